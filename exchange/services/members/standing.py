"""Who sits at a table today, as the rows of a members' list are compared with it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Prefetch, Q
from django.db.models.functions import Lower
from django.utils import timezone

from core.text import fold
from members.models import Function, Mandate, Membership, Organization, Person, Seat
from members.permissions import running_mandates
from tables.models import Table


@dataclass
class Standing:
    """The open memberships of a table, its people, and whoever bears an address of the file."""

    table: Table
    memberships: dict[int, Membership] = field(default_factory=dict)
    by_organization: dict[int, Membership] = field(default_factory=dict)
    residents: dict[str, Membership] = field(default_factory=dict)  # by folded name
    organizations: dict[int, Organization] = field(default_factory=dict)  # named, not members
    functions: dict[tuple[int, int], Function] = field(default_factory=dict)
    by_email: dict[str, Person] = field(default_factory=dict)
    people: dict[int, list[Person]] = field(default_factory=dict)  # by organisation
    shared: frozenset[int] = frozenset()  # organisations that sit at other tables too

    def seats(self, membership: Membership | None) -> list[Seat]:
        """Return the open seats of a member, in order."""
        return getattr(membership, "open_seats", []) if membership else []

    @staticmethod
    def delegate(seat: Seat | None) -> Mandate | None:
        """Return the mandate of who sits there today."""
        return next((each for each in running(seat) if each.is_delegate), None)

    @staticmethod
    def alternates(seat: Seat | None) -> list[Mandate]:
        """Return the mandates of the alternates, in their order."""
        return [each for each in running(seat) if not each.is_delegate]

    def function(self, person: Person | None, organization: int | None) -> Function | None:
        """Return what someone does in an organisation today."""
        return self.functions.get((person.pk, organization)) if person and organization else None

    def circle(self, membership: Membership | None) -> list[Person]:
        """Return the people that a row of a member may name: in its seats, then at work there."""
        if membership is None:
            return []
        seated = [each.person for seat in self.seats(membership) for each in running(seat)]
        resident = [membership.resident] if membership.resident else []
        return [*seated, *resident, *self.people.get(membership.organization_id or 0, [])]


def running(seat: Seat | None) -> list[Mandate]:
    return getattr(seat, "running", []) if seat else []


def stand(table: Table, *, emails: Iterable[str], organizations: Iterable[int]) -> Standing:
    """Return who sits at a table, and who is known of the addresses and organisations of a file.

    Nine queries, whatever the length of the list.
    """
    standing = Standing(table)
    for each in _memberships(table):
        standing.memberships[each.pk] = each
        if each.organization_id:
            standing.by_organization[each.organization_id] = each
        elif each.resident:
            standing.residents[fold(each.resident.name)] = each
    wanted = {*organizations, *standing.by_organization}
    named = wanted - set(standing.by_organization)
    outside = Organization.objects.select_related("sector", "based_in").prefetch_related("serves")
    standing.organizations = outside.in_bulk(named)
    _functions(standing, wanted)
    _addresses(standing, {each.lower() for each in emails if each})
    standing.shared = frozenset(
        Membership.objects.open()
        .filter(organization__in=wanted)
        .exclude(table=table)
        .values_list("organization_id", flat=True)
    )
    return standing


def _memberships(table: Table) -> Iterable[Membership]:
    mandates = running_mandates(timezone.localdate()).select_related("person")
    seats = Seat.objects.open().in_order()
    seats = seats.prefetch_related(
        Prefetch("mandates", mandates.order_by("rank", "pk"), to_attr="running")
    )
    open_ = Membership.objects.open().filter(table=table)
    related = open_.select_related("organization__sector", "organization__based_in", "resident")
    return related.select_related("member_table").prefetch_related(
        Prefetch("seats", seats, to_attr="open_seats"), "organization__serves"
    )


def _functions(standing: Standing, organizations: set[int]) -> None:
    current = Q(until=None) | Q(until__gte=timezone.localdate())
    found = Function.objects.filter(current, organization__in=organizations)
    for each in found.select_related("person").order_by("since", "pk"):
        standing.functions[each.person_id, each.organization_id] = each
        standing.people.setdefault(each.organization_id, []).append(each.person)


def _addresses(standing: Standing, emails: set[str]) -> None:
    """By their own address, or by that of their account, the first who bears it."""
    found = Person.objects.annotate(own=Lower("email"), account=Lower("user__email"))
    found = found.filter(Q(own__in=emails) | Q(account__in=emails)).select_related("user")
    for each in found.order_by("-pk"):
        standing.by_email[each.email.lower()] = each
        if each.user:
            standing.by_email[each.user.email.lower()] = each
