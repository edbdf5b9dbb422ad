"""The regional report on screen, and the two files made from it."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from core.pages import show
from members.gate import at_territory, signed_in
from members.permissions import Permission, stewardships
from reports import periods
from reports.regional import regional_report
from reports.render import document, sheet
from reports.render.page import RegionPage

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
@signed_in
def index(request):
    """List the territories that the person looks after."""
    held = stewardships(request.user).select_related("territory").order_by("pk")
    return show(request, "reports/index.html", territories=[each.territory for each in held])


@require_safe
@at_territory(Permission.SEE_FIGURES)
def region(request):
    today = timezone.localdate()
    return show(
        request,
        "reports/region.html",
        page=RegionPage(_report(request)),
        periods=periods.choices(today),
    )


@require_safe
@at_territory(Permission.SEE_FIGURES)
def region_xlsx(request):
    report = _report(request)
    return _file(sheet.workbook(report), XLSX, report, "xlsx")


@require_safe
@at_territory(Permission.SEE_FIGURES)
def region_pdf(request):
    report = _report(request)
    return _file(document.regional_pdf(report), "application/pdf", report, "pdf")


def _report(request):
    today = timezone.localdate()
    period = periods.read(request.GET.get("period", ""), today)
    return regional_report(request.territory, period, today=today)


def _file(content, content_type, report, ending):
    name = f"{report.scope.territory.key}-{report.scope.period.code}.{ending}"
    return HttpResponse(
        content,
        content_type=content_type,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
