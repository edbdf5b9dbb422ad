"""What a row of a members' list means for the table: who it is, in which seat, what changes."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from core.text import fold
from exchange.cells.got import Why
from exchange.models import ImportRow
from exchange.services import untouched
from exchange.services.members.people import Named
from exchange.services.members.standing import Standing
from exchange.services.names import Chosen
from members.models import Mandate, Membership, Organization, Person, Seat
from tables.models import Territory

Category = Membership.Category
VOTING = (Category.REGULAR, Category.RESIDENT)


@dataclass
class Intent:
    """One row, understood against the table. `changed` holds the columns that would change."""

    row: ImportRow
    standing: Standing
    organization: Chosen | None = None
    membership: Membership | None = None
    is_resident: bool = False
    seat: Seat | None = None
    named: Named | None = None
    person: Person | None = None
    as_alternate: bool = False
    place: int | str = ""  # the member, by what tells it from the others of the file
    repeats: int = 0  # the line that says the same, which makes this one idle
    may_have_address: bool = True  # unless someone else bears the address of the row
    new_alternates: list[Named] = field(default_factory=list)
    gone_alternates: list[Mandate] = field(default_factory=list)
    based_in: Territory | None = None
    serves: Territory | None = None
    note: str = ""
    is_new: bool = False  # once its membership is made
    whose: Organization | None = None  # ditto
    alternates: list[Person] = field(default_factory=list)  # ditto
    changed: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    remarks: list[Why] = field(default_factory=list)
    refused: list[Why] = field(default_factory=list)

    @cached_property
    def values(self) -> dict[str, Any]:
        """What the row says that the portal does not hold already."""
        return untouched.anew(self.row)

    @property
    def is_ours(self) -> bool:
        """Whether the row comes from a file of ours, which says all that the portal holds."""
        return bool(self.values["id"])

    @property
    def category(self) -> str:
        """As what it is a member: as the file says, as it is, or as most are."""
        said = self.values["category"]
        known = self.membership.category if self.membership else None
        return said or known or (Category.RESIDENT if self.is_resident else Category.REGULAR)

    @property
    def votes(self) -> bool:
        """Whether its seat votes; an observer never does."""
        if self.category == Category.OBSERVER:
            return False
        said = self.values["votes"]
        if said is not None:
            return bool(said)
        return self.seat.votes if self.seat else self.category in VOTING

    @property
    def key(self) -> int | str | None:
        """The member that the row is of, to count its lines."""
        if self.membership:
            return self.membership.pk
        if self.organization:
            return f"organization {self.organization.key}"
        return f"resident {fold(self.named.name)}" if self.named else None
