"""Organisations: one file each, under the name of the day, with the names of before."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.fields import SortKeyField
from core.models import Stamped
from core.text import sort_key
from tables.models import Sector, Table, Territory


class OrganizationQuerySet(models.QuerySet):
    def standing(self):
        """Leave out what was merged into another file."""
        return self.filter(merged_into=None)

    def in_order(self):
        return self.order_by("sort_key", "pk")


class Organization(Stamped):
    slug = models.SlugField(_("address"), max_length=100, unique=True)
    name = models.CharField(_("name"), max_length=200)
    acronym = models.CharField(_("acronym"), max_length=30, blank=True)
    sort_key = SortKeyField(source="name")
    sector = models.ForeignKey(
        Sector, verbose_name=_("sector"), on_delete=models.PROTECT, related_name="organizations"
    )
    based_in = models.ForeignKey(
        Territory,
        verbose_name=_("based in"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="organizations_based",
    )
    serves = models.ManyToManyField(
        Territory,
        verbose_name=_("territories served"),
        related_name="organizations_serving",
        blank=True,
    )
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    website = models.URLField(_("web site"), blank=True)
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged_from"
    )

    objects = OrganizationQuerySet.as_manager()

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        constraints = (
            models.CheckConstraint(
                name="organization_is_not_merged_into_itself",
                condition=Q(merged_into=None) | ~Q(merged_into=models.F("pk")),
            ),
        )
        indexes = (models.Index(fields=("sort_key", "id"), name="organization_in_order"),)

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("members:organization", args=(self.slug,))

    @property
    def short_name(self):
        """The acronym where there is one, else the name."""
        return self.acronym or self.name


class FormerName(models.Model):
    """A name or acronym that an organisation bore, or is also known by (`until` unknown)."""

    organization = models.ForeignKey(
        Organization, on_delete=models.CASCADE, related_name="other_names"
    )
    name = models.CharField(_("name"), max_length=200)
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("other name")
        verbose_name_plural = _("other names")
        ordering = ("organization", "-until", "pk")
        constraints = (
            models.UniqueConstraint("organization", "name", name="other_name_once_an_organization"),
        )

    def __str__(self):
        return self.name

    @property
    def key(self):
        """The folded form under which a spelling is recognised."""
        return sort_key(self.name)


class Hosting(models.Model):
    """An organisation that holds a table's money and data for a time: few are legal persons."""

    table = models.ForeignKey(Table, on_delete=models.CASCADE, related_name="hostings")
    organization = models.ForeignKey(
        Organization, on_delete=models.PROTECT, related_name="hostings"
    )
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("hosting")
        verbose_name_plural = _("hostings")
        constraints = (
            models.UniqueConstraint(
                "table",
                condition=Q(until=None),
                name="hosting_one_at_a_time",
                violation_error_message=_("This table has a host already: end that hosting first."),
            ),
            models.CheckConstraint(
                name="hosting_ends_after_it_starts",
                condition=Q(until=None) | Q(until__gte=models.F("since")),
            ),
        )

    def __str__(self):
        return f"{self.organization} ({self.since})"
