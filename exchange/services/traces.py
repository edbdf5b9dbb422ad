"""What an import did to the rows of other apps, written so that it can be taken back.

A row is written down as its columns stand in the database, without the moments at which it was
made and touched; its lists (many to many) are written down with it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar

from django.apps import apps
from django.db import models

from exchange.models import Import, ImportTrace

UNTOLD = {"created_at", "updated_at"}
BATCH = 500
Model = type[models.Model]
M = TypeVar("M", bound=models.Model)
Column: TypeAlias = "models.Field[Any, Any]"
List: TypeAlias = "models.ManyToManyField[Any, Any]"


class Traces:
    """Collects what is about to be done, and writes it down once it is done.

    Cost: one query a model for `before`, two a model for `write`, whatever the number of rows.
    """

    def __init__(self, imported: Import):
        self._imported = imported
        self._before: dict[tuple[Model, int], Mapping[str, Any] | None] = {}
        self._made: list[models.Model] = []

    def before(self, rows: Iterable[models.Model]) -> None:
        """Remember rows as they stand in the database, before they change."""
        for model, ids in _by_model(rows).items():
            fresh = ids - {pk for known, pk in self._before if known is model}
            for pk, columns in stand(model, fresh).items():
                self._before[model, pk] = columns

    def gone(self, rows: Iterable[models.Model]) -> None:
        """Remember rows that are about to be deleted."""
        self.before(rows)

    def made(self, rows: Iterable[models.Model]) -> None:
        """Remember rows that were made."""
        for row in rows:
            self._before[type(row), row.pk] = None
            self._made.append(row)

    def made_of(self, model: type[M]) -> list[M]:
        """Return the rows of a model that were made."""
        return [row for row in self._made if isinstance(row, model)]

    def write(self) -> int:
        """Write down each row as it was and as it stands now; return how many did change."""
        ids: dict[Model, set[int]] = defaultdict(set)
        for model, pk in self._before:
            ids[model].add(pk)
        now = {model: stand(model, pks) for model, pks in ids.items()}
        traces = [
            ImportTrace(
                imported=self._imported,
                label=model._meta.label_lower,  # noqa: SLF001 -- Django's own door
                object_id=pk,
                before=before,
                after=now[model].get(pk),
            )
            for (model, pk), before in self._before.items()
            if before != now[model].get(pk)
        ]
        ImportTrace.objects.bulk_create(traces, batch_size=BATCH)
        return len(traces)


def stand(model: Model, ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """Return rows as they stand in the database, by id; one query, and one a list of the model."""
    ids = set(ids)
    if not ids:
        return {}
    columns = [field.attname for field in columns_of(model)]
    rows = {
        row["pk"]: {name: plain(row[name]) for name in columns}
        for row in model._base_manager.filter(pk__in=ids).values("pk", *columns)  # noqa: SLF001
    }
    for field in model._meta.many_to_many:  # noqa: SLF001 -- Django's own door
        held = _links(field, ids)
        for pk, row in rows.items():
            row[field.name] = held.get(pk, [])
    return rows


def columns_of(model: Model) -> list[Column]:
    """Return the columns that are written down: all but the key, and the moments of writing."""
    return [
        field
        for field in model._meta.concrete_fields  # noqa: SLF001 -- Django's own door
        if not field.primary_key and field.name not in UNTOLD
    ]


def model_of(label: str) -> Model:
    return apps.get_model(label)


def through(field: List) -> Model:
    """Return the model of the rows that tie a list to what it holds."""
    model = field.remote_field.through
    assert model is not None
    return model


def plain(value: Any) -> Any:
    """Return a value of a column as JSON holds it, to the microsecond."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def _links(field: List, ids: set[int]) -> dict[int, list[int]]:
    near, far = field.m2m_column_name(), field.m2m_reverse_name()
    held: dict[int, list[int]] = defaultdict(list)
    links = through(field)._base_manager.filter(**{f"{near}__in": ids})  # noqa: SLF001
    for one, other in links.order_by(far).values_list(near, far):
        held[one].append(other)
    return held


def _by_model(rows: Iterable[models.Model]) -> dict[Model, set[int]]:
    found: dict[Model, set[int]] = defaultdict(set)
    for row in rows:
        found[type(row)].add(row.pk)
    return found
