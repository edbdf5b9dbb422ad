"""The figures of a budget's cell: numbers with their separators, scale and sign of money."""

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from exchange.cells.amount_words import UNITS

MONEY = r"(?:\$ ?(?:ca|cad|can|cdn)?\b|\$|cad\b|cdn\b|dollars?\b|dol\.)"
_NUMBER = re.compile(
    rf"(?P<before>(?:ca|c|cad|cdn|us|usd)? ?\$ ?|(?:cad|cdn|usd|eur) ?|€ ?)?"
    r"(?P<number>(?:\d{1,3}|(?!(?:19|20)\d\d (?!000))\d{4,6})(?: \d{3})+(?!\d)"
    r"(?:[.,]\d{1,2}(?!\d))?|\d[\d.,']*\d|\d|(?<![\d])[.,]\d{1,2}(?!\d))"
    r"(?: ?(?P<scale>k|m|g|md|mille|milliers?|millions?|milliards?)(?![a-z0-9]))?(?!e\d)"
    rf"(?P<after> ?(?:de |d')?(?:us ?\$|\$ ?us|usd|€|euros?|eur\b|{MONEY}))?"
)
_SCALES = {
    "k": 1000, "mille": 1000, "millier": 1000, "milliers": 1000, "m": 10**6, "million": 10**6,
    "millions": 10**6, "g": 10**9, "md": 10**9, "milliard": 10**9, "milliards": 10**9,
}  # fmt: skip
TIMES = re.compile(r"(?: ?[a-z]{2,20})? ?(?:x|\*|fois|times) ?| [a-z]{4,20} (?:a|@|de) ?")
RANGE = re.compile(r" ?(?:-|a|to|et|and|ou|or) ?")


@dataclass(frozen=True)
class Figure:
    """A number of the text: its amount, whether it is said to be money, and where it stands."""

    amount: Decimal
    money: bool
    start: int
    end: int
    exact: bool


def figures(said: str) -> list[Figure]:
    """Return every number of a plain text, in order, those glued to letters left out."""
    found = []
    for match in _NUMBER.finditer(said):
        glued = match.start() and said[match.start() - 1].isalnum()
        orphan = match["number"].startswith("000")
        if glued or orphan:
            continue
        number, exact = _decimal(match["number"])
        scale = _SCALES.get(match["scale"] or "", 1)
        sign = -1 if _minus(said, *match.span()) else 1
        money = bool(match["before"] or match["after"])
        found.append(Figure(sign * number * scale, money, *match.span(), exact))
    return found


def _minus(said: str, start: int, end: int) -> bool:
    """Whether a number is negative: « -500 $ », or « (500) » alone as accountants write it."""
    before = said[:start].rstrip()
    if before in {"-", "- $", "$ -", "-$"}:
        return True
    return (
        before in {"(", "$ (", "$("}
        and said[end:].strip() in {")", ") $", "$)", ")$"}
        and said[:1] in "($"
    )


def _decimal(number: str) -> tuple[Decimal, bool]:
    """Read digits with their separators; False beside where a lone separator could be either.

    The last of two kinds of separators marks the cents. Alone, it marks them unless three digits
    follow, for no amount has thousandths of a dollar.
    """
    digits = number.replace(" ", "").replace("'", "").rstrip(".,")
    kinds = [c for c in digits if c in ".,"]
    if not kinds:
        return Decimal(digits), True
    last = kinds[-1]
    whole, _, cents = digits.rpartition(last)
    thousands = len(kinds) == kinds.count(last) and (len(kinds) > 1 or len(cents) == 3)
    if thousands:
        return Decimal(re.sub(r"[.,]", "", digits)), len(kinds) > 1
    whole = re.sub(r"[.,]", "", whole)
    return Decimal(f"{whole or 0}.{cents or 0}"), True


def meant(figures: list[Figure], said: str) -> list[Figure]:
    """Return the figures that are amounts: those in dollars, or else those without a unit."""
    money = [f for f in figures if f.money]
    if money:
        return _with_neighbours(figures, money, said)
    return [f for f in figures if not _unit_after(said, f.end)]


def _with_neighbours(all_of: list[Figure], money: list[Figure], said: str) -> list[Figure]:
    """Add to the amounts in dollars what is tied to one: « 10 000 à 15 000 $ », « 2 x 500 $ »."""
    kept = set(money)
    for before, figure in pairwise(all_of):
        between = said[before.end : figure.start]
        if figure.money and (RANGE.fullmatch(between) or _times(before, between)):
            kept.add(before)
        elif before.money and TIMES.fullmatch(between):
            kept.add(figure)
    return [figure for figure in all_of if figure in kept]


def _times(before: Figure, between: str) -> bool:
    """« 2 x 500 $ », « 12 ateliers à 500 $ »: a small whole number of something."""
    whole = before.amount == before.amount.to_integral_value() and before.amount < 1000
    return whole and bool(TIMES.fullmatch(between))


def _unit_after(said: str, end: int) -> bool:
    rest = said[end:].lstrip()
    if rest.startswith("%"):
        return True
    word = re.match(r"[a-z]+", rest)
    return bool(word and word[0] in UNITS)
