"""Cells read by the parser of their field, each distinct text once."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from exchange.cells.amounts import Amount, amount
from exchange.cells.contacts import email, phone, website
from exchange.cells.conventions import Conventions
from exchange.cells.dues import Due, due
from exchange.cells.got import Got, Grade, Why, sure
from exchange.cells.joined import Joined, joined
from exchange.cells.people import PersonName, people, person
from exchange.cells.sectors import sector
from exchange.cells.shares import names
from exchange.cells.states import Status, percent, state
from exchange.cells.votes import Category, category, votes
from exchange.layouts.shapes import Corrections
from exchange.layouts.strips import Spot
from exchange.layouts.texts import flat, folded

Parser = Callable[[str, Any], Got[Any]]
STORED = frozenset({"due", "starts", "percent", "budget", "joined", "phone", "votes"})


class Parsers:
    """The parsers of the fields of one reading, with what a person taught of their words."""

    def __init__(
        self, conventions: Conventions, known: frozenset[str], today: date, corrections: Corrections
    ):
        self.conventions = conventions
        self.words = corrections.words
        self._known = known
        self._today = today
        self._seen: dict[tuple[str, str, Any], Got[Any]] = {}
        self._parsers = self._of_fields()

    def _of_fields(self) -> dict[str, Parser]:
        return {
            "leads": lambda text, _: names(text, self._known),
            "partners": lambda text, _: names(text, self._known),
            "due": self._due,
            "starts": self._begins,
            "horizon": self._due,
            "state": lambda text, _: state(text),
            "percent": percent,
            "budget": amount,
            "person": lambda text, _: person(text),
            "alternate": lambda text, _: people(text),
            "email": lambda text, _: email(text),
            "phone": phone,
            "website": lambda text, _: website(text),
            "votes": votes,
            "category": lambda text, _: category(text),
            "joined": lambda text, value: joined(text, value, today=self._today),
            "sector": lambda text, _: sector(text),
        }

    def _due(self, text: str, value: Any) -> Got[Due]:
        """A date over two lines of a cell is one date, if it reads as one."""
        if "\n" in text:
            got = due(flat(text), self.conventions, value)
            if got.value is not None and got.grade == Grade.UNDERSTOOD:
                return got
        return due(text, self.conventions, value)

    def _begins(self, text: str, value: Any) -> Got[Due]:
        """A stretch of time in a column of beginnings starts on its first day."""
        got = self._due(text, value)
        said = got.value
        if said is None or said.starts_on or not said.due_on or isinstance(value, date):
            return got
        since = due(f"à partir de {flat(text)}", self.conventions).value
        if since is None or since.starts_on is None or since.starts_on > said.due_on:
            return got
        return replace(got, value=replace(said, starts_on=since.starts_on))

    def read(self, field: str, spot: Spot, text: str | None = None) -> Got[Any]:
        """Return what a cell says of a field; its text itself for a field of words."""
        said = spot.text if text is None else text
        stored = spot.value if field in STORED and text is None and not spot.corrected else None
        asked = (field, said, None if isinstance(stored, str) else _hashed(stored))
        if asked not in self._seen:
            self._seen[asked] = self._parsed(field, said, stored)
        return self._seen[asked]

    def _parsed(self, field: str, said: str, stored: Any) -> Got[Any]:
        parser = self._parsers.get(field)
        meant = self.words.get((field, folded(said))) if self.words else None
        if meant is not None:
            got = parser(meant, None) if parser else sure(flat(meant))
            return replace(got, whys=(Why("layout.remembered", {"said": flat(said)}), *got.whys))
        if parser is None:
            return sure(flat(said))
        return parser(said, None if isinstance(stored, str) else stored)


def _hashed(stored: Any) -> Any:
    return (type(stored).__name__, stored)


def plainly(value: Any) -> Any:
    """Return what a parser gave in a form that JSON holds."""
    for sort, plain in PLAIN.items():
        if isinstance(value, sort):
            return plain(value)
    if isinstance(value, list):
        return [plainly(one) for one in value]
    if isinstance(value, Mapping):
        return {name: plainly(one) for name, one in value.items()}
    return value


def number(value: Decimal | None) -> int | float | None:
    """Return an amount as JSON holds it: whole where it is."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def worse(one: Grade, other: Grade) -> Grade:
    order = (Grade.UNDERSTOOD, Grade.DOUBTFUL, Grade.REFUSED)
    return max(one, other, key=order.index)


def _due(value: Due) -> str | None:
    return _iso(value.due_on) or value.horizon or value.said or None


def _status(value: Status) -> str:
    return value.state if value.percent is None else f"{value.state} {value.percent}"


PLAIN: dict[type, Callable[[Any], Any]] = {
    Due: _due,
    Status: _status,
    Amount: lambda value: number(value.value),
    PersonName: lambda value: value.name,
    Category: lambda value: value.code,
    Joined: lambda value: _iso(value.on),
    Decimal: number,
    date: lambda value: value.isoformat(),
}
