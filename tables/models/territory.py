"""Places: the province, its regions, their MRC or equivalents, municipalities and the rest."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.models import Clock
from core.fields import SortKeyField
from core.text import fold


class TerritoryQuerySet(models.QuerySet):
    def within(self, territory):
        """Keep the territory itself and all that lies under it."""
        return self.filter(path__startswith=territory.path)

    def around(self, territory):
        """Keep the territory itself and all that contains it."""
        return self.filter(path__in=territory.ancestor_paths)

    def in_order(self):
        """Order by region, then by name as people file it."""
        return self.order_by("sort_key", "code")

    def at_level(self, level):
        return self.filter(level=level)


class Territory(models.Model):
    class Level(models.TextChoices):
        PROVINCE = "province", _("Province")
        REGION = "region", _("Administrative region")
        MRC = "mrc", _("MRC or equivalent territory")
        MUNICIPALITY = "municipality", _("Municipality")
        BOROUGH = "borough", _("Borough")
        NEIGHBOURHOOD = "neighbourhood", _("Neighbourhood")
        COMMUNITY = "community", _("First Nations or Inuit community")
        UNORGANIZED = "unorganized", _("Unorganized territory")
        ZONE = "zone", _("Thematic zone")

    level = models.CharField(_("level"), max_length=16, choices=Level)
    code = models.CharField(
        _("code"),
        max_length=16,
        help_text=_("Official code; a region’s « 08 » is not an MRC’s « 080 »."),
    )
    name = models.CharField(_("name"), max_length=120)
    designation = models.CharField(_("designation"), max_length=60, blank=True)
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="parts"
    )
    time_zone = models.CharField(
        _("time zone"), max_length=40, choices=Clock.choices, default=Clock.EASTERN
    )
    path = models.CharField(
        max_length=120,
        unique=True,
        editable=False,
        help_text="QC/08/880/88057/: the way from the province",
    )
    sort_key = SortKeyField(source="name")
    closed_on = models.DateField(_("no longer exists since"), null=True, blank=True)

    objects = TerritoryQuerySet.as_manager()

    class Meta:
        verbose_name = _("territory")
        verbose_name_plural = _("territories")
        constraints = (
            models.UniqueConstraint("level", "code", name="territory_code_once_a_level"),
            models.CheckConstraint(
                name="territory_province_alone_has_no_parent",
                condition=Q(level="province", parent=None)
                | ~Q(level="province") & Q(parent__isnull=False),
            ),
        )
        indexes = (
            models.Index(
                fields=("path",), name="territory_path_prefix", opclasses=("varchar_pattern_ops",)
            ),
            models.Index(fields=("sort_key",), name="territory_sort_key"),
        )

    def __str__(self):
        return self.name

    @property
    def title(self):
        """The name as people say it: « MRC d’Abitibi-Ouest », « Senneterre (paroisse) »."""
        return title_of(self.level, self.name, self.designation)

    @property
    def key(self):
        """How the place stands in addresses: « mrc-880 »."""
        return f"{self.level}-{self.code}"

    @property
    def ancestor_paths(self):
        """The paths of this territory and of all that contain it, from the province down."""
        parts = self.path.split("/")[:-1]
        return ["/".join(parts[: n + 1]) + "/" for n in range(len(parts))]


def title_of(level, name, designation):
    """Return a place’s name with what tells it from its homonyms.

    « MRC de Témiscamingue », « MRC d’Abitibi-Ouest », « MRC Les Basques »; the region of Montréal
    and the city are both « Montréal », so the region says so.
    """
    if level == Territory.Level.REGION:
        return gettext("%(name)s (region)") % {"name": name} if name in HOMONYMS else name
    if level != Territory.Level.MRC:
        return f"{name} ({designation.lower()})" if designation and level in TOLD_APART else name
    if designation != "MRC":
        return name
    if name.startswith(ARTICLES):
        return f"MRC {name}"
    return f"MRC d’{name}" if fold(name)[0] in "aeiouy" else f"MRC de {name}"


ARTICLES = ("Le ", "Les ", "Des ", "D’")
HOMONYMS = ("Montréal", "Laval")
TOLD_APART = (Territory.Level.MUNICIPALITY, Territory.Level.UNORGANIZED)


class FormerTerritory(models.Model):
    """What a territory was called, or what it belonged to, before a change."""

    territory = models.ForeignKey(Territory, on_delete=models.CASCADE, related_name="formerly")
    name = models.CharField(_("name"), max_length=120)
    designation = models.CharField(_("designation"), max_length=60, blank=True)
    parent = models.ForeignKey(Territory, on_delete=models.PROTECT, null=True, related_name="+")
    until = models.DateField(_("until"))

    class Meta:
        verbose_name = _("former state of a territory")
        verbose_name_plural = _("former states of territories")
        ordering = ("territory", "-until", "pk")

    def __str__(self):
        return f"{self.name} ({self.until})"
