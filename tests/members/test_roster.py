"""Who sits around the table, as each visitor may see it."""

import re

import pytest
from django.urls import reverse

from members.models import Membership
from tables.models import Entry
from tests import factories

ROSTER = reverse("members:roster", args=("water",))
MASKED = re.compile(r'(?<=name="csrfmiddlewaretoken" value=")[^"]*|(?<=name="once" value=")[^"]*')


def add_members(table, count):
    for number in range(count):
        organization = factories.organization(f"more-{number}", name=f"Groupe {number}")
        seat = factories.seat(table, organization)
        factories.mandate(seat, factories.person(f"Déléguée {number}"))
        factories.mandate(seat, factories.person(f"Substitut {number}"), rank=1)
        factories.seat(table, wanted_sector=organization.sector)
        factories.function(factories.person(f"Autre {number}"), organization)


@pytest.mark.parametrize("count", [1, 5])
def test_the_roster_costs_the_same_whatever_its_length(
    people, client, count, django_assert_num_queries
):
    add_members(people.table, count)
    client.force_login(people.ben)
    client.get(ROSTER)

    with django_assert_num_queries(14):
        page = client.get(ROSTER)

    assert page.content.decode().count("Déléguée ") == count


@pytest.mark.parametrize("count", [1, 5])
def test_a_member_costs_the_same_whatever_its_seats(
    people, client, count, django_assert_num_queries
):
    member = people.seat.membership
    for number in range(count):
        seat = factories.seat(people.table)
        seat.membership = member
        seat.save()
        factories.mandate(seat, factories.person(f"Déléguée {number}"))
        factories.function(factories.person(f"Autre {number}"), people.centre)
    client.force_login(people.ben)

    with django_assert_num_queries(9):
        page = client.get(reverse("members:member", args=("water", member.pk)))

    assert len(page.context["page"].seats) == count + 1


@pytest.mark.parametrize(
    ("who", "shown"),
    [("ben", True), ("chloe", True), ("gil", True), ("dan", False), ("rae", False)],
)
def test_contacts_are_for_who_speaks_at_the_table(people, client, who, shown):
    client.force_login(getattr(people, who))
    member = reverse("members:member", args=("water", people.seat.membership_id))

    for address in (ROSTER, member):
        page = client.get(address).content.decode().split("<main")[1]
        assert "Chloé Élie" in page
        assert ("chloe.water@example.org" in page) is shown


@pytest.mark.parametrize("who", ["fay", "eve"])
def test_a_former_member_and_a_stranger_find_nothing(people, client, who):
    client.force_login(getattr(people, who))

    assert client.get(ROSTER).status_code == 404


def test_a_visitor_is_asked_to_sign_in(people, client):
    assert client.get(ROSTER).status_code == 302


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Centre des femmes", "Direction régionale"]),
        ("text=FEMMES", ["Centre des femmes"]),
        ("text=regionale", ["Direction régionale"]),
        ("category=observer", ["Direction régionale"]),
        ("state=ended", ["Atelier fermé"]),
        ("state=active&text=centre", ["Centre des femmes"]),
        ("state=waiting", []),
        ("state=nonsense", ["Centre des femmes", "Direction régionale"]),
        ("sector=999999", ["Centre des femmes", "Direction régionale"]),
        ("text=%27%22%3B--&page=-1", ["Centre des femmes", "Direction régionale"]),
    ],
)
def test_the_roster_is_filtered_by_links(people, client, query, names):
    client.force_login(people.ben)

    page = client.get(f"{ROSTER}?{query}").context["page"]

    assert [line.membership.name for line in page.lines] == names


def test_three_hundred_members_come_by_hundreds(people, client):
    for number in range(120):
        factories.membership(people.table, factories.organization(f"many-{number}"))
    client.force_login(people.ben)

    page = client.get(f"{ROSTER}?page=2").context["page"]

    assert len(page.lines) == 22


def test_htmx_gets_the_list_alone_and_it_equals_the_one_of_the_page(people, client):
    client.force_login(people.ben)

    whole = MASKED.sub("", client.get(ROSTER).content.decode())
    part = MASKED.sub("", client.get(ROSTER, headers={"HX-Request": "true"}).content.decode())

    assert part.strip().startswith('<section id="roster"')
    assert part.strip() in whole


@pytest.mark.parametrize(
    ("who", "shown"), [("ben", True), ("ana", False), ("chloe", False), ("dan", False)]
)
def test_buttons_show_to_who_may_press_them(people, client, who, shown):
    client.force_login(getattr(people, who))

    page = client.get(ROSTER).content.decode()

    assert (reverse("members:new", args=("water",)) in page) is shown


def test_a_charge_is_given_and_the_last_coordinator_stays(people, client, once):
    client.force_login(people.ben)
    bens = people.table.offices.get(person=people.ben.person)

    stays = client.post(reverse("members:end_office", args=("water", bens.pk)), once)
    given = client.post(
        reverse("members:give_office", args=("water",)),
        {
            "person": people.chloe.person.pk,
            "charge": "coordinator",
            "on": "2026-05-04",
            **_key(1),
        },
    )
    leaves = client.post(reverse("members:end_office", args=("water", bens.pk)), _key(2))

    assert [stays.status_code, given.status_code, leaves.status_code] == [409, 303, 303]


def test_the_host_changes_with_its_dates(people, client, once):
    client.force_login(people.ben)
    host = people.table.hostings.create(organization=people.centre, since=factories.LONG_AGO)
    other = Membership.objects.get(pk=people.watching.membership_id).organization

    answer = client.post(
        reverse("members:host", args=("water",)),
        {"organization": other.pk, "on": "2026-05-04", **once},
    )

    host.refresh_from_db()
    assert answer.status_code == 303
    assert str(host.until) == "2026-05-03"
    assert people.table.hostings.get(until=None).organization == other
    assert [entry.verb for entry in Entry.objects.all()] == ["members.hosting_changed"]


def _key(number):
    return {"once": f"00000000-0000-4000-8000-{number:012}"}
