"""Who came to the meetings held, and who answered for those to come."""

from datetime import date, timedelta

from django.utils import timezone

from concertation.sample.shape import Presence
from concertation.sample.shape import Reply as Answer
from concertation.sample_load.books import Books
from meetings.models import Attendance, Meeting
from meetings.services import replies
from members.models import Mandate, Person, Seat
from tables import journal


def load_attendance(books: Books, slug: str, meeting: Meeting, presence: Presence) -> None:
    """Every filled seat came by its delegate, except as `presence` says."""
    on = meeting.local_start.date()
    late, early = dict(presence.late), dict(presence.early)
    alternates, both = dict(presence.alternates), dict(presence.both)
    rows = []
    for name, seat, delegate in _filled(books, slug, on):
        came = Attendance(
            meeting=meeting,
            seat=seat,
            person=delegate,
            presence=_presence(name, presence),
            arrived_at=meeting.opened_at + timedelta(minutes=late.get(name, 0)),
        )
        if name in early:
            came.left_at = meeting.opened_at + timedelta(minutes=early[name])
        if name in alternates:
            came.presence, came.arrived_at, came.left_at = Attendance.Presence.EXCUSED, None, None
        if not came.came:
            came.arrived_at = came.left_at = None
        rows.append(came)
        if stand_in := alternates.get(name) or both.get(name):
            rows.append(_stand_in(meeting, seat, books.people[stand_in]))
    rows += [
        Attendance(meeting=meeting, name=guest, presence="here", arrived_at=meeting.opened_at)
        for guest in presence.guests
    ]
    Attendance.objects.bulk_create(rows)
    journal.record(
        meeting.table,
        "meetings.attendance_taken",
        by=books.hands[slug],
        about=meeting,
        at=meeting.closed_at,
        seats=len(rows),
    )


def load_replies(books: Books, slug: str, meeting: Meeting, answers: tuple[Answer, ...]) -> None:
    """Answer as each delegate did, through the service that the pages use."""
    for answer in answers:
        seat = books.seats[slug, answer.seat]
        delegate = _delegate(seat, meeting.local_start.date())
        if delegate is None or meeting.cancelled_at:
            continue
        stand_in = books.people.get(answer.alternate)
        holds = stand_in and Mandate.objects.filter(seat=seat, person=stand_in).exists()
        replies.answer(
            meeting,
            seat,
            person=delegate,
            reply=answer.reply,
            alternate=stand_in if holds else None,
            name=stand_in.name
            if stand_in and not holds
            else answer.alternate
            if not stand_in
            else "",
            note=answer.note,
            at=min(books.moment(answer.days), timezone.now()),
            by=delegate.user,
        )


def _filled(books: Books, slug: str, on: date) -> list[tuple[str, Seat, Person]]:
    """The seats that someone held on a day, with the delegate of that day."""
    found = []
    for (table, name), seat in books.seats.items():
        member = seat.membership
        if table != slug or member is None or member.accepted_on is None or member.accepted_on > on:
            continue
        if member.ended_on and member.ended_on <= on:
            continue
        delegate = _delegate(seat, on)
        if delegate:
            found.append((name, seat, delegate))
    return found


def _delegate(seat: Seat, on: date) -> Person | None:
    mandate = (
        Mandate.objects.on(on).filter(seat=seat, rank=0).select_related("person__user").first()
    )
    return mandate.person if mandate else None


def _presence(name: str, presence: Presence) -> str:
    for state in (
        Attendance.Presence.EXCUSED,
        Attendance.Presence.ABSENT,
        Attendance.Presence.REMOTE,
    ):
        if name in getattr(presence, state.value):
            return state
    return Attendance.Presence.HERE


def _stand_in(meeting: Meeting, seat: Seat, person: Person) -> Attendance:
    return Attendance(
        meeting=meeting,
        seat=seat,
        person=person,
        as_alternate=True,
        presence=Attendance.Presence.HERE,
        arrived_at=meeting.opened_at,
    )
