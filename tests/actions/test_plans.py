"""What may happen to a plan and to its headings, and what the journal keeps of it."""

from datetime import date

import pytest
from django.utils import timezone

from actions.models import Heading
from actions.services import (
    headings,
    plans,
)
from core.errors import Conflict, Refused
from meetings.models import Decision
from tests import factories
from tests.actions.pages import row, said
from tests.cast import cast


def test_a_plan_gets_bounds_twelve_and_thirty_six_months_after_its_start(people):
    plan = plans.create(
        people.table,
        title="Plan 2026-2029",
        starts_on=date(2026, 4, 1),
        ends_on=date(2029, 3, 31),
        by=people.ben,
    )

    assert (plan.short_until, plan.medium_until) == (date(2027, 3, 31), date(2029, 3, 31))
    assert said() == ["actions.plan_created"]


def test_bounds_of_a_plan_begun_on_29_february_fall_on_the_28th():
    assert plans.default_bounds(date(2028, 2, 29)) == (date(2029, 2, 28), date(2031, 2, 28))


def test_an_adopted_plan_keeps_its_period_and_its_bounds(people):
    plan = factories.plan(people.table)
    carried = factories.decision(factories.held_meeting(people.table, people.ben), people.ben)
    plans.adopt(plan, decision=carried, by=people.ben)
    plan.refresh_from_db()
    before = row(plan)

    with pytest.raises(Refused):
        plans.edit(plan, version=1, short_until=date(2027, 6, 30), by=people.ben)

    assert row(plan) == before
    assert (plan.decision, plan.adopted_by) == (carried, people.ben)
    assert said() == ["actions.plan_adopted"]


def test_an_adopted_plan_may_still_be_retitled(people):
    now = timezone.now()
    plan = factories.plan(people.table, adopted_at=now, adopted_by=people.ben)

    plans.edit(plan, version=1, title="Plan révisé", starts_on=plan.starts_on, by=people.ben)

    plan.refresh_from_db()
    assert (plan.title, plan.version) == ("Plan révisé", 2)


def test_the_second_to_edit_a_plan_learns_of_the_first(people):
    plan = factories.plan(people.table)
    plans.edit(plan, version=1, title="Le premier", by=people.ben)

    with pytest.raises(Conflict) as clash:
        plans.edit(plan, version=1, title="Le second", by=people.ana)

    assert (clash.value.mine, clash.value.theirs) == ("Le second", "Le premier")


@pytest.mark.parametrize("flaw", ["defeated", "elsewhere", "twice"])
def test_only_a_decision_that_the_table_carried_adopts_a_plan_once(people, flaw):
    table = cast("forest").table if flaw == "elsewhere" else people.table
    outcome = Decision.Outcome.DEFEATED if flaw == "defeated" else Decision.Outcome.CARRIED
    meeting = factories.held_meeting(table, people.ben)
    decision = factories.decision(meeting, people.ben, outcome=outcome)
    plan = factories.plan(people.table)
    if flaw == "twice":
        plans.adopt(plan, decision=decision, by=people.ben)
    before = row(plan)

    with pytest.raises(Refused):
        plans.adopt(plan, decision=decision, by=people.ben)

    assert row(plan) == before


def outline(plan):
    return [(each.level, each.number, each.title) for each in plan.headings.order_by("position")]


def test_headings_stand_in_the_order_of_their_tree(people):
    plan = factories.plan(people.table)
    first = headings.add(plan, title="Attraction", by=people.ben)
    second = headings.add(plan, title="Accueil", by=people.ben)
    headings.add(plan, title="Faire connaître la MRC", parent=first, by=people.ben)
    headings.add(plan, title="Premier accueil", parent=second, by=people.ben)

    headings.move(second, to=1, by=people.ben)

    assert outline(plan) == [
        (1, "2", "Accueil"),
        (2, "2.1", "Premier accueil"),
        (1, "1", "Attraction"),
        (2, "1.1", "Faire connaître la MRC"),
    ]
    assert said() == ["actions.plan_edited"] * 5


def test_a_plan_has_no_more_levels_than_it_names(people):
    plan = factories.plan(people.table)
    axis = headings.add(plan, title="Attraction", by=people.ben)
    objective = headings.add(plan, title="Faire connaître", parent=axis, by=people.ben)

    with pytest.raises(Refused):
        headings.add(plan, title="Trop bas", parent=objective, by=people.ben)

    assert Heading.objects.count() == 2


def test_a_heading_that_holds_actions_is_not_removed(people):
    plan = factories.plan(people.table)
    held = factories.heading(plan)
    empty = factories.heading(plan, "Vide", "2")
    factories.action(people.table, plan=plan, heading=held)

    with pytest.raises(Refused):
        headings.remove(held, by=people.ben)
    headings.remove(empty, by=people.ben)

    assert list(plan.headings.all()) == [held]
    assert said() == ["actions.plan_edited"]
