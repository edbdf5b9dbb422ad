"""Seats and those who sit in them."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from core.errors import Refused
from members.models import Mandate, Membership
from members.services import mandates, seats
from tables.models import Entry
from tests import factories

MAY = date(2026, 5, 4)


def verbs():
    return [entry.verb for entry in Entry.objects.order_by("pk")]


def ranks(seat, on):
    return [
        (each.rank, each.person.name)
        for each in Mandate.objects.on(on).filter(seat=seat).order_by("rank")
    ]


def test_a_new_delegate_ends_the_mandate_of_the_one_before_on_the_eve(people):
    lea = factories.person("Léa Roy")

    mandates.give(people.seat, person=lea, on=MAY, by=people.ben)

    assert ranks(people.seat, date(2026, 5, 3)) == [(0, "Chloé Élie"), (1, "Gil Naud")]
    assert ranks(people.seat, MAY) == [(0, "Léa Roy"), (1, "Gil Naud")]
    assert verbs() == ["members.mandated"]


def test_an_alternate_takes_the_next_rank(people):
    lea = factories.person("Léa Roy")

    mandate = mandates.give(people.seat, person=lea, on=MAY, delegate=False, by=people.ben)

    assert mandate.rank == 2


def test_an_alternate_is_made_the_delegate(people):
    gil = people.seat.mandates.get(rank=1)

    mandates.promote(gil, on=MAY, by=people.ben)

    assert ranks(people.seat, MAY) == [(0, "Gil Naud")]
    assert ranks(people.seat, date(2026, 5, 3)) == [(0, "Chloé Élie"), (1, "Gil Naud")]


def test_nobody_is_named_twice_in_a_seat(people):
    with pytest.raises(Refused):
        mandates.give(people.seat, person=people.chloe.person, on=MAY, by=people.ben)

    assert verbs() == []


def test_nobody_sits_in_a_vacant_or_closed_seat(people):
    vacant = factories.seat(people.table)
    closed = factories.seat(people.table, closed_on=MAY)

    for seat in (vacant, closed):
        with pytest.raises(Refused):
            mandates.give(seat, person=people.chloe.person, on=MAY, by=people.ben)


def test_a_mandate_ends_once_and_not_before_it_began(people):
    chloe = people.seat.mandates.get(rank=0)

    with pytest.raises(Refused):
        mandates.end(chloe, on=date(2019, 1, 1), by=people.ben)
    mandates.end(chloe, on=MAY, by=people.ben)
    with pytest.raises(Refused):
        mandates.end(chloe, on=MAY, by=people.ben)

    assert verbs() == ["members.mandate_ended"]


def test_a_seat_is_opened_filled_vacated_and_closed(people):
    seat = seats.open_seat(people.table, label="Employeurs", on=MAY, by=people.ben)
    member = people.seat.membership

    seats.fill(seat, membership=member, on=MAY, by=people.ben)
    mandates.give(seat, person=factories.person(), on=MAY, by=people.ben)
    seats.vacate(seat, on=MAY, by=people.ben)
    seats.close(seat, on=MAY, by=people.ben)

    seat.refresh_from_db()
    assert (seat.membership, seat.closed_on) == (None, MAY)
    assert [each.until for each in seat.mandates.all()] == [MAY]
    assert verbs() == [
        "members.seat_opened",
        "members.seat_filled",
        "members.mandated",
        "members.seat_vacated",
        "members.seat_closed",
    ]


def test_a_seat_goes_to_an_active_member_of_the_table_and_a_vote_to_no_observer(people):
    seat = seats.open_seat(people.table, on=MAY, by=people.ben)
    elsewhere = factories.membership(factories.table("other"), people.centre)
    group = factories.organization("group")
    asking = factories.membership(people.table, group, accepted_on=None, requested_on=MAY)

    for member in (elsewhere, asking, people.watching.membership):
        with pytest.raises(Refused):
            seats.fill(seat, membership=member, on=MAY, by=people.ben)

    assert verbs() == ["members.seat_opened"]


def test_seats_are_put_in_order(people):
    seats.move(people.watching, to=1, by=people.ben)

    order = list(people.table.seats.open().in_order())
    assert order[:2] == [people.watching, people.seat]


def test_naming_a_delegate_keeps_what_was_typed_when_something_is_wrong(people, client, once):
    client.force_login(people.ben)
    url = reverse("members:give_mandate", args=("water", people.seat.pk))

    answer = client.post(
        url,
        {
            "who": "new",
            "given_name": "Léa",
            "family_name": "Roy",
            "email": "not an address",
            "language": "fr-ca",
            "instructions": "Appuyer le projet.",
            "on": "2026-05-04",
            **once,
        },
    )

    assert answer.status_code == 422
    assert "Appuyer le projet." in answer.content.decode()
    assert 'value="Léa"' in answer.content.decode()
    assert verbs() == []


def test_naming_someone_by_a_known_address_names_that_person(people, client, once):
    client.force_login(people.ben)
    url = reverse("members:give_mandate", args=("water", people.seat.pk))
    data = {
        "who": "new",
        "family_name": "Iacob",
        "email": "EVE.water@example.org",
        "language": "fr-ca",
        "on": "2026-05-04",
        **once,
    }

    answers = [client.post(url, data) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert ranks(people.seat, timezone.localdate())[0] == (0, "Eve Iacob")
    assert verbs() == ["members.person_added", "members.mandated"]


def test_ids_of_another_table_are_not_found(people, client, once):
    other = factories.table("other")
    seat = factories.seat(other, factories.organization("far"))
    stranger = factories.person("Loin Tremblay")
    mandate = factories.mandate(seat, stranger)
    office = factories.office(other, stranger)
    client.force_login(people.ben)

    for name, pk in (
        ("seat", seat.pk),
        ("fill_seat", seat.pk),
        ("vacate_seat", seat.pk),
        ("close_seat", seat.pk),
        ("move_seat", seat.pk),
        ("give_mandate", seat.pk),
        ("end_mandate", mandate.pk),
        ("promote", mandate.pk),
        ("edit", seat.membership_id),
        ("end", seat.membership_id),
        ("add_seat", seat.membership_id),
        ("edit_organization", seat.membership_id),
        ("rename", seat.membership_id),
        ("person", stranger.pk),
        ("invite", stranger.pk),
        ("end_office", office.pk),
    ):
        answer = client.post(reverse(f"members:{name}", args=("water", pk)), once)
        assert (name, answer.status_code) == (name, 404)
    assert verbs() == []


def test_ids_of_another_table_in_a_form_are_refused(people, client, once):
    seat = factories.seat(people.table)
    far = factories.membership(factories.table("other"), factories.organization("far"))
    stranger = factories.person("Loin Tremblay")
    client.force_login(people.ben)

    filled = client.post(
        reverse("members:fill_seat", args=("water", seat.pk)), {"membership": far.pk, **once}
    )
    named = client.post(
        reverse("members:give_mandate", args=("water", people.seat.pk)),
        {"who": stranger.pk, "language": "fr-ca", "on": "2026-05-04", **once},
    )
    charged = client.post(
        reverse("members:give_office", args=("water",)),
        {"person": stranger.pk, "charge": "chair", "on": "2026-05-04", **once},
    )

    assert [filled.status_code, named.status_code, charged.status_code] == [422, 422, 422]
    assert verbs() == []


def test_a_suspended_member_keeps_its_seat_but_its_people_lose_the_table(people, client):
    Membership.objects.filter(pk=people.seat.membership_id).update(suspended_on=MAY)
    client.force_login(people.chloe)

    assert client.get(reverse("members:roster", args=("water",))).status_code == 404


ORDER = reverse("members:seats", args=("water",))


def test_a_seat_moves_by_its_buttons_and_keeps_the_focus(people, client, once):
    client.force_login(people.ben)
    third = factories.seat(people.table, label="Employeurs")
    move = reverse("members:move_seat", args=("water", third.pk))

    answer = client.post(f"{move}?way=up", {"to": "2", **once})
    page = client.get(answer.url).content.decode()

    focused = page.split(" autofocus")[0].rsplit("<button", 1)[1]
    order = [seat.pk for seat in people.table.seats.open().in_order()]
    assert answer.url == f"{ORDER}?seat={third.pk}&way=up"
    assert order.index(third.pk) == 1
    assert f'{move}?way=up" name="to" value="1"' in focused


def test_a_seat_at_the_top_keeps_the_focus_on_the_way_down(people, client):
    client.force_login(people.ben)

    page = client.get(ORDER, {"seat": people.seat.pk, "way": "up"}).content.decode()

    assert page.count(" autofocus") == 1
    assert "?way=down" in page.split(" autofocus")[0].rsplit("<button", 1)[1]


@pytest.mark.parametrize("query", ["", "?seat=999999&way=up", "?seat=x&way=y"])
def test_the_order_of_the_seats_takes_any_address(people, client, query):
    client.force_login(people.ben)

    page = client.get(f"{ORDER}{query}")

    assert page.status_code == 200
    assert b" autofocus" not in page.content


@pytest.mark.parametrize("count", [1, 5])
def test_the_order_costs_the_same_whatever_the_seats(
    people, client, count, django_assert_num_queries
):
    for number in range(count):
        factories.seat(people.table, factories.organization(f"more-{number}"))
    client.force_login(people.ben)

    with django_assert_num_queries(4):
        page = client.get(ORDER)

    assert len(page.context["places"]) == count + 2
