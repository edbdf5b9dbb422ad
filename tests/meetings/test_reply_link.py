"""Replying from a mail, without an account."""

import hashlib
from datetime import date, timedelta

import pytest
import time_machine
from django.apps import apps
from django.utils import timezone

from core.links import sign
from meetings.models import Attendance
from meetings.services import convocation
from tables.models import Entry
from tests import factories
from tests.cast import cast


@pytest.fixture
def meeting(people):
    meeting = factories.meeting(
        people.table, place="Salle", convened_at=timezone.now(), convened_by=people.ben
    )
    factories.item(meeting, "Budget")
    return meeting


def link(meeting, seat, person, purpose="reply"):
    return f"/r/{sign(purpose, meeting=meeting.pk, seat=seat.pk, person=person.pk)}/"


@pytest.fixture
def there(meeting, people):
    return link(meeting, people.seat, people.chloe.person)


def everything():
    rows = hashlib.sha256()
    for model in sorted(apps.get_models(), key=lambda each: each._meta.label):
        for row in model.objects.order_by("pk").values_list():
            rows.update(repr(row).encode())
    return rows.hexdigest()


@pytest.mark.parametrize("method", ["get", "head"])
def test_opening_the_link_changes_nothing(client, there, method):
    before = everything()

    response = getattr(client, method)(there)

    assert response.status_code == 200
    assert everything() == before
    assert response["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        ({"reply": "yes"}, [("", "yes")]),
        ({"reply": "no", "note": "En congé"}, [("", "no")]),
        (
            {"reply": "alternate", "name": "Zoé Roy", "email": "zoe@example.org"},
            [("", "alternate"), ("Zoé Roy", "")],
        ),
    ],
    ids=["yes", "no", "alternate"],
)
def test_answering_is_noted_and_shown(client, there, data, rows):
    for _again in range(2):
        answer = client.post(there, data)
        assert (answer.status_code, answer.url) == (303, there)

    assert list(Attendance.objects.order_by("pk").values_list("name", "reply")) == rows
    entry = Entry.objects.get()
    assert (entry.verb, entry.by, entry.facts["reply"]) == ("meetings.replied", None, data["reply"])
    assert ("Zoé Roy" in client.get(there).content.decode()) == ("name" in data)


def test_a_ranked_alternate_is_chosen_by_name(client, there, people):
    client.post(there, {"reply": "alternate", "alternate": people.gil.person.pk})

    assert Attendance.objects.get(as_alternate=True).person == people.gil.person


def test_a_name_that_is_typed_wins_over_the_list(client, there, people):
    said = {"reply": "alternate", "alternate": people.gil.person.pk, "name": "Zoé Roy"}

    for _again in range(2):
        client.post(there, said)

    named = Attendance.objects.get(as_alternate=True)
    assert (named.person, named.name, Entry.objects.count()) == (None, "Zoé Roy", 1)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"reply": "perhaps"},
        {"reply": "alternate"},
        {"reply": "alternate", "name": "Zoé", "email": "not an address"},
        {"reply": "yes", "note": "x" * 301},
        {"reply": "alternate", "alternate": "999999"},
    ],
    ids=str,
)
def test_an_answer_that_says_nothing_is_asked_again(client, there, data):
    response = client.post(there, data)

    assert response.status_code == 422
    assert (Attendance.objects.count(), Entry.objects.count()) == (0, 0)


@pytest.mark.parametrize("flaw", ["seat", "meeting", "person", "purpose", "draft", "forged"])
def test_a_link_whose_ids_do_not_go_together_opens_nothing(client, meeting, people, flaw):
    other = cast("forest")
    there = {
        "seat": link(meeting, other.seat, people.chloe.person),
        "meeting": link(factories.meeting(other.table), people.seat, people.chloe.person),
        "person": link(meeting, people.seat, people.dan.person),
        "purpose": link(meeting, people.seat, people.chloe.person, purpose="action"),
        "draft": link(factories.meeting(people.table), people.seat, people.chloe.person),
        "forged": link(meeting, people.seat, people.chloe.person)[:-4] + "xxx/",
    }[flaw]

    answers = (client.get(there), client.post(there, {"reply": "yes"}))

    assert [answer.status_code for answer in answers] == [404, 404]
    assert (Attendance.objects.count(), Entry.objects.count()) == (0, 0)


def test_a_link_sent_months_ahead_serves_until_the_meeting(client, people):
    with time_machine.travel(timezone.now() - timedelta(days=200)):
        meeting = factories.meeting(
            people.table,
            starts_at=timezone.now() + timedelta(days=210),
            convened_at=timezone.now(),
            convened_by=people.ben,
        )
        there = link(meeting, people.seat, people.chloe.person)

    assert client.post(there, {"reply": "yes"}).status_code == 303


@pytest.mark.parametrize("why", ["cancelled", "over", "mandate"])
def test_a_link_that_serves_no_more_says_why(client, meeting, there, people, why):
    if why == "cancelled":
        convocation.cancel(meeting, why="Tempête de neige", by=people.ben)
    if why == "over":
        meeting.starts_at = timezone.now() - timedelta(hours=5)
        meeting.ends_at = timezone.now() - timedelta(hours=2)
        meeting.save()
    if why == "mandate":
        people.seat.mandates.filter(rank=0).update(until=date(2024, 1, 1))
    entries = Entry.objects.count()

    page, refused = client.get(there), client.post(there, {"reply": "yes"})

    assert (page.status_code, refused.status_code) == (200, 409)
    text = page.content.decode()
    words = {"cancelled": "Tempête de neige", "over": "terminée", "mandate": "mandat"}[why]
    assert words in text
    assert 'value="yes"' not in text
    assert (Attendance.objects.count(), Entry.objects.count()) == (0, entries)


def test_a_moved_meeting_says_where_it_was_and_asks_again(client, meeting, there, people):
    client.post(there, {"reply": "yes"})
    start = meeting.starts_at + timedelta(days=7)
    convocation.move(
        meeting,
        {"starts_at": start, "ends_at": start + timedelta(hours=3)},
        version=meeting.version,
        by=people.ben,
    )

    page = client.get(there).context["page"]

    assert page.move.starts_at.date() == meeting.starts_at.date()
    assert page.row is None


@pytest.mark.parametrize("count", [1, 5])
def test_the_page_of_a_link_costs_the_same_whatever_its_agenda(
    client, meeting, there, people, count, django_assert_num_queries
):
    for number in range(count):
        factories.item(meeting, f"Point {number}", organization=people.centre)
    factories.attendance(
        meeting, people.seat, people.chloe.person, reply="yes", replied_at=timezone.now()
    )

    # meeting, seat, mandates, replies, items, mandate of the day, alternates
    with django_assert_num_queries(7):
        client.get(there)
