"""Replies: from a mail without an account, from the meeting's page, or taken by telephone."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from core.pages import see_other, show
from meetings.forms.reply import ReplyForm, SpokenReplyForm
from meetings.queries.detail import meeting_page
from meetings.queries.reply import reply_page
from meetings.queries.seats import seat_lines
from meetings.services import replies
from meetings.views.meetings import find
from members.gate import at_table, by_link
from members.models import Seat
from members.permissions import Permission


@require_http_methods(["GET", "HEAD", "POST"])
@by_link("reply")
def reply_by_link(request):
    page = reply_page(request.link, at=timezone.now())
    form = ReplyForm(
        request.POST if request.method == "POST" else None,
        alternates=page.alternates,
        initial=ReplyForm.initial_of(page.row, page.sent),
    )
    if request.method == "POST" and form.is_valid():
        _answer(page.meeting, page.seat, form, person=page.person, by=None)
        return see_other(request.path)
    return show(request, "meetings/reply.html", page=page, form=form)


@require_POST
@at_table(Permission.REPLY)
def answer(request, number, seat_id):
    meeting = find(request, number)
    seat = get_object_or_404(Seat, table=request.table, pk=seat_id)
    now, clock = timezone.now(), timezone.get_current_timezone()
    page = meeting_page(meeting, request.user, reader=clock, at=now)
    mine = next((each for each in page.mine if each.line.seat.pk == seat.pk), None)
    if mine is None:
        raise Http404

    form = ReplyForm(request.POST, alternates=mine.alternates)
    if not form.is_valid():
        answers = [(mine, form)]
        return show(request, "meetings/detail.html", page=page, answers=answers, form=form)
    _answer(meeting, seat, form, person=mine.person, by=request.user)
    messages.success(request, _("Your reply is noted."))
    return see_other("meetings:detail", request.table.slug, number)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEETINGS)
def note_reply(request, number, seat_id):
    meeting = find(request, number)
    get_object_or_404(Seat, table=request.table, pk=seat_id)
    line = next((each for each in seat_lines(meeting) if each.seat.pk == seat_id), None)
    if line is None or not line.people:
        raise Http404

    form = SpokenReplyForm(request.POST or None, people=line.people, alternates=line.people[1:])
    if form.is_valid():
        person = form.cleaned_data["person"]
        _answer(meeting, line.seat, form, person=person, by=request.user)
        messages.success(request, _("The reply of %(name)s is noted.") % {"name": line.name})
        return see_other("meetings:detail", request.table.slug, number)
    return show(request, "meetings/note_reply.html", form=form, line=line, meeting=meeting)


def _answer(meeting, seat, form, *, person, by):
    names = ("reply", "alternate", "name", "email", "note")
    said = {name: form.cleaned_data[name] for name in names}
    replies.answer(meeting, seat, person=person, by=by, **said)
