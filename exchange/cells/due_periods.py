"""The first and last days of what a plan's words call a month, a season, « T3 » or « An 2 »."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from exchange.cells.calendar_words import SEASONS_IN_ORDER
from exchange.cells.conventions import Conventions
from exchange.cells.got import Why

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Period:
    """Days from one to another, both included, the sort of words that said so, and reasons."""

    start: date
    end: date
    kind: str
    whys: tuple[Why, ...] = ()

    def because(self, code: str, **params: object) -> "Period":
        return replace(self, whys=(*self.whys, Why(code, params)))

    def encloses(self, other: "Period") -> bool:
        same = (self.start, self.end) == (other.start, other.end)
        return self.start <= other.start and other.end <= self.end and not same


def day_of(year: int, month: int, day: int) -> date:
    """Return a day, or the last of its month where the month is shorter."""
    year = min(max(year, 1), 9998)
    return date(year, month, min(day, monthrange(year, month)[1]))


def later(day: date, months: int) -> date:
    """Return the day so many months later."""
    count = day.year * 12 + day.month - 1 + months
    return day_of(count // 12, count % 12 + 1, day.day)


def month(year: int, number: int) -> Period:
    return Period(day_of(year, number, 1), day_of(year, number, 31), "month")


def season(year: int, name: str, conventions: Conventions) -> Period:
    """Return the season that ends in a year; it starts on the morrow of the season before."""
    before = SEASONS_IN_ORDER[SEASONS_IN_ORDER.index(name) - 1]
    end = day_of(year, *conventions.seasons[name])
    start = day_of(year, *conventions.seasons[before])
    if start >= end:
        start = day_of(year - 1, *conventions.seasons[before])
    return Period(start + DAY, end, "season")


def calendar_year(year: int) -> Period:
    return Period(day_of(year, 1, 1), day_of(year, 12, 31), "year")


def fiscal_years(first: int, last: int, conventions: Conventions) -> Period:
    """Return the fiscal years « 2027-2028 » or « 2026-2029 »; the plan where they are its."""
    if last - first > 1 and (first, last) == (conventions.starts_on.year, conventions.ends_on.year):
        return whole_plan(conventions).because("due.whole_plan")
    start = day_of(first, conventions.fiscal_month, 1)
    closing = last if conventions.fiscal_month > 1 else last + 1
    end = day_of(closing, conventions.fiscal_month, 1) - DAY
    return Period(start, end, "years" if last - first > 1 else "fiscal")


def whole_plan(conventions: Conventions) -> Period:
    return Period(conventions.starts_on, conventions.ends_on, "plan")


def fiscal_year_from(first: int, conventions: Conventions) -> Period:
    """Return the one fiscal year that starts in a year."""
    start = day_of(first, conventions.fiscal_month, 1)
    return Period(start, later(start, 12) - DAY, "fiscal")


def plan_year(number: int, conventions: Conventions) -> Period:
    """Return the nth fiscal year of the plan; the last for -1.

    A plan that starts in the last three months of a fiscal year counts from the next one.
    """
    if number < 0:
        return fiscal_year_from(_fiscal(conventions.ends_on, conventions), conventions)
    first = _fiscal(conventions.starts_on, conventions)
    opening = day_of(first, conventions.fiscal_month, 1)
    if later(opening, 9) <= conventions.starts_on:
        first += 1
    period = fiscal_year_from(first + number - 1, conventions)
    if conventions.starts_on != opening:
        period = period.because("due.plan_year_is_fiscal", number=number)
    if period.start > conventions.ends_on:
        period = period.because("due.year_beyond_plan", number=number)
    return replace(period, kind="plan_year")


def _fiscal(day: date, conventions: Conventions) -> int:
    return day.year if day.month >= conventions.fiscal_month else day.year - 1


def quarter(number: int, opening: date) -> Period:
    """Return the nth quarter of the year that opens on a day."""
    start = later(opening, 3 * (number - 1))
    return Period(start, later(start, 3) - DAY, "quarter")


def semester(number: int, opening: date) -> Period:
    start = later(opening, 6 * (number - 1))
    return Period(start, later(start, 6) - DAY, "semester")


def school_year(first: int, last: int, conventions: Conventions) -> Period:
    """Return the school years from one autumn to the end of classes of another year."""
    return Period(day_of(first, 9, 1), day_of(last, *conventions.school_year_ends), "school")


def from_start(low: int, high: int, conventions: Conventions) -> Period:
    """Return the months of the plan from the `low`th to the `high`th."""
    start = later(conventions.starts_on, low)
    return Period(start, later(conventions.starts_on, high) - DAY, "months")


# How many months the beginning and the first half of each sort of period take.
_SHARES = {
    "year": (3, 6), "fiscal": (3, 6), "plan_year": (3, 6), "years": (3, 18), "season": (1, 2),
    "quarter": (1, 2), "semester": (2, 3), "school": (1, 5), "plan": (3, 18), "civil": (3, 6),
}  # fmt: skip


def placed(period: Period, where: str, days: int = 0) -> Period:
    """Return the beginning, the first half or the whole of a period: « début 2028 », « mi-mars ».

    The beginning of a year ends with its third month, that of a month on the 10th; the middle of
    a month is the 15th, of a year the end of June; the end of a period is its last day.
    """
    if period.kind == "day" or where not in {"start", "mid", "end", "week"}:
        return period
    if where == "end":
        return replace(period, start=max(period.start, later(period.end + DAY, -1)))
    if period.kind == "month":
        day = days if where == "week" else 10 if where == "start" else 15
        end = day_of(period.end.year, period.end.month, day)
    elif where == "mid" and period.kind in {"season", "plan", "years"}:
        end = period.start + (period.end - period.start) // 2
    else:
        early, half = _SHARES.get(period.kind, (1, 2))
        end = later(period.start, early if where in {"start", "week"} else half) - DAY
    found = replace(period, end=min(end, period.end))
    return found.because("due.placed", on=found.end.isoformat())
