"""People: found by their address rather than made twice, with a function here or there."""

from datetime import date, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from members.models import Function, Mandate, Organization, Person
from members.services import rules
from tables import journal
from tables.models import Table

DAY = timedelta(days=1)


def known_by(email: str) -> Person | None:
    """Return the person whose address or account's address it is; one query."""
    if not email:
        return None
    return (
        Person.objects.filter(Q(email__iexact=email) | Q(user__email__iexact=email))
        .order_by("pk")
        .first()
    )


@transaction.atomic
def add(
    table: Table,
    *,
    given_name: str,
    family_name: str,
    email: str = "",
    phone: str = "",
    language: str,
    organization: Organization | None = None,
    title: str = "",
    on: date,
    by: User | None,
) -> Person:
    """Add a person, or find the one who has this address; with a function in an organisation."""
    person = known_by(email)
    found = person is not None
    if person is None:
        person = Person.objects.create(
            given_name=given_name,
            family_name=family_name,
            email=email,
            phone=phone,
            language=language,
        )
    if organization and not _working(person).filter(organization=organization).exists():
        Function.objects.create(person=person, organization=organization, title=title, since=on)

    journal.record(table, "members.person_added", by=by, about=person, found=found)
    return person


@transaction.atomic
def edit(
    table: Table,
    person: Person,
    *,
    given_name: str,
    family_name: str,
    email: str,
    phone: str,
    language: str,
    by: User | None,
) -> Person:
    """Correct a person's name and contact details; the address of an account is its holder's."""
    held = Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    if held.user_id and email.lower() != held.email.lower():
        raise Refused(
            _("%(person)s has an account, and alone can change its address.") % {"person": held}
        )

    held.given_name, held.family_name, held.email = given_name, family_name, email
    held.phone, held.language = phone, language
    held.save()

    journal.record(table, "members.person_edited", by=by, about=held)
    return held


@transaction.atomic
def change_employer(
    table: Table,
    person: Person,
    *,
    organization: Organization,
    title: str,
    on: date,
    keep_mandates: bool = False,
    by: User | None,
) -> Function:
    """Move a person to another organisation: functions and mandates of before end on the eve.

    Mandates end at this table only: another table's coordination decides for its own. With
    `keep_mandates` they run on, in the seats of the former employer.
    """
    Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    rules.has_come(on)
    working = _working(person)
    if working.filter(organization=organization).exists():
        raise Refused(
            _("%(person)s works at “%(organization)s” already.")
            % {"person": person, "organization": organization}
        )

    eve = on - DAY
    for function in working:
        function.until = max(eve, function.since or eve)
        function.save(update_fields=["until"])
    leaving = [] if keep_mandates else list(mandates_left(table, person, organization, on=on))
    for mandate in leaving:
        mandate.until = max(eve, mandate.since)
        mandate.save(update_fields=["until"])
    function = Function.objects.create(
        person=person, organization=organization, title=title, since=on
    )

    journal.record(
        table,
        "members.employer_changed",
        by=by,
        about=person,
        organization=organization.pk,
        on=on,
        ended=[mandate.pk for mandate in leaving],
    )
    return function


def mandates_left(
    table: Table, person: Person, organization: Organization | None, *, on: date
) -> QuerySet[Mandate]:
    """Return the mandates at a table that someone loses by working for another organisation."""
    running: QuerySet[Mandate] = Mandate.objects.on(on).filter(
        person=person, seat__table=table, seat__membership__organization__isnull=False
    )
    if organization is None:
        return running
    return running.exclude(seat__membership__organization=organization)


def follow_account(user: User, was: str) -> None:
    """Write to a person at the new address of their account, where they wrote from the old one."""
    Person.objects.filter(user=user, email__iexact=was).update(email=user.email)


def _working(person: Person) -> QuerySet[Function]:
    return Function.objects.filter(person=person, until=None)
