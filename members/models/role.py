"""Offices held at a table, and stewardship over a territory."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from members.models.person import Person
from tables.models import Table, Territory


class Office(models.Model):
    """What a person is charged with at a table, whatever seat they hold or not."""

    class Charge(models.TextChoices):
        COORDINATOR = "coordinator", _("Coordination")
        CHAIR = "chair", _("Chair")
        SECRETARY = "secretary", _("Secretary")
        TREASURER = "treasurer", _("Treasurer")

    table = models.ForeignKey(Table, on_delete=models.CASCADE, related_name="offices")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="offices")
    charge = models.CharField(_("charge"), max_length=12, choices=Charge)
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("office")
        verbose_name_plural = _("offices")
        constraints = (
            models.UniqueConstraint(
                "table",
                "person",
                "charge",
                condition=Q(until=None),
                name="office_once_a_person",
                violation_error_message=_("This person holds that charge already."),
            ),
            models.CheckConstraint(
                name="office_ends_after_it_starts",
                condition=Q(until=None) | Q(until__gte=models.F("since")),
            ),
        )

    def __str__(self):
        return self.get_charge_display()


class Stewardship(models.Model):
    """A person who runs the regional reports of a territory, and of all that lies under it."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stewardships"
    )
    territory = models.ForeignKey(Territory, on_delete=models.PROTECT, related_name="stewardships")
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("stewardship of a territory")
        verbose_name_plural = _("stewardships of territories")
        constraints = (
            models.UniqueConstraint(
                "user", "territory", condition=Q(until=None), name="stewardship_once_a_territory"
            ),
        )

    def __str__(self):
        return f"{self.user} ({self.territory})"
