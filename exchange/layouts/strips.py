"""Lines of a sheet as the understanding walks them: only what is written, with what it was told."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from exchange.cells.got import Why
from exchange.files.grid import Line, Sheet, Value
from exchange.layouts.shapes import Aside, Corrections, Mark
from exchange.layouts.texts import clean, flat


@dataclass(slots=True)
class Spot:
    """A cell with something in it. `said` is its text, `text` what is read, perhaps corrected."""

    column: int
    said: str
    text: str
    value: Value
    merged: bool = False
    corrected: bool = False

    @property
    def flat(self) -> str:
        return flat(self.text)


@dataclass(slots=True)
class Strip:
    """A line, by column. `spots` holds every non-empty cell, `texts` only those that say words."""

    sheet: str
    number: int
    hidden: bool
    spots: dict[int, Spot]
    texts: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.texts = {c: text for c, spot in self.spots.items() if (text := flat(spot.text))}

    @property
    def said(self) -> list[str]:
        """The different texts of the line, in order."""
        return list(dict.fromkeys(self.texts.values()))

    @property
    def alone(self) -> str:
        """The text of a line that says one thing, once or in one merge; "" for any other."""
        said = self.said
        if len(said) != 1:
            return ""
        return said[0] if len(self.texts) == 1 or len(self.spread) == len(self.texts) else ""

    @property
    def spread(self) -> set[int]:
        """The columns of a merge over several columns, its first one too."""
        return {
            column
            for c, spot in self.spots.items()
            if spot.merged and self.texts.get(c - 1) == self.texts.get(c) is not None
            for column in (c - 1, c)
        }

    def aside(self, role: str, fields: dict[int, str] | None = None, *whys: Why) -> Aside:
        """Return the line as one that is no row."""
        named = fields or {}
        marks = tuple(
            Mark(c, spot.said, named.get(c, ""), spot.text if c in named else None, whys=whys)
            for c, spot in self.spots.items()
        )
        return Aside(self.sheet, self.number, role, marks)


def strips(sheet: Sheet, corrections: Corrections) -> list[Strip]:
    """Return the lines of a sheet that hold anything, their corrected cells corrected."""
    told = {
        (line, column): text
        for (name, line, column), text in corrections.cells.items()
        if name == sheet.name
    }
    found = (Strip(sheet.name, ln.number, ln.hidden, dict(_spots(ln, told))) for ln in sheet.lines)
    return [strip for strip in found if strip.spots]


def _spots(line: Line, told: dict[tuple[int, int], str]) -> Iterator[tuple[int, Spot]]:
    for column, cell in enumerate(line.cells):
        text = told.get((line.number, column)) if told else None
        if text is not None:
            said = "" if cell.blank else cell.text
            yield column, Spot(column, said, clean(text), text, cell.merged, corrected=True)
        elif not cell.blank:
            yield column, Spot(column, cell.text, clean(cell.text), cell.value, cell.merged)
    width = len(line.cells)
    for (number, column), text in told.items():
        if number == line.number and column >= width:
            yield column, Spot(column, "", clean(text), text, corrected=True)
