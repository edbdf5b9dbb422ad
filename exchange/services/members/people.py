"""Whether someone whom a row names is someone whom the portal knows."""

from dataclasses import dataclass
from typing import Any

from core.text import fold
from exchange.cells import people as cells
from members.models import Person


@dataclass(frozen=True)
class Named:
    """A person as a file names them."""

    given_name: str
    family_name: str

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()

    def is_like(self, other: "Named") -> bool:
        """Whether both names may be one person's: « S. Lavoie » and « Sylvie Lavoie »."""
        return _alike(self, other.given_name, other.family_name)


def names_in(values: dict[str, Any]) -> Named | None:
    """Return who a row names, None when it names nobody."""
    if values["given_name"] or values["family_name"]:
        return Named(values["given_name"][:80], values["family_name"][:80])
    return next(iter(several(values["person"])), None)


def several(text: str) -> list[Named]:
    """Return everyone that a text names, in order."""
    found = cells.people(text).value or [] if text.strip() else []
    return [Named(each.given_name[:80], each.family_name[:80]) for each in found if each.name]


def same(named: Named, person: Person) -> bool:
    """Whether a name may be that person's: the same, or the same shortened."""
    return _alike(named, person.given_name, person.family_name)


def _alike(named: Named, given: str, family: str) -> bool:
    mine, theirs = fold(named.family_name), fold(family)
    if mine != theirs:
        return fold(f"{named.given_name} {named.family_name}") == fold(f"{family} {given}")
    first, other = fold(named.given_name), fold(given)
    if not first or not other or first == other:
        return True
    short, long = sorted((first, other), key=len)
    return len(short) == 1 and long.startswith(short)
