"""Who and what the portal knows, for the names of a file to be matched with."""

from collections import defaultdict

from django.db.models import Q

from exchange.matching import Directory, KnownOrganization, KnownPerson, KnownTerritory
from members.models import FormerName, Function, Mandate, Organization, Person
from tables.models import FormerTerritory, Table, Territory


def directory(table: Table) -> Directory:
    """Return the directory as seen from a table: eleven queries, however much is known.

    It holds every organisation but those merged into another, every territory, and the people
    of the table alone: nobody learns from it who acts elsewhere.
    """
    own_names = [table.name, *table.formerly.values_list("name", flat=True)]
    return Directory(_organizations(table), _territories(table), _people(table), own_names)


def _organizations(table: Table) -> list[KnownOrganization]:
    members = set(
        table.memberships.filter(ended_on=None, organization__isnull=False).values_list(
            "organization_id", flat=True
        )
    )
    others, places = _other_names(), _served()
    rows = Organization.objects.standing().order_by("pk")
    return [
        KnownOrganization(
            id=key,
            name=name,
            acronym=acronym,
            other_names=tuple(others[key]),
            sector=sector,
            member=key in members,
            places=tuple(sorted(places[key] | ({based_in} if based_in else set()))),
        )
        for key, name, acronym, sector, based_in in rows.values_list(
            "pk", "name", "acronym", "sector__code", "based_in__name"
        )
    ]


def _other_names() -> dict[int, list[str]]:
    """What each organisation was called, or is called too."""
    names = defaultdict(list)
    for key, name in FormerName.objects.order_by("pk").values_list("organization_id", "name"):
        names[key].append(name)
    return names


def _served() -> dict[int, set[str]]:
    """The names of the places that each organisation serves."""
    places = defaultdict(set)
    served = Organization.serves.through.objects.values_list("organization_id", "territory__name")
    for key, name in served:
        places[key].add(name)
    return places


def _territories(table: Table) -> list[KnownTerritory]:
    anchors = set(table.territories.values_list("pk", flat=True))
    former = defaultdict(list)
    for key, name in FormerTerritory.objects.order_by("pk").values_list("territory_id", "name"):
        former[key].append(name)
    return [
        KnownTerritory(
            id=each.pk,
            level=each.level,
            code=each.code,
            name=each.name,
            designation=each.designation,
            title=each.title,
            path=each.path,
            formerly=tuple(former[each.pk]),
            anchored=each.pk in anchors,
        )
        for each in Territory.objects.order_by("pk")
    ]


def _people(table: Table) -> list[KnownPerson]:
    acting = defaultdict(set)
    functions = Function.objects.filter(
        until=None, organization__memberships__table=table, organization__memberships__ended_on=None
    ).values_list("person_id", "organization_id")
    seated = Mandate.objects.filter(seat__table=table).values_list(
        "person_id", "seat__membership__organization_id"
    )
    for person, organization in (*functions, *seated):
        acting[person].add(organization)
    people = Person.objects.filter(Q(pk__in=acting) | Q(memberships__table=table))
    return [
        KnownPerson(key, given, family, email, frozenset(acting[key] - {None}))
        for key, given, family, email in people.order_by("pk")
        .distinct()
        .values_list("pk", "given_name", "family_name", "email")
    ]
