"""The common lists: sectors, populations, steps of a pathway, programmes. Each in two languages."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class Term(models.Model):
    """An entry of a common list. `code` is the stable identifier; the names may be reworded."""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    name_fr = models.CharField(_("name in French"), max_length=120)
    name_en = models.CharField(_("name in English"), max_length=120)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        abstract = True
        ordering = ("position", "pk")

    def __str__(self):
        return self.name

    @property
    def name(self):
        """The name in the reader's language."""
        return self.name_en if (get_language() or "fr").startswith("en") else self.name_fr


class Sector(Term):
    """A milieu that sends members to tables; drawn as a letter on one of eight hues."""

    letter = models.CharField(_("letter"), max_length=2)
    hue = models.PositiveSmallIntegerField(_("hue"), help_text="1 to 8, see tokens.css")
    is_community = models.BooleanField(
        _("community organisations"),
        default=False,
        help_text=_("A sectorial table accepts only these as members."),
    )

    class Meta(Term.Meta):
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")
        constraints = (
            models.CheckConstraint(
                name="sector_hue_is_one_of_eight", condition=models.Q(hue__gte=1, hue__lte=8)
            ),
        )


class Population(Term):
    """A social group around which a table gathers."""

    class Meta(Term.Meta):
        verbose_name = _("population")
        verbose_name_plural = _("populations")


class Pathway(Term):
    """A way that people go, step after step: the one of immigration, or a table's own."""

    class Meta(Term.Meta):
        verbose_name = _("pathway")
        verbose_name_plural = _("pathways")


class Step(Term):
    pathway = models.ForeignKey(Pathway, on_delete=models.PROTECT, related_name="steps")

    class Meta(Term.Meta):
        verbose_name = _("step of a pathway")
        verbose_name_plural = _("steps of pathways")


class Programme(Term):
    """A funder's programme that an action may serve."""

    funder = models.CharField(_("funder"), max_length=120, blank=True)

    class Meta(Term.Meta):
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
