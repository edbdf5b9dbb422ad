"""The parts that a date is written with, in the order of the text: « mi », « mars », « 2027 »."""

import re
from collections.abc import Iterator
from dataclasses import replace

from exchange.cells import calendar_words as words
from exchange.cells.due_part import Around, Part
from exchange.cells.due_readers import RULES, century
from exchange.cells.plain import nearest


def parts_of(said: str, around: Around) -> list[Part]:
    """Return every part of a plain text, words that nobody knows included, noise left out."""
    found: list[Part] = []
    at = 0
    while at < len(said):
        if said[at] in " .,:'\"_*":
            if said[at] == ",":
                found.append(Part("sep", at, at + 1, word=","))
            at += 1
            continue
        part = _short_year(_part_at(said, at, around), found, around)
        if part.kind != "noise":
            found.append(part)
        at = part.end
        if part.kind in {"plan_year", "quarter"}:
            more = list(_listed(said, part))
            found += more
            at = more[-1].end if more else at
    return found


def _short_year(part: Part, found: list[Part], around: Around) -> Part:
    """Take two digits as a year after what asks for one: « automne 26 », « fin 27 »."""
    before = found[-1].kind if found else ""
    if part.kind != "number" or len(part.word) != 2 or before not in _ASKS_YEAR:
        return part
    year = century(int(part.word))
    if not around.plausible(year):
        return part
    return replace(part, kind="year", a=year, code="due.two_digits")


_ASKS_YEAR = frozenset({"season", "quarter", "semester", "back", "at", "feast"})
_NEXT_NUMBER = re.compile(
    r"\s*(,|;|et|&|and|-|a|to|/|ou|or|\+)\s*(?:et |and )?((?:l')?an |[atq])?(\d)(?![\d./]|e |er )"
)
_LETTERS = {"plan_year": ("a", "an ", "l'an "), "quarter": ("t", "q")}


def _listed(said: str, part: Part) -> Iterator[Part]:
    """Yield the numbers that go on with a part: « an 1, 2 et 3 », « T2-T3 »."""
    end = part.end
    while match := _NEXT_NUMBER.match(said, end):
        if match[2] and match[2] not in _LETTERS[part.kind]:
            return
        yield Part("sep", match.start(1), match.end(1), word=SEPARATORS.get(match[1], ","))
        yield Part(part.kind, match.start(3), match.end(3), a=int(match[3]))
        end = match.end()


SEPARATORS = {
    "-": "-", "/": "/", "→": "→", ">": "→", "->": "→", "=>": "→", "a": "to", "au": "to",
    "aux": "to", "to": "to", "jusqu'a": "to", "jusqu'au": "to", "jusqu'en": "to", "until": "to",
    "through": "to", "et": ",", "and": ",", "&": ",", "+": ",", ";": ",", "puis": ",",
    "ensuite": ",", "then": ",", "ou": "or", "or": "or", "(": "(", ")": ")", "[": "(", "]": ")",
    "\n": "\n", "|": "\n",
}  # fmt: skip
_SEPARATOR = re.compile(
    r"->|=>|[→>/;&+()\[\]|\n-]|(?:jusqu'a|jusqu'au|jusqu'en|until|through|aux?|a|to|et|and|puis"
    r"|ensuite|then|ou|or)(?![a-z0-9'])"
)
_WORD = re.compile(r"[a-z]+'?(?:-[a-z]+)*")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def _part_at(said: str, at: int, around: Around) -> Part:
    for pattern, reader in RULES:
        match = pattern.match(said, at)
        if match and match.end() > at and (part := reader(match, around)):
            return part
    if match := _SEPARATOR.match(said, at):
        return Part("sep", at, match.end(), word=SEPARATORS[match[0]])
    if match := _WORD.match(said, at):
        return _word(match)
    if match := _DIGITS.match(said, at):
        return Part("number", at, match.end(), word=match[0])
    return Part("word", at, at + 1, word=said[at]) if said[at] not in "~±≈<=%#°" else _noise_at(at)


def _noise_at(at: int) -> Part:
    return Part("noise", at, at + 1)


def _word(match: re.Match[str]) -> Part:
    """Take a word that no rule knows: noise, a month or a season with one slip, or unknown."""
    word = match[0]
    span = match.span()
    if word in words.NOISE:
        return Part("noise", *span)
    if month := nearest(word, _MONTH_NAMES):
        return Part("month", *span, a=words.MONTHS[month], code="due.misspelt")
    if season := nearest(word, _SEASON_NAMES):
        return Part("season", *span, word=words.SEASONS[season], code="due.misspelt")
    if word.startswith(("l'", "d'")) and word[2:] in words.NOISE:
        return Part("noise", *span)
    return Part("word", *span, word=word)


_MONTH_NAMES = frozenset(name for name in words.MONTHS if len(name) >= 5)
_SEASON_NAMES = frozenset({"printemps", "automne", "hiver", "autumn", "winter", "spring", "summer"})
