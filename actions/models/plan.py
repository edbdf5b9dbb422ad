"""A table's plan: its period, the bounds of its horizons, its headings."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.models import Stamped
from meetings.models import Decision
from tables.models import Publication, Table


class Horizon(models.TextChoices):
    """How far an action looks. Derived from its due date and the plan's bounds, or set by hand."""

    SHORT = "short", _("Short term")
    MEDIUM = "medium", _("Medium term")
    LONG = "long", _("Long term")
    ONGOING = "ongoing", _("Ongoing")


class ActionPlan(Stamped):
    """A plan of a table. The bounds are the last days of the short and of the medium term;

    by default 12 and 36 months from its start. There is no standard: each plan sets its own.
    """

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="plans")
    title = models.CharField(_("title"), max_length=160)
    starts_on = models.DateField(_("starts on"))
    ends_on = models.DateField(_("ends on"))
    short_until = models.DateField(_("short term until"))
    medium_until = models.DateField(_("medium term until"))
    level_1 = models.CharField(_("first level is called"), max_length=40, default="Axe")
    level_2 = models.CharField(
        _("second level is called"), max_length=40, blank=True, default="Objectif"
    )
    level_3 = models.CharField(_("third level is called"), max_length=40, blank=True)
    publication = models.PositiveSmallIntegerField(
        _("shown to"), choices=Publication, default=Publication.TABLE
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    adopted_at = models.DateTimeField(_("adopted"), null=True, blank=True)
    adopted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decision = models.ForeignKey(
        Decision, on_delete=models.PROTECT, null=True, blank=True, related_name="adopted_plans"
    )

    class Meta:
        verbose_name = _("action plan")
        verbose_name_plural = _("action plans")
        ordering = ("-starts_on", "-pk")
        constraints = (
            models.CheckConstraint(
                name="plan_ends_after_it_starts",
                condition=Q(ends_on__gt=F("starts_on")),
                violation_error_message=_("A plan ends after it starts."),
            ),
            models.CheckConstraint(
                name="plan_bounds_follow_one_another",
                condition=Q(short_until__gte=F("starts_on"), medium_until__gt=F("short_until")),
                violation_error_message=_("The medium term ends after the short term."),
            ),
            models.CheckConstraint(
                name="plan_adopted_when_and_by_whom",
                condition=Q(adopted_at=None, adopted_by=None)
                | Q(adopted_at__isnull=False, adopted_by__isnull=False),
            ),
        )

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("actions:plan", args=(self.table.slug, self.pk))

    def horizon_of(self, due_on):
        """Return the horizon that a due date falls in, by this plan's bounds."""
        if due_on is None:
            return None
        if due_on <= self.short_until:
            return Horizon.SHORT
        return Horizon.MEDIUM if due_on <= self.medium_until else Horizon.LONG


class Heading(models.Model):
    """An axis, an orientation or an objective: up to three levels, named by the plan."""

    plan = models.ForeignKey(ActionPlan, on_delete=models.CASCADE, related_name="headings")
    parent = models.ForeignKey(
        "self", on_delete=models.CASCADE, null=True, blank=True, related_name="parts"
    )
    level = models.PositiveSmallIntegerField(_("level"), default=1)
    number = models.CharField(_("number"), max_length=12, blank=True)
    title = models.CharField(_("title"), max_length=240)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        verbose_name = _("heading")
        verbose_name_plural = _("headings")
        ordering = ("plan", "position", "pk")
        constraints = (
            models.CheckConstraint(
                name="heading_has_one_of_three_levels",
                condition=Q(level=1, parent=None) | Q(level__in=(2, 3), parent__isnull=False),
            ),
        )

    def __str__(self):
        return f"{self.number} {self.title}".strip()
