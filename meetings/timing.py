"""When each item of an agenda begins, and whether the whole fits: pure, no query."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from meetings.models import AgendaItem, Meeting


@dataclass(frozen=True)
class Slot:
    """An item and the hour at which it should begin, on the clock of the place."""

    item: AgendaItem
    starts_at: datetime


@dataclass(frozen=True)
class Timetable:
    slots: list[Slot]
    minutes: int
    available: int

    @property
    def over(self) -> int:
        """Minutes by which the agenda overruns the meeting; 0 when it fits."""
        return max(0, self.minutes - self.available)

    @property
    def spare(self) -> int:
        return max(0, self.available - self.minutes)


def timetable(meeting: Meeting, items: Sequence[AgendaItem]) -> Timetable:
    """Lay the items end to end from the start of the meeting.

    Time passes in UTC and is read on the wall: an hour stays an hour whatever the clocks do.
    """
    moment, slots = meeting.starts_at, []
    for item in items:
        slots.append(Slot(item, moment.astimezone(meeting.zone)))
        moment += timedelta(minutes=item.minutes)
    whole = meeting.ends_at - meeting.starts_at
    return Timetable(
        slots=slots,
        minutes=sum(item.minutes for item in items),
        available=round(whole.total_seconds() / 60),
    )
