"""What a file says of an action and the portal has no place for: lines that end its description.

« Responsable : Groupe de travail » stays in sight, and comes back unchanged when the plan goes out
and in again. A line bears the French label or the English one, whatever the reader's language.
"""

import re
from collections.abc import Mapping

# In the order in which they are written.
LABELS = {
    "number": ("Numéro complet", "Full number"),
    "title": ("Titre complet", "Full title"),
    "leads": ("Responsable", "Lead"),
    "partners": ("Partenaires", "Partners"),
    "person": ("Personne-ressource", "Contact"),
    "territory": ("Territoire", "Territory"),
    "starts": ("Début", "Start"),
    "due": ("Échéance", "Due"),
    "state": ("État déclaré", "Declared state"),
    "budget": ("Budget", "Budget"),
    "indicator": ("Indicateur complet", "Full indicator"),
    "target": ("Cible complète", "Full target"),
}
# Values that are not the file's own words.
YEARLY, LATE = "yearly", "late"
WORDS = {YEARLY: ("par année", "per year"), LATE: ("En retard", "Late")}

_NAMES = {label: name for name, labels in LABELS.items() for label in labels}
_MEANT = {word: meant for meant, words in WORDS.items() for word in words}
_LINE = re.compile(rf"({'|'.join(map(re.escape, _NAMES))})[ \u00a0]?: ?(.+)")


def join(text: str, lines: Mapping[str, str], *, french: bool = True) -> str:
    """Return a description with its lines at its end."""
    shown = [
        f"{_in(LABELS[name], french)}{chr(0xA0) if french else ''}: {_shown(lines[name], french)}"
        for name in LABELS
        if lines.get(name)
    ]
    return "\n".join(filter(None, (text.strip(), *shown)))


def split(description: str) -> tuple[str, dict[str, str]]:
    """Return a description without the lines that end it, and those lines."""
    rest = description.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")
    lines: dict[str, str] = {}
    while rest and (found := _LINE.fullmatch(rest[-1].strip())):
        name, said = _NAMES[found[1]], found[2].strip()
        if name in lines:
            break
        lines[name] = _MEANT.get(said, said)
        rest.pop()
    return "\n".join(rest).strip(), lines


def one_line(text: str) -> str:
    """Return a text as a line may hold it."""
    return " ".join(text.split())


def _in(labels: tuple[str, str], french: bool) -> str:  # noqa: FBT001 -- one of two languages
    return labels[0] if french else labels[1]


def _shown(said: str, french: bool) -> str:  # noqa: FBT001 -- ditto
    return _in(WORDS[said], french) if said in WORDS else one_line(said)
