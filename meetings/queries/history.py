"""What the journal says of a meeting after it was convened."""

from dataclasses import dataclass
from datetime import datetime

from meetings.models import Meeting
from tables.models import Entry

SENT = ("meetings.convened", "meetings.moved", "meetings.changed")
REWORKED = (
    "meetings.item_added",
    "meetings.item_edited",
    "meetings.item_moved",
    "meetings.item_removed",
)


@dataclass(frozen=True)
class Move:
    """Where and when the meeting was to be held before it was last moved."""

    starts_at: datetime
    ends_at: datetime
    place: str
    at: datetime


def last_move(meeting: Meeting) -> Move | None:
    """Return the last move; one query, none when nothing was ever sent again."""
    if not meeting.sequence:
        return None
    entry = _about(meeting, ("meetings.moved",)).first()
    if entry is None:
        return None
    return Move(
        starts_at=datetime.fromisoformat(entry.facts["was_starts_at"]),
        ends_at=datetime.fromisoformat(entry.facts["was_ends_at"]),
        place=entry.facts["was_place"],
        at=entry.at,
    )


def is_changed_since_sent(meeting: Meeting) -> bool:
    """Say whether the agenda is no longer the one that those invited have; one query."""
    if not meeting.convened_at:
        return False
    last = _about(meeting, SENT + REWORKED).first()
    return last is not None and last.verb in REWORKED


def _about(meeting: Meeting, verbs: tuple[str, ...]):  # type: ignore[no-untyped-def]
    return Entry.objects.filter(
        table=meeting.table_id, verb__in=verbs, facts__meeting=meeting.pk
    ).order_by("-pk")
