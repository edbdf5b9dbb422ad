"""What a table publishes to everyone, at addresses that can be given out."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_safe

from actions.queries import plans_open_to, running_plan, today_at
from core.pages import show
from meetings.models import Meeting, Minutes
from members.gate import at_table
from members.permissions import Permission
from tables.models import Publication, Table

EVERYONE: frozenset[Permission] = frozenset({Permission.SEE_PUBLISHED})


@dataclass(frozen=True)
class PublishedMinutes:
    """Adopted minutes as they were frozen: words, in the language in which they were drawn up."""

    meeting: Meeting
    minutes: Minutes
    text: dict[str, Any]


def published_minutes(table: Table, number: int) -> PublishedMinutes:
    """Return the minutes of a meeting if they are adopted and for everyone; two queries."""
    published = Minutes.objects.filter(
        meeting__table=table, adopted_at__isnull=False, publication=Publication.PUBLIC
    )
    minutes = get_object_or_404(
        published.select_related("meeting", "decision"), meeting__number=number
    )
    revision = minutes.revisions.first()
    if revision is None:
        raise Http404
    return PublishedMinutes(minutes.meeting, minutes, revision.body)


@require_safe
@at_table(Permission.SEE_PUBLISHED)
def plan(request):
    """Lead to the plan of the day that the table publishes to everyone."""
    found = running_plan(plans_open_to(request.table, EVERYONE), today_at(request.table))
    if found is None:
        raise Http404
    return redirect("actions:plan", request.table.slug, found.pk)


@require_safe
@at_table(Permission.SEE_PUBLISHED)
def minutes(request, number):
    page = published_minutes(request.table, number)
    return show(request, "tables/published_minutes.html", page=page)
