"""Operators look here at plans and actions; they change nothing."""

from django.contrib import admin

from actions.models import Action, ActionPlan, Commitment, Drift, Progress
from meetings.admin import ReadOnly


@admin.register(ActionPlan)
class ActionPlanAdmin(ReadOnly):
    list_display = ("title", "table", "starts_on", "ends_on", "adopted_at", "publication")
    list_select_related = ("table",)
    list_filter = ("publication",)
    search_fields = ("title", "table__name")


@admin.register(Action)
class ActionAdmin(ReadOnly):
    list_display = ("number", "title", "table", "state", "percent", "due_on", "reported_at")
    list_select_related = ("table",)
    list_filter = ("state", "ongoing")
    search_fields = ("title", "table__name")
    date_hierarchy = "due_on"


@admin.register(Commitment)
class CommitmentAdmin(ReadOnly):
    list_display = ("organization", "action", "role", "named_at", "confirmed_at", "declined_at")
    list_select_related = ("organization", "action")
    list_filter = ("role", "level")
    search_fields = ("organization__name", "action__title")


@admin.register(Progress)
class ProgressAdmin(ReadOnly):
    list_display = ("action", "state", "percent", "on_behalf_of", "person", "by", "at")
    list_select_related = ("action", "on_behalf_of", "person", "by")
    list_filter = ("state",)
    search_fields = ("action__title",)
    date_hierarchy = "at"


@admin.register(Drift)
class DriftAdmin(ReadOnly):
    list_display = ("action", "from_due_on", "to_due_on", "from_horizon", "to_horizon", "at")
    list_select_related = ("action",)
    list_filter = ("from_horizon", "to_horizon")
    search_fields = ("action__title", "reason")
    date_hierarchy = "at"
