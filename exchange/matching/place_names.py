"""The text of a place, taken apart: « MRC le Fjord-du-Saguenay », « Centre-du-Québec (17) »."""

import re
from collections.abc import Container
from dataclasses import dataclass, replace

from core.text import fold, sort_key
from exchange.matching.place_words import DESIGNATIONS, LEVELS, SHORT, SPELT

_BRACKETS = re.compile(r"\(([^()]*)\)")
_ARTICLE = re.compile(r"^(?:de la|de l|des|du|de|d|la|les|le|l|en) (?=\w)")
_CODE = re.compile(r"^(?:no |numero )?(\d{1,2}|\d{5})$")
_WITHIN = re.compile(r"\s*,\s*|\s+[-–—]\s+|\s*[–—]\s*(?=(?i:mrc|r[ée]gion)\b)")


@dataclass(frozen=True)
class Place:
    """A place as written.

    `key` is its folded name, `filed` the same without its article; `level` and `designation` are
    what stood before it or in parentheses; `within` names what contains it; `code` is official.
    """

    key: str
    filed: str
    level: str = ""
    designation: str = ""
    within: tuple[str, ...] = ()
    code: str = ""

    def called(self, key: str) -> "Place":
        """Return the same under another name."""
        return replace(self, key=key, filed=_filed(key))


def taken_apart(text: str, known: Container[str] = ()) -> Place:
    """Return the text of one place taken apart; `known` are folded names, « ville marie »."""
    inside = [fold(each) for each in _BRACKETS.findall(text)]
    head, *rest = [part for part in _WITHIN.split(_BRACKETS.sub(" ", text)) if fold(part)] or [""]
    if rest and not all(_is_container(part) for part in rest):
        head, rest = _BRACKETS.sub(" ", text), []
    words = " ".join(SPELT.get(word, word) for word in fold(head).split())
    place = Place(words, _filed(words)) if words in known else _opened(words)
    for each in [*inside, *map(fold, rest)]:
        place = _qualified(place, each, known)
    return place


def _is_container(part: str) -> bool:
    return bool(re.match(r"(?i)\s*(?:mrc|r[ée]gion)\b", part))


def _opened(words: str) -> Place:
    """Take the level off the front: « Ville de », « MRC du », « région »."""
    words = SHORT.get(words, words)
    for count in (4, 3, 2, 1):
        opening = " ".join(words.split()[:count])
        rest = " ".join(words.split()[count:])
        if opening not in LEVELS or not rest:
            continue
        level, designation = LEVELS[opening], DESIGNATIONS.get(opening, "")
        if found := _CODE.match(rest):
            return Place("", "", level, designation, code=found[1])
        rest = SHORT.get(_bare(rest), rest) if level == "region" else rest
        return Place(_bare(rest), _filed(rest), level, designation)
    if found := _CODE.match(words):
        return Place("", "", code=found[1])
    return Place(words, _filed(words))


def _qualified(place: Place, said: str, known: Container[str]) -> Place:
    """Add what parentheses or a comma say: a code, a level, a designation, a container."""
    if not said:
        return place
    if said in DESIGNATIONS and not place.level:
        return replace(place, level="municipality", designation=DESIGNATIONS[said])
    if said in LEVELS and not place.level:
        return replace(place, level=LEVELS[said])
    opened = _opened(said)
    if opened.code:
        return replace(place, code=opened.code)
    if opened.level or opened.filed in known:
        return replace(place, within=(*place.within, opened.filed))
    return replace(place, designation=place.designation or said)


def _bare(words: str) -> str:
    return _ARTICLE.sub("", words)


def _filed(words: str) -> str:
    return sort_key(_bare(words))
