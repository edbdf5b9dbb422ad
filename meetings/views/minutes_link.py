"""Minutes read from the mail that announced them, without an account."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from core.pages import show
from meetings.models import Meeting
from meetings.queries.record import minutes_page
from meetings.views.minutes import pdf_of
from members.gate import by_link
from members.models import Person
from members.permissions import Permission, permissions_of


@require_safe
@by_link("minutes")
def read(request):
    """Show the minutes to whoever still may read those of the table."""
    page = minutes_page(_meeting(request))
    return show(request, "meetings/minutes_by_link.html", page=page)


@require_safe
@by_link("minutes")
def read_pdf(request):
    return pdf_of(_meeting(request))


def _meeting(request):
    """The meeting that the link names, while the person sits or serves at its table."""
    meetings = Meeting.objects.select_related("table").filter(record__sent_at__isnull=False)
    meeting = get_object_or_404(meetings, pk=request.link["meeting"])
    person = get_object_or_404(Person, pk=request.link["person"])
    may = permissions_of(person, timezone.localdate()).get(meeting.table_id, frozenset())
    if Permission.SEE_MINUTES not in may:
        raise PermissionDenied
    return meeting
