"""A list as a workbook: a sheet to work in, which filters and comes back, and one to explain it."""

from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import Any

import xlsxwriter
from django.utils.translation import gettext as _

from exchange.cells.defused import escape, runs
from exchange.exports import measures, read_me
from exchange.exports.listing import Column, Grid, Kind, Listing, Value
from exchange.exports.pen import Pen
from exchange.queries.lists import even

BIG = 20_000  # lines from which they are written to the disk as they come
SPARE = 500  # lines to come below the list, which have its choices too
LONGEST = 32_767  # characters of a cell, for Excel


def workbook(listing: Listing) -> bytes:
    """Return the file. Text is written as text: nothing in it is a formula or a link."""
    out = BytesIO()
    big = len(listing.rows) > BIG
    options = {
        "in_memory": not big,
        "constant_memory": big,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(out, options) as book:
        said = {"title": listing.title, "subject": listing.table}
        book.set_properties({**said, "created": datetime.combine(listing.on, time())})
        pen = Pen(book)
        for grid in (Grid(listing.sheet, listing.columns, listing.rows), *listing.more):
            _write(pen, grid, listing)
        read_me.write(pen, listing)
    return out.getvalue()


def _write(pen: Pen, grid: Grid, listing: Listing) -> None:
    sheet = pen.book.add_worksheet(grid.name[:31])
    rows = [[column.value(row) for column in grid.columns] for row in grid.rows]
    wide = measures.widths(grid.columns, rows)
    last = max(1, len(rows))
    for at, column in enumerate(grid.columns):
        sheet.set_column(at, at, wide[at], pen.of(column.kind))
        _guide(sheet, at, column, last + SPARE)
    _set_up(sheet, listing, grid, wide, last)
    _head(pen, sheet, grid, last)
    for line, row in enumerate(rows, start=1):
        sheet.set_row(line, measures.height(row, wide))
        for at, value in enumerate(row):
            _put(pen, sheet, (line, at), grid.columns[at].kind, value)


def _set_up(sheet: Any, listing: Listing, grid: Grid, wide: Sequence[int], last: int) -> None:
    """Keep the header in sight, and lay the list out on paper."""
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    paper, across = measures.paper(wide)
    sheet.set_paper(paper)
    sheet.fit_to_pages(across, 0)
    sheet.repeat_rows(0)
    if across > 1:
        sheet.repeat_columns(*grid.named_by)
    sheet.set_margins(left=0.5, right=0.5, top=0.75, bottom=0.75)
    sheet.set_header(f'&L&"-,Bold"{_printed(listing.title)}&R{_printed(listing.table)}')
    page = _("Page %(page)s of %(pages)s") % {"page": "&P", "pages": "&N"}
    sheet.set_footer(f"&L{listing.on:%Y-%m-%d}&R{page}")
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + SPARE}"})


def _printed(words: str) -> str:
    """Words as a printed heading takes them: « & » begins a code there."""
    return words[:100].replace("&", "&&")


def _head(pen: Pen, sheet: Any, grid: Grid, last: int) -> None:
    """Write the header, and make a table of the list: readers of screens say it with each cell."""
    sheet.set_row(0, 32)
    width = len(grid.columns) - 1
    if last > BIG:
        for at, column in enumerate(grid.columns):
            sheet.write_string(0, at, column.heading, pen.head)
        sheet.autofilter(0, 0, last, width)
        return
    columns = [{"header": each.heading, "header_format": pen.head} for each in grid.columns]
    sheet.add_table(0, 0, last, width, {"style": None, "columns": columns})


def _guide(sheet: Any, at: int, column: Column, last: int) -> None:
    """Offer the choices of a column and say what it takes; anything else is asked about first."""
    if not (column.choices or column.hint):
        return
    rule: dict[str, Any] = {"validate": "any", "ignore_blank": True}
    if column.choices:
        rule = {
            "validate": "list",
            "source": list(column.choices),
            "error_type": "warning",
            "error_title": column.heading[:32],
            "error_message": _("This is not one of the choices. Keep it all the same?"),
        }
    if column.hint:
        rule |= {"input_title": column.heading[:32], "input_message": column.hint[:255]}
    sheet.data_validation(1, at, last, at, rule)


def _put(pen: Pen, sheet: Any, place: tuple[int, int], kind: Kind, value: Value) -> None:
    if value is None or value == "":
        sheet.write_blank(*place, None, pen.of(kind))
    elif isinstance(value, date | time):
        sheet.write_datetime(*place, value, pen.of(kind))
    elif isinstance(value, int | Decimal):
        sheet.write_number(*place, value / 100 if kind == Kind.PERCENT else value, pen.of(kind))
    else:
        text = escape(even(value))[:LONGEST]
        sheet.write_string(*place, text, pen.of(kind, quoted=runs(text)))
