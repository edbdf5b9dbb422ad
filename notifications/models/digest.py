"""The windows that digests covered, and the beats that woke the sender."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from members.models import Person
from notifications.models.delivery import Delivery


class DigestWindow(models.Model):
    """What one digest covers, from one instant to another. A row, never inferred.

    The next window starts where the last one ended, so that a scheduler that slept three days
    catches up in one mail. A window with nothing to say has no delivery.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="digest_windows")
    day = models.DateField(_("day"), help_text="the local day on which it was due: its key")
    since = models.DateTimeField(_("from"))
    until = models.DateTimeField(_("to"))
    delivery = models.OneToOneField(
        Delivery, on_delete=models.SET_NULL, null=True, related_name="digest_window"
    )

    class Meta:
        verbose_name = _("digest window")
        verbose_name_plural = _("digest windows")
        constraints = (
            models.UniqueConstraint("person", "day", name="digest_once_a_person_and_day"),
            models.CheckConstraint(
                name="digest_window_goes_forward", condition=Q(until__gt=F("since"))
            ),
        )
        indexes = (models.Index(fields=("person", "-until"), name="digest_last_of_a_person"),)

    def __str__(self):
        return f"{self.person} {self.day}"


class Tick(models.Model):
    """One beat of the scheduler: two of them may run, a minute is worked once."""

    minute = models.DateTimeField(unique=True)
    done_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("tick")
        verbose_name_plural = _("ticks")

    def __str__(self):
        return str(self.minute)
