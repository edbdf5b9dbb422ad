"""Telling how far an action has come; validating what was told; asking for more."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from actions.forms import AskForm, ProgressForm
from actions.queries import voices_at
from actions.services import progress, updates
from actions.views.actions import action_at
from core.once import once
from core.pages import see_other, show
from members.gate import at_table
from members.permissions import Permission

OFFICES = {Permission.EDIT_PLAN, Permission.KEEP_MINUTES}


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.UPDATE_ACTION)
@once
def report(request, action_id):
    """Report on an action in the name of an organisation; who keeps the record may do without."""
    action = action_at(request, action_id)
    form = ProgressForm(
        request.POST or None,
        action=action,
        voices=voices_at(request.table, request.user, request.may),
        required=not OFFICES & request.may,
    )
    if form.is_valid():
        told = progress.report(
            action, **form.cleaned_data, person=_person(request.user), by=request.user
        )
        messages.success(request, said(told))
        return see_other("actions:detail", request.table.slug, action.pk)
    return show(request, "actions/report.html", form=form, action=action)


@require_POST
@at_table(Permission.EDIT_PLAN)
@once
def validate(request, action_id, progress_id):
    """Make a held report the state of the action."""
    told = get_object_or_404(action_at(request, action_id).progress, pk=progress_id)
    progress.validate(told, by=request.user)
    return see_other("actions:detail", request.table.slug, action_id)


@require_POST
@at_table(Permission.EDIT_PLAN)
@once
def set_aside(request, action_id, progress_id):
    """Leave the action as it is."""
    told = get_object_or_404(action_at(request, action_id).progress, pk=progress_id)
    progress.set_aside(told, by=request.user)
    return see_other("actions:detail", request.table.slug, action_id)


@require_POST
@at_table(Permission.EDIT_PLAN)
@once
def ask(request, action_id):
    """Ask an organisation where its action stands."""
    action = action_at(request, action_id)
    form = AskForm(request.POST, action=action)
    if form.is_valid():
        updates.ask(action, form.cleaned_data["organization"], by=request.user)
        messages.success(request, _("The organization will be asked for an update by mail."))
        return see_other("actions:detail", request.table.slug, action.pk)
    return show(request, "actions/ask.html", form=form, action=action)


def said(told):
    """Return the sentence that thanks for a report."""
    if told.waits:
        return _("Thank you. Your report is with the coordination, who validates it.")
    return _("Thank you. The action is up to date.")


def _person(user):
    return getattr(user, "person", None)
