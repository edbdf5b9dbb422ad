"""One field that finds tables, organisations, meetings, decisions and actions within reach."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.shortcuts import render
from django.views.decorators.http import require_safe

from actions.models import Action
from core.text import fold
from meetings.models import Decision, Meeting
from members.gate import open_to_all
from members.models import Organization
from members.permissions import Visitor, table_ids_of, tables_open_to
from tables.models import Table

SHOWN = 8
SHORTEST = 2


@dataclass(frozen=True)
class SearchPage:
    """What was found, at most eight of a kind; five queries, whatever the question."""

    q: str
    asked: bool
    tables: list[Table]
    organizations: list[Organization]
    meetings: list[Meeting]
    decisions: list[Decision]
    actions: list[Action]

    @property
    def is_empty(self) -> bool:
        return not (
            self.tables or self.organizations or self.meetings or self.decisions or self.actions
        )


@require_safe
@open_to_all
def search(request):
    """Find by words, whatever their accents, only what the visitor may reach."""
    page = search_page(request.GET.get("q", "")[:100], request.user)
    return render(request, "concertation/search.html", {"page": page})


def search_page(q: str, user: Visitor) -> SearchPage:
    """Return what matches every word of `q`; visitors find public tables only."""
    words = fold(q.replace("\x00", "")).split()
    asked = len("".join(words)) >= SHORTEST
    if not asked:
        return SearchPage(q, asked, [], [], [], [], [])

    tables = _named(tables_open_to(user), words).in_order()
    if not user.is_authenticated:
        return SearchPage(q, asked, list(tables[:SHOWN]), [], [], [], [])

    mine = table_ids_of(user)
    return SearchPage(
        q=q,
        asked=asked,
        tables=list(tables[:SHOWN]),
        organizations=list(_organizations(words)[:SHOWN]),
        meetings=list(_meetings(q, mine)[:SHOWN]),
        decisions=list(_decisions(words, mine)[:SHOWN]),
        actions=list(_actions(words, mine)[:SHOWN]),
    )


def _named(rows: QuerySet, words: list[str]) -> QuerySet:
    for word in words:
        rows = rows.filter(sort_key__contains=word)
    return rows


def _organizations(words: list[str]) -> QuerySet[Organization]:
    found = Q()
    for word in words:
        found &= Q(sort_key__contains=word) | Q(acronym__iexact=word)
    return Organization.objects.standing().filter(found).select_related("sector").in_order()


def _meetings(q: str, mine: QuerySet) -> QuerySet[Meeting]:
    in_agenda = Q(items__title__icontains=q) | Q(title__icontains=q) | Q(place__icontains=q)
    return (
        Meeting.objects.filter(in_agenda, table__in=mine)
        .select_related("table")
        .distinct()
        .order_by("-starts_at", "-pk")
    )


def _decisions(words: list[str], mine: QuerySet) -> QuerySet[Decision]:
    found = Decision.objects.filter(table__in=mine).select_related("meeting__table", "table")
    for word in words:
        found = found.filter(words__contains=word)
    return found.order_by("-meeting__starts_at", "-pk")


def _actions(words: list[str], mine: QuerySet) -> QuerySet[Action]:
    found = Action.objects.filter(table__in=mine).select_related("table")
    for word in words:
        found = found.filter(words__contains=word)
    return found.in_order()
