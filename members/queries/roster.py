"""Who sits around a table: members with their seats and people, vacancies, charges, the ring."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet
from django.utils import timezone

from members.models import Function, Hosting, Invitation, Mandate, Membership, Office, Person, Seat
from tables.models import Sector, Table


@dataclass(frozen=True)
class Line:
    """A member as a row of the roster."""

    membership: Membership
    sector: Sector | None
    seats: list[Seat]
    mandates: list[Mandate]

    @property
    def delegates(self) -> list[Mandate]:
        return [each for each in self.mandates if each.is_delegate]

    @property
    def alternates(self) -> list[Mandate]:
        return [each for each in self.mandates if not each.is_delegate]

    @property
    def ends_first(self) -> date | None:
        return min((each.until for each in self.delegates if each.until), default=None)


@dataclass(frozen=True)
class Dot:
    """A seat of the ring, or a sector of its legend."""

    letter: str
    hue: int
    state: str
    label: str
    count: int | None = None


@dataclass(frozen=True)
class Circle:
    """The whole table at a glance, whatever the filters; one query."""

    seats: list[Seat]

    @property
    def dots(self) -> list[Dot]:
        return [_dot(seat) for seat in self.seats]

    @property
    def filled(self) -> int:
        return sum(1 for seat in self.seats if seat.membership_id)

    @property
    def vacant(self) -> list[Seat]:
        return [seat for seat in self.seats if not seat.membership_id]

    @property
    def by_sector(self) -> list[Dot]:
        counted: dict[int, tuple[Sector, int]] = {}
        for seat in self.seats:
            sector = _sector(seat.membership)
            if sector:
                counted[sector.pk] = (sector, counted.get(sector.pk, (sector, 0))[1] + 1)
        rows = sorted(counted.values(), key=lambda row: (row[0].position, row[0].pk))
        return [Dot(s.letter, s.hue, "filled", s.name, count) for s, count in rows]


@dataclass(frozen=True)
class RosterPage:
    """Everything the roster shows; eight queries, however many members."""

    today: date
    lines: list[Line]
    page: Any
    circle: Circle
    offices: list[Office]
    host: Hosting | None
    waiting: int
    invitations: list[Invitation]


def listed(table: Table) -> QuerySet[Membership]:
    """Return the memberships of a table that are not over, by sector then by name."""
    return (
        table.memberships.select_related(
            "organization__sector", "organization__based_in", "member_table", "resident"
        )
        .prefetch_related(_seats())
        .order_by("organization__sector__position", "sort_key", "pk")
    )


def roster_page(table: Table, page: Any) -> RosterPage:
    """Read what surrounds a page of `listed` rows."""
    today = timezone.localdate()
    lines = [_line(each) for each in page.object_list]
    waiting = table.memberships.filter(accepted_on=None, ended_on=None).aggregate(n=Count("pk"))
    return RosterPage(
        today=today,
        lines=lines,
        page=page,
        circle=circle_of(table),
        offices=offices_of(table),
        host=table.hostings.select_related("organization").filter(until=None).first(),
        waiting=waiting["n"],
        invitations=list(open_invitations(table)),
    )


def circle_of(table: Table) -> Circle:
    seats = table.seats.open().select_related(
        "membership__organization__sector",
        "membership__member_table",
        "membership__resident",
        "wanted_sector",
        "wanted_territory",
        "wanted_population",
    )
    return Circle(list(seats.order_by("position", "pk")))


def offices_of(table: Table) -> list[Office]:
    today = timezone.localdate()
    running = Q(until=None) | Q(until__gte=today)
    return list(
        table.offices.filter(running, since__lte=today)
        .select_related("person__user")
        .order_by("charge", "person__sort_key", "pk")
    )


def people_of(table: Table) -> QuerySet[Person]:
    """Return the people whom the coordination may act upon: seated, charged, or of a member."""
    organizations = table.memberships.filter(ended_on=None).values("organization_id")
    return Person.objects.filter(
        Q(pk__in=Mandate.objects.filter(seat__table=table).values("person_id"))
        | Q(pk__in=table.offices.values("person_id"))
        | Q(pk__in=table.invitations.values("person_id"))
        | Q(
            pk__in=Function.objects.filter(organization__in=organizations, until=None).values(
                "person_id"
            )
        )
    )


def open_invitations(table: Table) -> QuerySet[Invitation]:
    return (
        table.invitations.filter(accepted_at=None, revoked_at=None)
        .select_related("person")
        .order_by("expires_at", "pk")
    )


def _line(membership: Any) -> Line:
    """Read what `listed` prefetched."""
    seats = membership.open_seats
    mandates = [each for seat in seats for each in seat.running]
    return Line(membership, _sector(membership), seats, mandates)


def _seats() -> "Prefetch[str]":
    mandates = Mandate.objects.on(timezone.localdate()).select_related("person__user")
    return Prefetch(
        "seats",
        queryset=Seat.objects.open()
        .in_order()
        .prefetch_related(
            Prefetch("mandates", queryset=mandates.order_by("rank", "pk"), to_attr="running")
        ),
        to_attr="open_seats",
    )


def _sector(membership: Membership | None) -> Sector | None:
    if membership is None or membership.organization is None:
        return None
    return membership.organization.sector


def _dot(seat: Seat) -> Dot:
    sector = _sector(seat.membership)
    if seat.membership is None:
        wanted = seat.wanted_sector
        return Dot("", wanted.hue if wanted else 0, "vacant", seat.label)
    if sector is None:
        return Dot("·", 0, "filled", seat.membership.name)
    return Dot(sector.letter, sector.hue, "filled", seat.membership.name)
