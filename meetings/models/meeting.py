"""A meeting: when and where, and how far it has come."""

import uuid
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core import when
from core.models import Stamped
from tables.models import Publication, Table


def done_by(name):
    """An act that is dated and signed is dated and signed together."""
    return models.CheckConstraint(
        name=f"meeting_{name}_when_and_by_whom",
        condition=Q(**{f"{name}_at": None, f"{name}_by": None})
        | Q(**{f"{name}_at__isnull": False, f"{name}_by__isnull": False}),
    )


class MeetingQuerySet(models.QuerySet):
    def hold(self, pk: int) -> "Meeting":
        """Lock one row until the transaction ends and read it again, with its table."""
        return self.select_related("table").select_for_update(of=("self",)).get(pk=pk)

    def standing(self):
        """Leave out the cancelled."""
        return self.filter(cancelled_at=None)

    def upcoming(self, *, at):
        """Keep those to come or under way at a moment, the next one first."""
        return self.standing().filter(closed_at=None, ends_at__gte=at).order_by("starts_at", "pk")

    def held(self):
        """Keep those that took place, the last one first."""
        return self.filter(closed_at__isnull=False).order_by("-starts_at", "-pk")

    def convened(self):
        return self.filter(convened_at__isnull=False)

    def at_stage(self, stage):
        """Keep those that have come so far, and no further; see `Meeting.stage`."""
        reached = {
            Meeting.Stage.CANCELLED: Q(cancelled_at__isnull=False),
            Meeting.Stage.HELD: Q(closed_at__isnull=False),
            Meeting.Stage.OPEN: Q(opened_at__isnull=False, closed_at=None),
            Meeting.Stage.CONVENED: Q(convened_at__isnull=False, opened_at=None),
            Meeting.Stage.DRAFT: Q(convened_at=None, opened_at=None),
        }
        standing = Q() if stage == Meeting.Stage.CANCELLED else Q(cancelled_at=None)
        return self.filter(reached[stage], standing)

    def between(self, start, end):
        """Keep those that start in the half-open interval of two instants."""
        return self.filter(starts_at__gte=start, starts_at__lt=end)


class Meeting(Stamped):
    """Drafted, convened, opened, closed; or cancelled. Each stage is its date.

    Instants are stored in UTC; `time_zone` is the clock of the place, copied from the table.
    `sequence` is the SEQUENCE of its iCalendar event and rises each time that it is moved,
    changed or cancelled after having been convened (RFC 5546).
    """

    class Mode(models.TextChoices):
        ON_SITE = "on_site", _("On site")
        REMOTE = "remote", _("By videoconference")
        HYBRID = "hybrid", _("On site and by videoconference")

    class Stage(models.TextChoices):
        DRAFT = "draft", _("In preparation")
        CONVENED = "convened", _("Convened")
        OPEN = "open", _("Under way")
        HELD = "held", _("Held")
        CANCELLED = "cancelled", _("Cancelled")

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="meetings")
    number = models.PositiveIntegerField(_("number"))
    title = models.CharField(_("title"), max_length=160, blank=True)
    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(_("ends"))
    time_zone = models.CharField(_("time zone"), max_length=40)
    mode = models.CharField(_("mode"), max_length=8, choices=Mode, default=Mode.ON_SITE)
    place = models.CharField(_("place"), max_length=200, blank=True)
    link = models.URLField(_("videoconference link"), max_length=500, blank=True)
    reply_by = models.DateTimeField(_("reply by"), null=True, blank=True)
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    previous = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="next_ones"
    )
    publication = models.PositiveSmallIntegerField(
        _("this meeting is shown to"), choices=Publication, default=Publication.TABLE
    )

    convened_at = models.DateTimeField(_("convened"), null=True, blank=True)
    convened_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    opened_at = models.DateTimeField(_("opened"), null=True, blank=True)
    opened_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    cancelled_at = models.DateTimeField(_("cancelled"), null=True, blank=True)
    cancelled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    cancelled_why = models.CharField(_("why it is cancelled"), max_length=300, blank=True)
    quorum = models.PositiveSmallIntegerField(
        _("quorum"),
        null=True,
        blank=True,
        help_text=_("Voting seats required, fixed when the meeting opens."),
    )

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        constraints = (
            models.UniqueConstraint("table", "number", name="meeting_number_once_a_table"),
            models.CheckConstraint(
                name="meeting_ends_after_it_starts",
                condition=Q(ends_at__gt=F("starts_at")),
                violation_error_message=_("A meeting ends after it starts."),
            ),
            models.CheckConstraint(
                name="meeting_is_not_held_and_cancelled",
                condition=Q(cancelled_at=None) | Q(closed_at=None),
            ),
            models.CheckConstraint(
                name="meeting_closes_after_it_opens",
                condition=Q(closed_at=None) | Q(opened_at__isnull=False),
            ),
            *map(done_by, ("convened", "opened", "closed", "cancelled")),
        )
        indexes = (
            models.Index(fields=("table", "starts_at", "id"), name="meeting_of_a_table"),
            models.Index(fields=("starts_at", "table", "id"), name="meeting_by_date"),
        )

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("meetings:detail", args=(self.table.slug, self.number))

    @property
    def name(self):
        """« 3e rencontre », or its own title where it has one."""
        if self.title:
            return self.title
        return gettext("%(nth)s meeting") % {"nth": when.ordinal(self.number, feminine=True)}

    @property
    def stage(self):
        """How far it has come, from its dates."""
        if self.cancelled_at:
            return self.Stage.CANCELLED
        if self.closed_at:
            return self.Stage.HELD
        if self.opened_at:
            return self.Stage.OPEN
        return self.Stage.CONVENED if self.convened_at else self.Stage.DRAFT

    @property
    def zone(self) -> ZoneInfo:
        """The clock of the place."""
        return ZoneInfo(self.time_zone)

    @property
    def local_start(self) -> datetime:
        return self.starts_at.astimezone(self.zone)

    @property
    def local_end(self) -> datetime:
        return self.ends_at.astimezone(self.zone)
