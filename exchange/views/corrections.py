"""What a person says of a file that was not understood as they meant it."""

from urllib.parse import urlencode

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from core.errors import Conflict, Refused
from core.pages import see_other, show
from exchange.forms.cells import CellForm, LeaveOutForm, PlaceForm
from exchange.forms.columns import ColumnsForm
from exchange.forms.names import NamesForm
from exchange.models import Import
from exchange.queries.cell import cell_page
from exchange.queries.columns import columns_page
from exchange.queries.names import names_in_short, names_page
from exchange.services import corrections
from exchange.views.imports import import_of
from members.gate import at_table
from members.permissions import Permission

VIEWED = ("show", "page")


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.IMPORT)
def columns(request, import_id):
    """Say what each column is, where the headings stand, which sheets are read."""
    imported = import_of(request, import_id)
    if imported.state != Import.State.READY:
        return _closed(request, imported)
    page = columns_page(imported, request.GET.get("page"))
    form = ColumnsForm(request.POST or None, page=page)
    if form.is_valid():
        try:
            corrections.correct_columns(imported, **form.said(), by=request.user)
        except Conflict as clash:
            return _again(request, "exchange/columns.html", form, clash, page=page)
        messages.success(request, _("The file was read again with these columns."))
        return see_other(imported)
    return show(request, "exchange/columns.html", page=page, form=form)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.IMPORT)
def names(request, import_id):
    """Say who the names of the file are, fifty at a time, as long as some are to check."""
    imported = import_of(request, import_id)
    if imported.state != Import.State.READY:
        return _closed(request, imported)
    page = names_page(imported, request.GET.get("page"))
    form = NamesForm(request.POST or None, page=page)
    if form.is_valid():
        try:
            settled = corrections.choose_names(imported, **form.said(), by=request.user)
        except Conflict as clash:
            return _again(request, "exchange/names.html", form, clash, page=page)
        messages.success(request, _("These names are settled."))
        _words, left = names_in_short(settled)
        to = "exchange:names" if left else "exchange:import"
        return see_other(to, request.table.slug, imported.pk)
    return show(request, "exchange/names.html", page=page, form=form)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.IMPORT)
def cell(request, import_id):
    """Say what a cell should have said; then back to its row."""
    imported = import_of(request, import_id)
    place = PlaceForm(request.POST or request.GET)
    if imported.state != Import.State.READY or not place.is_valid():
        return _closed(request, imported)
    page = cell_page(imported, **place.where())
    if page is None:
        return _closed(request, imported)
    form = CellForm(request.POST or None, initial={"version": imported.version, "text": page.text})
    shown = {"page": page, "place": place, "back": _rows(imported, place, page.anchor)}
    if form.is_valid():
        try:
            corrections.correct_cell(imported, **place.where(), **form.said(), by=request.user)
        except Conflict as clash:
            return _again(request, "exchange/cell.html", form, clash, **shown)
        messages.success(request, _("Row %(line)s was read again.") % {"line": page.line})
        return see_other(shown["back"])
    return show(request, "exchange/cell.html", form=form, **shown)


@require_POST
@at_table(Permission.IMPORT)
def leave_out(request, import_id):
    """Leave a row out, or take it back."""
    imported = import_of(request, import_id)
    form = LeaveOutForm(request.POST)
    if not form.is_valid():
        raise Refused(_("This form is incomplete. Reload the page and send it again."))
    try:
        corrections.leave_out_row(imported, **form.said(), by=request.user)
    except Conflict as clash:
        messages.warning(request, clash.sentence)
    return see_other(_rows(imported, form, "rows"))


def _rows(imported, form, anchor):
    """Return the address of the rows as they were being looked at."""
    seen = {name: form.cleaned_data[name] for name in VIEWED if form.cleaned_data.get(name)}
    query = f"?{urlencode(seen)}" if seen else ""
    return f"{imported.get_absolute_url()}{query}#{anchor}"


def _again(request, template, form, clash, **shown):
    """Show the form as it was filled, beside what someone else made of the file meanwhile."""
    form.data = form.data.copy()
    form.data["version"] = clash.version
    return show(request, template, status=409, form=form, clash=clash, **shown)


def _closed(request, imported):
    """Lead back to the file where there is nothing to correct, or no more."""
    if request.method != "POST":
        return redirect(imported)
    raise Refused(_("This file cannot be corrected any more."))
