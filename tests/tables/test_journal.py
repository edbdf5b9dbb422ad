"""The journal says what happened, once and for good."""

import pytest
from django.db import DatabaseError, connection, transaction

from tables import journal
from tables.models import Entry
from tests import factories


def test_an_entry_keeps_who_what_and_when(people):
    with transaction.atomic():
        entry = journal.record(
            people.table, "tables.edited", by=people.ben, about=people.table, was=1, now=2
        )

    assert (entry.verb, entry.subject_type, entry.subject_id) == (
        "tables.edited",
        "tables.table",
        people.table.pk,
    )
    assert entry.facts == {"was": 1, "now": 2}
    assert entry.by == people.ben


@pytest.mark.django_db(transaction=True)
def test_the_journal_refuses_to_speak_outside_a_transaction():
    table = factories.table("dry")

    with pytest.raises(RuntimeError):
        journal.record(table, "tables.edited", by=None, about=table)

    assert Entry.objects.count() == 0


@pytest.mark.parametrize(
    "rewriting", ["UPDATE tables_entry SET verb = 'never'", "DELETE FROM tables_entry"]
)
def test_the_database_refuses_to_rewrite_the_journal(people, rewriting):
    journal.record(people.table, "tables.edited", by=people.ben, about=people.table)

    with (
        pytest.raises(DatabaseError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(rewriting)

    assert [entry.verb for entry in Entry.objects.all()] == ["tables.edited"]
