"""Making, rewording, moving and abandoning actions through the pages."""

import re

import pytest
from django.utils import timezone

from actions.models import Action, Drift, Progress
from tests import factories
from tests.actions.pages import DUE, at, keyed
from tests.cast import cast


def filled(**fields):
    return keyed(title="Tenir deux séjours", when="dated", due_on="2026-12-31", **fields)


def test_an_action_is_made_once_however_often_the_button_is_pressed(client, people, plan):
    client.force_login(people.ben)
    form = filled(leads=[people.centre.pk])

    answers = [client.post(at("create_action", plan.pk), form) for _ in range(2)]

    action = Action.objects.get()
    assert [(answer.status_code, answer.url) for answer in answers] == [
        (303, at("detail", action.pk))
    ] * 2
    assert (action.number, action.due_on, action.created_on) == ("1", DUE, timezone.localdate())
    assert [share.organization for share in action.commitments.all()] == [people.centre]


def test_places_of_one_name_are_told_apart_in_the_form(client, people, plan):
    mrc = factories.territory("mrc", "860")
    people.table.territories.add(mrc)
    for code, designation in (("89040", "Ville"), ("89045", "Paroisse")):
        factories.territory("municipality", code, name="Senneterre", designation=designation)
    client.force_login(people.ben)

    page = client.get(at("create_action", plan.pk)).content.decode()

    assert re.findall(r"Senneterre[^<\n]*", page) == ["Senneterre (ville)", "Senneterre (paroisse)"]


@pytest.mark.parametrize(
    "field", ["heading", "decision", "leads", "partners", "person", "territories"]
)
def test_what_belongs_to_another_table_is_not_found_in_the_form(client, people, plan, field):
    coast = factories.territory("region", "09", name="Côte-Nord secrète")
    other = factories.table("forest", territories=[coast])
    secret = factories.organization(name="Organisme secret")
    factories.seat(other, secret)
    person = factories.person("Perle Secrète")
    factories.office(other, person)
    decision = factories.decision(factories.held_meeting(other, people.ben), people.ben, number="X")
    foreign = {
        "heading": factories.heading(factories.plan(other), "Axe secret"),
        "decision": decision,
        "leads": secret,
        "partners": secret,
        "person": person,
        "territories": coast,
    }[field]
    client.force_login(people.ben)

    response = client.post(at("create_action", plan.pk), filled(**{field: foreign.pk}))

    assert (response.status_code, Action.objects.count()) == (422, 0)
    chosen = re.sub(
        r"<select[^>]* name=.other.*?</select>", "", response.content.decode(), flags=re.DOTALL
    )
    assert "ecret" not in chosen


@pytest.mark.parametrize(
    ("form", "kept"),
    [
        ({"when": "ongoing", "due_on": "2026-12-31"}, (None, True, "")),
        ({"when": "by_hand", "horizon": "medium", "due_on": "2026-12-31"}, (None, False, "medium")),
        ({"when": "dated", "due_on": "2026-12-31", "horizon": "long"}, (DUE, False, "")),
    ],
)
def test_an_action_is_dated_ongoing_or_placed_by_hand_never_two(client, people, plan, form, kept):
    client.force_login(people.ben)

    client.post(at("create_action", plan.pk), keyed(title="Une action", **form))

    action = Action.objects.get()
    assert (action.due_on, action.ongoing, action.horizon_by_hand) == kept


@pytest.mark.parametrize("form", [{"when": "dated"}, {"when": "by_hand"}, {}])
def test_an_action_says_when(client, people, plan, form):
    client.force_login(people.ben)

    response = client.post(at("create_action", plan.pk), keyed(title="Une action", **form))

    assert (response.status_code, Action.objects.count()) == (422, 0)


def test_editing_an_action_touches_neither_its_date_nor_its_state(client, people, action):
    client.force_login(people.ben)

    response = client.post(
        at("edit_action", action.pk),
        {
            "version": 1,
            "title": "Autre titre",
            "number": "1.1",
            "due_on": "2030-01-01",
            "state": "done",
        },
    )

    action.refresh_from_db()
    assert response.status_code == 303
    assert (action.title, action.due_on, action.state) == ("Autre titre", DUE, "planned")


def test_the_second_to_edit_an_action_keeps_what_they_wrote(client, people, action):
    client.force_login(people.ben)
    client.post(at("edit_action", action.pk), {"version": 1, "title": "Le premier titre"})

    response = client.post(at("edit_action", action.pk), {"version": 1, "title": "Le second titre"})

    page = response.content.decode()
    assert response.status_code == 409
    assert ("Le premier titre" in page, "Le second titre" in page) == (True, True)
    action.refresh_from_db()
    assert action.title == "Le premier titre"


def test_a_date_moves_with_its_reason_only(client, people, action):
    client.force_login(people.ben)
    form = {"when": "dated", "due_on": "2028-03-31"}

    silent = client.post(at("move_action", action.pk), keyed(**form))
    assert (silent.status_code, Drift.objects.count()) == (422, 0)

    client.post(at("move_action", action.pk), keyed(**form, reason="Faute de financement"))
    page = client.get(at("detail", action.pk)).content.decode()
    assert "glissée de court à moyen terme le" in page
    assert "Faute de financement" in page
    assert "d’abord prévue le 31\u00a0décembre 2026" in page


def test_an_abandoned_action_leaves_the_plan_with_its_reason(client, people, action, plan):
    client.force_login(people.ben)

    client.post(at("abandon_action", action.pk), keyed(reason="Remplacée par 6.1.2"))

    assert "Remplacée par 6.1.2" in client.get(at("detail", action.pk)).content.decode()
    assert action.title not in client.get(at("plan", plan.pk)).content.decode()


@pytest.mark.parametrize(
    "name", ["detail", "edit_action", "move_action", "report", "name", "promote"]
)
def test_an_action_of_another_table_is_not_found(client, people, name):
    foreign = factories.action(cast("forest").table)
    client.force_login(people.ben)

    assert client.get(at(name, foreign.pk)).status_code == 404


@pytest.mark.parametrize("count", [1, 5])
def test_the_page_of_an_action_costs_the_same_whatever_its_history(
    client, people, action, count, django_assert_num_queries
):
    for n in range(count):
        share = factories.commitment(action, factories.organization(name=f"Organisme {n}"))
        Progress.objects.create(
            action=action,
            state="in_progress",
            percent=n,
            note=f"Note {n}",
            on_behalf_of=share.organization,
            person=people.chloe.person,
            by=people.chloe,
            at=timezone.now(),
        )
        Drift.objects.create(action=action, reason=f"Motif {n}", at=timezone.now(), by=people.ben)
    client.force_login(people.ben)

    with django_assert_num_queries(15):
        page = client.get(at("detail", action.pk))

    assert page.content.count(b"Note ") == count
    assert page.content.count(b"Motif ") == count
