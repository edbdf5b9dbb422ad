"""What nobody touched in a list that the portal sent out: those cells say nothing.

A cell that says what the portal would write there today is `same`: it is neither interpreted nor
asked about, whatever its words look like, so that a list that comes back unchanged changes nothing.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from exchange.cells.got import Grade
from exchange.layouts.shapes import blank_values
from exchange.models import Import, ImportRow
from exchange.queries import sent

# Cells that are read together: one that is new gives the others their weight.
TOGETHER = (
    frozenset({"axis", "objective", "specific"}),
    frozenset({"due", "horizon"}),
)
HELD_AS = {
    "due": ("due_on", "due_said", "starts_on", "ongoing", "horizon"),
    "horizon": ("horizon", "ongoing"),
    "state": ("state", "late_declared"),
    "budget": ("budget", "budget_yearly"),
    "joined": ("joined_on", "joined_precision"),
}
WHO = frozenset({"id", "given_name", "family_name"})  # says of whom the rest is said


def spare(imported: Import, rows: Iterable[ImportRow]) -> None:
    """Set `same` on the marks of the cells that nobody touched; four queries, or none.

    A line of which nothing was touched has no remark either: it is the portal's own.
    """
    ours = [row for row in rows if row.values["id"]]
    if not ours:
        return
    if imported.kind == Import.Kind.MEMBERS:
        cells = sent.of_members(imported.table)
    else:
        cells = sent.of_plan(imported.plan) if imported.plan else {}
    columns = {each["field"] for each in imported.columns}
    for row in ours:
        said = cells.get(row.values["id"])
        if said:
            _spare(row, said, columns)


def same(row: ImportRow) -> set[str]:
    """Return the fields of a row that say nothing new."""
    spared = {mark["field"] for mark in row.marks if mark.get("same")}
    news = _news(row)
    for group in TOGETHER:
        if group & news:
            spared -= group
        elif group & spared:
            spared |= group
    return spared - news


def anew(row: ImportRow) -> dict[str, Any]:
    """Return the values of a row without what it says that the portal holds already."""
    blank = blank_values("plan" if "title" in row.values else "members")
    spared = same(row) - WHO
    names = {name for field in spared for name in HELD_AS.get(field, (field,))}
    return {**row.values, **{name: blank[name] for name in names if name in blank}}


def _news(row: ImportRow) -> set[str]:
    return {mark["field"] for mark in row.marks if mark["field"] and not mark.get("same")}


def _spare(row: ImportRow, said: Mapping[str, set[Any]], columns: set[str]) -> None:
    for mark in row.marks:
        if _is_same(mark, said.get(mark["field"], set())):
            mark |= {"same": True, "grade": Grade.UNDERSTOOD.value, "whys": []}
            if mark["field"] in WHO:
                row.values[mark["field"]] = mark["said"]
    spoken = {mark["field"] for mark in row.marks}
    emptied = [
        field for field, texts in said.items() if field in columns - spoken and "" not in texts
    ]
    if not _news(row) and not emptied:
        row.remarks, row.refused = [], []


def _is_same(mark: Mapping[str, Any], held: set[Any]) -> bool:
    """Whether a cell says the same: to the letter, or once spaces are evened out."""
    if any(why["code"] == "layout.corrected" for why in mark["whys"]):
        return False
    got = mark["got"]
    return mark["said"] in held or (isinstance(got, str | int | float) and got in held)
