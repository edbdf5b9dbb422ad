"""Operators look, and do not touch: what members do goes through the services and the journal."""

from django.contrib import admin

from members import models


class ReadOnly(admin.ModelAdmin):
    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(models.Organization)
class OrganizationAdmin(ReadOnly):
    list_display = ("name", "acronym", "sector", "based_in")
    list_select_related = ("sector", "based_in")
    search_fields = ("sort_key", "acronym")


@admin.register(models.Person)
class PersonAdmin(ReadOnly):
    list_display = ("name", "email", "user")
    list_select_related = ("user",)
    search_fields = ("sort_key", "email")


@admin.register(models.Membership)
class MembershipAdmin(ReadOnly):
    list_display = ("sort_key", "table", "category", "accepted_on", "suspended_on", "ended_on")
    list_select_related = ("table",)
    search_fields = ("sort_key", "table__name")


@admin.register(models.Office)
class OfficeAdmin(ReadOnly):
    list_display = ("person", "charge", "table", "since", "until")
    list_select_related = ("person", "table")


@admin.register(models.Invitation)
class InvitationAdmin(ReadOnly):
    list_display = ("email", "table", "sent_at", "expires_at", "accepted_at", "revoked_at")
    list_select_related = ("table",)


@admin.register(models.Stewardship)
class StewardshipAdmin(admin.ModelAdmin):
    """Operators name stewards: no table could."""

    list_display = ("user", "territory", "since", "until")
    list_select_related = ("user", "territory")
    autocomplete_fields = ("user",)
    raw_id_fields = ("territory",)
