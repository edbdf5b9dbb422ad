"""The day itself: open, take the attendance, write, decide, adjourn."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from core.errors import Conflict, Refused
from core.once import once
from core.pages import see_other, show
from core.text import whole
from meetings.forms.day import DecisionForm, GuestForm, NotesForm, PresenceForm, RewordForm
from meetings.queries import day
from meetings.services import attendance, decisions, minutes, sitting
from members.gate import at_table
from members.models import Organization
from members.permissions import Permission


def _meeting(request, number):
    return get_object_or_404(request.table.meetings.select_related("table"), number=number)


def _live(meeting, item=None):
    url = reverse("meetings:live", args=(meeting.table.slug, meeting.number))
    return f"{url}?item={item.pk}#item" if item else url


@require_safe
@at_table(Permission.SEE_MINUTES)
def live(request, number):
    """Show the meeting under way, with the item in hand."""
    meeting = _meeting(request, number)
    page = day.sitting_page(meeting, item_id=whole(request.GET.get("item", "")))
    members = _members(request.table) if Permission.KEEP_MINUTES in request.may else []
    return show(
        request,
        "meetings/live.html",
        page=page,
        decision_form=DecisionForm(members=members),
        members=members,
    )


@require_POST
@at_table(Permission.TAKE_ATTENDANCE)
def open_meeting(request, number):
    meeting = sitting.open_(_meeting(request, number), at=timezone.now(), by=request.user)
    return see_other(_live(meeting))


@require_POST
@at_table(Permission.TAKE_ATTENDANCE)
def close_meeting(request, number):
    meeting = sitting.close(_meeting(request, number), at=timezone.now(), by=request.user)
    return see_other("meetings:minutes", meeting.table.slug, meeting.number)


@require_POST
@at_table(Permission.KEEP_MINUTES)
def postpone_item(request, number, item_id):
    meeting = _meeting(request, number)
    item = get_object_or_404(meeting.items, pk=item_id)
    sitting.postpone(item, at=timezone.now(), by=request.user)
    return see_other(_live(meeting, item))


@require_safe
@at_table(Permission.TAKE_ATTENDANCE)
def take_attendance(request, number):
    page = day.attendance_page(_meeting(request, number))
    return show(request, "meetings/attendance.html", page=page, guest_form=GuestForm())


@require_POST
@at_table(Permission.TAKE_ATTENDANCE)
def mark_presence(request, number):
    meeting = _meeting(request, number)
    form = PresenceForm(request.POST)
    if not form.is_valid():
        raise Refused(_("This choice is not on the list. Reload the page."))
    seat, person, name = _who(meeting, form.cleaned_data["who"])
    attendance.mark(
        meeting,
        seat,
        person,
        presence=form.cleaned_data["presence"],
        at=timezone.now(),
        by=request.user,
        name=name,
    )
    return _attendance_again(request, meeting)


@require_POST
@at_table(Permission.TAKE_ATTENDANCE)
def mark_departure(request, number, attendance_id):
    meeting = _meeting(request, number)
    row = get_object_or_404(meeting.attendances, pk=attendance_id)
    attendance.leave(row, at=timezone.now(), by=request.user)
    return _attendance_again(request, meeting)


@require_POST
@at_table(Permission.TAKE_ATTENDANCE)
@once
def welcome_guest(request, number):
    meeting = _meeting(request, number)
    form = GuestForm(request.POST)
    if form.is_valid():
        attendance.welcome(meeting, **form.cleaned_data, at=timezone.now(), by=request.user)
        return see_other("meetings:attendance", request.table.slug, number)
    page = day.attendance_page(meeting)
    return show(request, "meetings/attendance.html", page=page, guest_form=form, form=form)


@require_POST
@at_table(Permission.TAKE_ATTENDANCE)
def remove_guest(request, number, attendance_id):
    meeting = _meeting(request, number)
    row = get_object_or_404(meeting.attendances.filter(seat=None), pk=attendance_id)
    attendance.send_away(row, by=request.user)
    return _attendance_again(request, meeting)


@require_POST
@at_table(Permission.KEEP_MINUTES)
def write_notes(request, number, item_id):
    """Save the minutes of an item; on a conflict show both texts, and lose neither."""
    meeting = _meeting(request, number)
    item = get_object_or_404(meeting.items, pk=item_id)
    form = NotesForm(request.POST)
    if not form.is_valid():
        raise Refused(_("These minutes could not be read. Reload the page and paste them again."))
    text, version = form.cleaned_data["notes"], form.cleaned_data["version"]
    try:
        version = minutes.write(
            item, text=text, version=version, at=timezone.now(), by=request.user
        )
    except Conflict as conflict:
        return _both_texts(request, meeting, item, conflict)

    if not request.htmx:
        return see_other(_live(meeting, item))
    return show(request, "meetings/saved.html", version=version, saved_at=timezone.now())


@require_POST
@at_table(Permission.RECORD_DECISION)
@once
def decide(request, number, item_id):
    meeting = _meeting(request, number)
    item = get_object_or_404(meeting.items.select_related("meeting__table"), pk=item_id)
    members = _members(request.table)
    form, status = DecisionForm(request.POST, members=members), None
    if form.is_valid():
        try:
            _record(item, form.cleaned_data, request.user)
            return see_other(_live(meeting, item))
        except Refused as refused:
            form.add_error(None, f"{refused.sentence} {refused.remedy}".strip())
            status = 409

    page = day.sitting_page(meeting, item_id=item.pk)
    context = {"page": page, "decision_form": form, "form": form, "members": members}
    return show(request, "meetings/live.html", status=status, **context)


def _record(item, data, by):
    votes = {key: data.pop(key) for key in ("votes_for", "votes_against", "abstentions")}
    decisions.record(item, **data, votes=votes, at=timezone.now(), by=by)


@require_POST
@at_table(Permission.RECORD_DECISION)
def reword_decision(request, number, decision_id):
    meeting = _meeting(request, number)
    decision = get_object_or_404(meeting.decisions.select_related("item"), pk=decision_id)
    form = RewordForm(request.POST)
    if not form.is_valid():
        raise Refused(_("A decision has words."))
    decisions.reword(decision, text=form.cleaned_data["text"], by=request.user)
    return see_other(_live(meeting, decision.item))


def _members(table):
    """The organisations that are members today, by name; one query."""
    active = table.memberships.active().values("organization")
    return list(Organization.objects.filter(pk__in=active).in_order())


def _who(meeting, who):
    """Find the seat and the person that a form names, at this table and meeting only."""
    seat_id = who.split("-")[0]
    for at in day.attendance_page(meeting).seats:
        if str(at.seat.pk) == seat_id:
            for person in at.people:
                if person.key == who:
                    return at.seat, person.person, person.name
    raise Refused(_("This choice is not on the list. Reload the page."))


def _attendance_again(request, meeting):
    if request.htmx:
        page = day.attendance_page(meeting)
        return show(request, "meetings/attendance.html", page=page, guest_form=GuestForm())
    return see_other("meetings:attendance", request.table.slug, meeting.number)


def _both_texts(request, meeting, item, conflict):
    response = show(
        request,
        "meetings/notes.html",
        status=409,
        meeting=meeting,
        item=item,
        conflict=conflict,
        version=conflict.version,
        notes=conflict.mine,
    )
    response["HX-Retarget"] = "#notes"
    response["HX-Reswap"] = "outerHTML"
    return response
