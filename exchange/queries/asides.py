"""The lines of a file that are no row: every cell that no row accounts for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from exchange.queries.cells import Cell, cells_of


@dataclass(frozen=True)
class Aside:
    """A title, a header, a total, a note: what it says, and why it is no row."""

    sheet: str
    line: int
    role: str
    cells: list[Cell]

    @property
    def role_words(self) -> str:
        """What such a line is."""
        return {
            "title": _("Title above the table"),
            "header": _("Headings of the columns"),
            "heading": _("Heading of a group of rows"),
            "total": _("Total"),
            "note": _("Note"),
            "empty": _("Nothing to keep"),
            "sheet": _("Sheet that is not read"),
            "continued": _("More of the row above"),
        }.get(self.role, self.role)

    @property
    def text(self) -> str:
        """What its cells say, one after the other."""
        return " · ".join(dict.fromkeys(" ".join(cell.said.split()) for cell in self.cells))


def asides_of(kind: str, kept: Iterable[Mapping[str, Any]]) -> list[Aside]:
    """Return those of `Import.asides` that are given, in their order; no query."""
    return [_aside(kind, each) for each in kept]


def _aside(kind: str, each: Mapping[str, Any]) -> Aside:
    sheet, line = str(each.get("sheet") or ""), int(each.get("line") or 0)
    marks = each.get("marks") or ()
    return Aside(sheet, line, str(each.get("role") or ""), cells_of(kind, sheet, line, marks, {}))
