"""XLS: values as calamine reads them, and how they look as the records of the file say."""

from datetime import date, datetime, time, timedelta
from io import BytesIO

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from exchange.files.biff import Seen, seen_in
from exchange.files.compound import Compound
from exchange.files.gathering import BLANK, Gathered, Gathering, Span
from exchange.files.grid import Cell, Workbook
from exchange.files.number_formats import GENERAL, Format, Shape, cell_of, said_of
from exchange.files.truth import told

NO_DAY = {Shape.MONTH: "%Y-%m", Shape.YEAR: "%Y"}


def read(content: bytes, compound: Compound) -> Workbook:
    """Read every worksheet, hidden ones too."""
    seen = seen_in(compound.stream("Workbook" if "Workbook" in compound.names else "Book"))
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    gathering = Gathering("xls")
    sheets = [each for each in book.sheets_metadata if each.typ == SheetTypeEnum.WorkSheet]
    for rank, described in enumerate(sheets):
        hidden = described.visible != SheetVisibleEnum.Visible
        sheet = gathering.sheet(described.name, hidden=hidden)
        _fill(sheet, book.get_sheet_by_name(described.name), seen[rank])
        sheet.end()
    return gathering.workbook()


def _fill(sheet: Gathered, source: CalamineSheet, seen: Seen) -> None:
    if source.start is None:
        return
    before = [BLANK] * source.start[1]
    for row, values in enumerate(source.iter_rows()):
        places = [(row, column) for column in range(len(before), len(before) + len(values))]
        cells = before + [
            _cell(sheet, seen.errors.get(place, value), seen.looks.get(place, GENERAL))
            for place, value in zip(places, values, strict=True)
        ]
        sheet.line(row + 1, cells, hidden=row in seen.hidden)
    for (top, left), (bottom, right) in source.merged_cell_ranges or ():
        sheet.merge(Span(top, left, bottom, right))
    for row, column in seen.errors:
        sheet.book.notice("files.errors", sheet.place(row, column))
    for row, column in seen.formulas:
        sheet.book.notice("files.formulas", sheet.place(row, column))


def _cell(sheet: Gathered, value: object, look: Format) -> Cell:
    if value == "":
        return BLANK
    if isinstance(value, str):
        return sheet.book.cell(value)
    if isinstance(value, bool):
        return told(value)
    if isinstance(value, int | float):
        return Cell(*cell_of(float(value), look))
    return _moment(value, look)


def _moment(value: object, look: Format) -> Cell:
    if isinstance(value, timedelta):
        return Cell(*cell_of(value.total_seconds() / 86_400, Format(Shape.ELAPSED)))
    if isinstance(value, date) and look.shape in NO_DAY:
        seen = value.strftime(NO_DAY[look.shape])
        return Cell(seen, seen)
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    if isinstance(value, datetime | date | time):
        return Cell(said_of(value), value)
    return BLANK
