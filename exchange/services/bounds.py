"""What holds of whatever writes thousands of rows in one transaction, here or in a worker."""

from django.db import connection

from exchange.models import Import

STATEMENT, IDLE = "120s", "300s"
LET_GO = ("asked", "asked_at", "asked_by", "attempts", "lease_until", "setback")


class Taken(Exception):
    """Another worker does it by now, or did."""


def widen() -> None:
    """Give the transaction the time that ten thousand rows take, between and within statements."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('statement_timeout', %s, true),"
            " set_config('idle_in_transaction_session_timeout', %s, true)",
            [STATEMENT, IDLE],
        )


def refuse_another(held: Import, attempt: int | None) -> None:
    """Leave to another worker what it took up since; `attempt` is None for a person's own doing."""
    if attempt is not None and (held.attempts != attempt or held.state not in Import.BUSY):
        raise Taken


def let_go(held: Import) -> None:
    """Forget that something was asked; the caller saves `LET_GO`."""
    held.asked, held.asked_at, held.asked_by = {}, None, None
    held.attempts, held.lease_until, held.setback = 0, None, {}
