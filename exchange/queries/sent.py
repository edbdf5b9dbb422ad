"""What the portal would write today in each cell of the lists that it sends out and takes back."""

from typing import Any

from django.conf import settings
from django.utils.translation import override

from actions.models import ActionPlan
from core.text import fold
from exchange.layouts.headings import meaning
from exchange.queries.lists import (
    UP,
    MemberLine,
    PlanLine,
    even,
    level_names,
    member_lines,
    plan_lines,
)
from members.queries.roster import listed
from tables.models import Table

Sent = dict[str, dict[str, set[Any]]]  # by identifier, by field: what its cell may say


def of_plan(plan: ActionPlan) -> Sent:
    """Return the cells of the actions of a plan, in either language; four queries."""
    lines = plan_lines(plan, plan.actions.all())
    return {f"A-{line.action.pk}": _with_figures(line, _said(line)) for line in lines}


def of_members(table: Table) -> Sent:
    """Return the cells of the members of a table, in either language; four queries.

    A member with several seats has a line for each of them.
    """
    lines = member_lines(listed(table))
    return {line.mark: _with_day(line, _said(line)) for line in lines}


def level_headings(plan: ActionPlan | None) -> dict[str, str]:
    """Return the words that a plan alone has for its levels, folded, and which each of them is."""
    names = level_names(plan).items() if plan else ()
    own = {name: UP[level - 1] for level, name in names if meaning(name, "plan") is None}
    return {fold(name): level for name, level in own.items()}


def _said(line: PlanLine | MemberLine) -> dict[str, set[Any]]:
    said: dict[str, set[Any]] = {}
    for language, _name in settings.LANGUAGES:
        with override(language):
            for field, text in line.words().items():
                said.setdefault(field, set()).add(even(text))
    return said


def _with_figures(line: PlanLine, said: dict[str, set[Any]]) -> dict[str, set[Any]]:
    action = line.action
    return {
        **said,
        "id": {f"A-{action.pk}"},
        "due": {action.due_on.isoformat() if action.due_on else ""},
        "percent": {action.percent},
        "budget": {"" if action.budget is None else float(action.budget)},
    }


def _with_day(line: MemberLine, said: dict[str, set[Any]]) -> dict[str, set[Any]]:
    day = line.membership.accepted_on
    return {**said, "id": {line.mark}, "joined": {day.isoformat() if day else ""}}
