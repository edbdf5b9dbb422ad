"""Convening, sending the agenda again, reminding, cancelling."""

from django.contrib import messages
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from core.once import once
from core.pages import see_other, show
from meetings.forms.meeting import CancelForm, ConveneForm
from meetings.queries.convene import convene_page
from meetings.services import convocation
from meetings.views.meetings import find
from members.gate import at_table
from members.permissions import Permission


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEETINGS)
@once
def convene_meeting(request, number):
    meeting, now = find(request, number), timezone.now()
    short = convocation.is_short(meeting, at=now)
    due = ConveneForm.initial_of(convocation.usual_deadline(meeting, at=now), meeting.zone)
    form = ConveneForm(request.POST or None, zone=meeting.zone, short=short, initial=due)
    if form.is_valid():
        convocation.convene(
            meeting, reply_by=form.reply_by, despite_short_notice=short, at=now, by=request.user
        )
        messages.success(request, _("The meeting is convened: the invitations are on their way."))
        return see_other("meetings:detail", request.table.slug, number)
    page = convene_page(meeting, at=now)
    return show(request, "meetings/convene.html", form=form, page=page)


@require_POST
@at_table(Permission.MANAGE_MEETINGS)
@once
def send_changes(request, number):
    convocation.send_changes(find(request, number), by=request.user)
    messages.success(request, _("The agenda is sent again to everyone invited."))
    return see_other("meetings:detail", request.table.slug, number)


@require_POST
@at_table(Permission.MANAGE_MEETINGS)
@once
def chase_the_silent(request, number):
    seats = convocation.chase(find(request, number), by=request.user)
    told = ngettext(
        "A reminder goes to the one seat that has not replied.",
        "A reminder goes to the %(n)s seats that have not replied.",
        len(seats),
    )
    messages.success(request, told % {"n": len(seats)})
    return see_other("meetings:detail", request.table.slug, number)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEETINGS)
@once
def cancel_meeting(request, number):
    meeting = find(request, number)
    form = CancelForm(request.POST or None)
    if form.is_valid():
        convocation.cancel(meeting, why=form.cleaned_data["why"], by=request.user)
        messages.success(request, _("The meeting is cancelled. Everyone invited is told."))
        return see_other("meetings:detail", request.table.slug, number)
    return show(request, "meetings/cancel.html", form=form, meeting=meeting)
