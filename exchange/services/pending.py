"""Changes to rows that exist, gathered and written together, each with its trace."""

from typing import Any

from django.db import models
from django.utils import timezone

from exchange.services.traces import BATCH, Traces


class Pending:
    """Sets columns at once in memory and writes them on `save`, three statements a model."""

    def __init__(self, traces: Traces):
        self._traces = traces
        self._rows: dict[type[models.Model], dict[int, models.Model]] = {}
        self._columns: dict[type[models.Model], set[str]] = {}

    def change(self, row: models.Model, **columns: Any) -> None:
        """Set columns of a row that stands in the database."""
        for name, value in columns.items():
            setattr(row, name, value)
        self._rows.setdefault(type(row), {})[row.pk] = row
        self._columns.setdefault(type(row), set()).update(columns)

    def save(self) -> None:
        """Write what was gathered, and forget it."""
        for model, by_pk in self._rows.items():
            rows, columns = list(by_pk.values()), set(self._columns[model])
            if hasattr(model, "updated_at"):
                columns.add("updated_at")
                for row in rows:
                    setattr(row, "updated_at", timezone.now())  # noqa: B010 -- not on every model
            self._traces.before(rows)
            # inserted over themselves: far cheaper than a case for each row and column
            model._base_manager.bulk_create(  # noqa: SLF001 -- Django's own door
                rows,
                batch_size=BATCH,
                update_conflicts=True,
                unique_fields=["id"],
                update_fields=sorted(columns),
            )
        self._rows.clear()
        self._columns.clear()
