"""Reading a file that was received: from its bytes to rows to check, in a request or a worker."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from celery.exceptions import SoftTimeLimitExceeded
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from exchange import files, layouts
from exchange.cells.conventions import Conventions
from exchange.cells.got import Why
from exchange.files.grid import Unreadable
from exchange.layouts.shapes import Corrections
from exchange.models import Habit, Import, ImportRow
from exchange.queries import known, sent
from exchange.services import alike, kept, names, outcomes, untouched
from notifications import wake

logger = logging.getLogger(__name__)

SMALL = 100_000  # bytes read while a person waits: a few seconds at most
LEASE = timedelta(minutes=3)  # longer than a task may last
TRIES = 2
BATCH = 500
READ, UNDERSTOOD, MATCHED = 25, 65, 80  # how far the reading is, in per cent
FOUND = (
    "columns", "asides", "remarks", "names", "counts", "refusal", "state", "progress", "attempts",
    "lease_until", "updated_at",
)  # fmt: skip

Tell = Callable[[int], object]


def start(imported: Import, *, at_once: bool | None = None) -> Import:
    """Read a waiting file now when it is small, or `at_once`; else have a worker woken for it."""
    if at_once or (at_once is None and imported.size <= SMALL):
        return read(imported)
    transaction.on_commit(lambda: wake.up("exchange.tasks.read_import", imported.pk))
    return imported


def read(imported: Import) -> Import:
    """Read a waiting file and keep what it says; return it READY or REFUSED.

    Nothing that a file holds raises. Whoever reads has a lease: when it dies, another takes the
    file up; after two deaths the file is refused as too heavy. A file that someone else reads,
    or that waits no more, comes back as it stands.
    """
    mine = _take(imported.pk)
    if mine is None:
        return Import.objects.without_file().select_related("table", "plan").get(pk=imported.pk)
    if mine.attempts > TRIES:
        return _refuse(mine, Why("services.too_heavy"))

    try:
        rows = understand(mine, bytes(mine.content or b""), tell=lambda part: _tell(mine, part))
    except Unreadable as unreadable:
        return _refuse(mine, Why(unreadable.code, unreadable.params))
    except SoftTimeLimitExceeded:
        return _refuse(mine, Why("services.too_heavy"))
    except Exception:
        logger.exception("Import %s could not be read", mine.pk)
        return _refuse(mine, Why("services.failed"))
    return _keep(mine, rows)


def understand(
    imported: Import, content: bytes, *, tell: Tell = lambda _part: None
) -> list[ImportRow]:
    """Set what a file says on its import, compare it with the portal, and return its rows.

    Nothing is saved. Raises `Unreadable` for a file that is refused whole. The number of queries
    does not depend on the length of the file.
    """
    workbook = files.read_apart(content, imported.name)
    tell(READ)

    directory = known.directory(imported.table)
    habits = list(Habit.objects.filter(table=imported.table).order_by("pk"))
    understood = layouts.understand(
        workbook,
        kept.kind_of(imported),
        conventions=conventions_of(imported),
        known=directory.known,
        corrections=_corrections(imported, habits),
    )
    tell(UNDERSTOOD)

    rows = kept.fill(imported, understood)
    untouched.spare(imported, rows)
    alike.point_out(imported, rows, directory)
    imported.remarks += [kept.reason(Why(*each)) for each in workbook.remarks]
    imported.remarks += [kept.reason(each) for each in _seen_before(imported)]
    imported.names = names.matched(imported, rows, directory, habits)
    tell(MATCHED)

    with transaction.atomic():
        outcomes.weigh(imported, rows)
    return rows


def _corrections(imported: Import, habits: list[Habit]) -> Corrections:
    """What people said of the file and of earlier ones; before that, what its plan calls levels."""
    told = kept.corrections_of(imported, habits)
    levels = sent.level_headings(imported.plan)
    return replace(told, headings={**levels, **told.headings})


def _seen_before(imported: Import) -> list[Why]:
    """Say that this very file was brought in already, and when; one query."""
    same = imported.table.imports.filter(digest=imported.digest, undone_at=None)
    last = same.exclude(committed_at=None).order_by("-committed_at", "-pk").without_file().first()
    return (
        [Why("services.seen_before", {"day": timezone.localdate(last.committed_at)})]
        if last
        else []
    )


def conventions_of(imported: Import) -> Conventions | None:
    """Return how the plan of a file counts time.

    By the plan's bounds and the first month of the table's year, but for what was said otherwise
    when the file was received.
    """
    if imported.kind != Import.Kind.PLAN or not imported.plan_starts_on:
        return None
    plan = imported.plan
    counted = (
        Conventions(plan.starts_on, plan.ends_on, plan.short_until, plan.medium_until)
        if plan
        else Conventions.starting(imported.plan_starts_on)
    )
    said = {name: _convention(name, each) for name, each in imported.conventions.items()}
    year = {"fiscal_month": imported.table.year_starts_in}
    return Conventions(**{**vars(counted), **year, **said})


def again(imported: Import) -> Import:
    """Read a corrected file again, here when it is small, else in a worker."""
    Import.objects.filter(pk=imported.pk).update(
        state=Import.State.WAITING, progress=0, attempts=0, lease_until=None
    )
    return start(imported)


def _take(pk: int) -> Import | None:
    """Take a waiting file under a lease; None when someone else has it."""
    now = timezone.now()
    taken = (
        Import.objects.waiting(on=now)
        .filter(pk=pk)
        .update(lease_until=now + LEASE, attempts=F("attempts") + 1)
    )
    return Import.objects.select_related("table", "plan").get(pk=pk) if taken else None


def _tell(imported: Import, part: int) -> None:
    Import.objects.filter(pk=imported.pk, attempts=imported.attempts).update(progress=part)


@transaction.atomic
def _keep(imported: Import, rows: list[ImportRow]) -> Import:
    """Keep what was understood, unless the lease ran out and another reads the file by now."""
    held = Import.objects.hold(imported.pk)
    if (held.state, held.attempts) != (Import.State.WAITING, imported.attempts):
        return held

    imported.rows.all().delete()
    ImportRow.objects.bulk_create(rows, batch_size=BATCH)
    return _settle(imported, Import.State.READY)


@transaction.atomic
def _refuse(imported: Import, why: Why) -> Import:
    held = Import.objects.hold(imported.pk)
    if (held.state, held.attempts) != (Import.State.WAITING, imported.attempts):
        return held

    imported.refusal, imported.content = kept.reason(why), None
    imported.rows.all().delete()
    return _settle(imported, Import.State.REFUSED)


def _settle(imported: Import, state: str) -> Import:
    imported.state, imported.progress, imported.attempts = state, 100, 0
    imported.lease_until = None
    if state == Import.State.READY:
        imported.refusal = {}
    imported.save(update_fields=[*FOUND, *(("content",) if state == Import.State.REFUSED else ())])
    return imported


def _convention(name: str, said: Any) -> Any:
    """Return a convention from how JSON holds it."""
    if name in {"starts_on", "ends_on", "short_until", "medium_until"}:
        return date.fromisoformat(said)
    if name == "school_year_ends":
        return tuple(said)
    return {each: tuple(day) for each, day in said.items()} if name == "seasons" else said
