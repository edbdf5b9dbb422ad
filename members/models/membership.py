"""Who belongs to a table, as what, and since when."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core.fields import SortKeyField
from core.models import Stamped
from members.models.organization import Organization
from members.models.person import Person
from tables.models import Table

ONE_MEMBER = (
    Q(organization__isnull=False, member_table=None, resident=None)
    | Q(organization=None, member_table__isnull=False, resident=None)
    | Q(organization=None, member_table=None, resident__isnull=False)
)


class MembershipQuerySet(models.QuerySet):
    def active(self):
        """Keep the accepted that are neither suspended nor ended."""
        return self.filter(accepted_on__isnull=False, suspended_on=None, ended_on=None)

    def open(self):
        """Keep all that are not over: requested, under study, active, suspended."""
        return self.filter(ended_on=None)

    def in_order(self):
        return self.order_by("sort_key", "pk")


class Membership(Stamped):
    """An organisation, another table or a resident at a table.

    Its state is read from its dates: requested, then under study, accepted, suspended, ended.
    """

    class Category(models.TextChoices):
        REGULAR = "regular", _("Regular member")
        ASSOCIATE = "associate", _("Associate member")
        OBSERVER = "observer", _("Observer")
        ADVISORY = "advisory", _("Advisory member")
        PARTNER = "partner", _("Partner")
        RESIDENT = "resident", _("Resident member")
        HONORARY = "honorary", _("Honorary member")

    class Ending(models.TextChoices):
        WITHDRAWN = "withdrawn", _("Withdrawn")
        EXPIRED = "expired", _("Not renewed")
        EXCLUDED = "excluded", _("Excluded")
        REFUSED = "refused", _("Refused")
        CLOSED = "closed", _("The organisation closed")

    class State(models.TextChoices):
        REQUESTED = "requested", _("Requested")
        STUDIED = "studied", _("Under study")
        ACTIVE = "active", _("Active")
        SUSPENDED = "suspended", _("Suspended")
        ENDED = "ended", _("Ended")

    table = models.ForeignKey(Table, on_delete=models.CASCADE, related_name="memberships")
    organization = models.ForeignKey(
        Organization,
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="memberships",
    )
    member_table = models.ForeignKey(
        Table,
        verbose_name=_("member table"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="memberships_elsewhere",
    )
    resident = models.ForeignKey(
        Person,
        verbose_name=_("resident"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="memberships",
    )
    sort_key = SortKeyField(source="name")
    category = models.CharField(
        _("category"), max_length=12, choices=Category, default=Category.REGULAR
    )
    requested_on = models.DateField(_("requested on"), null=True, blank=True)
    studied_on = models.DateField(_("under study since"), null=True, blank=True)
    accepted_on = models.DateField(_("accepted on"), null=True, blank=True)
    renew_by = models.DateField(_("to renew by"), null=True, blank=True)
    suspended_on = models.DateField(_("suspended on"), null=True, blank=True)
    ended_on = models.DateField(_("ended on"), null=True, blank=True)
    ending = models.CharField(_("how it ended"), max_length=12, choices=Ending, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        constraints = (
            models.CheckConstraint(
                name="membership_is_of_one_member",
                condition=ONE_MEMBER,
                violation_error_message=_("A member is an organisation, a table or a resident."),
            ),
            models.UniqueConstraint(
                "table",
                "organization",
                condition=Q(ended_on=None),
                name="membership_once_an_organization",
                violation_error_message=_("This organisation is a member of the table already."),
            ),
            models.UniqueConstraint(
                "table",
                "member_table",
                condition=Q(ended_on=None),
                name="membership_once_a_table",
                violation_error_message=_("That table is a member of this one already."),
            ),
            models.UniqueConstraint(
                "table",
                "resident",
                condition=Q(ended_on=None),
                name="membership_once_a_resident",
                violation_error_message=_("This person is a member of the table already."),
            ),
            models.CheckConstraint(
                name="membership_ended_when_and_how",
                condition=Q(ended_on=None, ending="") | Q(ended_on__isnull=False) & ~Q(ending=""),
                violation_error_message=_("Say when the membership ended, and how."),
            ),
            models.CheckConstraint(
                name="membership_begins_somewhere",
                condition=Q(requested_on__isnull=False) | Q(accepted_on__isnull=False),
            ),
        )
        indexes = (models.Index(fields=("table", "sort_key", "id"), name="membership_in_order"),)

    def __str__(self):
        return self.name

    @property
    def member(self):
        """The organisation, table or person behind it; one query unless it was joined."""
        return self.organization or self.member_table or self.resident

    @property
    def name(self):
        return self.member.name

    @property
    def state(self):
        """Where it stands today, from its dates."""
        if self.ended_on:
            return self.State.ENDED
        if self.suspended_on:
            return self.State.SUSPENDED
        if self.accepted_on:
            return self.State.ACTIVE
        return self.State.STUDIED if self.studied_on else self.State.REQUESTED
