"""Minutes are read from their mail without an account, by those who still sit at the table."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from core import links
from meetings.services import minutes
from tests import factories

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)


@pytest.fixture
def held(people):
    meeting = factories.held_meeting(people.table, people.ben, title="3e rencontre")
    factories.item(meeting, notes="La Ville dépose son étude.")
    minutes.send(meeting, at=NOW, by=people.ben)
    return meeting


def url(meeting, person, name="minutes_by_link"):
    token = links.sign("minutes", meeting=meeting.pk, person=person.pk)
    return reverse(f"meetings:{name}", args=(token,))


def test_a_delegate_reads_the_minutes_and_their_document_without_an_account(client, people, held):
    page = client.get(url(held, people.person("chloe")))
    document = client.get(url(held, people.person("chloe"), "minutes_by_link_pdf"))

    assert "La Ville dépose son étude." in page.content.decode()
    assert document["Content-Type"] == "application/pdf"


@pytest.mark.parametrize("name", ["fay", "eve"])
def test_who_left_or_never_sat_is_refused_with_the_same_link(client, people, held, name):
    answer = client.get(url(held, people.person(name)))

    assert answer.status_code == 403
    assert "La Ville dépose son étude." not in answer.content.decode()


def test_minutes_that_were_not_sent_are_not_found(client, people):
    draft = factories.held_meeting(people.table, people.ben)
    factories.item(draft, notes="Ébauche")

    assert client.get(url(draft, people.person("chloe"))).status_code == 404


def test_a_link_of_another_purpose_does_not_open_the_minutes(client, people, held):
    chloe = people.person("chloe")
    token = links.sign("reply", meeting=held.pk, seat=people.seat.pk, person=chloe.pk)

    assert client.get(reverse("meetings:minutes_by_link", args=(token,))).status_code == 404
