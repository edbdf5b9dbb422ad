"""What committing a file would do: row by row, and in sum."""

import json
from collections import Counter
from collections.abc import Iterable
from types import ModuleType

from exchange.cells.got import Grade
from exchange.models import Import, ImportRow
from exchange.services import kept, member_rows, plan_rows

ROWS: dict[str, ModuleType] = {Import.Kind.PLAN: plan_rows, Import.Kind.MEMBERS: member_rows}
Change = ImportRow.Change


def weigh(imported: Import, rows: list[ImportRow]) -> None:
    """Work out what each row does, and count; nothing is saved, constant number of queries.

    A row left out does nothing and takes nobody's place; neither does one that is refused.
    """
    out = left_out(imported)
    for row in rows:
        row.remarks = [each for each in row.remarks if not each.get("compared")]
        row.refused = [each for each in row.refused if not each.get("compared")]
        row.changes, row.target_id, row.change = [], None, Change.NEW
        if (row.sheet, row.line) in out:
            row.change = Change.LEFT_OUT
        elif row.refused:
            row.change = Change.REFUSED

    ROWS[imported.kind].compare(imported, [row for row in rows if row.change == Change.NEW])

    for row in rows:
        if row.refused and row.change != Change.LEFT_OUT:
            row.change = Change.REFUSED
        row.grade = kept.grade(row)
    imported.counts = count(imported, rows)


def count(imported: Import, rows: Iterable[ImportRow]) -> dict[str, int]:
    """Return how many rows are what; `organizations` is how many would be created."""
    rows = list(rows)
    changes, grades = Counter(row.change for row in rows), Counter(row.grade for row in rows)
    return {
        "rows": len(rows),
        **{each.value: changes[each] for each in Change},
        **{each.value: grades[each] for each in (Grade.UNDERSTOOD, Grade.DOUBTFUL)},
        "asides": len(imported.asides),
        "organizations": sum(
            each["what"] == "organization" and each["choice"] == "new" for each in imported.names
        ),
    }


def left_out(imported: Import) -> set[tuple[str, int]]:
    """Return the lines that a person left out, by sheet."""
    return {(sheet, line) for sheet, line in imported.choices.get("left_out", ())}


def signature(rows: Iterable[ImportRow]) -> list[tuple[object, ...]]:
    """Return what a person was shown of the outcome, to see whether it is still so."""
    return [
        (row.position, row.change, row.target_id, json.dumps(row.changes, sort_keys=True))
        for row in rows
    ]
