"""A follow-up is an action without a plan: made at a meeting, or noted between two."""

from datetime import date
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from actions.models import Action, ActionPlan, Commitment, Heading
from actions.services import actions
from core.errors import Refused
from meetings.models import AgendaItem, Attendance
from members.models import Organization, Person
from tables import journal
from tables.models import Table


@transaction.atomic
def make(
    item: AgendaItem,
    *,
    title: str,
    due_on: date | None = None,
    organization: Organization | None = None,
    person: Person | None = None,
    by: User | None,
) -> Action:
    """Make a follow-up on the spot, from an item of the agenda.

    An organisation that sits at the meeting takes it on there and then; an absent one is
    named, and must still answer.
    """
    meeting = item.meeting
    there = Attendance.objects.present().filter(
        meeting=meeting, seat__membership__organization=organization
    )
    return _make(
        meeting.table,
        item=item,
        title=title,
        due_on=due_on,
        person=person,
        organization=organization,
        agreed=organization is not None and there.exists(),
        by=by,
    )


@transaction.atomic
def add(
    table: Table,
    *,
    title: str,
    due_on: date | None = None,
    organization: Organization | None = None,
    person: Person | None = None,
    by: User | None,
) -> Action:
    """Note a follow-up between two meetings; the organisation is named, and must still answer."""
    return _make(table, title=title, due_on=due_on, person=person, organization=organization, by=by)


@transaction.atomic
def promote(
    action: Action,
    *,
    plan: ActionPlan,
    heading: Heading | None = None,
    number: str = "",
    by: User | None,
) -> Action:
    """Make a follow-up an action of a plan; it keeps its history, its people and its origin."""
    locked = Action.objects.hold(action.pk)

    if locked.plan_id:
        raise Refused(_("This action already belongs to a plan."))
    if plan.table_id != locked.table_id or (heading and heading.plan_id != plan.pk):
        raise Refused(_("That plan belongs to another table."))

    locked.plan, locked.heading = plan, heading
    locked.number = number or actions.next_number(plan, heading)
    locked.version += 1
    locked.save(
        update_fields=["plan", "heading", "number", "number_key", "words", "version", "updated_at"]
    )

    journal.record(locked.table, "actions.edited", by=by, about=locked, plan=plan.pk)
    return locked


def _make(
    table: Table,
    *,
    title: str,
    due_on: date | None,
    person: Person | None,
    organization: Organization | None,
    item: AgendaItem | None = None,
    agreed: bool = False,
    by: User | None,
) -> Action:
    action = Action.objects.create(
        table=table,
        item=item,
        title=title,
        due_on=due_on,
        person=person,
        created_on=timezone.localdate(timezone=ZoneInfo(table.time_zone)),
    )
    if organization:
        now = timezone.now()
        Commitment.objects.create(
            action=action,
            organization=organization,
            role=Commitment.Role.LEAD,
            named_at=now,
            confirmed_at=now if agreed else None,
        )

    journal.record(
        table,
        "actions.follow_up_made",
        by=by,
        about=action,
        item=item.pk if item else None,
        organization=organization.pk if organization else None,
        confirmed=agreed,
    )
    return action
