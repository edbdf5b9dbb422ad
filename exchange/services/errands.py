"""A long commit, or a long undo, asked for by a person and done by a worker.

What was asked is on the import; a worker that does it holds the row of the import locked until its
one transaction ends. A worker that dies lets go of it at once with all that it wrote, and the next
tick has it done again. How far it is can be read in the cache alone, for the transaction says
nothing until it ends.
"""

import logging
from datetime import timedelta

from celery.exceptions import SoftTimeLimitExceeded
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from exchange.models import Import
from exchange.queries import errand
from exchange.services import bounds, commits, corrections, undoing
from members.permissions import Permission, permissions_at
from notifications import wake

logger = logging.getLogger(__name__)

SMALL = 500  # rows written while a person waits: a few seconds at most
LEASE = timedelta(seconds=30)  # within which whoever took it must have locked it
TRIES = 2
State = Import.State
BACK = {State.COMMITTING: State.READY, State.UNDOING: State.COMMITTED}


def bring_in(
    imported: Import, *, version: int, leave_refused: bool = False, by: User | None
) -> Import:
    """Commit a file now when it does little, else ask a worker for it and return it COMMITTING."""
    if _rows(imported) <= SMALL or by is None:
        return commits.commit(imported, version=version, leave_refused=leave_refused, by=by)

    with transaction.atomic():
        held = Import.objects.hold(imported.pk)
        commits.refuse_state(held, version)
        commits.refuse_refused(
            held.rows.values_list("change", flat=True), leave_refused=leave_refused
        )
        return _ask(
            held, State.COMMITTING, {"version": version, "leave_refused": leave_refused}, by
        )


def take_back(imported: Import, *, by: User | None) -> Import:
    """Undo an import now when it did little, else ask a worker for it and return it UNDOING."""
    if _rows(imported) <= SMALL or by is None:
        return undoing.undo(imported, by=by)

    with transaction.atomic():
        held = Import.objects.hold(imported.pk)
        undoing.refuse_state(held)
        return _ask(held, State.UNDOING, {}, by)


def carry_out(imported: Import) -> Import:
    """Do what was asked; return the import as it then stands.

    Raises nothing that a person can do something about: what cannot be done comes back as it was,
    with the sentence that says why. What another does, or what was done, is left alone.
    """
    mine = _take(imported.pk)
    if mine is None:
        return _stands(imported)
    with translation.override(mine.asked.get("language")):
        try:
            return _do(mine)
        except bounds.Taken:
            return _stands(imported)
        except Exception as error:  # noqa: BLE001 -- whatever it is, the person is told
            moved = isinstance(error, commits.Moved)
            return _give_back(mine, _why_not(mine, error), moved=moved)
        finally:
            errand.silence(mine)


def _rows(imported: Import) -> int:
    return sum(int(imported.counts.get(change.value) or 0) for change in commits.DOES)


def _ask(held: Import, state: str, asked: dict[str, object], by: User) -> Import:
    bounds.let_go(held)
    held.state, held.asked_at, held.asked_by = state, timezone.now(), by
    held.asked = {**asked, "language": translation.get_language()}
    held.save(update_fields=["state", *bounds.LET_GO, "updated_at"])
    transaction.on_commit(lambda: wake.up("exchange.tasks.carry_out", held.pk))
    return held


@transaction.atomic
def _take(pk: int) -> Import | None:
    """Take what was asked; None when someone else has it, or just took it."""
    now = timezone.now()
    free = Import.objects.asked_for(on=now).select_for_update(of=("self",), skip_locked=True)
    held = free.select_related("table", "plan", "asked_by").defer("content").filter(pk=pk).first()
    if held is None:
        return None
    held.attempts, held.lease_until = held.attempts + 1, now + LEASE
    held.save(update_fields=["attempts", "lease_until"])
    return held


def _do(mine: Import) -> Import:
    by = mine.asked_by
    assert by is not None
    if mine.attempts > TRIES:
        raise Refused(_too_long())
    if not by.is_active or Permission.IMPORT not in permissions_at(mine.table, by):
        raise Refused(_("Whoever asked for it may no longer import at this table."))
    errand.tell(mine, 1)
    if mine.state == State.UNDOING:
        return undoing.undo(mine, by=by, attempt=mine.attempts)
    return commits.write(
        mine,
        version=mine.asked["version"],
        leave_refused=mine.asked["leave_refused"],
        by=by,
        attempt=mine.attempts,
        tell=lambda part: errand.tell(mine, part),
    )


@transaction.atomic
def _give_back(mine: Import, sentence: str, *, moved: bool = False) -> Import:
    """Put an import back as it was before it was asked, with the reason; refresh what `moved`."""
    bounds.widen()
    held = Import.objects.hold(mine.pk)
    if held.attempts != mine.attempts or held.state not in Import.BUSY:
        return held

    held.state = BACK[State(held.state)]
    bounds.let_go(held)
    held.save(update_fields=["state", *bounds.LET_GO, "updated_at"])
    if moved:
        held = corrections.refresh(held)
    held.setback = {"sentence": sentence, "version": held.version}
    held.save(update_fields=["setback"])
    return held


def _stands(imported: Import) -> Import:
    return Import.objects.without_file().select_related("table", "plan").get(pk=imported.pk)


def _why_not(mine: Import, error: Exception) -> str:
    """Return the sentence for whoever asked; log what is the portal's own fault."""
    if isinstance(error, Refused):
        return error.sentence
    if isinstance(error, commits.Moved):
        return commits.moved()
    if isinstance(error, SoftTimeLimitExceeded):
        return _too_long()
    logger.error("Import %s could not be %s", mine.pk, mine.state, exc_info=error)
    return _("The portal could not do it. Try again in a moment.")


def _too_long() -> str:
    return _("It takes too long at once. Split the file in two, or leave part of its rows out.")
