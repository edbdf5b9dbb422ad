"""Cells gathered line by line into sheets, within the limits, whatever the kind of file."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from exchange.files.grid import Cell, Line, Sheet, Unreadable, Value, Workbook
from exchange.files.limits import CELL, COLUMNS, COVERED, LINES, SHEETS
from exchange.files.places import place_of

BLANK = Cell()
NAMED = 8  # cells named in a remark
SHARED = 60  # characters up to which equal texts share one cell
MANY = 50_000  # of them
UNFIT = re.compile("[\0\ud800-\udfff]")  # NUL and halves of characters: no database keeps them


class Span(NamedTuple):
    """A merge: its first cell and its last, from 0."""

    top: int
    left: int
    bottom: int
    right: int


def tidy(text: str) -> str:
    """Return a text that can be kept: ends of lines alike, no NUL, no half of a character."""
    if "\r" in text or "\v" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n")
    return UNFIT.sub("", text)


class Gathering:
    """A workbook being read: its sheets, and what is to be said of how it was read."""

    def __init__(self, kind: str):
        self.kind = kind
        self.sheets: list[Sheet] = []
        self.remarks: list[tuple[str, Mapping[str, Any]]] = []
        self.places: dict[str, list[str]] = {}
        self.lines = 0
        self.covered = 0
        self.texts: dict[str, Cell] = {}

    def cell(self, text: str, value: Value = None) -> Cell:
        """Return a cell that says `text`; equal short texts share theirs."""
        if value is not None:
            return Cell(text, value)
        known = self.texts.get(text)
        if known is None:
            kept = tidy(text)
            known = Cell(kept, kept) if kept else BLANK
            if len(text) <= SHARED and len(self.texts) < MANY:
                self.texts[text] = known
        return known

    def remark(self, code: str, **params: Any) -> None:
        """Say something of how the file was read, once."""
        if (code, params) not in self.remarks:
            self.remarks.append((code, params))

    def notice(self, code: str, place: str) -> None:
        """Count a cell of which something is to be said; the first ones are named."""
        self.places.setdefault(code, []).append(place)

    def sheet(self, name: str, *, hidden: bool = False) -> "Gathered":
        """Begin a sheet."""
        return Gathered(self, tidy(name), hidden=hidden)

    def keep(self, sheet: Sheet) -> None:
        """Keep a sheet that holds something."""
        if not sheet.lines:
            return
        if len(self.sheets) == SHEETS:
            raise Unreadable("files.too_many_sheets", most=SHEETS)
        self.sheets.append(sheet)

    def workbook(self) -> Workbook:
        """Return the workbook that was gathered; refuse one where nothing is written."""
        if not self.sheets:
            raise Unreadable("files.nothing_written")
        for code, places in self.places.items():
            named = ", ".join(places[:NAMED]) + (", …" if len(places) > NAMED else "")
            self.remark(code, count=len(places), cells=named)
        return Workbook(self.kind, tuple(self.sheets), tuple(self.remarks))


class Gathered:
    """One sheet being read, line by line from the top."""

    def __init__(self, book: Gathering, name: str, *, hidden: bool):
        self.book = book
        self.name = name
        self.hidden = hidden
        self.numbers: list[int] = []
        self.rows: list[list[Cell]] = []
        self.out_of_sight: list[bool] = []
        self.spans: list[Span] = []

    def place(self, row: int, column: int) -> str:
        """Say where a cell is, by its ranks from 0: « Plan!C12 », « C12 » in a file of one list."""
        place = place_of(row, column)
        return f"{self.name}!{place}" if self.name else place

    def line(self, number: int, cells: list[Cell], *, hidden: bool = False) -> None:
        """Keep a line unless it is blank; its cells begin at the first column."""
        while cells and cells[-1].blank:
            cells.pop()
        if not cells:
            return
        self.book.lines += 1
        self._weigh(number, cells)
        self.numbers.append(number)
        self.rows.append(cells)
        self.out_of_sight.append(hidden)

    def merge(self, span: Span) -> None:
        """Remember a merge; the cells that it covers repeat its first one when the sheet ends."""
        self.spans.append(span)

    def end(self) -> None:
        """Hand the sheet over to its workbook."""
        width = max((len(cells) for cells in self.rows), default=0)
        for span in self.spans:
            self._cover(span, width)
        lines = zip(self.numbers, self.rows, self.out_of_sight, strict=True)
        self.book.keep(
            Sheet(self.name, tuple(Line(n, tuple(c), h) for n, c, h in lines), self.hidden)
        )

    def _weigh(self, number: int, cells: list[Cell]) -> None:
        if self.book.lines > LINES:
            raise Unreadable("files.too_many_lines", most=LINES)
        if len(cells) > COLUMNS:
            at = self.place(number - 1, len(cells) - 1)
            raise Unreadable("files.too_many_columns", most=COLUMNS, cell=at)
        for column, cell in enumerate(cells):
            if len(cell.text) > CELL:
                at = self.place(number - 1, column)
                raise Unreadable("files.cell_too_long", most=CELL, cell=at)

    def _cover(self, span: Span, width: int) -> None:
        """Repeat the first cell of a merge in the blank cells that it covers, within the sheet."""
        at = bisect_left(self.numbers, span.top + 1)
        if at == len(self.numbers) or self.numbers[at] != span.top + 1:
            return
        first = self.rows[at][span.left] if span.left < len(self.rows[at]) else BLANK
        if first.blank or first.merged:
            return
        repeated = Cell(first.text, first.value, merged=True)
        for row in self._within(at, span.bottom + 1):
            self._repeat(row, repeated, range(span.left, min(span.right + 1, width)))

    def _within(self, at: int, last: int) -> Iterable[list[Cell]]:
        while at < len(self.numbers) and self.numbers[at] <= last:
            yield self.rows[at]
            at += 1

    def _repeat(self, row: list[Cell], repeated: Cell, columns: range) -> None:
        self.book.covered += len(columns)
        if self.book.covered > COVERED:
            raise Unreadable("files.too_many_merges")
        row.extend([BLANK] * (columns.stop - len(row)))
        for column in columns:
            if row[column].blank:
                row[column] = repeated
