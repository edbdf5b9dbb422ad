"""Links sent by mail: a page that asks, a POST that acts, and nothing once the mandate is over."""

import uuid
from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from actions.models import Action, Commitment, Progress
from core import links
from members.models import Membership
from tables.models import Entry
from tests import factories

UPDATE = {"state": "in_progress", "step": "50", "note": "Premier séjour tenu"}
ACCEPT = {"answer": "confirm", "role": "partner", "level": "", "share": "", "note": ""}


@pytest.fixture
def share(people, action):
    return factories.commitment(action, people.centre)


@pytest.fixture
def update(people, action):
    token = links.sign(
        "action",
        action=action.pk,
        organization=people.centre.pk,
        person=people.chloe.person.pk,
    )
    return reverse("actions:update_by_link", args=(token,))


@pytest.fixture
def answer(people, share):
    token = links.sign("commitment", commitment=share.pk, person=people.chloe.person.pk)
    return reverse("actions:answer_by_link", args=(token,))


def everything():
    """Return all that a visit could change, but the form keys."""
    return [
        list(model.objects.order_by("pk").values())
        for model in (Action, Commitment, Progress, Entry)
    ]


@pytest.mark.parametrize("address", ["update", "answer"])
@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_opening_a_link_changes_nothing(client, request, share, address, method):
    link = request.getfixturevalue(address)
    before = everything()

    response = getattr(client, method)(link)

    assert response.status_code == (405 if method == "options" else 200)
    assert response["Referrer-Policy"] == "same-origin"
    assert everything() == before


def test_a_report_by_link_is_told_in_the_name_of_the_organisation(client, people, action, update):
    response = client.post(
        update, {"once": str(uuid.uuid4()), **UPDATE, "on_behalf_of": people.centre.pk}
    )

    told = Progress.objects.get()
    action.refresh_from_db()
    assert (response.status_code, response.url) == (303, update)
    assert (told.on_behalf_of, told.person, told.by) == (people.centre, people.chloe.person, None)
    assert (action.state, action.percent) == ("in_progress", 50)
    assert "Merci. L’action est à jour." in client.get(update).content.decode()


def test_a_report_by_link_speaks_for_no_other_organisation(client, people, action, update):
    other = factories.organization("other")
    factories.seat(people.table, other)

    response = client.post(update, {"once": str(uuid.uuid4()), **UPDATE, "on_behalf_of": other.pk})

    assert (response.status_code, Progress.objects.count()) == (422, 0)


def test_a_link_pressed_twice_reports_once(client, people, update):
    form = {"once": str(uuid.uuid4()), **UPDATE, "on_behalf_of": people.centre.pk}

    answers = [client.post(update, form).status_code for _ in range(2)]

    assert (answers, Progress.objects.count()) == ([303, 303], 1)


def test_a_report_by_link_waits_where_the_table_validates(client, people, action, update):
    people.table.validates_progress = True
    people.table.save()

    client.post(update, {"once": str(uuid.uuid4()), **UPDATE, "on_behalf_of": people.centre.pk})

    action.refresh_from_db()
    assert (Progress.objects.get().waits, action.percent) == (True, 0)


@pytest.mark.parametrize(
    ("form", "kept"),
    [
        (ACCEPT, ("confirmed", "partner", "")),
        (
            {**ACCEPT, "answer": "amend", "share": "Une salle"},
            ("confirmed", "partner", "Une salle"),
        ),
        ({**ACCEPT, "answer": "decline", "note": "Non"}, ("declined", "partner", "")),
    ],
)
def test_a_share_is_answered_by_link(client, people, share, answer, form, kept):
    response = client.post(answer, {"once": str(uuid.uuid4()), **form})

    share.refresh_from_db()
    assert response.status_code == 303
    assert (share.answer, share.role, share.share) == kept
    assert share.answered_by == people.chloe.person
    assert Entry.objects.get().by is None


def end_mandate(people):
    people.seat.mandates.update(until=timezone.localdate() - timedelta(days=1))


def end_membership(people):
    Membership.objects.filter(organization=people.centre).update(
        ended_on=timezone.localdate(), ending=Membership.Ending.WITHDRAWN
    )


@pytest.mark.parametrize("ended", [end_mandate, end_membership])
@pytest.mark.parametrize("address", ["update", "answer"])
def test_a_link_dies_with_the_mandate_or_the_membership(
    client, request, people, share, address, ended
):
    link = request.getfixturevalue(address)
    factories.function(people.chloe.person, people.centre)
    ended(people)
    before = everything()

    opened = client.get(link)
    posted = client.post(link, {"once": str(uuid.uuid4()), **UPDATE, **ACCEPT})

    assert [opened.status_code, posted.status_code] == [410, 410]
    assert "Vous ne représentez plus Centre des femmes" in opened.content.decode()
    assert everything() == before


@pytest.mark.parametrize(("days", "status"), [(13, 200), (15, 410), (61, 404)])
def test_a_link_lives_fourteen_days(client, update, days, status):
    with time_machine.travel(timezone.now() + timedelta(days=days)):
        response = client.get(update)

    assert response.status_code == status
    if status == 410:
        assert reverse("account_request_login_code") in response.content.decode()


@pytest.mark.parametrize("address", ["update", "answer"])
def test_a_forged_link_is_not_found(client, request, share, address):
    link = request.getfixturevalue(address)
    other = "A" if link[-2] != "A" else "Q"

    assert client.get(f"{link[:-2]}{other}/").status_code == 404


def test_a_link_opens_nothing_else(client, people, update, answer):
    token = update.strip("/").rsplit("/", 1)[-1]

    assert client.get(reverse("actions:answer_by_link", args=(token,))).status_code == 404


def test_a_link_to_a_share_taken_off_is_not_found(client, share, answer):
    share.delete()

    assert client.get(answer).status_code == 404


def test_a_link_to_an_abandoned_action_says_so(client, action, update):
    Action.objects.filter(pk=action.pk).update(state="abandoned")

    response = client.get(update)

    assert response.status_code == 410
    assert "réalisée ou abandonnée" in response.content.decode()


def test_a_partner_that_never_was_a_member_answers_by_its_people(client, people, action):
    outside = factories.organization("outside")
    speaker, stranger = factories.person("Léa Roy"), factories.person("Max Roy")
    factories.function(speaker, outside)
    share = factories.commitment(action, outside)

    statuses = [
        client.get(
            reverse(
                "actions:answer_by_link",
                args=(links.sign("commitment", commitment=share.pk, person=person.pk),),
            )
        ).status_code
        for person in (speaker, stranger)
    ]

    assert statuses == [200, 410]


def test_a_link_speaks_the_language_of_its_person(client, people, update):
    person = people.chloe.person
    person.language = "en-ca"
    person.save()

    assert "Where does it stand?" in client.get(update).content.decode()
