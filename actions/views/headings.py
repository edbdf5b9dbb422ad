"""The structure of a plan: its headings, added, reworded, moved and removed."""

from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods, require_POST

from actions.forms import HeadingForm, MoveHeadingForm
from actions.queries.headings import headings_page
from actions.services import headings
from core.once import once
from core.pages import see_other, show
from members.gate import at_table
from members.permissions import Permission


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.EDIT_PLAN)
@once
def show_headings(request, plan_id):
    """Show the headings of a plan, and add one."""
    plan = get_object_or_404(request.table.plans, pk=plan_id)
    form = HeadingForm(request.POST or None, plan=plan)
    if form.is_valid():
        headings.add(plan, **form.cleaned_data, by=request.user)
        return see_other("actions:headings", request.table.slug, plan.pk)
    return show(request, "actions/headings.html", page=headings_page(plan), form=form)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.EDIT_PLAN)
def edit_heading(request, plan_id, heading_id):
    """Reword or renumber a heading."""
    plan = get_object_or_404(request.table.plans, pk=plan_id)
    heading = get_object_or_404(plan.headings, pk=heading_id)
    form = HeadingForm(request.POST or None, instance=heading, plan=plan)
    if form.is_valid():
        headings.edit(heading, **form.cleaned_data, by=request.user)
        return see_other("actions:headings", request.table.slug, plan.pk)
    return show(request, "actions/heading_form.html", plan=plan, form=form)


@require_POST
@at_table(Permission.EDIT_PLAN)
def move_heading(request, plan_id, heading_id):
    """Move a heading among its siblings."""
    plan = get_object_or_404(request.table.plans, pk=plan_id)
    heading = get_object_or_404(plan.headings, pk=heading_id)
    form = MoveHeadingForm(request.POST)
    if form.is_valid():
        headings.move(heading, to=form.cleaned_data["to"], by=request.user)
        if not request.htmx:
            return see_other("actions:headings", request.table.slug, plan.pk)
    page, adding = headings_page(plan), HeadingForm(plan=plan)
    status = 200 if form.is_valid() else 422
    return show(request, "actions/headings.html", status=status, page=page, form=adding)


@require_POST
@at_table(Permission.EDIT_PLAN)
@once
def remove_heading(request, plan_id, heading_id):
    """Remove an empty heading."""
    plan = get_object_or_404(request.table.plans, pk=plan_id)
    heading = get_object_or_404(plan.headings, pk=heading_id)
    headings.remove(heading, by=request.user)
    return see_other("actions:headings", request.table.slug, plan.pk)
