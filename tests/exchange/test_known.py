from datetime import date

import pytest

from exchange.queries import known
from members.models import FormerName, Membership
from tables.models import FormerForm, FormerTerritory
from tests import factories

pytestmark = pytest.mark.django_db
QUERIES = 11


def add_members(table, count):
    for number in range(count):
        organization = factories.organization(name=f"Organisme {table.slug} {number}")
        FormerName.objects.create(organization=organization, name=f"Ancien {number}")
        organization.serves.add(factories.territory())
        person = factories.person(f"Léo Gendron{number}")
        factories.function(person, organization)
        factories.mandate(factories.seat(table, organization), person)


@pytest.mark.parametrize("count", [1, 5])
def test_the_directory_costs_the_same_however_much_is_known(count, django_assert_num_queries):
    table = factories.table()
    add_members(table, count)

    with django_assert_num_queries(QUERIES):
        directory = known.directory(table)

    assert len(directory.organizations) == count


def test_an_organization_is_known_with_its_names_its_place_and_whether_it_is_a_member():
    table = factories.table()
    amos = factories.territory("municipality", "88057", name="Amos")
    member = factories.organization(name="Carrefour des Pins", acronym="CDP", based_in=amos)
    FormerName.objects.create(organization=member, name="Le Refuge")
    factories.membership(table, member)
    gone = factories.organization(name="Centre disparu")
    factories.membership(table, gone, ended_on=date(2021, 1, 1), ending=Membership.Ending.WITHDRAWN)
    merged = factories.organization(name="Double", merged_into=member)

    found = {each.id: each for each in known.directory(table).organizations}

    assert (found[member.pk].name, found[member.pk].acronym) == ("Carrefour des Pins", "CDP")
    assert found[member.pk].other_names == ("Le Refuge",)
    assert found[member.pk].places == ("Amos",)
    assert (found[member.pk].member, found[gone.pk].member) == (True, False)
    assert merged.pk not in found


def test_names_are_found_through_what_the_portal_knows():
    table = factories.table(name="Table des Pins")
    FormerForm.objects.create(
        table=table, name="Coalition des Pins", kind="sectorial", form="coalition",
        until=date(2020, 1, 1),
    )  # fmt: skip
    member = factories.organization(name="Service d’accueil des nouveaux arrivants")
    FormerName.objects.create(organization=member, name="Porte ouverte")
    factories.membership(table, member)

    directory = known.directory(table)

    assert directory.organization("SANA").id == member.pk
    assert directory.organization("La Porte ouverte").id == member.pk
    assert directory.organization("Table des Pins").collective
    assert directory.organization("Coalition des Pins").collective
    assert "service d accueil des nouveaux arrivants" in directory.known


def test_places_are_known_with_their_former_names_and_the_anchors_of_the_table():
    mrc = factories.territory(name="Rouyn-Noranda")
    FormerTerritory.objects.create(territory=mrc, name="Vieux-Lac", until=date(2002, 1, 1))
    table = factories.table(territories=[mrc])

    directory = known.directory(table)

    assert directory.territory("Vieux Lac").id == mrc.pk
    assert directory.territory("toute la MRC").id == mrc.pk
    assert directory.territory("région").name == "Abitibi-Témiscamingue"


def test_a_person_is_known_by_name_address_and_organization():
    table = factories.table()
    organization = factories.organization()
    factories.membership(table, organization)
    person = factories.person("Sylvie Lavoie", email="dg@example.org")
    factories.function(person, organization)
    factories.function(factories.person("Inconnue Ailleurs"), factories.organization())

    directory = known.directory(table)

    assert directory.person("Lavoie, Sylvie").certainty == "probable"
    assert directory.person("Lavoie, Sylvie", "DG@example.org").certainty == "certain"
    assert directory.person("Sylvie Lavoie", organization=organization.pk).certainty == "certain"
    assert directory.person("Lavoie, S.", organization=organization.pk).id == person.pk
    assert directory.person("Lavoie, M.", organization=organization.pk).id is None
    assert directory.person("Inconnue Ailleurs").id is None
