from django.contrib import admin

from accounts.models import User


@admin.register(User)
class UserAdmin(admin.ModelAdmin):
    """Operators open, close and name accounts; what people do at tables is not given here."""

    list_display = ("email", "name", "language", "is_active", "is_staff", "last_login")
    list_filter = ("is_active", "is_staff", "language")
    search_fields = ("email", "name")
    fields = (
        "email",
        "name",
        "language",
        "time_zone",
        "is_active",
        "is_staff",
        "last_login",
        "date_joined",
    )
    readonly_fields = ("email", "last_login", "date_joined")

    def has_add_permission(self, request):
        """Accounts are opened by invitations."""
        return False

    def has_delete_permission(self, request, obj=None):
        """Accounts are closed, never deleted: the journal speaks of them."""
        return False
