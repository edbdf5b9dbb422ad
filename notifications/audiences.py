"""Who speaks for a seat, for an organisation, for the coordination, on a given day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from django.db.models import Q
from django.utils import timezone

from actions.queries.voices import mandates_on
from members.models import Function, Office, Organization, Person, Seat
from members.permissions import running_mandates, running_offices
from tables.models import Table


@dataclass(frozen=True)
class Holder:
    """Someone who speaks: for a seat, and as what; or for a partner that has none."""

    person: Person
    seat: Seat | None
    rank: int = 0
    organization: Organization | None = None

    @property
    def reason(self):
        return "alternate_of_seat" if self.rank else "delegate_of_seat"


def today_at(table: Table) -> date:
    return timezone.localdate(timezone=ZoneInfo(table.time_zone))


def sitting(table: Table, on: date):
    """Return the mandates that run on a day in open seats of active members, best rank first."""
    return (
        running_mandates(on)
        .filter(seat__table=table)
        .select_related("person__user", "seat__membership__organization")
        .order_by("seat__position", "seat_id", "rank", "pk")
    )


def holders(table: Table, on: date, seats: Iterable[int] | None = None) -> list[Holder]:
    """Return one person a filled seat: the delegate, else the first alternate, who has an address.

    One query. A seat nobody of which can be written to is left out.
    """
    mandates = sitting(table, on)
    if seats is not None:
        mandates = mandates.filter(seat__in=list(seats))
    first = {}
    for mandate in mandates:
        if address_of(mandate.person):
            first.setdefault(mandate.seat_id, mandate)
    return [Holder(each.person, each.seat, each.rank) for each in first.values()]


def voices(table: Table, organizations: Iterable[Organization | int], on: date) -> dict:
    """Return who speaks for each organisation at the table, by its id; two queries.

    An organisation with several seats is told once.
    """
    return {
        organization: people[0] for organization, people in ranked(table, organizations, on).items()
    }


def ranked(table: Table, organizations: Iterable[Organization | int], on: date) -> dict:
    """Return all who may speak for each organisation, the delegate first; two queries.

    It is the rule of `actions.queries.voices`: members speak through their mandates, and whoever
    holds a function speaks for a partner that never was a member.
    """
    wanted = [getattr(each, "pk", each) for each in organizations]
    people: dict[int, list[Holder]] = {}
    for organization, holder in (*_mandated(table, wanted, on), *_employed(table, wanted, on)):
        told = people.setdefault(organization, [])
        if address_of(holder.person) and holder.person.pk not in {one.person.pk for one in told}:
            told.append(holder)
    return {organization: told for organization, told in people.items() if told}


def coordinators(table: Table, on: date) -> list[Person]:
    """Return those who coordinate the table on a day and can be written to; one query."""
    offices = running_offices(on).filter(table=table, charge=Office.Charge.COORDINATOR)
    people = Person.objects.filter(pk__in=offices.values("person"))
    return [person for person in people.select_related("user").in_order() if address_of(person)]


def address_of(person: Person) -> str:
    """Return where to write to a person: their file says, else their account; or nothing."""
    if person.email:
        return person.email
    return person.user.email if person.user_id and person.user.is_active else ""


def _mandated(table, organizations, on):
    mandates = (
        mandates_on(on)
        .filter(seat__table=table, seat__membership__organization__in=organizations)
        .select_related("person__user", "seat__membership__organization")
        .order_by("rank", "seat__position", "seat_id", "pk")
    )
    for each in mandates:
        organization = each.seat.membership.organization
        yield organization.pk, Holder(each.person, each.seat, each.rank, organization)


def _employed(table, organizations, on):
    functions = (
        Function.objects.filter(Q(until=None) | Q(until__gte=on), organization__in=organizations)
        .exclude(organization__memberships__table=table)
        .select_related("person__user", "organization")
        .order_by("person__sort_key", "person_id")
    )
    for each in functions:
        yield each.organization_id, Holder(each.person, None, 0, each.organization)
