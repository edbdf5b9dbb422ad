"""The family of a member: the letter, the hue and the name under which it is drawn and counted."""

from collections import Counter
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from members.models import Membership

AFTER_THE_SECTORS = 900


@dataclass(frozen=True)
class Family:
    """A row of a legend: two families of one name are one, wherever they stand."""

    name: str
    letter: str
    hue: int
    position: int = field(default=0, compare=False)


def family_of(membership: Membership) -> Family:
    """Return the sector of an organisation, else « Population » for a resident, or « Tables ».

    A resident goes with the organisations of residents: same name, letter and hue. No query when
    the organisation's sector was joined.
    """
    if membership.organization:
        sector = membership.organization.sector
        return Family(sector.name, sector.letter, sector.hue, sector.position)
    if membership.member_table_id:
        return Family(_("Member tables"), "Ta", 4, AFTER_THE_SECTORS)
    return Family(_("Residents"), "P", 8, AFTER_THE_SECTORS + 1)


def in_order(counted: Counter[Family]) -> list[tuple[Family, int]]:
    """Return families with their counts: the sectors in their order, then tables and residents."""
    return sorted(counted.items(), key=lambda row: (row[0].position, row[0].name))
