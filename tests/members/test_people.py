"""Someone changes employer; their contact details are corrected."""

from datetime import date

import pytest
from django.urls import reverse

from core.errors import Refused
from members.services import people as service
from tables.models import Entry
from tests import factories

MAY = date(2026, 5, 4)


@pytest.fixture
def chloe(people):
    factories.function(people.chloe.person, people.centre)
    return people.chloe.person


def employer(person):
    return reverse("members:employer", args=("water", person.pk))


def test_the_page_says_what_will_happen(people, chloe, client):
    client.force_login(people.ben)

    page = client.get(employer(chloe)).content.decode().split("<main")[1]

    assert page.count("Centre des femmes\u00a0»") == 2
    assert 'name="keep_mandates"' in page


@pytest.mark.parametrize(("keep", "until"), [("0", date(2026, 5, 3)), ("1", None)])
def test_who_leaves_ends_or_keeps_the_mandates_at_the_table(
    people, chloe, client, once, keep, until
):
    other = factories.organization("other")
    client.force_login(people.ben)
    data = {"organization": other.pk, "title": "Direction", "on": "2026-05-04", **once}

    answers = [client.post(employer(chloe), {**data, "keep_mandates": keep}) for _ in range(2)]

    worked = [(each.organization, each.until) for each in chloe.functions.order_by("pk")]
    assert [answer.status_code for answer in answers] == [303, 303]
    assert worked == [(people.centre, date(2026, 5, 3)), (other, None)]
    assert people.seat.mandates.get(person=chloe).until == until
    assert [entry.verb for entry in Entry.objects.all()] == ["members.employer_changed"]


def test_nobody_moves_to_where_they_work_nor_on_a_day_to_come(people, chloe):
    for organization, on in ((people.centre, MAY), (factories.organization(), date(2090, 1, 1))):
        with pytest.raises(Refused):
            service.change_employer(
                people.table, chloe, organization=organization, title="", on=on, by=people.ben
            )

    assert not Entry.objects.exists()


def test_a_refusal_is_said_in_the_form(people, chloe, client, once):
    client.force_login(people.ben)
    data = {"organization": people.centre.pk, "on": "2026-05-04", "keep_mandates": "0", **once}

    answer = client.post(employer(chloe), {**data, "title": "Présidence"})

    assert answer.status_code == 422
    assert 'value="Présidence"' in answer.content.decode()


@pytest.mark.parametrize(("who", "status"), [("ana", 403), ("chloe", 403), ("eve", 404)])
def test_the_coordination_alone_moves_people(people, chloe, client, who, status):
    client.force_login(getattr(people, who))

    assert client.get(employer(chloe)).status_code == status


def test_the_file_of_the_organisation_leads_the_coordination_there(people, chloe, client):
    shown = []
    for visitor in (people.ben, people.chloe, people.eve):
        client.force_login(visitor)
        page = client.get(people.centre.get_absolute_url())
        shown.append(employer(chloe) in page.content.decode())

    assert shown == [True, False, False]


def test_contact_details_are_corrected_but_the_address_of_an_account(people, chloe, client, once):
    client.force_login(people.ben)

    answer = client.post(
        reverse("members:person", args=("water", chloe.pk)),
        {
            "given_name": "Chloé",
            "family_name": "Élie-Roy",
            "email": "elsewhere@example.org",
            "phone": "819 555-0101",
            "language": "fr-ca",
            **once,
        },
    )

    chloe.refresh_from_db()
    assert answer.status_code == 303
    assert (chloe.name, chloe.phone) == ("Chloé Élie-Roy", "819 555-0101")
    assert chloe.email == "chloe.water@example.org"
