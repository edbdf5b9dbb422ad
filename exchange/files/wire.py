"""A workbook as JSON, to be handed from the process that read it to the one that asked.

JSON and not pickle: the process that met a hostile file is not trusted to say what to run.
"""

import json
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from exchange.files.gathering import BLANK
from exchange.files.grid import Cell, Line, Sheet, Unreadable, Value, Workbook

MOMENTS: dict[str, Callable[[str], Value]] = {
    "D": datetime.fromisoformat,
    "d": date.fromisoformat,
    "t": time.fromisoformat,
}


def told(answer: Workbook | Unreadable) -> bytes:
    """Write a workbook, or why there is none."""
    if isinstance(answer, Unreadable):
        return json.dumps({"unreadable": [answer.code, answer.params]}).encode()
    ranks: dict[int, int] = {id(BLANK): 0}
    cells: list[Any] = [""]

    def rank(cell: Cell) -> int:
        known = ranks.get(id(cell))
        if known is None:
            known = ranks[id(cell)] = len(cells)
            cells.append(_written(cell))
        return known

    sheets = [
        [s.name, s.hidden, [[n.number, n.hidden, [rank(c) for c in n.cells]] for n in s.lines]]
        for s in answer.sheets
    ]
    whole = {"kind": answer.kind, "remarks": answer.remarks, "cells": cells, "sheets": sheets}
    return json.dumps(whole).encode()


def heard(written: bytes) -> Workbook:
    """Return the workbook that was written; raise `Unreadable` if there was none.

    Raises `ValueError`, `TypeError` or `LookupError` for anything that `told` does not write.
    """
    whole = json.loads(written)
    if "unreadable" in whole:
        code, params = whole["unreadable"]
        raise Unreadable(code, **params)
    cells = [_cell(each) for each in whole["cells"]]
    sheets = tuple(
        Sheet(name, tuple(Line(n, tuple(cells[c] for c in row), h) for n, h, row in lines), hidden)
        for name, hidden, lines in whole["sheets"]
    )
    return Workbook(whole["kind"], sheets, tuple((c, p) for c, p in whole["remarks"]))


def _written(cell: Cell) -> Any:
    """A text as itself; anything else as its text, its type, its value, and the merge."""
    if cell.value == cell.text and not cell.merged:
        return cell.text
    value = cell.value
    if isinstance(value, date | time):
        mark = "D" if isinstance(value, datetime) else "d" if isinstance(value, date) else "t"
        return [cell.text, mark, value.isoformat(), cell.merged]
    return [cell.text, "", value, cell.merged]


def _cell(written: Any) -> Cell:
    if isinstance(written, str):
        return Cell(written, written) if written else BLANK
    text, mark, said, merged = written
    value: Value = MOMENTS[mark](said) if mark else said
    return Cell(text, value, merged)
