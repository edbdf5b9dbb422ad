"""What each person wants to be told, how often, and when."""

from datetime import date

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import Clock
from members.models import Person


class Preference(models.Model):
    """One person's choices. Without a row: a digest on Monday at 7 h, and reminders."""

    class Frequency(models.TextChoices):
        DAILY = "daily", _("Every working day")
        WEEKLY = "weekly", _("Every week")
        FORTNIGHTLY = "fortnightly", _("Every two weeks")
        MONTHLY = "monthly", _("Every month")
        NEVER = "never", _("Never")

    class Weekday(models.IntegerChoices):
        MONDAY = 0, _("Monday")
        TUESDAY = 1, _("Tuesday")
        WEDNESDAY = 2, _("Wednesday")
        THURSDAY = 3, _("Thursday")
        FRIDAY = 4, _("Friday")

    person = models.OneToOneField(
        Person, on_delete=models.CASCADE, primary_key=True, related_name="preference"
    )
    digest = models.CharField(
        _("digest"), max_length=12, choices=Frequency, default=Frequency.WEEKLY
    )
    weekday = models.PositiveSmallIntegerField(_("on"), choices=Weekday, default=Weekday.MONDAY)
    hour = models.PositiveSmallIntegerField(_("at"), default=7, validators=(MaxValueValidator(23),))
    time_zone = models.CharField(
        _("time zone"), max_length=40, choices=Clock.choices, default=Clock.EASTERN
    )
    reminders = models.BooleanField(_("reminders"), default=True)
    anchored_on = models.DateField(
        default=date(2026, 1, 5), help_text="the Monday from which two weeks are counted"
    )

    class Meta:
        verbose_name = _("preference")
        verbose_name_plural = _("preferences")
        constraints = (
            models.CheckConstraint(name="preference_hour_is_of_the_day", condition=Q(hour__lte=23)),
            models.CheckConstraint(
                name="preference_weekday_is_a_working_day", condition=Q(weekday__lte=4)
            ),
        )

    def __str__(self):
        return str(self.person)

    def wants(self, mailing):
        """Say whether the person still wants a mailing: "digest" or "reminders"."""
        if mailing == "digest":
            return self.digest != self.Frequency.NEVER
        return self.reminders
