"""Pages of an action: read, made, reworded, moved, abandoned."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from actions.forms import AbandonForm, ActionForm, MoveForm, NewActionForm
from actions.queries import action_page, actions_open_to
from actions.services import actions, drift
from actions.views.conflicts import show_clash
from core.errors import Conflict
from core.once import once
from core.pages import see_other, show
from core.text import whole
from members.gate import at_table
from members.permissions import Permission


def action_at(request, action_id):
    """Return an action that the visitor may read at this table, or answer 404."""
    found = actions_open_to(request.table, request.may).select_related("plan")
    action = get_object_or_404(found, pk=action_id)
    action.table = request.table
    return action


@require_safe
@at_table(Permission.SEE_PLAN)
def detail(request, action_id):
    """Show everything about an action."""
    page = action_page(action_at(request, action_id), request.user, request.may)
    return show(request, "actions/detail.html", page=page)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.EDIT_PLAN)
@once
def create_action(request, plan_id):
    """Make an action of a plan, under the heading that the query string names."""
    plan = get_object_or_404(request.table.plans, pk=plan_id)
    plan.table = request.table
    form = NewActionForm(
        request.POST or None, initial=_proposed(plan, request), table=request.table, plan=plan
    )
    if form.is_valid():
        action = actions.create(plan, **form.described, by=request.user)
        messages.success(request, _("The action is made. Those named are asked to confirm."))
        return see_other("actions:detail", request.table.slug, action.pk)
    return show(request, "actions/action_form.html", form=form, plan=plan)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.EDIT_PLAN)
def edit_action(request, action_id):
    """Reword an action; whoever comes second sees what the first wrote."""
    action = action_at(request, action_id)
    form = ActionForm(request.POST or None, instance=action, table=request.table, plan=action.plan)
    context = {"action": action, "plan": action.plan}
    if form.is_valid():
        said = dict(form.cleaned_data)
        try:
            actions.edit(action, version=said.pop("version") or 0, **said, by=request.user)
        except Conflict as clash:
            return show_clash(request, "actions/action_form.html", form, clash, **context)
        return see_other("actions:detail", request.table.slug, action_id)
    return show(request, "actions/action_form.html", form=form, **context)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.EDIT_PLAN)
@once
def move_action(request, action_id):
    """Move the date of an action, with the reason why."""
    action = action_at(request, action_id)
    initial = {"due_on": action.due_on, "horizon": action.horizon_by_hand, "when": _way(action)}
    form = MoveForm(request.POST or None, initial=initial, table=request.table)
    if form.is_valid():
        drift.move(action, **form.moved, by=request.user)
        messages.success(request, _("The date moved; the reason is kept with the action."))
        return see_other("actions:detail", request.table.slug, action.pk)
    return show(request, "actions/move.html", form=form, action=action)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.EDIT_PLAN)
@once
def abandon_action(request, action_id):
    """Give an action up, with the reason why."""
    action = action_at(request, action_id)
    form = AbandonForm(request.POST or None)
    if form.is_valid():
        actions.abandon(action, **form.cleaned_data, by=request.user)
        return see_other("actions:detail", request.table.slug, action.pk)
    return show(request, "actions/abandon.html", form=form, action=action)


def _proposed(plan, request):
    named = whole(request.GET.get("heading", ""))
    heading = plan.headings.filter(pk=named).first() if named else None
    return {"heading": heading, "number": actions.next_number(plan, heading)} if heading else {}


def _way(action):
    if action.ongoing:
        return "ongoing"
    return "by_hand" if action.horizon_by_hand and not action.due_on else "dated"
