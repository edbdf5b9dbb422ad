"""Two people write at once: whoever comes second sees both texts, and nothing is lost."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from actions.models import Action
from meetings.models import AgendaItem
from tests import factories
from tests.forms import forms_of

pytestmark = pytest.mark.django_db(transaction=True)
HANDS = 6


def test_an_item_of_the_agenda_keeps_one_text_and_gives_back_the_others(people):
    meeting = factories.meeting(people.table)
    item = factories.item(meeting)
    edit = reverse("meetings:edit_item", args=("water", meeting.number, item.pk))
    page = reverse("meetings:agenda", args=("water", meeting.number)) + f"?edit={item.pk}"

    _one_kept(people, page, edit, "title", lambda: AgendaItem.objects.get(pk=item.pk).title)


def test_the_minutes_of_an_item_keep_one_text_and_give_back_the_others(people):
    meeting = factories.meeting(
        people.table,
        starts_at=timezone.now(),
        opened_at=timezone.now(),
        opened_by=people.ben,
        quorum=1,
    )
    item = factories.item(meeting)
    write = reverse("meetings:write_notes", args=("water", meeting.number, item.pk))
    page = reverse("meetings:live", args=("water", meeting.number)) + f"?item={item.pk}"

    _one_kept(people, page, write, "notes", lambda: AgendaItem.objects.get(pk=item.pk).notes)


def test_an_action_keeps_one_title_and_gives_back_the_others(people):
    plan = factories.plan(people.table)
    action = factories.action(people.table, plan=plan)
    edit = reverse("actions:edit_action", args=("water", action.pk))

    _one_kept(people, edit, edit, "title", lambda: Action.objects.get(pk=action.pk).title)


def test_a_table_keeps_one_mandate_and_gives_back_the_others(people):
    edit = reverse("tables:edit", args=("water",))

    _one_kept(people, edit, edit, "mandate", lambda: _again(people.table).mandate)


def test_moves_of_an_agenda_leave_each_item_one_place(people):
    meeting = factories.meeting(people.table)
    items = [factories.item(meeting, f"Point {n}") for n in range(1, HANDS + 1)]

    _at_once(
        people,
        [
            (reverse("meetings:move_item", args=("water", meeting.number, item.pk)), {"to": 1})
            for item in items
        ],
    )

    places = list(meeting.items.order_by("position").values_list("position", flat=True))
    assert places == list(range(1, HANDS + 1))


def test_whoever_waits_too_long_for_a_row_is_told_and_keeps_nothing_half_done(people):
    plan = factories.plan(people.table)
    action = factories.action(people.table, plan=plan)
    edit = reverse("actions:edit_action", args=("water", action.pk))
    ben = _signed_in(people)
    form = forms_of(ben, [edit])[edit].fields | {"title": "Trop tard"}
    held, done = Barrier(2), Barrier(2)

    def hold():
        try:
            with transaction.atomic():
                Action.objects.hold(action.pk)
                held.wait(10)
                done.wait(20)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        holding = pool.submit(hold)
        held.wait(10)
        answer = ben.post(edit, form)
        done.wait(20)
        holding.result()

    assert answer.status_code == 409
    assert "En ce moment même" in answer.content.decode()
    assert Action.objects.get(pk=action.pk).title == action.title


def _one_kept(people, page, address, field, standing):
    """Send different texts for one version: one is saved, each other answers with both."""
    form = forms_of(_signed_in(people), [page])[address]
    texts = [f"Texte de la personne {n}" for n in range(HANDS)]

    answers = _at_once(people, [(address, {**form.fields, field: text}) for text in texts])

    kept = standing()
    assert kept in texts
    said = dict(zip(texts, answers, strict=True))
    assert said.pop(kept).status_code in {200, 303}
    assert {answer.status_code for answer in said.values()} == {409}
    for text, answer in said.items():
        assert text in answer.content.decode()
        assert kept in answer.content.decode()


def _at_once(people, posts):
    gate = Barrier(len(posts))
    clients = [_signed_in(people) for _post in posts]

    def send(client, address, typed):
        try:
            gate.wait(20)
            return client.post(address, typed)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(posts)) as pool:
        sent = [
            pool.submit(send, client, *post) for client, post in zip(clients, posts, strict=True)
        ]
        return [each.result() for each in sent]


def _signed_in(people):
    client = Client()
    client.force_login(people.ben)
    return client


def _again(row):
    return type(row).objects.get(pk=row.pk)
