"""Operators look here at what was brought in; they change nothing."""

from django.contrib import admin

from exchange.models import Habit, Import
from meetings.admin import ReadOnly


@admin.register(Import)
class ImportAdmin(ReadOnly):
    list_display = ("name", "table", "kind", "state", "size", "created_at", "committed_at")
    list_select_related = ("table",)
    list_filter = ("kind", "state")
    search_fields = ("name", "table__name")
    date_hierarchy = "created_at"

    def get_queryset(self, request):
        return super().get_queryset(request).without_file()


@admin.register(Habit)
class HabitAdmin(ReadOnly):
    list_display = ("table", "kind", "about", "field", "said", "meant")
    list_select_related = ("table",)
    list_filter = ("kind", "about")
    search_fields = ("said", "meant", "table__name")
