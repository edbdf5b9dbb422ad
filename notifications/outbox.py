"""The outbox: from the journal to the rows, from the rows to the server.

The row is the truth; Celery and Redis only wake. Any number of these may run at once, anywhere.
A mail is never lost; a copy is possible only when the connection, or the worker, is cut at the
moment of acceptance, and it bears the same Message-ID. No transaction is open while a socket is.
"""

import logging
import random
from datetime import timedelta
from email.utils import formataddr, parseaddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import DatabaseError, models, transaction
from django.db.models import F
from django.db.models.functions import Now
from django.utils import timezone

from notifications import checks, digests
from notifications.letters import post
from notifications.mails import MAILS
from notifications.models import Delivery, Preference, Told
from notifications.rules import RULES
from notifications.smtp import Ending, Outcome, Post, Unclaimed
from tables.models import Entry

logger = logging.getLogger(__name__)

BATCH = 10
MEMORY = timedelta(days=30)  # what happened longer ago is history: nobody is told any more
LADDER = (30, 60, 120, 300, 600, 1800)  # seconds; then every hour, for a day
HOURS = 24
WORDS_KEPT = timedelta(days=90)
UNREACHABLE = "unreachable: "

Status, Phase = Delivery.Status, Delivery.Phase


# -- from the journal to the rows --------------------------------------------


def tell() -> int:
    """Read the entries that nobody was told of and write the mails that they owe.

    One transaction an entry: a poisoned one is logged, tried again at the next call, and stops
    no other. Returns how many entries were read.
    """
    last, told = 0, 0
    while batch := _untold(after=last):
        for pk in batch:
            told += _tell_safely(pk)
        last = batch[-1]
    return told


def _untold(*, after, limit=200):
    waiting = Entry.objects.filter(
        verb__in=RULES, told=None, at__gte=timezone.now() - MEMORY, pk__gt=after
    )
    return list(waiting.order_by("pk").values_list("pk", flat=True)[:limit])


def _tell_safely(pk):
    try:
        return _tell_one(pk)
    except Exception:
        logger.exception("Entry %s of the journal could not be told", pk)
        return 0


@transaction.atomic
def _tell_one(pk):
    entry = (
        Entry.objects.select_for_update(skip_locked=True, of=("self",))
        .select_related("table")
        .filter(pk=pk, told=None)
        .first()
    )
    if entry is None:
        return 0

    post(RULES[entry.verb](entry), entry=entry)
    Told.objects.bulk_create([Told(entry=entry)], ignore_conflicts=True)
    return 1


# -- from the rows to the server ---------------------------------------------


def deliver(*, limit: int | None = None) -> int:
    """Send what is due until nothing is, or until the server does not answer; return how many left.

    With MAIL_HOLD (a restored copy being looked at) nothing is claimed at all.
    """
    sent = taken = 0
    while not settings.MAIL_HOLD and (limit is None or taken < limit):
        batch = claim(BATCH)
        if not batch:
            break
        taken += len(batch)
        left, reached = send(batch)
        sent += left
        if not reached:
            break
    return sent


def claim(size: int) -> list[Delivery]:
    """Take some of what is due, under a lease on the clock of the database; committed on return."""
    with transaction.atomic():
        batch = list(
            Delivery.objects.due().select_for_update(skip_locked=True, of=("self",))[:size]
        )
        Delivery.objects.filter(pk__in=[delivery.pk for delivery in batch]).update(
            status=Status.SENDING,
            phase=Phase.CLAIMED,
            attempt=F("attempt") + 1,
            lease_until=Now() + lease(),
        )
    for delivery in batch:
        delivery.attempt += 1
    models.prefetch_related_objects(batch, "table", "person__user")
    return batch


def send(batch: list[Delivery]) -> tuple[int, bool]:
    """Send a claimed batch on one connection; return how many left, and if the server answered.

    When it does not, the rest of the batch goes back to wait with it: nothing is tried twice
    against a dead server in one go. A mail that cannot even be judged waits, and stops no other.
    """
    sent, down, answered = 0, None, False
    with Post() as office:
        for delivery in batch:
            if judged_out(delivery):
                continue
            down = down or office.open()
            if not (down or answered):
                recall()
                answered = True
            outcome = down or _send_one(office, delivery)
            if outcome:
                settle(delivery, outcome)
                sent += outcome.ending == Ending.SENT
    return sent, down is None


def judged_out(delivery: Delivery) -> bool:
    """Settle a mail that should not leave, or that cannot be judged; say whether it was."""
    try:
        why = objection(delivery)
    except DatabaseError:
        raise
    except Exception as error:
        logger.exception("Delivery %s could not be judged", delivery.pk)
        settle(delivery, Outcome(Ending.RETRY, f"{type(error).__name__}: {error}"[:400]))
        return True
    if why:
        skip(delivery, why)
    return bool(why)


def _send_one(office, delivery):
    try:
        return office.send(message(delivery), lambda: hand_over(delivery))
    except Unclaimed:
        logger.warning("Delivery %s was taken over by another worker", delivery.pk)
        return None


def hand_over(delivery: Delivery) -> None:
    """The fence: say, before the words leave, that the server may have them from now on."""
    held = Delivery.objects.held_by(delivery).update(phase=Phase.DATA, lease_until=Now() + lease())
    if not held:
        raise Unclaimed


def settle(delivery: Delivery, outcome: Outcome) -> None:
    """Write how an attempt ended, unless a later claim already has the row."""
    if outcome.ending == Ending.SENT:
        _write(delivery, status=Status.SENT, settled_at=Now(), error="", failures=0)
    elif outcome.ending == Ending.REFUSED or delivery.failures >= len(LADDER) + HOURS:
        _write(delivery, status=Status.FAILED, settled_at=Now(), error=outcome.words)
    else:
        prefix = UNREACHABLE if outcome.ending == Ending.UNREACHABLE else ""
        _write(
            delivery,
            status=Status.QUEUED,
            next_try=Now() + wait(delivery.failures),
            failures=F("failures") + 1,
            doubts=F("doubts") + int(outcome.ending == Ending.DOUBT),
            error=f"{prefix}{outcome.words}",
        )


def skip(delivery: Delivery, why: str) -> None:
    _write(delivery, status=Status.SKIPPED, skip_reason=why, settled_at=Now())


def reclaim() -> int:
    """Give back what a dead worker held; with its mail perhaps gone, it leaves again all the same.

    A copy harms less than a loss, and bears the same Message-ID.
    """
    lost = Delivery.objects.lost()
    doubtful = lost.filter(phase=Phase.DATA)
    back = {"status": Status.QUEUED, "phase": "", "lease_until": None, "next_try": Now()}
    return doubtful.update(doubts=F("doubts") + 1, **back) + lost.update(**back)


def forget() -> int:
    """Drop the words of what was settled long ago; that it was sent, to whom and why, stays."""
    old = Delivery.objects.filter(settled_at__lt=timezone.now() - WORDS_KEPT).exclude(text="")
    return old.update(text="", html="", calendar="")


def recall() -> int:
    """The server answers: what waited for it alone need not wait any longer."""
    return (
        Delivery.objects.waiting()
        .filter(error__startswith=UNREACHABLE, next_try__gt=Now())
        .update(next_try=Now())
    )


def objection(delivery: Delivery) -> str:
    """Return why a mail should not leave after all, or "": it is of no use now, or no right."""
    if delivery.useful_until and delivery.useful_until <= timezone.now():
        return "too_late"
    mail = MAILS[delivery.kind]
    if mail.mailing and delivery.person_id and not _wants(delivery.person_id, mail.mailing):
        return "unsubscribed"
    if delivery.kind == "digest":
        return digests.refresh(delivery)
    return checks.objection(delivery, mail.checks)


def message(delivery: Delivery) -> EmailMultiAlternatives:
    """Return the mail of a row, the same each time but for its date."""
    name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    headers = {"Message-ID": delivery.message_id, "Auto-Submitted": "auto-generated"}
    if delivery.unsubscribe_url:
        headers["List-Unsubscribe"] = f"<{delivery.unsubscribe_url}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    mail = EmailMultiAlternatives(
        subject=delivery.subject,
        body=delivery.text,
        from_email=formataddr((delivery.table.name if delivery.table else name, address)),
        to=[delivery.address],
        reply_to=[delivery.reply_to] if delivery.reply_to else None,
        headers=headers,
    )
    if delivery.html:
        mail.attach_alternative(delivery.html, "text/html")
    if delivery.calendar:
        # both forms: an alternative for Outlook and Gmail, a file for Apple and everyone else
        mail.attach_alternative(
            delivery.calendar, f"text/calendar; method={delivery.calendar_method}"
        )
        mail.attach("invite.ics", delivery.calendar.encode(), "application/ics")
    return mail


def lease() -> timedelta:
    return timedelta(seconds=settings.MAIL_LEASE)


def wait(failures: int) -> timedelta:
    """Return how long to wait after a failure: up the ladder, give or take half."""
    seconds = LADDER[failures] if failures < len(LADDER) else 3600
    return timedelta(seconds=seconds * random.uniform(0.5, 1.5))  # noqa: S311 -- not a secret


def _write(delivery, **changes):
    """Change the row unless a later claim has it; a row given back meanwhile still is ours."""
    written = Delivery.objects.filter(
        pk=delivery.pk, attempt=delivery.attempt, status__in=(Status.SENDING, Status.QUEUED)
    ).update(phase="", lease_until=None, **changes)
    if not written:
        logger.warning("Delivery %s was settled by another worker", delivery.pk)


def _wants(person_id, mailing):
    preference = Preference.objects.filter(person=person_id).first() or Preference()
    return preference.wants(mailing)
