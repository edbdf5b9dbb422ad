"""Who and when go together: every pair `x_at`, `x_by` is held by the database itself.

The pairs are found by their endings, so that a new one without a CHECK fails the build.
"""

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from tests import factories
from tests.world import world

OURS = (
    "accounts",
    "actions",
    "core",
    "exchange",
    "meetings",
    "members",
    "notifications",
    "reports",
    "tables",
)
PAIRS = [
    (model, field.name.removesuffix("_at"))
    for model in apps.get_models()
    if model._meta.app_label in OURS
    for field in model._meta.fields
    if field.name.endswith("_at")
    and field.name.removesuffix("_at") + "_by" in {each.name for each in model._meta.fields}
]


def test_there_are_pairs_to_look_at():
    assert len(PAIRS) >= 10


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("model", "done"), PAIRS, ids=[f"{model.__name__}.{done}" for model, done in PAIRS]
)
def test_neither_when_nor_by_whom_stands_alone(model, done):
    made = world()
    row = model._base_manager.order_by("pk").first()
    assert row is not None, f"add a {model.__name__} to tests/world.py"
    at, by = (model._meta.get_field(f"{done}_{end}") for end in ("at", "by"))
    now, whom = timezone.now(), made.people.ben.pk

    for when, who in ((now, None), (None, whom)):
        assert _is_refused(row, {at.column: when, by.column: who}), (when, who)


@pytest.mark.django_db
def test_a_pair_may_stand_whole():
    by = factories.user()
    meeting = factories.meeting(factories.table())

    assert not _is_refused(meeting, {"convened_at": timezone.now(), "convened_by_id": by.pk})


def _is_refused(row, values):
    """Write the columns behind Django's back, and say whether the database minded; undo it."""
    columns = ", ".join(f'"{column}" = %s' for column in values)
    statement = f'UPDATE "{row._meta.db_table}" SET {columns} WHERE id = %s'  # noqa: S608
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, [*values.values(), row.pk])
            transaction.set_rollback(True)
    except IntegrityError:
        return True
    return False
