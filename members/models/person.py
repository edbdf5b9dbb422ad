"""People: a name, a function in one or several organisations, with or without an account."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core.fields import SortKeyField
from core.models import Stamped
from members.models.organization import Organization


class PersonQuerySet(models.QuerySet):
    def in_order(self):
        return self.order_by("sort_key", "pk")


class Person(Stamped):
    given_name = models.CharField(_("given name"), max_length=80, blank=True)
    family_name = models.CharField(_("family name"), max_length=80, blank=True)
    sort_key = SortKeyField(source="filed_name")
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    language = models.CharField(
        _("language"), max_length=8, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("account"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="person",
    )

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = (
            models.CheckConstraint(
                name="person_has_a_name",
                condition=~Q(given_name="", family_name=""),
                violation_error_message=_("A person has a name."),
            ),
        )
        indexes = (models.Index(fields=("sort_key", "id"), name="person_in_order"),)

    def __str__(self):
        return self.name

    @property
    def name(self):
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def filed_name(self):
        """The family name first, as people look for it in a list."""
        return f"{self.family_name} {self.given_name}".strip()


class Function(models.Model):
    """What a person does in an organisation, from one date to another."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="functions")
    organization = models.ForeignKey(
        Organization, on_delete=models.PROTECT, related_name="functions"
    )
    title = models.CharField(_("function"), max_length=120, blank=True)
    since = models.DateField(_("since"), null=True, blank=True)
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("function")
        verbose_name_plural = _("functions")
        ordering = ("person", "-since", "pk")
        constraints = (
            models.CheckConstraint(
                name="function_ends_after_it_starts",
                condition=Q(until=None) | Q(since=None) | Q(until__gte=models.F("since")),
            ),
        )

    def __str__(self):
        return self.title
