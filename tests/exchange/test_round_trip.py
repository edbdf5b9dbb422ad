"""What goes out comes back in, and changes nothing: the promise of an export."""

from datetime import date
from decimal import Decimal

import pytest
from django.utils.translation import override

from exchange.exports import delimited, members, plan
from exchange.exports.workbook import workbook
from exchange.models import Import
from exchange.queries import lists
from exchange.services import reading
from members.models import Membership
from members.queries.roster import listed
from tests import factories
from tests.cast import cast

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 25)
LANGUAGES = ("fr-ca", "en-ca")
ENDINGS = ("xlsx", "csv")


def _content(listing, ending):
    if ending == "csv":
        return "".join(delimited.lines(listing)).encode()
    return workbook(listing)


def _plan(made, ending, language):
    with override(language):
        lines = lists.plan_lines(made, made.actions.all())
        return _content(plan.listing(made, lines, on=TODAY, conditions=[]), ending)


def _members(table, ending, language):
    with override(language):
        lines = lists.member_lines(listed(table).open())
        listing = members.listing(table, lines, on=TODAY, conditions=[], with_contacts=True)
        return _content(listing, ending)


def _read(content, ending, *, table, kind, of=None):
    """Return the rows of a file as an import compares them with the portal, and the import."""
    imported = Import(
        table=table,
        kind=kind,
        name=f"liste.{ending}",
        size=len(content),
        digest="0" * 64,
        plan=of,
        plan_starts_on=of.starts_on if of else None,
    )
    return reading.understand(imported, content), imported


def _told(rows):
    return [
        (row.line, row.change, row.changes, row.remarks, row.refused, row.grade)
        for row in rows
        if (row.change, row.grade) != ("same", "understood") or row.remarks or row.changes
    ]


def _comes_back(content, ending, count, **what):
    rows, imported = _read(content, ending, **what)
    assert _told(rows) == []
    assert len(rows) == count
    assert [each["said"] for each in imported.names] == []
    return rows


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_plan_comes_back_unchanged(ending, language):
    people = cast()
    made = factories.plan(people.table, level_2="Visée", level_3="Moyen")
    axis = factories.heading(made, "2030 : une vision", "")
    aim = factories.heading(made, "Outiller", "1.1", parent=axis, level=2)
    deep = factories.heading(made, "Former", "a)", parent=aim, level=3)
    for n, heading in enumerate((axis, aim, deep, None)):
        action = factories.action(
            people.table, f"Action {n}", plan=made, heading=heading, number=f"1.{n}0",
            person=people.person("gil"), budget=Decimal("1250.5") * n, percent=29 * n,
            state=("planned", "in_progress", "deferred", "planned")[n],
            due_on=date(2027, 2, 1 + n) if n < 2 else None, ongoing=n == 2,
            horizon_by_hand="long" if n == 3 else "",
        )  # fmt: skip
        action.territories.set([factories.territory(), factories.territory("region", "08")])
        factories.commitment(action, people.centre, role="lead")
    content = _plan(made, ending, language)

    _comes_back(content, ending, 4, table=people.table, kind="plan", of=made)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ENDINGS)
def test_members_come_back_unchanged(ending, language):
    people = cast()
    factories.function(people.person("chloe"), people.centre, "Directrice")
    second = factories.seat(people.table, votes=False)
    second.membership = people.seat.membership
    second.save(update_fields=["membership"])
    factories.mandate(second, factories.person("Ève Roy", phone="+1 819 555-0101 p. 12"))
    resident = factories.person("Léa Roy")
    Membership.objects.create(
        table=people.table, resident=resident, category="resident", accepted_on=TODAY, sort_key="r"
    )
    Membership.objects.create(
        table=people.table, member_table=factories.table("autre"), category="partner",
        requested_on=TODAY, note="=à rappeler", sort_key="a",
    )  # fmt: skip
    content = _members(people.table, ending, language)

    _comes_back(content, ending, 5, table=people.table, kind="members")
