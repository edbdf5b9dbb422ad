"""The meetings of a table: those to come, the next first, then those held, by year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.core.paginator import Page
from django.db.models import Count, Max, Min, QuerySet
from django.utils.translation import gettext as _

from meetings.models import Meeting
from tables.models import Table


@dataclass(frozen=True)
class Year:
    """The meetings of one year of the table, under the name that people give it."""

    label: str
    meetings: list[Meeting]


@dataclass(frozen=True)
class MeetingsPage:
    table: Table
    upcoming: list[Meeting]
    years: list[Year]
    page: Page[Meeting]
    is_filtered: bool

    @property
    def is_empty(self) -> bool:
        return not self.upcoming and not self.years


def meetings_of(table: Table) -> QuerySet[Meeting]:
    """Return the meetings with what a row shows: decisions counted, minutes joined."""
    return table.meetings.select_related("record").annotate(
        decided=Count("decisions", distinct=True)
    )


def meetings_page(
    table: Table, page: Page[Meeting], *, at: datetime, is_filtered: bool
) -> MeetingsPage:
    """Sort the rows of a page: no query but the page's own two."""
    rows = list(page.object_list)
    upcoming = [row for row in rows if is_to_come(row, at)]
    upcoming.sort(key=lambda row: (row.starts_at, row.pk))
    past = [row for row in rows if not is_to_come(row, at)]
    return MeetingsPage(table, upcoming, list(_by_year(table, past)), page, is_filtered)


def is_to_come(meeting: Meeting, at: datetime) -> bool:
    """Say whether it is ahead or under way; a cancelled one stays until its day has passed."""
    return not meeting.closed_at and meeting.ends_at >= at


def years_of(table: Table) -> list[tuple[str, str]]:
    """Return the years in which the table met, the last first, as choices; one query."""
    ends = table.meetings.aggregate(first=Min("starts_at"), last=Max("starts_at"))
    if ends["first"] is None:
        return []
    first, last = (year_of(table, ends[name]) for name in ("first", "last"))
    return [(str(year), year_label(table, year)) for year in range(last, first - 1, -1)]


def year_of(table: Table, moment: datetime) -> int:
    """Return the calendar year in which the table's own year began."""
    on = moment.astimezone(ZoneInfo(table.time_zone))
    return on.year if on.month >= table.year_starts_in else on.year - 1


def year_label(table: Table, year: int) -> str:
    """« 2026-2027 », or « 2026 » for a year that starts in January."""
    if table.year_starts_in == 1:
        return str(year)
    return _("%(first)s-%(last)s") % {"first": year, "last": year + 1}


def year_bounds(table: Table, year: int) -> tuple[datetime, datetime]:
    """Return the two instants between which a year of the table runs."""
    zone = ZoneInfo(table.time_zone)
    start, end = (datetime(y, table.year_starts_in, 1, tzinfo=zone) for y in (year, year + 1))
    return start, end


def _by_year(table: Table, rows: Iterable[Meeting]) -> Iterable[Year]:
    years: dict[int, list[Meeting]] = {}
    for row in rows:
        years.setdefault(year_of(table, row.starts_at), []).append(row)
    for year in sorted(years, reverse=True):
        yield Year(year_label(table, year), years[year])
