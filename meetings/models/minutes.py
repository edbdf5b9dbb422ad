"""Minutes as a document: sent for comments, amended, adopted, never rewritten."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from meetings.models.decision import Decision
from meetings.models.meeting import Meeting
from tables.models import Publication


class Minutes(models.Model):
    """The document of one meeting: the items' notes until it is sent, then its revisions."""

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        SENT = "sent", _("Sent for comments")
        ADOPTED = "adopted", _("Adopted")

    meeting = models.OneToOneField(Meeting, on_delete=models.CASCADE, related_name="record")
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    adopted_at = models.DateTimeField(_("adopted"), null=True, blank=True)
    adopted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decision = models.ForeignKey(
        Decision, on_delete=models.PROTECT, null=True, blank=True, related_name="adopted_minutes"
    )
    publication = models.PositiveSmallIntegerField(
        _("shown to"), choices=Publication, default=Publication.TABLE
    )

    class Meta:
        verbose_name = _("minutes")
        verbose_name_plural = _("minutes")
        constraints = (
            models.CheckConstraint(
                name="minutes_sent_when_and_by_whom",
                condition=Q(sent_at=None, sent_by=None)
                | Q(sent_at__isnull=False, sent_by__isnull=False),
            ),
            models.CheckConstraint(
                name="minutes_adopted_when_and_by_whom",
                condition=Q(adopted_at=None, adopted_by=None)
                | Q(adopted_at__isnull=False, adopted_by__isnull=False),
            ),
        )

    def __str__(self):
        return str(self.meeting)

    @property
    def state(self):
        if self.adopted_at:
            return self.State.ADOPTED
        return self.State.SENT if self.sent_at else self.State.DRAFT


class Revision(models.Model):
    """The minutes as they stood when sent, amended or adopted: a frozen copy, as data."""

    minutes = models.ForeignKey(Minutes, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveSmallIntegerField(_("number"))
    body = models.JSONField(_("content"))
    reason = models.CharField(_("reason"), max_length=300, blank=True)
    at = models.DateTimeField(_("at"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("revision of minutes")
        verbose_name_plural = _("revisions of minutes")
        ordering = ("minutes", "-number")
        constraints = (models.UniqueConstraint("minutes", "number", name="revision_number_once"),)

    def __str__(self):
        return f"{self.minutes} {self.number}"
