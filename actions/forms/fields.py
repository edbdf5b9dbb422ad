"""Fields that several forms share: days, and what belongs to a table."""

from django import forms
from django.db.models import Q

from core.text import sort_key
from members.models import Membership, Organization, Person
from tables.models import Territory


class DayField(forms.DateField):
    """A day, picked or typed as 2026-11-24."""

    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")

    def __init__(self, **kwargs):
        super().__init__(**{"input_formats": ["%Y-%m-%d"], **kwargs})


def decisions_of(table):
    """Return what a table decided, the last first."""
    return table.decisions.select_related("meeting").order_by("-meeting__starts_at", "-position")


def members_of(table):
    """Return the organisations that are members of a table today, by name."""
    active = Membership.objects.active().filter(table=table)
    return Organization.objects.filter(memberships__in=active).distinct().in_order()


def others_than(table):
    """Return the organisations of the directory that are not members of a table, by name."""
    active = Membership.objects.active().filter(table=table, organization__isnull=False)
    return Organization.objects.standing().exclude(pk__in=active.values("organization")).in_order()


def people_of(table):
    """Return the people who hold a seat or an office at a table, by name."""
    return (
        Person.objects.filter(
            Q(mandates__seat__table=table, mandates__until=None)
            | Q(offices__table=table, offices__until=None)
        )
        .distinct()
        .in_order()
    )


def places_of(table):
    """Return the territories of a table and those right under them, by name."""
    own = table.territories.values("pk")
    return Territory.objects.filter(Q(pk__in=own) | Q(parent__in=own), closed_on=None).order_by(
        "sort_key", "code"
    )


def grouped(first_label, first, then_label, then):
    """Return choices of organisations in two groups, for a single list."""
    return [
        ("", "---------"),
        (first_label, [(each.pk, each.name) for each in first]),
        (
            then_label,
            [(each.pk, each.name) for each in sorted(then, key=lambda o: sort_key(o.name))],
        ),
    ]
