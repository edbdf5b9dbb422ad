"""Where an action stands: the axis, objective and specific objective that hold above it."""

import re
from functools import lru_cache

from exchange.layouts.numbers import depth, parted
from exchange.layouts.texts import folded

LEVELS = ("axis", "objective", "specific")
UPPER = re.compile(
    r"^(?:grand |sous )?(axe|orientation|enjeu|volet|priorite|theme|thematique|chantier|mandat"
    r"|pilier|domaine|axis|priority|pillar|mission|comite|phase|bloc|section|strategie|secteur"
    r"|champ d action|direction|partie)s?\b"
)
OBJECTIVE = re.compile(r"^(?:sous )?(?:objectif|but|goal|objective)s?\b")
SPECIFIC = re.compile(
    r"^(?:sous objectif|objectif specifique|specific objective|objectif operationnel)"
)
LABEL = re.compile(
    r"^(?:axe|orientation|enjeu|volet|priorite|theme|chantier|mandat|objectif|objectif general"
    r"|objectif specifique|axis|goal|objective)(?: (?:\d+(?: \d+)*|[ivx]+|[a-h]))?$"
)
SEQUEL = re.compile(
    r"\s*[(\[]?\b(?:suite|cont(?:'?d|inued|\.)?)(?: et fin)?[)\]]\s*$", re.IGNORECASE
)
NAMED = re.compile(
    r"^(?:\S+ ){1,3}?(?:\d|[ivx]+\b|[a-h]\b|no\b)|^(?:objectif|but|axe)s?\b(?: \S+){0,2}$"
)


@lru_cache(maxsize=20_000)
def keyword(text: str) -> str:
    """Return the sort of heading that a text announces (« Axe 2 – Accueil »), "" for none."""
    said = folded(text)
    if SPECIFIC.match(said):
        return "specific"
    if OBJECTIVE.match(said):
        return "objective"
    found = UPPER.match(said)
    return found[1] if found else ""


@lru_cache(maxsize=20_000)
def announced(text: str) -> bool:
    """Whether a text is surely a heading: a sort of heading, then its number or a colon."""
    if not keyword(text):
        return False
    begins = re.match(r"^\S+(?:\s\S+){0,3}?\s*[:–—-]\s", text)
    return bool(begins or NAMED.match(folded(text)) or text.isupper())


def labelled_heading(texts: list[str]) -> str:
    """Return the heading that two cells make, « Axe 1 » and « Attraction », "" for others."""
    if len(texts) != 2 or not LABEL.match(folded(texts[0])) or len(texts[1]) < 3:
        return ""
    label = texts[0].rstrip(" :–—-.")
    numbered = any(c.isdigit() for c in label) or len(label.split()) > 1
    return f"{label}\u00a0: {texts[1]}" if numbered else texts[1]


def signature(text: str, number: str = "") -> str:
    """Return what headings of one level have in common: their word, numbering or capitals."""
    sort = keyword(text)
    if sort:
        return sort
    numbered = number or parted(text, bare=True)[0]
    if numbered:
        return f"depth {depth(numbered)}"
    return "capitals" if text.isupper() else "plain"


class Levels:
    """The headings that hold where the reading is, and how deep each sort of heading is.

    `columns` are the levels that columns of the section say: heading lines fill the others.
    """

    def __init__(self, columns: frozenset[str] = frozenset(), known: dict[str, int] | None = None):
        self.now = dict.fromkeys(LEVELS, "")
        self.columns = columns
        self._depths: dict[str, int] = known if known is not None else {}
        self._last: int | None = None  # the depth of the heading just read, None after an action

    def say(self, level: str, text: str) -> bool:
        """Take what a column says of a level; return whether it is news."""
        if folded(self.now[level]) == folded(text) and folded(text):
            return False
        self.now[level] = text
        for lower in LEVELS[LEVELS.index(level) + 1 :]:
            self.now[lower] = ""
        return True

    def head(self, text: str, number: str = "") -> str:
        """Take a heading line; return the level it is, "" where columns say all of them."""
        text = SEQUEL.sub("", text)
        free = [level for level in LEVELS if level not in self.columns]
        if not free:
            return ""
        place = self._place(signature(text, number))
        level = self._level(text, free, place)
        self._last = place
        self.say(
            level, f"{number} {text}".strip() if number and not text.startswith(number) else text
        )
        return level

    def _place(self, sort: str) -> int:
        """Return how deep a heading is: as its like before it, else below the one just read."""
        if sort not in self._depths:
            numbered = sort.startswith("depth ")
            below = self._last + 1 if self._last is not None else 0
            if numbered and self._last is None:
                shallower = [
                    d for s, d in self._depths.items() if s.startswith("depth ") and s < sort
                ]
                below = max(shallower, default=-1) + 1
            self._depths[sort] = below
        return self._depths[sort]

    def _level(self, text: str, free: list[str], place: int) -> str:
        sort = keyword(text)
        if sort == "specific" and "specific" in free:
            return "specific" if self.now["objective"] or "objective" not in free else "objective"
        if sort == "objective" and "objective" in free:
            return "objective"
        return free[min(place, len(free) - 1)]

    def act(self) -> None:
        """Say that an action was read: the next heading may be of any level."""
        self._last = None
