"""A list as a workbook: a sheet to work in, which filters and comes back, and one to explain it."""

from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import Any

import xlsxwriter
from django.utils.translation import gettext as _

from core import when
from exchange.cells.defused import escape, runs
from exchange.exports import read_me
from exchange.exports.listing import Column, Grid, Kind, Listing, Value

INK, QUIET, HEAD, PAPER, LINE = "#162127", "#48555c", "#005866", "#f5f4ef", "#c6c4bd"
BIG = 20_000  # lines from which they are written to the disk as they come
SPARE = 500  # lines to come below the list, which have its choices too
LONGEST = 32_767  # characters of a cell, for Excel
FRENCH_AMOUNT, ENGLISH_AMOUNT = '#,##0.00"\N{NO-BREAK SPACE}$"', '"$"#,##0.00'
FRENCH_PERCENT, ENGLISH_PERCENT = '0"\N{NO-BREAK SPACE}"%', "0%"


def workbook(listing: Listing) -> bytes:
    """Return the file. Text is written as text: nothing in it is a formula or a link."""
    out = BytesIO()
    options = {
        "in_memory": len(listing.rows) <= BIG,
        "constant_memory": len(listing.rows) > BIG,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties(
            {
                "title": listing.title,
                "subject": listing.table,
                "created": datetime.combine(listing.on, time()),
            }
        )
        pen = Pen(book)
        for grid in (Grid(listing.sheet, listing.columns, listing.rows), *listing.more):
            _write(pen, grid, listing)
        read_me.write(pen, listing)
    return out.getvalue()


class Pen:
    """The formats of a workbook, made once each."""

    def __init__(self, book: xlsxwriter.Workbook):
        self.book = book
        self._made: dict[tuple[Kind, bool], Any] = {}
        self.head = book.add_format(
            {
                "bold": True,
                "font_color": "#ffffff",
                "bg_color": HEAD,
                "text_wrap": True,
                "valign": "vcenter",
                "border": 1,
                "border_color": LINE,
            }
        )
        self.title = book.add_format({"bold": True, "font_size": 16, "font_color": INK})
        self.words = book.add_format({"text_wrap": True, "valign": "top", "font_color": INK})
        self.name = book.add_format({"text_wrap": True, "valign": "top", "bold": True})

    def of(self, kind: Kind, *, quoted: bool = False) -> Any:
        """Return the format of a kind; `quoted` tells Excel that the cell is text, whatever."""
        if (kind, quoted) not in self._made:
            drawn = {"valign": "top", "font_color": INK, **_drawn(kind)}
            self._made[kind, quoted] = self.book.add_format(drawn | {"quote_prefix": quoted})
        return self._made[kind, quoted]


def _drawn(kind: Kind) -> dict[str, Any]:
    english = when.in_english()
    return {
        Kind.TEXT: {"text_wrap": True},
        Kind.LONG: {"text_wrap": True},
        Kind.CODE: {"num_format": "@"},
        Kind.DATE: {"num_format": "yyyy-mm-dd", "align": "left"},
        Kind.TIME: {"num_format": "hh:mm", "align": "left"},
        Kind.AMOUNT: {"num_format": ENGLISH_AMOUNT if english else FRENCH_AMOUNT},
        Kind.PERCENT: {"num_format": ENGLISH_PERCENT if english else FRENCH_PERCENT},
        Kind.WHOLE: {"num_format": "0"},
        Kind.MARK: {"num_format": "@", "font_color": QUIET, "bg_color": PAPER},
    }[kind]


def _write(pen: Pen, grid: Grid, listing: Listing) -> None:
    sheet = pen.book.add_worksheet(grid.name[:31])
    last, width = max(1, len(grid.rows)), len(grid.columns) - 1
    _set_up(sheet, grid, listing)
    sheet.set_row(0, 32)
    for at, column in enumerate(grid.columns):
        sheet.set_column(at, at, column.width, pen.of(column.kind))
        _guide(sheet, at, column, last + SPARE)
    if len(grid.rows) > BIG:
        for at, column in enumerate(grid.columns):
            sheet.write_string(0, at, column.heading, pen.head)
        sheet.autofilter(0, 0, last, width)
    else:
        sheet.add_table(0, 0, last, width, _as_table(pen, grid))
    for line, row in enumerate(grid.rows, start=1):
        for at, column in enumerate(grid.columns):
            _put(sheet, line, at, column, column.value(row), pen)


def _set_up(sheet: Any, grid: Grid, listing: Listing) -> None:
    """Freeze and print: the header stays in sight and on each page."""
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(1)  # Letter
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_margins(left=0.5, right=0.5, top=0.75, bottom=0.75)
    sheet.set_header(f'&L&"-,Bold"{_printed(listing.title)}&R{_printed(listing.table)}')
    page = _("Page %(page)s of %(pages)s") % {"page": "&P", "pages": "&N"}
    sheet.set_footer(f"&L{listing.on:%Y-%m-%d}&R{page}")
    last = f"{max(1, len(grid.rows)) + SPARE}"
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last}"})


def _printed(words: str) -> str:
    """Words as a printed heading takes them: « & » begins a code there."""
    return words.replace("&", "&&")[:100]


def _as_table(pen: Pen, grid: Grid) -> dict[str, Any]:
    """What makes a table of the range: readers of screens then say its headings with its cells."""
    return {
        "style": None,
        "columns": [
            {"header": column.heading, "header_format": pen.head} for column in grid.columns
        ],
    }


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


def _put(sheet: Any, line: int, at: int, column: Column, value: Value, pen: Pen) -> None:
    if value is None or value == "":
        sheet.write_blank(line, at, None, pen.of(column.kind))
    elif isinstance(value, date | time):
        sheet.write_datetime(line, at, value, pen.of(column.kind))
    elif isinstance(value, int | Decimal):
        figure = value / 100 if column.kind == Kind.PERCENT else value
        sheet.write_number(line, at, figure, pen.of(column.kind))
    else:
        text = escape(value.replace("\r\n", "\n"))[:LONGEST]
        sheet.write_string(line, at, text, pen.of(column.kind, quoted=runs(text)))
