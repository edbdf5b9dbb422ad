"""Workbooks written as they look: a line a line, bars between cells."""

from datetime import date
from typing import Any

from exchange import layouts
from exchange.cells.conventions import Conventions
from exchange.files.grid import Cell, Line, Sheet, Workbook
from exchange.layouts.shapes import Kind, Reading

PLAN = Conventions.starting(date(2026, 4, 1))
TODAY = date(2026, 11, 24)


def sheet(text: str, name: str = "", *, hidden: bool = False, hidden_lines: tuple[int, ...] = ()):
    r"""Return a sheet. « < » is merged with the cell on its left, « ^ » with the one above it.

    « \n » within a cell is a line break. Blank lines count and hold nothing.
    """
    lines: list[Line] = []
    above: tuple[Cell, ...] = ()
    for number, row in enumerate(text.strip("\n").split("\n"), start=1):
        cells = _cells(row.strip(), above)
        above = cells
        if any(not cell.blank for cell in cells):
            lines.append(Line(number, cells, number in hidden_lines))
    return Sheet(name, tuple(lines), hidden)


def _cells(row: str, above: tuple[Cell, ...]) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    for column, raw in enumerate(row.split("|") if row else []):
        text = raw.strip(" ").replace("\\n", "\n")
        if text == "<":
            cells.append(Cell(cells[-1].text, cells[-1].value, merged=True))
        elif text == "^":
            cells.append(Cell(above[column].text, above[column].value, merged=True))
        else:
            cells.append(Cell(text, text))
    return tuple(cells)


def book(*sheets: Sheet | str) -> Workbook:
    made = [one if isinstance(one, Sheet) else sheet(one) for one in sheets]
    return Workbook("xlsx" if len(made) > 1 else "csv", tuple(made))


def understood(kind: Kind, *sheets: Sheet | str, **asked: Any) -> Reading:
    """Read what is written, as of a plan that starts on 1 April 2026, on 24 November 2026."""
    asked = {"conventions": PLAN, "today": TODAY, **asked}
    reading = layouts.understand(book(*sheets), kind, **asked)
    assert unmarked(book(*sheets), reading) == []
    return reading


def plan(*sheets: Sheet | str, **asked: Any) -> list[dict[str, Any]]:
    return [dict(row.values) for row in understood("plan", *sheets, **asked).rows]


def members(*sheets: Sheet | str, **asked: Any) -> list[dict[str, Any]]:
    return [dict(row.values) for row in understood("members", *sheets, **asked).rows]


def unmarked(workbook: Workbook, reading: Reading) -> list[str]:
    """Return the cells that have not exactly one mark that says what they say."""
    marks: dict[tuple[str, int, int], list[str]] = {}
    for line in (*reading.rows, *reading.asides):
        for mark in line.marks:
            marks.setdefault((line.sheet, line.line, mark.column), []).append(mark.said)
    amiss = []
    for one in workbook.sheets:
        for line in one.lines:
            for column, cell in enumerate(line.cells):
                said = marks.pop((one.name, line.number, column), [])
                if said != ([] if cell.blank else [cell.text]):
                    amiss.append(f"{one.name}!{line.number}, {column}: {cell.text!r} is {said}")
    return amiss + [f"{place}: a mark of no cell" for place in marks]


def codes(whys: Any) -> list[str]:
    return [why.code for why in whys]
