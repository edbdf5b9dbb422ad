"""Who may do what at a table."""

import pytest
from django.contrib.auth.models import AnonymousUser

from members.permissions import (
    GRANTS,
    Role,
    organizations_represented,
    permissions_at,
    permissions_over,
    roles_at,
    tables_of,
    tables_open_to,
)
from tests import factories
from tests.cast import cast


@pytest.mark.parametrize(
    ("who", "role"),
    [
        ("ana", Role.CHAIR),
        ("ben", Role.COORDINATOR),
        ("sam", Role.SECRETARY),
        ("chloe", Role.DELEGATE),
        ("gil", Role.ALTERNATE),
        ("dan", Role.OBSERVER),
        ("rae", Role.ADMINISTRATOR),
        ("fay", None),
        ("eve", None),
    ],
)
def test_each_person_stands_in_one_way(people, who, role, django_assert_num_queries):
    with django_assert_num_queries(1):
        roles = roles_at(people.table, getattr(people, who))

    assert roles == ({role} if role else set())


def test_permissions_are_what_the_roles_grant(people):
    assert permissions_at(people.table, people.chloe) == GRANTS[Role.DELEGATE]
    assert permissions_at(people.table, AnonymousUser()) == frozenset()


def test_a_public_table_is_open_to_anyone_for_what_it_published(people):
    public = factories.public_table("open")

    assert permissions_at(public, AnonymousUser()) == GRANTS[Role.VISITOR]
    assert list(tables_open_to(AnonymousUser())) == [public]


def test_a_role_at_one_table_gives_nothing_at_another(people):
    other = cast("forest")

    assert permissions_at(other.table, people.ben) == frozenset()
    assert list(tables_open_to(people.ben)) == [people.table]
    assert list(tables_of(people.ben)) == [people.table]


def test_a_steward_reaches_the_tables_under_their_territory_and_no_other(people):
    elsewhere = factories.territory("region", "09", name="Côte-Nord")
    factories.table("coast", territories=[elsewhere])

    assert list(tables_open_to(people.rae)) == [people.table]


def test_a_delegate_speaks_for_their_organisation_and_the_coordinator_for_any_member(people):
    assert list(organizations_represented(people.table, people.gil)) == [people.centre]
    assert list(organizations_represented(people.table, people.dan)) == []
    assert people.centre in organizations_represented(people.table, people.ben)
    assert list(organizations_represented(people.table, people.eve)) == []
    assert list(organizations_represented(people.table, AnonymousUser())) == []


def test_a_suspended_member_has_no_voice(people):
    people.seat.membership.suspended_on = factories.LONG_AGO
    people.seat.membership.save()

    assert roles_at(people.table, people.chloe) == frozenset()


@pytest.mark.parametrize("who", ["ana", "ben", "sam", "chloe", "gil", "dan", "rae", "fay", "eve"])
def test_permissions_over_many_tables_are_those_at_each_in_one_query(
    people, who, django_assert_num_queries
):
    visitor = getattr(people, who)
    tables = [people.table, cast("forest").table, factories.public_table("open")]

    with django_assert_num_queries(1):
        over = permissions_over(tables, visitor)

    assert over == {table.pk: permissions_at(table, visitor) for table in tables}
