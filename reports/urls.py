"""The addresses of reports, under /reports/."""

from django.urls import path

from reports import views

app_name = "reports"

urlpatterns = [
    path("", views.index, name="index"),
    # /reports/<level>-<code>/
    path("<slug:territory_code>/", views.region, name="region"),
    path("<slug:territory_code>/report.xlsx", views.region_xlsx, name="region_xlsx"),
    path("<slug:territory_code>/report.pdf", views.region_pdf, name="region_pdf"),
]
