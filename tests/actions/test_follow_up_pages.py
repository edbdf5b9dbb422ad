"""What was promised at meetings: listed, made, taken into the plan."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from actions.models import Action
from tests import factories
from tests.actions.pages import DUE, at, keyed
from tests.cast import cast


def test_follow_ups_show_what_is_to_do_the_late_first(client, people):
    today = timezone.localdate()
    for title, fields in (
        ("Sans date", {}),
        ("Demain", {"due_on": today + timedelta(days=1)}),
        ("En retard", {"due_on": today - timedelta(days=2)}),
        ("Faite", {"state": "done", "done_on": today}),
        ("Abandonnée", {"state": "abandoned"}),
    ):
        factories.action(people.table, title, **fields)
    factories.action(people.table, "Du plan", plan=factories.plan(people.table))
    client.force_login(people.dan)

    def shown(**query):
        page = client.get(at("follow_ups"), query).content.decode()
        return re.findall(r'class="list__title"[^>]*>([^<]+)<', page)

    assert shown() == ["En retard", "Demain", "Sans date"]
    assert shown(state="late") == ["En retard"]
    assert shown(state="done") == ["Faite"]
    assert shown(q="demain") == ["Demain"]
    assert len(shown(state="all")) == 5


@pytest.mark.parametrize("count", [1, 5])
def test_follow_ups_cost_the_same(client, people, count, django_assert_num_queries):
    item = factories.item(factories.meeting(people.table))
    for n in range(count):
        action = factories.action(people.table, f"Suivi {n}", item=item, person=people.chloe.person)
        factories.commitment(action, factories.organization())
    client.force_login(people.dan)

    with django_assert_num_queries(12):
        page = client.get(at("follow_ups"))

    assert page.content.count(b"list__row") == count


def test_a_follow_up_is_made_from_an_item_and_sends_back_to_the_meeting(client, people):
    meeting = factories.meeting(people.table)
    item = factories.item(meeting)
    client.force_login(people.sam)

    response = client.post(
        at("make_follow_up", meeting.number, item.pk),
        keyed(title="Envoyer la liste", organization=people.centre.pk, due_on="2026-12-31"),
    )

    made = Action.objects.get()
    assert (response.status_code, response.url) == (
        303,
        f"{reverse('meetings:live', args=('water', meeting.number))}?item={item.pk}#item",
    )
    assert (made.item, made.title, made.due_on, made.plan) == (item, "Envoyer la liste", DUE, None)


def test_an_item_of_another_meeting_makes_no_follow_up(client, people):
    meeting = factories.meeting(people.table)
    foreign = factories.item(factories.meeting(cast("forest").table))
    client.force_login(people.sam)

    response = client.post(at("make_follow_up", meeting.number, foreign.pk), keyed(title="Perdu"))

    assert (response.status_code, Action.objects.count()) == (404, 0)


def test_a_follow_up_without_words_says_so(client, people):
    item = factories.item(factories.meeting(people.table))
    client.force_login(people.sam)

    response = client.post(at("make_follow_up", item.meeting.number, item.pk), keyed(title=" "))

    assert (response.status_code, Action.objects.count()) == (422, 0)


def test_a_follow_up_is_taken_into_a_plan_of_its_table(client, people, plan):
    promised = factories.action(people.table, "Promis")
    foreign = factories.plan(cast("forest").table)
    client.force_login(people.ben)

    refused = client.post(at("promote", promised.pk), keyed(plan=foreign.pk))
    client.post(at("promote", promised.pk), keyed(plan=plan.pk))

    promised.refresh_from_db()
    assert refused.status_code == 422
    assert (promised.plan, promised.number) == (plan, "1")
