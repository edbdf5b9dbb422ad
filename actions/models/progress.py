"""What is told of an action: how far it has come, and how its date slid."""

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from actions.models.action import Action
from actions.models.plan import Horizon
from meetings.models import Decision
from members.models import Organization, Person


class ProgressQuerySet(models.QuerySet):
    def waiting(self):
        """Keep those that the coordination has not validated yet, nor set aside."""
        return self.filter(held_at__isnull=False, validated_at=None, set_aside_at=None)


class Progress(models.Model):
    """What was reported of an action, by whom and on behalf of which organisation.

    It is the action's state from then on, unless it was held for the coordination to validate.
    """

    action = models.ForeignKey(Action, on_delete=models.CASCADE, related_name="progress")
    state = models.CharField(_("state"), max_length=12, choices=Action.State)
    percent = models.PositiveSmallIntegerField(
        _("percentage"), validators=(MaxValueValidator(100),)
    )
    note = models.TextField(_("what was done, what comes next"), blank=True)
    on_behalf_of = models.ForeignKey(
        Organization,
        verbose_name=_("on behalf of"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="reported_progress",
    )
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="reported_progress"
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField(_("at"))
    held_at = models.DateTimeField(_("held until validated"), null=True, blank=True)
    validated_at = models.DateTimeField(_("validated"), null=True, blank=True)
    validated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    set_aside_at = models.DateTimeField(_("set aside"), null=True, blank=True)
    set_aside_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = ProgressQuerySet.as_manager()

    class Meta:
        verbose_name = _("progress report")
        verbose_name_plural = _("progress reports")
        ordering = ("-at", "-pk")
        constraints = (
            models.CheckConstraint(
                name="progress_validated_when_and_by_whom",
                condition=Q(validated_at=None, validated_by=None)
                | Q(validated_at__isnull=False, validated_by__isnull=False),
            ),
            models.CheckConstraint(
                name="progress_set_aside_when_and_by_whom",
                condition=Q(set_aside_at=None, set_aside_by=None)
                | Q(set_aside_at__isnull=False, set_aside_by__isnull=False),
            ),
            models.CheckConstraint(
                name="progress_is_not_validated_and_set_aside",
                condition=Q(validated_at=None) | Q(set_aside_at=None),
            ),
            models.CheckConstraint(
                name="progress_percent_up_to_100", condition=Q(percent__lte=100)
            ),
        )
        indexes = (models.Index(fields=("action", "-at", "-id"), name="progress_of_an_action"),)

    def __str__(self):
        return f"{self.action} {self.percent} %"

    @property
    def waits(self):
        """Whether the coordination must still say yes or no to it."""
        return bool(self.held_at and not self.validated_at and not self.set_aside_at)


class Drift(models.Model):
    """A date that slid, or an horizon that changed: who, when, why, by which decision."""

    action = models.ForeignKey(Action, on_delete=models.CASCADE, related_name="drifts")
    from_due_on = models.DateField(_("from"), null=True, blank=True)
    to_due_on = models.DateField(_("to"), null=True, blank=True)
    from_horizon = models.CharField(_("from horizon"), max_length=8, choices=Horizon, blank=True)
    to_horizon = models.CharField(_("to horizon"), max_length=8, choices=Horizon, blank=True)
    reason = models.CharField(_("reason"), max_length=300)
    decision = models.ForeignKey(
        Decision,
        verbose_name=_("by decision"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="drifts",
    )
    at = models.DateTimeField(_("at"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        verbose_name = _("drift")
        verbose_name_plural = _("drifts")
        ordering = ("-at", "-pk")

    def __str__(self):
        return f"{self.action} {self.from_due_on} → {self.to_due_on}"

    @property
    def changed_horizon(self):
        return self.from_horizon != self.to_horizon
