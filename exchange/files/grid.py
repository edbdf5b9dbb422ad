"""A spreadsheet as it lies in its file, whatever the file: sheets, lines, cells."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

Value = str | int | float | bool | date | datetime | time | None


class Unreadable(Exception):
    """A file that is refused whole. `code` names the sentence, `params` fill it."""

    def __init__(self, code: str, **params: Any):
        super().__init__(code, params)
        self.code = code
        self.params = params


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    `text` is what a person reads in it, untouched but for the ends of lines ("" where nothing is
    written); a date is ISO, a whole number has no decimals, a percentage format keeps its « % »
    (« 12,5 % »), a true or a false is « Oui » or « Non ». A date that is shown without its day
    (« juin 2027 ») is « 2027-06 », in `value` too: a program made the day up. One that is shown as
    a year is « 2027 ».
    `value` is what the file stores, the text itself in a CSV. `merged` is true where a true merge
    covers the cell: the text then repeats what the first cell of the merge says.
    """

    text: str = ""
    value: Value = None
    merged: bool = False

    @property
    def blank(self) -> bool:
        """Nothing to read: empty, spaces or no-break spaces."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `number` is the line in the file as a person counts them, from 1."""

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False

    @property
    def blank(self) -> bool:
        return all(cell.blank for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet, its blank lines left out. A CSV has one, whose name is ""."""

    name: str
    lines: tuple[Line, ...]
    hidden: bool = False

    @property
    def width(self) -> int:
        return max((len(line.cells) for line in self.lines), default=0)


@dataclass(frozen=True)
class Workbook:
    """A whole file. `remarks` are codes of sentences on how it was read (encoding, formulas)."""

    kind: str  # "xlsx", "xls", "ods", "csv"
    sheets: tuple[Sheet, ...]
    remarks: tuple[tuple[str, Mapping[str, Any]], ...] = field(default=())
