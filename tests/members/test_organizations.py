"""The file of an organisation: what each visitor may see, and its names over time."""

from datetime import date

import pytest
from django.urls import reverse

from members.models import FormerName
from members.queries.organizations import candidates
from members.services import organizations, people
from tables.models import Entry
from tests import factories
from tests.cast import cast

MAY = date(2026, 5, 4)
INDEX = reverse("members:organizations")


@pytest.mark.parametrize("count", [1, 5])
def test_the_list_costs_the_same_whatever_its_length(
    people, client, count, django_assert_num_queries
):
    for number in range(count):
        factories.organization(f"more-{number}", name=f"Groupe {number}")
    client.force_login(people.ben)

    with django_assert_num_queries(5):
        page = client.get(INDEX)

    assert page.content.decode().count("Groupe ") == count


@pytest.mark.parametrize("count", [1, 5])
def test_a_file_costs_the_same_whatever_it_does(people, client, count, django_assert_num_queries):
    for number in range(count):
        other = factories.public_table(f"other-{number}")
        factories.membership(other, people.centre)
        action = factories.action(people.table, f"Geste {number}")
        factories.commitment(action, people.centre)
        factories.function(factories.person(f"Autre {number}"), people.centre)
    client.force_login(people.ben)

    with django_assert_num_queries(11):
        page = client.get(people.centre.get_absolute_url())

    assert page.content.decode().count("Geste ") == count


def test_a_file_shows_only_the_tables_open_to_the_visitor(people, client):
    other = cast("forest")
    factories.membership(other.table, people.centre)
    client.force_login(people.chloe)

    page = client.get(people.centre.get_absolute_url()).content.decode()

    assert "Table water" in page
    assert "Table forest" not in page


@pytest.mark.parametrize(
    ("who", "shown"), [("ben", True), ("gil", True), ("dan", False), ("eve", False)]
)
def test_contacts_are_for_who_shares_a_table(people, client, who, shown):
    factories.function(people.chloe.person, people.centre)
    client.force_login(getattr(people, who))

    page = client.get(people.centre.get_absolute_url()).content.decode()

    assert "Chloé Élie" in page
    assert ("chloe.water@example.org" in page) is shown


@pytest.mark.parametrize(("who", "shown"), [("dan", True), ("eve", False)])
def test_its_part_in_actions_is_for_who_sees_the_plan(people, client, who, shown):
    factories.commitment(factories.action(people.table, "Geste discret"), people.centre)
    client.force_login(getattr(people, who))

    page = client.get(people.centre.get_absolute_url()).content.decode()

    assert ("Geste discret" in page) is shown


def test_a_visitor_is_asked_to_sign_in(people, client):
    assert client.get(INDEX).status_code == 302
    assert client.get(people.centre.get_absolute_url()).status_code == 302


def test_a_merged_file_leads_to_the_one_that_stands(people, client):
    gone = factories.organization("gone", merged_into=people.centre)
    client.force_login(people.eve)

    answer = client.get(gone.get_absolute_url())

    assert (answer.status_code, answer.url) == (301, people.centre.get_absolute_url())


def test_a_new_name_keeps_the_former_with_its_day_and_still_finds_it(people):
    organizations.rename(
        people.table, people.centre, name="Maison des femmes", acronym="MDF", on=MAY, by=people.ben
    )

    people.seat.membership.refresh_from_db()
    assert [(each.name, each.until) for each in FormerName.objects.all()] == [
        ("Centre des femmes", MAY)
    ]
    assert people.seat.membership.sort_key == "maison des femmes"
    assert candidates(people.table, "centre des femmes")[0].organization == people.centre


def test_the_coordination_renames_from_its_page(people, client, once):
    client.force_login(people.ben)
    url = reverse("members:rename", args=("water", people.seat.membership_id))

    answer = client.post(
        url, {"name": "Maison des femmes", "acronym": "", "on": "2026-05-04", **once}
    )

    people.centre.refresh_from_db()
    assert answer.status_code == 303
    assert people.centre.name == "Maison des femmes"
    assert [entry.verb for entry in Entry.objects.all()] == ["members.organization_renamed"]


def test_who_changes_employer_leaves_the_seats_of_the_former_one_at_this_table(people):
    other = factories.organization("other")
    elsewhere = factories.seat(factories.table("far"), people.centre)
    kept = factories.mandate(elsewhere, people.chloe.person)
    old = factories.function(people.chloe.person, people.centre)

    people_service = people_move(people, other)

    mandate = people.seat.mandates.get(person=people.chloe.person)
    old.refresh_from_db()
    kept.refresh_from_db()
    assert (old.until, mandate.until, kept.until) == (date(2026, 5, 3), date(2026, 5, 3), None)
    assert people_service.organization == other


def people_move(cast_of, organization):
    return people.change_employer(
        cast_of.table,
        cast_of.chloe.person,
        organization=organization,
        title="Direction",
        on=MAY,
        by=cast_of.ben,
    )
