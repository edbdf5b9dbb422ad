"""A new member: found despite its spelling, then seated with its people."""

import pytest
from django.core import mail
from django.urls import reverse

from members.models import FormerName, Invitation, Membership, Organization, Person
from members.queries.organizations import candidates
from tables.models import Entry, Table
from tests import factories

NEW = reverse("members:new", args=("water",))


@pytest.mark.parametrize(
    "text",
    [
        "Maison Sainte-Germaine",
        "maison ste-germaine",
        "MAISON STE GERMAINE",
        "La Maison Ste-Germaine",
        "MSG",
        "Maison Germaine",
        "Foyer Germaine",
    ],
)
def test_an_organisation_is_found_however_it_is_spelt(people, text):
    house = factories.organization("house", name="La Maison Sainte-Germaine", acronym="MSG")
    FormerName.objects.create(organization=house, name="Foyer Germaine")
    factories.organization("other", name="Carrefour jeunesse")

    found = candidates(people.table, text)

    assert found[0].organization == house
    assert found[0].near is (text != "Maison Germaine")


def test_what_was_merged_is_not_proposed_and_members_are_told(people):
    kept = factories.organization("kept", name="Carrefour jeunesse")
    factories.organization("gone", name="Carrefour jeunesse", merged_into=kept)

    proposed = candidates(people.table, "Carrefour jeunesse")
    member = candidates(people.table, "Centre des femmes")

    assert [each.organization for each in proposed] == [kept]
    assert member[0].membership_id == people.seat.membership_id


def details(prefix, **fields):
    filled = {"who": "nobody", "language": "fr-ca", **fields}
    return {f"{prefix}-{name}": value for name, value in filled.items()}


def form(**fields):
    return {
        "category": "regular",
        "accepted": "1",
        "on": "2026-05-04",
        "seat": "new",
        "votes": "on",
        **fields,
    }


def test_a_member_comes_with_seat_delegate_and_alternate_at_once(people, client, once):
    group = factories.organization("group", name="Groupe d’entraide")
    client.force_login(people.ben)
    url = reverse("members:join", args=("water", "group"))
    data = {
        **form(),
        **details(
            "delegate", who="new", given_name="Léa", family_name="Roy", email="lea@example.org"
        ),
        **details("alternate", who="new", family_name="Cyr"),
        **once,
        "delegate-invite": "on",
    }

    answers = [client.post(url, data) for _ in range(2)]

    membership = Membership.objects.get(organization=group)
    seat = membership.seats.get()
    assert [answer.status_code for answer in answers] == [303, 303]
    assert [(each.rank, each.person.name) for each in seat.mandates.all()] == [
        (0, "Léa Roy"),
        (1, "Cyr"),
    ]
    assert Invitation.objects.get().email == "lea@example.org"
    assert [entry.verb for entry in Entry.objects.order_by("pk")] == [
        "members.accepted",
        "members.seat_opened",
        "members.person_added",
        "members.invited",
        "members.mandated",
        "members.person_added",
        "members.mandated",
    ]
    assert mail.outbox == []


def test_a_vacant_seat_is_filled_rather_than_another_opened(people, client, once):
    factories.organization("group")
    vacant = factories.seat(people.table)
    client.force_login(people.ben)

    client.post(
        reverse("members:join", args=("water", "group")),
        {**form(seat=vacant.pk), **details("delegate"), **details("alternate"), **once},
    )

    vacant.refresh_from_db()
    assert vacant.membership.organization.slug == "group"


def test_a_request_holds_no_seat(people, client, once):
    factories.organization("group")
    client.force_login(people.ben)

    client.post(
        reverse("members:join", args=("water", "group")),
        {**form(accepted="0"), **details("delegate"), **details("alternate"), **once},
    )

    membership = Membership.objects.get(organization__slug="group")
    assert (membership.state, membership.seats.count()) == ("requested", 0)


def test_the_sectorial_rule_is_said_in_the_form_and_nothing_is_half_done(people, client, once):
    Table.objects.filter(pk=people.table.pk).update(kind=Table.Kind.SECTORIAL)
    factories.organization("office", sector="gouvernemental")
    client.force_login(people.ben)
    url = reverse("members:join", args=("water", "office"))
    data = {
        **form(),
        **details("delegate", who="new", family_name="Bérubé"),
        **details("alternate"),
        **once,
    }

    warned = client.get(url)
    refused = client.post(url, data)
    kept = Person.objects.filter(family_name="Bérubé").exists()
    observing = client.post(url, {**data, "category": "observer"})

    assert warned.status_code == 200
    assert refused.status_code == 422
    assert 'value="Bérubé"' in refused.content.decode()
    assert reverse("tables:edit", args=("water",)) in refused.content.decode()
    assert kept is False
    assert observing.status_code == 303
    assert Membership.objects.get(organization__slug="office").seats.get().votes is False


def test_a_member_already_there_is_refused_in_the_form(people, client, once):
    client.force_login(people.ben)

    answer = client.post(
        reverse("members:join", args=("water", "water-centre")),
        {**form(), **details("delegate"), **details("alternate"), **once},
    )

    assert answer.status_code == 422
    assert not Entry.objects.exists()


def test_a_likely_duplicate_is_shown_before_another_file_is_opened(people, client, once):
    client.force_login(people.ben)
    url = reverse("members:add_organization", args=("water",))
    sector = people.centre.sector_id
    data = {"name": "LE CENTRE DES FEMMES", "sector": sector, **once}

    doubted = client.post(url, data)
    count = Organization.objects.count()
    insisted = client.post(url, {**data, "apart": "1"})

    assert doubted.status_code == 422
    assert "Centre des femmes" in doubted.content.decode()
    assert Organization.objects.count() == count + 1
    assert insisted.url == reverse("members:join", args=("water", "le-centre-des-femmes"))


@pytest.mark.parametrize("text", ["", "   ", "'", "%", "x" * 500, "\u202e", "é"])
def test_any_text_may_be_looked_for(people, client, text):
    client.force_login(people.ben)

    assert client.get(NEW, {"text": text}).status_code == 200


def test_a_person_described_without_being_chosen_is_added_all_the_same(people, client, once):
    factories.organization("group")
    client.force_login(people.ben)

    client.post(
        reverse("members:join", args=("water", "group")),
        {
            **form(),
            **details("delegate", family_name="Roy"),
            **details("alternate"),
            **once,
        },
    )

    seat = Membership.objects.get(organization__slug="group").seats.get()
    assert [each.person.name for each in seat.mandates.all()] == ["Roy"]
