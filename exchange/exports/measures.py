"""How wide the columns are, how tall the lines, and on what paper a list is readable."""

from collections.abc import Sequence
from math import ceil

from exchange.exports.listing import Column, Value

NARROWEST, LINE, TALLEST = 6, 15, 400
LETTER, LEGAL = 1, 5
ON_LETTER, ON_LEGAL = 230, 300  # characters across a landscape page, printed at some 60 %


def widths(columns: Sequence[Column], rows: Sequence[Sequence[Value]]) -> list[int]:
    """Return the width of each column: what its longest line needs, up to what it is given."""
    return [
        max(_heading(column), min(column.width, _longest(row[at] for row in rows) + 2))
        for at, column in enumerate(columns)
    ]


def height(row: Sequence[Value], wide: Sequence[int]) -> int | None:
    """Return the height of a line of wrapped text, None where one line of text is enough.

    Excel would work it out by itself; other programs do not.
    """
    lines = max((_lines(value, width) for value, width in zip(row, wide, strict=True)), default=1)
    return None if lines == 1 else min(TALLEST, lines * LINE + 1)


def paper(wide: Sequence[int]) -> tuple[int, int]:
    """Return the paper, and how many pages across, on which the columns can be read."""
    total = sum(wide)
    if total <= ON_LETTER:
        return LETTER, 1
    return LEGAL, ceil(total / ON_LEGAL)


def _heading(column: Column) -> int:
    """Room for the longest word of the heading, and for the button of its filter."""
    return max(NARROWEST, 5 + max(len(word) for word in column.heading.split()))


def _longest(values) -> int:
    return max(
        (len(line) for value in values if value is not None for line in str(value).split("\n")),
        default=0,
    )


def _lines(value: Value, width: int) -> int:
    if not isinstance(value, str) or (len(value) < width and "\n" not in value):
        return 1
    return sum(max(1, ceil(len(line) / width)) for line in value.split("\n"))
