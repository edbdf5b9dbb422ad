"""What a file says once it is understood: columns, rows, and what became of every cell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from exchange.cells.got import Grade, Why

Kind = Literal["plan", "members"]

# What a column may be. The words that coordinators use for each are in `vocabulary`.
PLAN_FIELDS = (
    "id", "axis", "objective", "specific", "number", "title", "description", "leads", "partners",
    "leads_and_due", "starts", "due", "year", "horizon", "state", "percent", "budget", "indicator",
    "target", "person", "territory", "comments",
)  # fmt: skip
MEMBER_FIELDS = (
    "id", "organization", "acronym", "sector", "person", "given_name", "family_name", "function",
    "email", "phone", "website", "contact", "alternate", "category", "votes", "territory",
    "joined", "note",
)  # fmt: skip
KEPT_ASIDE = ""  # a column or a cell that is read by nobody, and shown as such


@dataclass(frozen=True)
class Mark:
    """What became of one non-empty cell of the file.

    `column` counts from 0. `said` is its text, `field` what it was read as ("" for nothing),
    `got` the value taken from it in a form that JSON holds, None where none was.
    """

    column: int
    said: str
    field: str
    got: Any = None
    grade: Grade = Grade.UNDERSTOOD
    whys: tuple[Why, ...] = ()


@dataclass(frozen=True)
class Row:
    """One action or one member. `line` is where it stands in the file.

    `values` hold what JSON holds (dates as ISO text), under the names that `blank_values` gives.
    `marks` has one mark a non-empty cell of the line, in order. `remarks` concern the row as a
    whole: a contradiction, a likely duplicate, no title. A row with a refusal among its remarks
    cannot be kept.
    """

    sheet: str
    line: int
    values: Mapping[str, Any]
    marks: tuple[Mark, ...] = ()
    remarks: tuple[Why, ...] = ()
    refused: tuple[Why, ...] = ()
    hidden: bool = False


@dataclass(frozen=True)
class Aside:
    """A line that is no row: its cells are accounted for all the same.

    `role` is "title", "header", "heading", "total", "note", "empty", "continued" (more of the row
    above: its marks are of that row) or "sheet" (a sheet that holds no list).
    """

    sheet: str
    line: int
    role: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Column:
    """A column with a heading or with words under it. `certainty` runs from 0 to 1.

    `why` is "said" (its heading), "content" (what stands under it), "corrected" (a person said
    so), "remembered" (from an earlier file of the table) or "unknown".
    """

    sheet: str
    index: int
    heading: str
    field: str
    certainty: float = 1.0
    why: str = "said"


@dataclass(frozen=True)
class Reading:
    """A file understood. Every non-empty cell of it has its mark in `rows` or `asides`."""

    kind: Kind
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    asides: tuple[Aside, ...]
    remarks: tuple[Why, ...] = ()


@dataclass(frozen=True)
class Corrections:
    """What a person said of the file, and what earlier files of the table taught.

    `columns` give a field to (sheet, column), `cells` another text to (sheet, line, column),
    `headers` the line of the header of a sheet, `left_out` the sheets not to read. `headings`
    (folded heading → field) and `words` ((field, folded text) → text) are remembered.
    """

    columns: Mapping[tuple[str, int], str] = field(default_factory=dict)
    cells: Mapping[tuple[str, int, int], str] = field(default_factory=dict)
    headers: Mapping[str, int] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    headings: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[tuple[str, str], str] = field(default_factory=dict)


NOTHING = Corrections()


def blank_values(kind: Kind) -> dict[str, Any]:
    """Return the values of a row of which nothing is known yet."""
    if kind == "plan":
        return {
            "id": None, "axis": "", "objective": "", "specific": "", "number": "", "title": "",
            "description": "", "leads": [], "partners": [], "starts_on": None, "due_on": None,
            "due_said": "", "horizon": None, "ongoing": False, "state": "planned",
            "late_declared": False, "percent": None, "budget": None, "budget_yearly": False,
            "indicator": "", "target": "", "person": "", "territory": "", "comments": "",
        }  # fmt: skip
    return {
        "id": None, "organization": "", "acronym": "", "sector": "", "person": "", "given_name": "",
        "family_name": "", "function": "", "email": "", "phone": "", "website": "", "alternate": "",
        "category": None, "votes": None, "territory": "", "joined_on": None,
        "joined_precision": "", "note": "",
    }  # fmt: skip
