"""What a table gives out to everyone: plan, minutes, calendars."""

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from core.links import sign
from meetings.models import Minutes, Revision
from meetings.queries.record import minutes_page
from members.models import Mandate
from tables.models import Publication
from tests import factories

pytestmark = pytest.mark.django_db

PUBLIC = Publication.PUBLIC


@pytest.fixture
def table(people):
    people.table.publication = PUBLIC
    people.table.save()
    return people.table


def get(client, view, *args):
    return client.get(reverse(f"tables:{view}", args=("water", *args)))


def keep_minutes(meeting, by, *, adopted=True, publication=PUBLIC):
    now = timezone.now()
    dates = {"adopted_at": now, "adopted_by": by} if adopted else {}
    minutes = Minutes.objects.create(
        meeting=meeting, sent_at=now, sent_by=by, publication=publication, **dates
    )
    text = minutes_page(meeting).text
    body = text if isinstance(text, dict) else text.as_data()
    return Revision.objects.create(minutes=minutes, number=1, body=body, at=now, by=by)


def test_adopted_minutes_that_are_for_everyone_are_read_by_everyone(client, people, table):
    meeting = factories.held_meeting(table, people.ben, title="Rencontre d’automne")
    item = factories.item(meeting, title="Qualité de l’eau", notes="L’eau est **claire**.")
    factories.decision(meeting, people.ben, text="Le plan est adopté.", item=item)
    keep_minutes(meeting, people.ben)

    response = get(client, "published_minutes", meeting.number)

    text = response.content.decode()
    assert response.status_code == 200
    for words in ("Rencontre d’automne", "Qualité de l’eau", "claire", "Le plan est adopté."):
        assert words in text


@pytest.mark.parametrize("name", [None, "eve", "chloe", "ben"])
@pytest.mark.parametrize(
    "state",
    [
        {"adopted": False},
        {"publication": Publication.PARTNERS},
        {"publication": Publication.TABLE},
    ],
)
def test_minutes_that_are_not_for_everyone_are_not_at_their_public_address(
    client, people, table, name, state
):
    meeting = factories.held_meeting(table, people.ben)
    keep_minutes(meeting, people.ben, **state)
    if name:
        client.force_login(getattr(people, name))

    assert get(client, "published_minutes", meeting.number).status_code == 404


def test_what_is_written_after_adoption_is_not_published(client, people, table):
    meeting = factories.held_meeting(table, people.ben)
    item = factories.item(meeting, title="Eau", notes="Texte adopté.")
    keep_minutes(meeting, people.ben)
    item.notes = "Texte ajouté ensuite."
    item.save(update_fields=["notes"])

    text = get(client, "published_minutes", meeting.number).content.decode()

    assert "Texte adopté." in text
    assert "ajouté ensuite" not in text


def test_the_minutes_of_another_table_are_not_found_here(client, people, table):
    other = factories.public_table("other")
    meeting = factories.held_meeting(other, people.ben, number=9)
    keep_minutes(meeting, people.ben)

    assert get(client, "published_minutes", 9).status_code == 404


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"publication": PUBLIC, "adopted": True}, 302),
        ({"publication": PUBLIC, "adopted": False}, 404),
        ({"publication": Publication.PARTNERS, "adopted": True}, 404),
        (None, 404),
    ],
)
def test_the_public_address_of_the_plan_leads_to_an_adopted_public_plan(
    client, people, table, fields, status
):
    if fields:
        dates = {"adopted_at": timezone.now(), "adopted_by": people.ben}
        adopted = dates if fields.pop("adopted") else {}
        factories.plan(table, **fields, **adopted)
    client.force_login(people.ben)

    assert get(client, "published_plan").status_code == status


@pytest.fixture
def meetings(people, table):
    """One meeting convened for the table, one for everyone, one in preparation, one of before."""
    convened = {"convened_at": timezone.now(), "convened_by": people.ben}
    starts = datetime(2027, 1, 12, 14, 0, tzinfo=UTC)
    factories.meeting(
        table, title="Interne", starts_at=starts, link="https://visio.example/1", **convened
    )
    factories.meeting(
        table, title="Ouverte", starts_at=starts + timedelta(days=7), publication=PUBLIC, **convened
    )
    factories.meeting(
        table, title="Brouillon", starts_at=starts + timedelta(days=9), publication=PUBLIC
    )
    factories.meeting(
        table,
        title="Ancienne",
        starts_at=starts - timedelta(days=800),
        publication=PUBLIC,
        **convened,
    )


def events(response):
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content).walk("VEVENT")


def titles(response):
    return [str(event["SUMMARY"]).partition(" · ")[2] for event in events(response)]


def test_the_public_calendar_holds_the_meetings_shown_to_everyone(client, people, meetings):
    response = get(client, "calendar")

    assert titles(response) == ["Ouverte"]
    event = events(response)[0]
    assert event["DTSTART"].dt == datetime(2027, 1, 19, 14, 0, tzinfo=UTC)
    assert event["DTSTART"].params["TZID"] == "America/Toronto"


def test_the_calendar_of_a_table_that_is_not_published_is_not_found(client, people, meetings):
    people.table.publication = Publication.TABLE
    people.table.save()
    client.force_login(people.eve)

    assert get(client, "calendar").status_code == 404


def own(people, name="chloe", **ids):
    user = getattr(people, name)
    token = sign("feed", **{"table": people.table.pk, "user": user.pk, **ids})
    return reverse("tables:own_calendar", args=(token,))


def test_a_member_subscribes_to_every_convened_meeting_without_signing_in(client, people, meetings):
    response = client.get(own(people))

    assert titles(response) == ["Interne", "Ouverte"]
    assert b"visio.example" in response.content
    assert response["Referrer-Policy"] == "same-origin"


def test_the_home_gives_each_person_their_own_calendar(client, people, meetings):
    client.force_login(people.chloe)
    address = client.get(reverse("tables:home", args=("water",))).context["page"].calendar
    client.logout()

    assert titles(client.get(address)) == ["Interne", "Ouverte"]


@pytest.mark.parametrize("name", ["eve", "fay", "rae"])
def test_a_calendar_dies_with_the_right_to_see_the_meetings(client, people, meetings, name):
    assert client.get(own(people, name)).status_code == 404


def test_a_calendar_dies_when_its_mandate_ends(client, people, meetings):
    Mandate.objects.filter(person=people.chloe.person).update(
        until=timezone.localdate() - timedelta(days=1)
    )

    assert client.get(own(people)).status_code == 404


def test_a_forged_link_or_one_of_another_purpose_opens_nothing(client, people, meetings):
    reply = sign("reply", table=people.table.pk, user=people.chloe.pk)

    assert client.get(own(people) + "x").status_code == 404
    assert client.get(reverse("tables:own_calendar", args=(reply,))).status_code == 404


def test_a_calendar_is_good_for_years(client, people, meetings, time_machine):
    address = own(people)

    time_machine.move_to(timezone.now() + timedelta(days=300))

    assert titles(client.get(address)) == ["Interne", "Ouverte"]


@pytest.mark.parametrize("count", [1, 5])
def test_the_calendar_costs_the_same_however_full(
    client, people, table, count, django_assert_num_queries
):
    for n in range(count):
        factories.meeting(
            table,
            starts_at=timezone.now() + timedelta(days=n),
            publication=PUBLIC,
            convened_at=timezone.now(),
            convened_by=people.ben,
        )

    with django_assert_num_queries(2):
        get(client, "calendar")
