"""A file brought in: what it said, what was corrected, what it did, and how to take it back."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from actions.models import ActionPlan
from core.models import Stamped
from tables.models import Table


class ImportQuerySet(models.QuerySet):
    def without_file(self):
        """Leave the file itself where it is: it may weigh 25 MB, and only reading needs it."""
        return self.defer("content")

    def waiting(self, *, on):
        """Keep those that nobody reads at that moment: not taken, or by a worker that died."""
        free = Q(lease_until=None) | Q(lease_until__lte=on)
        return self.filter(free, state=Import.State.WAITING)

    def asked_for(self, *, on):
        """Keep those that someone asked to commit or undo, and that nobody took up just now."""
        free = Q(lease_until=None) | Q(lease_until__lte=on)
        return self.filter(free, state__in=Import.BUSY)

    def hold(self, pk: int) -> "Import":
        """Lock one import until the transaction ends and read it again, without its file."""
        rows = self.select_for_update(of=("self",)).select_related("table", "plan")
        return rows.defer("content").get(pk=pk)


class Import(Stamped):
    """A spreadsheet that someone brings in at a table: nothing is written before it is committed.

    The file itself is kept only until then, for the preview is read from it again after each
    correction. `columns`, `asides` and `remarks` are what `exchange.layouts.shapes` describes, as
    `exchange.services.kept` writes it; `names` are what `exchange.services.names` writes.
    """

    class Kind(models.TextChoices):
        PLAN = "plan", _("Action plan")
        MEMBERS = "members", _("Members")

    class State(models.TextChoices):
        WAITING = "waiting", _("Being read")
        READY = "ready", _("To check")
        COMMITTING = "committing", _("Being brought in")
        REFUSED = "refused", _("Refused")
        COMMITTED = "committed", _("Brought in")
        UNDOING = "undoing", _("Being undone")
        UNDONE = "undone", _("Undone")
        DISCARDED = "discarded", _("Set aside")

    BUSY = (State.COMMITTING, State.UNDOING)  # a worker does what was asked

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="imports")
    kind = models.CharField(_("what it lists"), max_length=8, choices=Kind)
    name = models.CharField(_("file"), max_length=200)
    size = models.PositiveIntegerField(_("size in bytes"))
    digest = models.CharField(max_length=64, editable=False)
    content = models.BinaryField(null=True, editable=False)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.WAITING)
    progress = models.PositiveSmallIntegerField(_("read so far (%)"), default=0)
    refusal = models.JSONField(default=dict, blank=True)  # {"code", "params"} when refused

    plan = models.ForeignKey(
        ActionPlan, on_delete=models.PROTECT, null=True, blank=True, related_name="imports"
    )
    plan_starts_on = models.DateField(_("the plan starts on"), null=True, blank=True)
    conventions = models.JSONField(default=dict, blank=True)

    corrections = models.JSONField(default=dict, blank=True)
    choices = models.JSONField(default=dict, blank=True)  # who each name is, what is left out
    columns = models.JSONField(default=list, blank=True)
    asides = models.JSONField(default=list, blank=True)
    remarks = models.JSONField(default=list, blank=True)
    names = models.JSONField(default=list, blank=True)  # each name of the file and its candidates
    counts = models.JSONField(default=dict, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    attempts = models.PositiveSmallIntegerField(default=0, editable=False)  # at what it waits for
    lease_until = models.DateTimeField(null=True, editable=False)  # whoever took it has till then

    # What a worker was asked to do: {"version", "leave_refused", "language"}; and the sentence
    # that says why it was not done, for whoever looks at the version: {"sentence", "version"}.
    asked = models.JSONField(default=dict, blank=True)
    asked_at = models.DateTimeField(null=True, editable=False)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    setback = models.JSONField(default=dict, blank=True)

    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    committed_at = models.DateTimeField(_("brought in"), null=True, blank=True)
    brought_in_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    undone_at = models.DateTimeField(_("undone"), null=True, blank=True)
    taken_back_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = ImportQuerySet.as_manager()

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        ordering = ("-pk",)
        constraints = (
            models.CheckConstraint(
                name="import_undone_after_it_was_committed",
                condition=Q(undone_at=None) | Q(committed_at__isnull=False),
            ),
            models.CheckConstraint(
                name="import_asked_for_while_a_worker_does_it",
                condition=Q(asked_at__isnull=False, state__in=("committing", "undoing"))
                | (Q(asked_at=None) & ~Q(state__in=("committing", "undoing"))),
            ),
            models.CheckConstraint(
                name="import_asked_when_and_by_whom",
                condition=Q(asked_at=None, asked_by=None)
                | Q(asked_at__isnull=False, asked_by__isnull=False),
            ),
        )
        indexes = (
            models.Index(
                fields=("created_at",), name="import_waiting", condition=Q(state="waiting")
            ),
            models.Index(
                fields=("asked_at",),
                name="import_asked_for",
                condition=Q(state__in=("committing", "undoing")),
            ),
        )

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("exchange:import", args=(self.table.slug, self.pk))


class ImportRow(models.Model):
    """A row of the file as it was understood, and what committing it would do.

    `change` and `changes` are worked out when the file is read and again, under locks, when it
    is committed.
    """

    class Change(models.TextChoices):
        NEW = "new", _("New")
        CHANGED = "changed", _("Changed")
        SAME = "same", _("No change")
        LEFT_OUT = "left_out", _("Left out")
        REFUSED = "refused", _("Refused")

    imported = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rows")
    position = models.PositiveIntegerField()
    sheet = models.CharField(max_length=100, blank=True)
    line = models.PositiveIntegerField(_("line in the file"))
    hidden = models.BooleanField(default=False)
    grade = models.CharField(max_length=10)  # the worst of its marks and remarks
    values = models.JSONField(default=dict)
    marks = models.JSONField(default=list)
    remarks = models.JSONField(default=list)
    refused = models.JSONField(default=list)
    change = models.CharField(_("what it does"), max_length=8, choices=Change)
    changes = models.JSONField(default=list)  # [{"field", "was", "now"}]
    target_id = models.BigIntegerField(null=True)  # the action or membership that it is

    intent: Any = None  # what comparing made of it, for the writing that follows at once

    class Meta:
        verbose_name = _("row of an import")
        verbose_name_plural = _("rows of an import")
        ordering = ("imported", "position")
        constraints = (
            models.UniqueConstraint("imported", "position", name="import_row_in_its_place"),
        )
        indexes = (
            models.Index(fields=("imported", "grade", "position"), name="import_row_by_grade"),
        )

    def __str__(self):
        return f"{self.sheet}!{self.line}"


class ImportTrace(models.Model):
    """What committing did to one row of another app, so that it can be taken back.

    `before` is None for a row that was made, `after` is how the import left it, None for a row
    that it took away: undoing is refused where the row no longer stands so.
    """

    imported = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="traces")
    label = models.CharField(max_length=60)
    object_id = models.BigIntegerField()
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    class Meta:
        verbose_name = _("trace of an import")
        verbose_name_plural = _("traces of an import")
        ordering = ("imported", "pk")

    def __str__(self):
        return f"{self.label} {self.object_id}"
