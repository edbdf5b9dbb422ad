"""Operators look here at what the pages of a table cannot show; they change nothing."""

from django.contrib import admin

from meetings.models import AgendaItem, Attendance, Decision, Meeting, Minutes


class ReadOnly(admin.ModelAdmin):
    """Rows to read: what may be done at a table is done by its services, which keep the journal."""

    show_full_result_count = False

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Meeting)
class MeetingAdmin(ReadOnly):
    list_display = ("table", "number", "title", "starts_at", "convened_at", "closed_at")
    list_select_related = ("table",)
    list_filter = ("mode",)
    search_fields = ("table__name", "title", "uid")
    date_hierarchy = "starts_at"


@admin.register(AgendaItem)
class AgendaItemAdmin(ReadOnly):
    list_display = ("meeting", "position", "label", "title", "kind")
    list_select_related = ("meeting",)
    list_filter = ("kind",)
    search_fields = ("title",)


@admin.register(Attendance)
class AttendanceAdmin(ReadOnly):
    list_display = ("meeting", "seat", "person", "name", "reply", "presence")
    list_select_related = ("meeting", "seat", "person")
    list_filter = ("reply", "presence")


@admin.register(Decision)
class DecisionAdmin(ReadOnly):
    list_display = ("number", "table", "outcome", "recorded_at")
    list_select_related = ("table",)
    search_fields = ("number", "text")


@admin.register(Minutes)
class MinutesAdmin(ReadOnly):
    list_display = ("meeting", "sent_at", "adopted_at")
    list_select_related = ("meeting",)
