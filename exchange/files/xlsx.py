"""XLSX: the parts of the package that say where the sheets are and how their numbers look."""

import posixpath
from typing import NamedTuple

from exchange.files.gathering import Gathering
from exchange.files.grid import Cell, Workbook
from exchange.files.limits import CELL
from exchange.files.markup import Attributes, listen, local
from exchange.files.number_formats import BUILT_IN, GENERAL, Format, format_of
from exchange.files.packages import Package
from exchange.files.xlsx_sheet import TRUE, Shared, SheetPart, unescaped


class Relation(NamedTuple):
    """A part that another names: what it is, and where it lies."""

    kind: str
    target: str


def read(package: Package) -> Workbook:
    """Read every worksheet, hidden ones too; charts are passed over."""
    main = _main_part(package)
    book = WorkbookPart()
    listen(book, package.chunks(main))
    relations = _relations(package, main)
    gathering = Gathering("xlsx")
    shared = Shared(since_1904=book.since_1904)
    for kind, target in relations.values():
        if kind == "styles" and target in package:
            listen(StylesPart(shared.formats), package.chunks(target))
        elif kind == "sharedStrings" and target in package:
            listen(TextsPart(shared.texts, gathering), package.chunks(target))
    for name, relation, hidden in book.sheets:
        kind, target = relations.get(relation, Relation("", ""))
        if kind == "worksheet" and target in package:
            sheet = gathering.sheet(name, hidden=hidden)
            listen(SheetPart(sheet, shared), package.chunks(target))
            sheet.end()
    return gathering.workbook()


class WorkbookPart:
    """The list of the sheets, and the calendar that their dates count from."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, bool]] = []
        self.since_1904 = False

    def start(self, name: str, attributes: Attributes) -> None:
        """Take a sheet, or the calendar."""
        if name == "sheet":
            hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append((attributes.get("name", ""), local(attributes, "id"), hidden))
        elif name == "workbookPr":
            self.since_1904 = attributes.get("date1904", "") in TRUE

    def end(self, name: str) -> None:
        """Nothing ends here."""

    def text(self, text: str) -> None:
        """Nothing is written here."""


class RelationsPart:
    """Which part is where."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.found: dict[str, Relation] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        """Take a relation, unless it leads out of the package: nothing is ever fetched."""
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            target = attributes.get("Target", "").replace("\\", "/")
            path = posixpath.normpath(posixpath.join(self.base, target)).lstrip("/")
            self.found[attributes.get("Id", "")] = Relation(kind, path)

    def end(self, name: str) -> None:
        """Nothing ends here."""

    def text(self, text: str) -> None:
        """Nothing is written here."""


class StylesPart:
    """How each style of cell shows a number."""

    def __init__(self, formats: list[Format]) -> None:
        self.formats = formats
        self.codes: dict[str, str] = {str(number): code for number, code in BUILT_IN.items()}
        self.known: dict[str, Format] = {}
        self.among_cells = False

    def start(self, name: str, attributes: Attributes) -> None:
        """Take a format, or the style of cells that uses it."""
        if name == "numFmt":
            self.codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self.among_cells = True
        elif name == "xf" and self.among_cells:
            self.formats.append(self._format(attributes.get("numFmtId", "0")))

    def end(self, name: str) -> None:
        """Leave the styles of cells."""
        if name == "cellXfs":
            self.among_cells = False

    def text(self, text: str) -> None:
        """Nothing is written here."""

    def _format(self, number: str) -> Format:
        if number not in self.known:
            code = self.codes.get(number)
            self.known[number] = format_of(code) if code else GENERAL
        return self.known[number]


class TextsPart:
    """The texts that cells share: runs of rich text joined, phonetic guides left out."""

    def __init__(self, texts: list[Cell], gathering: Gathering) -> None:
        self.texts = texts
        self.gathering = gathering
        self.parts: list[str] = []
        self.length = 0
        self.heard = False
        self.guide = False

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 -- as listened to
        """Begin a text, or a run of it."""
        if name == "si":
            self.parts, self.length = [], 0
        elif name == "rPh":
            self.guide = True
        self.heard = name == "t" and not self.guide

    def end(self, name: str) -> None:
        """Keep a text at its end."""
        self.heard = False
        if name == "si":
            self.texts.append(self.gathering.cell(unescaped("".join(self.parts))))
        elif name == "rPh":
            self.guide = False

    def text(self, text: str) -> None:
        """Add to the run; past the greatest length of a cell, its line will be refused."""
        if self.heard and self.length <= CELL:
            self.length += len(text)
            self.parts.append(text)


def _main_part(package: Package) -> str:
    found = _relations(package, "").values()
    mains = [target for kind, target in found if kind == "officeDocument" and target in package]
    return mains[0] if mains else "xl/workbook.xml"


def _relations(package: Package, part: str) -> dict[str, Relation]:
    folder, _, name = part.rpartition("/")
    relations = RelationsPart(folder)
    path = posixpath.join(folder, "_rels", f"{name}.rels")
    if path in package:
        listen(relations, package.chunks(path))
    return relations.found
