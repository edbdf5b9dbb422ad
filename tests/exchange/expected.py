"""What a file of `files_in` should say, and what it says otherwise.

Beside each file lies its answer. A row of it states its line and the values that matter: a plain
value is compared for equality, `{"has": …}` is found in it, accents and case apart, `{"in": […]}`
is one of several, `{"from": …, "to": …}` between two dates, `{"includes": […]}` among a list.
« objective|specific » is either of two values. `somewhere` are texts found in some value of the
row (« a|b »: one or the other), for what no column is made for is not lost.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from core.text import fold
from exchange import files, layouts
from exchange.cells.conventions import Conventions
from exchange.cells.got import Grade
from exchange.files.grid import Workbook
from exchange.layouts.shapes import Aside, Reading, Row

FOLDER = Path(__file__).parent / "files_in"
NOT_VALUES = {"line", "sheet", "hidden", "somewhere"}
FILES = sorted(
    path for path in FOLDER.iterdir() if path.suffix in {".xlsx", ".xls", ".ods", ".csv"}
)


@dataclass(frozen=True)
class Case:
    """A file, what it was read as, and what it should say."""

    workbook: Workbook
    reading: Reading
    answer: dict[str, Any]


def answer_of(path: Path) -> dict[str, Any]:
    beside = path.with_name(f"{path.stem}.expected.json")
    return json.loads(beside.read_text("utf-8"))


def conventions_of(answer: dict[str, Any]) -> Conventions:
    start = date.fromisoformat(answer.get("plan_start", "2026-04-01"))
    return replace(Conventions.starting(start), **answer.get("conventions", {}))


def read(path: Path) -> Case:
    answer = answer_of(path)
    workbook = files.read(path.read_bytes(), path.name)
    reading = layouts.understand(workbook, answer["kind"], conventions=conventions_of(answer))
    return Case(workbook, reading, answer)


def differences(case: Case) -> list[str]:
    """Return a line for each thing that the file should say and does not."""
    return [
        *_rows_amiss(case),
        *_values_amiss(case),
        *_asides_amiss(case),
        *_doubts_amiss(case),
    ]


def unaccounted(workbook: Workbook, reading: Reading) -> list[str]:
    """Return the cells that have no mark, two, or one that says something else.

    A cell that a true merge covers may go without: what it repeats has its own mark.
    """
    marks = {}
    for line in (*reading.rows, *reading.asides):
        marks.setdefault((line.sheet, line.line), []).extend(line.marks)
    return [
        amiss
        for sheet in workbook.sheets
        for line in sheet.lines
        for amiss in _cells_amiss(sheet.name, line, marks.pop((sheet.name, line.number), []))
    ] + [f"{sheet}!{line}: marks of a line that is not there" for sheet, line in marks]


def _cells_amiss(sheet, line, marks) -> Iterator[str]:
    counted = Counter(mark.column for mark in marks)
    said = {mark.column: mark.said for mark in marks}
    for column, cell in enumerate(line.cells):
        where = f"{sheet}!{line.number}, column {column}"
        count = counted.pop(column, 0)
        if cell.blank and count:
            yield f"{where}: a mark of an empty cell"
        elif not cell.blank and count != 1 and not (cell.merged and count == 0):
            yield f"{where}: {count} marks of « {cell.text} »"
        elif count and " ".join(said[column].split()) != " ".join(cell.text.split()):
            yield f"{where}: « {cell.text} » is shown as « {said[column]} »"
    for column in counted:
        yield f"{sheet}!{line.number}, column {column}: a mark of no cell"


def _found(lines: tuple[Row, ...] | tuple[Aside, ...], wanted: dict[str, Any]) -> Any:
    for line in lines:
        if line.line == wanted["line"] and wanted.get("sheet", line.sheet) == line.sheet:
            return line
    return None


def _rows_amiss(case: Case) -> Iterator[str]:
    rows, answer = case.reading.rows, case.answer
    said = [*answer["rows"], *(a for a in answer.get("asides", []) if a["role"] == "any")]
    for row in rows:
        if not any(_found((row,), wanted) for wanted in said):
            yield f"{row.sheet}!{row.line}: no row was expected here, {dict(row.values)}"
    if "rows_count" in answer and len(rows) != answer["rows_count"]:
        yield f"{len(rows)} rows, {answer['rows_count']} expected"
    everything = _texts([row.values for row in rows])
    for text in answer.get("said_everywhere", []):
        if text not in everything:
            yield f"« {text} » is in no row"


def _values_amiss(case: Case) -> Iterator[str]:
    for wanted in case.answer["rows"]:
        where = f"{wanted.get('sheet', '')}!{wanted['line']}"
        row = _found(case.reading.rows, wanted)
        if row is None:
            aside = _found(case.reading.asides, wanted)
            yield f"{where}: not a row ({aside.role if aside else 'nowhere'})"
            continue
        if row.refused:
            yield f"{where}: refused, {row.refused}"
        if row.hidden != wanted.get("hidden", False):
            yield f"{where}: hidden is {row.hidden}"
        yield from _row_amiss(where, row, wanted)


def _row_amiss(where: str, row: Row, wanted: dict[str, Any]) -> Iterator[str]:
    for name, value in wanted.items():
        if name in NOT_VALUES:
            continue
        got = [row.values[one] for one in name.split("|")]
        if not any(_same(one, value) for one in got):
            yield f"{where}: {name} is {got[0]!r}, not {value!r}"
    everything = _texts(row.values)
    for texts in wanted.get("somewhere", []):
        if not any(text in everything for text in texts.split("|")):
            yield f"{where}: « {texts} » is in no value, {dict(row.values)}"


def _same(got: Any, wanted: Any) -> bool:
    match wanted:
        case {"has": text}:
            return fold(text) in fold(got or "")
        case {"in": several}:
            return got in several
        case {"from": first, "to": last}:
            return got is not None and first <= got <= last
        case {"includes": names}:
            return set(names) <= set(got)
        case bool() | None | str() | list():
            return got == wanted
        case _:
            return got is not None and Decimal(str(got)) == Decimal(str(wanted))


def _texts(values: Any) -> str:
    return " ".join(json.dumps(values, ensure_ascii=False, default=str).replace("\\n", " ").split())


def _asides_amiss(case: Case) -> Iterator[str]:
    for wanted in case.answer.get("asides", []):
        aside = _found(case.reading.asides, wanted)
        if wanted["role"] == "any" or (aside is None and wanted["role"] == "title"):
            continue
        if aside is None or aside.role != wanted["role"]:
            got = aside.role if aside else "a row or nowhere"
            yield f"{wanted.get('sheet', '')}!{wanted['line']}: {got}, not {wanted['role']}"


def _doubts_amiss(case: Case) -> Iterator[str]:
    for wanted in case.answer.get("doubts", []):
        row = _found(case.reading.rows, wanted)
        marks = row.marks if row else ()
        if not any(wanted["field"] in m.field and m.grade != Grade.UNDERSTOOD for m in marks):
            yield f"!{wanted['line']}: no doubt about {wanted['field']}"
    for row in case.reading.rows if case.answer.get("quiet") else ():
        for mark in row.marks:
            if mark.grade != Grade.UNDERSTOOD:
                yield f"{row.sheet}!{row.line}: « {mark.said} » is doubted, {mark.whys}"
