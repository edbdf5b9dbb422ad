"""A whole file understood: which sheets hold the list, and what every cell of it became."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Any

from exchange.cells.conventions import Conventions
from exchange.cells.got import Why
from exchange.files.grid import Workbook
from exchange.layouts import headers, literal, member_columns, ours, plan_columns, sections
from exchange.layouts.columns import Assigned, said
from exchange.layouts.content import Held
from exchange.layouts.day_order import settle_order
from exchange.layouts.members import Members, crosses_alone
from exchange.layouts.parsing import Parsers
from exchange.layouts.periods import conventions_of
from exchange.layouts.plans import Plan
from exchange.layouts.repeats import with_repeats
from exchange.layouts.roles import is_note
from exchange.layouts.shapes import NOTHING, Aside, Column, Corrections, Kind, Reading, Row
from exchange.layouts.sheets import Page, pages
from exchange.layouts.strips import Strip


def understand(
    workbook: Workbook,
    kind: Kind,
    *,
    conventions: Conventions | None = None,
    known: frozenset[str] = frozenset(),
    corrections: Corrections = NOTHING,
    today: date | None = None,
) -> Reading:
    """Return what a file says of a plan or of members; every non-empty cell has its mark.

    `known` are folded names and acronyms that are not split. `today` is the day against which
    « en retard » is judged. The same file gives the same reading; nothing raises on any content.
    """
    now = today or datetime.now(UTC).date()
    workbook, corrections = ours.known_again(workbook, kind, corrections)
    found = list(pages(workbook, kind, corrections))
    counted = conventions or conventions_of(found, now)
    reader = _Reader(kind, Parsers(counted, known, now, corrections), corrections, now, found)
    rows, asides = reader.read()
    return Reading(
        kind, tuple(reader.columns), tuple(with_repeats(kind, rows)), tuple(asides),
        tuple(reader.remarks),
    )  # fmt: skip


@dataclass
class _Reader:
    kind: Kind
    parsers: Parsers
    corrections: Corrections
    today: date
    pages: list[Page]

    def __post_init__(self) -> None:
        self.columns: list[Column] = []
        self.remarks: list[Why] = []

    def read(self) -> tuple[list[Row], list[Aside]]:
        rows: list[Row] = []
        asides: list[Aside] = []
        for page in self.pages:
            self.remarks += page.remarks
            for line in self._page(page):
                if isinstance(line, Row):
                    rows.append(line)
                else:
                    asides.append(line)
        if not rows:
            self.remarks.append(Why("layout.no_rows"))
        return rows, sorted(asides, key=self._order)

    def _order(self, aside: Aside) -> tuple[int, int]:
        places = {page.name: place for place, page in enumerate(self.pages)}
        return places[aside.sheet], aside.line

    def _page(self, page: Page) -> Iterator[Row | Aside]:
        if not page.read:
            yield from (strip.aside("sheet") for strip in page.strips)
            return
        if page.ours:
            yield from self._ours(page)
            return
        above, found = sections.sections(
            page.strips, page.header, self.kind, frozenset(self.corrections.headings)
        )
        walker: Any = self._members(page) if self.kind == "members" else self._plan(page)
        for strip in above:
            yield walker.above_header(strip) or strip.aside(_above(strip))
        for section in found:
            if section.foreign:
                yield from _left(section, page)
                continue
            columns = self._columns(section, page)
            for place in section.header.places if section.header else ():
                yield page.strips[place].aside("header")
            yield from walker.read(section, columns)

    def _ours(self, page: Page) -> Iterator[Row | Aside]:
        """Read the lines that the portal wrote to the letter, those added since as anyone's."""
        place = page.header or 0
        top = page.strips[place]
        labels = {column: headers.Label(text) for column, text in top.texts.items()}
        header = headers.Header((place,), labels)
        body = page.strips[place + 1 :]
        columns = self._columns(sections.Section(header, body), page)
        yield from (strip.aside(_above(strip)) for strip in page.strips[:place])
        yield top.aside("header")
        walker: Any = self._members(page) if self.kind == "members" else self._plan(page)
        for marked, found in groupby(body, lambda strip: ours.is_marked(strip, columns, self.kind)):
            if marked:
                yield from (
                    literal.row(self.kind, strip, columns, self.parsers, self.today)
                    for strip in found
                )
            else:
                yield from walker.read(sections.Section(header, list(found)), columns)

    def _plan(self, page: Page) -> Plan:
        plan = Plan(self.parsers, self.today)
        plan.levels.now["axis"] = page.axis
        return plan

    def _members(self, page: Page) -> Members:
        members = Members(self.parsers)
        members.name(page.name)
        return members

    def _columns(self, section: sections.Section, page: Page) -> list[Assigned]:
        held = Held(section.body)
        told = said(section, held, page.name, self.kind, self.corrections)
        if self.kind == "plan":
            columns = plan_columns.fields(told, held, section.body)
        else:
            columns = member_columns.fields(told, held)
        if settle_order(columns, section.body):
            self.remarks.append(Why("layout.month_first", {"sheet": page.name}))
        if self.kind == "members" and _votes_are_crosses(columns, held):
            self.remarks.append(Why("layout.blank_votes"))
        if section.header is None and section.body:
            code = "layout.no_header_in" if page.name else "layout.no_header"
            self.remarks.append(Why(code, {"sheet": page.name}))
        known = {(each.sheet, each.index) for each in self.columns}
        self.columns += [
            each.column(page.name) for each in columns if (page.name, each.index) not in known
        ]
        return columns


def _votes_are_crosses(columns: list[Assigned], held: Held) -> bool:
    return any(crosses_alone(column, held) for column in columns)


def _left(section: sections.Section, page: Page) -> Iterator[Aside]:
    """Set aside a list of another kind that stands below the one read."""
    for place in section.header.places if section.header else ():
        yield page.strips[place].aside("note")
    for strip in section.body:
        yield strip.aside("note")


def _above(strip: Strip) -> str:
    if not strip.texts:
        return "empty"
    return "note" if strip.alone and is_note(strip.alone) and len(strip.alone) > 60 else "title"
