"""The search finds by words, whatever their accents, within reach only."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.urls import reverse

from concertation.search import search_page
from tests import factories
from tests.cast import cast


@pytest.fixture
def things(people):
    """Something of each kind at the table, and its like at a table out of reach."""
    other = cast("forest")
    for cast_of, where in ((people, "ici"), (other, "ailleurs")):
        held = factories.held_meeting(
            cast_of.table, cast_of.ben, title=f"Étude du logement {where}"
        )
        factories.decision(held, cast_of.ben, f"L’étude du logement est reçue {where}.")
        factories.action(cast_of.table, f"Publier l’étude du logement {where}")
    factories.public_table("logement", name="Table du logement")
    return people


@pytest.mark.parametrize("q", ["étude logement", "ETUDE LOGEMENT", "etude  lógement"])
def test_accents_and_capitals_do_not_matter(things, q):
    page = search_page(q, things.chloe)

    assert [action.title for action in page.actions] == ["Publier l’étude du logement ici"]
    assert [decision.text for decision in page.decisions] == ["L’étude du logement est reçue ici."]


def test_a_visitor_finds_public_tables_and_nothing_else(things):
    page = search_page("logement", AnonymousUser())

    assert [table.slug for table in page.tables] == ["logement"]
    assert (page.meetings, page.decisions, page.actions, page.organizations) == ([], [], [], [])


def test_a_stranger_finds_nothing_of_a_table_they_do_not_sit_at(things):
    page = search_page("logement", things.eve)

    assert (page.meetings, page.decisions, page.actions) == ([], [], [])


@pytest.mark.django_db
@pytest.mark.parametrize("q", ["", " ", "a", "\x00", "%", "l’", "🙂"])
def test_too_little_to_look_for_finds_nothing_and_breaks_nothing(client, q):
    answer = client.get(reverse("search"), {"q": q})

    assert answer.status_code == 200
    assert answer.context["page"].is_empty


@pytest.mark.django_db
def test_the_front_door_counts_public_tables_by_region(client):
    factories.public_table("one")
    factories.public_table("two", territories=[factories.territory("region", "08")])
    factories.table("hidden")

    answer = client.get(reverse("front_door"))

    page = answer.context["page"]
    assert [(region.code, region.figure) for region in page.regions] == [("08", 2)]
    assert page.tables == 2
