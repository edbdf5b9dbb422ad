"""What may happen to plans and actions, and what the journal keeps of it."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from actions.models import Action, Commitment, Drift, Heading, Horizon, Progress
from actions.services import (
    actions,
    commitments,
    drift,
    follow_ups,
    headings,
    plans,
    progress,
    updates,
)
from core.errors import Conflict, Refused
from meetings.models import Attendance, Decision
from tables.models import Entry
from tests import factories
from tests.cast import cast

DUE = date(2026, 12, 31)


def said():
    """Return the verbs of the journal, in order."""
    return list(Entry.objects.order_by("pk").values_list("verb", flat=True))


def last_facts():
    return Entry.objects.order_by("pk").last().facts


def row(thing):
    return type(thing).objects.filter(pk=thing.pk).values().get()


# -- plans -------------------------------------------------------------------


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


# -- headings ----------------------------------------------------------------


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


# -- actions -----------------------------------------------------------------


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


# -- drift -------------------------------------------------------------------


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


# -- progress ----------------------------------------------------------------


def test_a_report_becomes_the_state_of_the_action(people):
    action = factories.action(people.table)

    told = progress.report(
        action,
        state="in_progress",
        percent=40,
        note="Premier séjour tenu",
        on_behalf_of=people.centre,
        by=people.chloe,
    )

    action.refresh_from_db()
    assert (action.state, action.percent, action.reported_at) == ("in_progress", 40, told.at)
    assert last_facts() == {
        "action": action.pk,
        "state": "in_progress",
        "percent": 40,
        "organization": people.centre.pk,
    }


def test_done_means_all_of_it_on_a_day_and_may_be_taken_back(people):
    action = factories.action(people.table)

    progress.report(action, state="done", percent=60, by=people.ben)
    action.refresh_from_db()
    assert (action.percent, action.done_on) == (100, timezone.localdate())

    progress.report(action, state="in_progress", percent=90, by=people.ben)
    action.refresh_from_db()
    assert (action.percent, action.done_on) == (90, None)


def test_nothing_is_reported_on_an_abandoned_action(people):
    action = factories.action(people.table, state="abandoned")

    with pytest.raises(Refused):
        progress.report(action, state="done", percent=100, by=people.ben)

    assert (Progress.objects.count(), said()) == (0, [])


@pytest.mark.parametrize(("who", "held"), [("chloe", True), ("ben", False), (None, True)])
def test_where_the_coordination_validates_only_its_own_reports_count_at_once(people, who, held):
    people.table.validates_progress = True
    people.table.save()
    action = factories.action(people.table)

    told = progress.report(
        action, state="in_progress", percent=50, by=getattr(people, who) if who else None
    )

    action.refresh_from_db()
    assert told.waits is held
    assert (action.state, action.percent) == (("planned", 0) if held else ("in_progress", 50))
    assert action.reported_at == told.at


def test_a_held_report_counts_once_validated_and_once_only(people):
    people.table.validates_progress = True
    people.table.save()
    action = factories.action(people.table)
    told = progress.report(action, state="in_progress", percent=50, by=people.chloe)

    progress.validate(told, by=people.ben)

    action.refresh_from_db()
    assert (action.state, action.percent) == ("in_progress", 50)
    assert said() == ["actions.progressed", "actions.validated"]
    with pytest.raises(Refused):
        progress.set_aside(told, by=people.ben)


def test_a_report_set_aside_leaves_the_action_as_it_was(people):
    people.table.validates_progress = True
    people.table.save()
    action = factories.action(people.table)
    told = progress.report(action, state="done", percent=100, by=people.chloe)

    progress.set_aside(told, by=people.ben)

    action.refresh_from_db()
    assert (action.state, action.percent) == ("planned", 0)
    assert said() == ["actions.progressed", "actions.set_aside"]
    with pytest.raises(Refused):
        progress.validate(told, by=people.ben)


# -- commitments -------------------------------------------------------------


def named(people):
    return commitments.name(factories.action(people.table), people.centre, by=people.ben)


def test_a_share_is_named_then_confirmed_then_declined(people):
    share = named(people)
    assert share.answer == Commitment.Answer.NAMED

    share = commitments.confirm(share, person=people.chloe.person, by=people.chloe)
    assert (share.answer, share.answered_by) == ("confirmed", people.chloe.person)

    share = commitments.decline(share, note="Départ de la ressource", by=people.ben)
    assert (share.answer, share.confirmed_at, share.note) == (
        "declined",
        None,
        "Départ de la ressource",
    )
    assert said() == ["actions.named", "actions.confirmed", "actions.declined"]


def test_an_amended_share_is_taken_on_as_amended(people):
    share = commitments.amend(
        named(people), role="lead", level="active", share="Une salle", by=people.chloe
    )

    assert (share.role, share.level, share.share, share.answer) == (
        "lead",
        "active",
        "Une salle",
        "confirmed",
    )
    assert said() == ["actions.named", "actions.amended"]


def test_only_confirmed_shares_count(people):
    action = factories.action(people.table)
    yes, no = factories.organization("yes"), factories.organization("no")
    commitments.confirm(commitments.name(action, yes, by=people.ben), by=people.ben)
    commitments.decline(commitments.name(action, no, by=people.ben), by=people.ben)
    commitments.name(action, people.centre, by=people.ben)

    assert [share.organization for share in action.commitments.confirmed()] == [yes]


@pytest.mark.parametrize(
    "again",
    [
        lambda share, by: commitments.confirm(share, by=by),
        lambda share, by: commitments.amend(share, role="partner", by=by),
        lambda share, by: commitments.withdraw(share, by=by),
        lambda share, by: commitments.name(share.action, share.organization, by=by),
    ],
)
def test_what_would_change_nothing_or_erase_a_promise_is_refused(people, again):
    share = commitments.confirm(named(people), by=people.chloe)
    before, journal = row(share), said()

    with pytest.raises(Refused):
        again(share, people.ben)

    assert (row(share), said()) == (before, journal)


def test_an_organisation_that_declined_may_be_asked_again(people):
    share = commitments.decline(named(people), note="Pas cette année", by=people.chloe)

    again = commitments.name(share.action, people.centre, role="lead", by=people.ben)

    assert (again.pk, again.answer, again.role, again.note) == (share.pk, "named", "lead", "")


def test_a_name_taken_off_leaves_its_trace_in_the_journal(people):
    share = named(people)

    commitments.withdraw(share, by=people.ben)

    assert Commitment.objects.count() == 0
    assert said() == ["actions.named", "actions.withdrawn"]
    assert last_facts() == {"organization": people.centre.pk, "role": "partner"}


# -- follow-ups and updates ---------------------------------------------------


@pytest.mark.parametrize(("presence", "answer"), [("here", "confirmed"), ("absent", "named")])
def test_an_organisation_at_the_meeting_takes_its_follow_up_on_there(people, presence, answer):
    meeting = factories.meeting(people.table)
    factories.attendance(meeting, people.seat, people.chloe.person, presence=presence)
    item = factories.item(meeting)

    action = follow_ups.make(
        item,
        title="Envoyer la liste",
        due_on=DUE,
        organization=people.centre,
        person=people.chloe.person,
        by=people.sam,
    )

    share = action.commitments.get()
    assert (action.item, action.plan, action.person) == (item, None, people.chloe.person)
    assert (share.organization, share.role, share.answer) == (people.centre, "lead", answer)
    assert said() == ["actions.follow_up_made"]
    assert Attendance.objects.count() == 1


def test_a_follow_up_becomes_an_action_of_the_plan_and_keeps_its_origin(people):
    item = factories.item(factories.meeting(people.table))
    action = follow_ups.make(item, title="Étudier le transport", by=people.sam)
    plan = factories.plan(people.table)
    axis = factories.heading(plan, number="3")

    follow_ups.promote(action, plan=plan, heading=axis, by=people.ben)

    action.refresh_from_db()
    assert (action.plan, action.heading, action.number, action.item) == (plan, axis, "3.1", item)
    with pytest.raises(Refused):
        follow_ups.promote(action, plan=plan, by=people.ben)


def test_an_update_is_asked_of_who_has_a_share(people):
    share = named(people)

    updates.ask(share.action, people.centre, by=people.ben)

    assert said() == ["actions.named", "actions.update_asked"]
    assert last_facts() == {"organization": people.centre.pk}
    with pytest.raises(Refused):
        updates.ask(share.action, factories.organization(), by=people.ben)


# -- lateness -----------------------------------------------------------------


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
