"""Organisations: one file each, its former names kept with their dates."""

from datetime import date
from typing import Any

from django.db import models, transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from members.models import FormerName, Organization
from tables import journal
from tables.models import Table, Territory

TAKEN = {"organization", "resident", "table"}  # what the addresses of joining say already


@transaction.atomic
def add(
    table: Table, *, name: str, serves: list[Territory] | None = None, by: User | None, **facts: Any
) -> Organization:
    """Open the file of an organisation; `facts` are its sector, acronym, seat and contacts."""
    organization = Organization.objects.create(slug=free_slugs([name])[0], name=name, **facts)
    organization.serves.set(serves or [])

    journal.record(table, "members.organization_added", by=by, about=organization)
    return organization


@transaction.atomic
def edit(
    table: Table,
    organization: Organization,
    *,
    serves: list[Territory],
    by: User | None,
    **facts: Any,
) -> Organization:
    """Correct all but the name, which `rename` keeps track of."""
    held = Organization.objects.select_for_update(of=("self",)).get(pk=organization.pk)

    for column, value in facts.items():
        setattr(held, column, value)
    held.save()
    held.serves.set(serves)

    journal.record(table, "members.organization_edited", by=by, about=held)
    return held


@transaction.atomic
def rename(
    table: Table,
    organization: Organization,
    *,
    name: str,
    acronym: str,
    on: date,
    by: User | None,
) -> Organization:
    """Give a new name from a day on; the former one is kept with that day, and still finds it."""
    held = Organization.objects.select_for_update(of=("self",)).get(pk=organization.pk)
    if name == held.name and acronym == held.acronym:
        raise Refused(_("This is the name it bears already."))

    for former, new in ((held.name, name), (held.acronym, acronym)):
        if former and former != new:
            FormerName.objects.update_or_create(
                organization=held, name=former, defaults={"until": on}
            )
    held.name, held.acronym = name, acronym
    held.save()
    for membership in held.memberships.open():
        membership.save(update_fields=["sort_key", "updated_at"])

    journal.record(table, "members.organization_renamed", by=by, about=held, on=on)
    return held


def free_slugs(names: list[str]) -> list[str]:
    """Return a free address for each name, all different; one query for all of them."""
    wanted = [slugify(name)[:90].strip("-") or "organisme" for name in names]
    begins = models.Q(pk=None)
    for each in set(wanted):
        begins |= models.Q(slug__startswith=each)
    taken = TAKEN | set(Organization.objects.filter(begins).values_list("slug", flat=True))
    slugs = []
    for each in wanted:
        number, slug = 1, each
        while slug in taken:
            number += 1
            slug = f"{each}-{number}"
        taken.add(slug)
        slugs.append(slug)
    return slugs
