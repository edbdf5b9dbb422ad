"""How far an action has come, as told, validated or set aside."""

import pytest
from django.utils import timezone

from actions.models import Progress
from actions.services import (
    progress,
)
from core.errors import Refused
from tests import factories
from tests.actions.pages import last_facts, said


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
