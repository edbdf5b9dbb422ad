"""The first page a visitor sees: what tables are, and those of their territory."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from meetings.models import Meeting
from members.gate import open_to_all
from tables.models import Publication, Table, Territory

MEETINGS = 5
SHORT = {
    "01": "BSL", "02": "SLSJ", "03": "CN", "04": "Mau", "05": "Est", "06": "Mtl",
    "07": "Out", "08": "A-T", "09": "C-N", "10": "NQ", "11": "GÎM", "12": "C-A",
    "13": "Lav", "14": "Lan", "15": "Ltd", "16": "Mgie", "17": "CQ",
}  # fmt: skip


@dataclass(frozen=True)
class RegionTile:
    """A region of the map: its code, its names, how many public tables it counts."""

    code: str
    short: str
    name: str
    figure: int
    url: str


@dataclass(frozen=True)
class FrontDoor:
    regions: list[RegionTile]
    meetings: list[Meeting]
    tables: int


@require_safe
@open_to_all
def front_door(request):
    return render(request, "concertation/front_door.html", {"page": front_page(timezone.now())})


def front_page(now: datetime) -> FrontDoor:
    """The public tables by region and the next public meetings; three queries."""
    return FrontDoor(
        regions=[_tile(region) for region in _regions()],
        meetings=list(
            Meeting.objects.upcoming(at=now)
            .convened()
            .filter(publication=Publication.PUBLIC, table__in=Table.objects.public().current())
            .select_related("table")[:MEETINGS]
        ),
        tables=Table.objects.public().current().count(),
    )


def _regions():
    under = (
        Table.objects.public()
        .current()
        .filter(territories__path__startswith=OuterRef("path"))
        .order_by()
        .values("publication")
        .annotate(n=Count("pk", distinct=True))
        .values("n")
    )
    regions = Territory.objects.at_level(Territory.Level.REGION)
    return regions.annotate(count=Coalesce(Subquery(under), 0)).order_by("code")


def _tile(region):
    return RegionTile(
        code=region.code,
        short=SHORT.get(region.code, region.code),
        name=region.name,
        figure=region.count,
        url=f"{reverse('tables:directory')}?territory={region.key}",
    )
