"""The round of the minute: all that depends on the clock. Beat only says that a minute went by."""

import logging
from datetime import timedelta

from django.db import connection
from django.utils import timezone

from notifications import digests, outbox, reminders
from notifications.models import Tick

logger = logging.getLogger(__name__)

KEPT = timedelta(days=2)


def make(*, at=None) -> bool:
    """Do the round of this minute; return False when another beat has it.

    What is due is read from the database, so a round that was missed, or cut, is made up for by
    the next one. What is due by the hour is looked for once an hour.
    """
    at = at or timezone.now()
    minute = at.replace(second=0, microsecond=0)
    if not _mine(minute):
        return False

    for step in (*_by_the_hour(at, minute), outbox.tell, outbox.reclaim):
        try:
            step()
        except Exception:
            logger.exception("A step of the round failed; the next round will try again")
    Tick.objects.filter(minute=minute).update(done_at=timezone.now())
    return True


def _by_the_hour(at, minute):
    hour = minute.replace(minute=0)
    if Tick.objects.filter(minute__gte=hour, minute__lt=minute, done_at__isnull=False).exists():
        return ()
    return (
        lambda: reminders.materialize(at=at),
        lambda: digests.materialize(at=at),
        outbox.forget,
        lambda: Tick.objects.filter(minute__lt=at - KEPT).delete(),
    )


def _mine(minute):
    """Insert the minute; the second one to try finds it there."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO notifications_tick (minute) VALUES (%s) ON CONFLICT DO NOTHING", [minute]
        )
        return cursor.rowcount == 1
