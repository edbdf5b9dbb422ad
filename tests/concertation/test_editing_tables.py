"""Making and changing tables through their pages."""

import uuid

import pytest
from django.urls import reverse

from tables.models import Publication, Table
from tables.services import reference
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def table(people):
    """« water », on the official map."""
    reference.load(on=factories.LONG_AGO)
    return people.table


def typed(table, **changes):
    """Return what the form sends when nothing but `changes` was touched."""
    return {
        "version": table.version,
        "name": table.name,
        "mandate": table.mandate,
        "territories": list(table.territories.values_list("pk", flat=True)),
        "time_zone": table.time_zone,
        "quorum_rule": table.quorum_rule,
        "notice_days": table.notice_days,
        "decision_template": table.decision_template,
        "minutes_style": table.minutes_style,
        "year_starts_in": table.year_starts_in,
        "publication": table.publication,
        **changes,
    }


def post(client, view, table, data):
    return client.post(reverse(f"tables:{view}", args=(table.slug,)), data)


@pytest.mark.parametrize(
    ("name", "status"),
    [("ben", 303), ("ana", 403), ("chloe", 403), ("dan", 403), ("rae", 403), ("eve", 404)],
)
@pytest.mark.parametrize("view", ["edit", "become", "close"])
def test_the_coordination_alone_changes_the_table(client, people, table, view, name, status, once):
    client.force_login(getattr(people, name))
    more = {"kind": "multisectorial", "form": "coalition", "reason": "Décidé", "on": "2026-11-20"}

    response = post(client, view, table, {**typed(table), **more, **once})

    assert response.status_code == status


def test_an_edit_is_kept_with_its_places_and_populations(client, people, table):
    client.force_login(people.ben)
    places = [factories.territory("mrc", "880"), factories.territory("mrc", "890")]
    data = typed(
        table,
        name="Table de l’eau vive",
        mandate="Veiller.",
        territories=[place.pk for place in places],
        populations=[factories.population("jeunes").pk],
        publication=Publication.PUBLIC,
    )

    response = post(client, "edit", table, data)

    assert response.status_code == 303
    table.refresh_from_db()
    assert (table.name, table.sort_key, table.mandate, table.version) == (
        "Table de l’eau vive",
        "table de l eau vive",
        "Veiller.",
        2,
    )
    assert set(table.territories.all()) == set(places)
    assert list(table.populations.values_list("code", flat=True)) == ["jeunes"]


def test_whoever_comes_second_sees_both_texts_and_may_save_knowingly(client, people, table):
    client.force_login(people.ben)
    post(client, "edit", table, typed(table, mandate="Texte de la première personne."))

    late = post(client, "edit", table, typed(table, mandate="Texte de la seconde."))
    again = post(client, "edit", table, typed(table, mandate="Les deux.", version=2))

    assert late.status_code == 409
    assert "Texte de la première personne." in late.content.decode()
    assert "Texte de la seconde." in late.content.decode()
    assert again.status_code == 303
    table.refresh_from_db()
    assert (table.mandate, table.version) == ("Les deux.", 3)


def test_a_search_for_a_territory_keeps_all_that_was_typed_and_saves_nothing(client, people, table):
    client.force_login(people.ben)
    data = typed(table, mandate="Pas encore enregistré.", find="temiscamingue", search="1")

    response = post(client, "edit", table, data)

    text = response.content.decode()
    assert response.status_code == 200
    assert "Pas encore enregistré." in text
    assert "MRC de Témiscamingue" in text
    assert "Rouyn-Noranda" not in text.partition("<main")[2].partition("Témiscamingue")[0]
    table.refresh_from_db()
    assert (table.mandate, table.version) == ("", 1)


def test_a_search_that_finds_nothing_says_so(client, people, table):
    client.force_login(people.ben)

    response = post(client, "edit", table, typed(table, find="zzz", search="1"))

    assert response.context["form"].found_nothing


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": ""}, "name"),
        ({"territories": []}, "territories"),
        ({"decision_template": "D-{year}"}, "decision_template"),
        ({"decision_template": "D-{n"}, "decision_template"),
        ({"decision_template": "{n.__class__}"}, "decision_template"),
        ({"quorum_rule": "fixed"}, "quorum_fixed"),
        ({"quorum_rule": "fixed", "quorum_fixed": 0}, "quorum_fixed"),
        ({"website": "pas une adresse"}, "website"),
        ({"year_starts_in": 13}, "year_starts_in"),
        ({"publication": 9}, "publication"),
    ],
)
def test_a_form_that_says_nonsense_comes_back_as_it_was_filled(client, people, table, wrong, field):
    client.force_login(people.ben)

    response = post(client, "edit", table, {**typed(table), "mandate": "Gardé.", **wrong})

    assert response.status_code == 422
    assert field in response.context["form"].errors
    assert "Gardé." in response.content.decode()
    table.refresh_from_db()
    assert table.version == 1


def new(**changes):
    fresh = Table(name="Table neuve", kind="multisectorial")
    data = {**typed_new(fresh), "once": str(uuid.uuid4()), **changes}
    return {name: value for name, value in data.items() if value is not None}


def typed_new(table):
    return {
        "name": table.name,
        "kind": table.kind,
        "form": "table",
        "time_zone": table.time_zone,
        "quorum_rule": table.quorum_rule,
        "notice_days": 10,
        "decision_template": table.decision_template,
        "minutes_style": table.minutes_style,
        "year_starts_in": 4,
        "publication": 1,
    }


def test_a_steward_makes_a_table_in_a_territory_of_theirs_once(client, people, table):
    client.force_login(people.rae)
    data = new(territories=[factories.territory("mrc", "880").pk])

    first = client.post(reverse("tables:create"), data)
    second = client.post(reverse("tables:create"), data)

    made = Table.objects.get(slug="table-neuve")
    assert first.status_code == second.status_code == 303
    assert first.url == second.url == reverse("tables:home", args=("table-neuve",))
    assert made.publication == Publication.TABLE
    assert list(made.journal.order_by("pk").values_list("verb", "by")) == [
        ("tables.created", people.rae.pk),
        ("members.office_given", people.rae.pk),
    ]
    assert made.offices.get().person.user == people.rae


def test_the_named_coordinator_is_charged_and_invited(client, people, table):
    client.force_login(people.rae)
    data = new(
        territories=[factories.territory("mrc", "880").pk],
        given_name="Inès",
        family_name="Caron",
        coordinator_email="ines@example.org",
    )

    client.post(reverse("tables:create"), data)

    made = Table.objects.get(slug="table-neuve")
    assert made.offices.get().person.name == "Inès Caron"
    assert made.invitations.get().email == "ines@example.org"


@pytest.mark.parametrize(
    ("named", "field"),
    [
        ({"coordinator_email": "ines@example.org"}, "family_name"),
        ({"family_name": "Caron"}, "coordinator_email"),
    ],
)
def test_a_coordinator_has_a_name_and_an_address(client, people, table, named, field):
    client.force_login(people.rae)
    places = [factories.territory("mrc", "880").pk]

    response = client.post(reverse("tables:create"), new(territories=places, **named))

    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert not Table.objects.filter(name="Table neuve").exists()


def test_a_steward_makes_no_table_elsewhere(client, people, table):
    client.force_login(people.rae)
    data = new(territories=[factories.territory("region", "04").pk])

    response = client.post(reverse("tables:create"), data)

    assert response.status_code == 422
    assert "territories" in response.context["form"].errors
    assert not Table.objects.filter(name="Table neuve").exists()


@pytest.mark.parametrize("name", ["ben", "chloe", "eve"])
def test_whoever_looks_after_no_territory_makes_no_table(client, people, table, name, once):
    client.force_login(getattr(people, name))

    response = client.post(reverse("tables:create"), new(**once))

    assert response.status_code == 403
    assert Table.objects.count() == 1


def test_a_refused_change_of_kind_names_who_stands_in_the_way(client, people, table, once):
    client.force_login(people.ben)
    factories.seat(table, factories.organization("city", sector="municipal", name="Ville d’Amos"))
    data = {"name": table.name, "kind": "sectorial", "form": "table", "reason": "D-1", **once}

    response = post(client, "become", table, {**data, "on": "2026-11-20"})

    assert response.status_code == 409
    assert "Ville d’Amos" in response.content.decode()
    assert "Direction régionale" not in response.content.decode()  # only observes
