"""Pages of a plan: read, made, edited, adopted."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from actions.filters import PlanFilter
from actions.forms import AdoptForm, PlanForm
from actions.queries import plan_page, plans_open_to, running_plan, today_at
from actions.services import plans
from actions.views.conflicts import show_clash
from core.errors import Conflict
from core.once import once
from core.pages import see_other, show
from members.gate import at_table
from members.permissions import Permission

VIEWS = ("horizon", "axis", "table")


@require_safe
@at_table(Permission.SEE_PUBLISHED)
def current_plan(request):
    """Lead to the plan of the day; say how to begin where there is none."""
    plan = running_plan(plans_open_to(request.table, request.may), today_at(request.table))
    if plan is None:
        return show(request, "actions/no_plan.html")
    query = request.GET.urlencode()
    return redirect(f"{plan.get_absolute_url()}{'?' if query else ''}{query}")


@require_safe
@at_table(Permission.SEE_PUBLISHED)
def show_plan(request, plan_id):
    """Show a plan by horizon, by axis or as a table, as the query string says."""
    found = plans_open_to(request.table, request.may)
    plan = get_object_or_404(found, pk=plan_id)
    plan.table = request.table
    filters = _filters(request, plan)
    page = plan_page(
        plan,
        plans=list(found),
        actions=filters.qs,
        view=_one_of(VIEWS, request.GET.get("view")),
        sort=request.GET.get("sort", "number"),
        filtered=filters.is_on,
        public=filters.public,
    )
    return show(request, "actions/plan.html", page=page, filters=filters)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.EDIT_PLAN)
@once
def create_plan(request):
    """Make a plan, not adopted yet."""
    form = PlanForm(request.POST or None)
    if form.is_valid():
        said = {name: value for name, value in form.cleaned_data.items() if name != "version"}
        plan = plans.create(request.table, **said, by=request.user)
        messages.success(request, _("The plan is made. Give it its headings, then its actions."))
        return see_other("actions:headings", request.table.slug, plan.pk)
    return show(request, "actions/plan_form.html", form=form)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.EDIT_PLAN)
def edit_plan(request, plan_id):
    """Edit a plan; whoever comes second sees what the first wrote."""
    plan = get_object_or_404(request.table.plans, pk=plan_id)
    form = PlanForm(request.POST or None, instance=plan)
    if form.is_valid():
        said = dict(form.cleaned_data)
        try:
            plans.edit(plan, version=said.pop("version") or 0, **said, by=request.user)
        except Conflict as clash:
            return show_clash(request, "actions/plan_form.html", form, clash)
        return see_other("actions:plan", request.table.slug, plan.pk)
    return show(request, "actions/plan_form.html", form=form)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.EDIT_PLAN)
@once
def adopt_plan(request, plan_id):
    """Adopt a plan by one of the table's decisions."""
    plan = get_object_or_404(request.table.plans, pk=plan_id)
    form = AdoptForm(request.POST or None, table=request.table)
    if form.is_valid():
        plans.adopt(plan, decision=form.cleaned_data["decision"], by=request.user)
        messages.success(request, _("The plan is adopted."))
        return see_other("actions:plan", request.table.slug, plan.pk)
    return show(request, "actions/adopt_plan.html", form=form, plan=plan)


def _filters(request, plan):
    return PlanFilter(
        request.GET,
        queryset=plan.actions.all(),
        on=today_at(request.table),
        user=request.user,
        public=Permission.SEE_PLAN not in request.may,
    )


def _one_of(names, name):
    return name if name in names else names[0]
