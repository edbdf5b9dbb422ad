"""A file brought in: chosen, read, looked over, committed, taken back."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from core.errors import Conflict
from core.once import once
from core.pages import see_other, show
from exchange.forms.cells import CommitForm
from exchange.forms.uploads import ImportForm, PlanImportForm
from exchange.models import Import
from exchange.queries.history import history_page, what_it_did
from exchange.queries.state import import_page
from exchange.services import imports
from members.gate import at_table
from members.permissions import Permission

FORMS = {Import.Kind.MEMBERS: ImportForm, Import.Kind.PLAN: PlanImportForm}


@require_safe
@at_table(Permission.IMPORT)
def index(request):
    """Show what was brought in before, and the two doors."""
    page = history_page(request.table, request.GET.get("page"))
    return show(request, "exchange/imports.html", page=page)


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.IMPORT)
@once
def new(request, kind):
    """Take a file in."""
    form = _form(request, kind)
    if form.is_valid():
        said = dict(form.cleaned_data)
        file = said.pop("file")
        imported = imports.receive(
            request.table, kind=kind, name=file.name, content=file.read(), **said, by=request.user
        )
        return see_other("exchange:import", request.table.slug, imported.pk)
    return show(request, "exchange/new.html", form=form, kind=kind)


@require_safe
@at_table(Permission.IMPORT)
def detail(request, import_id):
    """Show where a file stands; tell a page that waits to load again once the wait is over."""
    imported = import_of(request, import_id)
    page = import_page(
        imported,
        part=request.GET.get("show", ""),
        number=request.GET.get("page"),
        at=timezone.now(),
    )
    response = show(request, "exchange/import.html", page=page)
    if request.htmx.trigger == "waiting" and not page.is_busy:
        response["HX-Refresh"] = "true"
    return response


@require_POST
@at_table(Permission.IMPORT)
def read(request, import_id):
    """Do what no worker took up, while the person waits, and outside any transaction: it is long.

    A file that waits is read; a commit or an undo that was asked for is done.
    """
    imported = import_of(request, import_id)
    if imported.state in Import.BUSY:
        imports.carry_out(imported)
    else:
        imports.read(imported)
    return see_other("exchange:import", request.table.slug, imported.pk)


@require_POST
@at_table(Permission.IMPORT)
@once
def commit(request, import_id):
    """Write what was shown, all of it or nothing; show it again where it is no longer so.

    A worker does what is long, while the page of the import says how far it is.
    """
    imported = import_of(request, import_id)
    form = CommitForm(request.POST)
    form.is_valid()
    try:
        done = imports.bring_in(imported, **form.said(), by=request.user)
    except Conflict as conflict:
        messages.warning(request, conflict.sentence)
    else:
        if done.committed_at:
            did = what_it_did(done)
            messages.success(request, _("The file is brought in: %(did)s.") % {"did": did})
    return see_other("exchange:import", request.table.slug, imported.pk)


@require_POST
@at_table(Permission.IMPORT)
@once
def undo(request, import_id):
    """Take back what a file did; a worker does so where it is long."""
    imported = import_of(request, import_id)
    done = imports.take_back(imported, by=request.user)
    if done.undone_at:
        messages.success(request, _("The import is undone: the table is as it was before."))
    return see_other("exchange:import", request.table.slug, imported.pk)


@require_POST
@at_table(Permission.IMPORT)
@once
def discard(request, import_id):
    """Set a file aside before it did anything."""
    imported = import_of(request, import_id)
    imports.discard(imported, by=request.user)
    messages.success(request, _("The file is set aside; nothing of it was written."))
    return see_other("exchange:imports", request.table.slug)


def import_of(request, import_id):
    """Return the import of the table that the address names, without the file itself."""
    found = request.table.imports.without_file().select_related(
        "plan", "by", "brought_in_by", "taken_back_by", "asked_by"
    )
    imported = get_object_or_404(found, pk=import_id)
    imported.table = request.table
    return imported


def _form(request, kind):
    if kind not in FORMS:
        raise Http404
    sent = (request.POST or None, request.FILES or None)
    if kind == Import.Kind.MEMBERS:
        return ImportForm(*sent)
    plan = request.GET.get("plan", "")
    return PlanImportForm(*sent, table=request.table, initial={"plan": plan})
