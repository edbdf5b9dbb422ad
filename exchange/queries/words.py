"""How what was understood of a file is written for a person: fields, values, changes."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from actions.models import Action, Horizon
from core import when
from exchange.layouts.shapes import MEMBER_FIELDS, PLAN_FIELDS
from members.models import Membership

OF_PLANS = {
    "id": gettext_lazy("Identifier"),
    "axis": gettext_lazy("Axis"),
    "objective": gettext_lazy("Objective"),
    "specific": gettext_lazy("Specific objective"),
    "number": gettext_lazy("Number"),
    "title": gettext_lazy("Action"),
    "description": gettext_lazy("Description"),
    "leads": gettext_lazy("Lead"),
    "partners": gettext_lazy("Partners"),
    "leads_and_due": gettext_lazy("Lead and due date together"),
    "starts": pgettext_lazy("of an action", "Start"),
    "due": gettext_lazy("Due"),
    "year": gettext_lazy("A year to tick"),
    "horizon": gettext_lazy("Horizon"),
    "state": gettext_lazy("State"),
    "percent": gettext_lazy("Progress in per cent"),
    "budget": gettext_lazy("Budget"),
    "indicator": gettext_lazy("Indicator"),
    "target": gettext_lazy("Target"),
    "person": gettext_lazy("Person in charge"),
    "territory": gettext_lazy("Territory"),
    "comments": gettext_lazy("Comments"),
}
OF_MEMBERS = {
    "id": gettext_lazy("Identifier"),
    "organization": gettext_lazy("Organization"),
    "acronym": gettext_lazy("Acronym"),
    "sector": gettext_lazy("Sector"),
    "person": gettext_lazy("Person (whole name)"),
    "given_name": gettext_lazy("Given name"),
    "family_name": gettext_lazy("Family name"),
    "function": gettext_lazy("Function"),
    "email": gettext_lazy("E-mail address"),
    "phone": gettext_lazy("Telephone"),
    "website": gettext_lazy("Web site"),
    "contact": gettext_lazy("E-mail and telephone together"),
    "alternate": gettext_lazy("Alternate"),
    "category": gettext_lazy("Category of member"),
    "votes": gettext_lazy("Right to vote"),
    "territory": gettext_lazy("Territory"),
    "joined": gettext_lazy("Member since"),
    "note": gettext_lazy("Note"),
}
# Values that no column bears the name of.
OF_VALUES = {
    "starts_on": OF_PLANS["starts"],
    "due_on": OF_PLANS["due"],
    "due_said": gettext_lazy("Due, in the words of the file"),
    "ongoing": gettext_lazy("Ongoing"),
    "late_declared": gettext_lazy("Said to be late"),
    "budget_yearly": gettext_lazy("Budget for each year"),
    "joined_on": OF_MEMBERS["joined"],
    "joined_precision": gettext_lazy("Precision of the date"),
    "heading": gettext_lazy("Heading"),
}
SILENT = {"said", "due_said", "precision", "joined_precision", "yearly", "budget_yearly"}


def label(kind: str, field: str) -> str:
    """Return the name of a field in the reader's language."""
    own = OF_PLANS if kind == "plan" else OF_MEMBERS
    known = own.get(field) or OF_VALUES.get(field) or OF_PLANS.get(field) or OF_MEMBERS.get(field)
    return str(known) if known else field


def fields_of(kind: str) -> list[tuple[str, str]]:
    """Return what a column of such a file may be, in the order in which people think of it."""
    names = PLAN_FIELDS if kind == "plan" else MEMBER_FIELDS
    return [(name, label(kind, name)) for name in names if name != "id"] + [
        ("id", _("Identifier written by this portal"))
    ]


def written(field: str, value: Any, sectors: Mapping[str, str] | None = None) -> str:
    """Write a value as the portal shows it; "" for nothing. `sectors` names the codes of sectors.

    Takes what rows keep, what cells gave and what the journal of changes holds: texts, ISO days,
    numbers, codes, lists, and the small dictionaries of a cell that says several things.
    """
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, Mapping):
        return _several(field, value, sectors)
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, (written(field, each, sectors) for each in value)))
    if isinstance(value, bool):
        return _yes_or_no(field, value)
    if field == "sector":
        return (sectors or {}).get(str(value), str(value))
    writer = WRITERS.get(field)
    return writer(value) if writer else _plain(value)


def _several(field: str, value: Mapping[str, Any], sectors: Mapping[str, str] | None) -> str:
    """Write a cell that says several things: a state and a percentage, a date and a horizon."""
    if field in {"due", "starts", "leads_and_due"} and value.get("due_on"):
        value = {name: each for name, each in value.items() if name != "horizon"}
    if field == "person" and value.get("name"):
        return str(value["name"])
    if field in {"joined", "joined_on"}:
        return joined(value.get("on"), str(value.get("precision") or "day"))
    if field == "budget":
        return _budget(value)
    parts = [
        written(field if name in {"value", "name"} else name, each, sectors)
        for name, each in value.items()
        if name not in SILENT and each is not False
    ]
    return ", ".join(dict.fromkeys(filter(None, parts)))


def _budget(value: Mapping[str, Any]) -> str:
    amount = money(value.get("value"))
    return " ".join((amount, _("each year"))) if amount and value.get("yearly") else amount


def joined(on: Any, precision: str) -> str:
    """Write since when someone is a member, no more precisely than the file did."""
    found = _day(on)
    if found is None:
        return _plain(on)
    if precision == "year":
        return str(found.year)
    return when.month(found) if precision == "month" else when.day(found)


def due(values: Mapping[str, Any]) -> str:
    """Write when an action is due: its day, else its horizon, else the words of the file."""
    if values.get("due_on"):
        return day(values["due_on"])
    if values.get("ongoing"):
        return pgettext("a date", "ongoing")
    return code(Horizon)(values.get("horizon")) or str(values.get("due_said") or "")


def day(value: Any) -> str:
    """Write a day given as ISO text; anything else as it is."""
    found = _day(value)
    return when.day(found) if found else _plain(value)


def day_or_term(value: Any) -> str:
    """Write what a column of years says: its last day, or a horizon."""
    return day(value) if _day(value) else code(Horizon)(value)


def money(value: Any) -> str:
    """Write an amount given as a number or as its text."""
    try:
        amount = Decimal(str(value))
    except ArithmeticError:
        return _plain(value)
    return when.money(amount) if amount.is_finite() else _plain(value)


def percent(value: Any) -> str:
    return when.percent(value) if isinstance(value, int | float) else _plain(value)


def code(choices: Any) -> Any:
    """Return what writes the codes of a list of choices; a word that is no code stays as it is."""
    known = dict(choices.choices)
    return lambda value: str(known.get(value, "" if value is None else value))


def _yes_or_no(field: str, value: bool) -> str:  # noqa: FBT001 -- it is the value to write
    if field == "ongoing":
        return pgettext("a date", "ongoing") if value else ""
    if field == "late_declared":
        return _("said to be late") if value else ""
    return _("Yes") if value else _("No")


def _day(value: Any) -> date | None:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _plain(value: Any) -> str:
    return "" if value is None else str(value)


WRITERS = {
    "due": day,
    "due_on": day,
    "leads_and_due": day,
    "starts": day,
    "starts_on": day,
    "joined": day,
    "joined_on": day,
    "on": day,
    "year": day_or_term,
    "budget": money,
    "percent": percent,
    "horizon": code(Horizon),
    "state": code(Action.State),
    "category": code(Membership.Category),
}
