"""Minutes as a document, and the register of decisions."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from core.documents import pdf
from core.errors import Refused
from core.once import once
from core.pages import paginate, see_other, show
from meetings.filters import DecisionFilter
from meetings.forms.day import PublicationForm, SendMinutesForm
from meetings.queries import day
from meetings.queries.record import minutes_page, minutes_words
from meetings.services import minutes
from members.gate import at_table
from members.permissions import Permission


def _meeting(request, number):
    return get_object_or_404(request.table.meetings.select_related("table"), number=number)


@require_safe
@at_table(Permission.SEE_MINUTES)
def read_minutes(request, number):
    page = minutes_page(_meeting(request, number))
    return show(request, "meetings/minutes.html", page=page)


@require_safe
@at_table(Permission.SEE_MINUTES)
def minutes_pdf(request, number):
    """Answer the minutes as an accessible PDF: the last frozen revision, else the draft."""
    return pdf_of(_meeting(request, number))


def pdf_of(meeting):
    """Draw the document and answer it, under a name that says the table and the day."""
    content = pdf("meetings/minutes.typ", minutes_words(minutes_page(meeting)))
    name = f"{meeting.table.slug}-{meeting.local_start:%Y-%m-%d}.pdf"
    return HttpResponse(
        content,
        content_type="application/pdf",
        headers={"Content-Disposition": f'inline; filename="{name}"'},
    )


@require_POST
@at_table(Permission.KEEP_MINUTES)
@once
def send_minutes(request, number):
    meeting, form = _meeting(request, number), SendMinutesForm(request.POST)
    if not form.is_valid():
        raise Refused(_("Say what changed in 300 characters or fewer."))
    reason = form.cleaned_data["reason"]
    minutes.send(meeting, at=timezone.now(), by=request.user, reason=reason)
    return see_other("meetings:minutes", request.table.slug, number)


@require_POST
@at_table(Permission.KEEP_MINUTES)
def publish_minutes(request, number):
    meeting, form = _meeting(request, number), PublicationForm(request.POST)
    if not form.is_valid():
        raise Refused(_("This choice is not on the list. Reload the page."))
    minutes.publish(meeting, level=form.cleaned_data["publication"], by=request.user)
    return see_other("meetings:minutes", request.table.slug, number)


@require_safe
@at_table(Permission.SEE_MINUTES)
def decisions(request):
    """Show the register of decisions, searched and filtered in the query string."""
    found = DecisionFilter(request.GET, queryset=day.register(request.table), table=request.table)
    page = paginate(request, found.qs, per_page=30)
    return show(request, "meetings/decisions.html", page=page, found=found)
