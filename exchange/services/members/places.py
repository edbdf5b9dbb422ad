"""Where the members of a file are: based in a town, or serving an MRC or a region."""

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import override

from exchange.services.members.intent import Intent
from exchange.services.names import Names
from tables.models import Territory

Level = Territory.Level
WIDE = (Level.PROVINCE, Level.REGION, Level.ZONE)


class Places:
    """The territories that the rows of a file name; one query."""

    def __init__(self, names: Names, intents: list[Intent]):
        self._names = names
        chosen = {
            names.find("territory", each.values["territory"]).id
            for each in intents
            if each.values["territory"]
        }
        self._known = Territory.objects.in_bulk([pk for pk in chosen if pk])

    def set(self, intent: Intent) -> None:
        """Say where the organisation is based, or what it serves."""
        place = self._of(intent)
        if place is None or intent.is_resident:
            return
        if _is_wide(place):
            intent.serves = place
        else:
            intent.based_in = place

    def words(self, intent: Intent) -> list[str]:
        """Return what must stay as words: a place that nobody knows, or a resident's."""
        said = intent.values["territory"].strip()
        place = self._of(intent)
        if not said or (place is not None and not intent.is_resident):
            return []
        with override(settings.LANGUAGE_CODE):  # what is kept does not depend on who imports
            return [_("Territory: %(place)s") % {"place": place.title if place else said}]

    def _of(self, intent: Intent) -> Territory | None:
        said = intent.values["territory"]
        pk = self._names.find("territory", said).id if said else None
        return self._known.get(pk) if pk else None


def _is_wide(place: Territory) -> bool:
    """A region or an MRC is served; a town is where one is, even when it counts as an MRC."""
    if place.level == Level.MRC:
        return place.designation == "MRC"
    return place.level in WIDE
