"""What the coordinator sees before convening: who gets what, and what stands in the way."""

from dataclasses import dataclass
from datetime import datetime

from meetings.models import Meeting
from meetings.queries.seats import SeatLine, seat_lines
from meetings.services import convocation
from meetings.timing import Timetable, timetable


@dataclass(frozen=True)
class ConvenePage:
    meeting: Meeting
    lines: list[SeatLine]
    times: Timetable
    obstacles: list[str]
    short: str  # the sentence about a notice that is too short, empty when it is long enough
    days: int

    @property
    def written_to(self) -> list[SeatLine]:
        """The seats that get a mail, one each."""
        return [line for line in self.lines if line.recipient]

    @property
    def to_call(self) -> list[SeatLine]:
        """The filled seats that no mail reaches."""
        return [line for line in self.lines if not line.is_vacant and not line.recipient]


def convene_page(meeting: Meeting, *, at: datetime) -> ConvenePage:
    """Return the preview, in five queries whatever the table's size."""
    short = convocation.is_short(meeting, at=at)
    return ConvenePage(
        meeting=meeting,
        lines=seat_lines(meeting),
        times=timetable(meeting, list(meeting.items.in_order().with_presenter())),
        obstacles=convocation.obstacles_to(meeting),
        short=convocation.short_notice(meeting, at=at) if short else "",
        days=convocation.days_of_notice(meeting, at=at),
    )
