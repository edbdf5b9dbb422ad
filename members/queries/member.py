"""One member of a table: its life, its seats, its people."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone

from members.families import Family, family_of
from members.models import Function, Mandate, Membership, Organization, Person, Seat
from members.services.people import mandates_left
from tables.models import Table


@dataclass(frozen=True)
class Step:
    """A day of a membership's life, by its code."""

    code: str
    on: date


@dataclass(frozen=True)
class MemberPage:
    """Everything the page of a member shows; seven queries, however many seats and people."""

    today: date
    membership: Membership
    steps: list[Step]
    seats: list[Seat]
    past: list[Mandate]
    functions: list[Function]
    invited: set[int]

    @property
    def family(self) -> Family:
        return family_of(self.membership)

    @property
    def moves(self) -> list[str]:
        """The steps that may be taken now."""
        state = Membership.State
        return {
            state.REQUESTED: ["study", "accept"],
            state.STUDIED: ["accept"],
            state.ACTIVE: ["suspend"],
            state.SUSPENDED: ["reinstate"],
        }.get(self.membership.state, [])


def member_page(table: Table, membership: Membership) -> MemberPage:
    today = timezone.localdate()
    mandates = Mandate.objects.select_related("person__user")
    later = mandates.filter(Q(until=None) | Q(until__gte=today))
    return MemberPage(
        today=today,
        membership=membership,
        steps=_steps(membership),
        seats=list(
            membership.seats.open()
            .in_order()
            .prefetch_related(
                Prefetch("mandates", queryset=later.order_by("rank", "since"), to_attr="running")
            )
        ),
        past=list(
            mandates.filter(seat__membership=membership, until__lt=today).order_by("-until", "pk")
        ),
        functions=functions_of(membership),
        invited=set(
            table.invitations.filter(
                accepted_at=None, revoked_at=None, expires_at__gt=timezone.now()
            ).values_list("person_id", flat=True)
        ),
    )


def functions_of(membership: Membership) -> list[Function]:
    """Return who works in the member's organisation today, by name; one query."""
    return working_in(membership.organization) if membership.organization else []


def working_in(organization: Organization) -> list[Function]:
    """Return who works in an organisation today, by name; one query."""
    return list(
        organization.functions.filter(until=None)
        .select_related("person__user")
        .order_by("person__sort_key", "pk")
    )


def eligible(membership: Membership) -> list[Person]:
    """Return who can be named without being typed: the organisation's people, or the resident."""
    if membership.resident:
        return [membership.resident]
    return [each.person for each in functions_of(membership)]


@dataclass(frozen=True)
class EmployerPage:
    """Where someone works, and the mandates at the table that hang on it; two queries."""

    functions: list[Function]
    mandates: list[Mandate]


def employer_page(table: Table, person: Person) -> EmployerPage:
    functions = person.functions.filter(until=None).select_related("organization")
    mandates = mandates_left(table, person, None, on=timezone.localdate())
    return EmployerPage(
        functions=list(functions.order_by("organization__sort_key", "pk")),
        mandates=list(
            mandates.select_related("seat__membership__organization").order_by("rank", "pk")
        ),
    )


def find(table: Table) -> QuerySet[Membership]:
    """Return the memberships of a table, joined with who they are."""
    return table.memberships.select_related(
        "organization__sector", "organization__based_in", "member_table", "resident", "table"
    )


def _steps(membership: Membership) -> list[Step]:
    days = [
        ("requested", membership.requested_on),
        ("studied", membership.studied_on),
        ("accepted", membership.accepted_on),
        ("suspended", membership.suspended_on),
        ("ended", membership.ended_on),
    ]
    return [Step(code, on) for code, on in days if on]
