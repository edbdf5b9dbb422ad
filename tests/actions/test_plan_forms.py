"""Making, editing and adopting a plan, and giving it its headings."""

import re
from datetime import date

import pytest

from actions.models import ActionPlan
from tests import factories
from tests.actions.pages import PERIOD, at, keyed
from tests.cast import cast


def test_the_coordination_makes_a_plan_with_the_bounds_it_leaves_out(client, people):
    client.force_login(people.ben)

    response = client.post(
        at("create_plan"),
        keyed(title="Plan 2026-2029", **PERIOD),
    )

    plan = ActionPlan.objects.get()
    assert (response.status_code, response.url) == (303, at("headings", plan.pk))
    assert (plan.short_until, plan.medium_until) == (date(2027, 3, 31), date(2029, 3, 31))


def test_a_plan_that_ends_before_it_starts_says_so_and_keeps_what_was_typed(client, people):
    client.force_login(people.ben)

    response = client.post(
        at("create_plan"),
        keyed(
            title="À l’envers",
            starts_on="2026-04-01",
            ends_on="2025-04-01",
            level_1="Axe",
            publication=1,
        ),
    )

    assert response.status_code == 422
    assert "À l’envers" in response.content.decode()
    assert ActionPlan.objects.count() == 0


def test_the_second_to_edit_a_plan_sees_both_texts(client, people, plan):
    client.force_login(people.ben)
    form = {
        "version": 1,
        "starts_on": "2026-04-01",
        "ends_on": "2029-03-31",
        "level_1": "Axe",
        "publication": 1,
    }
    client.post(at("edit_plan", plan.pk), {**form, "title": "Le premier"})

    response = client.post(at("edit_plan", plan.pk), {**form, "title": "Le second"})

    page = response.content.decode()
    assert response.status_code == 409
    assert ("Le premier" in page, "Le second" in page) == (True, True)
    assert 'name="version" value="2"' in page


def test_a_plan_is_adopted_by_a_decision_of_its_own_table(client, people, plan):
    meeting = factories.held_meeting(people.table, people.ben)
    decision = factories.decision(meeting, people.ben)
    foreign = factories.decision(
        factories.held_meeting(cast("forest").table, people.ben), people.ben
    )
    client.force_login(people.ben)

    refused = client.post(at("adopt_plan", plan.pk), keyed(decision=foreign.pk))
    plan.refresh_from_db()
    assert (refused.status_code, plan.adopted_at) == (422, None)

    client.post(at("adopt_plan", plan.pk), keyed(decision=decision.pk))
    plan.refresh_from_db()
    assert plan.decision == decision


def test_headings_are_added_moved_and_removed(client, people, plan):
    client.force_login(people.ben)
    for title in ("Attraction", "Accueil"):
        client.post(at("headings", plan.pk), keyed(title=title))
    second = plan.headings.get(title="Accueil")
    client.post(at("headings", plan.pk), keyed(title="Premier accueil", parent=second.pk))

    client.post(at("move_heading", plan.pk, second.pk), {"to": 1})
    assert [each.title for each in plan.headings.order_by("position")] == [
        "Accueil",
        "Premier accueil",
        "Attraction",
    ]

    refused = client.post(at("remove_heading", plan.pk, second.pk), keyed())
    assert (refused.status_code, plan.headings.count()) == (409, 3)


def test_moving_a_heading_swaps_what_a_reload_shows(client, people, plan):
    first = factories.heading(plan, "Attraction", "1", position=1)
    factories.heading(plan, "Accueil", "2", position=2)
    client.force_login(people.ben)

    part = client.post(
        at("move_heading", plan.pk, first.pk), {"to": 2}, headers={"HX-Request": "true"}
    ).content.decode()
    whole = client.get(at("headings", plan.pk)).content.decode()

    bare = re.compile(r'value="[0-9A-Za-z-]{32,}"')
    assert bare.sub("", part).strip() in bare.sub("", whole)


@pytest.mark.parametrize("count", [1, 5])
def test_the_structure_of_a_plan_costs_the_same(
    client, people, plan, count, django_assert_num_queries
):
    for n in range(count):
        factories.heading(plan, f"Axe {n}", str(n), position=n)
    client.force_login(people.ben)

    with django_assert_num_queries(7):
        page = client.get(at("headings", plan.pk))

    assert page.content.count(b"list__row") == count
