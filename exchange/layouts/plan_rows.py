"""The cells of an action, put together into its values."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

from exchange.cells.amounts import Amount
from exchange.cells.dues import Due
from exchange.cells.got import Got, Grade, Why, sure
from exchange.layouts import spans
from exchange.layouts.columns import Assigned
from exchange.layouts.drafts import Draft, labelled
from exchange.layouts.numbers import number_of
from exchange.layouts.parsing import Parsers, number, plainly
from exchange.layouts.qui_quand import leads_and_due
from exchange.layouts.spans import is_cross
from exchange.layouts.strips import Spot
from exchange.layouts.texts import flat, folded, key

WORDS = {"indicator": "; ", "target": "; ", "person": ", ", "territory": ", "}
THOUSANDS = re.compile(r"\bk ?\$|\bmilliers?\b|000 ?\$|\$ ?000|\bthousands?\b", re.IGNORECASE)
MONEY = re.compile(r"\d\s?(?:k|M)?\$|\$\s?\d")
SIGNED = re.compile(r"[$kKmM]")
ASKS = re.compile(r"^(?:realis|complet|termin|fait|done|achev|accompli)\w*\b(?! .*\b(?:date|jour))")
PLAIN = frozenset({"description", "comments", "follow_up"})


def take(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    """Read a cell of an action into its values, and mark it."""
    if column.means and is_cross(spot.text):
        spot = replace(spot, text=column.means, value=None)
    elif column.means:
        column = column.to("comments") if spans.crossed(spot.text) else column.to("")
    TAKERS.get(column.field, _words)(draft, column, spot, parsers)


def _words(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    field = column.field
    got = parsers.read(f"{field}_words", spot) if field in WORDS else sure(spot.flat)
    if field in {"description", "comments"}:
        draft.add_words(field, labelled(column, spot.text, PLAIN))
    elif field in WORDS:
        draft.add_words(field, got.value or "", WORDS[field])
    draft.marks.append(draft.mark(column, spot, got if field else Got(None)))


def _id(draft: Draft, column: Assigned, spot: Spot, _parsers: Parsers) -> None:
    draft.values["id"] = spot.flat
    draft.marks.append(draft.mark(column, spot, sure(spot.flat)))


def _number(draft: Draft, column: Assigned, spot: Spot, _parsers: Parsers) -> None:
    said = number_of(spot.flat)
    draft.values["number"] = said or spot.flat
    if isinstance(spot.value, date):
        odd = Why("layout.number_is_a_date", {"said": spot.flat})
        draft.marks.append(draft.mark(column, spot, Got(spot.flat, Grade.DOUBTFUL, (odd,))))
        return
    got = (
        sure(said)
        if said
        else Got(spot.flat, Grade.DOUBTFUL, (Why("layout.odd_number", {"said": spot.flat}),))
    )
    draft.marks.append(draft.mark(column, spot, got))


def _title(draft: Draft, column: Assigned, spot: Spot, _parsers: Parsers) -> None:
    draft.values["title"] = spot.flat
    draft.marks.append(draft.mark(column, spot, sure(spot.flat)))


def _names(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got = parsers.read(column.field, spot)
    draft.extend(column.field, got.value or [])
    draft.marks.append(draft.mark(column, spot, got))


def _due(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got = parsers.read("due", spot)
    draft.defer("dues", (got, spot.flat))
    draft.marks.append(draft.mark(column, spot, got))


def _both(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    who, when, said = leads_and_due(spot.text, parsers, spot)
    draft.extend("leads", who.value or [])
    if when is not None:
        draft.defer("dues", (when, said))
    grade = max(who.grade, when.grade if when else who.grade, key=list(Grade).index)
    whys = (*who.whys, *(when.whys if when else ()))
    shown = [plainly(who.value), plainly(when.value) if when else None]
    draft.marks.append(draft.mark(column, spot, Got(None, grade, whys), shown))


def _starts(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got = parsers.read("starts", spot)
    value: Due | None = got.value
    begins = value and (value.starts_on or value.due_on)
    draft.values["starts_on"] = begins.isoformat() if begins else None
    if not begins:
        draft.add_words("comments", labelled(column, spot.text, frozenset()))
    draft.marks.append(draft.mark(column, spot, got, draft.values["starts_on"]))


def _year(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    held = spans.span(column.label.text, column.label.group, parsers.conventions)
    holds = held is not None and spans.crossed(spot.text)
    if holds:
        draft.defer("spans", held)
    if holds and MONEY.search(spot.text):
        draft.add_words("comments", labelled(column, spot.text, frozenset()))
    elif holds and not spans.is_cross(spot.text):
        draft.defer("span_words", f"{flat(column.label.text)}\u00a0: {spot.flat}")
    ends = held.ends_on if held else None
    shown = (ends.isoformat() if ends else held.horizon) if held and holds else None
    draft.marks.append(draft.mark(column, spot, Got(None), shown))


def _horizon(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got = parsers.read("horizon", spot)
    draft.defer("horizons", (got, spot.flat))
    shown = got.value.horizon if got.value else None
    draft.marks.append(draft.mark(column, spot, got, shown))


def _state(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    answer = _done_or_not(column, spot)
    got = parsers.read("state", spot, answer)
    if answer:
        got = Got(got.value, Grade.UNDERSTOOD, got.whys)
    if got.value is not None:
        draft.defer("states", got.value)
    if got.value is None or got.grade != Grade.UNDERSTOOD:
        draft.add_words("comments", labelled(column, spot.text, frozenset()))
    draft.marks.append(draft.mark(column, spot, got))


def _done_or_not(column: Assigned, spot: Spot) -> str | None:
    """What « oui », « N » or a cross says under « Réalisé »; None for words, read as they are."""
    if not ASKS.match(key(column.label.text)) or spot.corrected:
        return None
    if is_cross(spot.text):
        return "oui"
    return "non" if folded(spot.text) in {"n", "non", "no"} else None


def _percent(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got = parsers.read("percent", spot)
    draft.values["percent"] = got.value
    if got.grade != Grade.UNDERSTOOD:
        draft.add_words("comments", labelled(column, spot.text, frozenset()))
    draft.marks.append(draft.mark(column, spot, got))


def _budget(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got = _in_thousands(parsers.read("budget", spot), column, spot)
    amount: Amount | None = got.value
    if amount is not None and amount.value is not None:
        added, before = number(amount.value), draft.values["budget"]
        draft.values["budget"] = added if before is None else before + added
        draft.values["budget_yearly"] |= amount.yearly
    if got.grade != Grade.UNDERSTOOD or column.term == "budget_year":
        draft.add_words("comments", labelled(column, spot.text, frozenset()))
    draft.marks.append(draft.mark(column, spot, got))


def _in_thousands(got: Got[Amount], column: Assigned, spot: Spot) -> Got[Amount]:
    """« Budget (k$) »: a number without a sign of its own counts thousands."""
    amount = got.value
    if amount is None or amount.value is None:
        return got
    if not THOUSANDS.search(column.label.whole) or SIGNED.search(spot.flat):
        return got
    value = replace(amount, value=amount.value * 1000)
    return replace(got, value=value, whys=(*got.whys, Why("layout.in_thousands")))


TAKERS: dict[str, Any] = {
    "id": _id, "number": _number, "title": _title, "leads": _names, "partners": _names,
    "due": _due, "leads_and_due": _both, "starts": _starts, "year": _year, "horizon": _horizon,
    "state": _state, "percent": _percent, "budget": _budget,
}  # fmt: skip


def take_again(draft: Draft, column: Assigned, spot: Spot) -> None:
    """Repeat what a level that is no field (« Constat ») says of the lines below it."""
    draft.add_words("description", labelled(column, spot.text, PLAIN))
