"""The directory of tables: a list and a map, asked the same questions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import (
    CharField,
    Count,
    Func,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.functions import Coalesce
from django.http import QueryDict
from django.urls import reverse

from concertation.tables.circle import Circle, Row, lines_of
from meetings.models import Meeting
from members.models import Membership, Seat
from members.permissions import Visitor, stewardships, table_ids_of, tables_open_to
from tables.filters import TableFilter
from tables.models import Publication, Table, Territory

PER_PAGE = 20
ABOVE = 10


@dataclass(frozen=True)
class Line:
    """A table in a list."""

    table: Table
    places: list[str]
    seats: list[Row]
    members: int
    next_at: datetime | None


@dataclass(frozen=True)
class DirectoryPage:
    filter: TableFilter
    page: Page[Any]
    lines: list[Line]
    above: list[Line]
    place: Territory | None
    may_create: bool

    @property
    def count(self) -> int:
        return self.page.paginator.count


@dataclass(frozen=True)
class Tile:
    """A region, or an MRC of one, with how many tables are anchored in it."""

    code: str
    short: str
    name: str
    figure: int
    url: str
    directory: str


@dataclass(frozen=True)
class MapPage:
    filter: TableFilter
    region: Territory | None
    tiles: list[Tile]
    over: int
    directory: str

    @property
    def layout(self) -> str:
        return "" if self.region else "quebec"


def directory_page(user: Visitor, asked: QueryDict, *, at: datetime) -> DirectoryPage:
    """Return the tables that exist for the visitor; nine queries at most, however many.

    With a territory, three more for the tables that cover it from above.
    """
    found = TableFilter(asked, queryset=tables_open_to(user))
    found.offer_places()
    page = Paginator(_drawn(found.qs, user, at), PER_PAGE).get_page(asked.get("page"))
    place = found.place
    above = _drawn(found.above(), user, at)[:ABOVE] if place and page.number == 1 else ()
    return DirectoryPage(
        filter=found,
        page=page,
        lines=_lines(page.object_list),
        above=_lines(above),
        place=place,
        may_create=stewardships(user).exists(),
    )


def map_page(user: Visitor, asked: QueryDict) -> MapPage:
    """Return the regions, or the MRC of the region asked for, with their tables; four queries."""
    found = TableFilter(asked, queryset=tables_open_to(user))
    found.offer_places()
    region = _region(found.place)
    counts = _counts(found.anywhere(), region)
    parts = region.parts.at_level("mrc") if region else Territory.objects.at_level("region")
    return MapPage(
        filter=found,
        region=region,
        tiles=[_tile(each, counts, asked) for each in parts.in_order()],
        over=counts.get("", 0),
        directory=_query(asked, region.key if region else ""),
    )


def _drawn(tables: QuerySet[Table], user: Visitor, at: datetime) -> QuerySet[Table]:
    """Add what a line shows: places, seats, members, the next meeting that the visitor may know."""
    known = Q(publication=Publication.PUBLIC)
    if user.is_authenticated:
        known |= Q(table__in=table_ids_of(user))
    coming = Meeting.objects.upcoming(at=at).convened().filter(known, table=OuterRef("pk"))
    active = Membership.objects.active().filter(table=OuterRef("pk")).order_by()
    count = active.values("table").annotate(n=Count("pk")).values("n")
    seats = Seat.objects.open().in_order().select_related("membership__organization__sector")
    return (
        tables.in_order()  # type: ignore[attr-defined]
        .annotate(
            next_at=Subquery(coming.values("starts_at")[:1]),
            member_count=Coalesce(Subquery(count), 0),
        )
        .prefetch_related("territories", Prefetch("seats", seats, to_attr="drawn_seats"))
    )


def _lines(tables: Iterable[Any]) -> list[Line]:
    return [
        Line(
            table=table,
            places=[place.title for place in sorted(table.territories.all(), key=_way)],
            seats=Circle(lines_of(table.drawn_seats)).ring,
            members=table.member_count,
            next_at=table.next_at,
        )
        for table in tables
    ]


def _way(place: Territory) -> str:
    return place.path


def _region(place: Territory | None) -> Territory | None:
    """The region in which a place lies; one query when it is not one itself."""
    if place is None or place.level == Territory.Level.PROVINCE:
        return None
    if place.level == Territory.Level.REGION:
        return place
    return Territory.objects.around(place).at_level("region").first()


def _counts(tables: QuerySet[Table], region: Territory | None) -> dict[str, int]:
    """Count tables by region, or by MRC within one; under "" those anchored over them all."""
    anchors = Table.territories.through.objects.filter(table__in=tables.values("pk"))
    if region:
        anchors = anchors.filter(territory__path__startswith=region.path)
    part = Func(
        "territory__path",
        Value("/"),
        Value(3 if region else 2),
        function="split_part",
        output_field=CharField(),
    )
    counted = anchors.annotate(part=part).values_list("part")
    return dict(counted.annotate(n=Count("table_id", distinct=True)).order_by("part"))


def _tile(place: Territory, counts: dict[str, int], asked: QueryDict) -> Tile:
    query = _query(asked, place.key)
    is_region = place.level == Territory.Level.REGION
    return Tile(
        code=place.code,
        short=place.code if is_region else _short(place.name),
        name=place.title,
        figure=counts.get(place.code, 0),
        url=f"?{query}" if is_region else f"{reverse('tables:directory')}?{query}",
        directory=query,
    )


def _query(asked: QueryDict, key: str) -> str:
    query = asked.copy()
    query.pop("page", None)
    query.pop("territory", None)
    if key:
        query["territory"] = key
    return query.urlencode()


def _short(name: str) -> str:
    """« Tém » for Témiscamingue, « AO » for Abitibi-Ouest, « VO » for La Vallée-de-l’Or."""
    words = name.replace("’", " ").replace("-", " ").replace("–", " ").split()
    initials = "".join(word[0] for word in words if word[0].isupper() and word not in _ARTICLES)
    return initials[:4] if len(initials) > 1 else next(w for w in words if w not in _ARTICLES)[:3]


_ARTICLES = ("Le", "La", "Les", "L", "Des", "D", "De")
