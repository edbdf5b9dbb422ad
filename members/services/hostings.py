"""The organisation that holds a table's money and data, and its changes."""

from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from members.models import Hosting, Organization
from members.services import rules
from tables import journal
from tables.models import Table


@transaction.atomic
def change(table: Table, *, organization: Organization, on: date, by: User | None) -> Hosting:
    """Give the table a host from a day on; the one before ends on the eve."""
    Table.objects.select_for_update(of=("self",)).get(pk=table.pk)
    earlier = Hosting.objects.filter(table=table, until=None).first()
    if earlier and earlier.organization_id == organization.pk:
        raise Refused(_("%(host)s hosts this table already.") % {"host": organization})
    if earlier:
        rules.follows(on - timedelta(days=1), earlier.since)

    if earlier:
        earlier.until = on - timedelta(days=1)
        earlier.save(update_fields=["until"])
    hosting = Hosting.objects.create(table=table, organization=organization, since=on)

    journal.record(
        table, "members.hosting_changed", by=by, about=hosting, organization=organization.pk, on=on
    )
    return hosting
