"""Places at a table, and the people who hold them."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from members.models.membership import Membership
from members.models.person import Person
from tables.models import Population, Sector, Table, Territory


class SeatQuerySet(models.QuerySet):
    def open(self):
        """Leave out the seats that the table gave up."""
        return self.filter(closed_on=None)

    def filled(self):
        """Keep the open seats of active members: the suspended neither sit nor count."""
        return self.open().filter(
            membership__accepted_on__isnull=False,
            membership__suspended_on=None,
            membership__ended_on=None,
        )

    def voting(self):
        return self.filter(votes=True)

    def in_order(self):
        return self.order_by("position", "pk")


class Seat(models.Model):
    """A place at the table, voting or not; vacant without a membership, with a wanted profile."""

    table = models.ForeignKey(Table, on_delete=models.CASCADE, related_name="seats")
    membership = models.ForeignKey(
        Membership,
        verbose_name=_("member"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="seats",
    )
    label = models.CharField(_("label"), max_length=120, blank=True)
    votes = models.BooleanField(_("votes"), default=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    wanted_sector = models.ForeignKey(
        Sector,
        verbose_name=_("wanted sector"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    wanted_territory = models.ForeignKey(
        Territory,
        verbose_name=_("wanted territory"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    wanted_population = models.ForeignKey(
        Population,
        verbose_name=_("wanted population"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    opened_on = models.DateField(_("opened on"), null=True, blank=True)
    closed_on = models.DateField(_("closed on"), null=True, blank=True)

    objects = SeatQuerySet.as_manager()

    class Meta:
        verbose_name = _("seat")
        verbose_name_plural = _("seats")
        indexes = (models.Index(fields=("table", "position", "id"), name="seat_in_order"),)
        constraints = (
            models.CheckConstraint(
                name="seat_closes_after_it_opens",
                condition=Q(closed_on=None)
                | Q(opened_on=None)
                | Q(closed_on__gte=models.F("opened_on")),
            ),
        )

    def __str__(self):
        return self.label or str(self.pk)

    @property
    def wish(self):
        """The label and profile wanted, in words; up to three queries unless they were joined."""
        wanted = (self.wanted_sector, self.wanted_territory, self.wanted_population)
        words = [self.label, *(each.name for each in wanted if each)]
        return " · ".join(word for word in words if word) or gettext("Seat with no profile yet")


class MandateQuerySet(models.QuerySet):
    def on(self, day):
        """Keep those that run on that day."""
        return self.filter(Q(until=None) | Q(until__gte=day), since__lte=day)


class Mandate(models.Model):
    """A person in a seat: the delegate (rank 0) or an alternate (rank 1, 2…), between two dates."""

    seat = models.ForeignKey(Seat, on_delete=models.CASCADE, related_name="mandates")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="mandates")
    rank = models.PositiveSmallIntegerField(
        _("rank"), default=0, help_text=_("0 for the delegate, then 1, 2… for the alternates.")
    )
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)
    instructions = models.TextField(_("instructions"), blank=True)

    objects = MandateQuerySet.as_manager()

    class Meta:
        verbose_name = _("mandate")
        verbose_name_plural = _("mandates")
        ordering = ("seat", "rank", "-since", "pk")
        constraints = (
            models.UniqueConstraint(
                "seat",
                "rank",
                condition=Q(until=None),
                name="mandate_one_a_rank",
                violation_error_message=_("Someone holds this rank in the seat already."),
            ),
            models.UniqueConstraint(
                "seat",
                "person",
                condition=Q(until=None),
                name="mandate_once_a_person",
                violation_error_message=_("This person holds a mandate in the seat already."),
            ),
            models.CheckConstraint(
                name="mandate_ends_after_it_starts",
                condition=Q(until=None) | Q(until__gte=models.F("since")),
                violation_error_message=_("A mandate ends after it starts."),
            ),
        )

    def __str__(self):
        return f"{self.person} ({self.since})"

    @property
    def is_delegate(self):
        return self.rank == 0
