"""The follow-ups of a table: what was promised at its meetings and stands outside its plan."""

from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

from actions.models import Action
from actions.queries.rows import Row, rows_of, today_at
from tables.models import Table

PER_PAGE = 50


@dataclass(frozen=True)
class FollowUpsPage:
    rows: list[Row]
    page: "Page[Action]"
    open: int
    late: int


def follow_ups_page(table: Table, actions: QuerySet[Action], number: str | None) -> FollowUpsPage:
    """Return a page of follow-ups in seven queries, however many there are."""
    on = today_at(table)
    page = Paginator(actions, PER_PAGE).get_page(number)
    of_table = Action.objects.follow_ups().filter(table=table)
    return FollowUpsPage(
        rows=rows_of(actions.filter(pk__in=[each.pk for each in page]), table),
        page=page,
        open=of_table.open().count(),
        late=of_table.overdue(on=on).count(),
    )
