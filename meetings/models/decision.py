"""What a table decided, under the number of its own register."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core.fields import WordsField
from meetings.models.agenda import AgendaItem
from meetings.models.meeting import Meeting
from members.models import Organization
from tables.models import Publication, Table


class Decision(models.Model):
    class Mode(models.TextChoices):
        CONSENSUS = "consensus", _("Consensus")
        UNANIMITY = "unanimity", _("Unanimity")
        VOTE = "vote", _("Vote")
        NOTED = "noted", _("Noted")

    class Outcome(models.TextChoices):
        CARRIED = "carried", _("Carried")
        AMENDED = "amended", _("Carried as amended")
        DEFEATED = "defeated", _("Defeated")
        DEFERRED = "deferred", _("Deferred")
        WITHDRAWN = "withdrawn", _("Withdrawn")
        NOTED = "noted", _("Noted")

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="decisions")
    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="decisions")
    item = models.ForeignKey(
        AgendaItem, on_delete=models.PROTECT, null=True, blank=True, related_name="decisions"
    )
    number = models.CharField(_("number"), max_length=40)
    position = models.PositiveSmallIntegerField(_("rank in the meeting"))
    text = models.TextField(_("decision"))
    words = WordsField(source="said", max_length=2000)
    mode = models.CharField(_("how"), max_length=10, choices=Mode, default=Mode.CONSENSUS)
    outcome = models.CharField(
        _("outcome"), max_length=10, choices=Outcome, default=Outcome.CARRIED
    )
    votes_for = models.PositiveSmallIntegerField(_("for"), null=True, blank=True)
    votes_against = models.PositiveSmallIntegerField(_("against"), null=True, blank=True)
    abstentions = models.PositiveSmallIntegerField(_("abstentions"), null=True, blank=True)
    mover = models.ForeignKey(
        Organization,
        verbose_name=_("moved by"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    seconder = models.ForeignKey(
        Organization,
        verbose_name=_("seconded by"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    publication = models.PositiveSmallIntegerField(
        _("shown to"), choices=Publication, default=Publication.TABLE
    )
    recorded_at = models.DateTimeField(_("recorded"))
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ("-meeting__starts_at", "position", "pk")
        constraints = (
            models.UniqueConstraint("table", "number", name="decision_number_once_a_table"),
            models.UniqueConstraint("meeting", "position", name="decision_rank_once_a_meeting"),
            models.CheckConstraint(
                name="decision_counts_only_votes",
                condition=Q(mode="vote", votes_for__isnull=False, votes_against__isnull=False)
                | ~Q(mode="vote"),
                violation_error_message=_("A vote has its counts, for and against."),
            ),
        )

    def __str__(self):
        return self.number

    @property
    def said(self):
        """The number and the text, by which a decision is looked for."""
        return f"{self.number} {self.text}"

    @property
    def mood(self):
        """The colour that goes with the outcome; the word always stands in it."""
        moods = {self.Outcome.CARRIED: "good", self.Outcome.AMENDED: "good"}
        return moods.get(self.outcome, "warn" if self.outcome == self.Outcome.DEFERRED else "")
