"""A budget: « 12 500 $ », « 6 000,00 $ », « 1,2 M$ », « 3 000 $/an », « — »."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from itertools import pairwise

from core.text import fold
from exchange.cells.amount_figures import RANGE, TIMES, Figure, figures, meant
from exchange.cells.amount_words import FREE, IN_KIND, IN_KIND_TOO, NOTHING_SAID, REQUESTED, TO_COME
from exchange.cells.got import Got, Grade, Why, doubt, refuse, sure
from exchange.cells.plain import LONGEST, plain
from exchange.cells.said import tidy, unsaid

LARGEST = Decimal("9999999999.99")
CENT = Decimal("0.01")
_TYPED = re.compile(r"(?<=\d)( ?)(o{1,3})(?![a-z])")  # the letter O for a zero: « 5 OOO $ »
_ELSEWHERE = re.compile(r"\b(?:voir|inclus|included|see|dans|cf)\b")
_YEARLY = re.compile(
    r"(?:/|\bpar|\bper|\ba|\bchaque|\bl') ?(?:an\b|annee|ans\b|year|yr|exercice)"
    r"|\bannuel|\bannual|\byearly|\bp\.a\b|\brecurrent"
)
_MONTHLY = re.compile(r"(?:/|\bpar|\bper|\bchaque) ?(?:mois|month)|\bmensuel|\bmonthly")
_EACH = re.compile(
    r"\$ ?(?:/|par\b|per\b|chaque\b|each\b|chacun|l'unite|unite)"
    r"(?! ?(?:\d|an\b|annee|ans\b|year|yr|exercice|mois|month))"
)
_ABOUT = re.compile(
    r"\benv(?:iron|\.)?|\bapprox|\babout|\bcirca|[~±≈]|\+/-|\bautour|\bpres de|\bestim"
)
_AT_MOST = re.compile(r"\bmax|\bjusqu|\bup to|\bplafond|\bau plus|[<≤]")
_AT_LEAST = re.compile(
    r"\bmin(?:imum|\.|\b)|\bplus de|\bau moins|\bat least|\bmore than|[>≥]|\bet \+|\bet plus"
    r"|[\d$] ?\+$"
)
_FOREIGN = re.compile(r"\bus ?\$|\$ ?us\b|\busd\b|€|\beuros?\b|\beur\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WITHIN = re.compile(r"\b(?:dont|incluant|inclus|including|of which|comprend|comprenant|sur)\b")


@dataclass(frozen=True)
class Amount:
    """An amount in dollars, exact to the cent; None where there is none. `yearly`: each year."""

    value: Decimal | None
    yearly: bool = False


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
    said = _TYPED.sub(lambda typed: typed[1] + "0" * len(typed[2]), plain(text)).replace(
        "\n", " ; "
    )
    if not said:
        return sure(Amount(None))
    found = figures(said)
    elsewhere = _ELSEWHERE.search(said) and not any(figure.money for figure in found)
    if not found or elsewhere:
        return _without_figures(said, text, shown)
    return _with_figures(found, said, shown)


def _stored(value: float | Decimal, shown: str) -> Got[Amount]:
    try:
        exact = Decimal(str(value))
        rounded = exact.quantize(CENT, rounding=ROUND_HALF_UP)
    except InvalidOperation:
        return refuse("amount.too_large", said=shown)
    if not exact.is_finite():
        return refuse("amount.not_money", said=shown)
    if abs(rounded - exact) < Decimal("0.000001"):
        return _bounded(Amount(rounded), (), shown)
    return _bounded(Amount(rounded), (Why("amount.rounded", {"said": shown}),), shown)


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
    if folded not in TO_COME and (unsaid(text) or folded in NOTHING_SAID):
        return sure(Amount(None))
    if any(words in folded for words in IN_KIND):
        return doubt(Amount(None), "amount.in_kind", said=shown)
    if any(f" {words} " in f" {folded} " for words in FREE):
        return doubt(Amount(Decimal("0.00")), "amount.free", said=shown)
    if "?" in said or any(words in folded for words in TO_COME):
        return doubt(Amount(None), "amount.to_come", said=shown)
    return refuse("amount.unknown", said=shown)


def _with_figures(found: list[Figure], said: str, shown: str) -> Got[Amount]:
    kept = meant(found, said)
    if not kept:
        return refuse("amount.not_money", said=shown)
    total, whys = _total(kept, said, shown)
    yearly = bool(_YEARLY.search(said))
    if _MONTHLY.search(said) and not yearly:
        total, yearly = total * 12, True
        whys.append(Why("amount.monthly", {"said": shown}))
    elif yearly:
        whys.append(Why("amount.yearly", {"said": shown}))
    whys += _manner(said, shown, kept)
    return _bounded(Amount(total, yearly), tuple(whys), shown)


def _total(kept: list[Figure], said: str, shown: str) -> tuple[Decimal, list[Why]]:
    """Make one amount of the figures: the product, the higher of a range, the sum."""
    if "=" in said:
        return kept[-1].amount, [Why("amount.result", {"said": shown})]
    if len(kept) == 1:
        figure = kept[0]
        return figure.amount, _of_one(figure, said, shown)
    terms, whys = _products(kept, said, shown)
    if len(terms) == 1:
        return terms[0].amount, whys
    between = [said[a.end : b.start] for a, b in pairwise(terms)]
    if any(_WITHIN.search(words) for words in between):
        return terms[0].amount, [*whys, Why("amount.of_which", {"said": shown})]
    if len(terms) == 2 and RANGE.fullmatch(between[0]):
        low, high = terms[0].amount, terms[1].amount
        if high > low or between[0].strip() in {"ou", "or"}:
            return max(low, high), [*whys, Why("amount.range", {"said": shown})]
    return sum((f.amount for f in terms), Decimal(0)), [*whys, Why("amount.sum", {"said": shown})]


def _of_one(figure: Figure, said: str, shown: str) -> list[Why]:
    if not figure.exact:
        return [Why("amount.thousands", {"said": shown})]
    if _YEAR.fullmatch(said):
        return [Why("amount.looks_like_year", {"said": shown})]
    return []


def _products(kept: list[Figure], said: str, shown: str) -> tuple[list[Figure], list[Why]]:
    """Multiply what « x » ties together, and leave the other terms as they are."""
    terms = kept[:1]
    for figure in kept[1:]:
        last = terms[-1]
        if TIMES.fullmatch(said[last.end : figure.start]):
            terms[-1] = replace(last, amount=last.amount * figure.amount, end=figure.end)
        else:
            terms.append(figure)
    return terms, [Why("amount.product", {"said": shown})] if len(terms) < len(kept) else []


def _manner(said: str, shown: str, kept: list[Figure]) -> list[Why]:
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
    if any(words in folded for words in IN_KIND_TOO):
        whys.append(Why("amount.partly_in_kind", {"said": shown}))
    elif REQUESTED.search(folded) or "?" in said or _to_come(folded):
        whys.append(Why("amount.unsettled", {"said": shown}))
    return whys


def _to_come(folded: str) -> bool:
    return any(f" {words} " in folded for words in TO_COME)
