"""What may be asked of the register of decisions, in the query string."""

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from meetings.models import Decision


class DecisionFilter(django_filters.FilterSet):
    """Text, year and outcome; the same set feeds the page and the files made from it."""

    q = django_filters.CharFilter(label=_("Words"), method="with_words")
    year = django_filters.ChoiceFilter(label=_("Year"), method="of_year", empty_label=_("All"))
    outcome = django_filters.ChoiceFilter(
        label=_("Outcome"), choices=Decision.Outcome.choices, empty_label=_("All")
    )

    class Meta:
        model = Decision
        fields = ("q", "year", "outcome")

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, **kwargs)
        years = table.decisions.dates("meeting__starts_at", "year", order="DESC")
        self.filters["year"].extra["choices"] = [(str(day.year), str(day.year)) for day in years]

    def with_words(self, queryset, _name, value):
        """Keep the decisions whose number or text holds every word, in any case."""
        for word in value.split():
            queryset = queryset.filter(Q(text__icontains=word) | Q(number__icontains=word))
        return queryset

    def of_year(self, queryset, _name, value):
        return queryset.filter(meeting__starts_at__year=int(value))
