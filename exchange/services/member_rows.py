"""The rows of a members' list: what each does to the members of the table, and doing it."""

from accounts.models import User
from exchange.models import Import, ImportRow
from exchange.services import kept
from exchange.services.members import seating, writing
from exchange.services.members.changes import said, set_changes
from exchange.services.members.intent import Intent
from exchange.services.members.intents import work_out
from exchange.services.members.rules import refuse
from exchange.services.members.standing import Standing
from exchange.services.traces import Traces
from tables.models import Table

Change = ImportRow.Change
SHOWN = {"based_in": "territory", "serves": "territory"}  # the column of the file that says it


def hold(imported: Import) -> None:
    """Lock the table and its memberships, so that nobody else joins, leaves or sits meanwhile.

    What only refers to the table (its journal, its meetings) goes on.
    """
    tables = Table.objects.select_for_update(of=("self",), no_key=True)
    table = tables.get(pk=imported.table_id)
    list(table.memberships.open().order_by("pk").select_for_update(of=("self",)).values_list("pk"))


def compare(imported: Import, rows: list[ImportRow]) -> None:
    """Set what each row does (`change`, `changes`, `target_id`); nothing is saved.

    Adds what it finds doubtful, and the rule of the table that refuses a member, as remarks and
    refusals. A line that repeats another is left out, and says so. A dozen queries.
    """
    intents, _standing = _understood(imported, rows)
    for intent in intents:
        row = intent.row
        row.intent = intent
        row.target_id = intent.membership.pk if intent.membership else None
        row.remarks = [*row.remarks, *(kept.reason(why, compared=True) for why in intent.remarks)]
        row.refused = [*row.refused, *(kept.reason(why, compared=True) for why in intent.refused)]
        row.change = _change(intent)
        if row.change == Change.CHANGED:
            row.changes = [
                {"field": SHOWN.get(name, name), "was": said(was), "now": said(now)}
                for name, (was, now) in intent.changed.items()
            ]


def write(imported: Import, rows: list[ImportRow], traces: Traces, *, by: User | None) -> None:  # noqa: ARG001 -- as `plan_rows`
    """Write the rows, new and changed, that were compared just now, under the locks of `hold`.

    The rows are the very ones that `compare` was given. New members are accepted since the day
    that the file says, else since today; whoever sits does so from today on, for no file says
    since when.
    """
    intents: list[Intent] = [row.intent for row in rows if row.intent]
    if not intents:
        return
    standing = intents[0].standing
    writing.organizations(intents, standing, traces)
    writing.people(intents, standing, traces)
    seating.memberships(intents, standing, traces)
    seating.seats(intents, standing, traces)
    seating.mandates(intents, traces)


def _understood(imported: Import, rows: list[ImportRow]) -> tuple[list[Intent], Standing]:
    intents, standing = work_out(imported, rows)
    for intent in intents:
        if not intent.refused and not intent.repeats:
            set_changes(intent, standing)
            refuse(intent, standing)
    return intents, standing


def _change(intent: Intent) -> str:
    if intent.refused:
        return Change.REFUSED
    if intent.repeats:
        return Change.LEFT_OUT
    if intent.membership is None:
        return Change.NEW
    return Change.CHANGED if intent.changed else Change.SAME
