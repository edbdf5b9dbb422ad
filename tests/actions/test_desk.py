"""What other pages ask of the actions: a person's desk, a table's front page."""

from datetime import timedelta

import pytest
from django.utils import timezone

from actions.queries import open_actions_of, plan_summary
from members.permissions import GRANTS, Role
from tests import factories
from tests.cast import cast


def taken(people, title, **fields):
    """Make an action that the Centre took on."""
    action = factories.action(people.table, title, **fields)
    factories.commitment(action, people.centre, role="lead", confirmed_at=timezone.now())
    return action


@pytest.mark.parametrize("count", [1, 5])
def test_a_desk_costs_three_queries_over_any_number_of_tables(
    people, count, django_assert_num_queries
):
    today = timezone.localdate()
    for n in range(count):
        taken(people, f"Action {n}", due_on=today + timedelta(days=n))
        other = cast(f"table-{n}")
        factories.mandate(other.seat, people.chloe.person, rank=2)
        taken(other, f"Ailleurs {n}")
        factories.commitment(factories.action(other.table, f"Pressentie {n}"), other.centre)

    with django_assert_num_queries(3):
        desk = open_actions_of(people.chloe)

    assert [task.action.title for task in desk.tasks] == [
        *(f"Action {n}" for n in range(count)),
        *(f"Ailleurs {n}" for n in range(count)),
    ]
    assert [share.action.title for share in desk.waiting] == [
        f"Pressentie {n}" for n in range(count)
    ]


def test_a_desk_shows_the_late_first_and_nothing_of_others(people):
    today = timezone.localdate()
    taken(people, "Plus tard", due_on=today + timedelta(days=9))
    taken(people, "En retard", due_on=today - timedelta(days=3))
    taken(people, "Faite", state="done", done_on=today)
    factories.action(people.table, "Suivi de Chloé", person=people.chloe.person, due_on=today)
    factories.action(people.table, "Suivi d’une autre", person=people.ana.person)
    declined = factories.action(people.table, "Refusée")
    factories.commitment(declined, people.centre, declined_at=timezone.now())
    elsewhere = cast("forest")
    taken(elsewhere, "D’une table où elle ne siège pas")

    desk = open_actions_of(people.chloe)

    assert [(task.action.title, task.late) for task in desk.tasks] == [
        ("En retard", 3),
        ("Suivi de Chloé", 0),
        ("Plus tard", 0),
    ]
    assert desk.waiting == []


@pytest.mark.parametrize("who", ["fay", "dan", "eve"])
def test_who_speaks_for_nobody_has_an_empty_desk(people, who):
    action = taken(people, "Du Centre")
    watcher = people.watching.membership.organization
    factories.commitment(action, watcher, confirmed_at=timezone.now())

    assert open_actions_of(getattr(people, who)).tasks == []


def test_a_plan_is_summed_up_by_horizon(people, django_assert_num_queries):
    today = timezone.localdate()
    plan = factories.plan(people.table, adopted_at=timezone.now(), adopted_by=people.ben)
    for fields in (
        {"due_on": today - timedelta(days=1)},
        {"due_on": plan.short_until, "state": "done", "done_on": today},
        {"due_on": plan.medium_until, "state": "in_progress"},
        {"due_on": today, "state": "abandoned"},
        {"ongoing": True, "state": "deferred"},
    ):
        factories.action(people.table, plan=plan, **fields)

    with django_assert_num_queries(2):
        summary = plan_summary(people.table, GRANTS[Role.DELEGATE])

    assert summary.plan == plan
    assert (summary.tally.late, summary.tally.done, summary.tally.going, summary.tally.warn) == (
        1,
        1,
        1,
        1,
    )
    assert {horizon: tally.total for horizon, tally in summary.by_horizon.items()} == {
        "short": 2,
        "medium": 1,
        "ongoing": 1,
    }
