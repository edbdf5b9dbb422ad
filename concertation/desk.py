"""« Mon bureau »: what one person has to do over all their tables."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, F, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.models import User
from actions.models import Action, Commitment
from actions.queries.desk import OpenActions, open_actions_of
from meetings.models import Attendance, Meeting
from members.gate import signed_in
from members.models import Mandate, Membership, Office, Stewardship
from members.permissions import stewardships, table_ids_of
from tables.models import Table

MEETINGS = 8
ACTIONS = 12


@dataclass(frozen=True)
class ComingMeeting:
    """A meeting to come, the answer already given, and whether one is still expected."""

    meeting: Meeting
    attendance: Attendance | None
    holds_a_seat: bool

    @property
    def expects_reply(self) -> bool:
        answered = self.attendance and self.attendance.reply
        return bool(self.meeting.convened_at) and self.holds_a_seat and not answered


@dataclass(frozen=True)
class Charge:
    """A table that the person coordinates, with what waits for the coordination."""

    table: Table
    requests: int
    unsent_minutes: int
    unled_actions: int
    mandates_ending: int

    @property
    def waits(self) -> int:
        return self.requests + self.unsent_minutes + self.unled_actions + self.mandates_ending


@dataclass(frozen=True)
class DeskPage:
    """What the desk shows; ten queries, however many tables."""

    today: date
    meetings: list[ComingMeeting]
    actions: OpenActions
    charges: list[Charge]
    tables: list[Table]
    territories: list[Stewardship]

    @property
    def tasks(self) -> list:
        return self.actions.tasks[:ACTIONS]

    @property
    def more_tasks(self) -> int:
        return max(0, len(self.actions.tasks) - ACTIONS)

    @property
    def late(self) -> int:
        return sum(1 for task in self.actions.tasks if task.late)

    @property
    def replies_expected(self) -> list[ComingMeeting]:
        return [each for each in self.meetings if each.expects_reply]

    @property
    def busy_charges(self) -> list[Charge]:
        return [charge for charge in self.charges if charge.waits]

    @property
    def waiting(self) -> int:
        """How many things wait for an answer of the person."""
        return len(self.replies_expected) + len(self.actions.waiting) + len(self.busy_charges)

    @property
    def is_bare(self) -> bool:
        return not (self.tables or self.territories)


@require_safe
@signed_in
def desk(request):
    """Show the person's own desk."""
    return render(request, "concertation/desk.html", {"page": desk_page(request.user)})


def desk_page(user: User) -> DeskPage:
    """Gather the desk of a person; ten queries, however many tables."""
    now = timezone.now()
    charges = _charges(user, timezone.localdate())
    coordinated = [charge.table.pk for charge in charges]
    return DeskPage(
        today=timezone.localdate(),
        meetings=_meetings(user, now, coordinated),
        actions=open_actions_of(user),
        charges=charges,
        tables=list(Table.objects.filter(pk__in=table_ids_of(user)).current().in_order()),
        territories=list(stewardships(user).select_related("territory").order_by("pk")),
    )


def _meetings(user: User, now: datetime, coordinated: list[int]) -> list[ComingMeeting]:
    coming = list(
        Meeting.objects.upcoming(at=now)
        .filter(Q(convened_at__isnull=False) | Q(table__in=coordinated))
        .filter(table__in=table_ids_of(user))
        .select_related("table")[:MEETINGS]
    )
    mine = Attendance.objects.filter(meeting__in=coming, person__user=user)
    answers = {row.meeting_id: row for row in mine.order_by("pk")}
    seated = set(
        Mandate.objects.on(timezone.localdate())
        .filter(person__user=user, rank=0, seat__closed_on=None)
        .values_list("seat__table_id", flat=True)
    )
    return [
        ComingMeeting(meeting, answers.get(meeting.pk), meeting.table_id in seated)
        for meeting in coming
    ]


def _charges(user: User, today: date) -> list[Charge]:
    """The tables that the person coordinates, with counts; one query."""
    coordinated = Office.objects.filter(
        Q(until=None) | Q(until__gte=today),
        since__lte=today,
        person__user=user,
        charge=Office.Charge.COORDINATOR,
    )
    requests = Membership.objects.open().filter(accepted_on=None)
    unsent = Meeting.objects.held().filter(Q(record=None) | Q(record__sent_at=None)).order_by()
    led = Commitment.objects.confirmed().filter(role=Commitment.Role.LEAD)
    unled = Action.objects.open().filter(plan__isnull=False).exclude(commitments__in=led)
    ending = Mandate.objects.filter(
        until__gte=today, until__lte=today + timedelta(days=60), seat__closed_on=None
    )
    tables = (
        Table.objects.filter(pk__in=coordinated.values("table"))
        .annotate(
            requests=_count(requests, "table"),
            unsent=_count(unsent, "table"),
            unled=_count(unled, "table"),
            ending=_count(ending, "seat__table"),
        )
        .in_order()
    )
    return [
        Charge(table, table.requests, table.unsent, table.unled, table.ending) for table in tables
    ]


def _count(rows: QuerySet, table: str) -> Coalesce:
    """How many of the rows belong to the table at hand, as a subquery."""
    counted = (
        rows.filter(**{table: OuterRef("pk")})
        .order_by()
        .annotate(of=F(table))
        .values("of")
        .annotate(n=Count("pk"))
        .values("n")
    )
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
