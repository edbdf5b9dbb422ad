"""A table's meetings as a calendar to subscribe to."""

from datetime import timedelta

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone, translation
from django.views.decorators.http import require_safe

from accounts.models import User
from meetings import ical
from members.gate import at_table, by_link
from members.permissions import Permission, permissions_at
from tables.models import Publication, Table


@require_safe
@at_table(Permission.SEE_PUBLISHED)
def public_calendar(request):
    """Answer the convened meetings that the table shows to everyone."""
    return _answer(request.table, publication=Publication.PUBLIC)


@require_safe
@by_link("feed")
def own_calendar(request):
    """Answer all convened meetings, as long as the person of the link sees the meetings."""
    table = get_object_or_404(Table, pk=request.link.get("table"))
    user = get_object_or_404(User, pk=request.link.get("user"), is_active=True)
    if Permission.SEE_MEETINGS not in permissions_at(table, user):
        raise Http404

    with translation.override(user.language):
        return _answer(table, with_links=True)


def _answer(table, *, publication=Publication.TABLE, with_links=False):
    meetings = table.meetings.convened().filter(publication__gte=publication)
    since = timezone.now() - timedelta(days=366)
    shown = (
        meetings.filter(starts_at__gte=since).select_related("table").order_by("starts_at", "pk")
    )
    content = ical.feed(table, shown, language=translation.get_language(), with_links=with_links)
    name = f'inline; filename="{table.slug}.ics"'
    return HttpResponse(
        content, "text/calendar; charset=utf-8", headers={"Content-Disposition": name}
    )
