"""What may be asked of the meetings and of the register of decisions, in the query string."""

import django_filters
from django.utils.translation import gettext_lazy as _

from core.text import fold
from meetings.models import Decision, Meeting
from meetings.queries import index


class MeetingFilter(django_filters.FilterSet):
    """Stage and year of the table."""

    stage = django_filters.ChoiceFilter(
        label=_("Stage"),
        choices=Meeting.Stage.choices,
        method="at_stage",
        empty_label=_("Any stage"),
    )
    year = django_filters.ChoiceFilter(label=_("Year"), method="of_year", empty_label=_("Any year"))

    class Meta:
        model = Meeting
        fields = ("stage", "year")

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, **kwargs)
        self.table = table
        self.filters["year"].extra["choices"] = index.years_of(table)

    def at_stage(self, queryset, _name, value):
        return queryset.at_stage(value)

    def of_year(self, queryset, _name, value):
        return queryset.between(*index.year_bounds(self.table, int(value)))


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
        """Keep the decisions whose number or text holds every word, whatever their accents."""
        for word in fold(value).split():
            queryset = queryset.filter(words__contains=word)
        return queryset

    def of_year(self, queryset, _name, value):
        return queryset.filter(meeting__starts_at__year=int(value))
