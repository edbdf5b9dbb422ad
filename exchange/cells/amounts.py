"""A budget: « 12 500 $ », « 6 000,00 $ », « 1,2 M$ », « 3 000 $/an », « — »."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from core.text import fold
from exchange.cells.amount_words import FREE, IN_KIND, LIST_WORDS, NOTHING_SAID, TO_COME, UNITS
from exchange.cells.got import Got, Grade, Why, doubt, refuse, sure
from exchange.cells.plain import LONGEST, plain
from exchange.cells.said import tidy, unsaid

LARGEST = Decimal("9999999999.99")
CENT = Decimal("0.01")
MONEY = r"(?:\$ ?(?:ca|cad|can|cdn)?\b|\$|cad\b|cdn\b|dollars?\b|dol\.)"
_NUMBER = re.compile(
    rf"(?P<before>(?:ca|c|cad|cdn|us|usd)? ?\$ ?|(?:cad|cdn|usd|eur) ?|€ ?)?"
    r"(?P<number>\d{1,3}(?:[ ]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d[\d.,']*\d|\d)"
    r"(?: ?(?P<scale>k|m|g|md|mille|milliers?|millions?|milliards?)(?![a-z0-9]))?"
    rf"(?P<after> ?(?:de |d')?(?:us ?\$|\$ ?us|usd|€|euros?|eur\b|{MONEY}))?"
)
_SCALES = {
    "k": 1000, "mille": 1000, "millier": 1000, "milliers": 1000, "m": 10**6, "million": 10**6,
    "millions": 10**6, "g": 10**9, "md": 10**9, "milliard": 10**9, "milliards": 10**9,
}  # fmt: skip
_YEARLY = re.compile(
    r"(?:/|\bpar|\bper|\ba|\bchaque|\bl') ?(?:an\b|annee|ans\b|year|yr|exercice)"
    r"|\bannuel|\bannual|\byearly|\bp\.a\b|\brecurrent"
)
_MONTHLY = re.compile(r"(?:/|\bpar|\bper|\bchaque) ?(?:mois|month)|\bmensuel|\bmonthly")
_EACH = re.compile(
    r"\$ ?(?:/|par |per |chaque |each|chacun|l'unite|unite) ?(?!an\b|annee|ans\b|year|yr|exercice|mois|month)"
)
_ABOUT = re.compile(
    r"\benv(?:iron|\.)?|\bapprox|\babout|\bcirca|[~±≈]|\+/-|\bautour|\bpres de|\bestim"
)
_AT_MOST = re.compile(r"\bmax|\bjusqu|\bup to|\bplafond|\bau plus|[<≤]")
_AT_LEAST = re.compile(
    r"\bmin(?:imum|\.|\b)|\bplus de|\bau moins|\bat least|\bmore than|[>≥]|\bet \+|\bet plus|\d ?\+$"
)
_FOREIGN = re.compile(r"\bus ?\$|\$ ?us\b|\busd\b|€|\beuros?\b|\beur\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
_TIMES = re.compile(r" ?(?:x|\*|fois|times) ?")
_RANGE = re.compile(r" ?(?:-|a|to|et|and|ou|or) ?")
_WITHIN = re.compile(r"\b(?:dont|incluant|inclus|including|of which|comprend|comprenant|sur)\b")


@dataclass(frozen=True)
class Amount:
    """An amount in dollars, exact to the cent; None where there is none. `yearly`: each year."""

    value: Decimal | None
    yearly: bool = False


@dataclass(frozen=True)
class _Figure:
    """A number of the text: its amount, whether it is said to be money, and where it stands."""

    amount: Decimal
    money: bool
    scale: str
    start: int
    end: int
    exact: bool


def amount(text: str, value: object = None) -> Got[Amount]:
    """Read a budget; a number of the file is taken as such, to the nearest cent.

    « 3 000 $/an » is 3,000 yearly. Of a range, the higher; several amounts are added; both are
    doubtful and say so. Hours, people and percentages are refused, as are negative amounts and
    those of more than ten digits.
    """
    shown = tidy(text)[:80]
    if isinstance(value, bool | date | datetime | time):
        return refuse("amount.not_money", said=shown)
    if isinstance(value, int | float | Decimal) and "%" not in text:
        return _stored(value, shown)
    if len(text) > LONGEST:
        return refuse("amount.too_long")
    said = plain(text).replace("\n", " ; ")
    if not said:
        return sure(Amount(None))
    figures = _figures(said)
    if not figures:
        return _without_figures(said, text, shown)
    return _with_figures(figures, said, shown)


def _stored(value: int | float | Decimal, shown: str) -> Got[Amount]:
    try:
        exact = Decimal(str(value))
        rounded = exact.quantize(CENT, rounding=ROUND_HALF_UP)
    except InvalidOperation:
        return refuse("amount.too_large", said=shown)
    if not exact.is_finite():
        return refuse("amount.not_money", said=shown)
    whys = (
        ()
        if abs(rounded - exact) < Decimal("0.000001")
        else (Why("amount.rounded", {"said": shown}),)
    )
    return _bounded(Amount(rounded), whys, shown)


def _bounded(found: Amount, whys: tuple[Why, ...], shown: str) -> Got[Amount]:
    """Grade an amount; refuse the one that no budget can hold."""
    if found.value is not None and found.value < 0:
        return refuse("amount.negative", said=shown)
    if found.value is not None and found.value > LARGEST:
        return refuse("amount.too_large", said=shown)
    if found.value is not None:
        found = replace(found, value=found.value.quantize(CENT, rounding=ROUND_HALF_UP))
    doubtful = any(why.code not in _INFORMATIVE for why in whys)
    return Got(found, Grade.DOUBTFUL if doubtful else Grade.UNDERSTOOD, whys)


_INFORMATIVE = frozenset({
    "amount.yearly", "amount.about", "amount.rounded", "amount.result", "amount.of_which",
    "amount.thousands",
})  # fmt: skip


def _without_figures(said: str, text: str, shown: str) -> Got[Amount]:
    folded = fold(said)
    if folded in FREE:
        return sure(Amount(Decimal("0.00")), Why("amount.free", {"said": shown}))
    if folded in TO_COME or "?" in said:
        return doubt(Amount(None), "amount.to_come", said=shown)
    if unsaid(text) or folded in NOTHING_SAID:
        return sure(Amount(None))
    if any(words in folded for words in IN_KIND):
        return doubt(Amount(None), "amount.in_kind", said=shown)
    if any(f" {words} " in f" {folded} " for words in FREE):
        return doubt(Amount(Decimal("0.00")), "amount.free", said=shown)
    if any(words in folded for words in TO_COME):
        return doubt(Amount(None), "amount.to_come", said=shown)
    return refuse("amount.unknown", said=shown)


def _figures(said: str) -> list[_Figure]:
    found = []
    for match in _NUMBER.finditer(said):
        if match.start() and (said[match.start() - 1].isalnum()):
            continue
        number, exact = _decimal(match["number"])
        if number is None:
            continue
        scale = match["scale"] or ""
        money = bool(match["before"] or match["after"])
        sign = -1 if _minus(said, match.start(), match.end()) else 1
        found.append(
            _Figure(
                sign * number * _SCALES.get(scale, 1),
                money,
                scale,
                match.start(),
                match.end(),
                exact,
            )
        )
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


def _decimal(number: str) -> tuple[Decimal | None, bool]:
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


def _with_figures(figures: list[_Figure], said: str, shown: str) -> Got[Amount]:
    kept, whys = _meant(figures, said)
    if not kept:
        return refuse("amount.not_money", said=shown)
    total, more = _total(kept, said, shown)
    whys += more
    yearly = bool(_YEARLY.search(said))
    if _MONTHLY.search(said) and not yearly:
        total, yearly = total * 12, True
        whys.append(Why("amount.monthly", {"said": shown}))
    elif yearly:
        whys.append(Why("amount.yearly", {"said": shown}))
    whys += _manner(said, shown, kept)
    return _bounded(Amount(total, yearly), tuple(whys), shown)


def _meant(figures: list[_Figure], said: str) -> tuple[list[_Figure], list[Why]]:
    """Return the figures that are amounts: those in dollars, or else those without a unit."""
    money = [f for f in figures if f.money]
    if money:
        return _with_neighbours(figures, money, said), []
    plain_ones = [f for f in figures if not _unit_after(said, f.end)]
    return plain_ones, []


def _with_neighbours(all_of: list[_Figure], money: list[_Figure], said: str) -> list[_Figure]:
    """Add to the amounts in dollars what is tied to one: « 10 000 à 15 000 $ », « 2 x 500 $ »."""
    kept = []
    for index, figure in enumerate(all_of):
        following = all_of[index + 1] if index + 1 < len(all_of) else None
        before = all_of[index - 1] if index else None
        tied_on = (
            following in money and _ties(said[figure.end : following.start]) if following else False
        )
        tied_back = (
            before in money and _TIMES.fullmatch(said[before.end : figure.start])
            if before
            else False
        )
        if figure in money or tied_on or tied_back:
            kept.append(figure)
    return kept


def _ties(between: str) -> bool:
    return bool(_TIMES.fullmatch(between) or _RANGE.fullmatch(between))


def _unit_after(said: str, end: int) -> bool:
    rest = said[end:].lstrip()
    if rest.startswith("%"):
        return True
    word = re.match(r"[a-z]+", rest)
    return bool(word and word[0] in UNITS)


def _total(kept: list[_Figure], said: str, shown: str) -> tuple[Decimal, list[Why]]:
    """Make one amount of the figures: the product, the higher of a range, the sum."""
    if "=" in said:
        return kept[-1].amount, [Why("amount.result", {"said": shown})]
    if len(kept) == 1:
        figure = kept[0]
        return figure.amount, [] if figure.exact else [Why("amount.thousands", {"said": shown})]
    between = [said[a.end : b.start] for a, b in zip(kept, kept[1:], strict=False)]
    if any(_WITHIN.search(words) for words in between):
        return kept[0].amount, [Why("amount.of_which", {"said": shown})]
    if all(_TIMES.fullmatch(words) for words in between):
        total = Decimal(1)
        for figure in kept:
            total *= figure.amount
        return total, [Why("amount.product", {"said": shown})]
    if len(kept) == 2 and _RANGE.fullmatch(between[0]):
        low, high = kept[0].amount, kept[1].amount
        if high > low or "ou" in between[0] or "or" in between[0]:
            return _range(kept, low, high), [Why("amount.range", {"said": shown})]
    return sum((f.amount for f in kept), Decimal(0)), [Why("amount.sum", {"said": shown})]


def _range(kept: list[_Figure], low: Decimal, high: Decimal) -> Decimal:
    return max(low, high)


def _manner(said: str, shown: str, kept: list[_Figure]) -> list[Why]:
    """Say in what manner the amount was said: about, at most, at least, each, foreign."""
    whys = []
    if _ABOUT.search(said):
        whys.append(Why("amount.about", {"said": shown}))
    if _AT_LEAST.search(said):
        whys.append(Why("amount.at_least", {"said": shown}))
    elif _AT_MOST.search(said):
        whys.append(Why("amount.about", {"said": shown}))
    if _FOREIGN.search(said):
        whys.append(Why("amount.foreign", {"said": shown}))
    if _EACH.search(said) and len(kept) == 1:
        whys.append(Why("amount.each", {"said": shown}))
    folded = f" {fold(said)} "
    if any(words in folded for words in IN_KIND):
        whys.append(Why("amount.partly_in_kind", {"said": shown}))
    elif any(f" {words} " in folded for words in TO_COME) or "?" in said:
        whys.append(Why("amount.unsettled", {"said": shown}))
    elif LIST_WORDS.search(folded):
        whys.append(Why("amount.unsettled", {"said": shown}))
    return whys
