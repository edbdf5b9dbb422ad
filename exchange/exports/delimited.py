"""A list as a CSV that Excel opens well: UTF-8 with its mark, the separator of the language."""

import csv
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal

from core import when
from exchange.cells.defused import defuse
from exchange.exports.listing import Column, Kind, Listing, Value
from exchange.queries.lists import even

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


class _Echo:
    """What `csv` writes to in order to hand each line back (RFC 4180)."""

    def write(self, line: str) -> str:
        return line


def lines(listing: Listing) -> Iterator[str]:
    """Return the file line by line. Text that would run as a formula is defused.

    The cells are put in words at once, in the language of the moment: whoever streams the lines
    does so later, when no language is active any more.
    """
    delimiter = "," if when.in_english() else ";"
    rows = [[defuse(column.heading) for column in listing.columns]]
    rows += [[_cell(each, each.value(row)) for each in listing.columns] for row in listing.rows]
    return _written(rows, delimiter)


def _written(rows: list[list[str]], delimiter: str) -> Iterator[str]:
    writer = csv.writer(_Echo(), delimiter=delimiter, lineterminator="\r\n")
    for at, row in enumerate(rows):
        yield ("" if at else BOM) + writer.writerow(row)


def _cell(column: Column, value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value:.2f}" if when.in_english() else f"{value:.2f}".replace(".", ",")
    if isinstance(value, time):
        return when.clock(value)
    if isinstance(value, date | int):
        return when.percent(value) if column.kind == Kind.PERCENT else str(value)
    return defuse(even(value))
