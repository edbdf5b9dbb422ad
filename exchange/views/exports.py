"""Lists that go out as files. Taking one is on record, so it is asked for by a form."""

from zoneinfo import ZoneInfo

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.utils.text import slugify
from django.views.decorators.http import require_POST, require_safe

from actions.filters import PlanFilter
from actions.queries import today_at
from core.pages import show
from exchange.exports import attendance, conditions, decisions, delimited, members, plan
from exchange.exports.workbook import workbook
from exchange.forms.exports import SpanForm
from exchange.queries import lists
from exchange.queries.periods import Span, running_year
from exchange.services import exports
from meetings.filters import DecisionFilter
from members.filters import RosterFilter
from members.gate import at_table
from members.permissions import Permission
from members.queries.roster import listed

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LOOKING_BACK = ("decisions", "attendance")


@require_safe
@at_table(Permission.EXPORT)
def index(request):
    """Show the four lists, and from which day to which two of them look back."""
    return _page(request)


@require_POST
@at_table(Permission.EXPORT)
def export_members(request):
    """Answer the members that the roster shows under the same query string."""
    asked = RosterFilter(request.GET, listed(request.table), request=request)
    listing = members.listing(
        request.table,
        lists.member_lines(asked.qs),
        on=today_at(request.table),
        conditions=conditions.of_form(asked.form),
        with_contacts=Permission.SEE_CONTACTS in request.may,
    )
    return _take_out(request, listing, about=request.table)


@require_POST
@at_table(Permission.EXPORT)
def export_plan(request, plan_id):
    """Answer the actions that the page of the plan shows under the same query string."""
    found = get_object_or_404(request.table.plans, pk=plan_id)
    found.table, on = request.table, today_at(request.table)
    asked = PlanFilter(request.GET, queryset=found.actions.all(), on=on, user=request.user)
    listing = plan.listing(
        found,
        lists.plan_lines(found, asked.qs),
        on=on,
        conditions=conditions.of_form(asked.form),
    )
    return _take_out(request, listing, about=found)


@require_POST
@at_table(Permission.EXPORT)
def export_decisions(request):
    """Answer the decisions that the register shows under the same query string, in a period."""
    form = _asked(request, "decisions")
    if not form.is_valid():
        return _page(request, decisions=form)
    table, span = request.table, Span(ZoneInfo(request.table.time_zone), **form.cleaned_data)
    asked = DecisionFilter(request.GET, queryset=table.decisions.all(), table=table)
    listing = decisions.listing(
        table,
        lists.decision_lines(table, asked.qs, span),
        on=today_at(table),
        conditions=conditions.of_form(asked.form) + conditions.of_span(span),
    )
    return _take_out(request, listing, about=table)


@require_POST
@at_table(Permission.EXPORT)
def export_attendance(request):
    """Answer who came to the meetings held in a period."""
    form = _asked(request, "attendance")
    if not form.is_valid():
        return _page(request, attendance=form)
    table, span = request.table, Span(ZoneInfo(request.table.time_zone), **form.cleaned_data)
    listing = attendance.listing(
        table,
        lists.attendance_lines(table, span),
        on=today_at(table),
        conditions=conditions.of_span(span),
    )
    return _take_out(request, listing, about=table)


def _take_out(request, listing, *, about):
    """Note that the list goes out, then answer it as a workbook or as a CSV, which is streamed."""
    ending = "csv" if request.POST.get("as") == "csv" else "xlsx"
    exports.note(
        request.table,
        what=listing.code,
        ending=ending,
        lines=len(listing.rows),
        about=about,
        by=request.user,
    )
    if ending == "csv":
        response = StreamingHttpResponse(
            delimited.lines(listing), content_type="text/csv; charset=utf-8"
        )
    else:
        response = HttpResponse(workbook(listing), content_type=XLSX)
    name = _name(listing, request.table, ending)
    response["Content-Disposition"] = f"attachment; filename=\"{name}\"; filename*=UTF-8''{name}"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    return response


def _name(listing, table, ending):
    """« plan-d-action-2026-2029-immigration-vallee-or-2026-11-25.xlsx »."""
    said = slugify(listing.slug)[:60].strip("-") or listing.code
    return f"{said}-{table.slug}-{listing.on:%Y-%m-%d}.{ending}"


def _asked(request, code):
    return SpanForm(request.POST, auto_id=f"{code}_%s")


def _page(request, **bound):
    year = running_year(request.table)
    days = {"start": year.start, "end": year.end}
    spans = {
        code: bound.get(code) or SpanForm(initial=days, auto_id=f"{code}_%s")
        for code in LOOKING_BACK
    }
    return show(
        request,
        "exchange/exports.html",
        status=422 if bound else 200,
        plans=list(request.table.plans.order_by("-starts_on", "-pk")),
        spans=spans,
    )
