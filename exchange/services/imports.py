"""A file brought in: received, read, corrected, committed, undone, discarded.

Nothing is the table's before `commit`. No mail goes out from an import: the organisations that a
plan names are named as in a plan under preparation, and are asked when the coordination asks them.
"""

import hashlib
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from actions.models import ActionPlan
from core.errors import Refused
from exchange.models import Import, ImportRow, ImportTrace
from exchange.services import kept, plan_rows, reading
from exchange.services.commits import commit
from exchange.services.corrections import (
    choose_header,
    choose_name,
    correct_cell,
    correct_column,
    leave_out_row,
    leave_out_sheet,
)
from exchange.services.errands import bring_in, carry_out, take_back
from exchange.services.reading import read
from exchange.services.undoing import UNDOABLE, undo
from tables.models import Table

__all__ = [
    "bring_in",
    "carry_out",
    "choose_header",
    "choose_name",
    "commit",
    "correct_cell",
    "correct_column",
    "discard",
    "forget",
    "leave_out_row",
    "leave_out_sheet",
    "read",
    "receive",
    "take_back",
    "undo",
]

LARGEST = 25 * 1024 * 1024
KEPT = timedelta(days=30)  # how long a file that nobody brings in is kept


def receive(
    table: Table,
    *,
    kind: str,
    name: str,
    content: bytes,
    plan: ActionPlan | None = None,
    plan_starts_on: date | None = None,
    conventions: Mapping[str, Any] | None = None,
    at_once: bool | None = None,
    by: User | None,
) -> Import:
    """Take a file in, and read it when it is small; a worker reads a large one.

    A plan's file needs a plan of the table, or the day on which its plan starts: the plan that
    starts then, else one that will be made when the file is committed. `conventions` may hold
    what `exchange.cells.conventions` names. `at_once` reads the file here whatever its size.
    The import comes back WAITING, READY or REFUSED; only a request that makes no sense raises.
    """
    if kind not in Import.Kind.values:
        raise Refused(_("A file lists an action plan or members."))
    refuse_size(content)
    plan, plan_starts_on = _plan_of(table, kind, plan, plan_starts_on)

    imported = Import.objects.create(
        table=table,
        kind=kind,
        name=_short(name),
        size=len(content),
        digest=hashlib.sha256(content).hexdigest(),
        content=content,
        plan=plan,
        plan_starts_on=plan_starts_on,
        conventions=kept.plain(dict(conventions or {})),
        by=by,
    )
    return reading.start(imported, at_once=at_once)


def refuse_size(content: bytes) -> None:
    """Refuse a file of nothing, and one over 25 MB."""
    if not content:
        raise Refused(_("This file is empty."))
    if len(content) > LARGEST:
        refuse_large()


def refuse_large() -> None:
    raise Refused(_("This file is over 25 MB. Split it, or take its pictures out."))


@transaction.atomic
def discard(imported: Import, *, by: User | None) -> Import:  # noqa: ARG001 -- as all services
    """Set a file aside and forget what it holds; what was committed can no longer be discarded."""
    held = Import.objects.hold(imported.pk)

    if held.state == Import.State.COMMITTING:
        raise Refused(_("This file is being brought in: wait a moment."))
    if held.committed_at:
        raise Refused(_("This file was brought in: undo it rather than set it aside."))

    held.state, held.content, held.lease_until = Import.State.DISCARDED, None, None
    held.save(update_fields=["state", "content", "lease_until", "updated_at"])
    held.rows.all().delete()
    return held


def forget(*, at: datetime | None = None) -> int:
    """Set aside what nobody brought in for thirty days; return how many files were forgotten.

    What a committed file said is forgotten after as long: its list is the table's by then, with
    the names and the addresses that it holds. What it takes to undo it is kept `undoing.UNDOABLE`.
    """
    now = at or timezone.now()
    before = now - KEPT
    ImportRow.objects.filter(imported__committed_at__lt=before).delete()
    said = Import.objects.filter(committed_at__lt=before).exclude(columns=[])
    said.update(columns=[], asides=[], remarks=[], names=[], corrections={}, choices={})
    ImportTrace.objects.filter(imported__committed_at__lt=now - UNDOABLE).delete()
    open_ = (Import.State.WAITING, Import.State.READY, Import.State.REFUSED)
    old = Import.objects.filter(state__in=open_, created_at__lt=before).without_file()
    for each in old:
        discard(each, by=None)
    return len(old)


def _plan_of(
    table: Table, kind: str, plan: ActionPlan | None, starts_on: date | None
) -> tuple[ActionPlan | None, date | None]:
    if kind != Import.Kind.PLAN:
        return None, None
    if plan is not None and plan.table_id != table.pk:
        raise Refused(_("That plan belongs to another table."))
    if plan is None and starts_on is None:
        raise Refused(_("Say which plan this file holds, or on which day its plan starts."))
    if plan is None:
        plan = plan_rows.plan_starting(table, starts_on)
    return plan, plan.starts_on if plan else starts_on


def _short(name: str) -> str:
    """The name of the file alone, with its ending."""
    bare = " ".join(kept.clean(name).replace("\\", "/").rsplit("/", 1)[-1].split())
    stem, dot, ending = bare.rpartition(".")
    return bare if len(bare) <= 200 else f"{stem[: 199 - len(ending)]}{dot}{ending}"[:200]
