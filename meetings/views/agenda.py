"""The agenda, edited in place. Each act answers with the agenda as it then stands."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from core.errors import Conflict
from core.once import once
from core.pages import see_other, show
from core.text import whole
from meetings.forms.agenda import EditItemForm, ItemForm, MoveItemForm, VersionForm
from meetings.models import AgendaItem
from meetings.queries.agenda import agenda_page
from meetings.services import agenda
from meetings.views.meetings import find
from members.gate import at_table
from members.permissions import Permission


@require_safe
@at_table(Permission.SEE_MEETINGS)
def show_agenda(request, number):
    meeting = find(request, number)
    asked = whole(request.GET.get("edit", ""))
    item = meeting.items.filter(pk=asked).first() if asked else None
    if item is None or "edit_agenda" not in request.may:
        return _agenda(request, meeting)
    form = EditItemForm(table=request.table, initial=EditItemForm.initial_of(item))
    return _agenda(request, meeting, form=form, editing=item.pk)


@require_POST
@at_table(Permission.EDIT_AGENDA)
@once
def add_item(request, number):
    meeting = find(request, number)
    form = ItemForm(request.POST, table=request.table, prefix="new")
    if not form.is_valid():
        return _agenda(request, meeting, new=form, status=422)
    item = agenda.add(meeting, form.content, by=request.user)
    messages.success(request, _("“%(title)s” is on the agenda.") % {"title": item.title})
    return see_other("meetings:agenda", request.table.slug, number)


@require_POST
@at_table(Permission.EDIT_AGENDA)
def edit_item(request, number, item_id):
    item = _item(request, number, item_id)
    form = EditItemForm(request.POST, table=request.table)
    if not form.is_valid():
        return _agenda(request, item.meeting, form=form, editing=item.pk)
    try:
        version = form.cleaned_data["version"]
        agenda.edit(item, form.content, version=version, by=request.user)
    except Conflict as conflict:
        form = _over(request, conflict.version)
        return _agenda(
            request, item.meeting, form=form, editing=item.pk, conflict=conflict, status=409
        )
    return _done(request, item.meeting)


@require_POST
@at_table(Permission.EDIT_AGENDA)
def move_item(request, number, item_id):
    item = _item(request, number, item_id)
    form = MoveItemForm(request.POST, meeting=item.meeting)
    if not form.is_valid():
        return _agenda(request, item.meeting, moving=form, moved=item, status=422)
    try:
        agenda.move(item, **form.cleaned_data, by=request.user)
    except Conflict as conflict:
        return _agenda(request, find(request, number), conflict=conflict, status=409)
    return _done(request, item.meeting)


@require_POST
@at_table(Permission.EDIT_AGENDA)
def remove_item(request, number, item_id):
    item = _item(request, number, item_id)
    form = VersionForm(request.POST)
    version = form.cleaned_data["version"] if form.is_valid() else None
    try:
        agenda.remove(item, version=version, by=request.user)
    except Conflict as conflict:
        return _agenda(request, item.meeting, conflict=conflict, status=409)
    messages.success(request, _("“%(title)s” is off the agenda.") % {"title": item.title})
    return _done(request, item.meeting)


@require_POST
@at_table(Permission.EDIT_AGENDA)
def renumber_items(request, number):
    meeting = find(request, number)
    agenda.renumber(meeting, by=request.user)
    return _done(request, meeting)


def _agenda(request, meeting, *, status=None, editing=None, new=None, **context):
    new = new or ItemForm(table=request.table, prefix="new")
    page = agenda_page(meeting, editing=editing)
    return show(request, "meetings/agenda.html", status=status, page=page, new=new, **context)


def _done(request, meeting):
    """Answer an act: htmx gets the agenda as a reload would show it, others are sent there."""
    if not request.htmx:
        return see_other("meetings:agenda", request.table.slug, meeting.number)
    return _agenda(request, find(request, meeting.number))


def _item(request, number, item_id):
    meeting = find(request, number)
    item = get_object_or_404(AgendaItem, meeting=meeting, pk=item_id)
    item.meeting = meeting
    return item


def _over(request, version):
    """The form as it was filled, ready to be saved knowingly over what stands."""
    return EditItemForm({**request.POST.dict(), "version": version}, table=request.table)
