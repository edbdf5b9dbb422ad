"""One meeting: when, where, what, who comes, and who is still to be called."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from accounts.models import User
from meetings.models import Attendance, Meeting
from meetings.queries.history import Move, is_changed_since_sent, last_move
from meetings.queries.seats import SeatLine, forecast_of, seat_lines
from meetings.services.quorum import Forecast, Tally
from meetings.timing import Timetable, timetable
from members.models import Person


@dataclass(frozen=True)
class Mine:
    """A seat that the visitor may answer for, with their own answer so far."""

    line: SeatLine
    person: Person
    row: Attendance | None

    @property
    def sent(self) -> Attendance | None:
        """The alternate whom the visitor named."""
        if self.row is None or self.row.reply != Attendance.Reply.ALTERNATE:
            return None
        others = (row for row in self.line.attendances if row.person_id != self.person.pk)
        return next((row for row in others if row.as_alternate), None)

    @property
    def alternates(self) -> list[Person]:
        return [person for person in self.line.people if person != self.person]


@dataclass(frozen=True)
class Family:
    """The voting seats of one sector, as the legend of the ring counts them."""

    name: str
    letter: str
    hue: int
    tally: Tally


@dataclass(frozen=True)
class MeetingPage:
    meeting: Meeting
    times: Timetable
    lines: list[SeatLine]
    forecast: Forecast
    mine: list[Mine]
    move: Move | None
    is_changed: bool
    reader: tzinfo
    at: datetime

    @property
    def is_to_come(self) -> bool:
        """Whether it still takes replies."""
        meeting = self.meeting
        return not meeting.cancelled_at and not meeting.closed_at and meeting.ends_at > self.at

    @property
    def has_own_hours(self) -> bool:
        """Whether the reader's clock shows other hours than the clock of the place."""
        start = self.meeting.starts_at
        return start.astimezone(self.reader).utcoffset() != self.meeting.local_start.utcoffset()

    @property
    def filled(self) -> list[SeatLine]:
        return [line for line in self.lines if not line.is_vacant]

    @property
    def families(self) -> list[Family]:
        """The families of the forecast, with the dot that the ring gives them."""
        dots = {line.family: (line.letter, line.hue) for line in self.filled}
        return [Family(name, *dots[name], tally) for name, tally in self.forecast.families.items()]

    @property
    def vacant(self) -> int:
        return len(self.lines) - len(self.filled)

    @property
    def silent(self) -> list[SeatLine]:
        return [line for line in self.filled if line.is_silent]

    @property
    def reachable(self) -> int:
        """How many of the silent a reminder would reach."""
        return sum(1 for line in self.silent if line.recipient)

    @property
    def calls(self) -> list[SeatLine]:
        """The silent voting seats: whom to telephone."""
        return [line for line in self.silent if line.votes]

    @property
    def calls_are_due(self) -> bool:
        """Whether the mails have had their time and the quorum is still not expected."""
        due = self.meeting.reply_by
        return not self.forecast.is_reached and (due is None or due <= self.at)


def meeting_page(meeting: Meeting, user: User, *, reader: tzinfo, at: datetime) -> MeetingPage:
    """Return all that the page shows, in four to six queries whatever the table's size."""
    lines = seat_lines(meeting)
    return MeetingPage(
        meeting=meeting,
        times=timetable(meeting, list(meeting.items.in_order().with_presenter())),
        lines=lines,
        forecast=forecast_of(meeting, lines),
        mine=_mine(lines, user),
        move=last_move(meeting),
        is_changed=is_changed_since_sent(meeting),
        reader=reader,
        at=at,
    )


def answer_row(line: SeatLine, person: Person) -> Attendance | None:
    """Return what the person has said for the seat so far, from rows in hand."""
    own = (row for row in line.attendances if row.person_id == person.pk)
    return next((row for row in own if row.reply), None)


def _mine(lines: list[SeatLine], user: User) -> list[Mine]:
    return [
        Mine(line, mandate.person, answer_row(line, mandate.person))
        for line in lines
        for mandate in line.mandates
        if mandate.person.user_id == user.pk
    ]
