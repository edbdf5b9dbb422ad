"""Everyone and every place that is known, asked by name."""

from collections.abc import Iterable

from core.text import fold
from exchange.matching.organizations import Organizations
from exchange.matching.people import People
from exchange.matching.shapes import KnownOrganization, KnownPerson, KnownTerritory, Match
from exchange.matching.territories import Territories


class Directory:
    """What is known as seen from a table, to match the names of a file with.

    `own_names` are those of the table: they mean everybody there. Each name is looked up once.
    """

    def __init__(
        self,
        organizations: Iterable[KnownOrganization],
        territories: Iterable[KnownTerritory],
        people: Iterable[KnownPerson] = (),
        own_names: Iterable[str] = (),
    ):
        self.organizations = tuple(organizations)
        self.territories = tuple(territories)
        self._organizations = Organizations(
            self.organizations, [each.name for each in self.territories], own_names
        )
        self._territories = Territories(self.territories)
        self._people = People(people)
        self._matched: dict[tuple[str, ...], Match] = {}

    @property
    def known(self) -> frozenset[str]:
        """The folded names and acronyms that must not be split."""
        return frozenset(
            fold(said)
            for each in self.organizations
            for said in (each.name, each.acronym, *each.other_names)
        ) - {""}

    def organization(self, said: str) -> Match:
        """Return which organisation a name means."""
        key = ("organization", said)
        if key not in self._matched:
            self._matched[key] = self._organizations.match(said)
        return self._matched[key]

    def territory(self, said: str, level_hint: str = "") -> Match:
        """Return which place a text means; several give no id and one candidate each."""
        key = ("territory", said, level_hint)
        if key not in self._matched:
            self._matched[key] = self._territories.match(said, level_hint)
        return self._matched[key]

    def person(self, said: str, email: str = "", organization: int | None = None) -> Match:
        """Return which person a name means, told by an address or an organisation."""
        return self._people.match(said, email, organization)
