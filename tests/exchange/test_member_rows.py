"""The rows of a members' list, compared with the table and written."""

import pytest
from django.utils import timezone

from core.text import fold
from exchange.models import Import, ImportRow
from exchange.services import imports, outcomes
from members.models import Function, Mandate, Membership, Organization, Person, Seat
from members.permissions import running_mandates
from tables.models import Table
from tests import factories

pytestmark = pytest.mark.django_db
Change = ImportRow.Change


def file(table, *rows, by, names=()):
    """A list as it was understood, matched and weighed; `names` are what (what, said) mean."""
    made = factories.imported(table, by, kind=Import.Kind.MEMBERS, content=b"x")
    for values in rows:
        factories.import_row(made, values.get("organization", ""), values=values)
    said = {("organization", row.get("organization", "")): "new" for row in rows} | dict(names)
    made.names = [
        {"what": what, "said": text, "key": fold(text), "choice": choice, "id": None, "name": ""}
        | {"candidates": [], "certainty": "none", "collective": False, "rows": 1, "by": "default"}
        for (what, text), choice in said.items()
        if text
    ]
    weigh(made)
    return made


def weigh(made):
    rows = list(made.rows.order_by("position"))
    outcomes.weigh(made, rows)
    ImportRow.objects.bulk_update(rows, ["change", "changes", "target_id", "remarks", "refused"])
    made.save()
    return rows


def commit(made, by):
    return imports.commit(made, version=made.version, leave_refused=True, by=by)


def codes(row):
    return [each["code"] for each in [*row.remarks, *row.refused]]


@pytest.fixture
def table():
    factories.sector("communautaire")
    factories.sector("sante")
    return factories.table(kind=Table.Kind.MULTISECTORIAL)


@pytest.fixture
def user():
    return factories.user()


def test_a_new_member_comes_with_its_seat_its_delegate_and_its_alternate(table, user):
    made = file(
        table,
        {
            "organization": "Carrefour jeunesse-emploi (CJE)",
            "given_name": "Sam",
            "family_name": "Ouellet",
            "person": "Sam Ouellet",
            "function": "Conseiller en emploi",
            "email": "sam@cje.example.org",
            "phone": "819 555-0108",
            "alternate": "Roy, Marc",
            "category": "regular",
            "votes": True,
            "joined_on": "2022-01-01",
            "joined_precision": "year",
            "note": "Cotisation : Payée",
        },
        by=user,
    )

    commit(made, user)

    member = Membership.objects.get(table=table)
    seat = member.seats.get()
    sitting = [(each.rank, each.person.name) for each in seat.mandates.order_by("rank")]
    assert (member.organization.name, member.organization.acronym) == (
        "Carrefour jeunesse-emploi",
        "CJE",
    )
    assert (str(member.accepted_on), member.note) == ("2022-01-01", "Cotisation : Payée")
    assert seat.votes
    assert sitting == [(0, "Sam Ouellet"), (1, "Marc Roy")]
    assert Person.objects.get(family_name="Ouellet").email == "sam@cje.example.org"
    assert Function.objects.get(person__family_name="Ouellet").title == "Conseiller en emploi"


def test_the_same_list_again_changes_nothing(table, user):
    row = {
        "organization": "CDC des Érables",
        "given_name": "Sylvie",
        "family_name": "Lavoie",
        "function": "DG",
        "email": "dg@cdc.example.org",
        "phone": "819 555-0107",
        "alternate": "Roy, Marc; Luc Pépin",
        "category": "regular",
        "votes": True,
        "joined_on": "2019-09-01",
        "joined_precision": "month",
        "note": "Cotisation : Payée",
    }
    commit(file(table, row, by=user), user)
    known = str(Organization.objects.get(name="CDC des Érables").pk)

    again = file(table, row, by=user, names={("organization", "CDC des Érables"): known})

    found = again.rows.get()
    assert (found.change, found.changes, found.remarks) == (Change.SAME, [], [])


def test_what_changed_since_is_shown_then_written(table, user):
    organization = factories.organization(name="OMH")
    member = factories.membership(table, organization, category="observer")
    seat = seat_of(member, votes=False)
    was = factories.person("Claude Morin", phone="819 555-0113")
    factories.mandate(seat, was)
    made = file(
        table,
        {
            "organization": "OMH",
            "given_name": "Luce",
            "family_name": "Petit",
            "email": "lpetit@omh.example.org",
            "category": "regular",
            "votes": True,
        },
        by=user,
        names={("organization", "OMH"): str(organization.pk)},
    )
    shown = [(each["field"], each["was"], each["now"]) for each in made.rows.get().changes]

    commit(made, user)

    today = timezone.localdate()
    assert shown == [
        ("category", "observer", "regular"),
        ("votes", False, True),
        ("person", "Claude Morin", "Luce Petit"),
    ]
    assert [each.person.name for each in running_mandates(today).filter(seat=seat)] == [
        "Luce Petit"
    ]
    member.refresh_from_db()
    seat.refresh_from_db()
    assert (member.category, seat.votes) == ("regular", True)
    assert Mandate.objects.filter(person=was, until__lt=today).exists()


def test_a_shortened_name_is_taken_for_the_delegate_and_says_so(table, user):
    organization = factories.organization(name="CDC")
    member = factories.membership(table, organization)
    factories.mandate(seat_of(member), factories.person("Sylvie Lavoie"))

    made = file(
        table,
        {"organization": "CDC", "given_name": "S.", "family_name": "Lavoie"},
        by=user,
        names={("organization", "CDC"): str(organization.pk)},
    )

    row = made.rows.get()
    assert (row.change, codes(row)) == (Change.SAME, ["member.taken_for"])


def test_a_member_named_twice_is_flagged_and_never_doubled(table, user):
    first = {"organization": "CDC des Érables", "given_name": "Sylvie", "family_name": "Lavoie"}
    same = {"organization": "CDC des Érables ", "given_name": "S.", "family_name": "Lavoie"}
    other = {"organization": "CDC des Érables", "given_name": "Luc", "family_name": "Pépin"}
    made = file(table, first, same, other, by=user)
    rows = list(made.rows.order_by("position"))

    commit(made, user)

    assert [row.change for row in rows] == [Change.NEW, Change.LEFT_OUT, Change.NEW]
    assert codes(rows[1]) == ["member.sector_supposed", "member.repeated"] or codes(rows[1]) == [
        "member.repeated"
    ]
    assert "member.one_more_person" in codes(rows[2])
    assert Membership.objects.filter(table=table).count() == 1
    sitting = Mandate.objects.order_by("rank").values_list("rank", "person__family_name")
    assert list(sitting) == [(0, "Lavoie"), (1, "Pépin")]


def test_a_resident_is_a_person_and_makes_no_organization(table, user):
    made = file(
        table,
        {"category": "resident", "given_name": "Nadia", "family_name": "Rahman", "votes": True},
        by=user,
    )

    commit(made, user)

    member = Membership.objects.get(table=table)
    assert (member.resident.name, member.category) == ("Nadia Rahman", "resident")
    assert Mandate.objects.get().person == member.resident
    assert not Organization.objects.exists()


def test_a_sectorial_table_refuses_whoever_is_no_community_organization(table, user):
    table.kind = Table.Kind.SECTORIAL
    table.save()
    made = file(table, {"organization": "CISSS du Centre", "sector": "sante"}, by=user)

    commit_refused = made.rows.get()

    assert (commit_refused.change, codes(commit_refused)) == (
        Change.REFUSED,
        ["member.sectorial"],
    )


def test_a_sectorial_table_takes_residents_no_more_from_a_file_than_from_its_pages(table, user):
    table.kind = Table.Kind.SECTORIAL
    table.save()
    nadia = {"category": "resident", "given_name": "Nadia", "family_name": "Rahman"}
    made = file(table, nadia, by=user)

    row = made.rows.get()

    assert (row.change, codes(row)) == (Change.REFUSED, ["member.sectorial"])


def test_the_identifier_of_another_table_names_nobody_here(table, user):
    elsewhere = factories.membership(factories.table(), factories.organization(name="Ailleurs"))

    made = file(
        table, {"id": f"M-{elsewhere.pk}", "organization": "Ailleurs", "note": "vu"}, by=user
    )

    row = made.rows.get()
    assert (row.change, codes(row)) == (Change.REFUSED, ["member.identifier_unknown"])
    elsewhere.refresh_from_db()
    assert not elsewhere.note


def test_a_shared_organization_keeps_what_other_tables_rely_on(table, user):
    organization = factories.organization(name="CISSS", acronym="CISSS-AT")
    factories.membership(table, organization)
    factories.membership(factories.table(), organization)

    made = file(
        table,
        {"organization": "CISSS", "acronym": "CS", "website": "https://cisss.example.org"},
        by=user,
        names={("organization", "CISSS"): str(organization.pk)},
    )

    row = made.rows.get()
    assert codes(row) == ["member.shared_fact"]
    assert row.changes == [
        {"field": "website", "was": "", "now": "https://cisss.example.org"},
    ]


def test_undoing_takes_the_new_members_away_and_gives_back_the_seats(table, user):
    organization = factories.organization(name="OMH")
    member = factories.membership(table, organization)
    seat = seat_of(member)
    factories.mandate(seat, factories.person("Claude Morin"))
    made = file(
        table,
        {"organization": "OMH", "given_name": "Luce", "family_name": "Petit"},
        {"organization": "Maison des familles", "given_name": "Chloé", "family_name": "Poirier"},
        by=user,
        names={("organization", "OMH"): str(organization.pk)},
    )
    before = _all(table)
    commit(made, user)
    assert _all(table) != before

    imports.undo(made, by=user)

    assert _all(table) == before


def test_an_account_keeps_its_own_address(table, user):
    organization = factories.organization(name="OMH")
    member = factories.membership(table, organization)
    holder = factories.user("luce", name="Luce Petit")
    factories.mandate(seat_of(member), holder.person)

    made = file(
        table,
        {
            "organization": "OMH",
            "given_name": "Luce",
            "family_name": "Petit",
            "email": "autre@omh.example.org",
        },
        by=user,
        names={("organization", "OMH"): str(organization.pk)},
    )

    row = made.rows.get()
    assert (row.change, codes(row)) == (Change.SAME, ["member.account_address"])


@pytest.mark.parametrize("n", [3, 30])
def test_comparing_costs_the_same_however_long_the_list(
    table, user, n, django_assert_max_num_queries
):
    made = file(
        table,
        *(
            {"organization": f"Organisme {i}", "given_name": "Ana", "family_name": f"Roy{i}"}
            for i in range(n)
        ),
        by=user,
    )
    rows = list(made.rows.order_by("position"))

    with django_assert_max_num_queries(14):
        outcomes.weigh(made, rows)
    with django_assert_max_num_queries(70):
        commit(made, user)


def seat_of(member, *, votes=True):
    return Seat.objects.create(table=member.table, membership=member, votes=votes, position=1)


def _all(table):
    return {
        "members": sorted(Membership.objects.values_list("organization__name", "category")),
        "organizations": sorted(Organization.objects.values_list("name", "acronym")),
        "people": sorted(Person.objects.values_list("given_name", "family_name", "email")),
        "seats": sorted(Seat.objects.values_list("pk", "membership_id", "votes")),
        "mandates": sorted(Mandate.objects.values_list("pk", "person_id", "rank", "since")),
        "functions": sorted(Function.objects.values_list("person_id", "title")),
    }
