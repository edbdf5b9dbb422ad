"""What is said about a meeting, and to whom. A meeting in preparation is never spoken of."""

from datetime import datetime
from zoneinfo import ZoneInfo

from accounts.models import Clock
from meetings.models import Attendance, Meeting, Minutes
from meetings.timing import timetable
from members.models import Person
from notifications import addresses
from notifications.audiences import holders, today_at
from notifications.letters import Letter


def convened(entry):
    """A mail a seat: the convocation, its agenda, its event, its reply link."""
    return _to_each_seat(entry, "convocation", until="starts_at", calendar_method="REQUEST")


def moved(entry):
    """The new time or place, beside the old one; the event replaces the one that was sent."""
    was = {
        name: _moment(entry.facts[f"was_{name}"])
        for name in ("starts_at", "ends_at")
        if entry.facts.get(f"was_{name}")
    }
    context = {
        "was": {**was, "place": entry.facts.get("was_place", "")},
        "asked_again": bool(entry.facts.get("replies_before")),
    }
    return _to_each_seat(
        entry, "moved", until="starts_at", calendar_method="REQUEST", context=context
    )


def changed(entry):
    """The agenda, sent again."""
    return _to_each_seat(entry, "changed", until="starts_at", calendar_method="REQUEST")


def cancelled(entry):
    """The event is taken off calendars; nothing is asked."""
    return _to_each_seat(entry, "cancelled", until="ends_at", calendar_method="CANCEL")


def replied(entry):
    """The alternate who is sent, when they can be written to, gets the whole convocation.

    A seat that answered for itself tells nobody: the coordinator reads the list.
    """
    meeting = _meeting(entry.facts["meeting"])
    if _is_silent(meeting) or entry.facts["reply"] != Attendance.Reply.ALTERNATE:
        return []
    sent = (
        Attendance.objects.filter(meeting=meeting, seat=entry.facts["seat"], as_alternate=True)
        .exclude(reply=Attendance.Reply.NO)
        .exclude(person=entry.facts["person"])
        .select_related("person__user", "seat__membership__organization")
    )
    return [
        letter_about(
            meeting,
            mail="alternate",
            key=f"alternate:{meeting.pk}:{meeting.sequence}:{row.pk}",
            person=row.person or Person(given_name=row.name, email=row.email),
            seat=row.seat,
            reason="alternate_named",
            until=meeting.starts_at,
            calendar_method="REQUEST",
            email=row.email,
        )
        for row in sent
    ]


def chased(entry):
    """Only the seats named, and of those only the silent."""
    meeting = _meeting(entry.subject_id)
    if _is_silent(meeting):
        return []
    answered = answered_seats(meeting)
    silent = [seat for seat in entry.facts.get("seats", []) if seat not in answered]
    return [
        letter_about(
            meeting,
            mail="chased",
            key=f"chased:{entry.pk}:{holder.seat.pk}",
            person=holder.person,
            seat=holder.seat,
            reason=holder.reason,
            until=meeting.starts_at,
        )
        for holder in holders(meeting.table, day_of(meeting), seats=silent)
    ]


def minutes_sent(entry):
    """One mail a seat, with a link that needs no account; the text itself is not in the mail."""
    minutes = Minutes.objects.select_related("meeting__table").get(pk=entry.subject_id)
    meeting, table = minutes.meeting, minutes.meeting.table
    revision = entry.facts.get("revision", 1)
    context = {"meeting": meeting, "revision": revision}
    return [
        Letter(
            key=f"minutes:{minutes.pk}:{revision}:{holder.seat.pk}",
            mail="minutes",
            reason=holder.reason,
            person=holder.person,
            table=table,
            about=minutes,
            context={**context, "url": addresses.minutes(meeting, holder.person)},
            facts={"seat": holder.seat.pk, "minutes": minutes.pk},
        )
        for holder in holders(table, today_at(table))
    ]


def answered_seats(meeting):
    """Return the ids of the seats that gave an answer; one query."""
    return set(meeting.attendances.of_seats().exclude(reply="").values_list("seat_id", flat=True))


def occasion(meeting, seat, person):
    """Return what every mail about a meeting shows; one query, for the agenda.

    Who is not in the directory has no reply link: the one who sent them answers for the seat.
    """
    items = list(meeting.items.in_order().with_presenter())
    return {
        "meeting": meeting,
        "zone": meeting.time_zone,
        "clock": clock_of(meeting, person),
        "seat": seat,
        "agenda": timetable(meeting, items).slots,
        "url": addresses.meeting(meeting),
        "reply_url": addresses.reply(meeting, seat, person) if person.pk else "",
    }


def clock_of(meeting, person):
    """Return the name of the meeting's clock for a reader who keeps another one, else ""."""
    if not person.user_id:
        return ""
    own = meeting.starts_at.astimezone(ZoneInfo(person.user.time_zone))
    same = own.utcoffset() == meeting.local_start.utcoffset()
    return "" if same else Clock(meeting.time_zone).label


def _to_each_seat(entry, mail, *, until, calendar_method, context=None):
    meeting = _meeting(entry.subject_id)
    if mail != "cancelled" and _is_silent(meeting):
        return []
    sequence = entry.facts.get("sequence", meeting.sequence)
    return [
        letter_about(
            meeting,
            mail=mail,
            key=f"{mail}:{meeting.pk}:{sequence}:{holder.seat.pk}",
            person=holder.person,
            seat=holder.seat,
            reason=holder.reason,
            until=getattr(meeting, until),
            calendar_method=calendar_method,
            context=context or {},
        )
        for holder in holders(meeting.table, day_of(meeting))
    ]


def letter_about(
    meeting, *, mail, key, person, seat, reason, until, calendar_method="", context=None, **facts
):
    return Letter(
        key=key,
        mail=mail,
        reason=reason,
        person=person,
        table=meeting.table,
        about=meeting,
        context={**occasion(meeting, seat, person), **(context or {})},
        facts={
            "meeting": meeting.pk,
            "sequence": meeting.sequence,
            "seat": seat.pk,
            "day": day_of(meeting).isoformat(),
            **facts,
        },
        useful_until=until,
        calendar_method=calendar_method,
    )


def _meeting(pk):
    return Meeting.objects.select_related("table").get(pk=pk)


def day_of(meeting):
    """The day on which it matters who sits."""
    return meeting.local_start.date()


def _is_silent(meeting):
    return meeting.convened_at is None or meeting.cancelled_at is not None


def _moment(value):
    return datetime.fromisoformat(value)
