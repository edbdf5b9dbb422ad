"""Opening and closing a meeting on the day."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from meetings.models import AgendaItem, Meeting, Minutes
from meetings.services import quorum
from tables import journal


@transaction.atomic
def open_(meeting: Meeting, *, at: datetime, by: User) -> Meeting:
    """Open the meeting and fix its quorum for the day; opening twice changes nothing."""
    meeting = Meeting.objects.hold(meeting.pk)

    if meeting.cancelled_at:
        raise Refused(_("This meeting was cancelled: it cannot be opened."))
    if meeting.closed_at:
        raise Refused(_("This meeting has been held: its minutes are now the record."))
    if meeting.opened_at:
        return meeting

    seats = meeting.table.seats.filled().voting().count()
    meeting.opened_at, meeting.opened_by = at, by
    meeting.quorum = quorum.required(meeting.table, seats)
    meeting.save(update_fields=["opened_at", "opened_by", "quorum", "updated_at"])
    Minutes.objects.get_or_create(meeting=meeting)

    journal.record(meeting.table, "meetings.opened", by=by, about=meeting, quorum=meeting.quorum)
    return meeting


@transaction.atomic
def close(meeting: Meeting, *, at: datetime, by: User) -> Meeting:
    """Adjourn: whoever had not left leaves now, and the agenda becomes part of the record."""
    meeting = Meeting.objects.hold(meeting.pk)

    if meeting.closed_at:
        return meeting
    if not meeting.opened_at:
        raise Refused(_("This meeting has not been opened."))

    meeting.closed_at, meeting.closed_by = max(at, meeting.opened_at), by
    meeting.save(update_fields=["closed_at", "closed_by", "updated_at"])

    journal.record(meeting.table, "meetings.closed", by=by, about=meeting)
    return meeting


@transaction.atomic
def postpone(item: AgendaItem, *, at: datetime, by: User) -> None:
    """Put an item off to the next agenda, or take it back when it was already put off."""
    meeting = Meeting.objects.hold(item.meeting_id)

    if meeting.closed_at:
        raise Refused(_("This meeting has been held: its agenda is now part of the record."))

    item.postponed_at = None if item.postponed_at else at
    item.save(update_fields=["postponed_at"])

    journal.record(
        meeting.table,
        "meetings.item_postponed",
        by=by,
        about=item,
        postponed=item.postponed_at is not None,
    )
