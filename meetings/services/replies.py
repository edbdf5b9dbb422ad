"""Replies to a convocation: one row a person and seat; the last word wins, the journal has all."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from meetings.models import Attendance, Meeting
from members.models import Mandate, Person, Seat
from tables import journal


@transaction.atomic
def answer(
    meeting: Meeting,
    seat: Seat,
    *,
    person: Person,
    reply: str,
    alternate: Person | None = None,
    name: str = "",
    email: str = "",
    note: str = "",
    at: datetime | None = None,
    by: User | None,
) -> Attendance:
    """Record what a person answers for a seat, and whom they send in their place.

    `alternate` is someone of the directory who holds a mandate in the seat; else `name` (and
    `email`) are kept as given. Answering the same again changes nothing and says nothing. Raises
    `Refused` outside the life of the convocation, or when the person does not hold the seat then.
    """
    meeting, at = Meeting.objects.hold(meeting.pk), at or timezone.now()

    refuse_unless_open(meeting, at=at)
    refuse_a_stranger(meeting, seat, person)
    sent = _sent(meeting, seat, person, reply, alternate, name, email)

    row = _row(meeting, seat, person)
    if (row.reply, row.note) == (reply, note) and _is_announced(meeting, seat, sent):
        return row
    row.reply, row.note, row.replied_at = reply, note, at
    row.save()
    _announce(meeting, seat, person, sent)

    journal.record(
        meeting.table,
        "meetings.replied",
        by=by,
        at=at,
        about=row,
        meeting=meeting.pk,
        seat=seat.pk,
        person=person.pk,
        reply=reply,
        alternate=sent[0] if sent else None,
    )
    return row


def refuse_unless_open(meeting: Meeting, *, at: datetime) -> None:
    """Raise `Refused` unless the meeting takes replies at that moment."""
    if meeting.cancelled_at:
        raise Refused(_("This meeting was cancelled: there is nothing left to answer."))
    if meeting.closed_at or meeting.ends_at <= at:
        raise Refused(_("This meeting is over: replies are closed."))
    if not meeting.convened_at:
        raise Refused(_("This meeting has not been convened yet."))


def mandate_of(meeting: Meeting, seat: Seat, person: Person) -> Mandate | None:
    """Return the mandate that lets the person answer for the seat on the day; one query."""
    found: Mandate | None = (
        Mandate.objects.on(meeting.local_start.date())
        .filter(
            person=person,
            seat=seat,
            seat__table=meeting.table_id,
            seat__closed_on=None,
            seat__membership__accepted_on__isnull=False,
            seat__membership__suspended_on=None,
            seat__membership__ended_on=None,
        )
        .first()
    )
    return found


Sent = tuple[int | None, str, str]  # the alternate's id, or a name and an address


def refuse_a_stranger(meeting: Meeting, seat: Seat, person: Person) -> None:
    if mandate_of(meeting, seat, person) is None:
        raise Refused(
            _("The mandate in this seat does not run on the day of the meeting."),
            remedy=_("Write to the coordination if this is a mistake."),
        )


def _sent(
    meeting: Meeting,
    seat: Seat,
    person: Person,
    reply: str,
    alternate: Person | None,
    name: str,
    email: str,
) -> Sent | None:
    if reply != Attendance.Reply.ALTERNATE:
        return None
    if alternate is None:
        if not name.strip():
            raise Refused(_("Say who will come in your place."))
        return None, name.strip(), email.strip()
    if alternate == person or mandate_of(meeting, seat, alternate) is None:
        raise Refused(_("This person is not an alternate for this seat."))
    return alternate.pk, "", ""


def _row(meeting: Meeting, seat: Seat, person: Person) -> Attendance:
    row = Attendance.objects.filter(meeting=meeting, seat=seat, person=person).first()
    if row:
        return row
    mandate = mandate_of(meeting, seat, person)
    stands_in = bool(mandate and mandate.rank)
    return Attendance(meeting=meeting, seat=seat, person=person, as_alternate=stands_in)


def _is_announced(meeting: Meeting, seat: Seat, sent: Sent | None) -> bool:
    if sent is None:
        return True
    alternate, name, email = sent
    return Attendance.objects.filter(
        meeting=meeting, seat=seat, person=alternate, name=name, email=email, as_alternate=True
    ).exists()


def _announce(meeting: Meeting, seat: Seat, person: Person, sent: Sent | None) -> None:
    """Set the alternate's own row, in place of any named before who neither answered nor came."""
    rows = Attendance.objects.filter(meeting=meeting, seat=seat)
    rows.filter(as_alternate=True, reply="", presence="").exclude(person=person).delete()
    if sent is None:
        return
    alternate, name, email = sent
    said = {"as_alternate": True, "name": name, "email": email}
    key: dict[str, Any] = {"meeting": meeting, "seat": seat, "person_id": alternate}
    rows.update_or_create(**key, defaults=said)
