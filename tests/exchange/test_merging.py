"""An organisation that had two files has one: everything moves, every table knows, names remain."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from actions.models import Commitment
from core.errors import Refused
from exchange.models import Habit
from exchange.services.merging import merge
from members.models import Membership, Organization
from members.queries.organizations import candidates
from tables.models import Entry, Table
from tests import factories
from tests.cast import cast

LATER = datetime(2026, 5, 1, tzinfo=UTC)


@pytest.fixture
def people(db):
    return cast()


@pytest.fixture
def twin(db):
    return factories.organization("twin", name="Centre de femmes", acronym="CF")


def _merge(people, twin, *, by=None):
    return merge(people.table, twin, into=people.centre, by=by or people.ben)


def test_all_that_the_duplicate_held_is_of_the_file_that_is_kept(people, twin):
    elsewhere = factories.table("forest")
    membership = factories.membership(elsewhere, twin)
    seat = factories.seat(elsewhere)
    seat.membership = membership
    seat.save()
    action = factories.action(elsewhere)
    share = factories.commitment(action, twin)
    report = action.progress.create(state="done", percent=100, at=LATER, on_behalf_of=twin)
    hosting = elsewhere.hostings.create(organization=twin, since=date(2020, 1, 1))
    function = factories.function(people.person("gil"), twin)
    meeting = factories.meeting(elsewhere)
    item = factories.item(meeting, organization=twin)
    decision = factories.decision(meeting, people.ben, item=item, mover=twin, seconder=twin)
    served = factories.territory("region", "08")
    twin.serves.add(served)

    merge(people.table, twin, into=people.centre, by=None)

    for row in (membership, share, hosting, function, item, report, decision, seat):
        row.refresh_from_db()
    held = {membership.organization, share.organization, hosting.organization, item.organization}
    held |= {function.organization, report.on_behalf_of, decision.mover, decision.seconder}
    assert held == {people.centre}
    assert seat.membership == membership
    assert list(people.centre.serves.all()) == [served]
    twin.refresh_from_db()
    assert twin.merged_into == people.centre


def test_its_names_still_find_the_file(people, twin):
    twin.other_names.create(name="Maison des femmes", until=date(2019, 1, 1))

    _merge(people, twin)

    names = people.centre.other_names.order_by("pk").values_list("name", "until")
    assert list(names) == [
        ("Maison des femmes", date(2019, 1, 1)), ("Centre de femmes", None), ("CF", None),
    ]  # fmt: skip
    found = candidates(people.table, "Maison des femmes")
    assert [(each.organization, each.near) for each in found][:1] == [(people.centre, True)]


def test_a_name_that_it_bears_already_is_not_another_name(people):
    twin = factories.organization("twin", name=people.centre.name, acronym="CF")
    Organization.objects.filter(pk=people.centre.pk).update(acronym="CF")

    _merge(people, twin)

    assert people.centre.other_names.count() == 0


def test_its_address_leads_to_the_file_that_is_kept(client, people, twin):
    older = factories.organization("older", merged_into=twin)
    _merge(people, twin)
    client.force_login(people.ben)

    for slug in ("twin", "older"):
        answer = client.get(reverse("members:organization", args=(slug,)))
        assert (answer.status_code, answer.url) == (301, people.centre.get_absolute_url())
    older.refresh_from_db()
    assert older.merged_into == people.centre


def test_what_the_kept_file_does_not_say_is_filled_in_and_the_rest_stands(people, twin):
    Organization.objects.filter(pk=people.centre.pk).update(email="dg@centre.example.org")
    Organization.objects.filter(pk=twin.pk).update(
        email="info@twin.example.org", phone="819 555-0101", website="https://twin.example.org"
    )

    _merge(people, twin)

    kept = Organization.objects.get(pk=people.centre.pk)
    assert (kept.email, kept.phone, kept.website, kept.acronym) == (
        "dg@centre.example.org", "819 555-0101", "https://twin.example.org", "CF",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("mine", "its", "accepted_on", "state"),
    [
        ({"accepted_on": date(2019, 9, 1)}, {"accepted_on": date(2022, 1, 1)},
         date(2019, 9, 1), "active"),
        ({"accepted_on": None, "requested_on": date(2019, 9, 1)},
         {"accepted_on": date(2022, 1, 1)}, date(2022, 1, 1), "active"),
        ({"accepted_on": date(2022, 1, 1)},
         {"accepted_on": None, "requested_on": date(2025, 9, 1)}, date(2022, 1, 1), "active"),
        ({"accepted_on": None, "requested_on": date(2025, 1, 1)},
         {"accepted_on": None, "requested_on": date(2025, 9, 1), "studied_on": date(2025, 9, 2)},
         None, "studied"),
    ],
)  # fmt: skip
def test_two_memberships_of_a_table_become_the_firmer_one(
    people, twin, mine, its, accepted_on, state
):
    table = factories.table("forest")
    one = factories.membership(table, twin, note="a", **mine)
    other = factories.membership(table, people.centre, note="b", **its)

    merge(table, twin, into=people.centre, by=None)

    (left,) = Membership.objects.filter(table=table)
    assert (left.organization, left.accepted_on, left.state) == (people.centre, accepted_on, state)
    assert set(left.note.split(" · ")) == {"a", "b"}
    (joined,) = Entry.objects.get(table=table).facts["joined"]
    assert {joined["membership"], joined["into"]} == {one.pk, other.pk}


def test_the_seats_of_both_keep_their_people(people, twin):
    seat = factories.seat(people.table, twin)
    mandate = factories.mandate(seat, people.person("eve"))

    _merge(people, twin)

    (left,) = Membership.objects.open().filter(table=people.table, organization=people.centre)
    assert set(left.seats.all()) == {people.seat, seat}
    assert list(seat.mandates.all()) == [mandate]


def test_memberships_that_are_over_stay_in_the_history(people, twin):
    seat = factories.seat(people.table, twin, ended=True)

    _merge(people, twin)

    found = Membership.objects.filter(table=people.table, organization=people.centre)
    assert sorted(each.state for each in found) == ["active", "ended"]
    seat.refresh_from_db()
    assert seat.membership.organization == people.centre


def test_one_person_with_the_same_title_in_both_files_holds_it_once(people, twin):
    first = factories.function(people.person("gil"), people.centre, "Direction")
    factories.function(people.person("gil"), twin, "direction")
    other = factories.function(people.person("gil"), twin, "Trésorerie")

    _merge(people, twin)

    assert set(people.centre.functions.all()) == {first, other}


def test_two_shares_in_an_action_become_the_firmer_one(people, twin):
    action = factories.action(people.table)
    chloe = people.person("chloe")
    factories.commitment(
        action, twin, role="lead", share="Deux salles", confirmed_at=LATER, answered_by=chloe
    )
    kept = factories.commitment(action, people.centre, share="Un animateur", level="active")

    _merge(people, twin)

    (share,) = Commitment.objects.filter(action=action)
    assert (share.pk, share.organization, share.role, share.answer) == (
        kept.pk, people.centre, "lead", "confirmed",
    )  # fmt: skip
    assert (share.confirmed_at, share.answered_by) == (LATER, chloe)
    assert (share.share, share.level) == ("Un animateur · Deux salles", "active")


def test_a_share_that_was_declined_gives_way_to_one_that_was_not(people, twin):
    action = factories.action(people.table)
    factories.commitment(action, twin, declined_at=LATER)
    factories.commitment(action, people.centre)

    _merge(people, twin)

    assert [each.answer for each in Commitment.objects.filter(action=action)] == ["named"]


def test_each_table_concerned_has_one_entry_and_the_others_none(people, twin):
    forest, hill = factories.table("forest"), factories.table("hill")
    factories.membership(hill, people.centre)
    membership = factories.membership(forest, twin)
    share = factories.commitment(factories.action(forest), twin)

    merge(people.table, twin, into=people.centre, by=None)

    entries = {each.table: each for each in Entry.objects.filter(verb__endswith="_merged")}
    assert set(entries) == {people.table, forest}
    assert entries[people.table].facts == {"duplicate": twin.pk}
    assert entries[forest].facts == {
        "duplicate": twin.pk, "memberships": [membership.pk], "shares": [share.pk],
    }  # fmt: skip
    assert entries[forest].subject_id == people.centre.pk


def test_what_files_taught_means_the_file_that_is_kept(people, twin):
    told = {"table": people.table, "kind": "plan", "about": "name", "said": "cf"}
    Habit.objects.create(**told, field="organization", meant=str(twin.pk))
    place = Habit.objects.create(**told, field="territory", meant=str(twin.pk))
    imported = factories.imported(
        people.table,
        people.ben,
        names=[{"what": "organization", "key": "cf", "choice": str(twin.pk)},
               {"what": "territory", "key": "cf", "choice": str(twin.pk)}],
        choices={"names": {"organization:cf": str(twin.pk), "territory:cf": str(twin.pk)}},
    )  # fmt: skip

    _merge(people, twin)

    assert Habit.objects.get(field="organization").meant == str(people.centre.pk)
    place.refresh_from_db()
    imported.refresh_from_db()
    assert place.meant == str(twin.pk)
    assert [each["choice"] for each in imported.names] == [str(people.centre.pk), str(twin.pk)]
    assert imported.choices["names"] == {
        "organization:cf": str(people.centre.pk), "territory:cf": str(twin.pk),
    }  # fmt: skip


def test_a_merge_that_a_rule_of_a_table_forbids_changes_nothing(people, twin):
    sectorial = factories.table("forest", kind=Table.Kind.SECTORIAL)
    city = factories.organization("city", sector="municipal")
    factories.membership(sectorial, twin)

    with pytest.raises(Refused, match="sectorielle"):
        merge(people.table, twin, into=city, by=None)

    twin.refresh_from_db()
    assert twin.merged_into is None
    assert not Entry.objects.exists()


def test_an_observer_does_not_get_a_vote_by_a_merge(people):
    watcher = Membership.objects.get(seats=people.watching).organization
    twin = factories.organization("twin")
    factories.seat(people.table, twin)

    with pytest.raises(Refused) as refused:
        merge(people.table, twin, into=watcher, by=people.ben)

    assert people.table.name in refused.value.sentence
    assert Membership.objects.open().filter(table=people.table, organization=twin).exists()


def test_a_file_is_merged_once_and_not_with_itself(people, twin):
    with pytest.raises(Refused):
        merge(people.table, twin, into=twin, by=people.ben)
    _merge(people, twin)

    for one, other in ((twin, people.centre), (people.centre, twin)):
        with pytest.raises(Refused):
            merge(people.table, one, into=other, by=people.ben)


def test_nobody_moves_the_rows_of_a_table_that_is_not_theirs(people, twin):
    factories.commitment(factories.action(people.table), twin)
    hill = factories.table("hill", territories=())
    factories.commitment(factories.action(hill), twin)

    with pytest.raises(Refused):
        _merge(people, twin, by=people.ben)

    factories.office(hill, people.ben.person)
    _merge(people, twin, by=people.ben)


def test_who_looks_after_the_territory_may_merge_across_its_tables(people, twin):
    region = factories.territory("region", "08")
    for slug in ("forest", "lake"):
        table = factories.table(slug)
        table.territories.set([region])
        factories.membership(table, twin)
    people.table.territories.set([region])

    with pytest.raises(Refused):
        _merge(people, twin, by=people.ben)
    _merge(people, twin, by=people.rae)

    assert Membership.objects.filter(organization=twin).count() == 0


def test_what_the_kept_file_holds_elsewhere_stands_in_nobodys_way(people, twin):
    factories.membership(people.table, twin)
    factories.membership(factories.table("hill"), people.centre)

    _merge(people, twin, by=people.ben)

    assert people.centre.memberships.open().count() == 2
