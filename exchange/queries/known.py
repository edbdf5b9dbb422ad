"""Who and what the portal knows, for the names of a file to be matched with."""

from typing import Any

from exchange import matching
from tables.models import Table


def directory(table: Table) -> Any:
    """Return the directory as seen from a table; the number of queries is constant."""
    return matching.Directory((), ())
