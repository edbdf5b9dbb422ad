"""Charges at a table: given from a day, ended on a day; a table keeps a coordinator."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from members.models import Office, Person
from members.services import rules
from tables import journal
from tables.models import Table


@transaction.atomic
def give(table: Table, *, person: Person, charge: str, on: date, by: User | None) -> Office:
    """Charge a person with an office at the table."""
    office = Office(table=table, person=person, charge=charge, since=on)
    rules.keep(office)

    journal.record(
        table, "members.office_given", by=by, about=office, person=person.pk, charge=charge
    )
    return office


@transaction.atomic
def end(office: Office, *, on: date, by: User | None) -> Office:
    """End an office; the last coordinator leaves after another is named."""
    Table.objects.select_for_update(of=("self",)).get(pk=office.table_id)
    held = Office.objects.select_related("table").get(pk=office.pk)
    if held.until:
        raise Refused(_("This charge has ended already."))
    rules.has_come(on)
    rules.follows(on, held.since)
    others = Office.objects.filter(
        table=held.table_id, charge=Office.Charge.COORDINATOR, until=None
    ).exclude(pk=held.pk)
    if held.charge == Office.Charge.COORDINATOR and not others.exists():
        raise Refused(_("A table keeps a coordinator: give the charge to someone else first."))

    held.until = on
    held.save(update_fields=["until"])

    journal.record(
        held.table,
        "members.office_ended",
        by=by,
        about=held,
        person=held.person_id,
        charge=held.charge,
        on=on,
    )
    return held
