"""A line that bears an identifier of ours, read to the letter: each cell says its own column's.

Nothing is carried down, continued or taken for a heading, a total or a note: the portal wrote the
line, and what a person changed in it since is what it says.
"""

from datetime import date
from typing import Any

from exchange.cells.got import Got, Grade, sure
from exchange.cells.joined import Joined
from exchange.cells.votes import Category
from exchange.layouts import contradictions, plan_rows, plan_settling
from exchange.layouts.columns import Assigned
from exchange.layouts.drafts import Draft, labelled
from exchange.layouts.parsing import Parsers
from exchange.layouts.shapes import Kind, Mark, Row
from exchange.layouts.strips import Spot, Strip
from exchange.layouts.texts import clean, flat

PARSED_IN_PLANS = frozenset(["leads", "partners", "due", "horizon", "state", "percent", "budget"])
PARSED_OF_MEMBERS = frozenset(["sector", "category", "votes", "joined"])
SEVERAL_LINES = frozenset(["description", "comments", "note"])
TIDIED = frozenset(["email", "phone", "website"])  # written as usual, or else as they are
NOTED: dict[Kind, str] = {"plan": "comments", "members": "note"}


def row(kind: Kind, strip: Strip, columns: list[Assigned], parsers: Parsers, today: date) -> Row:
    """Return a marked line as a row. A resident has no organisation, and needs none."""
    draft = Draft(kind, strip)
    for column in columns:
        spot = strip.spots.get(column.index)
        if spot is not None:
            _take(draft, column, spot, parsers)
    if kind == "plan":
        plan_settling.settle_facts(draft, parsers)
        contradictions.of_action(draft, parsers.conventions, today)
    else:
        given, family = draft.values["given_name"], draft.values["family_name"]
        draft.values["person"] = f"{given} {family}".strip()
        contradictions.of_member(draft)
    return draft.row()


def _take(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    field = column.field
    if not flat(spot.text):
        draft.marks.append(Mark(spot.column, spot.said, column.field, None))
    elif draft.kind == "plan" and field in PARSED_IN_PLANS:
        plan_rows.take(draft, column, spot, parsers)
    elif draft.kind == "members" and field in PARSED_OF_MEMBERS:
        got = parsers.read(field, spot)
        draft.values |= _held(field, got.value) if got.value is not None else {}
        draft.marks.append(draft.mark(column, spot, got))
    elif field == "alternate":
        draft.values[field] = spot.flat
        draft.marks.append(draft.mark(column, spot, parsers.read(field, spot), spot.flat))
    elif field in TIDIED:
        _tidy(draft, column, spot, parsers)
    else:
        _words(draft, column, spot)


def _held(field: str, value: Any) -> dict[str, Any]:
    if isinstance(value, Category):
        return {"category": value.code}
    if isinstance(value, Joined):
        return {"joined_on": value.on.isoformat(), "joined_precision": value.precision}
    return {field: value}


def _tidy(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got = parsers.read(column.field, spot)
    sound = got.value is not None and got.grade == Grade.UNDERSTOOD
    draft.values[column.field] = got.value if sound else spot.flat
    draft.marks.append(draft.mark(column, spot, got, draft.values[column.field]))


def _words(draft: Draft, column: Assigned, spot: Spot) -> None:
    field = column.field
    if field in SEVERAL_LINES or (field and field not in draft.values):
        name = field if field in SEVERAL_LINES else NOTED[draft.kind]
        draft.add_words(name, labelled(column, spot.text, frozenset()))
    elif field:
        draft.values[field] = spot.flat
    got: Got[Any] = sure(clean(spot.text)) if field else Got(None)
    draft.marks.append(draft.mark(column, spot, got))
