"""The page of duplicates, and the page that says what a merge would move."""

import pytest
from django.urls import reverse

from exchange.queries.duplicates import duplicates_page
from exchange.queries.merging import merge_page
from members.models import Organization
from tests import factories
from tests.cast import cast


@pytest.fixture
def people(db):
    return cast()


@pytest.fixture
def ben(client, people):
    client.force_login(people.ben)
    return client


def pairs(people):
    return [{each.left.name, each.right.name} for each in duplicates_page(people.table).pairs]


def _merge_url(people, duplicate, kept):
    return reverse("exchange:merge", args=(people.table.slug, duplicate.slug, kept.slug))


@pytest.mark.parametrize(
    "name",
    ["Centre de femmes", "CENTRE DES FEMMES", "Le centre des femmes", "Centre des femmes (CF)"],
)
def test_two_spellings_of_a_member_are_found(people, name):
    factories.organization("twin", name=name)

    assert pairs(people) == [{"Centre des femmes", name}]


def test_an_acronym_a_former_name_or_a_saint_are_found(people):
    Organization.objects.filter(pk=people.centre.pk).update(acronym="CFAT")
    people.centre.other_names.create(name="Maison Ste-Anne")
    factories.organization("one", name="Maison Sainte-Anne")
    factories.organization("other", name="Regroupement (CFAT)")

    assert pairs(people) == [
        {"Centre des femmes", "Maison Sainte-Anne"}, {"Centre des femmes", "Regroupement (CFAT)"},
    ]  # fmt: skip


def test_an_address_or_a_number_in_common_is_found_and_said(people):
    contacts = {"email": "dg@centre.example.org", "phone": "819 555-0101"}
    Organization.objects.filter(pk=people.centre.pk).update(**contacts)
    factories.organization(
        "twin", name="Halte", email="DG@centre.example.org", phone="(819) 555-0101"
    )

    (pair,) = duplicates_page(people.table).pairs

    assert len(pair.reasons) == 2


def test_what_the_table_has_nothing_to_do_with_is_not_listed(people):
    for slug in ("one", "other"):
        factories.organization(slug, name="Chevaliers de la colline")
    gone = factories.organization("gone", name="Centre des femmes", merged_into=people.centre)

    assert gone.merged_into == people.centre
    assert pairs(people) == []


@pytest.mark.parametrize("twins", [1, 5])
def test_the_page_costs_the_same_whatever_it_lists(people, twins, django_assert_num_queries):
    for n in range(twins):
        name = f"Popote {n}"
        factories.membership(people.table, factories.organization(f"a-{n}", name=name))
        factories.organization(f"b-{n}", name=name.upper())

    with django_assert_num_queries(3):
        page = duplicates_page(people.table)

    assert len(page.pairs) == twins


@pytest.mark.parametrize("tables", [1, 5])
def test_the_page_of_a_merge_costs_the_same_whatever_moves(
    people, tables, django_assert_num_queries
):
    twin = factories.organization("twin", name="Centre de femmes")
    factories.membership(people.table, twin)
    for n in range(tables):
        table = factories.table(f"forest-{n}")
        factories.office(table, people.ben.person)
        factories.commitment(factories.action(table), twin)

    with django_assert_num_queries(14):
        page = merge_page(people.ben, twin, people.centre)

    assert len(page.moves) == tables + 1


def test_what_would_move_is_said_before(ben, people):
    twin = factories.organization("twin", name="Centre de femmes", acronym="CF")
    factories.seat(people.table, twin)
    factories.commitment(factories.action(people.table), twin)
    factories.function(people.person("eve"), twin)

    page = ben.get(_merge_url(people, twin, people.centre)).context["page"]

    assert page.names == ["Centre de femmes", "CF"]
    assert page.people == 1
    assert [each.table for each in page.moves] == [people.table]
    assert len(page.moves[0].what) == 2
    assert "2" in page.moves[0].what[0]


def test_the_coordination_merges_two_files(ben, people, once):
    twin = factories.organization("twin", name="Centre de femmes")
    factories.membership(people.table, twin)

    answer = ben.post(_merge_url(people, twin, people.centre), once, follow=True)

    assert answer.redirect_chain == [(reverse("exchange:duplicates", args=("water",)), 303)]
    assert "Centre de femmes" in str(next(iter(answer.context["messages"])))
    twin.refresh_from_db()
    assert twin.merged_into == people.centre


def test_a_file_used_elsewhere_does_not_go_and_the_page_does_not_say_where(ben, people, once):
    twin = factories.organization("twin", name="Centre de femmes")
    factories.membership(people.table, twin)
    factories.membership(factories.table("hill", name="Table de la colline"), twin)
    url = _merge_url(people, twin, people.centre)

    page = ben.get(url)
    answer = ben.post(url, once)

    assert "colline" not in page.content.decode()
    assert page.context["page"].is_beyond
    assert answer.status_code == 409
    assert "colline" not in answer.content.decode()
    twin.refresh_from_db()
    assert twin.merged_into is None


def test_the_file_that_a_table_does_not_use_goes_into_the_one_that_it_uses(ben, people, once):
    lost = factories.organization("twin", name="Centre de femmes")

    answer = ben.post(_merge_url(people, lost, people.centre), once)

    assert answer.status_code == 303
    lost.refresh_from_db()
    assert lost.merged_into == people.centre


@pytest.mark.parametrize(
    ("duplicate", "kept"),
    [("water-centre", "water-centre"), ("nobody", "water-centre"), ("water-centre", "nobody"),
     ("gone", "water-centre"), ("apart", "other"), ("theirs", "water-centre")],
)  # fmt: skip
def test_files_that_are_no_pair_of_the_table_are_not_found(ben, people, once, duplicate, kept):
    factories.organization("gone", merged_into=people.centre)
    factories.organization("apart")
    factories.organization("other")
    factories.membership(factories.table("hill"), factories.organization("theirs"))
    url = reverse("exchange:merge", args=("water", duplicate, kept))

    assert [ben.get(url).status_code, ben.post(url, once).status_code] == [404, 404]


def test_the_list_of_members_leads_to_the_duplicates_of_those_who_may_merge(client, people):
    address = reverse("exchange:duplicates", args=("water",))
    roster = reverse("members:roster", args=("water",))

    shown = {}
    for name in ("ben", "rae", "chloe"):
        client.force_login(getattr(people, name))
        shown[name] = address in client.get(roster).content.decode()

    assert shown == {"ben": True, "rae": True, "chloe": False}
