"""The sheet that explains the list: whose it is, of which day, what each column is for."""

from typing import Any

from django.utils.translation import gettext as _

from core import when
from exchange.exports import measures
from exchange.exports.listing import Listing

WIDTHS = (24, 52, 52, 44)


def write(pen: Any, listing: Listing) -> None:
    """Add the sheet, after those of the list."""
    sheet = pen.book.add_worksheet(_("Read me"))
    for at, width in enumerate(WIDTHS):
        sheet.set_column(at, at, width, pen.words)
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(1)
    sheet.fit_to_pages(1, 0)

    sheet.write_string(0, 0, listing.title, pen.title)
    line = 1
    for name, words in _facts(listing):
        line += 1
        sheet.write_string(line, 0, name, pen.name)
        sheet.merge_range(line, 1, line, 3, words, pen.words)
        sheet.set_row(line, measures.height([words], [sum(WIDTHS[1:])]))
    line += 1
    for words in listing.notes:
        line += 1
        sheet.merge_range(line, 0, line, 3, words, pen.words)
        sheet.set_row(line, measures.height([words], [sum(WIDTHS)]))
    _columns(pen, sheet, line + 2, listing)


def _facts(listing: Listing) -> list[tuple[str, str]]:
    shown = [
        _("%(name)s: %(words)s") % {"name": name, "words": words}
        for name, words in listing.conditions
    ]
    return [
        (_("Table"), listing.table),
        (_("Taken out on"), when.day(listing.on)),
        (_("Lines"), when.number(len(listing.rows))),
        (_("Filters"), "; ".join(shown) or _("None: the list is whole.")),
    ]


def _columns(pen: Any, sheet: Any, line: int, listing: Listing) -> None:
    told = [
        (column.heading, column.holds, column.accepts, column.comes_back)
        for column in listing.columns
    ]
    headings = [_("Column"), _("What it holds"), _("What you may type"), _("When it is imported")]
    if not any(accepts or back for *_name, accepts, back in told):
        headings, told = headings[:2], [row[:2] for row in told]
    for at, heading in enumerate(headings):
        sheet.write_string(line, at, heading, pen.head)
    for below, row in enumerate(told, start=line + 1):
        sheet.set_row(below, measures.height(row, WIDTHS[: len(row)]))
        for at, words in enumerate(row):
            sheet.write_string(below, at, words, pen.words if at else pen.name)
