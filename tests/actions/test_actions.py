"""What may happen to an action and to its date, and what the journal keeps of it."""

from datetime import date, timedelta

import pytest

from actions.models import Action, Drift, Horizon
from actions.services import (
    actions,
    drift,
)
from core.errors import Conflict, Refused
from tests import factories
from tests.actions.pages import DUE, last_facts, row, said
from tests.cast import cast


def test_an_action_is_made_with_its_number_its_people_and_its_lists(people):
    plan = factories.plan(people.table)
    axis = factories.heading(plan, number="1.1")
    factories.action(people.table, plan=plan, heading=axis, number="1.1.9")
    helper = factories.organization("helper")

    action = actions.create(
        plan,
        title="Tenir deux séjours",
        heading=axis,
        due_on=DUE,
        leads=[people.centre],
        partners=[helper, people.centre],
        territories=[factories.territory()],
        by=people.ben,
    )

    assert (action.number, action.number_key, action.due_on) == (
        "1.1.10",
        "000001.000001.000010",
        DUE,
    )
    assert [
        (each.organization, each.role, each.answer) for each in action.commitments.in_order()
    ] == [(people.centre, "lead", "named"), (helper, "partner", "named")]
    assert list(action.territories.all()) == [factories.territory()]
    assert said() == ["actions.created", "actions.named", "actions.named"]


def test_a_heading_of_another_plan_takes_no_action(people):
    plan, other = factories.plan(people.table), factories.plan(people.table)

    with pytest.raises(Refused):
        actions.create(plan, title="Égarée", heading=factories.heading(other), by=people.ben)

    assert Action.objects.count() == 0


def test_rewording_an_action_changes_its_words_and_says_which(people):
    action = factories.action(people.table, plan=factories.plan(people.table), number="1")

    actions.edit(action, version=1, title="Créer un répertoire", number="1", by=people.ben)

    action.refresh_from_db()
    assert (action.title, action.words, action.version) == (
        "Créer un répertoire",
        "1 creer un repertoire",
        2,
    )
    assert last_facts() == {"changed": ["title"]}


def test_the_second_to_reword_an_action_learns_of_the_first(people):
    action = factories.action(people.table, plan=factories.plan(people.table))
    actions.edit(action, version=1, title="La première", by=people.ben)
    before = row(action)

    with pytest.raises(Conflict):
        actions.edit(action, version=1, title="La seconde", by=people.ana)

    assert row(action) == before


def test_an_abandoned_action_keeps_the_reason_in_its_history(people):
    action = factories.action(people.table, percent=30)

    actions.abandon(action, reason="Remplacée par 6.1.2", by=people.ben)

    action.refresh_from_db()
    assert (action.state, action.percent) == ("abandoned", 30)
    assert [told.note for told in action.progress.all()] == ["Remplacée par 6.1.2"]
    assert said() == ["actions.progressed"]
    with pytest.raises(Refused):
        actions.abandon(action, reason="Encore", by=people.ben)


def test_a_date_that_slides_keeps_both_dates_both_horizons_and_the_reason(people):
    plan = factories.plan(people.table)
    decision = factories.decision(factories.held_meeting(people.table, people.ben), people.ben)
    action = factories.action(people.table, plan=plan, due_on=DUE)

    kept = drift.move(
        action,
        due_on=date(2028, 3, 31),
        reason="Faute de financement",
        decision=decision,
        by=people.ben,
    )

    action.refresh_from_db()
    assert (action.due_on, action.horizon_by_hand, action.version) == (date(2028, 3, 31), "", 2)
    assert (kept.from_due_on, kept.to_due_on) == (DUE, date(2028, 3, 31))
    assert (kept.from_horizon, kept.to_horizon) == (Horizon.SHORT, Horizon.MEDIUM)
    assert (kept.reason, kept.decision, kept.by) == ("Faute de financement", decision, people.ben)
    assert last_facts() == {
        "action": action.pk,
        "from": "2026-12-31",
        "to": "2028-03-31",
        "from_horizon": "short",
        "to_horizon": "medium",
        "decision": decision.pk,
    }


@pytest.mark.parametrize(
    ("moved", "reason"),
    [
        ({"due_on": date(2028, 3, 31)}, "  "),
        ({"due_on": DUE}, "Rien ne bouge"),
    ],
)
def test_a_date_does_not_move_without_a_reason_nor_to_where_it_is(people, moved, reason):
    action = factories.action(people.table, plan=factories.plan(people.table), due_on=DUE)
    before = row(action)

    with pytest.raises(Refused):
        drift.move(action, reason=reason, by=people.ben, **moved)

    assert (row(action), Drift.objects.count(), said()) == (before, 0, [])


def test_the_date_of_a_done_action_does_not_move(people):
    action = factories.action(people.table, state="done", done_on=DUE, due_on=DUE)

    with pytest.raises(Refused):
        drift.move(action, due_on=date(2027, 1, 1), reason="Trop tard", by=people.ben)

    assert Drift.objects.count() == 0


def test_an_action_may_become_ongoing_or_take_a_horizon_by_hand(people):
    action = factories.action(people.table, plan=factories.plan(people.table), due_on=DUE)

    drift.move(action, horizon=Horizon.ONGOING, reason="Devient récurrente", by=people.ben)
    action.refresh_from_db()
    assert (action.due_on, action.ongoing, action.stated_horizon) == (None, True, "ongoing")

    drift.move(action, horizon=Horizon.LONG, reason="À dater", by=people.ben)
    action.refresh_from_db()
    assert (action.ongoing, action.stated_horizon) == (False, "long")


def test_a_decision_of_another_table_moves_nothing(people):
    elsewhere = factories.held_meeting(cast("forest").table, people.ben)
    action = factories.action(people.table, due_on=DUE)

    with pytest.raises(Refused):
        drift.move(
            action,
            due_on=date(2027, 5, 1),
            reason="Décidé",
            decision=factories.decision(elsewhere, people.ben),
            by=people.ben,
        )

    assert Drift.objects.count() == 0


@pytest.mark.parametrize(
    ("state", "offset", "late"),
    [
        ("planned", -8, 8),
        ("in_progress", -1, 1),
        ("deferred", -1, 1),
        ("planned", 0, 0),
        ("planned", 1, 0),
        ("abandoned", -8, 0),
    ],
)
def test_late_is_a_date_gone_by_on_an_open_action(people, state, offset, late):
    today = date(2026, 11, 23)
    action = factories.action(people.table, state=state, due_on=today + timedelta(days=offset))

    assert action.days_late(today) == late
    assert Action.objects.overdue(on=today).exists() is bool(late)
