"""The stretch of time that a report looks back on."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

from core import when

FIRST_YEAR = 2000


@dataclass(frozen=True)
class Period:
    """From one day to another, both included. `code` names it in an address."""

    code: str
    start: date
    end: date

    @property
    def label(self) -> str:
        """« Exercice 2026-2027 », « Année 2026 », or the two days in full."""
        if self.code.startswith("fiscal-"):
            return _("Fiscal year %(years)s") % {"years": f"{self.start.year}-{self.end.year}"}
        if self.code.startswith("year-"):
            return _("Year %(year)s") % {"year": self.start.year}
        days = {"start": when.day(self.start), "end": when.day(self.end)}
        return _("From %(start)s to %(end)s") % days

    @property
    def before(self) -> "Period":
        """The stretch of the same kind that comes just before, to compare with."""
        kind, _dash, year = self.code.partition("-")
        if kind == "fiscal":
            return fiscal_year(int(year) - 1)
        if kind == "year":
            return calendar_year(int(year) - 1)
        length = self.end - self.start
        end = self.start - timedelta(days=1)
        return between(end - length, end)

    def as_of(self, today: date) -> date:
        """The day on which states are read: the last of the period, or today if it still runs."""
        return min(self.end, today)


def fiscal_year(start: int) -> Period:
    """The government's year, from 1 April of `start` to 31 March."""
    return Period(f"fiscal-{start}", date(start, 4, 1), date(start + 1, 3, 31))


def calendar_year(year: int) -> Period:
    """The year of municipalities and MRC."""
    return Period(f"year-{year}", date(year, 1, 1), date(year, 12, 31))


def between(start: date, end: date) -> Period:
    """Any two days, both included."""
    return Period(f"{start.isoformat()}_{end.isoformat()}", start, end)


def current_fiscal_year(today: date) -> Period:
    return fiscal_year(today.year if today.month >= 4 else today.year - 1)


def choices(today: date) -> list[Period]:
    """The periods that are offered: four fiscal years and three calendar years, latest first."""
    last = current_fiscal_year(today).start.year
    fiscal = [fiscal_year(last - n) for n in range(4)]
    return fiscal + [calendar_year(today.year - n) for n in range(3)]


def read(code: str, today: date) -> Period:
    """Return the period that a code names; the current fiscal year when it cannot be read."""
    kind, _dash, rest = code.partition("-")
    try:
        if kind == "fiscal" and FIRST_YEAR <= int(rest) <= today.year + 1:
            return fiscal_year(int(rest))
        if kind == "year" and FIRST_YEAR <= int(rest) <= today.year + 1:
            return calendar_year(int(rest))
        if "_" in code:
            start, end = (date.fromisoformat(day) for day in code.split("_"))
            if start <= end and start.year >= FIRST_YEAR:
                return between(start, end)
    except ValueError:
        pass
    return current_fiscal_year(today)
