"""Who sits at the tables of a territory, by sector."""

from dataclasses import dataclass

from django.db.models import Count, Q

from members.models import Membership, Seat
from reports.scope import Scope
from tables.models import Sector


@dataclass(frozen=True)
class SectorLine:
    """How many organisations of a sector sit at one table or more, and the seats that want one."""

    sector: Sector
    organizations: int
    memberships: int
    wanted: int

    @property
    def label(self) -> str:
        return self.sector.name


@dataclass(frozen=True)
class Composition:
    lines: list[SectorLine]
    organizations: int
    vacant: int


def composition(scope: Scope) -> Composition:
    """Organisations by sector on the day of the report; four queries.

    An organisation that sits at several tables counts once in its sector.
    """
    active = Q(accepted_on__lte=scope.on, suspended_on=None) & (
        Q(ended_on=None) | Q(ended_on__gt=scope.on)
    )
    held = Membership.objects.filter(active, table__in=scope.tables, organization__isnull=False)
    counted = {
        row[0]: row[1:]
        for row in held.order_by()
        .values_list("organization__sector")
        .annotate(Count("organization", distinct=True), Count("pk"))
    }
    vacant = Seat.objects.open().filter(table__in=scope.tables, membership=None)
    wanted = dict(vacant.order_by().values_list("wanted_sector").annotate(Count("pk")))
    return Composition(
        lines=[
            SectorLine(sector, *counted.get(sector.pk, (0, 0)), wanted.get(sector.pk, 0))
            for sector in Sector.objects.order_by("position", "pk")
            if sector.pk in counted or sector.pk in wanted
        ],
        organizations=held.aggregate(n=Count("organization", distinct=True))["n"],
        vacant=sum(wanted.values()),
    )
