"""What narrows a plan, and what a filter never tells."""

import re
from datetime import date, timedelta

import pytest
from django.utils import timezone

from tables.models import Pathway, Programme, Step
from tests import factories

TODAY = timezone.localdate


def plan_of(people, **fields):
    return factories.plan(
        people.table, short_until=date(2027, 3, 31), medium_until=date(2029, 3, 31), **fields
    )


def titles(page):
    return re.findall(r'class="action__title"[^>]*>([^<]+)<', page.content.decode())


@pytest.fixture
def filtered(people):
    """Make actions that each answer to one filter."""
    plan = plan_of(people)
    pathway = Pathway.objects.create(code="p", name_fr="Parcours", name_en="Pathway")
    step = Step.objects.create(code="s", name_fr="Accueil", name_en="Welcome", pathway=pathway)
    programme = Programme.objects.create(code="pac", name_fr="PAC", name_en="PAC")
    late = TODAY() - timedelta(days=8)

    def action(title, **fields):
        return factories.action(people.table, title, plan=plan, **fields)

    action("Étudier l’œuvre", number="1")
    action("En retard", number="2", due_on=late)
    action("Faite", number="3", state="done", done_on=late, due_on=late)
    action("Abandonnée", number="4", state="abandoned", due_on=late)
    action("Du programme", number="5").programmes.add(programme)
    action("De l’étape", number="6").steps.add(step)
    action("Du lieu", number="7").territories.add(factories.territory())
    factories.commitment(action("Du Centre", number="8"), people.centre)
    factories.commitment(action("Refusée", number="9"), people.centre, declined_at=timezone.now())
    return plan, step, programme


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ({"q": "etudier l oeuvre"}, ["Étudier l’œuvre"]),
        ({"state": "late"}, ["En retard"]),
        ({"state": "done"}, ["Faite"]),
        ({"state": "abandoned"}, ["Abandonnée"]),
        ({"mine": "on"}, ["Du Centre"]),
        ({"q": "rien de tel"}, []),
    ],
)
def test_filters_narrow_the_plan(client, people, filtered, query, shown):
    client.force_login(people.chloe)

    page = client.get(filtered[0].get_absolute_url(), query)

    assert [title.replace("&#x27;", "'") for title in titles(page)] == shown


def test_filters_by_programme_step_place_and_organisation(client, people, filtered):
    plan, step, programme = filtered
    client.force_login(people.chloe)

    def shown(**query):
        return titles(client.get(plan.get_absolute_url(), query))

    assert shown(programme=programme.pk) == ["Du programme"]
    assert shown(step=step.pk) == ["De l’étape"]
    assert shown(territory=factories.territory().pk) == ["Du lieu"]
    assert shown(organization=people.centre.pk) == ["Du Centre"]
    assert shown(horizon="short") == ["En retard", "Faite"]
    assert len(shown(state="all")) == 9


def test_an_organisation_of_elsewhere_filters_nothing_and_shows_nothing(client, people, filtered):
    stranger = factories.organization("stranger", name="Organisme secret")
    client.force_login(people.chloe)

    page = client.get(filtered[0].get_absolute_url(), {"organization": stranger.pk})

    assert page.status_code == 200
    assert b"Organisme secret" not in page.content


def test_the_fragment_is_the_living_part_of_the_page(client, people, filtered):
    client.force_login(people.chloe)
    address = filtered[0].get_absolute_url()

    whole = client.get(address, {"state": "late"}).content.decode()
    part = client.get(address, {"state": "late"}, headers={"HX-Request": "true"}).content.decode()

    assert part.strip().startswith('<div id="plan"')
    assert part.strip() in whole
