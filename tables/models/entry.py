"""The journal's rows. Written by `tables.journal` only, and never changed."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from tables.models.table import Table


class Entry(models.Model):
    """Something that happened at a table: the audit trail, and the source of every notification.

    The subject is a type and an id rather than a foreign key, so that the journal may speak of
    any app without importing it and outlives what it speaks of. `facts` hold ids, codes, numbers
    and dates, never names or prose: a person can be erased without rewriting history.
    A trigger in the database refuses UPDATE and DELETE.
    """

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="journal")
    verb = models.CharField(_("what happened"), max_length=60)
    subject_type = models.CharField(max_length=60)
    subject_id = models.BigIntegerField()
    facts = models.JSONField(default=dict)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
    )
    at = models.DateTimeField(_("at"))

    class Meta:
        verbose_name = _("journal entry")
        verbose_name_plural = _("journal")
        indexes = (
            models.Index(fields=("table", "-at", "-id"), name="entry_of_a_table"),
            models.Index(fields=("subject_type", "subject_id", "id"), name="entry_of_a_subject"),
            models.Index(fields=("at", "id"), name="entry_at"),
        )

    def __str__(self):
        return f"{self.verb} {self.subject_type} {self.subject_id}"
