"""The meeting itself: proposed from the last ones, created, edited, discarded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any, TypedDict
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from accounts.models import User
from core import when
from core.errors import Conflict, Refused
from meetings.models import Meeting
from meetings.queries.carried import last_held
from meetings.services import outline
from tables import journal
from tables.models import Table

USUAL_WEEKS = 8  # five or six meetings a year, the summer apart
USUAL_HOURS = time(9), time(12)


@dataclass(frozen=True)
class Slot:
    """A date and hours, with where it is held."""

    starts_at: datetime
    ends_at: datetime
    mode: str = Meeting.Mode.ON_SITE
    place: str = ""
    link: str = ""


class Details(TypedDict, total=False):
    """What a meeting says of itself."""

    title: str
    starts_at: datetime
    ends_at: datetime
    mode: str
    place: str
    link: str
    publication: int


def propose(last: Sequence[Meeting], zone: ZoneInfo, *, at: datetime) -> Slot:
    """Propose the next meeting from the last ones, the latest first; pure.

    As many weeks later as the last two were apart, on the same weekday and at the same hours on
    the wall of the place: 9 h stays 9 h across a change of clocks. Never in the past.
    """
    if not last:
        on = (at + timedelta(weeks=4)).astimezone(zone).date()
        start, end = (datetime.combine(on, hour, tzinfo=zone) for hour in USUAL_HOURS)
        return Slot(start, end)

    latest = last[0]
    start, lasts = latest.starts_at.astimezone(zone), latest.ends_at - latest.starts_at
    step = timedelta(weeks=_weeks_between(last, zone))
    wall = start.replace(tzinfo=None) + step
    while wall.replace(tzinfo=zone) <= at:
        wall += step
    begins = wall.replace(tzinfo=zone)
    ends = (wall + lasts).replace(tzinfo=zone)
    return Slot(begins, ends, latest.mode, latest.place, latest.link)


@transaction.atomic
def create_next(
    table: Table,
    *,
    starts_at: datetime,
    ends_at: datetime,
    mode: str,
    place: str = "",
    link: str = "",
    title: str = "",
    by: User | None,
) -> Meeting:
    """Create a meeting in preparation, under the table's next number, with its agenda drawn up.

    The table is locked while the number is drawn. Nobody is told: a draft never notifies.
    """
    table = Table.objects.select_for_update(of=("self",)).get(pk=table.pk)

    if table.closed_at:
        raise Refused(_("This table is closed: it no longer meets."))
    _refuse_backwards(starts_at, ends_at)

    last = last_held(table)
    meeting = Meeting.objects.create(
        table=table,
        number=(table.meetings.aggregate(last=Max("number"))["last"] or 0) + 1,
        title=title,
        starts_at=starts_at,
        ends_at=ends_at,
        time_zone=table.time_zone,
        mode=mode,
        place=place,
        link=link,
        previous=last,
    )
    outline.draw_up(meeting, last=last)

    journal.record(table, "meetings.created", by=by, about=meeting, starts_at=starts_at)
    return meeting


@transaction.atomic
def edit(meeting: Meeting, details: Details, *, version: int, by: User) -> Meeting:
    """Change what a meeting says of itself before it is convened, or its title and publication.

    Raises `Conflict` when someone saved since `version`; `Refused` when those invited would have
    to be told: see `convocation.move`.
    """
    meeting = Meeting.objects.hold(meeting.pk)

    _refuse_a_record(meeting)
    if meeting.convened_at and changes_of(meeting, details):
        raise Refused(_("This meeting was convened: move it, so that those invited are told."))
    refuse_if_stale(meeting, details, version)
    _refuse_backwards(
        details.get("starts_at", meeting.starts_at), details.get("ends_at", meeting.ends_at)
    )

    write(meeting, details)

    journal.record(meeting.table, "meetings.edited", by=by, about=meeting)
    return meeting


@transaction.atomic
def discard(meeting: Meeting, *, by: User) -> None:
    """Delete a meeting that nobody heard of; one that was convened is cancelled instead."""
    meeting = Meeting.objects.hold(meeting.pk)

    if meeting.convened_at or meeting.opened_at:
        raise Refused(_("This meeting was convened: it is cancelled, not deleted."))

    journal.record(meeting.table, "meetings.discarded", by=by, about=meeting, number=meeting.number)
    meeting.delete()


def write(meeting: Meeting, details: Details) -> None:
    """Set the details on a locked meeting and raise its version; for services only."""
    for name, value in details.items():
        setattr(meeting, name, value)
    meeting.version += 1
    meeting.save(update_fields=[*details, "version", "updated_at"])


def changes_of(meeting: Meeting, details: Details) -> list[str]:
    """Return what would change among what those invited were told."""
    given: dict[str, Any] = {**details}
    told = ("starts_at", "ends_at", "mode", "place", "link")
    return [name for name in told if name in given and given[name] != getattr(meeting, name)]


def refuse_if_stale(meeting: Meeting, details: Details, version: int) -> None:
    """Raise `Conflict`, with both accounts, unless the person had this version in front of them."""
    if version == meeting.version:
        return
    mine = Meeting(pk=meeting.pk, number=meeting.number, time_zone=meeting.time_zone)
    for name in ("title", "starts_at", "ends_at", "mode", "place", "link"):
        setattr(mine, name, details.get(name, getattr(meeting, name)))
    raise Conflict(
        _("Someone else changed this meeting in the meantime. Both versions are below."),
        mine=as_text(mine),
        theirs=as_text(meeting),
        version=meeting.version,
    )


def as_text(meeting: Meeting) -> str:
    """Return when and where as plain lines, for two versions to be read side by side."""
    hours = when.span(meeting.local_start, meeting.local_end)
    day = f"{when.full_day(meeting.local_start)}, {hours}"
    lines = (meeting.name, day, meeting.get_mode_display(), meeting.place, meeting.link)
    return "\n".join(filter(None, lines))


def _weeks_between(last: Sequence[Meeting], zone: ZoneInfo) -> int:
    if len(last) < 2:
        return USUAL_WEEKS
    latest, before = (each.starts_at.astimezone(zone).date() for each in last[:2])
    return max(1, round((latest - before).days / 7))


def _refuse_backwards(starts_at: datetime, ends_at: datetime) -> None:
    if ends_at <= starts_at:
        raise Refused(_("A meeting ends after it starts."))


def _refuse_a_record(meeting: Meeting) -> None:
    if meeting.cancelled_at:
        raise Refused(_("This meeting was cancelled: it no longer changes."))
    if meeting.closed_at:
        raise Refused(_("This meeting has been held: it is now part of the record."))
