"""A cell as it is shown: what the file says, what was understood, and why."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from exchange.cells.got import Grade
from exchange.queries import words
from exchange.sentences import say

ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
AS_SAID = {"said", "text"}  # what the file says is shown as it says it


@dataclass(frozen=True)
class Cell:
    """One non-empty cell of a row. `address` finds it again in the file, as a query string."""

    label: str
    said: str
    understood: str
    grade: str
    reasons: list[str]
    is_read: bool
    address: str

    @property
    def is_to_check(self) -> bool:
        return self.grade != Grade.UNDERSTOOD

    @property
    def is_refused(self) -> bool:
        return self.grade == Grade.REFUSED

    @property
    def is_as_written(self) -> bool:
        """Whether the value is the text itself, so that saying it twice tells nothing."""
        return " ".join(self.said.split()).casefold() == self.understood.casefold()


def cells_of(
    kind: str,
    sheet: str,
    line: int,
    marks: Iterable[Mapping[str, Any]],
    sectors: Mapping[str, str],
) -> list[Cell]:
    """Return the cells of a line, in its order; no query."""
    return [
        Cell(
            label=words.label(kind, mark.get("field") or ""),
            said=str(mark.get("said") or ""),
            understood=words.written(mark.get("field") or "", mark.get("got"), sectors),
            grade=str(mark.get("grade") or Grade.UNDERSTOOD),
            reasons=sentences(mark.get("whys")),
            is_read=bool(mark.get("field")),
            address=cell_address(sheet, line, mark.get("column")),
        )
        for mark in marks
    ]


def cell_address(sheet: str, line: int, column: Any) -> str:
    """Return the query string that names a cell of a file."""
    return urlencode({"sheet": sheet, "line": line, "column": column})


def sentences(whys: Iterable[Mapping[str, Any]] | None) -> list[str]:
    """Return the reasons as sentences; a code that has none is shown as it is."""
    return list(dict.fromkeys(_say(why) for why in whys or ()))


def _say(why: Mapping[str, Any]) -> str:
    params = why.get("params") or {}
    shown = {name: each if name in AS_SAID else _written(each) for name, each in params.items()}
    try:
        return say(str(why.get("code")), shown)
    except (KeyError, TypeError, ValueError):
        return str(why.get("code"))


def _written(value: Any) -> Any:
    """Write a day for a person; leave anything else as it is."""
    return words.day(value) if isinstance(value, str) and ISO.fullmatch(value) else value


def letter(index: int) -> str:
    """Return the letters by which a spreadsheet names a column counted from 0."""
    name, index = "", index + 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name
