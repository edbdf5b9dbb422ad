"""One cell of a file, to correct: what it says, what was made of it, and where it stands."""

from dataclasses import dataclass

from exchange.models import Import
from exchange.queries.cells import Cell, cells_of, letter
from exchange.queries.rows import anchor, rows_of, sectors_of, sheets_of


@dataclass(frozen=True)
class CellPage:
    imported: Import
    sheet: str
    line: int
    column: int
    title: str
    cell: Cell
    text: str
    anchor: str

    @property
    def letter(self) -> str:
        return letter(self.column)

    @property
    def heading(self) -> str:
        """The heading of its column, if it has one."""
        here = (self.sheet, self.column)
        return next(
            (
                str(each.get("heading") or "")
                for each in self.imported.columns
                if ((each.get("sheet") or ""), each.get("index")) == here
            ),
            "",
        )


def cell_page(imported: Import, *, sheet: str, line: int, column: int) -> CellPage | None:
    """Return the page of a cell that a row of the file holds, or None; two queries at most."""
    row = (
        imported.rows.filter(sheet=sheet, line=line)  # type: ignore[attr-defined]
        .order_by("position", "pk")
        .first()
    )
    if row is None:
        return None
    marks = [each for each in row.marks if each.get("column") == column]
    if not marks:
        return None
    shown = rows_of(imported, [row])[0]
    return CellPage(
        imported=imported,
        sheet=sheet,
        line=line,
        column=column,
        title=shown.title,
        cell=cells_of(imported.kind, sheet, line, marks[:1], sectors_of(imported.kind))[0],
        text=str(marks[0].get("said") or ""),
        anchor=anchor(sheets_of(imported), sheet, line),
    )
