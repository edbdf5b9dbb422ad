"""XLSX: one worksheet, read as it streams."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime

from exchange.files.gathering import BLANK, MANY, Gathered, Span
from exchange.files.grid import Cell
from exchange.files.limits import CELL
from exchange.files.markup import Attributes
from exchange.files.number_formats import GENERAL, Format, cell_of, said_of
from exchange.files.places import column_of, row_and_column
from exchange.files.truth import told

ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
TRUE = frozenset({"1", "true", "on"})


@dataclass
class Shared:
    """What the sheets of a workbook have in common."""

    texts: list[Cell] = field(default_factory=list)
    formats: list[Format] = field(default_factory=list)
    since_1904: bool = False


class SheetPart:
    """One worksheet. A formula gives the last value that was computed for it."""

    def __init__(self, sheet: Gathered, shared: Shared) -> None:
        self.sheet = sheet
        self.shared = shared
        self.columns: dict[str, int] = {}
        self.numbers: dict[tuple[str, str], Cell] = {}
        self.number = 0
        self.hidden = False
        self.cells: list[Cell] = []
        self.column = -1
        self.kind = self.style = ""
        self.said: list[str] = []
        self.length = 0
        self.heard = self.guide = self.formula = False

    def start(self, name: str, attributes: Attributes) -> None:
        """Begin a line, a cell, or what a cell says."""
        if name == "c":
            self._begin_cell(attributes)
        elif name in {"v", "t"}:
            self.heard = not self.guide
        elif name == "f":
            self.formula = True
        elif name == "row":
            self._begin_row(attributes)
        elif name == "rPh":
            self.guide = True
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def end(self, name: str) -> None:
        """End a line, a cell, or what a cell says."""
        if name in {"v", "t"}:
            self.heard = False
        elif name == "c":
            self._keep()
        elif name == "row":
            self.sheet.line(self.number, self.cells, hidden=self.hidden)
            self.cells = []
        elif name == "rPh":
            self.guide = False

    def text(self, text: str) -> None:
        """Add to what a cell says; past its greatest length, the line will be refused."""
        if self.heard and self.length <= CELL:
            self.length += len(text)
            self.said.append(text)

    def _begin_row(self, attributes: Attributes) -> None:
        said = attributes.get("r", "")
        self.number = max(self.number + 1, int(said) if said.isdigit() else 0)
        self.hidden = attributes.get("hidden", "") in TRUE
        self.cells, self.column = [], -1

    def _begin_cell(self, attributes: Attributes) -> None:
        letters = attributes.get("r", "").rstrip("0123456789")
        if letters:
            column = self.columns.get(letters)
            self.column = self._column(letters) if column is None else column
        else:
            self.column += 1
        self.kind = attributes.get("t", "n")
        self.style = attributes.get("s", "")
        self.said, self.length = [], 0
        self.formula = self.guide = self.heard = False

    def _column(self, letters: str) -> int:
        self.columns[letters] = column = column_of(letters)
        return column

    def _keep(self) -> None:
        raw = "".join(self.said)
        if self.formula:
            known = raw or self.kind == "str"
            self._notice("files.formulas" if known else "files.formulas_blank")
        if not raw:
            return
        cell = self._cell(raw)
        if cell.blank:
            return
        gap = self.column - len(self.cells)
        if gap > 0:
            self.cells.extend([BLANK] * gap)
        if gap >= 0:
            self.cells.append(cell)
        else:
            self.cells[self.column] = cell

    def _cell(self, raw: str) -> Cell:
        kind = self.kind
        if kind == "s":
            return self.shared.texts[int(raw)]
        if kind == "n":
            return self._number(raw)
        if kind == "b":
            return told(raw in TRUE)
        if kind == "d":
            return self._moment(raw)
        if kind == "e":
            self._notice("files.errors")
        return self.sheet.book.cell(unescaped(raw))

    def _number(self, raw: str) -> Cell:
        key = (raw, self.style)
        known = self.numbers.get(key)
        if known is None:
            known = self._read_number(raw)
            if len(self.numbers) < MANY:
                self.numbers[key] = known
        return known

    def _read_number(self, raw: str) -> Cell:
        try:
            number = float(raw)
        except ValueError:
            return self.sheet.book.cell(raw)
        formats = self.shared.formats
        style = int(self.style or 0)
        shown = formats[style] if style < len(formats) else GENERAL
        return Cell(*cell_of(number, shown, since_1904=self.shared.since_1904))

    def _moment(self, raw: str) -> Cell:
        try:
            moment = datetime.fromisoformat(raw)
        except ValueError:
            return self.sheet.book.cell(raw)
        midnight = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
        value: date = moment.date() if midnight else moment.replace(tzinfo=None, microsecond=0)
        return Cell(said_of(value), value)

    def _notice(self, code: str) -> None:
        self.sheet.book.notice(code, self.sheet.place(self.number - 1, self.column))

    def _merge(self, reference: str) -> None:
        first, _, last = reference.replace("$", "").partition(":")
        if last:
            (top, left), (bottom, right) = row_and_column(first), row_and_column(last)
            self.sheet.merge(Span(top, left, bottom, right))


def unescaped(text: str) -> str:
    """Return a text without the « _x000D_ » that stand for what XML cannot hold."""
    if "_x" not in text:
        return text
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
