"""A table's home: what it is, what comes next, how its plan goes, who sits around it."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from actions.models import ActionPlan, Horizon
from actions.queries.plan import plans_open_to, running_plan
from actions.queries.rows import Tally, part_of
from concertation.tables.around import Around, around
from concertation.tables.circle import Circle, lines_of
from concertation.tables.tasks import Task, tasks
from core.links import sign
from meetings.models import Attendance, Decision, Meeting
from meetings.queries.seats import SeatLine, forecast_of, open_seats
from meetings.services.quorum import Forecast
from members.permissions import Permission, Visitor
from tables.models import Publication, Table

SHOWN = 3


@dataclass(frozen=True)
class Next:
    """The next meeting: its forecast for the members, its day alone for the public."""

    meeting: Meeting
    forecast: Forecast | None

    @property
    def is_convened(self) -> bool:
        return self.meeting.convened_at is not None


@dataclass(frozen=True)
class Band:
    """The actions of a plan within one horizon, by state."""

    horizon: str
    tally: Tally
    plan: ActionPlan

    @property
    def label(self) -> str:
        return str(Horizon(self.horizon).label) if self.horizon else _("Without a date")

    @property
    def until(self) -> date | None:
        """The last day of the horizon."""
        bounds = {Horizon.SHORT: self.plan.short_until, Horizon.MEDIUM: self.plan.medium_until}
        return bounds.get(Horizon(self.horizon)) if self.horizon else None


@dataclass(frozen=True)
class Plan:
    plan: ActionPlan
    bands: list[Band]

    @property
    def count(self) -> int:
        return sum(band.tally.total for band in self.bands)


@dataclass(frozen=True)
class TableHome:
    table: Table
    around: Around
    next: Next | None
    plan: Plan | None
    circle: Circle | None
    decisions: list[Decision]
    held: list[Meeting]
    tasks: list[Task] | None
    calendar: str

    @property
    def minutes(self) -> list[Meeting]:
        """The last meetings whose minutes the visitor may read."""
        return [meeting for meeting in self.held if hasattr(meeting, "record")][:SHOWN]

    @property
    def is_bare(self) -> bool:
        """Whether the visitor sees nothing but what the table is."""
        return not (self.next or self.plan or self.circle or self.decisions or self.minutes)


def table_home(table: Table, user: Visitor, may: frozenset[Permission]) -> TableHome:
    """Everything that the home shows this visitor: eight queries at most, six for the public.

    Whoever sees the meetings sees all of the table; a steward what is published to partners;
    the public what is published to everyone.
    """
    today = timezone.localdate(timezone=ZoneInfo(table.time_zone))
    lines = _seats(table, may)
    meeting = _next_meeting(table, may)
    held = _held(table, may)
    return TableHome(
        table=table,
        around=around(table, user, may),
        next=_next(meeting, lines, may),
        plan=_plan(table, may, today),
        circle=Circle(lines) if lines else None,
        decisions=_decisions(table, may),
        held=held,
        calendar=_calendar(table, user, may),
        tasks=tasks(table, lines, held, on=today) if Permission.MANAGE_MEMBERS in may else None,
    )


def _calendar(table: Table, user: Visitor, may: frozenset[Permission]) -> str:
    """The address of the calendar: one’s own for those who see the meetings, else the public’s."""
    if Permission.SEE_MEETINGS in may:
        return reverse("tables:own_calendar", args=(sign("feed", table=table.pk, user=user.pk),))
    return reverse("tables:calendar", args=(table.slug,))


def reach(may: frozenset[Permission]) -> int:
    """Return the least publication at which an item exists for the visitor."""
    if Permission.SEE_MEETINGS in may:
        return Publication.TABLE
    return Publication.PARTNERS if Permission.SEE_FIGURES in may else Publication.PUBLIC


def _seats(table: Table, may: frozenset[Permission]) -> list[SeatLine]:
    if Permission.SEE_MEMBERS not in may:
        return []
    return lines_of(open_seats(table))


def _next_meeting(table: Table, may: frozenset[Permission]) -> Meeting | None:
    """The meeting to come: once convened, except for those who prepare it."""
    coming = table.meetings.upcoming(at=timezone.now()).filter(publication__gte=reach(may))
    if Permission.MANAGE_MEETINGS not in may:
        coming = coming.convened()
    meeting: Meeting | None = coming.first()
    return meeting


def _next(
    meeting: Meeting | None, lines: list[SeatLine], may: frozenset[Permission]
) -> Next | None:
    """Add to the meeting what each seat answered, for those who see the meetings."""
    if meeting is None:
        return None
    if Permission.SEE_MEETINGS not in may or not meeting.convened_at:
        return Next(meeting, None)
    said: dict[int, list[Attendance]] = {}
    for row in meeting.attendances.of_seats().order_by("pk"):
        said.setdefault(row.seat_id, []).append(row)
    answered = [replace(line, attendances=said.get(line.seat.pk, [])) for line in lines]
    return Next(meeting, forecast_of(meeting, answered))


def _held(table: Table, may: frozenset[Permission]) -> list[Meeting]:
    """The last meetings held, with their minutes; for others than members, the adopted."""
    held = table.meetings.held().select_related("record")
    if Permission.SEE_MINUTES not in may:
        held = held.filter(record__adopted_at__isnull=False, record__publication__gte=reach(may))
    return list(held[: SHOWN * 2])


def _plan(table: Table, may: frozenset[Permission], on: date) -> Plan | None:
    """The plan of the day with its actions counted, in two queries."""
    plan = running_plan(plans_open_to(table, may), on)
    if plan is None:
        return None
    counts: dict[str, Counter[str]] = {each: Counter() for each in (*Horizon.values, "")}
    actions = plan.actions.standing().with_horizon().only("state", "due_on", "plan")
    for action in actions:
        counts[action.horizon or ""][part_of(action, on)] += 1
    bands = [Band(each, Tally(**count), plan) for each, count in counts.items() if count]
    return Plan(plan, bands)


def _decisions(table: Table, may: frozenset[Permission]) -> list[Decision]:
    found = table.decisions.filter(publication__gte=reach(may)).select_related("meeting")
    return list(found.order_by("-meeting__starts_at", "-position", "-pk")[:SHOWN])
