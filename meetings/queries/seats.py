"""The seats of a meeting: who holds them that day, what they answered, how to reach them."""

from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext as _

from meetings.models import Attendance, Meeting
from meetings.services import quorum
from meetings.services.quorum import Answer
from members.families import Family, family_of
from members.models import Mandate, Membership, Person, Seat
from tables.models import Table

_STATES = {
    Answer.COMES: "filled",
    Answer.ALTERNATE: "filled",
    Answer.STAYS: "away",
    Answer.SILENT: "pending",
}


@dataclass(frozen=True)
class SeatLine:
    """A seat that is open: its member and people on the day, and what they said."""

    seat: Seat
    member: Membership | None
    mandates: list[Mandate] = field(default_factory=list)
    attendances: list[Attendance] = field(default_factory=list)

    @property
    def is_vacant(self) -> bool:
        return self.member is None

    @property
    def votes(self) -> bool:
        return self.seat.votes

    @property
    def name(self) -> str:
        """The member's name, else the seat's own label."""
        if self.member:
            return str(self.member.name)
        return self.seat.label or _("Vacant seat")

    @property
    def drawn(self) -> Family | None:
        """The family under which its member is drawn; none while the seat is vacant."""
        return family_of(self.member) if self.member else None

    @property
    def family(self) -> str:
        return self.drawn.name if self.drawn else ""

    @property
    def letter(self) -> str:
        return self.drawn.letter if self.drawn else ""

    @property
    def hue(self) -> int:
        return self.drawn.hue if self.drawn else 8

    @property
    def people(self) -> list[Person]:
        """The delegate, then the alternates by rank."""
        return [mandate.person for mandate in self.mandates]

    @property
    def delegate(self) -> Person | None:
        """Who speaks for the seat: the delegate, else the first alternate."""
        return self.people[0] if self.people else None

    @property
    def recipient(self) -> Person | None:
        """Who gets the one mail of the seat: the first by rank who has an address."""
        return next((person for person in self.people if person.email), None)

    @property
    def telephone(self) -> str:
        """Where to call: the delegate's number, else the organisation's."""
        own = self.delegate.phone if self.delegate else ""
        organization = self.member.organization if self.member else None
        return own or (organization.phone if organization else "")

    @property
    def answer(self) -> Answer:
        return quorum.answer_of(
            quorum.Said(row.reply, sent=row.as_alternate) for row in self.attendances
        )

    @property
    def is_silent(self) -> bool:
        return not self.is_vacant and self.answer == Answer.SILENT

    @property
    def substitute(self) -> str:
        """The alternate announced or coming in the place of the delegate, by name."""
        announced = any(row.reply == Attendance.Reply.ALTERNATE for row in self.attendances)
        expected = {Attendance.Reply.YES, ""} if announced else {Attendance.Reply.YES}
        return ", ".join(
            row.who
            for row in self.attendances
            if row.as_alternate and row.reply in expected and row.person != self.delegate
        )

    @property
    def note(self) -> str:
        return " · ".join(row.note for row in self.attendances if row.note)

    @property
    def state(self) -> str:
        """How the ring draws the seat."""
        return "vacant" if self.is_vacant else _STATES[self.answer]

    @property
    def label(self) -> str:
        """What the ring says of the seat."""
        return self.name + _(": ") + self.said

    @property
    def said(self) -> str:
        """The answer in words."""
        if self.is_vacant:
            return _("vacant")
        words = {
            Answer.COMES: _("will come"),
            Answer.ALTERNATE: _("by an alternate"),
            Answer.STAYS: _("will not come"),
            Answer.SILENT: _("no reply"),
        }
        return words[self.answer]


def seat_lines(meeting: Meeting) -> list[SeatLine]:
    """Return the open seats of the meeting's table in order; three queries, however many."""
    people = mandates_by_seat(meeting.table, on=meeting.local_start.date())
    said: dict[int | None, list[Attendance]] = {}
    for row in meeting.attendances.of_seats().select_related("person").order_by("pk"):
        said.setdefault(row.seat_id, []).append(row)
    return [
        SeatLine(
            seat=seat,
            member=_sitting(seat.membership),
            mandates=people.get(seat.pk, []) if _sitting(seat.membership) else [],
            attendances=said.get(seat.pk, []),
        )
        for seat in open_seats(meeting.table)
    ]


def open_seats(table: Table) -> list[Seat]:
    """Return the seats that the table keeps, with what names them; one query."""
    return list(
        table.seats.open()
        .select_related(
            "membership__organization__sector", "membership__member_table", "membership__resident"
        )
        .in_order()
    )


def mandates_by_seat(table: Table, *, on: date) -> dict[int, list[Mandate]]:
    """Return the mandates that run on a day, by seat, the delegate first; one query."""
    running: dict[int, list[Mandate]] = {}
    found = Mandate.objects.on(on).filter(seat__table=table).select_related("person")
    for mandate in found.order_by("seat", "rank", "pk"):
        running.setdefault(mandate.seat_id, []).append(mandate)
    return running


def forecast_of(meeting: Meeting, lines: list[SeatLine]) -> quorum.Forecast:
    """Return the forecast of the quorum from lines in hand; costs nothing."""
    return quorum.forecast(
        meeting.table,
        [
            quorum.Voice(line.family, line.answer)
            for line in lines
            if line.votes and not line.is_vacant
        ],
    )


def _sitting(membership: Membership | None) -> Membership | None:
    """The membership when it is active: a suspended member's seat is held by no one."""
    if membership is None or membership.state != Membership.State.ACTIVE:
        return None
    return membership
