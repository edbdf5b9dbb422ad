"""Organisations that seem to have two files: shown side by side, then merged."""

from django.contrib import messages
from django.http import Http404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core.once import once
from core.pages import see_other, show
from exchange.queries.duplicates import duplicates_page
from exchange.queries.merging import files_of, merge_page
from exchange.services import merging
from members.gate import at_table
from members.permissions import Permission


@require_safe
@at_table(Permission.MERGE_ORGANIZATIONS)
def index(request):
    """Show the pairs of files that may be of one organisation."""
    return show(request, "exchange/duplicates.html", page=duplicates_page(request.table))


@require_http_methods(["GET", "HEAD", "POST"])
@at_table(Permission.MERGE_ORGANIZATIONS)
@once
def merge(request, duplicate_slug, kept_slug):
    """Show what would move from one file to the other, then move it."""
    found = files_of(request.table, request.user, duplicate_slug, kept_slug)
    if found is None:
        raise Http404
    duplicate, kept = found
    if request.method == "POST":
        merging.merge(request.table, duplicate, into=kept, by=request.user)
        said = {"duplicate": duplicate.name, "kept": kept.name}
        messages.success(request, _("“%(duplicate)s” was merged into “%(kept)s”.") % said)
        return see_other("exchange:duplicates", request.table.slug)
    page = merge_page(request.user, duplicate, kept)
    return show(request, "exchange/merge.html", page=page)
