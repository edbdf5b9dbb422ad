"""The outbox: one row is one mail to one person. The row is the truth; Celery only wakes."""

from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from core.text import fold
from members.models import Person
from tables.models import Entry, Table


class Told(models.Model):
    """The mark that a journal entry was read and made the deliveries that it owes."""

    entry = models.OneToOneField(
        Entry, on_delete=models.CASCADE, primary_key=True, related_name="told"
    )
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return str(self.entry_id)


class DeliveryQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(status=Delivery.Status.QUEUED)

    def due(self):
        """Keep those whose time has come, on the clock of the database."""
        return self.waiting().filter(next_try__lte=Now()).order_by("next_try", "pk")

    def lost(self):
        """Keep those whose worker let the lease run out: it is dead, or as good as dead."""
        return self.filter(status=Delivery.Status.SENDING, lease_until__lte=Now())

    def held_by(self, delivery):
        """Keep the row only while this claim is the last one, and its lease runs."""
        return self.filter(
            pk=delivery.pk,
            attempt=delivery.attempt,
            status=Delivery.Status.SENDING,
            lease_until__gt=Now(),
        )

    def matching(self, words):
        """Keep those to a person or an address that has these words."""
        return self.filter(Q(address__icontains=words) | Q(person__sort_key__contains=fold(words)))

    def latest_first(self):
        return self.order_by("-created_at", "-pk")


class Delivery(models.Model):
    """A mail owed, on its way or settled.

    `dedupe_key` says what is said to whom and is unique: whatever runs twice writes it once.
    The address, the words and the Message-ID are fixed when it is made, so that a copy, which
    can only come from a cut at the moment of acceptance, is recognisable as one (RFC 1047).
    """

    class Status(models.TextChoices):
        QUEUED = "queued", _("Waiting")
        SENDING = "sending", _("Being sent")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Refused by the server")
        SKIPPED = "skipped", _("Not sent")

    class Phase(models.TextChoices):
        CLAIMED = "claimed", _("taken by a worker")
        DATA = "data", _("handed to the server")

    SETTLED = (Status.SENT, Status.FAILED, Status.SKIPPED)

    dedupe_key = models.CharField(max_length=200, unique=True)
    kind = models.CharField(_("kind"), max_length=40)
    is_service = models.BooleanField(
        _("service message"),
        default=True,
        help_text=_("A convocation or a cancellation: not optional."),
    )
    person = models.ForeignKey(
        Person, on_delete=models.SET_NULL, null=True, related_name="deliveries"
    )
    table = models.ForeignKey(Table, on_delete=models.PROTECT, null=True, related_name="deliveries")
    entry = models.ForeignKey(Entry, on_delete=models.PROTECT, null=True, related_name="deliveries")
    subject_type = models.CharField(max_length=60, blank=True)
    subject_id = models.BigIntegerField(null=True)
    facts = models.JSONField(
        default=dict, help_text="ids and numbers that are checked again when it leaves"
    )
    reason = models.CharField(
        _("why"), max_length=60, help_text="a code: delegate_of_seat, lead_of_action…"
    )

    address = models.EmailField(_("address"))
    language = models.CharField(max_length=8)
    subject = models.CharField(_("subject"), max_length=250)
    text = models.TextField()
    html = models.TextField(blank=True)
    calendar = models.TextField(blank=True, help_text="the iCalendar object that goes with it")
    calendar_method = models.CharField(max_length=10, blank=True)
    unsubscribe_url = models.CharField(max_length=500, blank=True)
    reply_to = models.EmailField(blank=True)
    message_id = models.CharField(max_length=200, unique=True)

    status = models.CharField(_("state"), max_length=8, choices=Status, default=Status.QUEUED)
    phase = models.CharField(max_length=8, choices=Phase, blank=True)
    attempt = models.PositiveIntegerField(default=0, help_text="rises with each claim: the fence")
    failures = models.PositiveSmallIntegerField(
        default=0, help_text="in a row: how far up the ladder of waits"
    )
    doubts = models.PositiveSmallIntegerField(
        default=0, help_text="times that it was cut at the moment of acceptance"
    )
    next_try = models.DateTimeField()
    lease_until = models.DateTimeField(null=True)
    useful_until = models.DateTimeField(null=True)
    error = models.CharField(_("error"), max_length=500, blank=True)
    skip_reason = models.CharField(_("why it was not sent"), max_length=60, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    settled_at = models.DateTimeField(_("settled"), null=True)

    objects = DeliveryQuerySet.as_manager()

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        indexes = (
            models.Index(
                fields=("next_try", "id"), name="delivery_due", condition=Q(status="queued")
            ),
            models.Index(
                fields=("lease_until",), name="delivery_leased", condition=Q(status="sending")
            ),
            models.Index(fields=("table", "-created_at", "-id"), name="delivery_of_a_table"),
            models.Index(fields=("person", "-created_at", "-id"), name="delivery_to_a_person"),
        )
        constraints = (
            models.CheckConstraint(
                name="delivery_is_leased_while_sending",
                condition=Q(status="sending", lease_until__isnull=False)
                | ~Q(status="sending") & Q(lease_until=None),
            ),
            models.CheckConstraint(
                name="delivery_settles_once_at_a_time",
                condition=Q(status__in=("sent", "failed", "skipped"), settled_at__isnull=False)
                | Q(status__in=("queued", "sending"), settled_at=None),
            ),
            models.CheckConstraint(
                name="delivery_skipped_for_a_reason",
                condition=~Q(status="skipped") | ~Q(skip_reason=""),
            ),
        )

    def __str__(self):
        return self.subject
