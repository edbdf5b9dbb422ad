"""Items of an agenda, in an order that is kept apart from their numbering."""

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models.meeting import Meeting
from members.models import Organization


class AgendaItemQuerySet(models.QuerySet):
    def in_order(self):
        return self.order_by("position", "pk")

    def with_presenter(self):
        return self.select_related("organization")


class AgendaItem(models.Model):
    """One item. `position` is the order, `label` the number people read (« 6.2 »), freely chosen.

    `standing` marks the items that come by themselves on each agenda. `notes` are the minutes
    of the item, saved as typed: `notes_version` rises with each save.
    """

    class Kind(models.TextChoices):
        INFORMATION = "information", _("Information")
        DISCUSSION = "discussion", _("Discussion")
        CONSULTATION = "consultation", _("Consultation")
        DECISION = "decision", _("Decision")
        FOLLOW_UP = "follow_up", _("Follow-up")
        PAUSE = "pause", _("Break")

    class Standing(models.TextChoices):
        OPENING = "opening", _("Welcome")
        QUORUM = "quorum", _("Quorum")
        AGENDA = "agenda", _("Adoption of the agenda")
        LAST_MINUTES = "last_minutes", _("Approval of the last minutes")
        FOLLOW_UPS = "follow_ups", _("Follow-ups")
        OTHER_BUSINESS = "other_business", _("Other business")
        NEXT_MEETING = "next_meeting", _("Next meeting")
        CLOSING = "closing", _("Adjournment")

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="items")
    position = models.PositiveSmallIntegerField(_("position"))
    label = models.CharField(_("number"), max_length=12, blank=True)
    title = models.CharField(_("title"), max_length=200)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.INFORMATION)
    standing = models.CharField(max_length=16, choices=Standing, blank=True, editable=False)
    minutes = models.PositiveSmallIntegerField(
        _("minutes"), default=10, validators=(MaxValueValidator(600),)
    )
    presenter = models.CharField(_("presented by"), max_length=120, blank=True)
    organization = models.ForeignKey(
        Organization,
        verbose_name=_("organisation"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="agenda_items",
    )
    background = models.TextField(_("background"), blank=True)
    carried_from = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="carried_to"
    )
    postponed_at = models.DateTimeField(_("put off to the next meeting"), null=True, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    notes = models.TextField(_("minutes of the item"), blank=True)
    notes_version = models.PositiveIntegerField(default=0, editable=False)
    notes_at = models.DateTimeField(null=True, blank=True, editable=False)
    notes_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )

    objects = AgendaItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("agenda item")
        verbose_name_plural = _("agenda items")
        constraints = (
            models.UniqueConstraint(
                fields=("meeting", "position"),
                name="item_one_a_position",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.CheckConstraint(
                name="item_notes_when_and_by_whom",
                condition=models.Q(notes_at=None, notes_by=None)
                | models.Q(notes_at__isnull=False, notes_by__isnull=False),
            ),
        )

    def __str__(self):
        return self.title
