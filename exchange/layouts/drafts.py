"""A row while its cells are read, one after the other."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from exchange.cells.got import Got, Grade, Why
from exchange.layouts.columns import Assigned
from exchange.layouts.parsing import plainly
from exchange.layouts.shapes import Kind, Mark, Row, blank_values
from exchange.layouts.strips import Spot, Strip
from exchange.layouts.texts import clean, flat

GUESSED = 0.8  # below, what a column without a heading was taken for is doubtful


@dataclass
class Draft:
    """The values of a row so far, what became of its cells, and what was left for the end."""

    kind: Kind
    strip: Strip
    values: dict[str, Any] = field(default_factory=dict)
    marks: list[Mark] = field(default_factory=list)
    remarks: list[Why] = field(default_factory=list)
    refused: list[Why] = field(default_factory=list)
    later: dict[str, list[Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.values = blank_values(self.kind)

    def mark(self, column: Assigned, spot: Spot, got: Got[Any], shown: Any = None) -> Mark:
        """Return the mark of a cell, as doubtful as its column and its words are."""
        whys = tuple(got.whys)
        grade = got.grade
        if spot.corrected:
            whys = (Why("layout.corrected"), *whys)
        if column.field and column.why == "content" and column.certainty < GUESSED:
            whys = (Why("layout.column_by_content"), *whys)
            grade = Grade.DOUBTFUL if grade == Grade.UNDERSTOOD else grade
        value = plainly(got.value) if shown is None else shown
        return Mark(spot.column, spot.said, column.field, value, grade, whys)

    def account(self, strip: Strip) -> None:
        """Mark what no column took: cells without words, or out of the columns of the section."""
        marked = {mark.column for mark in self.marks}
        for column, spot in strip.spots.items():
            if column not in marked:
                self.marks.append(Mark(column, spot.said, "", None))

    def remark(self, code: str, **params: Any) -> None:
        why = Why(code, params)
        if why not in self.remarks:
            self.remarks.append(why)

    def defer(self, name: str, *what: Any) -> None:
        """Keep something for when every cell of the row is read."""
        self.later.setdefault(name, []).extend(what)

    def add_words(self, name: str, text: str, between: str = "\n") -> None:
        """Add a text to those a value holds already, each once."""
        before = self.values[name]
        if text and text not in before.split(between):
            self.values[name] = f"{before}{between}{text}" if before else text

    def extend(self, name: str, items: Iterable[str]) -> None:
        self.values[name] += [item for item in items if item not in self.values[name]]

    def row(self) -> Row:
        marks = tuple(sorted(self.marks, key=lambda mark: mark.column))
        return Row(
            self.strip.sheet, self.strip.number, self.values, marks,
            tuple(self.remarks), tuple(self.refused), self.strip.hidden,
        )  # fmt: skip


def labelled(column: Assigned, text: str, plain: frozenset[str]) -> str:
    """Return a text under the heading it came from (« Cotisation : Payée »), unless it is plain."""
    heading = flat(column.label.whole)
    if not heading or column.term in plain or column.settled:
        return clean(text)
    return f"{heading}\u00a0: {clean(text)}"
