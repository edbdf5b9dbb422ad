"""ODS: sheets, lines and cells of its content."""

import re

from exchange.files.gathering import BLANK, Gathered, Gathering, Span
from exchange.files.grid import Cell
from exchange.files.limits import CELL, COLUMNS, FARTHEST, LINES
from exchange.files.markup import Attributes
from exchange.files.ods_cells import Styles, read_cell

CELLS = frozenset({"table-cell", "covered-table-cell"})
# What lies in a sheet without being in its cells: notes, drawings, changes, what links kept.
ASIDE = frozenset({
    "annotation", "frame", "shapes", "tracked-changes", "dde-links", "custom-shape", "forms",
    "conditional-formats", "named-expressions", "master-styles", "control",
})  # fmt: skip
LINKED = ("'file:", "'http")  # names of the sheets that keep what other files said
UNSEEN = frozenset({"collapse", "filter"})
SPACES = re.compile(r"[ \t\n]+")


class ContentPart:
    """Every sheet, one after the other."""

    def __init__(self, gathering: Gathering) -> None:
        self.gathering = gathering
        self.styles = Styles()
        self.sheet: Gathered | None = None
        self.aside = 0
        self.number = self.repeated = self.column = 0
        self.hidden = False
        self.cells: list[Cell] = []
        self.defaults: list[str] = []
        self.cell: Attributes = {}
        self.said: list[str] = []
        self.length = self.paragraphs = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """Begin a sheet, a line, a cell, or a paragraph of it."""
        if self.aside or name in ASIDE:
            self.aside += 1
        elif name in CELLS:
            self.cell, self.said, self.length = attributes, [], 0
        elif name == "p":
            self.paragraphs += 1
            if self.said:
                self.said.append("\n")
        elif self.paragraphs:
            self._space(name, attributes)
        elif name == "table-row":
            self._begin_row(attributes)
        elif name == "table":
            self._begin_sheet(attributes)
        elif name == "table-column":
            times = _times(attributes, "table:number-columns-repeated", COLUMNS)
            self.defaults += [attributes.get("table:default-cell-style-name", "")] * times
        else:
            self.styles.start(name, attributes)

    def end(self, name: str) -> None:
        """End what began."""
        if self.aside:
            self.aside -= 1
        elif name in CELLS:
            self._end_cell()
        elif name == "p":
            self.paragraphs -= 1
        elif name == "table-row" and self.sheet:
            self._end_row(self.sheet)
        elif name == "table" and self.sheet:
            self.sheet.end()
            self.sheet = None
        else:
            self.styles.end(name)

    def text(self, text: str) -> None:
        """Add to the paragraph; past the greatest length of a cell, its line will be refused."""
        if self.paragraphs and not self.aside and self.length <= CELL:
            self.length += len(text)
            self.said.append(SPACES.sub(" ", text))

    def _begin_sheet(self, attributes: Attributes) -> None:
        name = attributes.get("table:name", "")
        if self.sheet or name.startswith(LINKED):
            self.aside = 1
            return
        hidden = attributes.get("table:style-name", "") in self.styles.hidden_sheets
        self.sheet = self.gathering.sheet(name, hidden=hidden)
        self.number, self.defaults = 0, []

    def _begin_row(self, attributes: Attributes) -> None:
        self.repeated = _times(attributes, "table:number-rows-repeated", FARTHEST)
        self.hidden = attributes.get("table:visibility", "") in UNSEEN
        self.cells, self.column = [], 0

    def _end_row(self, sheet: Gathered) -> None:
        """Keep a line as often as it is repeated: past the limit, the file is refused."""
        if any(not cell.blank for cell in self.cells):
            for more in range(min(self.repeated, LINES + 1)):
                sheet.line(self.number + more + 1, list(self.cells), hidden=self.hidden)
        self.number += self.repeated
        self.cells = []

    def _end_cell(self) -> None:
        times = _times(self.cell, "table:number-columns-repeated", FARTHEST)
        cell = self._read()
        if not cell.blank:
            gap = min(self.column, COLUMNS + 1) - len(self.cells)
            self.cells += [BLANK] * gap + [cell] * min(times, COLUMNS + 1)
        self.column += times

    def _read(self) -> Cell:
        attributes, text = self.cell, "".join(self.said)
        if not attributes and not text:
            return BLANK
        if "table:formula" in attributes:
            known = text or "office:value-type" in attributes
            self._notice("files.formulas" if known else "files.formulas_blank")
        if attributes.get("calcext:value-type") == "error":
            self._notice("files.errors")
        self._merge(attributes)
        default = self.defaults[self.column] if self.column < len(self.defaults) else ""
        style = attributes.get("table:style-name", default)
        return read_cell(attributes, text, self.styles.shape(style), self.gathering)

    def _merge(self, attributes: Attributes) -> None:
        wide = _times(attributes, "table:number-columns-spanned", FARTHEST)
        high = _times(attributes, "table:number-rows-spanned", FARTHEST)
        if self.sheet and (wide > 1 or high > 1):
            bottom, right = self.number + high - 1, self.column + wide - 1
            self.sheet.merge(Span(self.number, self.column, bottom, right))

    def _notice(self, code: str) -> None:
        if self.sheet:
            self.gathering.notice(code, self.sheet.place(self.number, self.column))

    def _space(self, name: str, attributes: Attributes) -> None:
        if name == "s":
            self.said.append(" " * _times(attributes, "text:c", CELL))
        elif name == "tab":
            self.said.append("\t")
        elif name == "line-break":
            self.said.append("\n")


def _times(attributes: Attributes, name: str, most: int) -> int:
    """How often something is repeated, once if nothing is said, and never too often."""
    said = attributes.get(name)
    return max(1, min(int(said), most)) if said else 1
