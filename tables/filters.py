"""What may be asked of the directory, in the query string."""

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core.text import fold
from tables.fields import PlaceField, grouped_places
from tables.models import Population, Sector, Table

STATES = (
    ("current", _("Still meeting")),
    ("closed", _("Closed tables")),
    ("all", _("All tables")),
)


class PlaceFilter(django_filters.Filter):
    field_class = PlaceField


class TableFilter(django_filters.FilterSet):
    """Words, territory, kind, form, population, sector of the members, state.

    `qs` keeps the tables anchored in the territory or under it; `above()` those anchored over it.
    """

    q = django_filters.CharFilter(label=_("Words"), method="with_words")
    territory = PlaceFilter(label=_("Territory"), method="in_place")
    population = django_filters.ModelChoiceFilter(
        label=_("Population"),
        field_name="populations",
        queryset=Population.objects.all(),
        to_field_name="code",
        empty_label=_("All populations"),
    )
    sector = django_filters.ModelChoiceFilter(
        label=_("Sector of a member"),
        queryset=Sector.objects.all(),
        to_field_name="code",
        method="with_sector",
        empty_label=_("All sectors"),
    )
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Table.Kind.choices, empty_label=_("All kinds")
    )
    form = django_filters.ChoiceFilter(
        field_name="form", label=_("Form"), choices=Table.Form.choices, empty_label=_("All forms")
    )
    state = django_filters.ChoiceFilter(
        label=_("State"), choices=STATES, method="in_state", empty_label=None
    )

    class Meta:
        model = Table
        fields = ("q", "territory", "population", "sector", "kind", "form", "state")

    def __init__(self, data, **kwargs):
        data = data.copy()
        data.setdefault("state", "current")
        super().__init__(data, **kwargs)

    @property
    def place(self):
        """The territory asked for, or None."""
        return self.form.cleaned_data.get("territory") if self.form.is_valid() else None

    @property
    def is_narrow(self):
        """Whether anything was asked for."""
        return self.form.is_valid() and any(
            value and name != "state" for name, value in self.form.cleaned_data.items()
        )

    @property
    def is_detailed(self):
        """Whether one of the folded filters is on."""
        asked = self.form.cleaned_data if self.form.is_valid() else {}
        return asked.get("state") != "current" or any(map(asked.get, ("sector", "kind", "form")))

    def anywhere(self):
        """Keep what the other filters keep, whatever the territory."""
        queryset = self.queryset.all()
        for name, value in self.form.cleaned_data.items():
            if name != "territory":
                queryset = self.filters[name].filter(queryset, value)
        return queryset

    def above(self):
        """Keep the tables anchored over the territory asked for, and not in it as well."""
        over = Table.territories.through.objects.filter(
            territory__path__in=self.place.ancestor_paths[:-1]
        )
        inside = Table.objects.in_territory(self.place)
        return self.anywhere().filter(pk__in=over.values("table_id")).exclude(pk__in=inside)

    def offer_places(self):
        """Fill the list of territories, with the one that was asked for whatever its level."""
        chosen = self.place
        listed = [] if chosen is None or chosen.level in ("region", "mrc") else [chosen]
        widget = self.form.fields["territory"].widget
        widget.choices = [*widget.choices, *grouped_places(listed)]

    def with_words(self, queryset, _name, value):
        """Keep the tables whose name, or the name of a territory of theirs, holds every word."""
        for word in fold(value).split():
            named = Q(sort_key__contains=word)
            placed = Q(
                pk__in=Table.territories.through.objects.filter(
                    territory__sort_key__contains=word
                ).values("table_id")
            )
            queryset = queryset.filter(named | placed)
        return queryset

    def in_place(self, queryset, _name, value):
        return queryset.in_territory(value)

    def with_sector(self, queryset, _name, value):
        """Keep the tables where an active member is of the sector."""
        seated = Table.objects.filter(
            memberships__accepted_on__isnull=False,
            memberships__suspended_on=None,
            memberships__ended_on=None,
            memberships__organization__sector=value,
        )
        return queryset.filter(pk__in=seated.values("pk"))

    def in_state(self, queryset, _name, value):
        if value == "all":
            return queryset
        return queryset.filter(closed_at__isnull=value == "current")
