"""Naming organisations, answering for them, and the compiled table."""

import re

import pytest
from django.utils import timezone

from actions.models import Commitment
from tables.models import Entry
from tests import factories
from tests.actions.pages import at, keyed
from tests.cast import cast


def answered(answer, **fields):
    return keyed(
        answer=answer, **{"role": "partner", "level": "", "share": "", "note": "", **fields}
    )


def test_a_delegate_answers_for_their_organisation_only(client, people, action):
    own = factories.commitment(action, people.centre)
    foreign = factories.commitment(action, factories.organization("elsewhere"))
    client.force_login(people.chloe)

    refused = client.post(at("answer", action.pk, foreign.pk), answered("confirm"))
    client.post(at("answer", action.pk, own.pk), answered("confirm"))

    own.refresh_from_db()
    foreign.refresh_from_db()
    assert refused.status_code == 403
    assert (own.answer, own.answered_by) == ("confirmed", people.chloe.person)
    assert foreign.answer == "named"


def test_the_coordination_writes_down_an_answer_received_by_telephone(client, people, action):
    share = factories.commitment(action, people.centre)
    client.force_login(people.ben)

    client.post(
        at("answer", action.pk, share.pk),
        answered("decline", note="Pas cette année"),
    )

    share.refresh_from_db()
    assert (share.answer, share.answered_by) == ("declined", None)
    assert Entry.objects.get().by == people.ben


def test_an_amended_share_says_what_changed(client, people, action):
    share = factories.commitment(action, people.centre, share="Une salle")
    client.force_login(people.chloe)

    same = client.post(at("answer", action.pk, share.pk), answered("amend", share="Une salle"))
    assert same.status_code == 409

    client.post(
        at("answer", action.pk, share.pk), answered("amend", share="Une salle et deux personnes")
    )
    share.refresh_from_db()
    assert (share.share, share.answer) == ("Une salle et deux personnes", "confirmed")


def test_a_share_of_another_action_is_not_found(client, people, action):
    elsewhere = factories.commitment(factories.action(cast("forest").table), people.centre)
    client.force_login(people.ben)

    assert client.get(at("answer", action.pk, elsewhere.pk)).status_code == 404
    assert client.post(at("withdraw", action.pk, elsewhere.pk), keyed()).status_code == 404
    assert Commitment.objects.count() == 1


def test_an_organisation_of_the_directory_is_named_then_taken_off(client, people, action):
    outside = factories.organization("outside", name="Francisation Québec")
    client.force_login(people.ben)

    client.post(at("name", action.pk), keyed(organization=outside.pk, role="lead"))
    share = action.commitments.get()
    assert (share.organization, share.role, share.answer) == (outside, "lead", "named")

    client.post(at("withdraw", action.pk, share.pk), keyed())
    assert action.commitments.count() == 0


def test_the_table_of_commitments_goes_by_organisation_then_by_role(client, people, plan):
    beta, alpha = (factories.organization(name=name) for name in ("Bêta", "Alpha"))
    one = factories.action(people.table, "Une", plan=plan, number="1")
    two = factories.action(people.table, "Deux", plan=plan, number="2")
    gone = factories.action(people.table, "Partie", plan=plan, number="3", state="abandoned")
    now = timezone.now()
    factories.commitment(one, beta, confirmed_at=now)
    factories.commitment(two, beta, role="lead")
    factories.commitment(one, alpha, declined_at=now)
    factories.commitment(gone, alpha)
    client.force_login(people.dan)

    page = client.get(at("commitments")).content.decode()

    assert re.findall(r'<h2 id="organization-\d+">([^<]+)', page) == ["Alpha", "Bêta"]
    assert re.findall(r'<th scope="row"><a[^>]*>([^<]+)', page) == ["1 Une", "2 Deux", "1 Une"]
    assert "1 engagement confirmé, 1 en attente d’une réponse" in page


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ({"answer": "confirmed"}, ["1 Oui"]),
        ({"answer": "named"}, ["2 Peut-être"]),
        ({"answer": "declined"}, ["3 Non"]),
        ({"role": "lead"}, []),
    ],
)
def test_commitments_are_narrowed_by_answer_and_role(client, people, plan, query, shown):
    now = timezone.now()
    for number, title, fields in (
        ("1", "Oui", {"confirmed_at": now}),
        ("2", "Peut-être", {}),
        ("3", "Non", {"declined_at": now}),
    ):
        action = factories.action(people.table, title, plan=plan, number=number)
        factories.commitment(action, people.centre, **fields)
    client.force_login(people.dan)

    page = client.get(at("commitments"), query).content.decode()

    assert re.findall(r'<th scope="row"><a[^>]*>([^<]+)', page) == shown


@pytest.mark.parametrize("count", [1, 5])
def test_the_table_of_commitments_costs_the_same(
    client, people, plan, count, django_assert_num_queries
):
    for n in range(count):
        action = factories.action(people.table, f"Action {n}", plan=plan)
        factories.commitment(action, factories.organization())
    client.force_login(people.dan)

    with django_assert_num_queries(6):
        page = client.get(at("commitments"))

    assert page.content.count(b'<th scope="row">') == count
