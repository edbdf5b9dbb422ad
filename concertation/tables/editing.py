"""Making a table and changing it."""

from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from concertation.tables.founding import found
from core.once import once
from core.pages import see_other, show
from members.gate import as_steward, at_table
from members.permissions import Permission
from tables.forms import BecomeForm, NewTableForm, TableForm
from tables.services import tables


@require_http_methods(["GET", "POST"])
@as_steward
@once
def create(request):
    """Let whoever looks after a territory make a table in it."""
    form = NewTableForm(request.POST or None, within=request.within)
    if form.is_bound and form.is_valid():
        data = form.cleaned_data
        table = found(
            territories=data["territories"],
            populations=data["populations"],
            coordinator=form.coordinator,
            on=timezone.localdate(),
            by=request.user,
            **form.details,
        )
        return see_other("tables:home", table.slug)
    return show(request, "tables/create.html", form=form)


@require_http_methods(["GET", "POST"])
@at_table(Permission.EDIT_TABLE)
def edit(request):
    form = TableForm(
        request.POST or None, instance=request.table, initial={"version": request.table.version}
    )
    if form.is_bound and form.is_valid():
        data = form.cleaned_data
        tables.edit(
            request.table,
            version=data["version"] or 0,
            territories=data["territories"],
            populations=data["populations"],
            by=request.user,
            **form.details,
        )
        return see_other("tables:home", request.table.slug)
    return show(request, "tables/edit.html", form=form)


@require_http_methods(["GET", "POST"])
@at_table(Permission.EDIT_TABLE)
@once
def become(request):
    form = BecomeForm(request.POST or None, instance=request.table)
    if form.is_bound and form.is_valid():
        tables.become(request.table, by=request.user, **form.cleaned_data)
        return see_other("tables:home", request.table.slug)
    return show(request, "tables/become.html", form=form)


@require_POST
@at_table(Permission.EDIT_TABLE)
@once
def close(request):
    tables.close(request.table, by=request.user)
    return see_other("tables:home", request.table.slug)
