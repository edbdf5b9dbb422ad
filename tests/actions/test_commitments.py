"""Shares named, answered, withdrawn; follow-ups made; updates asked."""

import pytest

from actions.models import Commitment
from actions.services import (
    commitments,
    follow_ups,
    updates,
)
from core.errors import Refused
from meetings.models import Attendance
from tests import factories
from tests.actions.pages import DUE, last_facts, row, said


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
