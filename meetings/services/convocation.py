"""Convening: the act by which a draft becomes an invitation, and all that is told after it."""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from core.errors import Refused
from meetings.models import Attendance, Meeting
from meetings.queries.seats import seat_lines
from meetings.services import meetings
from meetings.services.meetings import Details
from tables import journal


@transaction.atomic
def convene(
    meeting: Meeting,
    *,
    reply_by: datetime | None = None,
    despite_short_notice: bool = False,
    at: datetime | None = None,
    by: User,
) -> Meeting:
    """Convene: date it, sign it, and leave to the outbox a mail for each seat.

    Raises `Refused` without an agenda, or the place or link that the mode demands; and when the
    notice is shorter than the table's rule, unless told `despite_short_notice`.
    """
    meeting, at = Meeting.objects.hold(meeting.pk), at or timezone.now()

    if meeting.convened_at:
        raise Refused(_("This meeting has been convened already."))
    _refuse_unless_to_come(meeting, at)
    obstacles = obstacles_to(meeting)
    if obstacles:
        raise Refused(obstacles[0])
    if is_short(meeting, at=at) and not despite_short_notice:
        raise Refused(short_notice(meeting, at=at), remedy=_("Confirm it, or change the date."))
    if reply_by and not at < reply_by <= meeting.starts_at:
        raise Refused(_("Replies are due before the meeting, and not in the past."))

    meeting.convened_at, meeting.convened_by = at, by
    meeting.reply_by = reply_by
    meeting.save(update_fields=["convened_at", "convened_by", "reply_by", "updated_at"])

    _record("meetings.convened", meeting, by, at)
    return meeting


@transaction.atomic
def move(
    meeting: Meeting, details: Details, *, version: int, at: datetime | None = None, by: User
) -> Meeting:
    """Change the date, hours or place of a convened meeting, and tell everyone invited.

    Other hours call for new replies, yes and no alike: who was free on Tuesday may not be on
    Thursday, and the reverse. They are cleared, and the journal keeps them. Another place alone
    leaves them standing. Changing nothing tells nobody.
    """
    meeting, at = Meeting.objects.hold(meeting.pk), at or timezone.now()

    _refuse_unless_convened(meeting, at)
    _refuse_no_way_there(meeting, details, at)
    meetings.refuse_if_stale(meeting, details, version)

    was = {f"was_{name}": getattr(meeting, name) for name in ("starts_at", "ends_at", "place")}
    told = meetings.changes_of(meeting, details)
    other_hours = {"starts_at", "ends_at"} & set(told)
    _keep_the_time_to_reply(meeting, details, at)
    meetings.write(meeting, details)
    if not told:
        journal.record(meeting.table, "meetings.edited", by=by, about=meeting)
        return meeting

    before = _ask_again(meeting) if other_hours else []
    _raise_sequence(meeting)

    _record("meetings.moved", meeting, by, at, **was, replies_before=before)
    return meeting


@transaction.atomic
def send_changes(meeting: Meeting, *, at: datetime | None = None, by: User) -> Meeting:
    """Send the agenda again to everyone invited, as it stands now."""
    meeting, at = Meeting.objects.hold(meeting.pk), at or timezone.now()

    _refuse_unless_convened(meeting, at)
    obstacles = obstacles_to(meeting)
    if obstacles:
        raise Refused(obstacles[0])

    _raise_sequence(meeting)

    _record("meetings.changed", meeting, by, at)
    return meeting


@transaction.atomic
def cancel(meeting: Meeting, *, why: str, at: datetime | None = None, by: User) -> Meeting:
    """Cancel a convened meeting, with the reason that everyone invited will read."""
    meeting, at = Meeting.objects.hold(meeting.pk), at or timezone.now()

    if not meeting.convened_at:
        raise Refused(_("Nobody was convened: delete this draft instead."))
    if meeting.cancelled_at:
        raise Refused(_("This meeting was cancelled already."))
    if meeting.opened_at:
        raise Refused(_("This meeting has begun: it is adjourned, not cancelled."))
    if not why.strip():
        raise Refused(_("Say why: those invited will read it."))

    meeting.cancelled_at, meeting.cancelled_by, meeting.cancelled_why = at, by, why.strip()
    meeting.save(update_fields=["cancelled_at", "cancelled_by", "cancelled_why", "updated_at"])
    _raise_sequence(meeting)

    _record("meetings.cancelled", meeting, by, at)
    return meeting


@transaction.atomic
def chase(meeting: Meeting, *, at: datetime | None = None, by: User | None) -> list[int]:
    """Remind the silent seats, and them alone; return their ids. Nobody silent is a refusal."""
    meeting, at = Meeting.objects.hold(meeting.pk), at or timezone.now()

    _refuse_unless_convened(meeting, at)
    silent = [line.seat.pk for line in seat_lines(meeting) if line.is_silent and line.recipient]
    if not silent:
        raise Refused(_("Everyone who can be written to has replied: there is no one to remind."))

    _record("meetings.chased", meeting, by, at, seats=silent)
    return silent


def obstacles_to(meeting: Meeting) -> list[str]:
    """Return what must be put right before convening, in sentences; one query."""
    found = []
    if not meeting.items.exists():
        found.append(_("The agenda is empty: write what the meeting is for."))
    return found + _lacking(meeting.mode, meeting.place, meeting.link)


def is_short(meeting: Meeting, *, at: datetime) -> bool:
    """Say whether the notice is shorter than the table's rule, counted in days on the calendar."""
    return days_of_notice(meeting, at=at) < meeting.table.notice_days


def days_of_notice(meeting: Meeting, *, at: datetime) -> int:
    """Count the days from one day to the other, on the calendar of the place."""
    return (meeting.local_start.date() - at.astimezone(meeting.zone).date()).days


def short_notice(meeting: Meeting, *, at: datetime) -> str:
    """Return the sentence about a notice that is too short."""
    days = max(0, days_of_notice(meeting, at=at))
    return ngettext(
        "The notice is %(days)s day; the table’s rule asks for %(rule)s.",
        "The notice is %(days)s days; the table’s rule asks for %(rule)s.",
        days,
    ) % {"days": days, "rule": meeting.table.notice_days}


def usual_deadline(meeting: Meeting, *, at: datetime) -> datetime:
    """Propose when replies are due: a week before, at the end of the day, or later."""
    for days in (7, 3, 1):
        eve = meeting.local_start.date() - timedelta(days=days)
        due = meeting.local_start.replace(
            year=eve.year, month=eve.month, day=eve.day, hour=16, minute=30
        )
        if due > at + timedelta(days=1):
            return due
    return meeting.local_start


def _lacking(mode: str, place: str, link: str) -> list[str]:
    """What the mode demands and nobody gave."""
    found = []
    if mode != Meeting.Mode.REMOTE and not place:
        found.append(_("Say where the meeting is held."))
    if mode != Meeting.Mode.ON_SITE and not link:
        found.append(_("Give the videoconference link."))
    return found


def _refuse_no_way_there(meeting: Meeting, details: Details, at: datetime) -> None:
    starts_at = details.get("starts_at", meeting.starts_at)
    if details.get("ends_at", meeting.ends_at) <= starts_at:
        raise Refused(_("A meeting ends after it starts."))
    if starts_at <= at:
        raise Refused(_("A meeting is moved to a moment still to come."))
    for sentence in _lacking(
        details.get("mode", meeting.mode),
        details.get("place", meeting.place),
        details.get("link", meeting.link),
    ):
        raise Refused(sentence)


def _keep_the_time_to_reply(meeting: Meeting, details: Details, at: datetime) -> None:
    """Move the date of replies with the meeting, without asking for yesterday."""
    starts_at = details.get("starts_at", meeting.starts_at)
    if meeting.reply_by is None or starts_at == meeting.starts_at:
        return
    left = _on_the_wall(meeting.starts_at, meeting) - _on_the_wall(meeting.reply_by, meeting)
    due = (_on_the_wall(starts_at, meeting) - left).replace(tzinfo=meeting.zone)
    meeting.reply_by = due if due > at else starts_at
    meeting.save(update_fields=["reply_by"])


def _on_the_wall(moment: datetime, meeting: Meeting) -> datetime:
    """The moment as the clock of the place shows it, so that 16 h 30 stays 16 h 30."""
    return moment.astimezone(meeting.zone).replace(tzinfo=None)


def _ask_again(meeting: Meeting) -> list[Any]:
    """Clear the replies and return what they were, as ids and codes."""
    rows = meeting.attendances.exclude(reply="").order_by("pk")
    before = list(rows.values("seat", "person", "reply"))
    seats = [row["seat"] for row in before if row["reply"] == Attendance.Reply.ALTERNATE]
    meeting.attendances.filter(seat__in=seats, as_alternate=True, reply="", presence="").delete()
    meeting.attendances.exclude(reply="").update(reply="", replied_at=None, note="")
    return before


def _raise_sequence(meeting: Meeting) -> None:
    meeting.sequence += 1
    meeting.save(update_fields=["sequence", "updated_at"])


def _refuse_unless_to_come(meeting: Meeting, at: datetime) -> None:
    if meeting.cancelled_at:
        raise Refused(_("This meeting was cancelled."))
    if meeting.opened_at or meeting.ends_at <= at:
        raise Refused(_("This meeting has begun or is over."))


def _refuse_unless_convened(meeting: Meeting, at: datetime) -> None:
    _refuse_unless_to_come(meeting, at)
    if not meeting.convened_at:
        raise Refused(_("This meeting has not been convened yet."))


def _record(verb: str, meeting: Meeting, by: User | None, at: datetime, **facts: object) -> None:
    journal.record(
        meeting.table,
        verb,
        by=by,
        at=at,
        about=meeting,
        meeting=meeting.pk,
        sequence=meeting.sequence,
        **facts,
    )
