"""Who came to the meetings of a period: a line a person and meeting, then seat by seat."""

from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from exchange.exports.listing import Column, Grid, Kind, Listing
from meetings.models import Attendance, Meeting
from tables.models import Table


def listing(
    table: Table, rows: list[Attendance], *, on: date, conditions: list[tuple[str, str]]
) -> Listing:
    return Listing(
        code="attendance",
        slug=pgettext("name of a file", "attendance"),
        sheet=_("Attendance"),
        title=_("Attendance, %(table)s") % {"table": table.name},
        table=table.name,
        on=on,
        columns=[*_meeting(), *_who(), *_presence(), *_hours()],
        rows=rows,
        conditions=conditions,
        more=[summary(rows)] if rows else [],
    )


def _meeting() -> list[Column]:
    return [
        Column(
            pgettext("heading of a column", "Date"),
            Kind.DATE,
            13,
            lambda row: _day(row.meeting),
            _("The day of the meeting."),
        ),
        Column(
            pgettext("heading of a column", "Meeting"),
            Kind.TEXT,
            22,
            lambda row: row.meeting.name,
            _("Meetings that were held; neither the cancelled ones nor those to come."),
        ),
    ]


def _who() -> list[Column]:
    return [
        Column(
            pgettext("heading of a column", "Member or seat"),
            Kind.TEXT,
            40,
            _seat_of,
            _("The member whose seat it is; nothing for a guest."),
        ),
        Column(
            pgettext("heading of a column", "Person"),
            Kind.TEXT,
            26,
            lambda row: row.who,
            _("Who was expected or came."),
        ),
        Column(
            pgettext("heading of a column", "As"),
            Kind.TEXT,
            14,
            _quality,
            _("Delegate, alternate or guest."),
        ),
    ]


def _presence() -> list[Column]:
    return [
        Column(
            pgettext("heading of a column", "Reply"),
            Kind.TEXT,
            18,
            lambda row: str(row.get_reply_display()),
            _("What was answered to the convocation."),
        ),
        Column(
            pgettext("heading of a column", "Presence"),
            Kind.TEXT,
            12,
            lambda row: str(row.get_presence_display()),
            _("As taken on the day; nothing where it was not taken."),
        ),
    ]


def _hours() -> list[Column]:
    noted = _("The hour, where it was noted, on the clock of the meeting.")
    return [
        Column(
            pgettext("heading of a column", "Arrived"),
            Kind.TIME,
            9,
            lambda row: _hour(row.arrived_at, row.meeting),
            noted,
        ),
        Column(
            pgettext("heading of a column", "Left"),
            Kind.TIME,
            9,
            lambda row: _hour(row.left_at, row.meeting),
            noted,
        ),
        Column(
            pgettext("heading of a column", "Note"),
            Kind.LONG,
            36,
            lambda row: row.note,
            _("What was written with the reply."),
        ),
    ]


def summary(rows: list[Attendance]) -> Grid:
    """Count, seat by seat, the meetings at which someone came among those where it was taken.

    A seat counts once a meeting, whoever came for it.
    """
    came: dict[str, dict[int, bool]] = {}
    for row in rows:
        if row.seat_id and row.presence:
            at = came.setdefault(_seat_of(row) or str(row.seat), {})
            at[row.meeting_id] = at.get(row.meeting_id, False) or row.came
    return Grid(_("By member"), _sums(), list(came.items()))


def _sums() -> list[Column]:
    return [
        Column(pgettext("heading of a column", "Member or seat"), Kind.TEXT, 44, _name, ""),
        Column(pgettext("heading of a column", "Meetings"), Kind.WHOLE, 12, _expected, ""),
        Column(pgettext("heading of a column", "Came to"), Kind.WHOLE, 12, _came, ""),
        Column(pgettext("heading of a column", "Rate"), Kind.PERCENT, 12, _rate, ""),
    ]


def _name(line: Any) -> str:
    return str(line[0])


def _expected(line: Any) -> int:
    return len(line[1])


def _came(line: Any) -> int:
    return sum(line[1].values())


def _rate(line: Any) -> int:
    return round(100 * _came(line) / _expected(line))


def _day(meeting: Meeting) -> date:
    return timezone.localdate(meeting.starts_at, meeting.zone)


def _hour(moment: Any, meeting: Meeting) -> Any:
    return timezone.localtime(moment, meeting.zone).time() if moment else None


def _seat_of(row: Attendance) -> str:
    seat = row.seat
    if seat is None:
        return ""
    return seat.membership.name if seat.membership else seat.label


def _quality(row: Attendance) -> str:
    if row.seat_id is None:
        return pgettext("someone at a meeting", "Guest")
    if row.as_alternate:
        return pgettext("someone at a meeting", "Alternate")
    return pgettext("someone at a meeting", "Delegate")
