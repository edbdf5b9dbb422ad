"""The tables that an organisation's file touches: whose rows would move if it were merged."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet

from actions.models import Commitment, Progress
from meetings.models import AgendaItem, Decision
from members.models import Hosting, Membership, Organization
from members.permissions import Permission, Visitor, permissions_over
from tables.models import Table

# Each way in which a table names an organisation: the rows, the organisation's id, the table's.
WAYS: tuple[tuple[Any, str, str], ...] = (
    (Membership, "organization_id", "table_id"),
    (Hosting, "organization_id", "table_id"),
    (Commitment, "organization_id", "action__table_id"),
    (Progress, "on_behalf_of_id", "action__table_id"),
    (AgendaItem, "organization_id", "meeting__table_id"),
    (Decision, "mover_id", "table_id"),
    (Decision, "seconder_id", "table_id"),
)


def tables_of_each(organizations: Iterable[int]) -> dict[int, set[int]]:
    """Return the ids of the tables that each organisation touches; one query."""
    ids = list(organizations)
    found: dict[int, set[int]] = defaultdict(set)
    for organization, table in _united(
        model.objects.filter(**{f"{organization}__in": ids}).values_list(organization, table)
        for model, organization, table in WAYS
    ):
        found[organization].add(table)
    return found


def organizations_of(table: Table) -> set[int]:
    """Return the ids of the organisations that a table names in any way; one query."""
    rows = _united(
        model.objects.filter(**{its: table.pk, f"{organization}__isnull": False}).values_list(
            organization
        )
        for model, organization, its in WAYS
    )
    return {pk for (pk,) in rows}


def beyond(organization: Organization, user: Visitor) -> set[int]:
    """Return the tables that a file touches and where the visitor may not merge; three queries."""
    touched = tables_of_each([organization.pk])[organization.pk]
    own = permissions_over(Table.objects.filter(pk__in=touched), user) if touched else {}
    return {pk for pk, may in own.items() if Permission.MERGE_ORGANIZATIONS not in may}


def _united(rows: Iterable[QuerySet[Any, Any]]) -> QuerySet[Any, Any]:
    first, *others = (each.order_by() for each in rows)
    return first.union(*others)
