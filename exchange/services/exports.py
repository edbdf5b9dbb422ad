"""Lists that leave the portal: what was taken, by whom, is on record."""

from django.db import models, transaction

from accounts.models import User
from tables import journal
from tables.models import Entry, Table


@transaction.atomic
def note(
    table: Table, *, what: str, ending: str, lines: int, about: models.Model, by: User | None
) -> Entry:
    """Write in the journal that a list was taken out: which one, as what, of how many lines."""
    return journal.record(
        table, "exchange.exported", by=by, about=about, what=what, ending=ending, lines=lines
    )
