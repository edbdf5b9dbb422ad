"""A meeting as its minutes tell it: one object behind the page, the PDF and each revision."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Prefetch, QuerySet
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from core import when
from meetings.models import AgendaItem, Attendance, Decision, Meeting


@dataclass(frozen=True)
class Line:
    """One person as the attendance list names them."""

    name: str
    organization: str
    quality: str
    votes: bool


@dataclass(frozen=True)
class Resolution:
    number: str
    text: str
    outcome: str
    how: str
    moved: str


@dataclass(frozen=True)
class FollowUp:
    title: str
    who: str
    due: str


@dataclass(frozen=True)
class Passage:
    """An item with what was said, decided and promised under it."""

    label: str
    title: str
    kind: str
    notes: str
    postponed: bool
    decisions: tuple[Resolution, ...]
    follow_ups: tuple[FollowUp, ...]


@dataclass(frozen=True)
class Transcript:
    """Frozen words, in the language in which they were drawn up: names and dates are text."""

    language: str
    style: str
    table: str
    title: str
    day: str
    hours: str
    place: str
    quorum: str
    present: tuple[Line, ...]
    excused: tuple[Line, ...]
    absent: tuple[Line, ...]
    guests: tuple[Line, ...]
    passages: tuple[Passage, ...]
    closed: str

    def as_data(self) -> dict[str, Any]:
        """Return plain lists and words, as JSON keeps them."""
        return asdict(self)


def transcript(meeting: Meeting) -> Transcript:
    """Draw up the minutes as they stand, in the active language; six queries, however long."""
    rows = list(_attendances(meeting))
    came = [row for row in rows if row.came]
    zone, presence = meeting.zone, Attendance.Presence
    return Transcript(
        language=get_language() or "fr-ca",
        style=meeting.table.minutes_style,
        table=meeting.table.name,
        title=meeting.name,
        day=when.full_day(meeting.local_start),
        hours=when.span(_start(meeting), _end(meeting)),
        place=_place(meeting),
        quorum=_quorum(meeting, came),
        present=_lines([row for row in came if row.seat_id], zone),
        excused=_lines([row for row in rows if row.presence == presence.EXCUSED], zone),
        absent=_lines([row for row in rows if row.presence == presence.ABSENT], zone),
        guests=_lines([row for row in came if not row.seat_id], zone),
        passages=tuple(map(_passage, _items(meeting))),
        closed=when.hour(_end(meeting)) if meeting.closed_at else "",
    )


def _items(meeting: Meeting) -> QuerySet[AgendaItem]:
    resolved = Decision.objects.select_related("mover", "seconder").order_by("position", "pk")
    return meeting.items.in_order().prefetch_related(
        Prefetch("decisions", resolved),
        "follow_ups__person",
        "follow_ups__commitments__organization",
    )


def _attendances(meeting: Meeting) -> QuerySet[Attendance]:
    return meeting.attendances.select_related(
        "person",
        "seat__membership__organization",
        "seat__membership__member_table",
        "seat__membership__resident",
    ).order_by("seat__position", "as_alternate", "pk")


def _passage(item: AgendaItem) -> Passage:
    return Passage(
        label=item.label,
        title=item.title,
        kind=item.get_kind_display(),
        notes=item.notes,
        postponed=item.postponed_at is not None,
        decisions=tuple(map(_resolution, item.decisions.all())),
        follow_ups=tuple(map(_follow_up, item.follow_ups.all())),
    )


def _resolution(decision: Decision) -> Resolution:
    how = decision.get_mode_display()
    if decision.mode == Decision.Mode.VOTE:
        how = _("Vote: %(for)s for, %(against)s against, %(abstained)s abstentions") % {
            "for": decision.votes_for,
            "against": decision.votes_against,
            "abstained": decision.abstentions or 0,
        }
    moved = ""
    if decision.mover:
        moved = _("Moved by %(mover)s") % {"mover": decision.mover.short_name}
    if decision.mover and decision.seconder:
        moved = _("Moved by %(mover)s, seconded by %(seconder)s") % {
            "mover": decision.mover.short_name,
            "seconder": decision.seconder.short_name,
        }
    return Resolution(
        number=decision.number,
        text=decision.text,
        outcome=decision.get_outcome_display(),
        how=how,
        moved=moved,
    )


def _follow_up(action: Any) -> FollowUp:
    """An action of the app above, read through the name that it lent to the item."""
    names = [share.organization.short_name for share in action.commitments.all()]
    if action.person:
        names.append(action.person.name)
    return FollowUp(
        title=action.title,
        who=", ".join(names),
        due=when.day(action.due_on) if action.due_on else "",
    )


def _lines(rows: Iterable[Attendance], zone: ZoneInfo) -> tuple[Line, ...]:
    return tuple(_line(row, zone) for row in rows)


def _line(row: Attendance, zone: ZoneInfo) -> Line:
    qualities = []
    if row.as_alternate:
        qualities.append(_("alternate"))
    if row.presence == Attendance.Presence.REMOTE:
        qualities.append(_("remote"))
    if row.left_at:
        left = row.left_at.astimezone(zone)
        qualities.append(_("left at %(hour)s") % {"hour": when.hour(left)})
    member = row.seat.membership if row.seat_id else None
    return Line(
        name=row.who,
        organization=member.name if member and not member.resident_id else "",
        quality=", ".join(qualities),
        votes=bool(row.seat_id and row.seat.votes),
    )


def _quorum(meeting: Meeting, came: list[Attendance]) -> str:
    if not meeting.quorum:
        return ""
    here = len({row.seat_id for row in came if row.seat_id and row.seat.votes})
    figures = {"here": here, "required": meeting.quorum}
    if here >= meeting.quorum:
        return _("Voting seats present: %(here)s. Quorum of %(required)s: reached.") % figures
    return _("Voting seats present: %(here)s. Quorum of %(required)s: not reached.") % figures


def _place(meeting: Meeting) -> str:
    remote = meeting.mode != Meeting.Mode.ON_SITE
    words = [meeting.place] if meeting.place else []
    if remote:
        words.append(_("by videoconference"))
    return ", ".join(words)


def _start(meeting: Meeting) -> datetime:
    return (meeting.opened_at or meeting.starts_at).astimezone(meeting.zone)


def _end(meeting: Meeting) -> datetime:
    return (meeting.closed_at or meeting.ends_at).astimezone(meeting.zone)
