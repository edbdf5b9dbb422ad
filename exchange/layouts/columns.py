"""Which field each column of a section is: said by its heading, shown by its content, corrected."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from exchange.layouts.content import Held
from exchange.layouts.headers import Header, Label, term_of
from exchange.layouts.sections import Section
from exchange.layouts.shapes import Column, Corrections, Kind
from exchange.layouts.spans import looks_like_span
from exchange.layouts.texts import flat, folded

NO_LABEL = Label("")
UNKNOWN = ""  # a term that no heading says
TIMELY = {"budget": "budget_year", "funding": "budget_year", "spent": "other", "target": "other",
          "indicator": "other", "state": "other", "percent": "other", "comments": "other",
          "obtained": "other", "expected": "other", "result": "other"}  # fmt: skip


@dataclass(frozen=True)
class Assigned:
    """A column with the term that its heading says and the field that it is read as."""

    index: int
    label: Label
    term: str = UNKNOWN
    field: str = UNKNOWN
    certainty: float = 0.0
    why: str = "unknown"
    means: str = ""  # for a column of crosses, what a cross in it says: its heading

    @property
    def settled(self) -> bool:
        """Whether a person said what it is, here or in an earlier file."""
        return self.why in {"corrected", "remembered"}

    def to(self, field: str, *, certainty: float | None = None, why: str = "") -> "Assigned":
        sure = self.certainty if certainty is None else certainty
        return replace(self, field=field, certainty=sure, why=why or self.why)

    def column(self, sheet: str) -> Column:
        heading = flat(self.label.whole)
        return Column(sheet, self.index, heading, self.field, round(self.certainty, 2), self.why)


def said(
    section: Section, held: Held, sheet: str, kind: Kind, corrections: Corrections
) -> list[Assigned]:
    """Return the columns of a section with what their headings, and people, say of them."""
    labels = section.header.labels if section.header else {}
    spans = spans_of(section.header, held)
    told = {column for name, column in corrections.columns if name == sheet}
    columns = sorted({*labels, *held.columns, *told})
    return [
        _told(Assigned(column, labels.get(column, NO_LABEL)), sheet, corrections)
        or _headed(column, labels.get(column, NO_LABEL), kind, spans)
        for column in columns
    ]


def spans_of(header: Header | None, held: Held) -> frozenset[int]:
    """Return the columns whose headings are stretches of time.

    Two at least stand side by side; one alone has a group above it or nothing but crosses below.
    """
    if header is None:
        return frozenset()
    likely = {c for c, label in header.labels.items() if looks_like_span(label.text)}
    return frozenset(
        c for c in likely
        if header.labels[c].group
        or any(c + step in likely for step in (-2, -1, 1, 2))
        or held.shape(c).of("cross") == 1.0
    )  # fmt: skip


def _told(column: Assigned, sheet: str, corrections: Corrections) -> Assigned | None:
    field = corrections.columns.get((sheet, column.index))
    if field is not None:
        return replace(column, term=field, field=field, certainty=1.0, why="corrected")
    for heading in (column.label.whole, column.label.text):
        field = corrections.headings.get(folded(heading)) if folded(heading) else None
        if field is not None:
            return replace(column, term=field, field=field, certainty=1.0, why="remembered")
    return None


def _headed(column: int, label: Label, kind: Kind, spans: frozenset[int]) -> Assigned:
    found = term_of(label, kind)
    if kind == "plan" and column in spans:
        group = term_of(Label(label.group), kind) if label.group else None
        term = TIMELY.get(group.term, "year") if group else "year"
        return Assigned(column, label, term, "", 0.9, "said")
    if found is None:
        return Assigned(column, label)
    return Assigned(column, label, found.term, "", found.certainty, "said")


def changes(held_in: list[dict[int, str]], column: int) -> int:
    """Count how often a column says something else than before: the higher a level, the fewer."""
    seen, last = 0, None
    for texts in held_in:
        text = texts.get(column)
        if text and text != last:
            seen, last = seen + 1, text
    return seen


def once(
    columns: list[Assigned],
    *,
    several: Callable[[Assigned], bool],
    rank: Callable[[Assigned], Any],
    second: Callable[[Assigned], Assigned],
) -> list[Assigned]:
    """Leave each field to one column, the first by `rank`; make each other one its `second`.

    Columns of which there may be `several` stay as they are.
    """
    owner: dict[str, int] = {}
    for column in sorted(columns, key=rank):
        if not several(column):
            owner.setdefault(column.field, column.index)
    return [
        column if several(column) or owner[column.field] == column.index else second(column)
        for column in columns
    ]
