"""Who may come to a table besides the organisations: other tables, and residents."""

from dataclasses import dataclass

from django.db.models import QuerySet

from core.text import fold
from members.models import Membership, Person
from members.permissions import Permission, Visitor, permissions_at, tables_open_to
from members.queries.roster import offices_of, people_of
from members.services.memberships import closed_circle
from tables.models import Table

SHOWN = 60


@dataclass(frozen=True)
class TableCandidate:
    """A table that may be a member, and its membership when it is one already."""

    table: Table
    membership_id: int | None


def tables_that_may_join(table: Table, user: Visitor, text: str) -> list[TableCandidate]:
    """Return the standing tables open to the visitor that could sit at this one, by name.

    The text keeps those that bear each of its words. Left out: the table itself, and those that
    contain it or have it as a member.
    """
    standing = Table.objects.current().filter(pk__in=tables_open_to(user))
    found = standing.exclude(pk__in=closed_circle(table))
    for word in fold(text).split()[:5]:
        found = found.filter(sort_key__contains=word)
    ids = dict(
        Membership.objects.open()
        .filter(table=table, member_table__isnull=False)
        .values_list("member_table_id", "pk")
    )
    return [TableCandidate(each, ids.get(each.pk)) for each in found.in_order()[:SHOWN]]


def people_known_of(member: Table, user: Visitor) -> list[Person]:
    """Return who holds a charge at a table, when the visitor may see its members."""
    if Permission.SEE_MEMBERS not in permissions_at(member, user):
        return []
    return list({office.person_id: office.person for office in offices_of(member)}.values())


def residents_to_be(table: Table) -> QuerySet[Person]:
    """Return the people whom the coordination knows and who are not members themselves yet."""
    already = table.memberships.filter(ended_on=None, resident__isnull=False)
    known = Person.objects.in_order().filter(pk__in=people_of(table))
    return known.exclude(pk__in=already.values("resident_id"))
