"""Addresses of the lists that go out, under /tables/<slug>/exports/."""

from django.urls import path

from exchange.views import exports

_exports = "tables/<slug:table_slug>/exports/"

of_exports = [
    path(_exports, exports.index, name="exports"),
    path(f"{_exports}members/", exports.export_members, name="export_members"),
    path(f"{_exports}plans/<int:plan_id>/", exports.export_plan, name="export_plan"),
    path(f"{_exports}decisions/", exports.export_decisions, name="export_decisions"),
    path(f"{_exports}attendance/", exports.export_attendance, name="export_attendance"),
]
