"""What the pages of the day itself know: the sitting, the attendance, the register of decisions."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Prefetch, QuerySet

from meetings.models import AgendaItem, Attendance, Decision, Meeting, Minutes
from members.families import Family, family_of
from members.models import Mandate, Person, Seat
from tables.models import Table


@dataclass(frozen=True)
class PersonAt:
    """Someone who may hold a seat that day, with their reply and presence when there is one."""

    seat: Seat
    person: Person | None
    name: str
    is_alternate: bool
    attendance: Attendance | None

    @property
    def key(self) -> str:
        """What names this person in a form: the seat and the person."""
        return f"{self.seat.pk}-{self.person.pk if self.person else 0}"

    @property
    def presence(self) -> str:
        return self.attendance.presence if self.attendance else ""

    @property
    def reply(self) -> str:
        return self.attendance.get_reply_display() if self.attendance else ""


@dataclass(frozen=True)
class SeatAt:
    """A seat of the ring: its member, its people, and whether someone holds it now."""

    seat: Seat
    label: str
    family: Family | None
    people: tuple[PersonAt, ...]

    @property
    def letter(self) -> str:
        return self.family.letter if self.family else ""

    @property
    def hue(self) -> int:
        return self.family.hue if self.family else 8

    @property
    def here(self) -> bool:
        """Someone came for this seat and has not left."""
        return any(
            at.attendance and at.attendance.came and not at.attendance.left_at for at in self.people
        )

    @property
    def state(self) -> str:
        """How the ring draws it: filled, away, or pending while nothing is known."""
        if self.here:
            return "filled"
        return "away" if any(at.presence for at in self.people) else "pending"


@dataclass(frozen=True)
class AttendancePage:
    meeting: Meeting
    seats: list[SeatAt]
    guests: list[Attendance]

    @property
    def voting_here(self) -> int:
        return sum(1 for at in self.seats if at.here and at.seat.votes)

    @property
    def voting_seats(self) -> int:
        return sum(1 for at in self.seats if at.seat.votes)

    @property
    def required(self) -> int:
        """The quorum fixed at the opening; half plus one of the filled voting seats before."""
        return self.meeting.quorum or self.voting_seats // 2 + 1

    @property
    def reached(self) -> bool:
        return self.voting_here >= self.required

    @property
    def present(self) -> int:
        return sum(1 for at in self.seats if at.here) + len(self.guests)

    @property
    def missing(self) -> list[SeatAt]:
        """The seats that nobody holds now."""
        return [at for at in self.seats if not at.here]


@dataclass(frozen=True)
class Slot:
    """An agenda item on the clock of the place."""

    item: AgendaItem
    starts_at: datetime
    is_current: bool

    @property
    def is_done(self) -> bool:
        return bool(self.item.notes or self.decisions or self.item.postponed_at)

    @property
    def decisions(self) -> list[Decision]:
        return list(self.item.decisions.all())


@dataclass(frozen=True)
class SittingPage:
    """The day itself: agenda, the item in hand, attendance and quorum; seven queries."""

    meeting: Meeting
    minutes: Minutes | None
    slots: list[Slot]
    current: AgendaItem | None
    attendance: AttendancePage

    @property
    def closed(self) -> bool:
        return self.meeting.closed_at is not None

    @property
    def writable(self) -> bool:
        """The minutes may still be written: they were not adopted."""
        return not (self.minutes and self.minutes.adopted_at)

    @property
    def decidable(self) -> bool:
        """Decisions may still be recorded: the meeting was opened, its minutes not sent."""
        return bool(self.meeting.opened_at) and not (self.minutes and self.minutes.sent_at)

    @property
    def current_decisions(self) -> list[Decision]:
        return list(self.current.decisions.all()) if self.current else []

    @property
    def current_follow_ups(self) -> list[Any]:
        return list(self.current.follow_ups.all()) if self.current else []

    @property
    def next_item(self) -> AgendaItem | None:
        items = [slot.item for slot in self.slots]
        if self.current not in items:
            return None
        after = items[items.index(self.current) + 1 :]
        return after[0] if after else None


def attendance_page(meeting: Meeting) -> AttendancePage:
    """Seats in order with their people, and the guests; three queries, however many seats."""
    on = meeting.local_start.date()
    rows = list(meeting.attendances.select_related("person").order_by("as_alternate", "pk"))
    seats = [_seat_at(seat, rows) for seat in _seats(meeting.table, on)]
    return AttendancePage(meeting, seats, [row for row in rows if row.seat_id is None])


def sitting_page(meeting: Meeting, *, item_id: int | None) -> SittingPage:
    """The page of the day; seven queries, however long the agenda and the list of seats."""
    items = list(_items(meeting))
    current = next((item for item in items if item.pk == item_id), None) or _first_to_do(items)
    return SittingPage(
        meeting=meeting,
        minutes=Minutes.objects.filter(meeting=meeting).first(),
        slots=_slots(meeting, items, current),
        current=current,
        attendance=attendance_page(meeting),
    )


def register(table: Table) -> QuerySet[Decision]:
    """The decisions of a table with what each of them made happen, the latest first."""
    return (
        table.decisions.select_related("meeting", "item", "mover", "seconder")
        .prefetch_related(
            "made_actions", "drifts__action", "adopted_minutes__meeting", "adopted_plans"
        )
        .order_by("-meeting__starts_at", "-position", "-pk")
    )


def _items(meeting: Meeting) -> QuerySet[AgendaItem]:
    resolved = Decision.objects.select_related("mover", "seconder").order_by("position", "pk")
    return (
        meeting.items.in_order()
        .select_related("organization", "notes_by")
        .prefetch_related(Prefetch("decisions", resolved), "follow_ups__commitments__organization")
    )


def _first_to_do(items: list[AgendaItem]) -> AgendaItem | None:
    for item in items:
        if not (item.notes or item.postponed_at or item.decisions.all()):
            return item
    return items[-1] if items else None


def _slots(meeting: Meeting, items: list[AgendaItem], current: AgendaItem | None) -> list[Slot]:
    slots, clock = [], meeting.local_start
    for item in items:
        slots.append(Slot(item, clock, item == current))
        clock += timedelta(minutes=item.minutes)
    return slots


def _seats(table: Table, on: date) -> QuerySet[Seat]:
    running = Mandate.objects.on(on).select_related("person").order_by("rank", "pk")
    return (
        table.seats.filled()
        .in_order()
        .select_related(
            "membership__organization__sector", "membership__member_table", "membership__resident"
        )
        .prefetch_related(Prefetch("mandates", running, to_attr="running"))
    )


def _seat_at(seat: Seat, rows: list[Attendance]) -> SeatAt:
    mine = [row for row in rows if row.seat_id == seat.pk]
    known = {row.person_id: row for row in mine}
    running: list[Mandate] = seat.running  # type: ignore[attr-defined]
    people = [
        PersonAt(
            seat,
            mandate.person,
            mandate.person.name,
            not mandate.is_delegate,
            known.pop(mandate.person_id, None),
        )
        for mandate in running
    ]
    people += [PersonAt(seat, row.person, row.who, row.as_alternate, row) for row in known.values()]
    return SeatAt(
        seat=seat,
        label=seat.membership.name if seat.membership else seat.label,
        family=family_of(seat.membership) if seat.membership else None,
        people=tuple(people),
    )
