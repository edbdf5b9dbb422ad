"""XLS: values as calamine reads them, and what it does not say as the records of the file do."""

from datetime import date, datetime, time, timedelta
from io import BytesIO

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from exchange.files.compound import Compound
from exchange.files.gathering import BLANK, Gathered, Gathering, Span
from exchange.files.grid import Cell, Workbook
from exchange.files.number_formats import GENERAL, Format, Shape, cell_of, said_of
from exchange.files.xlsx_sheet import NO, YES


def read(content: bytes, compound: Compound) -> Workbook:
    """Read every worksheet, hidden ones too."""
    gathering = Gathering("xls")
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    for described in book.sheets_metadata:
        if described.typ != SheetTypeEnum.WorkSheet:
            continue
        hidden = described.visible != SheetVisibleEnum.Visible
        sheet = gathering.sheet(described.name, hidden=hidden)
        _fill(sheet, book.get_sheet_by_name(described.name))
        sheet.end()
    return gathering.workbook()


def _fill(sheet: Gathered, source: CalamineSheet) -> None:
    if source.start is None:
        return
    for number, row in enumerate(source.iter_rows(), 1):
        sheet.line(number, [_cell(sheet, value) for value in row])
    for (top, left), (bottom, right) in source.merged_cell_ranges or ():
        sheet.merge(Span(top, left, bottom, right))


def _cell(sheet: Gathered, value: object) -> Cell:
    if isinstance(value, str):
        return sheet.book.cell(value)
    if isinstance(value, bool):
        return Cell(YES if value else NO, value)
    if isinstance(value, int | float):
        return Cell(*cell_of(float(value), GENERAL))
    if isinstance(value, datetime) and value.time() == time():
        return Cell(said_of(value.date()), value.date())
    if isinstance(value, datetime | date | time):
        return Cell(said_of(value), value)
    if isinstance(value, timedelta):
        return Cell(*cell_of(value.total_seconds() / 86_400, Format(Shape.ELAPSED)))
    return BLANK
