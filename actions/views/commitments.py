"""Shares of organisations in actions: the compiled table, naming, answering."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from actions.filters import CommitmentFilter
from actions.forms import AnswerForm, NameForm
from actions.queries import (
    commitments_page,
    plans_open_to,
    running_plan,
    shares_at,
    shares_of,
    today_at,
)
from actions.services import commitments
from actions.views.actions import action_at
from core.once import once
from core.pages import see_other, show
from members.gate import at_table
from members.permissions import Permission


@require_safe
@at_table(Permission.SEE_PLAN)
def show_commitments(request):
    """Show what each organisation was asked and what it answered."""
    plan = running_plan(plans_open_to(request.table, request.may), today_at(request.table))
    shares = shares_at(request.table, plan)
    if Permission.SEE_MINUTES not in request.may:
        shares = shares.filter(action__plan__isnull=False)
    filters = CommitmentFilter(request.GET, queryset=shares)
    page = commitments_page(request.table, plan, filters.qs)
    return show(request, "actions/commitments.html", page=page, filters=filters)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.EDIT_PLAN)
@once
def name(request, action_id):
    """Name an organisation to an action; it must still answer."""
    action = action_at(request, action_id)
    form = NameForm(request.POST or None, action=action)
    if form.is_valid():
        commitments.name(action, **form.cleaned_data, by=request.user)
        messages.success(request, _("The organization is named, and asked to confirm."))
        return see_other("actions:detail", request.table.slug, action.pk)
    return show(request, "actions/name.html", form=form, action=action)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.UPDATE_ACTION)
@once
def answer(request, action_id, commitment_id):
    """Answer for one's organisation, or write down what it answered."""
    action = action_at(request, action_id)
    share = get_object_or_404(action.commitments.select_related("organization"), pk=commitment_id)
    person = _answering(request, share)
    form = AnswerForm(request.POST or None, instance=share)
    if form.is_valid():
        take(share, **form.cleaned_data, person=person, by=request.user)
        messages.success(request, _("The answer is recorded."))
        return see_other("actions:detail", request.table.slug, action.pk)
    return show(
        request, "actions/answer.html", form=form, action=action, share=share, person=person
    )


@require_POST
@at_table(Permission.EDIT_PLAN)
@once
def withdraw(request, action_id, commitment_id):
    """Take an organisation's name off an action."""
    share = get_object_or_404(action_at(request, action_id).commitments, pk=commitment_id)
    commitments.withdraw(share, by=request.user)
    return see_other("actions:detail", request.table.slug, action_id)


def take(commitment, *, answer, role, level, share, note, person, by):
    """Record an answer, whichever it is."""
    if answer == "decline":
        return commitments.decline(commitment, note=note, person=person, by=by)
    if answer == "amend":
        changed = {"role": role, "level": level, "share": share, "note": note}
        return commitments.amend(commitment, **changed, person=person, by=by)
    return commitments.confirm(commitment, person=person, by=by)


def _answering(request, share):
    """Return who answers by their own mandate; None when the coordination writes it down."""
    own = shares_of(request.user, today_at(request.table)).filter(pk=share.pk)
    if own.exists():
        return request.user.person
    if Permission.EDIT_PLAN not in request.may:
        raise PermissionDenied
    return None
