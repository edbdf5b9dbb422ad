"""Who and what the portal knows, for the names of a file to be matched with."""

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Exists, OuterRef, Q

from exchange.matching import Directory, KnownOrganization, KnownPerson, KnownTerritory
from members.models import Membership, Organization, Person
from tables.models import Table, Territory

MERGED_AT_MOST = 10  # files merged into one another, one after the other


def directory(table: Table) -> Directory:
    """Return everyone and every place that is known, as seen from a table, in nine queries.

    Organisations and places are common to all tables; people are those of this table alone.
    """
    return Directory(
        _organizations(table), _territories(table), _people(table), own_names=(table.name,)
    )


def _organizations(table: Table) -> list[KnownOrganization]:
    """The organisations of the directory, each with the names of those merged into it."""
    members = Membership.objects.open().filter(table=table, organization=OuterRef("pk"))
    found = list(
        Organization.objects.annotate(member=Exists(members))
        .select_related("sector", "based_in")
        .prefetch_related("other_names", "serves")
        .order_by("pk")
    )
    merged = _merged(found)
    return [
        KnownOrganization(
            id=each.pk,
            name=each.name,
            acronym=each.acronym,
            other_names=tuple(dict.fromkeys(merged[each.pk])),
            sector=each.sector.code,
            member=each.member,
            places=tuple(_places(each)),
        )
        for each in found
        if each.merged_into_id is None
    ]


def _merged(organizations: Iterable[Organization]) -> dict[int, list[str]]:
    """The other names of each organisation, those of the files merged into it among them."""
    into = {each.pk: each.merged_into_id for each in organizations}
    names: dict[int, list[str]] = defaultdict(list)
    for each in organizations:
        stands = each.pk
        for _step in range(MERGED_AT_MOST):
            stands = into.get(stands) or stands
        if stands != each.pk:
            names[stands] += filter(None, (each.name, each.acronym))
        names[stands] += [other.name for other in each.other_names.all()]
    return names


def _places(organization: Organization) -> list[str]:
    based = [organization.based_in.name] if organization.based_in else []
    return [*based, *(place.name for place in organization.serves.all())]


def _territories(table: Table) -> list[KnownTerritory]:
    anchored = set(table.territories.values_list("pk", flat=True))
    found = Territory.objects.filter(closed_on=None).prefetch_related("formerly").order_by("pk")
    return [
        KnownTerritory(
            id=each.pk,
            level=each.level,
            code=each.code,
            name=each.name,
            designation=each.designation,
            title=each.title,
            path=each.path,
            formerly=tuple(former.name for former in each.formerly.all()),
            anchored=each.pk in anchored,
        )
        for each in found
    ]


def _people(table: Table) -> list[KnownPerson]:
    """Those who hold a seat or an office at the table today, or whom it has as residents."""
    here = (
        Q(mandates__seat__table=table, mandates__until=None)
        | Q(offices__table=table, offices__until=None)
        | Q(memberships__table=table, memberships__ended_on=None)
    )
    found = Person.objects.filter(here).distinct().prefetch_related("functions").order_by("pk")
    return [
        KnownPerson(
            id=each.pk,
            given_name=each.given_name,
            family_name=each.family_name,
            email=each.email,
            organizations=frozenset(f.organization_id for f in each.functions.all() if not f.until),
        )
        for each in found
    ]
