"""« Mon bureau » gathers what waits for one person, over all their tables."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from concertation.desk import desk_page
from tests import factories
from tests.cast import cast

TOMORROW = timezone.now() + timedelta(days=1)


def test_a_delegate_is_asked_to_reply_to_a_convened_meeting_only(people):
    convened = factories.meeting(people.table, convened_at=timezone.now(), convened_by=people.ben)
    factories.meeting(people.table)

    page = desk_page(people.chloe)

    assert [each.meeting for each in page.replies_expected] == [convened]


def test_nothing_is_asked_once_the_answer_is_given(people):
    meeting = factories.meeting(people.table, convened_at=timezone.now(), convened_by=people.ben)
    factories.attendance(
        meeting, people.seat, people.person("chloe"), reply="yes", replied_at=timezone.now()
    )

    page = desk_page(people.chloe)

    assert page.replies_expected == []
    assert [each.attendance.reply for each in page.meetings] == ["yes"]


def test_a_former_member_and_a_stranger_see_nothing_of_the_table(people):
    factories.meeting(people.table, convened_at=timezone.now(), convened_by=people.ben)
    action = factories.action(people.table)
    factories.commitment(action, people.centre)

    for name in ("fay", "eve"):
        page = desk_page(getattr(people, name))
        assert (page.meetings, page.actions.tasks, page.actions.waiting, page.tables) == (
            [],
            [],
            [],
            [],
        )


def test_a_commitment_named_waits_and_a_confirmed_one_is_a_task(people):
    waiting = factories.commitment(factories.action(people.table, "Pressentie"), people.centre)
    sure = factories.commitment(
        factories.action(people.table, "Confirmée"), people.centre, confirmed_at=timezone.now()
    )

    page = desk_page(people.gil)

    assert page.actions.waiting == [waiting]
    assert [task.action for task in page.actions.tasks] == [sure.action]


def test_a_coordinator_sees_what_waits_for_the_coordination(people):
    factories.membership(
        people.table, factories.organization(), accepted_on=None, requested_on=factories.LONG_AGO
    )
    factories.held_meeting(people.table, people.ben)
    factories.action(people.table, plan=factories.plan(people.table))
    other = cast("forest")
    factories.held_meeting(other.table, other.ben)

    charges = desk_page(people.ben).charges

    assert [
        (charge.table, charge.requests, charge.unsent_minutes, charge.unled_actions)
        for charge in charges
    ] == [(people.table, 1, 1, 1)]


@pytest.mark.parametrize("count", [1, 5])
def test_the_desk_costs_the_same_whatever_the_number_of_tables(
    client, people, count, django_assert_num_queries
):
    for n in range(count):
        table = factories.table(f"more-{n}")
        factories.office(table, people.person("ben"))
        factories.meeting(table, convened_at=timezone.now(), convened_by=people.ben)
        seat = factories.seat(table, people.centre)
        factories.mandate(seat, people.person("ben"))
        factories.commitment(factories.action(table), people.centre, confirmed_at=timezone.now())
    client.force_login(people.ben)

    with django_assert_num_queries(11):
        answer = client.get(reverse("desk"))

    assert len(answer.context["page"].meetings) == count


def test_a_stranger_has_a_bare_desk_with_a_way_on(client, people):
    client.force_login(people.eve)

    answer = client.get(reverse("desk"))

    assert answer.context["page"].is_bare
    assert reverse("tables:directory") in answer.content.decode()
