"""Choosing places: a grouped list that works without a script, and addresses that can be read."""

from itertools import groupby

from django import forms
from django.utils.translation import gettext_lazy as _

from tables.models import Territory

LISTED = (Territory.Level.REGION, Territory.Level.MRC)


def grouped_places(more=()):
    """Return the regions and their MRC as groups of choices, by region; one query.

    `more` are territories of other levels to offer as well, first.
    """
    found = Territory.objects.filter(level__in=LISTED, closed_on=None).order_by("path")
    groups = [("", [(place.key, place.title) for place in more])] if more else []
    for _code, places in groupby(found, key=lambda place: place.path.split("/")[1]):
        region, *parts = places
        parts.sort(key=lambda place: place.sort_key)
        choices = [(region.key, _("%(region)s, the whole region") % {"region": region.name})]
        choices += [(place.key, place.title) for place in parts]
        groups.append((region.name, choices))
    return groups


def place_at(key):
    """Return the territory of an address (« mrc-880 »), or None."""
    level, _dash, code = key.partition("-")
    return Territory.objects.filter(level=level, code=code).first()


class PlaceField(forms.Field):
    """One place, by its key: any level is understood, regions and MRC are listed."""

    widget = forms.Select
    default_error_messages = {"unknown": _("This territory is not known.")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.widget.choices = [("", _("All of Québec"))]

    def clean(self, value):
        """Return the territory, or None when nothing was chosen."""
        key = super().clean(value)
        if not key:
            return None
        place = place_at(key)
        if place is None:
            raise forms.ValidationError(self.error_messages["unknown"], code="unknown")
        return place
