"""Read rows from a text file as people and ministries save them."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from django.utils.translation import gettext as _

from core.errors import Refused
from core.text import fold

ENCODINGS = ("utf-8-sig", "cp1252")


def read_rows(
    content: bytes, headings: Mapping[str, Sequence[str]], needed: Sequence[str]
) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the line and the cells, stripped, of each row, under our own names of columns.

    UTF-8 or Windows-1252; commas, semicolons or tabs. Empty rows are passed over. Raises
    `Refused` when a needed column has no heading, naming those it looked for.
    """
    text = _decode(content)
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = _columns(next(rows, []), headings)
    missing = [headings[name][0] for name in needed if name not in columns]
    if missing:
        raise Refused(_("This file has no column for: %(names)s.") % {"names": ", ".join(missing)})

    line = rows.line_num + 1
    for cells in rows:
        if any(cell.strip() for cell in cells):
            yield (
                line,
                {
                    name: cells[place].strip() if place < len(cells) else ""
                    for name, place in columns.items()
                },
            )
        line = rows.line_num + 1


def _columns(header: Sequence[str], headings: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return the place of each of our columns; the first spelling listed wins."""
    found = {fold(title): place for place, title in reversed(list(enumerate(header)))}
    columns = {}
    for name, spellings in headings.items():
        place = next((found[each] for each in spellings if each in found), None)
        if place is not None:
            columns[name] = place
    return columns


def _decode(content: bytes) -> str:
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refused(_("This file is not text in UTF-8 or Windows-1252."))
