"""Who opens which page of the plans and actions of a table."""

import pytest

from tests import factories
from tests.actions.pages import at

STRANGERS = {"fay": 404, "eve": 404}
EVERYONE = ("ana", "ben", "sam", "chloe", "gil", "dan", "rae")
READING = {**dict.fromkeys(EVERYONE, 200), **STRANGERS}
EDITING = {**dict.fromkeys(EVERYONE, 403), "ana": 200, "ben": 200, **STRANGERS}
REPORTING = {**READING, "dan": 403, "rae": 403}
OF_MINUTES = {**READING, "rae": 403}
RECORDING = {**EDITING, "sam": 200}


@pytest.mark.parametrize("who", sorted(READING))
def test_each_person_opens_the_pages_of_their_role_and_no_other(client, people, plan, action, who):
    share = factories.commitment(action, people.centre)
    client.force_login(getattr(people, who))
    pages = {
        at("plan", plan.pk): READING,
        at("detail", action.pk): READING,
        at("commitments"): READING,
        at("follow_ups"): OF_MINUTES,
        at("add_follow_up"): RECORDING,
        at("report", action.pk): REPORTING,
        at("create_plan"): EDITING,
        at("edit_plan", plan.pk): EDITING,
        at("adopt_plan", plan.pk): EDITING,
        at("headings", plan.pk): EDITING,
        at("create_action", plan.pk): EDITING,
        at("edit_action", action.pk): EDITING,
        at("move_action", action.pk): EDITING,
        at("abandon_action", action.pk): EDITING,
        at("promote", action.pk): EDITING,
        at("name", action.pk): EDITING,
        at("answer", action.pk, share.pk): {**EDITING, "chloe": 200, "gil": 200},
    }

    found = {address: client.get(address).status_code for address in pages}

    assert found == {address: expected[who] for address, expected in pages.items()}


def test_a_steward_does_not_read_the_follow_ups_of_meetings(client, people, action):
    promised = factories.action(people.table, "Promis en rencontre")
    client.force_login(people.rae)

    assert client.get(at("detail", action.pk)).status_code == 200
    assert client.get(at("detail", promised.pk)).status_code == 404


def test_buttons_stand_only_before_those_who_may_press_them(client, people, action):
    shown = {}
    for who in ("ben", "chloe", "dan"):
        client.force_login(getattr(people, who))
        page = client.get(at("detail", action.pk)).content.decode()
        shown[who] = tuple(
            at(name, action.pk) in page for name in ("report", "edit_action", "move_action", "name")
        )

    assert shown == {
        "ben": (True, True, True, True),
        "chloe": (True, False, False, False),
        "dan": (False, False, False, False),
    }
