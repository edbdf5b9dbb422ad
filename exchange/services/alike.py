"""What a file seems to say twice: one member on two rows, one place under two spellings.

Rows are pointed out, never merged. Rows that the portal sent out itself are let be.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from exchange.cells.got import Grade
from exchange.matching import Directory, Spelling, likely_duplicates, spellings
from exchange.models import Import, ImportRow
from exchange.services import kept

SAID_ALREADY = {  # by the layouts, of names that are equal to the letter
    "match.duplicate_name": "layout.same_organization",
    "match.duplicate_person": "layout.same_person",
}


def point_out(imported: Import, rows: Iterable[ImportRow], directory: Directory) -> None:
    """Say on the rows what may be there twice, and write a place as its fullest spelling does."""
    brought = [row for row in rows if not row.values["id"]]
    _spell(brought, directory)
    if imported.kind == Import.Kind.MEMBERS:
        _duplicates(brought)


def _duplicates(rows: list[ImportRow]) -> None:
    found = likely_duplicates([row.values for row in rows], [row.line for row in rows])
    for each in found:
        row = rows[each.second]
        said = {remark["code"] for remark in row.remarks}
        told = [why for why in each.whys if SAID_ALREADY.get(why.code) not in said]
        row.remarks += [kept.reason(why) for why in told]


def _spell(rows: list[ImportRow], directory: Directory) -> None:
    found = spellings(str(row.values["territory"]) for row in rows)
    for row in rows if found else ():
        spelling = found.get(" ".join(row.values["territory"].split()))
        if spelling:
            certain = directory.territory(row.values["territory"]).certainty == "certain"
            row.values["territory"] = spelling.canonical
            row.marks = [_marked(mark, spelling, doubtful=not certain) for mark in row.marks]


def _marked(mark: Mapping[str, Any], spelling: Spelling, *, doubtful: bool) -> dict[str, Any]:
    if mark["field"] != "territory":
        return dict(mark)
    whys = [*mark["whys"], kept.reason(spelling.why)]
    grade = Grade.DOUBTFUL.value if doubtful else mark["grade"]
    return {**mark, "got": spelling.canonical, "whys": whys, "grade": grade}
