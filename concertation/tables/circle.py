"""Who sits around a table, as a ring and its legend."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from meetings.queries.seats import SeatLine
from members.families import in_order
from members.models import Membership, Seat


@dataclass(frozen=True)
class Row:
    """A line of the ring's legend."""

    label: str
    letter: str = ""
    hue: int = 0
    state: str = "filled"
    count: int = 0


@dataclass(frozen=True)
class Circle:
    """Who sits around the table, seat by seat."""

    seats: list[SeatLine]

    @property
    def ring(self) -> list[Row]:
        return [
            Row(seat.name, seat.letter, seat.hue, "vacant" if seat.is_vacant else "filled")
            for seat in self.seats
        ]

    @property
    def members(self) -> int:
        """How many members hold them: one may hold several."""
        return len({seat.member.pk for seat in self.seats if seat.member})

    @property
    def filled(self) -> int:
        return sum(not seat.is_vacant for seat in self.seats)

    @property
    def vacant(self) -> int:
        return len(self.seats) - self.filled

    @property
    def vacancies(self) -> str:
        if not self.vacant:
            return ""
        return ngettext("%(n)s vacant seat", "%(n)s vacant seats", self.vacant) % {"n": self.vacant}

    @property
    def label(self) -> str:
        """What the ring says, in words."""
        filled = ngettext("%(n)s seat filled", "%(n)s seats filled", self.filled)
        said = _("Composition: %(filled)s") % {"filled": filled % {"n": self.filled}}
        return f"{said}, {self.vacancies}" if self.vacant else said

    @property
    def legend(self) -> list[Row]:
        families = Counter(seat.drawn for seat in self.seats if seat.drawn)
        rows = [
            Row(family.name, family.letter, family.hue, count=count)
            for family, count in in_order(families)
        ]
        if self.vacant:
            rows.append(Row(_("Vacant seats"), state="vacant", count=self.vacant))
        return rows


def lines_of(seats: Iterable[Seat]) -> list[SeatLine]:
    """Return seats with who holds them; the memberships must be joined already."""
    return [SeatLine(seat, _active(seat.membership)) for seat in seats]


def _active(membership: Membership | None) -> Membership | None:
    """The member of a seat; a suspended member's is held by no one."""
    standing = membership is not None and membership.state == Membership.State.ACTIVE
    return membership if standing else None
