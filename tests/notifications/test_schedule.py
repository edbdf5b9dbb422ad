"""Nine o'clock is nine o'clock all year, on each of the three legal clocks of Québec."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import Clock
from notifications.models import Preference
from notifications.schedule import instant, last_due, last_morning

ZONES = st.sampled_from(Clock.values)
DAYS = st.dates(date(2026, 1, 1), date(2036, 12, 31))
HOURS = st.integers(0, 23)
FREQUENCIES = st.sampled_from([f for f in Preference.Frequency if f != "never"])


@given(DAYS, HOURS, ZONES)
def test_an_hour_on_the_wall_is_that_hour_or_the_next_when_spring_skips_it(day, hour, zone):
    on_the_wall = instant(day, hour, zone).astimezone(ZoneInfo(zone))

    skipped = hour == 2 and on_the_wall.hour == 3
    assert on_the_wall.date() == day
    assert on_the_wall.hour == hour or skipped
    assert on_the_wall.fold == 0


@given(ZONES, HOURS)
def test_two_days_in_a_row_are_about_a_day_apart_all_through_ten_years(zone, hour):
    day = date(2026, 1, 1)
    moments = [instant(day + timedelta(days=n), hour, zone) for n in range(0, 4018, 7)]

    gaps = {(later - earlier) for earlier, later in pairwise(moments)}
    assert gaps <= {timedelta(days=7, hours=h) for h in (-1, 0, 1)}


@pytest.mark.parametrize(
    ("zone", "day", "hour", "utc"),
    [
        ("America/Toronto", date(2027, 3, 14), 2, datetime(2027, 3, 14, 7, tzinfo=UTC)),
        ("America/Toronto", date(2027, 3, 14), 9, datetime(2027, 3, 14, 13, tzinfo=UTC)),
        ("America/Toronto", date(2027, 11, 7), 1, datetime(2027, 11, 7, 5, tzinfo=UTC)),
        ("America/Halifax", date(2027, 3, 14), 2, datetime(2027, 3, 14, 6, tzinfo=UTC)),
        ("America/Halifax", date(2027, 11, 7), 1, datetime(2027, 11, 7, 4, tzinfo=UTC)),
        ("America/Blanc-Sablon", date(2027, 3, 14), 2, datetime(2027, 3, 14, 6, tzinfo=UTC)),
        ("America/Blanc-Sablon", date(2027, 11, 7), 1, datetime(2027, 11, 7, 5, tzinfo=UTC)),
    ],
)
def test_the_two_nights_when_clocks_change(zone, day, hour, utc):
    assert instant(day, hour, zone) == utc


@given(
    st.datetimes(datetime(2026, 2, 1), datetime(2036, 12, 31), timezones=st.just(UTC)),
    FREQUENCIES,
    st.integers(0, 4),
    HOURS,
    ZONES,
)
def test_the_last_digest_due_was_due_and_the_next_is_not_yet(at, digest, weekday, hour, zone):
    choice = Preference(digest=digest, weekday=weekday, hour=hour, time_zone=zone)

    day = last_due(choice, at)

    moment = instant(day, hour, zone)
    assert moment <= at
    assert last_due(choice, moment) == day
    assert last_due(choice, moment - timedelta(seconds=1)) < day
    if digest != "daily":
        assert day.weekday() == weekday
    spans = {"daily": 3, "weekly": 7, "fortnightly": 14, "monthly": 35}
    assert at - moment <= timedelta(days=spans[digest], hours=1)


def test_nobody_is_due_a_digest_that_they_do_not_want():
    assert last_due(Preference(digest="never"), datetime(2026, 11, 25, tzinfo=UTC)) is None


@given(st.datetimes(datetime(2026, 1, 2), datetime(2036, 12, 31), timezones=st.just(UTC)), ZONES)
def test_the_morning_of_reminders_has_come_and_is_the_last_one(at, zone):
    day = last_morning(at, zone)

    assert instant(day, 9, zone) <= at < instant(day + timedelta(days=1), 9, zone)


@pytest.mark.parametrize("night", [date(2027, 3, 14), date(2027, 11, 7)])
@pytest.mark.parametrize("zone", Clock.values)
def test_across_a_night_that_changes_each_day_is_due_once(night, zone):
    choice = Preference(digest="daily", hour=2, time_zone=zone)
    moment = instant(night - timedelta(days=3), 0, zone)
    due = []
    while moment < instant(night + timedelta(days=4), 0, zone):
        day = last_due(choice, moment)
        if not due or due[-1] != day:
            due.append(day)
        moment += timedelta(minutes=15)

    assert due == sorted(set(due))
    assert {day.weekday() for day in due} <= set(range(5))
