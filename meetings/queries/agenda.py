"""The agenda as its page shows it: items, hours, and whether all fits."""

from dataclasses import dataclass

from meetings.models import AgendaItem, Meeting
from meetings.queries.history import is_changed_since_sent
from meetings.services import agenda
from meetings.timing import Slot, Timetable, timetable


@dataclass(frozen=True)
class AgendaPage:
    meeting: Meeting
    times: Timetable
    editing: int | None
    is_changed: bool

    @property
    def slots(self) -> list[Slot]:
        return self.times.slots

    @property
    def items(self) -> list[AgendaItem]:
        return [slot.item for slot in self.slots]

    @property
    def is_tidy(self) -> bool:
        """Whether the numbers follow the order; a free number is left alone until asked."""
        return [item.label for item in self.items] == agenda.numbers(self.items)

    @property
    def is_open(self) -> bool:
        """Whether the agenda still changes."""
        return not self.meeting.closed_at and not self.meeting.cancelled_at


def agenda_page(meeting: Meeting, *, editing: int | None = None) -> AgendaPage:
    """Return the agenda, two queries however long it is (one before it is convened)."""
    items = list(meeting.items.in_order().select_related("organization", "carried_from__meeting"))
    known = {item.pk for item in items}
    return AgendaPage(
        meeting=meeting,
        times=timetable(meeting, items),
        editing=editing if editing in known else None,
        is_changed=is_changed_since_sent(meeting),
    )
