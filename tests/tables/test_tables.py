"""A table’s own life."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError
from django.utils import timezone, translation

from core.errors import Conflict, Refused
from members.models import Membership
from tables.models import Entry, FormerForm, Table
from tables.services import tables
from tests import factories

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 25)


def become(table, by, **changes):
    said = {"name": table.name, "kind": table.kind, "form": table.form, "reason": "D-2026-11-01"}
    return tables.become(table, **{**said, **changes}, on=TODAY, by=by)


def edit(table, by, **changes):
    said = {"version": table.version, "territories": table.territories.all(), "populations": ()}
    return tables.edit(table, **{**said, **changes}, by=by)


def told():
    return list(Entry.objects.values_list("verb", "facts"))


def test_names_alike_get_addresses_of_their_own(people):
    place = factories.territory()

    made = [
        tables.create(name="Table Santé", kind="sectorial", territories=[place], by=None).slug
        for _n in range(3)
    ]

    assert made == ["table-sante", "table-sante-2", "table-sante-3"]


@pytest.mark.parametrize("seats", [None, 0])
def test_a_fixed_quorum_without_its_number_never_reaches_the_database(people, seats):
    with pytest.raises(IntegrityError):
        edit(people.table, people.ben, quorum_rule="fixed", quorum_fixed=seats)


def test_a_table_starts_on_the_clock_of_its_first_place():
    islands = factories.territory("mrc", "010", time_zone="America/Halifax")

    made = tables.create(name="Îles", kind="sectorial", territories=[islands], by=None)

    assert made.time_zone == "America/Halifax"


def test_a_table_without_a_place_is_refused():
    with pytest.raises(Refused):
        tables.create(name="Nulle part", kind="sectorial", territories=[], by=None)


def test_an_edit_writes_the_names_of_what_changed_and_none_of_the_words(people):
    edit(people.table, people.ben, mandate="Secret.", notice_days=people.table.notice_days)

    assert told() == [("tables.edited", {"changed": ["mandate"]})]


def test_an_edit_of_an_old_version_carries_both_texts(people):
    edit(people.table, people.ben, mandate="Premier.")

    with pytest.raises(Conflict) as overtaken:
        edit(people.table, people.ana, version=1, mandate="Second.")

    assert (overtaken.value.mine, overtaken.value.version) == ("Second.", 2)
    assert "Premier." in overtaken.value.theirs


def test_a_closed_table_is_neither_edited_nor_changed_nor_closed_again(people):
    tables.close(people.table, by=people.ben)

    for act in (
        lambda: edit(people.table, people.ben, version=2, mandate="Trop tard."),
        lambda: become(people.table, people.ben, form="coalition"),
        lambda: tables.close(people.table, by=people.ben),
    ):
        with pytest.raises(Refused):
            act()

    assert [verb for verb, _facts in told()] == ["tables.closed"]


def test_a_table_with_a_meeting_to_come_is_not_closed(people):
    factories.held_meeting(people.table, people.ben)
    factories.meeting(people.table, cancelled_at=timezone.now(), cancelled_by=people.ben)
    coming = factories.meeting(people.table)

    with pytest.raises(Refused):
        tables.close(people.table, by=people.ben)
    after = tables.close(people.table, at=coming.ends_at + timedelta(minutes=1), by=people.ben)

    assert (after.closed_by, after.closed_at) == (people.ben, coming.ends_at + timedelta(minutes=1))


def test_a_coalition_becomes_a_table_and_its_history_is_kept(people):
    table = factories.table("coalition", form="coalition", founded_on=date(2019, 1, 1))

    become(table, people.ben, form="table", name="Table permanente")
    tables.become(
        table,
        name="Table permanente",
        kind="multisectorial",
        form="umbrella",
        reason="Trois tables la rejoignent.",
        on=TODAY + timedelta(days=1),
        by=people.ben,
    )

    table.refresh_from_db()
    assert (table.name, table.form, table.sort_key) == (
        "Table permanente",
        "umbrella",
        "table permanente",
    )
    assert list(FormerForm.objects.values_list("name", "form", "since", "until")) == [
        ("Table permanente", "table", TODAY, TODAY + timedelta(days=1)),
        ("Table coalition", "coalition", date(2019, 1, 1), TODAY),
    ]
    assert told()[0] == (
        "tables.became",
        {
            "from_kind": "multisectorial",
            "from_form": "coalition",
            "to_kind": "multisectorial",
            "to_form": "table",
            "on": "2026-11-25",
        },
    )


def test_a_change_that_changes_nothing_is_refused(people):
    with pytest.raises(Refused):
        become(people.table, people.ben)

    assert not FormerForm.objects.exists()


@pytest.mark.parametrize(
    ("category", "state", "refused"),
    [
        (Membership.Category.REGULAR, {}, True),
        (Membership.Category.ADVISORY, {}, True),
        (Membership.Category.OBSERVER, {}, False),
        (Membership.Category.REGULAR, {"suspended_on": TODAY}, True),
        (Membership.Category.REGULAR, {"accepted_on": None, "requested_on": TODAY}, False),
        (
            Membership.Category.REGULAR,
            {"ended_on": TODAY, "ending": Membership.Ending.WITHDRAWN},
            False,
        ),
    ],
)
def test_a_table_becomes_sectorial_only_among_community_members(people, category, state, refused):
    city = factories.organization("city", sector="municipal", name="Ville d’Amos")
    factories.membership(people.table, city, category=category, **state)

    if refused:
        with pytest.raises(Refused) as refusal:
            become(people.table, people.ben, kind="sectorial")
        assert "Ville d’Amos" in str(refusal.value)
        assert "Centre des femmes" not in str(refusal.value)
    else:
        become(people.table, people.ben, kind="sectorial")

    people.table.refresh_from_db()
    assert people.table.kind == ("multisectorial" if refused else "sectorial")


@pytest.mark.parametrize(
    ("form", "kind", "french", "english"),
    [
        ("table", "multisectorial", "Table multisectorielle", "Multisectorial table"),
        ("committee", "sectorial", "Comité sectoriel", "Sectorial committee"),
        ("coalition", "sectorial", "Coalition sectorielle", "Sectorial coalition"),
        ("forum", "multisectorial", "Forum multisectoriel", "Multisectorial forum"),
    ],
)
def test_the_nature_of_a_table_agrees_with_its_form(form, kind, french, english):
    table = Table(form=form, kind=kind)

    with translation.override("fr-ca"):
        assert table.nature == french
    with translation.override("en-ca"):
        assert table.nature == english


@pytest.mark.parametrize(
    ("level", "name", "designation", "title"),
    [
        ("mrc", "Témiscamingue", "MRC", "MRC de Témiscamingue"),
        ("mrc", "Abitibi-Ouest", "MRC", "MRC d’Abitibi-Ouest"),
        ("mrc", "La Vallée-de-l’Or", "MRC", "MRC de La Vallée-de-l’Or"),
        ("mrc", "Les Basques", "MRC", "MRC Les Basques"),
        ("mrc", "Rouyn-Noranda", "Territoire équivalent", "Rouyn-Noranda"),
        ("municipality", "Senneterre", "Paroisse", "Senneterre (paroisse)"),
        ("community", "Pikogan", "Réserve indienne", "Pikogan"),
        ("region", "Mauricie", "Région administrative", "Mauricie"),
    ],
)
def test_a_place_is_called_as_people_call_it(level, name, designation, title):
    made = factories.territory(level, "99", name=name, designation=designation)

    assert made.title == title
