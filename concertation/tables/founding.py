"""Making a table with the person who will coordinate it."""

from datetime import date
from typing import Any

from django.db import transaction

from accounts.models import User
from members.models import Office, Person
from members.services import invitations, offices, people
from tables.models import Table
from tables.services import tables


@transaction.atomic
def found(*, coordinator: dict[str, str], on: date, by: User, **said: Any) -> Table:
    """Make a table and charge its coordinator, invited by mail; the founder when none is named."""
    table = tables.create(by=by, **said)
    person = _coordinator(table, coordinator, on, by)
    offices.give(table, person=person, charge=Office.Charge.COORDINATOR, on=on, by=by)
    if person.user_id is None:
        invitations.invite(person, table, by=by)
    return table


def _coordinator(table: Table, named: dict[str, str], on: date, by: User) -> Person:
    if named["email"]:
        return people.add(table, **named, language=by.language, on=on, by=by)
    known = Person.objects.filter(user=by).first()
    if known:
        return known
    given, _space, family = by.name.partition(" ")
    return Person.objects.create(
        given_name=given, family_name=family, email=by.email, language=by.language, user=by
    )
