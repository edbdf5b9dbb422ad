"""In whose name a person may speak: by their mandates, or by a link they were sent."""

from datetime import date

from django.db.models import Q, QuerySet

from accounts.models import User
from actions.models import Commitment
from members.models import Function, Mandate, Membership, Organization, Person
from members.permissions import LISTENING, running_mandates
from tables.models import Table


def mandates_on(day: date) -> QuerySet[Mandate]:
    """Return the mandates that let someone speak on a day: open seats of active members."""
    return running_mandates(day).exclude(seat__membership__category__in=LISTENING)


def shares_of(user: User, day: date) -> QuerySet[Commitment]:
    """Return the shares of the organisations that a person speaks for, each at its own table.

    One query for the person’s seats, which are few, then whatever is asked of the shares: a
    correlated subquery in its place took a database without statistics a quarter of a minute.
    """
    seats = mandates_on(day).filter(person__user=user)
    theirs = Q(pk__in=())
    for table, organization in seats.values_list("seat__table", "seat__membership__organization"):
        theirs |= Q(action__table=table, organization=organization)
    return Commitment.objects.filter(theirs)


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
