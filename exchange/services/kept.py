"""What was understood of a file, in the form in which its import keeps it.

A reason is {"code", "params"}; a mark {"column", "said", "field", "got", "grade", "whys"}; a column
{"sheet", "index", "heading", "field", "certainty", "why"}; an aside {"sheet", "line", "role",
"marks"}. A remark or a refusal that comes from the comparison with the portal, and not from the
file, bears "compared": true.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

from exchange.cells.got import Grade, Why
from exchange.layouts.shapes import Corrections, Kind, Mark, Reading, Row, blank_values
from exchange.models import Habit, Import, ImportRow

WORST = (Grade.REFUSED, Grade.DOUBTFUL, Grade.UNDERSTOOD)
UNKEPT = {0: None, **dict.fromkeys(range(0xD800, 0xE000))}  # PostgreSQL keeps none of these


class _Encoder(DjangoJSONEncoder):
    def default(self, o: Any) -> Any:
        """Write an amount as a number."""
        if isinstance(o, Decimal):
            return int(o) if o == o.to_integral_value() else float(o)
        return super().default(o)


def fill(imported: Import, reading: Reading) -> list[ImportRow]:
    """Set what a file says on its import, and return its rows; nothing is saved."""
    imported.columns = plain([asdict(each) for each in reading.columns])
    imported.asides = plain([{**asdict(each), "marks": _marks(each)} for each in reading.asides])
    imported.remarks = [reason(each) for each in reading.remarks]
    return [_row(imported, position, each) for position, each in enumerate(reading.rows, start=1)]


def kind_of(imported: Import) -> Kind:
    """Return what the file lists, as the layouts name it."""
    return "plan" if imported.kind == Import.Kind.PLAN else "members"


def reason(why: Why, *, compared: bool = False) -> dict[str, Any]:
    """Return a reason as it is kept."""
    said = {"code": why.code, "params": plain(dict(why.params))}
    return {**said, "compared": True} if compared else said


def grade(row: ImportRow) -> str:
    """Return the worst of what was said of a row: of its cells, or of itself."""
    grades = {mark["grade"] for mark in row.marks}
    if row.refused:
        grades.add(Grade.REFUSED.value)
    if row.remarks:
        grades.add(Grade.DOUBTFUL.value)
    return next((each.value for each in WORST if each in grades), Grade.UNDERSTOOD.value)


def corrections_of(imported: Import, habits: Iterable[Habit]) -> Corrections:
    """Return what a person said of the file, and what earlier files of its table taught."""
    said = imported.corrections
    taught = [each for each in habits if each.kind == imported.kind]
    return Corrections(
        columns={(sheet, column): field for sheet, column, field in said.get("columns", ())},
        cells={
            (each["sheet"], each["line"], each["column"]): each["text"]
            for each in said.get("cells", ())
        },
        headers=dict(said.get("headers", {})),
        left_out=frozenset(said.get("left_out", ())),
        headings={each.said: each.meant for each in taught if each.about == Habit.About.HEADING},
        words={
            (each.field, each.said): each.meant for each in taught if each.about == Habit.About.WORD
        },
    )


def plain(value: Any) -> Any:
    """Return a value as PostgreSQL keeps it in JSON: dates as text, no NUL, no half character."""
    return _clean(json.loads(json.dumps(value, cls=_Encoder)))


def clean(text: str) -> str:
    """Return a text without the characters that PostgreSQL refuses."""
    return text.translate(UNKEPT)


def _row(imported: Import, position: int, row: Row) -> ImportRow:
    kept = ImportRow(
        imported=imported,
        position=position,
        sheet=clean(row.sheet)[:100],
        line=row.line,
        hidden=row.hidden,
        values=plain({**blank_values(kind_of(imported)), **row.values}),
        marks=_marks(row),
        remarks=[reason(each) for each in row.remarks],
        refused=[reason(each) for each in row.refused],
        change=ImportRow.Change.NEW,
    )
    kept.grade = grade(kept)
    return kept


def _marks(row: Any) -> list[dict[str, Any]]:
    return plain([_mark(each) for each in row.marks])


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "column": mark.column,
        "said": mark.said,
        "field": mark.field,
        "got": mark.got,
        "grade": mark.grade.value,
        "whys": [{"code": why.code, "params": dict(why.params)} for why in mark.whys],
    }


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {clean(str(key)): _clean(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_clean(each) for each in value]
    return value
