"""What several cells of an action say together: its number, its date, its horizon, its state."""

from datetime import date
from typing import Any

from exchange.cells.dues import Due
from exchange.cells.got import Grade, Why
from exchange.layouts import spans
from exchange.layouts.drafts import Draft
from exchange.layouts.numbers import parted
from exchange.layouts.parsing import Parsers


def settle(draft: Draft, parsers: Parsers, *, bare: bool = False) -> None:
    """Put together what several cells say: the number, the date, the horizon, the state."""
    _settle_number(draft, bare=bare)
    settle_facts(draft, parsers)


def settle_facts(draft: Draft, parsers: Parsers) -> None:
    """The same, the number and the title standing as they are."""
    _settle_due(draft, parsers)
    _settle_horizon(draft)
    _settle_state(draft)
    if not draft.values["title"]:
        draft.refused.append(Why("layout.no_title"))


def _settle_number(draft: Draft, *, bare: bool) -> None:
    number, title = parted(draft.values["title"], bare=bare)
    if not number:
        return
    own = draft.values["number"]
    if not own or own == number or number.startswith(f"{own}."):  # its heading's, then its own
        draft.values["number"], draft.values["title"] = number, title


def _settle_due(draft: Draft, parsers: Parsers) -> None:
    values = draft.values
    for got, said in draft.later.get("dues", []):
        value: Due | None = got.value
        dated = value and (value.due_on or value.horizon or value.ongoing)
        first = values["due_on"] is None and values["horizon"] is None
        if value and dated and (first or _is_later(value, values["due_on"])):
            _put_due(values, value)
        if value and value.starts_on and not values["starts_on"]:
            values["starts_on"] = value.starts_on.isoformat()
        if not dated or (value and value.said) or got.grade != Grade.UNDERSTOOD:
            draft.add_words("due_said", (value and value.said) or said, "; ")
    _settle_spans(draft, parsers)


def _is_later(value: Due, due_on: str | None) -> bool:
    """Whether a date comes after the one of a line above it: the last step ends the action."""
    return bool(due_on and value.due_on and value.due_on.isoformat() > due_on)


def _put_due(values: dict[str, Any], value: Due) -> None:
    values["due_on"] = value.due_on.isoformat() if value.due_on else None
    values["horizon"] = value.horizon
    values["ongoing"] = bool(value.ongoing and not value.due_on)


def _settle_spans(draft: Draft, parsers: Parsers) -> None:
    """The end of the last crossed year is the date, the start of the first the beginning."""
    held: list[spans.Span] = draft.later.get("spans", [])
    values = draft.values
    for words in draft.later.get("span_words", []):
        draft.add_words("due_said", words, "; ")
    ends = [span.ends_on for span in held if span.ends_on]
    if ends and values["due_on"] and not _within(values["due_on"], held):
        draft.remark(
            "layout.ticked_against_date", ticked=max(ends).isoformat(), due_on=values["due_on"]
        )
    if not held or values["due_on"]:
        return
    if ends:
        values["due_on"] = max(ends).isoformat()
        values["horizon"] = parsers.conventions.horizon_of(max(ends))
        starts = min(span.starts_on for span in held if span.starts_on)
        values["starts_on"] = values["starts_on"] or starts.isoformat()
        return
    horizons = [span.horizon for span in held if span.horizon]
    order = ("short", "medium", "long", "ongoing")
    values["horizon"] = max(horizons, key=order.index)
    values["ongoing"] = values["horizon"] == "ongoing"
    if len(set(horizons)) > 1:
        draft.remark("layout.several_horizons", horizon=values["horizon"])


def _within(due_on: str, held: list[spans.Span]) -> bool:
    last = max((span for span in held if span.ends_on), key=lambda span: span.ends_on or date.min)
    begins, ends = last.starts_on or date.min, last.ends_on or date.max
    return begins.isoformat() <= due_on <= ends.isoformat()


def _settle_horizon(draft: Draft) -> None:
    values = draft.values
    for got, said in draft.later.get("horizons", []):
        value: Due | None = got.value
        horizon = value.horizon if value else None
        if horizon is None:
            draft.add_words("due_said", said, "; ")
        elif values["due_on"] is None and values["horizon"] is None:
            values["horizon"] = horizon
            values["ongoing"] = horizon == "ongoing"
        elif values["horizon"] != horizon:
            draft.remark("layout.horizon_against_date", said=said, horizon=values["horizon"])


def _settle_state(draft: Draft) -> None:
    values = draft.values
    for status in draft.later.get("states", [])[:1]:
        values["state"] = status.state
        values["late_declared"] = status.late_declared
        if values["percent"] is None:
            values["percent"] = status.percent
        if status.ongoing:
            values["ongoing"] = True
            values["horizon"] = values["horizon"] or "ongoing"
            if values["due_on"]:
                draft.remark("layout.ongoing_with_date", due_on=values["due_on"])
    if not draft.later.get("states") and values["percent"]:
        values["state"] = "done" if values["percent"] == 100 else "in_progress"
        if values["state"] == "done":
            draft.remark("layout.done_by_percent")
    if values["state"] == "done" and values["percent"] is None:
        values["percent"] = 100
