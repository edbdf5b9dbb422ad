"""A member comes to the table with its seat and its people, all at once or not at all."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction

from accounts.models import User
from members.models import Membership, Organization, Person, Seat
from members.services import invitations, mandates, memberships, people, seats
from tables.models import Table


@dataclass(frozen=True)
class Terms:
    """As what a member joins, from when, and in which seat: a vacant one, a new one or none."""

    category: str
    accepted: bool
    on: date
    seat: Seat | None
    new_seat: bool
    votes: bool


@dataclass(frozen=True)
class Sitting:
    """Someone known, or described; to be invited to open an account, or not."""

    person: Person | None
    described: dict[str, Any]
    invite: bool


@transaction.atomic
def join(
    table: Table,
    member: Organization | Table,
    terms: Terms,
    delegate: Sitting | None,
    alternate: Sitting | None,
    *,
    by: User,
) -> Membership:
    """Make the membership, its seat, its delegate and alternate; each verb writes its entry."""
    organization = member if isinstance(member, Organization) else None
    membership = memberships.request(
        table,
        member=member,
        category=terms.category,
        on=terms.on,
        accepted=terms.accepted,
        by=by,
    )
    seat = _seat(membership, terms, by) if terms.accepted else None
    for sitting, is_delegate in ((delegate, True), (alternate, False)):
        if sitting is None:
            continue
        person = name(table, organization, sitting, on=terms.on, by=by)
        if seat:
            mandates.give(seat, person=person, on=terms.on, delegate=is_delegate, by=by)
    return membership


@transaction.atomic
def join_resident(table: Table, terms: Terms, resident: Sitting, *, by: User) -> Membership:
    """Make someone a member in their own name, who sits for themselves."""
    person = name(table, None, resident, on=terms.on, by=by)
    membership = memberships.request(
        table,
        member=person,
        category=terms.category,
        on=terms.on,
        accepted=terms.accepted,
        by=by,
    )
    seat = _seat(membership, terms, by) if terms.accepted else None
    if seat:
        mandates.give(seat, person=person, on=terms.on, by=by)
    return membership


@transaction.atomic
def name(
    table: Table, organization: Organization | None, sitting: Sitting, *, on: date, by: User
) -> Person:
    """Return the person named, added when new; invite them when asked and without an account."""
    person = sitting.person or people.add(
        table, organization=organization, on=on, by=by, **sitting.described
    )
    if sitting.invite and not person.user_id:
        invitations.invite(person, table, by=by)
    return person


@transaction.atomic
def sit(
    seat: Seat,
    organization: Organization | None,
    sitting: Sitting,
    *,
    on: date,
    until: date | None,
    instructions: str,
    delegate: bool,
    by: User,
) -> None:
    """Name someone, added when new, and give them the mandate."""
    person = name(seat.table, organization, sitting, on=on, by=by)
    mandates.give(
        seat,
        person=person,
        on=on,
        until=until,
        delegate=delegate,
        instructions=instructions,
        by=by,
    )


def _seat(membership: Membership, terms: Terms, by: User) -> Seat | None:
    table = membership.table
    if terms.seat:
        return seats.fill(terms.seat, membership=membership, on=terms.on, by=by)
    if terms.new_seat:
        return seats.open_seat(table, membership=membership, votes=terms.votes, on=terms.on, by=by)
    return None
