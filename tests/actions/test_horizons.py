"""How far an action looks: by the bounds of its plan, or by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.models import Action, ActionPlan, Horizon
from tests import factories


def plan_of(people, **fields):
    return factories.plan(
        people.table, short_until=date(2027, 3, 31), medium_until=date(2029, 3, 31), **fields
    )


@pytest.mark.parametrize(
    ("due_on", "horizon"),
    [
        (date(2026, 4, 1), "short"),
        (date(2027, 3, 31), "short"),
        (date(2027, 4, 1), "medium"),
        (date(2029, 3, 31), "medium"),
        (date(2029, 4, 1), "long"),
    ],
)
def test_the_last_day_of_a_term_belongs_to_it(people, due_on, horizon):
    plan = plan_of(people)
    factories.action(people.table, plan=plan, due_on=due_on)

    assert plan.horizon_of(due_on) == horizon
    assert plan.actions.with_horizon().get().horizon == horizon


def test_the_database_and_the_plan_agree_on_every_horizon(people):
    plan = plan_of(people)
    action = factories.action(people.table, plan=plan)

    @settings(deadline=None)
    @given(
        due_on=st.dates(),
        short=st.dates(date(2026, 4, 1), date(2040, 1, 1)),
        more=st.integers(1, 4000),
    )
    def agree(due_on, short, more):
        bounds = {"short_until": short, "medium_until": short + timedelta(days=more)}
        ActionPlan.objects.filter(pk=plan.pk).update(**bounds)
        Action.objects.filter(pk=action.pk).update(due_on=due_on)
        found = Action.objects.with_horizon().select_related("plan").get(pk=action.pk)
        assert found.horizon == found.plan.horizon_of(due_on).value == found.stated_horizon

    agree()


def test_the_database_and_a_follow_up_agree_too(people):
    action = factories.action(people.table)

    @settings(deadline=None)
    @given(made=st.dates(date(2000, 1, 1), date(2100, 1, 1)), after=st.integers(-3000, 3000))
    def agree(made, after):
        Action.objects.filter(pk=action.pk).update(
            created_on=made, due_on=made + timedelta(days=after)
        )
        found = Action.objects.with_horizon().get(pk=action.pk)
        assert found.horizon == found.stated_horizon

    agree()


def test_an_ongoing_or_undated_action_stands_where_it_was_put(people):
    plan = plan_of(people)
    factories.action(people.table, "a", plan=plan, ongoing=True)
    factories.action(people.table, "b", plan=plan, horizon_by_hand=Horizon.LONG)
    factories.action(people.table, "c", plan=plan)

    found = plan.actions.with_horizon().order_by("title")

    assert [(each.horizon, each.stated_horizon) for each in found] == [
        ("ongoing", "ongoing"),
        ("long", "long"),
        ("", ""),
    ]
