"""The organisations of a cell: « SANA / Emplois en régions ; Ville », « MRC, CSS et Caisse »."""

import re
from dataclasses import dataclass

from core.text import fold
from exchange.cells.given_names import GIVEN
from exchange.cells.got import Got, Grade, Why, doubt, refuse, sure
from exchange.cells.said import tidy, unsaid
from exchange.cells.share_names import Kept, cleaned
from exchange.cells.share_words import AND_MORE, HEADS, NOBODY_YET

LONGEST = 5000
TOGETHER = 8  # parts of a known name that holds separators, at most

_WITH = (
    r"(?:en (?:étroite )?(?:collaboration|partenariat|concertation) avec"
    r"|avec la collaboration d[eu]s?"
    r"|avec l['’]appui d[eu]s?|appuyée?s? (?:par|de)|soutenue?s? par|accompagnée?s? d[eu]s?|avec"
    r"|in (?:collaboration|partnership) with|supported by|with)"
)
_SEPARATOR = re.compile(
    r"(?P<hard>[ ]*(?:[;|•●▪◦‣]|\n|\t|[ ]·[ ])\s*)"
    r"|(?P<item>(?:(?<=\s)|^)\(?(?:\d{1,2}|[a-hA-H])[.)][ ]+|(?:(?<=\n)|^)\d{1,2}[ ]?[-–][ ]+)"
    rf"|(?P<with>[ ]*,?[ ]+(?i:{_WITH})[ ]+)"
    r"|(?P<comma>[ ]*,\s*(?:(?:et|and|ou|or)[ ]+)?)"
    r"|(?P<word>[ ]+(?:et/ou|et|ou|and/or|and|or|&)[ ]+)"
    r"|(?P<dash>(?<=[A-Z])[ ]+[-–—][ ]+(?=[A-Z]{2,8}(?:[ ]*[-–—,;/\n]|$)))"
    r"|(?P<slash>[ ]*/[ ]*)"
    r"|(?P<plus>[ ]+\+[ ]+|(?<=\w)\+(?=\w))"
)
_BULLETED = re.compile(r"[-–—*][ ]+\w")
_BULLET = re.compile(r"\s+[-–—*][ ]+")
_WITHIN = re.compile(rf"\(\s*(?i:({_WITH}))[ ]+([^()]*)\)")
_SPACES = re.compile(r"[^\S\n]+")
_ARTICLE = re.compile(r"^(?:l['’]|l[ae]s? |du |des |the )")
_GOES_ON = re.compile(r"(?:d['’]|de |du |des |à l|au |aux |of |for )")
_SUFFIX = re.compile(r"(?:inc|lt[ée]e|enr|s\.?e\.?n\.?c|ltd|llp|o\.?b\.?n\.?l)\b", re.IGNORECASE)
_ROLE = re.compile(r"^[^:]{2,40}:\s*")
_OTHERS = re.compile(r"(?:ses|leurs|autres|plusieurs|divers|other) ")
_FAMILY = re.compile(r"[A-ZÀ-Ý][\w'’]*[a-zà-ÿ](?:-[\w'’]+)?")
_SIGLE = re.compile(r"[A-Z]{2,8}")
_ACRONYM = re.compile(r"[A-ZÀ-Ý0-9][A-ZÀ-Ý0-9.&-]{1,9}(?:\s*\([^()]*\))?(?: [A-ZÀ-Ý][\w-]*)?")


@dataclass(frozen=True)
class _Atom:
    """A piece of the text between two separators; `sep` is the kind of the one before it."""

    start: int
    end: int
    sep: str


def names(text: str, known: frozenset[str] = frozenset()) -> Got[list[str]]:
    """Return the names of a cell, each once, in order; [] for blank and for « À déterminer ».

    `known` holds folded names and acronyms: one that contains a separator stays whole, and two
    that stand beside « et » are parted. What is between parentheses is never split. Parts of a
    name (« Chambre de commerce et d’industrie », « …, de la Francisation et de… ») stay together.
    """
    if len(text) > LONGEST:
        return refuse("shares.too_long")
    said = _SPACES.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if _BULLETED.match(said):
        said = _BULLET.sub("\n", said)
    said = _WITHIN.sub(r" \1 \2", said)
    shown = tidy(said)[:80]
    if not said or (unsaid(said) and fold(said) not in known):
        return sure([])
    if fold(said) in NOBODY_YET or not fold(said):
        return doubt([], "shares.nobody_yet", said=shown)
    kept = _kept(said, known)
    whys = tuple(dict.fromkeys(kept.codes))
    found = list({fold(name): name for name in reversed(kept.names)}.values())[::-1]
    if not found:
        return doubt([], "shares.nobody_yet", said=shown)
    graded = tuple(Why(code, {"said": shown}) for code in whys)
    return Got(found, Grade.DOUBTFUL if graded else Grade.UNDERSTOOD, graded)


def _kept(said: str, known: frozenset[str]) -> Kept:
    atoms = _known_together(said, _atoms(said), known)
    listed = any(atom.sep in {"hard", "item", "comma", "slash", "plus"} for atom in atoms)
    kept = Kept()
    start, end = atoms[0].start, atoms[0].end
    for atom in atoms[1:]:
        left, right = said[start:end], said[atom.start : atom.end]
        if _parts(atom.sep, said[end : atom.start], left, right, known, listed=listed, kept=kept):
            cleaned(left, kept)
            start = _without_article(said, atom)
        end = atom.end
    cleaned(said[start:end], kept)
    return kept


def _without_article(said: str, atom: _Atom) -> int:
    """Where a name begins, past the article that « et la », « avec le » left before it."""
    if atom.sep not in {"word", "with"}:
        return atom.start
    match = _ARTICLE.match(said[atom.start : atom.end])
    return atom.start + (match.end() if match else 0)


def _atoms(said: str) -> list[_Atom]:
    inside = _inside(said)
    atoms = []
    start, sep = 0, ""
    for match in _SEPARATOR.finditer(said):
        if inside[match.start()] or not match.end() > match.start():
            continue
        if said[start : match.start()].strip(" -–—*"):
            atoms.append(_Atom(start, match.start(), sep))
            sep = match.lastgroup or ""
        elif match.lastgroup in {"hard", "item"} and sep:
            sep = "hard"
        start = match.end()
    if said[start:].strip(" -–—*") or not atoms:
        atoms.append(_Atom(start, len(said), sep))
    return atoms


def _inside(said: str) -> list[bool]:
    """For each character, whether it stands inside parentheses that close."""
    inside = [False] * len(said)
    opened: list[int] = []
    for index, character in enumerate(said):
        if character in "([":
            opened.append(index)
        elif character in ")]" and opened:
            first = opened.pop()
            if not opened:
                inside[first : index + 1] = [True] * (index + 1 - first)
    return inside


def _known_together(said: str, atoms: list[_Atom], known: frozenset[str]) -> list[_Atom]:
    """Join again the atoms that make a known name, the longest first."""
    if not known or len(atoms) < 2:
        return atoms
    joined = []
    at = 0
    while at < len(atoms):
        last = at
        for other in range(min(at + TOGETHER, len(atoms)) - 1, at, -1):
            if fold(said[atoms[at].start : atoms[other].end]) in known:
                last = other
                break
        joined.append(_Atom(atoms[at].start, atoms[last].end, atoms[at].sep))
        at = last + 1
    return joined


def _parts(
    sep: str, sign: str, left: str, right: str, known: frozenset[str], *, listed: bool, kept: Kept
) -> bool:
    """Whether a separator parts two names, rather than standing inside one."""
    if sep == "comma":
        return not (_GOES_ON.match(right) or _SUFFIX.match(right) or _person(left, right, known))
    if sep == "slash":
        return _slashed(left, right)
    if sep == "dash":
        return bool(_SIGLE.fullmatch(left.strip()))
    if sep != "word":
        return True
    parted = _two_names(left.strip(), right.strip(), known, listed=listed)
    either = sign.strip() in {"ou", "or", "et/ou", "and/or"}
    if parted and either:
        kept.codes.append("shares.or")
    elif not parted and sign.strip() in {"et", "and"} and right[:1].isupper():
        kept.codes.append("shares.and_kept")
    return parted


def _person(left: str, right: str, known: frozenset[str]) -> bool:
    """Whether « Gagnon, Josée (CDC) » is one person rather than two organisations."""
    given = right.split("(", 1)[0].split()
    named = bool(_FAMILY.fullmatch(left.strip())) and fold(left) not in HEADS | known
    return named and len(given) == 1 and fold(given[0]) in GIVEN and given[0].istitle()


def _slashed(left: str, right: str) -> bool:
    """Whether a slash parts two names: not in « N/A », « 24/7 » or an address of the web."""
    single = len(left.strip()) == 1 and len(right.strip()) == 1
    return not (single or (left[-1:].isdigit() and right[:1].isdigit()) or "www." in left)


def _two_names(left: str, right: str, known: frozenset[str], *, listed: bool) -> bool:
    """Whether « et » stands between two names: sigles, known names, or the heads of names."""
    if _GOES_ON.match(right) or not left or not right:
        return False
    left, bare = _ROLE.sub("", left), _ARTICLE.sub("", right)
    if (_known(left, known) and _known(right, known)) or _and_others(left, right):
        return True
    named = right[:1].isupper() or bare != right
    other_short = bool(_ACRONYM.fullmatch(bare))
    if _ACRONYM.fullmatch(left):
        return named or other_short or _head(bare)
    if other_short or (_known(right, known) and named):
        return listed or " " not in left or _head(left) or _known(left, known)
    listed = listed and " " not in left and " " not in bare
    return named and (listed or (_head(left) and _head(bare)))


def _and_others(left: str, right: str) -> bool:
    return fold(right) in AND_MORE or bool(_OTHERS.match(right) and " " not in left)


def _known(name: str, known: frozenset[str]) -> bool:
    return fold(name) in known


def _head(name: str) -> bool:
    folded = fold(_ARTICLE.sub("", name))
    return folded.split(" ", 1)[0] in HEADS
