"""Telling how far an action has come, and asking."""

import pytest

from actions.models import Action, Progress
from tables.models import Entry
from tests import factories
from tests.actions.pages import at, keyed


def told(**fields):
    return keyed(state="in_progress", step="50", percent="", note="Premier séjour", **fields)


def test_a_delegate_reports_for_their_organisation_and_no_other(client, people, action):
    other = factories.organization("other-member", name="Autre membre")
    factories.seat(people.table, other)
    client.force_login(people.chloe)

    refused = client.post(at("report", action.pk), told(on_behalf_of=other.pk))
    assert (refused.status_code, Progress.objects.count()) == (422, 0)

    client.post(at("report", action.pk), told(on_behalf_of=people.centre.pk))
    report = Progress.objects.get()
    assert (report.on_behalf_of, report.person, report.by, report.percent) == (
        people.centre,
        people.chloe.person,
        people.chloe,
        50,
    )


def test_the_coordination_reports_what_a_member_said(client, people, action):
    client.force_login(people.ben)

    client.post(at("report", action.pk), told(on_behalf_of=people.centre.pk))

    assert Progress.objects.get().on_behalf_of == people.centre


def test_a_double_click_reports_once(client, people, action):
    client.force_login(people.chloe)
    form = told(on_behalf_of=people.centre.pk)

    for _ in range(2):
        client.post(at("report", action.pk), form)

    assert Progress.objects.count() == 1
    assert Entry.objects.filter(verb="actions.progressed").count() == 1


@pytest.mark.parametrize(
    ("was", "form", "percent"),
    [
        (35, {"step": "75", "percent": "35"}, 75),
        (50, {"step": "50", "percent": "60"}, 60),
        (0, {"step": "25", "percent": "30"}, 30),
        (0, {"percent": "5"}, 5),
        (10, {"percent": "10", "state": "done"}, 100),
        (0, {"percent": "101"}, None),
        (0, {"percent": ""}, None),
    ],
)
def test_a_step_or_a_figure_says_how_far(client, people, action, was, form, percent):
    Action.objects.filter(pk=action.pk).update(percent=was)
    client.force_login(people.chloe)

    client.post(
        at("report", action.pk),
        keyed(**{"state": "in_progress", "on_behalf_of": people.centre.pk, **form}),
    )

    assert [report.percent for report in Progress.objects.all()] == (
        [] if percent is None else [percent]
    )


def test_a_report_waits_for_the_coordination_where_the_table_wants_it(client, people, action):
    people.table.validates_progress = True
    people.table.save()
    client.force_login(people.chloe)
    client.post(at("report", action.pk), told(on_behalf_of=people.centre.pk))
    report = Progress.objects.get()

    refused = client.post(at("validate", action.pk, report.pk), keyed())
    action.refresh_from_db()
    assert (refused.status_code, action.percent) == (403, 0)

    client.force_login(people.ben)
    assert (
        at("validate", action.pk, report.pk) in client.get(at("detail", action.pk)).content.decode()
    )
    client.post(at("validate", action.pk, report.pk), keyed())
    action.refresh_from_db()
    assert action.percent == 50


def test_an_update_is_asked_of_an_organisation_of_the_action_only(client, people, action):
    factories.commitment(action, people.centre)
    stranger = factories.organization()
    client.force_login(people.ben)

    refused = client.post(at("ask", action.pk), keyed(organization=stranger.pk))
    accepted = client.post(at("ask", action.pk), keyed(organization=people.centre.pk))

    assert (refused.status_code, accepted.status_code) == (422, 303)
    assert Entry.objects.get().facts == {"organization": people.centre.pk}
