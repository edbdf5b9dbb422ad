"""The rows of a members' list: what each does to the members of the table, and doing it."""

from accounts.models import User
from exchange.models import Import, ImportRow
from exchange.services.traces import Traces


def hold(imported: Import) -> None:
    """Lock what committing would change, so that nobody else does meanwhile."""
    raise NotImplementedError


def compare(imported: Import, rows: list[ImportRow]) -> None:
    """Set what each row does (`change`, `changes`, `target_id`); nothing is saved.

    May add remarks and refusals, as `kept.reason(why, compared=True)`. The names of the file are
    `names.Names(imported)`. The number of queries does not depend on the number of rows.
    """
    raise NotImplementedError


def write(imported: Import, rows: list[ImportRow], traces: Traces, *, by: User | None) -> None:
    """Write the rows, new and changed, that were compared just now, under the locks of `hold`.

    Leaves a trace of each row of the database that it makes (`traces.made`), changes
    (`traces.before`, before it does) or takes away (`traces.gone`); the caller writes the journal.
    """
    raise NotImplementedError
