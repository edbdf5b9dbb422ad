"""How far an action has come, as told by those who do it.

What is told becomes the action's state at once. Where the table asks its coordination to
validate, a report from anyone else is held: the state changes when it is validated.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from actions.models import Action, Progress
from core.errors import Refused
from members.models import Organization, Person
from members.permissions import Permission, permissions_at
from tables import journal

FOLLOWING = ("state", "percent", "done_on", "reported_at")  # what an action takes from a report


@transaction.atomic
def report(
    action: Action,
    *,
    state: str,
    percent: int,
    note: str = "",
    on_behalf_of: Organization | None = None,
    person: Person | None = None,
    by: User | None,
    at: datetime | None = None,
) -> Progress:
    """Keep what was told, and make it the action's state unless the table wants it validated.

    `by` is None for a person without an account, who is then the `person`.
    """
    locked = Action.objects.hold(action.pk)

    if locked.state == Action.State.ABANDONED:
        raise Refused(_("This action was abandoned: there is nothing left to report on it."))

    told = tell(
        locked,
        state=state,
        percent=percent,
        note=note,
        on_behalf_of=on_behalf_of,
        person=person,
        by=by,
        at=at,
        held=locked.table.validates_progress and not _validates(locked, by),
    )

    record(told, by=by)
    return told


@transaction.atomic
def validate(progress: Progress, *, by: User) -> Progress:
    """Make a held report the state of its action."""
    action = Action.objects.hold(progress.action_id)
    progress = _waiting(progress)

    progress.validated_at, progress.validated_by = timezone.now(), by
    progress.save(update_fields=["validated_at", "validated_by"])
    _apply(action, progress)

    journal.record(action.table, "actions.validated", by=by, about=progress, action=action.pk)
    return progress


@transaction.atomic
def set_aside(progress: Progress, *, by: User) -> Progress:
    """Leave the action as it is; the report stays in its history, as set aside."""
    action = Action.objects.hold(progress.action_id)
    progress = _waiting(progress)

    progress.set_aside_at, progress.set_aside_by = timezone.now(), by
    progress.save(update_fields=["set_aside_at", "set_aside_by"])

    journal.record(action.table, "actions.set_aside", by=by, about=progress, action=action.pk)
    return progress


def tell(
    action: Action,
    *,
    state: str,
    percent: int,
    note: str = "",
    on_behalf_of: Organization | None = None,
    person: Person | None = None,
    by: User | None,
    at: datetime | None = None,
    held: bool = False,
) -> Progress:
    """Write a report on an action that the caller has locked; the caller writes the journal."""
    moment = at or timezone.now()
    told = Progress.objects.create(
        action=action,
        state=state,
        percent=_percent(state, percent),
        note=note,
        on_behalf_of=on_behalf_of,
        person=person,
        by=by,
        at=moment,
        held_at=moment if held else None,
    )
    if held:
        action.reported_at = moment
        action.save(update_fields=["reported_at", "updated_at"])
    else:
        _apply(action, told)
    return told


def told(
    action: Action, *, state: str, percent: int, note: str, by: User | None, at: datetime
) -> Progress:
    """Return a report, and let the action follow it; the caller saves both, FOLLOWING of it."""
    report = Progress(
        action=action, state=state, percent=_percent(state, percent), note=note, by=by, at=at
    )
    _follow(action, report)
    return report


def record(told: Progress, *, by: User | None) -> None:
    """Write in the journal what was told."""
    journal.record(
        told.action.table,
        "actions.progressed",
        by=by,
        about=told,
        action=told.action_id,
        state=told.state,
        percent=told.percent,
        organization=told.on_behalf_of_id,
    )


def _percent(state: str, percent: int) -> int:
    return 100 if state == Action.State.DONE else percent


def _apply(action: Action, told: Progress) -> None:
    _follow(action, told)
    action.save(update_fields=[*FOLLOWING, "updated_at"])


def _follow(action: Action, told: Progress) -> None:
    action.state, action.percent = told.state, told.percent
    action.reported_at = max(action.reported_at or told.at, told.at)
    if told.state != Action.State.DONE:
        action.done_on = None
    elif action.done_on is None:
        action.done_on = timezone.localdate(told.at, ZoneInfo(action.table.time_zone))


def _validates(action: Action, by: User | None) -> bool:
    return by is not None and Permission.EDIT_PLAN in permissions_at(action.table, by)


def _waiting(progress: Progress) -> Progress:
    progress = Progress.objects.select_for_update(of=("self",)).get(pk=progress.pk)
    if not progress.waits:
        raise Refused(_("This report does not wait for an answer any more."))
    return progress
