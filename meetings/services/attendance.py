"""Taking the attendance: who is here, remote, excused or absent; who arrived and left."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from meetings.models import Attendance, Meeting
from members.models import Mandate, Person, Seat
from tables import journal


@transaction.atomic
def mark(
    meeting: Meeting,
    seat: Seat,
    person: Person | None,
    *,
    presence: str,
    at: datetime,
    by: User,
    name: str = "",
) -> Attendance:
    """Set the presence of one person for one seat; an empty `presence` takes it back.

    A first arrival once the meeting is open is dated `at`. The delegate's alternate is marked
    as such. Raises `Refused` before the meeting is convened, and once its minutes are adopted.
    """
    meeting = Meeting.objects.hold(meeting.pk)

    _refuse_unless_taken_now(meeting)

    row = _row(meeting, seat, person, name)
    row.presence = presence
    row.as_alternate = _is_alternate(seat, person)
    row.left_at = None
    row.arrived_at = _arrival(meeting, row, at) if row.came else None
    row.save()

    _record(meeting, row, by)
    return row


@transaction.atomic
def welcome(meeting: Meeting, *, name: str, presence: str, at: datetime, by: User) -> Attendance:
    """Add a guest, who has no seat and no vote."""
    meeting = Meeting.objects.hold(meeting.pk)

    _refuse_unless_taken_now(meeting)

    row = Attendance.objects.create(
        meeting=meeting,
        name=name,
        presence=presence,
        arrived_at=at if meeting.opened_at else None,
    )

    _record(meeting, row, by)
    return row


@transaction.atomic
def leave(attendance: Attendance, *, at: datetime, by: User) -> Attendance:
    """Note a departure before the end, or take it back when it was noted already."""
    meeting = Meeting.objects.hold(attendance.meeting_id)

    _refuse_unless_taken_now(meeting)
    if not attendance.came:
        raise Refused(_("This person has not arrived."))

    attendance.left_at = None if attendance.left_at else max(at, attendance.arrived_at or at)
    attendance.save(update_fields=["left_at"])

    _record(meeting, attendance, by)
    return attendance


@transaction.atomic
def send_away(attendance: Attendance, *, by: User) -> None:
    """Remove a guest who was added by mistake."""
    meeting = Meeting.objects.hold(attendance.meeting_id)

    _refuse_unless_taken_now(meeting)
    if attendance.seat_id:
        raise Refused(_("A member’s attendance is corrected, not removed."))

    _record(meeting, attendance, by)
    attendance.delete()


def voting_seats_here(meeting: Meeting) -> int:
    """Return how many voting seats are held now: one a seat, even with delegate and alternate."""
    return (
        meeting.attendances.present()
        .filter(seat__votes=True, left_at=None)
        .values("seat")
        .distinct()
        .count()
    )


def _refuse_unless_taken_now(meeting: Meeting) -> None:
    if meeting.cancelled_at:
        raise Refused(_("This meeting was cancelled: there is no attendance to take."))
    if not meeting.convened_at and not meeting.opened_at:
        raise Refused(_("This meeting has not been convened yet."))
    record = getattr(meeting, "record", None)
    if record and record.adopted_at:
        raise Refused(_("The minutes were adopted: the attendance is now part of the record."))


def _row(meeting: Meeting, seat: Seat, person: Person | None, name: str) -> Attendance:
    if person is None:
        return Attendance.objects.filter(meeting=meeting, seat=seat, person=None).first() or (
            Attendance(meeting=meeting, seat=seat, name=name)
        )
    return Attendance.objects.filter(meeting=meeting, seat=seat, person=person).first() or (
        Attendance(meeting=meeting, seat=seat, person=person)
    )


def _is_alternate(seat: Seat, person: Person | None) -> bool:
    if person is None:
        return True
    return not Mandate.objects.filter(seat=seat, person=person, rank=0).exists()


def _arrival(meeting: Meeting, row: Attendance, at: datetime) -> datetime | None:
    if row.arrived_at or not meeting.opened_at or meeting.closed_at:
        return row.arrived_at
    return at


def _record(meeting: Meeting, row: Attendance, by: User) -> None:
    journal.record(
        meeting.table,
        "meetings.attendance_taken",
        by=by,
        about=row,
        meeting=meeting.pk,
        seat=row.seat_id,
        person=row.person_id,
        presence=row.presence,
    )
