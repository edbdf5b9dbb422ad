"""An invitation that Outlook, Google and Apple accept, read back field by field."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from icalendar import Calendar

from meetings import ical
from meetings.services import convocation
from tests import factories

ZONES = {
    "America/Toronto": (-5, -4),
    "America/Halifax": (-4, -3),
    "America/Blanc-Sablon": (-4, -4),
}
TO = {
    "attendee_name": "Chloé Élie",
    "attendee_email": "chloe@example.org",
    "organizer_name": 'Table "Eau"; MRC',
    "organizer_email": "table@example.org",
    "url": "https://example.org/r/jeton-tres-long-" + "x" * 120 + "/",
    "language": "fr-ca",
}


def _meeting(people, zone="America/Toronto", day=(2036, 11, 25), **fields):
    clock = ZoneInfo(zone)
    start = datetime(*day, 9, tzinfo=clock)
    fields = {
        "starts_at": start.astimezone(UTC),
        "ends_at": (start + timedelta(hours=3)).astimezone(UTC),
        "time_zone": zone,
        "place": "Salle du conseil; 2e étage, MRC",
        "convened_at": timezone.now(),
        "convened_by": people.ben,
        **fields,
    }
    meeting = factories.meeting(people.table, **fields)
    factories.item(meeting, "Mot de bienvenue et tour de table", minutes=10)
    factories.item(meeting, "Demandes d’adhésion\n(2), et la suite", minutes=20)
    return meeting


def _read(data):
    calendar = Calendar.from_ical(data)
    return calendar, calendar.walk("VEVENT")[0]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", [(2036, 7, 1), (2036, 12, 1)])
def test_nine_in_the_morning_is_nine_in_the_place(people, zone, day):
    meeting = _meeting(people, zone, day)

    _calendar, event = _read(ical.event(meeting, **TO))

    assert event["DTSTART"].params["TZID"] == zone
    assert event["DTEND"].params["TZID"] == zone
    assert event["DTSTART"].dt.replace(tzinfo=None) == datetime(*day, 9)
    assert event["DTEND"].dt.replace(tzinfo=None) == datetime(*day, 12)
    assert event["DTSTART"].dt.astimezone(UTC) == meeting.starts_at


@pytest.mark.parametrize(("zone", "offsets"), ZONES.items())
def test_the_time_zone_travels_with_the_event_and_agrees_with_the_law(people, zone, offsets):
    calendar, _event = _read(ical.event(_meeting(people, zone), **TO))

    (described,) = calendar.walk("VTIMEZONE")
    told, law = described.to_tz(lookup_tzid=False), ZoneInfo(zone)
    assert described["TZID"] == zone
    for year in (2026, 2027, 2031, 2036):
        for month in range(1, 13):
            for day in (1, 8, 15, 28):
                moment = datetime(year, month, day, 12)
                offset = moment.replace(tzinfo=law).utcoffset()
                assert moment.replace(tzinfo=told).utcoffset() == offset
    winter, summer = (datetime(2036, month, 1, tzinfo=told).utcoffset() for month in (1, 7))
    assert (winter, summer) == tuple(timedelta(hours=hours) for hours in offsets)


def test_an_invitation_says_who_when_where_and_how_to_reply(people):
    meeting = _meeting(people, mode="hybrid", link="https://visio.example.org/salle")

    calendar, event = _read(ical.event(meeting, **TO))

    assert (calendar["METHOD"], calendar["VERSION"]) == ("REQUEST", "2.0")
    assert len(calendar.walk("VEVENT")) == 1
    assert event["UID"] == str(meeting.uid)
    assert event["SEQUENCE"] == 0
    assert event["STATUS"] == "CONFIRMED"
    assert event["SUMMARY"] == "Table water · 1re rencontre"
    assert event["LOCATION"] == "Salle du conseil; 2e étage, MRC, ou par visioconférence"
    assert event["URL"] == TO["url"]
    assert event["ORGANIZER"] == "mailto:table@example.org"
    assert event["ORGANIZER"].params["CN"] == 'Table "Eau"; MRC'
    assert event["ATTENDEE"] == "mailto:chloe@example.org"
    params = event["ATTENDEE"].params
    assert (params["CN"], params["RSVP"], params["PARTSTAT"]) == (
        "Chloé Élie",
        "TRUE",
        "NEEDS-ACTION",
    )
    description = str(event["DESCRIPTION"])
    assert TO["url"] in description
    assert "https://visio.example.org/salle" in description
    assert "9\u00a0h  1 Mot de bienvenue et tour de table" in description
    assert "9\u00a0h\u00a010  2 Demandes d’adhésion" in description
    assert event["DTSTAMP"].dt.tzinfo is not None


def test_an_english_reader_is_invited_in_english(people):
    _calendar, event = _read(ical.event(_meeting(people), **{**TO, "language": "en-ca"}))

    assert event["SUMMARY"] == "Table water · 1st meeting"
    assert "9\u00a0a.m.  1 Mot de bienvenue" in str(event["DESCRIPTION"])


def test_lines_are_folded_at_75_octets_and_end_as_they_must(people):
    data = ical.event(_meeting(people), **TO)

    lines = data.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert not re.search(rb"(?<!\r)\n", data)
    assert lines[-1] == b""
    for line in lines:
        line.decode()


def test_a_cancelled_meeting_keeps_its_uid_and_says_so_under_a_higher_sequence(people):
    meeting = convocation.cancel(_meeting(people), why="Tempête de neige", by=people.ben)

    calendar, event = _read(ical.event(meeting, method="CANCEL", **TO))

    assert calendar["METHOD"] == "CANCEL"
    assert (event["UID"], event["SEQUENCE"]) == (str(meeting.uid), 1)
    assert event["STATUS"] == "CANCELLED"
    assert event["SUMMARY"].startswith("Annulée")
    assert "Tempête de neige" in str(event["DESCRIPTION"])
    assert event["ATTENDEE"].params["RSVP"] == "FALSE"


def test_a_moved_meeting_says_what_it_was(people):
    meeting = _meeting(people, day=(2036, 11, 18))
    start = meeting.starts_at + timedelta(days=7)
    moved = convocation.move(
        meeting,
        {"starts_at": start, "ends_at": start + timedelta(hours=3)},
        version=1,
        by=people.ben,
    )

    _calendar, event = _read(ical.event(moved, **TO))

    assert event["SEQUENCE"] == 1
    assert event["DTSTART"].dt.replace(tzinfo=None) == datetime(2036, 11, 25, 9)
    assert "18\u00a0novembre 2036" in str(event["DESCRIPTION"])


def test_an_invitation_to_oneself_is_published_instead(people):
    to = {**TO, "attendee_email": "Table@example.org"}

    calendar, event = _read(ical.event(_meeting(people), **to))

    assert (calendar["METHOD"], "ATTENDEE" in event) == ("PUBLISH", False)


def test_control_characters_do_not_get_into_a_calendar(people):
    meeting = _meeting(people, title="Rencontre\x07 de\u202e suivi", place="Salle\x0b A\r\nX:Y")

    data = ical.event(meeting, **TO)

    _calendar, event = _read(data)
    assert event["SUMMARY"] == "Table water · Rencontre de suivi"
    assert event["LOCATION"] == "Salle A\nX:Y"
    assert b"\x07" not in data


def test_a_feed_publishes_what_was_convened_with_its_name_and_rhythm(
    people, django_assert_num_queries
):
    link = "https://visio.example.org/secret"
    shown = [_meeting(people, day=(2036, 11, day), link=link, mode="hybrid") for day in (4, 11)]
    off = convocation.cancel(shown[1], why="Neige", by=people.ben)
    draft = factories.meeting(people.table)

    with django_assert_num_queries(0):
        data = ical.feed(people.table, [shown[0], off, draft], language="fr-ca")
    calendar = Calendar.from_ical(data)

    events = calendar.walk("VEVENT")
    assert calendar["METHOD"] == "PUBLISH"
    assert (calendar["NAME"], calendar["X-WR-CALNAME"]) == ("Table water", "Table water")
    assert calendar["X-PUBLISHED-TTL"] == "PT4H"
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT4H" in data
    assert [str(event["UID"]) for event in events] == [str(shown[0].uid), str(off.uid)]
    assert [str(event["STATUS"]) for event in events] == ["CONFIRMED", "CANCELLED"]
    assert link.encode() not in data.replace(b"\r\n ", b"")


def test_the_feed_of_those_who_sit_has_the_links(people):
    link = "https://visio.example.org/secret"
    meeting = _meeting(people, link=link, mode="remote")

    data = ical.feed(people.table, [meeting], language="fr-ca", with_links=True)

    assert link.encode() in data.replace(b"\r\n ", b"")
