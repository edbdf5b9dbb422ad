"""What operators see of tables and places, and the few words that they may set."""

from django.contrib import admin

from tables.models import (
    Entry,
    FormerForm,
    FormerTerritory,
    Pathway,
    Population,
    Programme,
    Sector,
    Step,
    Table,
    Territory,
)


class Kept:
    """Nothing is deleted here: tables, plans and reports speak of it."""

    def has_delete_permission(self, request, obj=None):
        """Refuse: what is spoken of stays."""
        return False


class ReadOnly(Kept):
    """The portal’s own pages change it, with their rules and their journal."""

    def has_add_permission(self, request, obj=None):
        """Refuse: rows are made by the portal’s pages and commands."""
        return False

    def has_change_permission(self, request, obj=None):
        """Refuse: rows are changed by the portal’s pages and commands."""
        return False


class FormerFormInline(ReadOnly, admin.TabularInline):
    model = FormerForm
    extra = 0


class FormerTerritoryInline(ReadOnly, admin.TabularInline):
    model = FormerTerritory
    fk_name = "territory"
    extra = 0


@admin.register(Table)
class TableAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ("name", "kind", "form", "publication", "founded_on", "closed_at")
    list_filter = ("kind", "form", "publication")
    search_fields = ("name", "sort_key", "slug")
    ordering = ("sort_key", "pk")
    inlines = (FormerFormInline,)


@admin.register(Territory)
class TerritoryAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ("name", "level", "code", "designation", "parent", "time_zone")
    list_filter = ("level", "time_zone")
    list_select_related = ("parent",)
    search_fields = ("name", "sort_key", "code")
    ordering = ("path",)
    inlines = (FormerTerritoryInline,)


@admin.register(Entry)
class EntryAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ("at", "table", "verb", "subject_type", "subject_id", "by")
    list_filter = ("verb",)
    list_select_related = ("table", "by")
    search_fields = ("table__name", "verb")
    ordering = ("-at", "-pk")
    show_full_result_count = False


class TermAdmin(Kept, admin.ModelAdmin):
    """Names may be reworded; the code is what the rest of the portal knows, so it stays."""

    list_display = ("name_fr", "name_en", "code", "position")
    search_fields = ("code", "name_fr", "name_en")
    ordering = ("position", "pk")

    def get_readonly_fields(self, request, obj=None):
        """Let the code be chosen once."""
        return ("code",) if obj else ()


admin.site.register((Population, Pathway, Step, Programme), TermAdmin)


@admin.register(Sector)
class SectorAdmin(TermAdmin):
    list_display = (*TermAdmin.list_display, "letter", "hue", "is_community")
