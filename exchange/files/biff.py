"""XLS: what the records of a workbook say beside the values of its cells ([MS-XLS]).

Whether a password protects it, which sheets run, which lines are hidden, how numbers look.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from exchange.files.grid import Unreadable
from exchange.files.limits import COLUMNS
from exchange.files.number_formats import BUILT_IN, GENERAL, Format, format_of
from exchange.files.places import place_of

BOF, EOF, BOUND_SHEET, FILE_PASS, FORMAT, XF, ROW = 0x809, 0x0A, 0x85, 0x2F, 0x41E, 0xE0, 0x208
FORMULA, NUMBER, RK, MANY_RK = 0x06, 0x203, 0x27E, 0xBD
TRUTH_OR_ERROR = 0x205
WRITTEN = frozenset(
    {FORMULA, NUMBER, RK, 0xFD, 0x204, TRUTH_OR_ERROR, 0xD6}
)  # a cell that says something
BIFF8, WORKSHEET, MACRO_SHEET = 0x600, 0, 1
HIDDEN = 0x20
ERRORS = {
    0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A",
}  # fmt: skip

Place = tuple[int, int]


@dataclass
class Seen:
    """What is seen of one sheet: its hidden lines, its formulas, and how its numbers look."""

    hidden: set[int] = field(default_factory=set)
    formulas: list[Place] = field(default_factory=list)
    looks: dict[Place, Format] = field(default_factory=dict)
    errors: dict[Place, str] = field(default_factory=dict)


@dataclass
class Records:
    """What the records say, sheet by sheet as they begin in the stream."""

    starts: list[int] = field(default_factory=list)
    codes: dict[int, str] = field(default_factory=lambda: dict(BUILT_IN))
    numbers: list[int] = field(default_factory=list)  # of the format of each style
    styles: dict[int, Format] = field(default_factory=dict)
    sheets: dict[int, Seen] = field(default_factory=dict)

    def look(self, style: int) -> Format:
        """Return how a style of cell shows a number."""
        if style not in self.styles:
            number = self.numbers[style] if style < len(self.numbers) else 0
            code = self.codes.get(number, "")
            self.styles[style] = format_of(code) if code else GENERAL
        return self.styles[style]


def seen_in(stream: bytes) -> list[Seen]:
    """Return what is seen of each sheet, in the order of the workbook.

    Raises `Unreadable` for a workbook with a password or with sheets of macros, and for one that
    is written farther to the right than any list.
    """
    records = Records()
    unicode = struct.unpack_from("<H", stream, 4)[0] == BIFF8
    current: Seen | None = None
    for at, kind, data in _records(stream):
        if kind == BOF:
            current = records.sheets.setdefault(at, Seen())
        elif kind == FILE_PASS:
            raise Unreadable("files.encrypted")
        elif kind == BOUND_SHEET:
            _sheet(records, data)
        elif kind in {FORMAT, XF}:
            _style(records, kind, data, unicode=unicode)
        elif current is not None:
            _cell(records, current, kind, data)
    return [records.sheets.get(start, Seen()) for start in records.starts]


def _records(stream: bytes) -> Iterator[tuple[int, int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield at, kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _sheet(records: Records, data: bytes) -> None:
    start, kind = struct.unpack_from("<IxB", data)
    if kind == MACRO_SHEET:
        raise Unreadable("files.macros")
    if kind == WORKSHEET:
        records.starts.append(start)


def _style(records: Records, kind: int, data: bytes, *, unicode: bool) -> None:
    if kind == XF:
        records.numbers.append(struct.unpack_from("<2xH", data)[0])
    elif unicode:
        number, length, wide = struct.unpack_from("<HHB", data)
        raw = data[5 : 5 + length * (1 + (wide & 1))]
        records.codes[number] = raw.decode("utf-16-le" if wide & 1 else "latin-1", "replace")
    else:
        number, length = struct.unpack_from("<HB", data)
        records.codes[number] = data[3 : 3 + length].decode("cp1252", "replace")


def _cell(records: Records, seen: Seen, kind: int, data: bytes) -> None:
    if kind == ROW and len(data) >= 14:
        if data[12] & HIDDEN:
            seen.hidden.add(struct.unpack_from("<H", data)[0])
    elif kind == MANY_RK:
        row, first = struct.unpack_from("<HH", data)
        for column in range((len(data) - 6) // 6):
            style = struct.unpack_from("<H", data, 4 + 6 * column)[0]
            _note(records, seen, (row, first + column), style)
    elif kind in WRITTEN:
        row, column, style = struct.unpack_from("<HHH", data)
        _note(records, seen, (row, column), style)
        if kind == FORMULA:
            seen.formulas.append((row, column))
        error = _error(kind, data)
        if error:
            seen.errors[row, column] = error


def _error(kind: int, data: bytes) -> str:
    """Return what a cell shows that holds an error, or whose formula gives one."""
    if kind == TRUTH_OR_ERROR and data[7]:
        return ERRORS.get(data[6], "")
    if kind == FORMULA and data[12:14] == b"\xff\xff" and data[6] == 2:
        return ERRORS.get(data[8], "")
    return ""


def _note(records: Records, seen: Seen, place: Place, style: int) -> None:
    if place[1] >= COLUMNS:
        raise Unreadable("files.too_many_columns", most=COLUMNS, cell=place_of(*place))
    look = records.look(style)
    if look != GENERAL:
        seen.looks[place] = look
