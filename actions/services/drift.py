"""A date that slides is kept with its reason: moved is reported, never hidden."""

from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from actions.models import Action, Drift, Horizon
from core.errors import Refused
from meetings.models import Decision
from tables import journal

MOVING = ("due_on", "ongoing", "horizon_by_hand")  # what a drift changes


@transaction.atomic
def move(
    action: Action,
    *,
    due_on: date | None = None,
    horizon: str = "",
    reason: str,
    decision: Decision | None = None,
    by: User | None,
) -> Drift:
    """Give an action another date, or another horizon where it has none.

    A date decides the horizon by the plan's bounds; `horizon` counts only without one, and
    `Horizon.ONGOING` means that there is no end.
    """
    locked = Action.objects.hold(action.pk)

    _refuse(locked, due_on, horizon, reason, decision)

    drift = slid(
        locked,
        due_on=due_on,
        horizon=horizon,
        reason=reason,
        decision=decision,
        by=by,
        at=timezone.now(),
    )
    locked.version += 1
    locked.save(update_fields=[*MOVING, "version", "updated_at"])
    drift.save()

    _record(drift, by)
    return drift


def slid(
    action: Action,
    *,
    due_on: date | None,
    horizon: str,
    reason: str,
    decision: Decision | None = None,
    by: User | None,
    at: datetime,
) -> Drift:
    """Move an action and return what is kept of it; the caller saves both, MOVING of it."""
    was, stood = action.due_on, action.stated_horizon
    action.due_on = due_on
    action.ongoing = due_on is None and horizon == Horizon.ONGOING
    action.horizon_by_hand = "" if due_on or action.ongoing else horizon
    return Drift(
        action=action,
        from_due_on=was,
        to_due_on=due_on,
        from_horizon=stood,
        to_horizon=action.stated_horizon,
        reason=reason.strip(),
        decision=decision,
        at=at,
        by=by,
    )


def _refuse(
    action: Action, due_on: date | None, horizon: str, reason: str, decision: Decision | None
) -> None:
    if not action.is_open:
        raise Refused(_("This action is done or abandoned: its date does not move any more."))
    if not reason.strip():
        raise Refused(_("Say why the date moves: the reason is kept with the action."))
    if decision and decision.table_id != action.table_id:
        raise Refused(_("That decision was taken at another table."))
    same = due_on == action.due_on
    if same and (due_on or horizon == action.stated_horizon):
        raise Refused(_("This is the date that the action already has."))


def _record(drift: Drift, by: User | None) -> None:
    facts: dict[str, Any] = {
        "action": drift.action_id,
        "from": drift.from_due_on,
        "to": drift.to_due_on,
        "from_horizon": drift.from_horizon,
        "to_horizon": drift.to_horizon,
        "decision": drift.decision_id,
    }
    journal.record(drift.action.table, "actions.drifted", by=by, about=drift, **facts)
