"""An organisation's share in an action: named until it answers."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from actions.models.action import Action
from core.models import Stamped
from members.models import Organization, Person


class CommitmentQuerySet(models.QuerySet):
    def named(self):
        """Keep those that wait for an answer."""
        return self.filter(confirmed_at=None, declined_at=None)

    def confirmed(self):
        """Keep those that count in reports."""
        return self.filter(confirmed_at__isnull=False)

    def standing(self):
        """Leave out the declined."""
        return self.filter(declined_at=None)

    def in_order(self):
        """Leads first, then by name."""
        return self.order_by("role", "organization__sort_key", "pk")


class Commitment(Stamped):
    class Role(models.TextChoices):
        LEAD = "lead", _("Lead")
        PARTNER = "partner", _("Partner")

    class Level(models.TextChoices):
        PASSIVE = "passive", _("Passive")
        PARTICIPATING = "participating", _("Participating")
        MOBILIZING = "mobilizing", _("Mobilising")
        ACTIVE = "active", pgettext_lazy("level of commitment", "Active")

    class Answer(models.TextChoices):
        NAMED = "named", _("Named, not yet confirmed")
        CONFIRMED = "confirmed", _("Confirmed")
        DECLINED = "declined", _("Declined")

    action = models.ForeignKey(Action, on_delete=models.CASCADE, related_name="commitments")
    organization = models.ForeignKey(
        Organization,
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="commitments",
    )
    role = models.CharField(_("role"), max_length=8, choices=Role, default=Role.PARTNER)
    level = models.CharField(_("level"), max_length=14, choices=Level, blank=True)
    share = models.CharField(_("what it brings"), max_length=300, blank=True)
    named_at = models.DateTimeField(_("named"), null=True, blank=True)
    confirmed_at = models.DateTimeField(_("confirmed"), null=True, blank=True)
    declined_at = models.DateTimeField(_("declined"), null=True, blank=True)
    amended_at = models.DateTimeField(_("amended"), null=True, blank=True)
    answered_by = models.ForeignKey(
        Person,
        verbose_name=_("answered by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="answered_commitments",
    )
    note = models.CharField(_("note"), max_length=300, blank=True)

    objects = CommitmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("commitment")
        verbose_name_plural = _("commitments")
        constraints = (
            models.UniqueConstraint(
                "action",
                "organization",
                name="commitment_once_an_organization",
                violation_error_message=_("This organisation has a share in the action already."),
            ),
            models.CheckConstraint(
                name="commitment_is_not_confirmed_and_declined",
                condition=Q(confirmed_at=None) | Q(declined_at=None),
            ),
        )
        indexes = (
            models.Index(fields=("organization", "action"), name="commitment_of_an_organization"),
        )

    def __str__(self):
        return f"{self.organization} ({self.get_role_display()})"

    @property
    def answer(self):
        if self.declined_at:
            return self.Answer.DECLINED
        return self.Answer.CONFIRMED if self.confirmed_at else self.Answer.NAMED
