"""In whose name a person may speak: by their mandates, or by a link they were sent."""

from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from accounts.models import User
from actions.models import Commitment
from members.models import Function, Mandate, Membership, Organization, Person
from tables.models import Table

LISTENING = (Membership.Category.OBSERVER, Membership.Category.HONORARY)


def mandates_on(day: date) -> QuerySet[Mandate]:
    """Return the mandates that let someone speak on a day: open seats of active members."""
    running: QuerySet[Mandate] = Mandate.objects.on(day)
    return running.filter(
        seat__closed_on=None,
        seat__membership__accepted_on__isnull=False,
        seat__membership__suspended_on=None,
        seat__membership__ended_on=None,
    ).exclude(seat__membership__category__in=LISTENING)


def shares_of(user: User, day: date) -> QuerySet[Commitment]:
    """Return the shares of the organisations that a person speaks for, each at its own table."""
    speaking = mandates_on(day).filter(
        person__user=user,
        seat__table=OuterRef("action__table"),
        seat__membership__organization=OuterRef("organization"),
    )
    return Commitment.objects.filter(Exists(speaking))


def speaks_for(person: Person, organization: Organization, table: Table, day: date) -> bool:
    """Say whether a person may still speak for an organisation at a table; two queries at most.

    A member speaks through its mandates. A partner that never was a member has no seat: whoever
    holds a function in it speaks.
    """
    held = mandates_on(day).filter(
        person=person, seat__table=table, seat__membership__organization=organization
    )
    if held.exists():
        return True
    if Membership.objects.filter(table=table, organization=organization).exists():
        return False
    current = Q(until=None) | Q(until__gte=day)
    return Function.objects.filter(current, person=person, organization=organization).exists()
