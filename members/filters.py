"""How the roster and the list of organisations are narrowed; every state of them has a link."""

import django_filters as filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core.text import fold
from members.models import Membership, Organization
from tables.models import Sector, Territory

STATES = (
    ("open", _("Current members and requests")),
    ("active", _("Active")),
    ("waiting", _("Requested or under study")),
    ("suspended", _("Suspended")),
    ("ended", _("Ended")),
)


def named(rows, text, prefix=""):
    """Keep what bears each word of the text in its name, acronym or a former name."""
    for word in fold(text).split()[:5]:
        rows = rows.filter(
            Q(**{f"{prefix}sort_key__contains": word})
            | Q(**{f"{prefix}acronym__icontains": word})
            | Q(**{f"{prefix}other_names__name__icontains": word})
        )
    return rows.distinct()


def in_or_for(rows, territory, prefix=""):
    """Keep what is based in the territory or anything under it, or serves it."""
    return rows.filter(
        Q(**{f"{prefix}based_in__path__startswith": territory.path})
        | Q(**{f"{prefix}serves": territory})
    ).distinct()


def _bases(request):
    """The territories in which the members of the table are based."""
    members = request.table.memberships.values("organization__based_in")
    return Territory.objects.filter(pk__in=members).in_order()


class RosterFilter(filters.FilterSet):
    text = filters.CharFilter(method="find", label=_("Name"))
    sector = filters.ModelChoiceFilter(
        field_name="organization__sector",
        queryset=Sector.objects.all(),
        label=_("Sector"),
        empty_label=_("All sectors"),
    )
    category = filters.ChoiceFilter(
        choices=Membership.Category.choices, label=_("Category"), empty_label=_("All categories")
    )
    territory = filters.ModelChoiceFilter(
        queryset=_bases,
        method="around",
        label=_("Territory"),
        empty_label=_("All territories"),
    )
    state = filters.ChoiceFilter(
        method="in_state", choices=STATES, label=_("State"), empty_label=None, initial="open"
    )

    class Meta:
        model = Membership
        fields = ()

    def filter_queryset(self, queryset):
        """Leave out what is over, unless the state asks for it."""
        state = self.form.cleaned_data.get("state") or "open"
        return super().filter_queryset(self.in_state(queryset, "state", state))

    def in_state(self, queryset, name, value):
        return {
            "open": queryset.open,
            "active": queryset.active,
            "waiting": lambda: queryset.filter(accepted_on=None, ended_on=None),
            "suspended": lambda: queryset.filter(suspended_on__isnull=False, ended_on=None),
            "ended": lambda: queryset.filter(ended_on__isnull=False),
        }[value]()

    def find(self, queryset, name, value):
        members = named(Organization.objects.all(), value)
        for word in fold(value).split()[:5]:
            queryset = queryset.filter(Q(sort_key__contains=word) | Q(organization__in=members))
        return queryset

    def around(self, queryset, name, value):
        return in_or_for(queryset, value, "organization__")


class OrganizationFilter(filters.FilterSet):
    text = filters.CharFilter(method="find", label=_("Name"))
    sector = filters.ModelChoiceFilter(
        queryset=Sector.objects.all(), label=_("Sector"), empty_label=_("All sectors")
    )
    territory = filters.ModelChoiceFilter(
        queryset=Territory.objects.filter(level__in=("region", "mrc")).in_order(),
        method="around",
        label=_("Territory"),
        empty_label=_("All territories"),
    )

    class Meta:
        model = Organization
        fields = ()

    def find(self, queryset, name, value):
        return named(queryset, value)

    def around(self, queryset, name, value):
        return in_or_for(queryset, value)
