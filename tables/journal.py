"""What happened at a table, said once, in the transaction that made it happen."""

import json
from datetime import datetime
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, models
from django.utils import timezone

from accounts.models import User
from tables.models import Entry, Table


def record(
    table: Table,
    verb: str,
    *,
    by: User | None,
    about: models.Model,
    at: datetime | None = None,
    **facts: Any,
) -> Entry:
    """Write one entry; raise `RuntimeError` outside a transaction: it could say what is not so.

    `verb` is a stable code such as "meetings.convened"; `about` a saved row; `facts` hold ids,
    codes, numbers and dates, never names or prose. `by` is None when the system acts.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("The journal is written inside the transaction that it speaks of.")

    return Entry.objects.create(
        table=table,
        verb=verb,
        subject_type=about._meta.label_lower,  # noqa: SLF001 -- Django's own door
        subject_id=about.pk,
        facts=json.loads(json.dumps(facts, cls=DjangoJSONEncoder)),
        by=by,
        at=at or timezone.now(),
    )
