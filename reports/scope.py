"""Which tables a report is about, and which of its places each of them touches."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from reports.periods import Period
from tables.models import Table, Territory

PARTS = {
    Territory.Level.PROVINCE: Territory.Level.REGION,
    Territory.Level.REGION: Territory.Level.MRC,
}


@dataclass(frozen=True)
class Place:
    """A line of the report: a part of the territory, or the whole of it."""

    name: str
    path: str
    key: str
    is_whole: bool = False


@dataclass(frozen=True)
class Scope:
    """A territory over a period. `on` is the day on which states are read."""

    territory: Territory
    period: Period
    on: date
    tables: QuerySet[Table]
    places: tuple[Place, ...]

    def places_of(self, paths: set[str]) -> list[Place]:
        """Return the parts that a set of territories touches; the whole when it covers them all."""
        touched = [
            place
            for place in self.places
            if not place.is_whole and any(path.startswith(place.path) for path in paths)
        ]
        return touched or [place for place in self.places if place.is_whole]


def scope_of(territory: Territory, period: Period, *, today: date) -> Scope:
    """Return what a report is about; one query for its places.

    A table closed before the period, or founded after it, is left out.
    """
    standing = (Q(closed_at=None) | Q(closed_at__date__gte=period.start)) & (
        Q(founded_on=None) | Q(founded_on__lte=period.end)
    )
    return Scope(
        territory=territory,
        period=period,
        on=period.as_of(today),
        tables=Table.objects.in_territory(territory).filter(standing),
        places=tuple(_places(territory)),
    )


def _places(territory: Territory) -> list[Place]:
    level = PARTS.get(territory.level)  # type: ignore[call-overload]
    parts = territory.parts.filter(level=level, closed_on=None).in_order() if level else []
    places = [Place(part.name, part.path, part.key) for part in parts]
    whole = _("The whole territory") if places else territory.name
    return [*places, Place(whole, territory.path, territory.key, is_whole=True)]
