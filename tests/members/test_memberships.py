"""The life of a membership, and what a sectorial table refuses."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from core.errors import Refused
from members.models import Mandate, Membership
from members.services import memberships
from tables.models import Entry, Table
from tests import factories

MAY = date(2026, 5, 4)
State = Membership.State
Category = Membership.Category


def verbs():
    return [entry.verb for entry in Entry.objects.order_by("pk")]


def test_a_request_is_studied_accepted_suspended_reinstated_and_ended(people):
    group = factories.organization("group")

    one = memberships.request(people.table, member=group, on=MAY, by=people.ben)
    states = [one.state]
    states += [
        step(one, on=MAY, by=people.ben).state
        for step in (
            memberships.study,
            memberships.accept,
            memberships.suspend,
            memberships.reinstate,
        )
    ]
    over = memberships.end(one, on=MAY, ending=Membership.Ending.WITHDRAWN, by=people.ben)

    assert states == ["requested", "studied", "active", "suspended", "active"]
    assert over.state == State.ENDED
    assert verbs() == [
        "members.requested",
        "members.studied",
        "members.accepted",
        "members.suspended",
        "members.reinstated",
        "members.ended",
    ]


@pytest.mark.parametrize(
    ("dates", "step"),
    [
        ({"requested_on": MAY}, "suspend"),
        ({"requested_on": MAY}, "reinstate"),
        ({"requested_on": MAY, "studied_on": MAY}, "study"),
        ({"accepted_on": MAY}, "study"),
        ({"accepted_on": MAY}, "accept"),
        ({"accepted_on": MAY}, "reinstate"),
        ({"accepted_on": MAY, "suspended_on": MAY}, "suspend"),
        ({"accepted_on": MAY, "suspended_on": MAY}, "accept"),
        ({"accepted_on": MAY, "ended_on": MAY, "ending": "withdrawn"}, "suspend"),
        ({"accepted_on": MAY, "ended_on": MAY, "ending": "withdrawn"}, "accept"),
    ],
)
def test_a_step_out_of_order_is_refused_and_leaves_no_trace(people, dates, step):
    group = factories.organization("group")
    one = factories.membership(people.table, group, **{"accepted_on": None, **dates})

    with pytest.raises(Refused):
        getattr(memberships, step)(one, on=MAY, by=people.ben)

    assert verbs() == []


@pytest.mark.parametrize("on", [MAY - timedelta(days=1), timezone.localdate() + timedelta(days=1)])
def test_a_step_neither_precedes_the_one_before_nor_waits_for_tomorrow(people, on):
    group = factories.organization("group")
    one = factories.membership(people.table, group, accepted_on=None, requested_on=MAY)

    with pytest.raises(Refused):
        memberships.accept(one, on=on, by=people.ben)


@pytest.mark.parametrize(
    ("category", "accepted"),
    [(category, category == Category.OBSERVER) for category in Category],
)
def test_a_sectorial_table_takes_others_as_observers_only(people, category, accepted):
    table = factories.table("sector", kind=Table.Kind.SECTORIAL)
    office = factories.organization("office", sector="gouvernemental")
    group = factories.organization("group")

    def ask(member):
        return memberships.request(
            table, member=member, category=category, on=MAY, accepted=True, by=people.ben
        )

    community = ask(group)
    if accepted:
        assert ask(office).category == category
        return
    with pytest.raises(Refused) as refusal:
        ask(office)

    assert reverse("tables:edit", args=(table.slug,)) in str(refusal.value.remedy)
    assert list(table.memberships.all()) == [community]
    assert verbs() == ["members.accepted"]


def test_an_observer_of_a_sectorial_table_does_not_become_a_member_by_an_edit(people):
    table = factories.table("sector", kind=Table.Kind.SECTORIAL)
    office = factories.organization("office", sector="gouvernemental")
    one = factories.membership(table, office, category=Category.OBSERVER)

    with pytest.raises(Refused):
        memberships.edit(one, category=Category.REGULAR, renew_by=None, note="", by=people.ben)

    one.refresh_from_db()
    assert (one.category, verbs()) == (Category.OBSERVER, [])


def test_an_organisation_is_a_member_once(people):
    with pytest.raises(Refused, match=r"already|déjà"):
        memberships.request(people.table, member=people.centre, on=MAY, by=people.ben)

    assert verbs() == []


@pytest.mark.parametrize("close", [True, False])
def test_ending_a_membership_ends_its_mandates_and_frees_its_seats(people, close):
    memberships.end(
        people.seat.membership,
        on=MAY,
        ending=Membership.Ending.WITHDRAWN,
        close_seats=close,
        by=people.ben,
    )

    people.seat.refresh_from_db()
    assert {each.until for each in people.seat.mandates.all()} == {MAY}
    assert people.seat.membership is None
    assert people.seat.closed_on == (MAY if close else None)
    assert verbs() == ["members.ended"]


def test_who_left_no_longer_sees_the_table(people, client, once):
    client.force_login(people.ben)

    confirmation = client.get(_of(people, "end"))
    answer = client.post(
        _of(people, "end"),
        {"ending": "withdrawn", "on": "2026-05-04", "close_seats": "0", "note": "", **once},
    )

    assert "Chloé Élie" in confirmation.content.decode()
    assert answer.status_code == 303
    client.force_login(people.chloe)
    assert client.get(reverse("members:roster", args=("water",))).status_code == 404


def test_a_double_click_ends_once(people, client, once):
    client.force_login(people.ben)
    data = {"on": "2026-05-04", "note": "", **once}

    answers = [client.post(_of(people, "step", "suspend"), data) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert verbs() == ["members.suspended"]


def test_a_step_without_its_day_is_said_in_its_place(people, client, once):
    client.force_login(people.ben)

    answer = client.post(_of(people, "step", "suspend"), {"on": "31/02/2026", **once})

    assert answer.status_code == 422
    assert verbs() == []


def test_a_step_that_does_not_exist_is_not_found(people, client, once):
    client.force_login(people.ben)

    assert client.post(_of(people, "step", "crown"), once).status_code == 404


@pytest.mark.parametrize("who", ["ana", "chloe", "gil", "dan", "sam", "rae"])
def test_only_the_coordination_touches_a_membership(people, client, once, who):
    client.force_login(getattr(people, who))

    for name, *more in (("edit",), ("end",), ("step", "suspend"), ("add_seat",)):
        assert client.post(_of(people, name, *more), once).status_code == 403
    assert verbs() == []
    assert Mandate.objects.filter(until=None).count() == 4


def _of(people, name, *more):
    return reverse(f"members:{name}", args=("water", people.seat.membership_id, *more))
