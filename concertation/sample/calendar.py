"""What the sample's offsets mean on the day that it is loaded."""

import re
from calendar import monthrange
from datetime import date, timedelta

from concertation.sample.shape import Moment

MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
TOKEN = re.compile(r"\{(fy|year|m|d)([+-]\d+)?\}")


def months_from(today: date, months: int) -> date:
    """Return the same day so many months away, or the last day of a shorter month."""
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def day_of(moment: Moment, today: date) -> date:
    """Return the day of a meeting; the past steps back from the holidays, what is ahead, on."""
    step = timedelta(weeks=1 if moment.weeks > 0 else -1)
    monday = today - timedelta(days=today.weekday())
    day = monday + timedelta(weeks=moment.weeks, days=moment.weekday)
    while _is_holiday(day):
        day += step
    return day


def fiscal_year(day: date) -> int:
    """Return the year in which the fiscal year of a day began, on 1 April."""
    return day.year if day.month >= 4 else day.year - 1


def plan_starts(today: date, offset: int) -> date:
    return date(fiscal_year(today) + offset, 4, 1)


def said(text: str, on: date) -> str:
    """Return a text with its tokens said from a day."""
    return TOKEN.sub(lambda found: _word(found[1], int(found[2] or 0), on), text)


def _word(kind: str, offset: int, on: date) -> str:
    if kind == "fy":
        return f"{fiscal_year(on) + offset}-{fiscal_year(on) + offset + 1}"
    if kind == "year":
        return str(on.year + offset)
    if kind == "m":
        return MONTHS[months_from(on, offset).month - 1]
    day = on + timedelta(days=offset)
    return f"le {'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]}"


def _is_holiday(day: date) -> bool:
    """Say whether nobody meets: the year's end, the two national days, the builders' weeks."""
    month_day = (day.month, day.day)
    return (
        month_day in {(6, 24), (7, 1)}
        or month_day >= (12, 22)
        or month_day <= (1, 4)
        or (7, 18) <= month_day <= (8, 3)
    )
