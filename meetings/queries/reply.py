"""What someone sees who answers from a mail, without an account."""

from dataclasses import dataclass
from datetime import datetime

from django.http import Http404

from core.errors import Refused
from meetings.models import Attendance, Meeting
from meetings.queries.history import Move, last_move
from meetings.services import replies
from meetings.timing import Timetable, timetable
from members.models import Mandate, Person, Seat


@dataclass(frozen=True)
class ReplyPage:
    meeting: Meeting
    seat: Seat
    person: Person
    row: Attendance | None
    sent: Attendance | None
    alternates: list[Person]
    times: Timetable
    move: Move | None
    closed: str  # why no answer is taken any more; empty while it is

    @property
    def member(self) -> str:
        """In whose name the person answers."""
        return str(self.seat.membership.name) if self.seat.membership else self.seat.label


def reply_page(link: dict[str, int], *, at: datetime) -> ReplyPage:
    """Return the page of a signed link; raise `Http404` when its ids do not go together.

    Seven queries. What the link says is checked against the rows of today: the seat is one of the
    meeting's table, and the person holds or held a mandate in it.
    """
    try:
        meeting = Meeting.objects.select_related("table").get(pk=link["meeting"])
        seat = _seats().get(pk=link["seat"], table=meeting.table_id)
        held = list(_mandates(seat))
        person = next(each.person for each in held if each.person_id == link["person"])
    except (Meeting.DoesNotExist, Seat.DoesNotExist, StopIteration, KeyError) as unknown:
        raise Http404 from unknown
    if not meeting.convened_at and not meeting.opened_at:
        raise Http404

    rows = list(meeting.attendances.filter(seat=seat).select_related("person").order_by("pk"))
    own = next((row for row in rows if row.person_id == person.pk), None)
    return ReplyPage(
        meeting=meeting,
        seat=seat,
        person=person,
        row=own if own and own.reply else None,
        sent=_sent(own, rows),
        alternates=_others(held, person, meeting),
        times=timetable(meeting, list(meeting.items.in_order().with_presenter())),
        move=last_move(meeting),
        closed=_why_closed(meeting, seat, person, at),
    )


def _seats():  # type: ignore[no-untyped-def]
    return Seat.objects.select_related(
        "membership__organization", "membership__member_table", "membership__resident"
    )


def _mandates(seat: Seat):  # type: ignore[no-untyped-def]
    return Mandate.objects.filter(seat=seat).select_related("person").order_by("rank", "pk")


def _sent(own: Attendance | None, rows: list[Attendance]) -> Attendance | None:
    """The alternate whom this person named."""
    if own is None or own.reply != Attendance.Reply.ALTERNATE:
        return None
    return next((row for row in rows if row.as_alternate and row.pk != own.pk), None)


def _others(held: list[Mandate], person: Person, meeting: Meeting) -> list[Person]:
    day = meeting.local_start.date()
    return [
        each.person
        for each in held
        if each.person_id != person.pk
        and each.since <= day
        and (each.until is None or each.until >= day)
    ]


def _why_closed(meeting: Meeting, seat: Seat, person: Person, at: datetime) -> str:
    try:
        replies.refuse_unless_open(meeting, at=at)
        replies.refuse_a_stranger(meeting, seat, person)
    except Refused as refusal:
        return str(refusal.sentence)
    return ""
