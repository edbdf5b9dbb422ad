"""The regional report: one object, shown on screen, in a spreadsheet and in a document."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q

from reports.composition import Composition, composition
from reports.follow_up import FollowUp, Share, follow_up
from reports.participation import Decided, Participation, Rate, decided, participation
from reports.periods import Period
from reports.scope import Scope, scope_of
from tables.models import Table, Territory


@dataclass(frozen=True)
class TableLine:
    """One table of the territory, side by side with the others."""

    table: Table
    members: int
    meetings: int
    rate: Rate
    decisions: int
    share: Share


@dataclass(frozen=True)
class RegionalReport:
    scope: Scope
    lines: list[TableLine]
    composition: Composition
    participation: Participation
    before: Rate
    decided: Decided
    follow_up: FollowUp

    @property
    def move(self) -> int | None:
        """Points of participation gained or lost since the period before."""
        now, then = self.participation.whole.percent, self.before.percent
        return None if now is None or then is None else now - then

    @property
    def is_empty(self) -> bool:
        return not self.lines


def regional_report(territory: Territory, period: Period, *, today: date) -> RegionalReport:
    """Look back on a territory over a period; 24 queries, whatever the number of tables."""
    scope = scope_of(territory, period, today=today)
    came = participation(scope, period)
    taken = decided(scope)
    done = follow_up(scope)
    return RegionalReport(
        scope=scope,
        lines=_lines(scope, came, taken, done),
        composition=composition(scope),
        participation=came,
        before=participation(scope, period.before).whole,
        decided=taken,
        follow_up=done,
    )


def _lines(scope: Scope, came: Participation, taken: Decided, done: FollowUp) -> list[TableLine]:
    counted = Count(
        "memberships",
        filter=Q(memberships__accepted_on__isnull=False, memberships__suspended_on=None)
        & Q(memberships__ended_on=None),
    )
    return [
        TableLine(
            table=table,
            members=table.members,
            meetings=came.meetings.get(table.pk, 0),
            rate=came.by_table.get(table.pk, Rate(0, 0)),
            decisions=taken.by_table.get(table.pk, 0),
            share=done.by_table.get(table.pk, Share()),
        )
        for table in scope.tables.annotate(members=counted).in_order()
    ]
