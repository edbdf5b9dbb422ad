"""A list that goes out, before it is a workbook or a CSV: columns, rows, and what to say of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Any

Value = str | int | date | time | Decimal | None


class Kind(StrEnum):
    """How the cells of a column are written and read."""

    TEXT = "text"  # a few words
    LONG = "long"  # sentences, wrapped
    CODE = "code"  # « 1.10 » or a telephone: never a number
    DATE = "date"
    TIME = "time"
    AMOUNT = "amount"
    PERCENT = "percent"  # from 0 to 100
    WHOLE = "whole"
    MARK = "mark"  # the identifier of the row


@dataclass(frozen=True)
class Column:
    """A column and what the reader is told of it.

    `holds` says what is in it, `accepts` what may be typed, `comes_back` what an import does with
    it; `hint` is the message of its cells (255 characters), `choices` their list.
    """

    heading: str
    kind: Kind
    width: int
    value: Callable[[Any], Value]
    holds: str
    accepts: str = ""
    comes_back: str = ""
    hint: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Grid:
    """A sheet of the workbook: that of the list, or one of figures drawn from it."""

    name: str
    columns: list[Column]
    rows: list[Any]

    @property
    def named_by(self) -> tuple[int, int]:
        """The columns by which a line is known, repeated on each page across."""
        first = next((at for at, c in enumerate(self.columns) if c.kind == Kind.CODE), 0)
        return first, first + 1


@dataclass(frozen=True)
class Listing:
    """One list of one table on one day. `code` names it in the journal, `slug` in its file."""

    code: str
    slug: str
    sheet: str
    title: str
    table: str
    on: date
    columns: list[Column]
    rows: list[Any]
    conditions: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    more: list[Grid] = field(default_factory=list)  # left out of a CSV
