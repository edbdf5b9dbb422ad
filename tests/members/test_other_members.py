"""Residents and other tables come to the table, from its pages."""

import pytest
from django.urls import reverse

from core.errors import Refused
from members.models import Membership, Person
from members.services import memberships
from tables.models import Publication, Table
from tests import factories

RESIDENT = reverse("members:join_resident", args=("water",))
TABLE = reverse("members:join_table", args=("water",))


def terms(**fields):
    kept = {"category": "regular", "accepted": "1", "on": "2026-05-04", "seat": "new"}
    return {**kept, "votes": "on", **fields}


def resident(**fields):
    filled = {"who": "new", "language": "fr-ca", **fields}
    return {f"resident-{name}": value for name, value in filled.items()}


def nobody():
    return {
        f"{who}-{name}": value
        for who in ("delegate", "alternate")
        for name, value in (("who", "nobody"), ("language", "fr-ca"))
    }


def test_the_three_ways_in_are_offered_and_keep_what_was_typed(people, client):
    client.force_login(people.ben)

    page = client.get(reverse("members:new", args=("water",)), {"text": "Zoé Audet"})
    asked = "?text=Zo%C3%A9%20Audet"
    form = client.get(RESIDENT, {"text": "Zoé Audet"}).context["resident"]

    for address in (RESIDENT, TABLE):
        assert f'href="{address}{asked}"' in page.content.decode()
    assert (form["given_name"].value(), form["family_name"].value()) == ("Zoé", "Audet")


def test_a_new_resident_becomes_a_member_and_sits_for_themselves(people, client, once):
    client.force_login(people.ben)
    data = {**terms(category="resident"), **once}

    answers = [
        client.post(RESIDENT, {**data, **resident(given_name="Zoé", family_name="Audet")})
        for _ in range(2)
    ]

    member = Membership.objects.get(resident__family_name="Audet")
    assert [answer.status_code for answer in answers] == [303, 303]
    assert (member.category, member.state) == ("resident", "active")
    assert [each.person for each in member.seats.get().mandates.all()] == [member.resident]


def test_a_person_whom_the_table_knows_is_chosen_and_not_made_twice(people, client, once):
    client.force_login(people.ben)
    count = Person.objects.count()

    answer = client.post(
        RESIDENT, {**terms(category="resident"), **resident(who=people.gil.person.pk), **once}
    )

    assert answer.status_code == 303
    assert Person.objects.count() == count
    assert Membership.objects.get(resident=people.gil.person).seats.count() == 1


def test_people_of_other_tables_are_not_proposed(people, client):
    stranger = factories.person("Loin Tremblay")
    client.force_login(people.ben)

    page = client.get(RESIDENT)

    assert "Chloé Élie" in page.content.decode()
    assert stranger.name not in page.content.decode()


def test_a_wrong_form_keeps_what_was_typed_and_adds_nobody(people, client, once):
    client.force_login(people.ben)
    typed = resident(given_name="Zoé", family_name="Audet", email="no address")

    answer = client.post(RESIDENT, {**terms(category="resident"), **typed, **once})

    assert answer.status_code == 422
    assert 'value="Audet"' in answer.content.decode()
    assert not Person.objects.filter(family_name="Audet").exists()


def test_a_sectorial_table_takes_a_resident_as_an_observer_only(people, client, once):
    Table.objects.filter(pk=people.table.pk).update(kind=Table.Kind.SECTORIAL)
    client.force_login(people.ben)
    data = {**resident(given_name="Zoé", family_name="Audet"), **once}

    page = client.get(RESIDENT)
    refused = client.post(RESIDENT, {**terms(category="resident"), **data})
    observing = client.post(RESIDENT, {**terms(category="observer"), **data})

    assert page.context["form"]["category"].value() == "observer"
    assert (refused.status_code, observing.status_code) == (422, 303)
    assert Membership.objects.get(resident__family_name="Audet").seats.get().votes is False


def test_another_table_becomes_a_member(people, client, once):
    other = factories.public_table("other")
    client.force_login(people.ben)
    delegate = {"delegate-who": "new", "delegate-family_name": "Roy"}

    page = client.get(TABLE)
    answer = client.post(f"{TABLE}?choose=other", {**terms(), **nobody(), **delegate, **once})

    member = Membership.objects.get(member_table=other)
    assert [each.table for each in page.context["candidates"]] == [other]
    assert answer.status_code == 303
    assert [each.person.name for each in member.seats.get().mandates.all()] == ["Roy"]


def test_only_tables_open_to_the_coordination_are_proposed(people, client, once):
    factories.table("hidden", name="Table cachée")
    client.force_login(people.ben)

    listed = client.get(TABLE)
    chosen = client.post(f"{TABLE}?choose=hidden", {**terms(), **nobody(), **once})

    assert "Table cachée" not in listed.content.decode()
    assert chosen.status_code == 404


def test_a_table_does_not_sit_at_itself_nor_at_what_it_contains(people):
    above = factories.table("above")
    Table.objects.filter(pk=people.table.pk).update(parent=above)
    umbrella = factories.table("umbrella", publication=Publication.PUBLIC)
    top = factories.table("top")
    for lower, upper in ((people.table, umbrella), (umbrella, top)):
        Membership.objects.create(
            table=upper, member_table=lower, accepted_on=factories.LONG_AGO, sort_key="x"
        )

    for member in (people.table, above, umbrella, top):
        with pytest.raises(Refused):
            memberships.request(people.table, member=member, on=factories.LONG_AGO, by=people.ben)
    joined = memberships.request(above, member=people.table, on=factories.LONG_AGO, by=None)

    assert joined.member == people.table


def test_a_sectorial_table_takes_a_multisectorial_one_as_an_observer_only(people, client, once):
    Table.objects.filter(pk=people.table.pk).update(kind=Table.Kind.SECTORIAL)
    factories.public_table("other")
    client.force_login(people.ben)
    address = f"{TABLE}?choose=other"

    refused = client.post(address, {**terms(), **nobody(), **once})
    observing = client.post(address, {**terms(category="observer"), **nobody(), **once})

    assert (refused.status_code, observing.status_code) == (422, 303)
