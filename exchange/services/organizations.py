"""The organisations that a file names and nobody knows: one file each, made together."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.text import fold
from exchange.cells.sectors import sector_of_name
from exchange.services.kept import clean
from exchange.services.traces import Traces
from members.models import Organization
from members.services.organizations import free_slugs
from tables.models import Sector

COMMUNITY = "communautaire"  # what most members of most tables are
ACRONYM = re.compile(r"^(?P<name>.{6,})\s\((?P<acronym>[A-ZÀ-Ý0-9][A-ZÀ-Ýa-z0-9&.-]{1,14})\)$")


@dataclass(frozen=True)
class Wanted:
    """An organisation to make, as its file says it. `sector` is a code, "" where it says none."""

    said: str
    sector: str = ""
    acronym: str = ""

    @property
    def name(self) -> str:
        found = ACRONYM.match(self.said)
        return (found["name"] if found and self._says_its_letters(found) else self.said)[:200]

    @property
    def letters(self) -> str:
        found = ACRONYM.match(self.said)
        said = found["acronym"] if found and self._says_its_letters(found) else ""
        return (self.acronym or said)[:30]

    @property
    def sector_code(self) -> str:
        """The sector that the file says, or that the name lets suppose, or the commonest."""
        return self.sector or sector_of_name(self.said) or COMMUNITY

    @property
    def is_supposed(self) -> bool:
        """Whether neither the file nor the name says the sector."""
        return not self.sector and not sector_of_name(self.said)

    def _says_its_letters(self, found: re.Match[str]) -> bool:
        capitals = sum(letter.isupper() for letter in found["acronym"])
        return capitals >= 2 and capitals * 2 >= len(found["acronym"])


def make(wanted: Iterable[Wanted], traces: Traces) -> dict[str, Organization]:
    """Make organisations and return them by the folded text of the file; four queries at most."""
    first = {fold(each.said): each for each in reversed(list(wanted))}
    if not first:
        return {}
    sectors = {each.code: each for each in Sector.objects.all()}
    ordered = dict(reversed(first.items()))
    slugs = free_slugs([each.name for each in ordered.values()])
    made = {
        key: Organization(
            slug=slug,
            name=clean(each.name),
            acronym=clean(each.letters),
            sector=sectors.get(each.sector_code) or sectors[COMMUNITY],
        )
        for (key, each), slug in zip(ordered.items(), slugs, strict=True)
    }
    Organization.objects.bulk_create(made.values())
    traces.made(made.values())
    return made
