"""The standing body itself."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _

from accounts.models import Clock
from core.fields import SortKeyField
from core.models import Stamped
from tables.models.term import Population
from tables.models.territory import Territory


class Publication(models.IntegerChoices):
    """How far an item is published. Nothing is public until someone says so."""

    TABLE = 1, _("The table")
    MEMBERS = 2, _("The members’ organisations")
    PARTNERS = 3, _("Partners and funders")
    PUBLIC = 4, _("Everyone")


class TableQuerySet(models.QuerySet):
    def current(self):
        """Keep the tables that still meet."""
        return self.filter(closed_at=None)

    def public(self):
        """Keep the tables whose page is published to everyone."""
        return self.filter(publication=Publication.PUBLIC)

    def in_territory(self, territory):
        """Keep the tables anchored in the territory or in anything under it."""
        return self.filter(
            pk__in=Table.territories.through.objects.filter(
                territory__path__startswith=territory.path
            ).values("table_id")
        )

    def in_order(self):
        return self.order_by("sort_key", "pk")


class Table(Stamped):
    class Kind(models.TextChoices):
        SECTORIAL = "sectorial", _("Sectorial")
        MULTISECTORIAL = "multisectorial", _("Multisectorial")

    class Form(models.TextChoices):
        TABLE = "table", _("Table")
        UMBRELLA = "umbrella", _("Umbrella of tables")
        COALITION = "coalition", _("Coalition")
        COMMITTEE = "committee", _("Committee")
        STEERING = "steering", _("Steering committee")
        ADVISORY = "advisory", _("Advisory committee")
        SUBCOMMITTEE = "subcommittee", _("Sub-committee")
        CHANTIER = "chantier", _("Project stream")
        FORUM = "forum", _("Forum")

    class QuorumRule(models.TextChoices):
        MAJORITY = "majority", _("Half of the filled voting seats, plus one")
        FIXED = "fixed", _("A fixed number of voting seats")
        PRESENT = "present", _("The voting members present")

    class MinutesStyle(models.TextChoices):
        NOTES = "notes", _("Meeting notes (compte rendu)")
        FORMAL = "formal", _("Formal minutes (procès-verbal)")

    slug = models.SlugField(_("address"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=160)
    sort_key = SortKeyField(source="name")
    kind = models.CharField(_("kind"), max_length=16, choices=Kind)
    form = models.CharField(_("form"), max_length=16, choices=Form, default=Form.TABLE)
    mandate = models.TextField(_("mandate"), blank=True)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("table it reports to"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="subcommittees",
    )
    territories = models.ManyToManyField(
        Territory, verbose_name=_("territories"), related_name="tables"
    )
    populations = models.ManyToManyField(
        Population, verbose_name=_("populations"), related_name="tables", blank=True
    )
    founded_on = models.DateField(_("founded on"), null=True, blank=True)
    time_zone = models.CharField(
        _("time zone"), max_length=40, choices=Clock.choices, default=Clock.EASTERN
    )
    website = models.URLField(_("web site"), blank=True)
    email = models.EmailField(_("public e-mail"), blank=True)

    quorum_rule = models.CharField(
        _("quorum"), max_length=12, choices=QuorumRule, default=QuorumRule.MAJORITY
    )
    quorum_fixed = models.PositiveSmallIntegerField(
        _("voting seats for a quorum"), null=True, blank=True
    )
    notice_days = models.PositiveSmallIntegerField(
        _("days of notice"), default=10, validators=(MaxValueValidator(90),)
    )
    decision_template = models.CharField(
        _("numbering of decisions"),
        max_length=60,
        default="D-{year}-{month:02}-{n:02}",
        help_text=_("For example D-{year}-{month:02}-{n:02} or {year}-{serial:03}."),
    )
    minutes_style = models.CharField(
        _("style of minutes"), max_length=8, choices=MinutesStyle, default=MinutesStyle.NOTES
    )
    year_starts_in = models.PositiveSmallIntegerField(
        _("first month of the year"),
        default=4,
        validators=(MinValueValidator(1), MaxValueValidator(12)),
        help_text=_("4 for a year that runs from April to March."),
    )
    publication = models.PositiveSmallIntegerField(
        _("this page is for"), choices=Publication, default=Publication.TABLE
    )
    validates_progress = models.BooleanField(
        _("the coordinator validates what partners report"), default=False
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = TableQuerySet.as_manager()

    class Meta:
        verbose_name = _("table")
        verbose_name_plural = _("tables")
        constraints = (
            models.CheckConstraint(
                name="table_closed_when_and_by_whom",
                condition=Q(closed_at=None, closed_by=None)
                | Q(closed_at__isnull=False, closed_by__isnull=False),
                violation_error_message=_("A table is closed by someone, at some moment."),
            ),
            models.CheckConstraint(
                name="table_fixed_quorum_has_its_number",
                condition=~Q(quorum_rule="fixed")
                | Q(quorum_fixed__isnull=False, quorum_fixed__gte=1),
                violation_error_message=_("Say how many voting seats make the quorum."),
            ),
            models.CheckConstraint(
                name="table_is_not_its_own_parent",
                condition=Q(parent=None) | ~Q(parent=models.F("pk")),
            ),
        )
        indexes = (models.Index(fields=("sort_key", "id"), name="table_in_order"),)

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("tables:home", args=(self.slug,))

    @property
    def nature(self):
        """« Table multisectorielle », « Comité sectoriel »: its form and kind, in agreement."""
        kind = _AGREED[self.form in _FEMININE, self.kind]()
        return capfirst(
            gettext("%(kind)s %(form)s")
            % {"kind": kind, "form": str(self.get_form_display()).lower()}
        )


_FEMININE = (Table.Form.TABLE, Table.Form.COALITION)
_AGREED = {
    (True, Table.Kind.SECTORIAL): lambda: pgettext("feminine", "sectorial"),
    (True, Table.Kind.MULTISECTORIAL): lambda: pgettext("feminine", "multisectorial"),
    (False, Table.Kind.SECTORIAL): lambda: pgettext("masculine", "sectorial"),
    (False, Table.Kind.MULTISECTORIAL): lambda: pgettext("masculine", "multisectorial"),
}


class FormerForm(models.Model):
    """What a table was before: the ad hoc coalition, say, that became a permanent table."""

    table = models.ForeignKey(Table, on_delete=models.CASCADE, related_name="formerly")
    name = models.CharField(_("name"), max_length=160)
    kind = models.CharField(_("kind"), max_length=16, choices=Table.Kind)
    form = models.CharField(_("form"), max_length=16, choices=Table.Form)
    since = models.DateField(_("since"), null=True, blank=True)
    until = models.DateField(_("until"))
    reason = models.CharField(_("reason or decision"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("former form of a table")
        verbose_name_plural = _("former forms of tables")
        ordering = ("table", "-until", "pk")

    def __str__(self):
        return f"{self.name} ({self.until})"
