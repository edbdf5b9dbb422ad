"""Meetings held and how many of the seats came, by table and by month; what was decided."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Count, F, Func, Q
from django.db.models.functions import TruncMonth

from core import when
from meetings.models import Attendance, Decision, Meeting
from reports.periods import Period
from reports.scope import Scope


@dataclass(frozen=True)
class Rate:
    """Seats that came out of seats that were expected; numerator and denominator are kept."""

    came: int
    expected: int

    @property
    def percent(self) -> int | None:
        """Nothing when nobody was expected: no attendance was taken."""
        return round(100 * self.came / self.expected) if self.expected else None

    @property
    def percent_words(self) -> str:
        """« 78 % », or a dash when no attendance was taken."""
        return "—" if self.percent is None else when.percent(self.percent)

    def __add__(self, other: "Rate") -> "Rate":
        return Rate(self.came + other.came, self.expected + other.expected)


@dataclass(frozen=True)
class Participation:
    """`by_table` and `by_month` come from the same rows and add up to `whole`."""

    whole: Rate
    by_table: dict[int, Rate]
    by_month: dict[date, Rate]
    meetings: dict[int, int]

    @property
    def held(self) -> int:
        return sum(self.meetings.values())


@dataclass(frozen=True)
class Decided:
    by_mode: dict[str, int]
    by_table: dict[int, int]

    @property
    def total(self) -> int:
        return sum(self.by_mode.values())

    @property
    def by_consensus(self) -> int:
        modes = (Decision.Mode.CONSENSUS, Decision.Mode.UNANIMITY)
        return sum(self.by_mode.get(mode, 0) for mode in modes)


def participation(scope: Scope, period: Period) -> Participation:
    """Attendance at the meetings held in a period; two queries.

    A seat counts once a meeting, whoever came for it. Seats whose presence was not taken are
    not expected.
    """
    held = Meeting.objects.filter(
        closed_at__isnull=False, cancelled_at=None, table__in=scope.tables
    ).between(*instants(period))
    seat_at_meeting = Func(F("meeting_id"), F("seat_id"), function="ROW")
    taken = (
        Attendance.objects.filter(meeting__in=held, seat__isnull=False)
        .exclude(presence="")
        .annotate(month=TruncMonth("meeting__starts_at", tzinfo=ZoneInfo(settings.TIME_ZONE)))
        .order_by()
        .values_list("meeting__table", "month")
        .annotate(
            came=Count(seat_at_meeting, distinct=True, filter=Q(presence__in=Attendance.CAME)),
            expected=Count(seat_at_meeting, distinct=True),
        )
    )
    rows = [(table, month.date(), Rate(came, expected)) for table, month, came, expected in taken]
    return Participation(
        whole=sum((rate for *_, rate in rows), Rate(0, 0)),
        by_table=_sums((table, rate) for table, _month, rate in rows),
        by_month=dict(sorted(_sums((month, rate) for _table, month, rate in rows).items())),
        meetings=dict(held.order_by().values_list("table").annotate(Count("pk"))),
    )


def decided(scope: Scope) -> Decided:
    """Decisions of the meetings of the period, by mode and by table; one query."""
    start, end = instants(scope.period)
    rows = list(
        Decision.objects.filter(
            table__in=scope.tables, meeting__starts_at__gte=start, meeting__starts_at__lt=end
        )
        .order_by()
        .values_list("table", "mode")
        .annotate(Count("pk"))
    )
    by_mode: dict[str, int] = {}
    by_table: dict[int, int] = {}
    for table, mode, count in rows:
        by_mode[mode] = by_mode.get(mode, 0) + count
        by_table[table] = by_table.get(table, 0) + count
    return Decided(by_mode, by_table)


def instants(period: Period) -> tuple[datetime, datetime]:
    """The half-open interval of a period on the clock of the portal."""
    zone = ZoneInfo(settings.TIME_ZONE)
    start = datetime.combine(period.start, time(), zone)
    return start, datetime.combine(period.end + timedelta(days=1), time(), zone)


def _sums(pairs: Iterable[tuple[Any, Rate]]) -> dict[Any, Rate]:
    sums: dict[Any, Rate] = {}
    for key, rate in pairs:
        sums[key] = sums.get(key, Rate(0, 0)) + rate
    return sums
