"""Committing: all of what a file says becomes the table's, or none of it does."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from core.errors import Conflict, Refused
from exchange.models import Import, ImportRow
from exchange.services import corrections, habits, outcomes
from exchange.services.traces import Traces
from members.models import Organization
from tables import journal

VERBS = {
    Import.Kind.PLAN: "exchange.plan_imported",
    Import.Kind.MEMBERS: "exchange.members_imported",
}
Change = ImportRow.Change
DOES = (Change.NEW, Change.CHANGED)
SETTLED = (
    "state", "content", "plan", "counts", "committed_at", "brought_in_by", "version", "updated_at",
)  # fmt: skip


class _Moved(Exception):
    """What the file would do is no longer what was shown."""


def commit(
    imported: Import, *, version: int, leave_refused: bool = False, by: User | None
) -> Import:
    """Bring a file in: all or nothing, one journal entry, one trace a row that it touches.

    Rows that are refused must be corrected or left out, or left aside knowingly with
    `leave_refused`. Raises `Conflict` when someone corrected the file since `version`, or when
    what it would do is no longer what was shown: the rows are then refreshed, for a caller that
    answers with a redirection and so keeps what was written. A file that says nothing new is
    committed too, writes nothing and no entry: its counts say so. No mail goes out.
    """
    try:
        return _commit(imported, version=version, leave_refused=leave_refused, by=by)
    except _Moved:
        fresh = corrections.refresh(imported)
        raise Conflict(
            _("The table changed since this file was read. Look at what it does now."),
            version=fresh.version,
        ) from None


@transaction.atomic
def _commit(imported: Import, *, version: int, leave_refused: bool, by: User | None) -> Import:
    held = Import.objects.hold(imported.pk)
    of_kind = outcomes.ROWS[held.kind]
    of_kind.hold(held)

    _refuse_state(held, version)
    rows = list(held.rows.order_by("position"))
    shown = outcomes.signature(rows)
    outcomes.weigh(held, rows)
    if outcomes.signature(rows) != shown:
        raise _Moved
    _refuse_refused(rows, leave_refused=leave_refused)

    traces = Traces(held)
    of_kind.write(held, [row for row in rows if row.change in DOES], traces, by=by)
    touched = traces.write()
    habits.remember(held, traces.made_of(Organization))
    _settle(held, by)

    if touched:
        journal.record(held.table, VERBS[Import.Kind(held.kind)], by=by, about=held, **facts(held))
    return held


def facts(imported: Import) -> dict[str, Any]:
    """Return what the journal says of an import: numbers and ids."""
    counted = {name: imported.counts.get(name, 0) for name in ("new", "changed", "same")}
    return {**counted, "plan": imported.plan_id}


def _refuse_state(held: Import, version: int) -> None:
    if held.committed_at:
        raise Refused(_("This file was brought in already."))
    if held.state == Import.State.WAITING:
        raise Refused(_("This file is still being read: wait a moment."))
    if held.state != Import.State.READY:
        raise Refused(_("This file cannot be brought in. Choose it again."))
    if held.version != version:
        raise Conflict(
            _("Someone else corrected this file while you were looking at it."),
            version=held.version,
        )


def _refuse_refused(rows: list[ImportRow], *, leave_refused: bool) -> None:
    refused = sum(row.change == Change.REFUSED for row in rows)
    if refused and not leave_refused:
        raise Refused(
            ngettext(
                "%(n)s row cannot be brought in: correct it, or leave it out.",
                "%(n)s rows cannot be brought in: correct them, or leave them out.",
                refused,
            )
            % {"n": refused}
        )
    if not any(row.change in {*DOES, Change.SAME} for row in rows):
        raise Refused(_("This file holds no row to bring in."))


def _settle(held: Import, by: User | None) -> None:
    held.state, held.content = Import.State.COMMITTED, None
    held.committed_at, held.brought_in_by = timezone.now(), by
    held.version += 1
    held.save(update_fields=SETTLED)
