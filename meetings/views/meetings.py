"""The list of meetings, and the life of one up to its day."""

from zoneinfo import ZoneInfo

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from core.once import once
from core.pages import paginate, see_other, show
from meetings import ical
from meetings.filters import MeetingFilter
from meetings.forms.meeting import EditMeetingForm, MeetingForm
from meetings.forms.reply import ReplyForm
from meetings.queries.carried import last_held, left_over, open_follow_ups
from meetings.queries.detail import meeting_page
from meetings.queries.index import meetings_of, meetings_page
from meetings.services import convocation, meetings
from members.gate import at_table
from members.permissions import Permission


@require_safe
@at_table(Permission.SEE_MEETINGS)
def list_meetings(request):
    asked = MeetingFilter(request.GET, meetings_of(request.table), table=request.table)
    rows = paginate(request, asked.qs.order_by("-starts_at", "-pk"))
    filtered = any(request.GET.get(name) for name in asked.filters)
    page = meetings_page(request.table, rows, at=timezone.now(), is_filtered=filtered)
    return show(request, "meetings/index.html", page=page, filter=asked, status=200)


@require_safe
@at_table(Permission.SEE_MEETINGS)
def show_meeting(request, number):
    meeting = find(request, number)
    clock = timezone.get_current_timezone()
    page = meeting_page(meeting, request.user, reader=clock, at=timezone.now())
    return show(request, "meetings/detail.html", page=page, answers=_answers(page))


@require_safe
@at_table(Permission.SEE_MEETINGS)
def meeting_ics(request, number):
    meeting = find(request, number)
    if not meeting.convened_at:
        raise Http404
    data = ical.feed(request.table, [meeting], language=get_language(), with_links=True)
    name = f"{request.table.slug}-{number}.ics"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(data, content_type="text/calendar; charset=utf-8", headers=headers)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEETINGS)
@once
def create_meeting(request):
    zone = ZoneInfo(request.table.time_zone)
    slot = meetings.propose(_last_two(request.table), zone, at=timezone.now())
    form = MeetingForm(request.POST or None, zone=zone, initial=MeetingForm.initial_of(slot, zone))
    if form.is_valid():
        made = meetings.create_next(request.table, **form.details, by=request.user)
        messages.success(request, _("The meeting is created, with its agenda. Nobody was told."))
        return see_other("meetings:agenda", request.table.slug, made.number)
    return show(request, "meetings/form.html", form=form, **_what_comes_back(request.table))


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEETINGS)
def edit_meeting(request, number):
    meeting = find(request, number)
    initial = EditMeetingForm.initial_of(meeting, meeting.zone) | {
        "version": meeting.version,
        "publication": meeting.publication,
    }
    form = EditMeetingForm(request.POST or None, zone=meeting.zone, initial=initial)
    if form.is_valid():
        save = convocation.move if meeting.convened_at else meetings.edit
        version = form.cleaned_data["version"]
        saved = save(meeting, form.details, version=version, by=request.user)
        _say_what_was_told(request, saved, before=meeting.sequence)
        return see_other("meetings:detail", request.table.slug, number)
    return show(request, "meetings/edit.html", form=form, meeting=meeting)


@require_POST
@at_table(Permission.MANAGE_MEETINGS)
@once
def discard_meeting(request, number):
    meetings.discard(find(request, number), by=request.user)
    messages.success(request, _("The draft is deleted. Nobody had been told of it."))
    return see_other("meetings:index", request.table.slug)


def find(request, number):
    """Return the meeting of the request's table under that number; 404 for any other."""
    meeting = get_object_or_404(request.table.meetings, number=number)
    meeting.table = request.table
    return meeting


def _answers(page):
    """A form for each seat that the visitor may answer for, as it was last filled."""
    return [
        (
            mine,
            ReplyForm(
                alternates=mine.alternates,
                initial=ReplyForm.initial_of(mine.row, mine.sent),
                auto_id=f"id_{mine.line.seat.pk}_%s",
            ),
        )
        for mine in page.mine
    ]


def _last_two(table):
    return list(table.meetings.standing().order_by("-starts_at", "-pk")[:2])


def _what_comes_back(table):
    last = last_held(table)
    return {
        "last": last,
        "carried": list(left_over(last)) if last else [],
        "follow_ups": open_follow_ups(table) if last else [],
    }


def _say_what_was_told(request, meeting, *, before):
    if meeting.sequence > before:
        messages.success(request, _("Saved. Everyone invited is told of the change."))
    else:
        messages.success(request, _("Saved."))
