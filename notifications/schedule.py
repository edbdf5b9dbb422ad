"""When things are due, on people's own walls. Local hours become instants one day at a time.

An hour that the spring skips is an hour later; one that the autumn repeats is the first of both.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from notifications.models import Preference

MORNING = 9  # the hour at which reminders leave
LONGEST = 70  # days between two digests, at the very most

Frequency = Preference.Frequency


def instant(day: date, hour: int, zone: str) -> datetime:
    """Return the moment at which a wall shows that hour on that day."""
    return datetime.combine(day, time(hour), tzinfo=ZoneInfo(zone)).astimezone(UTC)


def last_morning(at: datetime, zone: str) -> date:
    """Return the last local day whose hour of reminders has come."""
    today = at.astimezone(ZoneInfo(zone)).date()
    return today if instant(today, MORNING, zone) <= at else today - timedelta(days=1)


def last_due(choice: Preference, at: datetime) -> date | None:
    """Return the last local day on which a digest was due at a moment; None when there is none."""
    today = at.astimezone(ZoneInfo(choice.time_zone)).date()
    for back in range(LONGEST):
        day = today - timedelta(days=back)
        if is_due_on(choice, day) and instant(day, choice.hour, choice.time_zone) <= at:
            return day
    return None


def is_due_on(choice: Preference, day: date) -> bool:
    if choice.digest == Frequency.DAILY:
        return day.weekday() < 5
    if choice.digest == Frequency.NEVER or day.weekday() != choice.weekday:
        return False
    if choice.digest == Frequency.FORTNIGHTLY:
        return (day - choice.anchored_on).days // 7 % 2 == 0
    return choice.digest == Frequency.WEEKLY or day.day <= 7
