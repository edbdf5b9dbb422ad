"""Follow-ups: listed, noted, made at a meeting, taken into the plan."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from actions.filters import FollowUpFilter
from actions.forms import FollowUpForm, PromoteForm
from actions.models import Action
from actions.queries import follow_ups_page, today_at
from actions.services import follow_ups
from actions.views.actions import action_at
from core.once import once
from core.pages import see_other, show
from members.gate import at_table
from members.permissions import Permission


@require_safe
@at_table(Permission.SEE_MINUTES)
def show_follow_ups(request):
    """Show what was promised at meetings, the late first."""
    found = Action.objects.follow_ups().filter(table=request.table).in_order()
    filters = FollowUpFilter(request.GET, queryset=found, on=today_at(request.table))
    page = follow_ups_page(request.table, filters.qs, request.GET.get("page"))
    adding = FollowUpForm(table=request.table) if Permission.KEEP_MINUTES in request.may else None
    return show(request, "actions/follow_ups.html", page=page, filters=filters, adding=adding)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.KEEP_MINUTES)
@once
def add_follow_up(request):
    """Note a follow-up between two meetings."""
    form = FollowUpForm(request.POST or None, table=request.table)
    if form.is_valid():
        follow_ups.add(request.table, **form.cleaned_data, by=request.user)
        messages.success(request, _("The follow-up is noted."))
        return see_other("actions:follow_ups", request.table.slug)
    return show(request, "actions/follow_up_form.html", form=form)


@require_POST
@at_table(Permission.KEEP_MINUTES)
@once
def make_follow_up(request, number, item_id):
    """Make a follow-up from an item of the agenda, on the spot."""
    meeting = get_object_or_404(request.table.meetings, number=number)
    meeting.table = request.table
    item = get_object_or_404(meeting.items, pk=item_id)
    item.meeting = meeting
    form = FollowUpForm(request.POST, table=request.table)
    if form.is_valid():
        follow_ups.make(item, **form.cleaned_data, by=request.user)
        live = reverse("meetings:live", args=(request.table.slug, number))
        return see_other(f"{live}?item={item.pk}#item")
    return show(request, "actions/follow_up_form.html", form=form, item=item, meeting=meeting)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.EDIT_PLAN)
@once
def promote(request, action_id):
    """Take a follow-up into a plan of the table."""
    action = action_at(request, action_id)
    form = PromoteForm(request.POST or None, table=request.table)
    if form.is_valid():
        follow_ups.promote(action, **form.cleaned_data, by=request.user)
        messages.success(request, _("The follow-up is now an action of the plan."))
        return see_other("actions:detail", request.table.slug, action.pk)
    return show(request, "actions/promote.html", form=form, action=action)
