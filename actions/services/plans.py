"""A table's plan: its period, its bounds, its adoption."""

from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from actions.models import ActionPlan
from core.errors import Conflict, Refused
from meetings.models import Decision
from tables import journal
from tables.models import Table

PERIOD = ("starts_on", "ends_on", "short_until", "medium_until")
ADOPTING = (Decision.Outcome.CARRIED, Decision.Outcome.AMENDED)


@transaction.atomic
def create(
    table: Table,
    *,
    title: str,
    starts_on: date,
    ends_on: date,
    short_until: date | None = None,
    medium_until: date | None = None,
    by: User | None,
    **called: Any,
) -> ActionPlan:
    """Make a plan; bounds left out fall 12 and 36 months after its start.

    `called` may hold `level_1`, `level_2`, `level_3` and `publication`.
    """
    bounds = {"short_until": short_until, "medium_until": medium_until}
    plan = drafted(table, title=title, starts_on=starts_on, ends_on=ends_on, **bounds, **called)
    plan.save()

    journal.record(table, "actions.plan_created", by=by, about=plan)
    return plan


def drafted(
    table: Table,
    *,
    title: str,
    starts_on: date,
    ends_on: date,
    short_until: date | None = None,
    medium_until: date | None = None,
    **called: Any,
) -> ActionPlan:
    """Return a plan with the bounds that were left out; the caller saves it, and says so."""
    short, medium = default_bounds(starts_on)
    return ActionPlan(
        table=table,
        title=title,
        starts_on=starts_on,
        ends_on=ends_on,
        short_until=short_until or short,
        medium_until=medium_until or medium,
        **called,
    )


@transaction.atomic
def edit(plan: ActionPlan, *, version: int, by: User | None, **changes: Any) -> ActionPlan:
    """Change a plan's words, or its dates as long as it is not adopted.

    Moving the bounds of an adopted plan would move its actions without a word said.
    """
    locked = _lock(plan)

    if locked.version != version:
        raise Conflict(
            _("Someone else changed this plan while you were writing."),
            mine=str(changes.get("title", "")),
            theirs=locked.title,
            version=locked.version,
        )
    moved = [name for name in PERIOD if changes.get(name) not in (None, getattr(locked, name))]
    if locked.adopted_at and moved:
        raise Refused(
            _("This plan is adopted: its period and its horizons stand."),
            remedy=_("Make a new plan for the next period."),
        )

    for name, value in changes.items():
        if value is not None:
            setattr(locked, name, value)
    locked.version += 1
    locked.save(update_fields=[*changes, "version", "updated_at"])

    journal.record(locked.table, "actions.plan_edited", by=by, about=locked, moved=moved)
    return locked


@transaction.atomic
def adopt(plan: ActionPlan, *, decision: Decision, by: User) -> ActionPlan:
    """Adopt a plan by a decision that its table carried."""
    locked = _lock(plan)

    if locked.adopted_at:
        raise Refused(_("This plan is adopted already."))
    if decision.table_id != locked.table_id:
        raise Refused(_("That decision was taken at another table."))
    if decision.outcome not in ADOPTING:
        raise Refused(_("That decision was not carried."))

    locked.adopted_at, locked.adopted_by, locked.decision = timezone.now(), by, decision
    locked.save(update_fields=["adopted_at", "adopted_by", "decision", "updated_at"])

    journal.record(locked.table, "actions.plan_adopted", by=by, about=locked, decision=decision.pk)
    return locked


def default_bounds(starts_on: date) -> tuple[date, date]:
    """Return the last days of the short and of the medium term: 12 and 36 months from the start."""
    return _anniversary(starts_on, 1), _anniversary(starts_on, 3)


def _anniversary(day: date, years: int) -> date:
    """The eve of the same day so many years on; 28 February for a plan begun on the 29th."""
    try:
        return day.replace(year=day.year + years) - timedelta(days=1)
    except ValueError:
        return date(day.year + years, 2, 28)


def _lock(plan: ActionPlan) -> ActionPlan:
    return (
        ActionPlan.objects.select_for_update(of=("self",)).select_related("table").get(pk=plan.pk)
    )
