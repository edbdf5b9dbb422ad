"""The pages of a meeting up to its day: who sees them, what they cost, what their buttons do."""

import re
import uuid
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from meetings.models import AgendaItem, Attendance, Meeting
from meetings.services import agenda, convocation, meetings
from tables.models import Entry
from tests import factories
from tests.cast import cast

ROLES = ("ana", "ben", "sam", "chloe", "gil", "dan", "rae", "eve")


def url(name, meeting, *args):
    return reverse(f"meetings:{name}", args=(meeting.table.slug, meeting.number, *args))


def key():
    return {"once": str(uuid.uuid4())}


@pytest.fixture
def draft(people):
    meeting = factories.meeting(
        people.table,
        starts_at=timezone.now() + timedelta(days=20),
        mode="hybrid",
        place="Salle",
        link="https://visio.example.org/a",
    )
    factories.item(meeting, "Budget")
    factories.item(meeting, "Varia", standing="other_business")
    return meeting


@pytest.fixture
def meeting(draft, people):
    return convocation.convene(draft, by=people.ben)


def _when(**fields):
    return {
        "day": "2036-12-15",
        "start": "09:00",
        "end": "12:00",
        "mode": "on_site",
        "place": "Salle",
        **fields,
    }


@pytest.mark.parametrize("page", ["index", "detail", "agenda", "ics"])
@pytest.mark.parametrize(
    ("who", "status"), list(zip(ROLES, (200, 200, 200, 200, 200, 200, 403, 404), strict=True))
)
def test_those_who_sit_at_the_table_see_its_meetings(client, people, meeting, page, who, status):
    client.force_login(getattr(people, who))
    there = reverse("meetings:index", args=("water",)) if page == "index" else url(page, meeting)

    assert client.get(there).status_code == status


@pytest.mark.parametrize(
    ("who", "status"), list(zip(ROLES, (303, 303, 403, 403, 403, 403, 403, 404), strict=True))
)
@pytest.mark.parametrize("act", ["create", "edit", "cancel", "chase", "send_changes", "note_reply"])
def test_the_chair_and_the_coordination_manage_meetings(client, people, meeting, act, who, status):
    client.force_login(getattr(people, who))
    there, data = {
        "create": (reverse("meetings:create", args=("water",)), _when()),
        "edit": (url("edit", meeting), _when(version=meeting.version, publication=1)),
        "cancel": (url("cancel", meeting), {"why": "Neige"}),
        "chase": (url("chase", meeting), {}),
        "send_changes": (url("send_changes", meeting), {}),
        "note_reply": (
            url("note_reply", meeting, people.seat.pk),
            {"person": people.chloe.person.pk, "reply": "no"},
        ),
    }[act]

    response = client.post(there, data | key())

    assert response.status_code == status
    assert Entry.objects.count() == (2 if status == 303 else 1)


@pytest.mark.parametrize(
    ("who", "status"), list(zip(ROLES, (303, 303, 303, 403, 403, 403, 403, 404), strict=True))
)
@pytest.mark.parametrize("act", ["add_item", "edit_item", "move_item", "remove_item", "renumber"])
def test_the_secretary_edits_the_agenda_as_well(client, people, draft, act, who, status):
    client.force_login(getattr(people, who))
    item = draft.items.first()
    content = {"title": "Neuf", "kind": "decision", "minutes": 5}
    there, data = {
        "add_item": (url("add_item", draft), {f"new-{k}": v for k, v in content.items()} | key()),
        "edit_item": (url("edit_item", draft, item.pk), {**content, "version": 1}),
        "move_item": (url("move_item", draft, item.pk), {"to": 2, "version": 1}),
        "remove_item": (url("remove_item", draft, item.pk), {"version": 1}),
        "renumber": (url("renumber", draft), {}),
    }[act]

    response = client.post(there, data)

    assert response.status_code == status
    assert Entry.objects.count() == (1 if status == 303 else 0)


@pytest.mark.parametrize("count", [1, 5])
def test_the_list_costs_the_same_whatever_its_length(
    client, people, count, django_assert_num_queries
):
    for days in range(count):
        held = factories.held_meeting(people.table, people.ben, days_ago=30 + 90 * days)
        factories.decision(held, people.ben)
    client.force_login(people.dan)

    # user, table, roles, years, count, meetings
    with django_assert_num_queries(6):
        response = client.get(reverse("meetings:index", args=("water",)))

    assert response.content.count(b'class="list__row"') == count


@pytest.mark.parametrize("count", [1, 5])
def test_the_page_of_a_meeting_costs_the_same_whatever_the_table(
    client, people, meeting, count, django_assert_num_queries
):
    for number in range(count):
        seat = factories.seat(people.table, factories.organization())
        person = factories.person()
        factories.mandate(seat, person)
        factories.attendance(meeting, seat, person, reply="yes", replied_at=timezone.now())
        factories.item(meeting, f"Point {number}", organization=people.centre)
    client.force_login(people.ben)

    # user, table, roles, meeting, mandates, attendances, seats, items, journal
    with django_assert_num_queries(9):
        response = client.get(url("detail", meeting))

    assert response.content.count(b'class="agenda__item"') == 2 + count


@pytest.mark.parametrize("count", [1, 5])
def test_the_agenda_costs_the_same_whatever_its_length(
    client, people, draft, count, django_assert_num_queries
):
    for number in range(count):
        factories.item(draft, f"Point {number}", organization=people.centre)
    client.force_login(people.ben)

    # user, table, roles, meeting, items, organisations to choose from
    with django_assert_num_queries(6):
        response = client.get(url("agenda", draft))

    assert response.content.count(b"data-sortable-item") == 2 + count


def test_the_list_is_filtered_by_stage_and_year_in_the_address(client, people, meeting):
    factories.held_meeting(people.table, people.ben, days_ago=800, title="Ancienne")
    client.force_login(people.dan)
    there = reverse("meetings:index", args=("water",))

    held = client.get(there, {"stage": "held"}).content.decode()
    none = client.get(there, {"stage": "cancelled"}).content.decode()
    odd = client.get(there, {"stage": "x", "year": "' OR 1=1"})

    assert ("Ancienne" in held, meeting.get_absolute_url() in held) == (True, False)
    assert "list__row" not in none
    assert odd.status_code == 200


def test_pressing_create_twice_makes_one_meeting(client, people):
    client.force_login(people.ben)
    data = _when() | key()

    answers = [client.post(reverse("meetings:create", args=("water",)), data) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert answers[0].url == answers[1].url == "/tables/water/meetings/1/agenda/"
    made = Meeting.objects.get()
    assert made.local_start.strftime("%Y-%m-%d %H:%M") == "2036-12-15 09:00"


@pytest.mark.parametrize(
    "flaw",
    [
        {"end": "08:00"},
        {"day": "x"},
        {"mode": "boat"},
        {"link": "javascript:alert(1)"},
        {"day": ""},
        {"day": "9999-12-31"},
        {"day": "0001-01-01"},
    ],
    ids=str,
)
def test_a_flawed_form_comes_back_as_it_was_filled(client, people, flaw):
    client.force_login(people.ben)

    response = client.post(
        reverse("meetings:create", args=("water",)), _when(place="Salle bleue") | flaw | key()
    )

    assert response.status_code == 422
    assert b"Salle bleue" in response.content or "place" in flaw
    assert (Meeting.objects.count(), Entry.objects.count()) == (0, 0)


def test_a_stale_change_of_the_meeting_shows_both_and_keeps_what_was_typed(client, people, draft):
    meetings.edit(draft, {"place": "Bibliothèque"}, version=1, by=people.ana)
    client.force_login(people.ben)
    mine = _when(place="Hôtel de ville", version=1, publication=1)

    conflict = client.post(url("edit", draft), mine)
    text = conflict.content.decode()
    saved = client.post(url("edit", draft), mine | {"version": 2})

    assert (conflict.status_code, saved.status_code) == (409, 303)
    assert "Bibliothèque" in text
    assert 'name="place" value="Hôtel de ville"' in text
    draft.refresh_from_db()
    assert draft.place == "Hôtel de ville"


def test_an_hour_that_the_clocks_skip_is_no_hour(client, people):
    client.force_login(people.ben)

    response = client.post(
        reverse("meetings:create", args=("water",)),
        _when(day="2037-03-08", start="02:30", end="05:00") | key(),
    )

    assert response.status_code == 422


def test_convening_twice_by_a_double_click_convenes_once(client, people, draft):
    client.force_login(people.ben)
    day = (timezone.now() + timedelta(days=10)).strftime("%Y-%m-%d")
    data = {"day": day, "hour": "16:30"} | key()

    answers = [client.post(url("convene", draft), data) for _again in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert [entry.verb for entry in Entry.objects.all()] == ["meetings.convened"]


def test_the_preview_names_who_is_written_to_and_who_must_be_called(client, people, draft):
    unreached = factories.organization("mute", name="Organisme sans courriel", phone="819 555-0100")
    factories.mandate(factories.seat(people.table, unreached), factories.person(email=""))
    client.force_login(people.ben)

    page = client.get(url("convene", draft)).context["page"]

    assert [line.recipient for line in page.written_to] == [
        people.chloe.person,
        people.dan.person,
    ]
    assert [(line.name, line.telephone) for line in page.to_call] == [
        ("Organisme sans courriel", "819 555-0100")
    ]


def test_a_short_notice_is_asked_about(client, people, draft):
    people.table.notice_days = 40
    people.table.save()
    client.force_login(people.ben)
    day = (timezone.now() + timedelta(days=10)).strftime("%Y-%m-%d")
    data = {"day": day, "hour": "16:30"}

    refused = client.post(url("convene", draft), data | key())
    agreed = client.post(url("convene", draft), data | key() | {"despite_short_notice": "on"})

    assert (refused.status_code, agreed.status_code) == (422, 303)


FRAGMENT = re.compile(r'<section class="card card--flush" id="agenda".*?</section>', re.DOTALL)
TOKEN = re.compile(r'(name="csrfmiddlewaretoken" value=")[^"]*')


def _fragment(response):
    return TOKEN.sub(r"\1", FRAGMENT.search(response.content.decode())[0])


@pytest.mark.parametrize("act", ["move_item", "remove_item", "edit_item", "renumber"])
def test_what_htmx_swaps_is_what_a_reload_shows(client, people, draft, act):
    client.force_login(people.ben)
    item = draft.items.in_order().first()
    args = () if act == "renumber" else (item.pk,)
    data = {"to": 2, "version": 1, "title": "Neuf", "kind": "decision", "minutes": 5}

    swapped = client.post(url(act, draft, *args), data, headers={"HX-Request": "true"})
    reloaded = client.get(url("agenda", draft))

    assert swapped.status_code == 200
    assert b"<html" not in swapped.content
    assert _fragment(swapped) == _fragment(reloaded)


def test_editing_in_place_opens_the_item_with_and_without_htmx(client, people, draft):
    client.force_login(people.ben)
    there = f"{url('agenda', draft)}?edit={draft.items.first().pk}"

    swapped = client.get(there, headers={"HX-Request": "true"})
    reloaded = client.get(there)

    assert _fragment(swapped) == _fragment(reloaded)
    assert 'name="version" value="1"' in _fragment(reloaded)


@pytest.mark.parametrize("edit", ["0", "-1", "x", "9" * 30, "²"])
def test_an_odd_item_to_edit_is_no_item(client, people, draft, edit):
    client.force_login(people.ben)

    assert client.get(url("agenda", draft), {"edit": edit}).status_code == 200


def test_a_stale_edit_shows_both_texts_and_can_be_saved_knowingly(client, people, draft):
    item = draft.items.first()
    agenda.edit(item, {"title": "Budget d’Ana"}, version=1, by=people.ana)
    client.force_login(people.ben)
    mine = {"title": "Budget de Ben", "kind": "decision", "minutes": 5}

    conflict = client.post(url("edit_item", draft, item.pk), {**mine, "version": 1})
    text = conflict.content.decode()
    saved = client.post(url("edit_item", draft, item.pk), {**mine, "version": 2})

    assert conflict.status_code == 409
    assert 'value="Budget de Ben"' in text
    assert "Budget d’Ana" in text
    assert 'name="version" value="2"' in text
    assert saved.status_code == 303
    assert AgendaItem.objects.get(pk=item.pk).title == "Budget de Ben"


@pytest.mark.parametrize("to", ["0", "99", "x", ""])
def test_a_place_that_is_not_there_is_refused_with_the_agenda_as_it_was(client, people, draft, to):
    client.force_login(people.ben)

    response = client.post(url("move_item", draft, draft.items.first().pk), {"to": to})

    assert response.status_code == 422
    assert [item.title for item in draft.items.in_order()] == ["Budget", "Varia"]


def test_the_item_of_another_table_is_not_found(client, people, draft):
    other = factories.item(factories.meeting(cast("forest").table), "Secret")
    client.force_login(people.ben)

    for act in ("edit_item", "move_item", "remove_item"):
        answer = client.post(url(act, draft, other.pk), {"to": 1, "title": "Pris", "version": 1})
        assert answer.status_code == 404
    other.refresh_from_db()
    assert (other.title, Entry.objects.count()) == ("Secret", 0)


def test_the_agenda_of_a_meeting_that_was_held_is_refused_with_a_sentence(client, people):
    held = factories.held_meeting(people.table, people.ben)
    item = factories.item(held, "Budget")
    client.force_login(people.ben)

    response = client.post(url("move_item", held, item.pk), {"to": 1})

    assert response.status_code == 409
    assert b"data-sortable-item" not in client.get(url("agenda", held)).content.split(b"<form")[0]
    assert url("move_item", held, item.pk).encode() not in client.get(url("agenda", held)).content


def test_a_delegate_answers_from_the_page_for_their_own_seat_only(client, people, meeting):
    client.force_login(people.chloe)

    own = client.post(url("answer", meeting, people.seat.pk), {"reply": "yes"})
    other = client.post(url("answer", meeting, people.watching.pk), {"reply": "yes"})
    nobody = client.post(url("answer", meeting, people.seat.pk), {"reply": "alternate"})

    assert (own.status_code, other.status_code, nobody.status_code) == (303, 404, 422)
    assert [row.reply for row in Attendance.objects.all()] == ["yes"]
    entry = Entry.objects.order_by("pk").last()
    assert (entry.verb, entry.by) == ("meetings.replied", people.chloe)


def test_telephone_numbers_and_words_are_for_the_coordination(client, people, meeting):
    people.chloe.person.phone = "819 555-0142"
    people.chloe.person.save()
    factories.attendance(
        meeting,
        people.watching,
        people.dan.person,
        reply="no",
        note="Je déménage",
        replied_at=timezone.now(),
    )

    seen = {}
    for who in ("ben", "gil"):
        client.force_login(getattr(people, who))
        text = client.get(url("detail", meeting)).content.decode()
        seen[who] = ("819 555-0142" in text, "Je déménage" in text)

    assert seen == {"ben": (True, True), "gil": (False, False)}


def test_the_reader_sees_their_own_hours_when_their_clock_differs(client, people, meeting):
    people.dan.time_zone = "America/Halifax"
    people.dan.save()

    texts = []
    for who in (people.dan, people.gil):
        client.force_login(who)
        texts.append("À votre heure" in client.get(url("detail", meeting)).content.decode())

    assert texts == [True, False]


@pytest.mark.parametrize("number", ["0", "2147483648", "9" * 30])
def test_a_number_that_is_nowhere_is_not_found(client, people, draft, number):
    client.force_login(people.ben)
    there = "/tables/water/meetings/"

    answers = [
        client.get(f"{there}{number}/"),
        client.post(f"{there}1/agenda/items/{number}/move/", {"to": 1}),
        client.post(f"{there}1/seats/{number}/answer/", {"reply": "yes"}),
        client.post(f"{there}1/seats/{number}/note/", {"reply": "yes"}),
    ]

    assert [answer.status_code for answer in answers] == [404] * 4
