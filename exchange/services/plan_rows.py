"""The rows of a plan: what each does to the actions of the plan, and doing it.

An organisation that a file names to an action is named, never confirmed, and nobody is written to:
a file is a draft until the coordination asks. A date that the file moves is a drift, kept with its
reason, in an adopted plan too.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from accounts.models import User
from actions.models import ActionPlan
from exchange.models import Import, ImportRow
from exchange.services.plan import finding, holding
from exchange.services.plan.standing import Standing, Who, differ, differences
from exchange.services.plan.wanted import Wanted
from exchange.services.plan.writing import Judged, Writing
from exchange.services.traces import Traces
from tables.models import Table

Change = ImportRow.Change


def hold(imported: Import) -> None:
    """Lock the plan and its actions; the table, where the plan is still to be made.

    A plan that starts on the day of the file, and was made since, becomes the plan of the file.
    """
    if imported.plan is None:
        tables = Table.objects.select_for_update(of=("self",), no_key=True)
        imported.table = tables.get(pk=imported.table_id)
        imported.plan = plan_starting(imported.table, imported.plan_starts_on)
    if imported.plan is not None:
        plans = ActionPlan.objects.select_for_update(of=("self",), no_key=True)
        plans = plans.select_related("table")
        imported.plan = plans.get(pk=imported.plan.pk)
        list(imported.plan.actions.order_by("pk").select_for_update(of=("self",)).values("pk"))


def plan_starting(table: Table, day: date | None) -> ActionPlan | None:
    """Return the plan of a table that starts on a day."""
    return table.plans.filter(starts_on=day).order_by("-pk").first() if day else None


def compare(imported: Import, rows: list[ImportRow]) -> None:
    """Set what each row does (`change`, `changes`, `target_id`); nothing is saved.

    Adds remarks and refusals of the comparison. Five queries, however many rows.
    """
    held = holding.read(imported.plan)
    judging = _Judging(imported, held)
    for each in judging.judge(rows):
        row, action, was, now, _node = each
        row.intent = _Intent(judging, each)
        row.target_id = action.pk if action else None
        if action is None:
            row.change = Change.NEW
        elif differ(was, now):
            row.change = Change.CHANGED
            row.changes = differences(was, now, judging.named)
        else:
            row.change = Change.SAME


def write(imported: Import, rows: list[ImportRow], traces: Traces, *, by: User | None) -> None:
    """Write the rows, new and changed, that were compared just now, under the locks of `hold`.

    The rows are the very ones that `compare` was given. Leaves a trace of each row of the database
    that it makes, changes or takes away; the caller writes the journal. The number of queries
    depends on what the file does, not on its length.
    """
    if not rows:
        return
    judging: _Judging = rows[0].intent.judging
    writing = Writing(imported, traces, by=by)
    judged = [row.intent.judged for row in rows]
    writing.put(judged, judging.held, judging.tree, judging.named)
    made = [row for row in rows if row.change == Change.NEW]
    ImportRow.objects.bulk_update(made, ["target_id"], batch_size=500)


class _Judging:
    """Each row beside its action: how it stands, how it would stand."""

    def __init__(self, imported: Import, held: holding.Holding):
        self.held = held
        self.tree = held.tree()
        self._wanted = Wanted(imported, held, self.tree)

    @property
    def named(self) -> dict[tuple[str, Who], str]:
        return self._wanted.named

    def judge(self, rows: list[ImportRow]) -> Iterator[Judged]:
        found = finding.find(rows, self.held, self.tree.paths)
        for row in rows:
            if any(each.get("compared") for each in row.refused):
                continue
            action = found.get(row.position)
            was = self.held.standing(action, self.tree.paths) if action else Standing()
            now = self._wanted.of(row, action, was)
            yield Judged(row, action, was, now, self.tree.place(now.path))


class _Intent(NamedTuple):
    """What comparing made of a row, for the writing that follows at once."""

    judging: _Judging
    judged: Judged
