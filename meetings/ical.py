"""Meetings as iCalendar: an invitation to one person, and feeds to subscribe to.

RFC 5545 (format), 5546 (REQUEST and CANCEL, SEQUENCE), 7986 (NAME, REFRESH-INTERVAL). Lines are
folded at 75 octets and end with CRLF: the library's work.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from icalendar import (
    Calendar,
    Component,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vCalAddress,
    vRecur,
    vUri,
)

from core import when
from meetings.models import Meeting
from meetings.queries.history import last_move
from meetings.timing import timetable
from tables.models import Table

PRODID = "-//Concertation//Rencontres//FR"
REFRESH = timedelta(hours=4)

# What a VTIMEZONE says is read on the clock of its place, hence without a zone.
ALWAYS = datetime.fromisoformat("1970-01-01T00:00")

# Since 2007 the clocks of Québec that change do so at 2 h on these Sundays (RLRQ, chapter T-5.1).
SPRING = datetime.fromisoformat("2007-03-11T02:00"), vRecur(FREQ="YEARLY", BYMONTH=3, BYDAY="2SU")
AUTUMN = datetime.fromisoformat("2007-11-04T02:00"), vRecur(FREQ="YEARLY", BYMONTH=11, BYDAY="1SU")


def event(
    meeting: Meeting,
    *,
    method: str = "REQUEST",
    attendee_name: str,
    attendee_email: str,
    organizer_name: str,
    organizer_email: str,
    url: str,
    language: str,
) -> bytes:
    """Return the invitation of one person, or with "CANCEL" its withdrawal; three queries.

    `url` is where the person replies. Calendars refuse an invitation from oneself: to the
    organizer's own address the meeting is published instead, and `method_for` says so.
    """
    method = method_for(method, attendee_email, organizer_email)
    with translation.override(language):
        made = _event(meeting, url=url, description=_description(meeting, url))
    made["ORGANIZER"] = vCalAddress.new(organizer_email, cn=_plain(organizer_name))
    if method != "PUBLISH":
        made["ATTENDEE"] = vCalAddress.new(
            attendee_email,
            cn=_plain(attendee_name),
            cutype="INDIVIDUAL",
            role="REQ-PARTICIPANT",
            partstat="NEEDS-ACTION",
            rsvp=method == "REQUEST",
        )
    return _calendar([made], {meeting.time_zone}, METHOD=method)


def method_for(method: str, attendee_email: str, organizer_email: str) -> str:
    """Return the METHOD to announce in the mail's headers as well."""
    same = attendee_email.casefold() == organizer_email.casefold()
    return "PUBLISH" if same else method


def feed(
    table: Table, meetings: Iterable[Meeting], *, language: str, with_links: bool = False
) -> bytes:
    """Return the calendar of a table to subscribe to; no query when each meeting has its table.

    What is still in preparation is left out. `with_links` shows the videoconference links, which
    are for those who sit at the table.
    """
    shown = [meeting for meeting in meetings if meeting.convened_at or meeting.opened_at]
    with translation.override(language):
        made = [
            _event(
                meeting,
                url=settings.SITE_URL + meeting.get_absolute_url(),
                description=meeting.link if with_links else "",
            )
            for meeting in shown
        ]
    return _calendar(
        made,
        {meeting.time_zone for meeting in shown},
        METHOD="PUBLISH",
        NAME=table.name,
        **{
            "X-WR-CALNAME": table.name,
            "X-WR-TIMEZONE": table.time_zone,
            "REFRESH-INTERVAL": REFRESH,
            "X-PUBLISHED-TTL": "PT4H",
        },
    )


def _calendar(events: Iterable[Event], zones: Iterable[str], **properties: object) -> bytes:
    calendar = Calendar()
    for name, value in {"VERSION": "2.0", "PRODID": PRODID, "CALSCALE": "GREGORIAN"}.items():
        calendar.add(name, value)
    for name, value in properties.items():
        calendar.add(name, value, {"VALUE": "DURATION"} if isinstance(value, timedelta) else None)
    for component in (*map(_time_zone, sorted(zones)), *events):
        calendar.add_component(component)
    return calendar.to_ical()


def _event(meeting: Meeting, *, url: str, description: str) -> Event:
    off = meeting.cancelled_at is not None
    title = " ".join(_plain(f"{meeting.table.name} · {meeting.name}").split("\n"))
    made = Event()
    made.add("UID", str(meeting.uid))
    made.add("SEQUENCE", meeting.sequence)
    made.add("DTSTAMP", timezone.now().astimezone(ZoneInfo("UTC")).replace(microsecond=0))
    made.add("DTSTART", meeting.local_start)
    made.add("DTEND", meeting.local_end)
    made.add("STATUS", "CANCELLED" if off else "CONFIRMED")
    made.add("SUMMARY", _("Cancelled: %(title)s") % {"title": title} if off else title)
    made.add("TRANSP", "TRANSPARENT" if off else "OPAQUE")
    made["URL"] = vUri(url)
    for name, text in (("LOCATION", _location(meeting)), ("DESCRIPTION", description)):
        if text:
            made.add(name, _plain(text))
    return made


def _location(meeting: Meeting) -> str:
    if meeting.mode == Meeting.Mode.REMOTE:
        return _("By videoconference")
    if meeting.mode == Meeting.Mode.HYBRID:
        return _("%(place)s, or by videoconference") % {"place": meeting.place}
    return meeting.place


def _description(meeting: Meeting, url: str) -> str:
    if meeting.cancelled_at:
        return _("This meeting is cancelled. Reason: %(why)s") % {"why": meeting.cancelled_why}
    parts = [_moved(meeting), _("Reply: %(url)s") % {"url": url}]
    if meeting.link:
        parts.append(_("Videoconference: %(link)s") % {"link": meeting.link})
    parts.append("\n".join(_agenda(meeting)))
    return "\n\n".join(filter(None, parts))


def _moved(meeting: Meeting) -> str:
    was = last_move(meeting)
    if was is None:
        return ""
    start, end = (moment.astimezone(meeting.zone) for moment in (was.starts_at, was.ends_at))
    first = f"{when.full_day(start)}, {when.span(start, end)}"
    earlier = f"{first}, {was.place}" if was.place else first
    return _("This meeting was moved. It was to be held %(earlier)s.") % {"earlier": earlier}


def _agenda(meeting: Meeting) -> list[str]:
    slots = timetable(meeting, list(meeting.items.in_order())).slots
    return [
        f"{when.hour(slot.starts_at)}  {slot.item.label} {slot.item.title}".replace("   ", "  ")
        for slot in slots
    ]


@cache
def _time_zone(name: str) -> Component:
    """Return the VTIMEZONE of a clock, as yearly rules, which every calendar understands."""
    zone = ZoneInfo(name)
    winter, summer = (datetime(2026, month, 1, 12, tzinfo=zone) for month in (1, 7))
    made = Timezone()
    made.add("TZID", name)
    if winter.utcoffset() == summer.utcoffset():
        made.add_component(_observance(TimezoneStandard(), ALWAYS, winter, winter))
        return made
    made.add_component(_observance(TimezoneDaylight(), SPRING[0], winter, summer, SPRING[1]))
    made.add_component(_observance(TimezoneStandard(), AUTUMN[0], summer, winter, AUTUMN[1]))
    return made


def _observance(
    kind: Component,
    since: datetime,
    before: datetime,
    after: datetime,
    rule: vRecur | None = None,
) -> Component:
    kind.add("DTSTART", since)
    kind.add("TZOFFSETFROM", before.utcoffset())
    kind.add("TZOFFSETTO", after.utcoffset())
    kind.add("TZNAME", after.tzname())
    if rule:
        kind.add("RRULE", rule)
    return kind


def _plain(text: str) -> str:
    """Leave out control characters, which no calendar accepts, keeping the ends of lines."""
    text = text.replace("\r\n", "\n")
    return "".join(each for each in text if each == "\n" or each.isprintable() or each == when.NB)
