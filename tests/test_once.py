"""A form acts once, however often and however fast its button is pressed.

The views are found by walking the addresses; how each form is filled is read from its page.
"""

import uuid
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client

from concertation.addresses import addresses
from core.models import Submission
from tables.models import Entry
from tests.forms import forms_of
from tests.world import world

POSTS = [address for address in addresses() if address.is_ours]
ONCE = [address for address in POSTS if getattr(address.view, "once", False)]
# Posting twice says the same thing twice: the second changes nothing, or is refused by its version.
AGAIN = "says what stands; said again, it stands"
VERSIONED = "carries a version: the second is a conflict, or says the same"
COPY = "gives a copy, and notes each one that is given"
REPEATABLE = {
    "accounts:language": AGAIN,
    "accounts:profile": AGAIN,
    "actions:edit_action": VERSIONED,
    "actions:edit_heading": AGAIN,
    "actions:edit_plan": VERSIONED,
    "actions:move_heading": "says the place; already there, it stays",
    "exchange:export_attendance": COPY,
    "exchange:export_decisions": COPY,
    "exchange:export_members": COPY,
    "exchange:export_plan": COPY,
    "exchange:cell": VERSIONED,
    "exchange:columns": VERSIONED,
    "exchange:leave_out": VERSIONED,
    "exchange:names": VERSIONED,
    "exchange:read": "one reads a file at a time; read, it waits no more",
    "meetings:answer": AGAIN,
    "meetings:close": "a meeting closes once: the second is refused",
    "meetings:edit": VERSIONED,
    "meetings:edit_item": VERSIONED,
    "meetings:leave": AGAIN,
    "meetings:mark": AGAIN,
    "meetings:move_item": VERSIONED,
    "meetings:note_reply": AGAIN,
    "meetings:open": "a meeting opens once: the second is refused",
    "meetings:postpone": AGAIN,
    "meetings:publish_minutes": AGAIN,
    "meetings:remove_guest": "who is gone is not found again",
    "meetings:remove_item": "what is gone is not found again",
    "meetings:renumber": AGAIN,
    "meetings:reply": AGAIN,
    "meetings:reword": AGAIN,
    "meetings:write_notes": VERSIONED,
    "members:invitation": "an invitation opens once: the second is refused",
    "notifications:preferences": AGAIN,
    "notifications:unsubscribe": AGAIN,
    "personas": "signs in, again",
    "tables:edit": VERSIONED,
}
AT_ONCE = {"meetings:convene": 25, "meetings:add_item": 25}


def test_each_form_that_acts_does_so_once_or_says_why_it_need_not(client, db):
    made = world()
    client.force_login(made.people.ben)

    careless = []
    for address in POSTS:
        taken = client.post(made.url(address), {"once": "not a key"}).status_code != 405
        if taken and address not in ONCE and address.name not in REPEATABLE:
            careless.append(address.name)

    assert careless == []


@pytest.mark.django_db
def test_a_form_without_its_key_is_refused(client):
    made = world()
    client.force_login(made.people.ben)
    passed = []
    for address in ONCE:
        if address.gate == "as_steward":
            client.force_login(made.people.rae)
        answer = client.post(made.url(address))
        if answer.status_code != 409:
            passed.append(f"{address.name}: {answer.status_code}")
        client.force_login(made.people.ben)

    assert passed == []
    assert Submission.objects.count() == 0


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("share", range(3))
def test_a_form_sent_at_once_from_several_hands_acts_once(share):
    made = world()
    client = _signed_in(made, "ben")
    known = forms_of(client, [made.url(address) for address in POSTS])
    outcomes = {}
    for address in [each for each in ONCE if each.gate != "as_steward"][share::3]:
        form = known.get(made.url(address))
        typed = {**(form.fields if form else {}), **FILLED.get(address.name, {})}
        typed["once"] = str(uuid.uuid4())
        outcomes[address.name] = _send_at_once(made, address, typed)

    assert {name: seen for name, seen in outcomes.items() if seen not in OUTCOMES} == {}
    assert sum(seen == ACTED for seen in outcomes.values()) >= 5, outcomes


ACTED = ("one answer", "one submission")
OUTCOMES = {ACTED, ("refused or asked again", "no submission")}
FILLED = {
    "actions:abandon_action": {"reason": "Faute de moyens"},
    "actions:add_follow_up": {"title": "Envoyer la liste"},
    "actions:answer": {"answer": "confirm"},
    "actions:answer_by_link": {"answer": "confirm"},
    "actions:create_action": {"title": "Tenir un atelier", "when": "ongoing"},
    "actions:create_plan": {
        "title": "Plan 2030-2033",
        "starts_on": "2030-04-01",
        "ends_on": "2033-03-31",
    },
    "actions:headings": {"title": "Accueillir"},
    "actions:make_follow_up": {"title": "Envoyer la liste"},
    "actions:move_action": {
        "when": "dated",
        "due_on": "2027-01-31",
        "reason": "Subvention tardive",
    },
    "actions:report": {"state": "in_progress", "step": "25"},
    "actions:update_by_link": {"state": "in_progress", "step": "25"},
    "meetings:add_item": {"new-title": "Accueil", "new-kind": "information", "new-minutes": "10"},
    "meetings:cancel": {"why": "Tempête"},
    "meetings:decide": {"text": "Adopté.", "mode": "consensus", "outcome": "carried"},
    "meetings:welcome": {"name": "Léa Roy", "presence": "here"},
    "members:edit_person": {},
}


def _signed_in(made, who):
    client = Client(raise_request_exception=False)
    client.force_login(getattr(made.people, who))
    return client


def _send_at_once(made, address, typed):
    """Send the form from several threads; return what came of it."""
    hands = AT_ONCE.get(address.name, 5)
    gate, before = Barrier(hands), Entry.objects.count()
    clients = [_signed_in(made, "ben") for _hand in range(hands)]

    def send(client):
        try:
            gate.wait(20)
            return client.post(made.url(address), typed)
        finally:
            connection.close()

    with ThreadPoolExecutor(hands) as pool:
        answers = list(pool.map(send, clients))
    codes = {answer.status_code for answer in answers}
    kept = Submission.objects.filter(pk=typed["once"]).count()
    if codes == {303}:
        led = {answer.url for answer in answers}
        written = Entry.objects.count() - before
        said = "one answer" if len(led) == 1 and written <= MOST_ENTRIES else f"{led} {written}"
        return (said, "one submission" if kept == 1 else f"{kept} submissions")
    said = "refused or asked again" if codes <= NOTHING_DONE else f"{sorted(codes)}"
    return (said, "no submission" if kept == 0 else f"{kept} submissions")


NOTHING_DONE = {200, 403, 404, 409, 410, 422}
# A member joins with a seat and two people, each of whom is a thing of its own in the journal.
MOST_ENTRIES = 4
