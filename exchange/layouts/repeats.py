"""Rows that say the same as an earlier one: flagged, never merged."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from exchange.cells.got import Why
from exchange.layouts.shapes import Kind, Row
from exchange.layouts.texts import folded


def with_repeats(kind: Kind, rows: Iterable[Row]) -> Iterator[Row]:
    """Return the rows, those that repeat a number, an action or an organisation remarked so.

    Those that the portal sent out stand as it holds them.
    """
    seen: dict[tuple[str, ...], Row] = {}
    for row in rows:
        whys = []
        for code, known in _keys(kind, row) if not row.values["id"] else ():
            earlier = seen.setdefault((code, *known), row)
            if earlier is not row:
                params = {"line": earlier.line, "sheet": earlier.sheet}
                whys.append(Why(code, params))
        yield replace(row, remarks=(*row.remarks, *whys)) if whys else row


def _keys(kind: Kind, row: Row) -> Iterator[tuple[str, tuple[str, ...]]]:
    values = row.values
    if kind == "members":
        if values["organization"]:
            yield "layout.same_organization", (folded(values["organization"]),)
        elif values["person"]:
            yield "layout.same_person", (folded(values["person"]),)
        return
    if values["number"]:
        yield "layout.same_number", (values["number"].casefold(), row.sheet if _short(row) else "")
    if values["title"]:
        above = folded(values["axis"]), folded(values["objective"])
        yield "layout.same_action", (*above, folded(values["title"]))


def _short(row: Row) -> bool:
    """A number of one level may begin again on each sheet."""
    return "." not in row.values["number"]
