"""What a person says of a file before it is committed. Each has the version that was looked at.

A column, a cell, a header or a sheet is read again from the file, at once when it is small, else
by a worker; a name or a row left out only weighs the rows again.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Conflict, Refused
from core.text import fold, whole
from exchange.layouts.shapes import KEPT_ASIDE, MEMBER_FIELDS, PLAN_FIELDS
from exchange.models import Import, ImportRow
from exchange.services import kept, names, outcomes, reading
from members.models import Organization
from tables.models import Territory

FIELDS = {Import.Kind.PLAN: PLAN_FIELDS, Import.Kind.MEMBERS: MEMBER_FIELDS}
KNOWN: dict[str, Callable[[], Any]] = {
    "organization": Organization.objects.standing,
    "territory": Territory.objects.all,
}
WEIGHED = ("change", "changes", "target_id", "remarks", "refused", "grade")


def correct_column(
    imported: Import, *, sheet: str, column: int, field: str, version: int, by: User | None
) -> Import:
    """Say what a column holds; "" for nothing that the portal keeps apart."""
    return correct_columns(imported, columns={(sheet, column): field}, version=version, by=by)


def correct_columns(
    imported: Import,
    *,
    columns: Mapping[tuple[str, int], str] = MappingProxyType({}),
    headers: Mapping[str, int] = MappingProxyType({}),
    left_out: Mapping[str, bool] = MappingProxyType({}),
    version: int,
    by: User | None,
) -> Import:
    """Say at once what columns hold, where headings stand, which sheets are left out.

    The file is read again once. `left_out` says of each sheet that it names whether it is.
    """
    if not {KEPT_ASIDE, *FIELDS[Import.Kind(imported.kind)]}.issuperset(columns.values()):
        raise Refused(_("That is not something that a column of this file may hold."))

    def change(said: dict[str, Any]) -> None:
        fields = {(sheet, column): field for sheet, column, field in said.get("columns", ())}
        said["columns"] = [[*place, field] for place, field in {**fields, **columns}.items()]
        said["headers"] = {**said.get("headers", {}), **headers}
        sheets = {**dict.fromkeys(said.get("left_out", ()), True), **left_out}
        said["left_out"] = [sheet for sheet, is_out in sheets.items() if is_out]

    return _corrected(imported, change, version=version, by=by)


def correct_cell(
    imported: Import,
    *,
    sheet: str,
    line: int,
    column: int,
    text: str,
    version: int,
    by: User | None,
) -> Import:
    """Say what a cell should read; the file is read as if that were written there."""
    place = {"sheet": sheet, "line": line, "column": column}

    def change(said: dict[str, Any]) -> None:
        cells = said.get("cells", [])
        earlier = [each for each in cells if place.items() <= each.items()]
        was = earlier[0] if earlier else _mark(imported, place)
        first = {"field": was.get("field", ""), "said": was.get("said", "")}
        others = [each for each in cells if each not in earlier]
        said["cells"] = [*others, {**place, **first, "text": kept.clean(text)[:5000]}]

    return _corrected(imported, change, version=version, by=by)


def choose_header(
    imported: Import, *, sheet: str, line: int, version: int, by: User | None
) -> Import:
    """Say on which line of a sheet its headings stand."""
    return correct_columns(imported, headers={sheet: line}, version=version, by=by)


def leave_out_sheet(
    imported: Import, *, sheet: str, left_out: bool, version: int, by: User | None
) -> Import:
    """Leave a whole sheet out, or take it back."""
    return correct_columns(imported, left_out={sheet: left_out}, version=version, by=by)


@transaction.atomic
def leave_out_row(
    imported: Import,
    *,
    position: int,
    left_out: bool,
    version: int,
    by: User | None,  # noqa: ARG001 -- who commits is on record
) -> Import:
    """Leave a row out, or take it back; it stays left out when the file is read again."""
    held = _held(imported, version)
    row = held.rows.filter(position=position).first()

    if row is None:
        raise Refused(_("This file has no such row."))

    place = [row.sheet, row.line]
    others = [each for each in held.choices.get("left_out", ()) if each != place]
    held.choices["left_out"] = [*others, place] if left_out else others
    return _weighed(held)


def choose_name(
    imported: Import, *, what: str, said: str, choice: str, version: int, by: User | None
) -> Import:
    """Say who a name of the file is: an id, "new" to create it, "words" to keep it as words."""
    return choose_names(imported, choices={(what, said): choice}, version=version, by=by)


@transaction.atomic
def choose_names(
    imported: Import,
    *,
    choices: Mapping[tuple[str, str], str],
    version: int,
    by: User | None,  # noqa: ARG001 -- who commits is on record
) -> Import:
    """Say at once who several names of the file are; the rows are weighed again once."""
    held = _held(imported, version)
    entries = {(each["what"], each["key"]): each for each in held.names}

    for (what, said), choice in choices.items():
        place = (what, fold(said))
        if place not in entries:
            raise Refused(_("This file does not name “%(said)s”.") % {"said": said})
        entries[place] = names.chosen(entries[place], choice, _name_of(entries[place], choice))

    chosen = {
        names.chosen_key(what, fold(said)): choice for (what, said), choice in choices.items()
    }
    held.choices["names"] = {**held.choices.get("names", {}), **chosen}
    held.names = list(entries.values())
    return _weighed(held)


def refresh(imported: Import) -> Import:
    """Weigh the rows again against what the portal holds now, and keep the outcome."""
    with transaction.atomic():
        held = Import.objects.hold(imported.pk)
        return _weighed(held) if held.state == Import.State.READY else held


def _corrected(
    imported: Import,
    change: Callable[[dict[str, Any]], None],
    *,
    version: int,
    by: User | None,  # noqa: ARG001 -- who commits is on record
) -> Import:
    with transaction.atomic():
        held = _held(imported, version)
        change(held.corrections)
        held.version += 1
        held.save(update_fields=["corrections", "version", "updated_at"])
        return reading.again(held)


def _held(imported: Import, version: int) -> Import:
    held = Import.objects.hold(imported.pk)

    if held.state == Import.State.WAITING:
        raise Refused(_("This file is still being read: wait a moment."))
    if held.state == Import.State.COMMITTING:
        raise Refused(_("This file is being brought in: wait a moment."))
    if held.state != Import.State.READY:
        raise Refused(_("This file cannot be corrected any more."))
    if held.version != version:
        raise Conflict(
            _("Someone else corrected this file while you were looking at it."),
            version=held.version,
        )
    return held


def _weighed(held: Import) -> Import:
    """Work out the outcome again, and write the rows where it changed."""
    rows = list(held.rows.order_by("position"))
    before = [[getattr(row, name) for name in WEIGHED] for row in rows]
    outcomes.weigh(held, rows)
    changed = [
        row
        for row, was in zip(rows, before, strict=True)
        if was != [getattr(row, name) for name in WEIGHED]
    ]
    ImportRow.objects.bulk_update(changed, WEIGHED, batch_size=reading.BATCH)
    held.version += 1
    held.save(update_fields=["choices", "names", "counts", "version", "updated_at"])
    return held


def _mark(imported: Import, place: dict[str, Any]) -> dict[str, Any]:
    row = imported.rows.filter(sheet=place["sheet"], line=place["line"]).first()
    marks = row.marks if row else ()
    return next((each for each in marks if each["column"] == place["column"]), {})


def _name_of(entry: Mapping[str, Any], choice: str) -> str:
    """Return the name behind a choice, "" for none; refuse what is nobody's."""
    what = entry["what"]
    if choice == names.WORDS or (choice == names.NEW and what in names.MADE):
        return ""
    near = {str(each["id"]): str(each["name"]) for each in entry["candidates"]}
    if choice not in near and what in KNOWN and whole(choice) is not None:
        rows = KNOWN[what]().filter(pk=whole(choice))
        near.update({str(each.pk): str(each) for each in rows})
    if choice not in near:
        raise Refused(_("Choose among the names of the directory, or say that it is a new one."))
    return near[choice]
