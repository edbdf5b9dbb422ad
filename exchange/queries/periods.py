"""The stretch of time that a list looks back on, on the clock of its table."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import QuerySet
from django.utils import timezone

from meetings.queries.index import year_bounds, year_of
from tables.models import Table


@dataclass(frozen=True)
class Span:
    """From one day to another, both included; without one of them, from ever or for ever."""

    zone: ZoneInfo
    start: date | None = None
    end: date | None = None

    def of(self, rows: QuerySet[Any], field: str) -> QuerySet[Any]:
        """Keep the rows of which an instant falls within the days."""
        if self.start:
            rows = rows.filter(**{f"{field}__gte": self._midnight(self.start)})
        if self.end and self.end < date.max:
            rows = rows.filter(**{f"{field}__lt": self._midnight(self.end + timedelta(days=1))})
        return rows

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self.zone)


def running_year(table: Table) -> Span:
    """Return the days of the year of the table that runs today."""
    zone = ZoneInfo(table.time_zone)
    start, end = year_bounds(table, year_of(table, timezone.now()))
    return Span(zone, start.date(), end.date() - timedelta(days=1))
