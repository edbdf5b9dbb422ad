"""The formats of a workbook, made once each; the colours are those of the portal's own sheet."""

from typing import Any

import xlsxwriter

from core import when
from exchange.exports.listing import Kind

INK, QUIET, HEAD, PAPER, LINE = "#162127", "#48555c", "#005866", "#f5f4ef", "#c6c4bd"
FRENCH_AMOUNT, ENGLISH_AMOUNT = '#,##0.00"\N{NO-BREAK SPACE}$"', '"$"#,##0.00'
FRENCH_PERCENT, ENGLISH_PERCENT = '0"\N{NO-BREAK SPACE}"%', "0%"
HEADING = {
    "bold": True,
    "font_color": "#ffffff",
    "bg_color": HEAD,
    "text_wrap": True,
    "valign": "vcenter",
    "border": 1,
    "border_color": LINE,
}


class Pen:
    """What writes in a workbook, in the language of the reader."""

    def __init__(self, book: xlsxwriter.Workbook):
        self.book = book
        self._made: dict[tuple[Kind, bool], Any] = {}
        self.head = book.add_format(HEADING)
        self.title = book.add_format({"bold": True, "font_size": 16, "font_color": INK})
        self.words = book.add_format({"text_wrap": True, "valign": "top", "font_color": INK})
        self.name = book.add_format({"text_wrap": True, "valign": "top", "bold": True})

    def of(self, kind: Kind, *, quoted: bool = False) -> Any:
        """Return the format of a kind; `quoted` tells Excel that the cell is text, whatever."""
        if (kind, quoted) not in self._made:
            drawn = {"valign": "top", "font_color": INK, "text_wrap": True, **_drawn(kind)}
            self._made[kind, quoted] = self.book.add_format(drawn | {"quote_prefix": quoted})
        return self._made[kind, quoted]


def _drawn(kind: Kind) -> dict[str, Any]:
    english = when.in_english()
    return {
        Kind.CODE: {"num_format": "@"},
        Kind.DATE: {"num_format": "yyyy-mm-dd", "align": "left"},
        Kind.TIME: {"num_format": "hh:mm", "align": "left"},
        Kind.AMOUNT: {"num_format": ENGLISH_AMOUNT if english else FRENCH_AMOUNT},
        Kind.PERCENT: {"num_format": ENGLISH_PERCENT if english else FRENCH_PERCENT},
        Kind.WHOLE: {"num_format": "0"},
        Kind.MARK: {"num_format": "@", "font_color": QUIET, "bg_color": PAPER},
    }.get(kind, {})
