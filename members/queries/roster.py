"""Who sits around a table: members with their seats and people, vacancies, charges, the ring."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import BooleanField, Count, ExpressionWrapper, Prefetch, Q, QuerySet
from django.utils import timezone

from members.families import Family, family_of, in_order
from members.models import Function, Hosting, Invitation, Mandate, Membership, Office, Person, Seat
from tables.models import Table

LONG = 30


@dataclass(frozen=True)
class Line:
    """A member as a row of the roster."""

    membership: Membership
    family: Family
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
class Place:
    """A seat at its place in the order."""

    seat: Seat
    dot: Dot
    number: int
    is_last: bool

    @property
    def name(self) -> str:
        return self.seat.membership.name if self.seat.membership else self.seat.wish

    @property
    def up(self) -> int:
        return self.number - 1

    @property
    def down(self) -> int:
        return 0 if self.is_last else self.number + 1

    def way_open(self, way: str) -> str:
        """Return the way asked for, or the other at an end of the list."""
        if way == "up":
            return "up" if self.up else "down"
        return "down" if self.down else "up"


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
    def places(self) -> list["Place"]:
        """The seats with their places, for who puts them in order."""
        last = len(self.seats)
        return [
            Place(seat, _dot(seat), number, is_last=number == last)
            for number, seat in enumerate(self.seats, start=1)
        ]

    @property
    def by_sector(self) -> list[Dot]:
        families = Counter(family_of(seat.membership) for seat in self.seats if seat.membership)
        return [
            Dot(family.letter, family.hue, "filled", family.name, count)
            for family, count in in_order(families)
        ]


@dataclass(frozen=True)
class Group:
    """The members of one family, under one heading."""

    family: Family
    lines: list[Line]


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

    @property
    def groups(self) -> list[Group]:
        """The lines by family, in the order of the sectors."""
        groups: dict[Family, Group] = {}
        for line in self.lines:
            groups.setdefault(line.family, Group(line.family, [])).lines.append(line)
        return list(groups.values())

    @property
    def is_long(self) -> bool:
        """Whether links to the groups help."""
        return len(self.lines) > LONG


def listed(table: Table) -> QuerySet[Membership]:
    """Return the memberships of a table that are not over, by sector then by name."""
    return (
        table.memberships.select_related(
            "organization__sector", "organization__based_in", "member_table", "resident"
        )
        .prefetch_related(_seats())
        .order_by(
            "organization__sector__position",
            "organization__sector_id",
            ExpressionWrapper(Q(member_table=None), BooleanField()),
            "sort_key",
            "pk",
        )
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
    return Line(membership, family_of(membership), seats, mandates)


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


def _dot(seat: Seat) -> Dot:
    if seat.membership is None:
        wanted = seat.wanted_sector
        return Dot("", wanted.hue if wanted else 0, "vacant", seat.label)
    family = family_of(seat.membership)
    return Dot(family.letter, family.hue, "filled", seat.membership.name)
