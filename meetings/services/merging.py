"""What the meetings know of an organisation that had two files, brought under one of them."""

from collections import defaultdict
from typing import Any

from django.db.models import F, Q

from meetings.models import AgendaItem, Decision
from members.models import Organization

Facts = dict[int, dict[str, Any]]


def bring_under(duplicate: Organization, kept: Organization) -> Facts:
    """Give the file that is kept the agenda items and the motions of a duplicate.

    In the transaction of the caller, who holds both. Returns what moved, by id of table. Adopted
    minutes are kept as they were written; only what they point to bears the name of the day.
    """
    facts: Facts = defaultdict(dict)
    items = AgendaItem.objects.filter(organization=duplicate)
    decisions = Decision.objects.filter(Q(mover=duplicate) | Q(seconder=duplicate))
    for kind, rows in (
        ("items", items.values_list(F("meeting__table_id"), "pk")),
        ("decisions", decisions.values_list(F("table_id"), "pk")),
    ):
        for table_id, pk in rows.order_by("pk"):
            facts[table_id].setdefault(kind, []).append(pk)
    items.update(organization=kept)
    Decision.objects.filter(mover=duplicate).update(mover=kept)
    Decision.objects.filter(seconder=duplicate).update(seconder=kept)
    return facts
