"""Committing: all of what a file says becomes the table's, or none of it does."""

from collections.abc import Callable, Collection
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from core.errors import Conflict, Refused
from exchange.models import Import, ImportRow
from exchange.services import bounds, corrections, habits, outcomes
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
    *bounds.LET_GO,
)  # fmt: skip


WEIGHED, WRITTEN, TRACED = 35, 80, 95  # how far the writing is, in per cent
Tell = Callable[[int], object]


class Moved(Exception):
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
        return write(imported, version=version, leave_refused=leave_refused, by=by)
    except Moved:
        fresh = corrections.refresh(imported)
        raise Conflict(moved(), version=fresh.version) from None


@transaction.atomic
def write(
    imported: Import,
    *,
    version: int,
    leave_refused: bool,
    by: User | None,
    attempt: int | None = None,
    tell: Tell = lambda _part: None,
) -> Import:
    """Do what `commit` says, in one transaction; raise `Moved` when the rows were not as shown.

    `attempt` is that of a worker that does what was asked: see `errands`. A file of ten thousand
    rows takes a minute or more, and holds its table's members or its plan for as long.
    """
    bounds.widen()
    held = Import.objects.hold(imported.pk)
    bounds.refuse_another(held, attempt)
    of_kind = outcomes.ROWS[held.kind]
    of_kind.hold(held)

    refuse_state(held, version, asked=attempt is not None)
    rows = list(held.rows.order_by("position"))
    shown = outcomes.signature(rows)
    outcomes.weigh(held, rows)
    if outcomes.signature(rows) != shown:
        raise Moved
    refuse_refused([row.change for row in rows], leave_refused=leave_refused)
    tell(WEIGHED)

    traces = Traces(held)
    of_kind.write(held, [row for row in rows if row.change in DOES], traces, by=by)
    tell(WRITTEN)
    touched = traces.write()
    habits.remember(held, traces.made_of(Organization))
    tell(TRACED)
    _settle(held, by)

    if touched:
        journal.record(held.table, VERBS[Import.Kind(held.kind)], by=by, about=held, **facts(held))
    return held


def moved() -> str:
    return _("The table changed since this file was read. Look at what it does now.")


def facts(imported: Import) -> dict[str, Any]:
    """Return what the journal says of an import: numbers and ids."""
    counted = {name: imported.counts.get(name, 0) for name in ("new", "changed", "same")}
    return {**counted, "plan": imported.plan_id}


def refuse_state(held: Import, version: int, *, asked: bool = False) -> None:
    """Refuse what is not there to be committed; `asked` for one that a worker was asked for."""
    if held.committed_at:
        raise Refused(_("This file was brought in already."))
    if held.state == Import.State.WAITING:
        raise Refused(_("This file is still being read: wait a moment."))
    if held.state == Import.State.COMMITTING and not asked:
        raise Refused(_("This file is being brought in: wait a moment."))
    if held.state not in {Import.State.READY, Import.State.COMMITTING}:
        raise Refused(_("This file cannot be brought in. Choose it again."))
    if held.version != version:
        raise Conflict(
            _("Someone else corrected this file while you were looking at it."),
            version=held.version,
        )


def refuse_refused(changes: Collection[str], *, leave_refused: bool) -> None:
    """Refuse a file of refused rows that nobody left aside, and one that holds no row."""
    refused = sum(change == Change.REFUSED for change in changes)
    if refused and not leave_refused:
        raise Refused(
            ngettext(
                "%(n)s row cannot be brought in: correct it, or leave it out.",
                "%(n)s rows cannot be brought in: correct them, or leave them out.",
                refused,
            )
            % {"n": refused}
        )
    if not any(change in {*DOES, Change.SAME} for change in changes):
        raise Refused(_("This file holds no row to bring in."))


def _settle(held: Import, by: User | None) -> None:
    held.state, held.content = Import.State.COMMITTED, None
    held.committed_at, held.brought_in_by = timezone.now(), by
    held.version += 1
    bounds.let_go(held)
    held.save(update_fields=SETTLED)
