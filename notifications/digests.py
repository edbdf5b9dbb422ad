"""One digest a person over all their tables, at the hour of their own.

A window is a row: it starts where the last one ended, so that nothing falls between two, and a
scheduler that slept three days makes one digest. Nothing to say, nothing sent; the window goes
forward all the same.
"""

import logging
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.utils import timezone, translation

from accounts.models import Clock
from members.models import Person
from members.permissions import permissions_of, running_mandates, running_offices
from notifications import news
from notifications.audiences import address_of
from notifications.letters import Letter, language_of, post, put_in_words
from notifications.models import Delivery, DigestWindow, Preference
from notifications.schedule import instant, last_due

logger = logging.getLogger(__name__)

CHOICES = ("digest", "weekday", "hour", "time_zone", "anchored_on")
USEFUL = timedelta(days=3)
OLDEST = timedelta(days=70)  # for those who come back to a digest that they had left


def materialize(*, at: datetime) -> int:
    """Write the digests that are due at a moment and return how many there were.

    One transaction a person: whoever's digest fails is logged, tried again at the next round,
    and keeps no one else from theirs.
    """
    made = 0
    for choice, people in _choices():
        day = last_due(choice, at)
        if day is not None:
            for pk in _waiting(people, day, at):
                made += _make_safely(pk, choice, day)
    return made


def refresh(delivery: Delivery) -> str:
    """Say why a digest should not leave; when a table was lost since, write it again."""
    person = delivery.person
    if person is None:
        return "gone"
    allowed = permissions_of(person, timezone.localdate())
    if set(delivery.facts["tables"]) <= allowed.keys():
        return ""

    window = DigestWindow.objects.get(delivery=delivery)
    letter = _letter(person, window.day, window.since, window.until)
    if letter is None:
        return "nothing_left"
    again = put_in_words(letter)
    delivery.subject, delivery.text, delivery.html = again.subject, again.text, again.html
    delivery.facts = again.facts
    delivery.save(update_fields=["subject", "text", "html", "facts"])
    return ""


def _choices() -> Iterator[tuple[Preference, QuerySet[Person]]]:
    """Every way of being told that someone chose, with those who chose it; then the default.

    Who chose nothing keeps the clock of their account.
    """
    told = Preference.objects.exclude(digest=Preference.Frequency.NEVER)
    for chosen in told.order_by(*CHOICES).values(*CHOICES).distinct():
        same = {f"preference__{name}": value for name, value in chosen.items()}
        yield Preference(**chosen), Person.objects.filter(**same)
    own = Coalesce("user__time_zone", Value(Clock.EASTERN.value))
    for zone in Clock.values:
        silent = Person.objects.filter(preference=None).alias(own=own).filter(own=zone)
        yield Preference(time_zone=zone), silent


def _waiting(people: QuerySet[Person], day: date, at: datetime) -> list[int]:
    """Those who sit or serve somewhere, and whose window of that day is not written."""
    today = at.date()
    mine = Q(person=OuterRef("pk"))
    return list(
        people.filter(
            Exists(running_mandates(today).filter(mine))
            | Exists(running_offices(today).filter(mine))
        )
        .exclude(Exists(DigestWindow.objects.filter(mine, day__gte=day)))
        .order_by("pk")
        .values_list("pk", flat=True)
    )


def _make_safely(pk, choice, day):
    try:
        return _make(pk, choice, day)
    except Exception:
        logger.exception("The digest of person %s could not be made", pk)
        return 0


@transaction.atomic
def _make(pk, choice, day) -> int:
    person = (
        Person.objects.select_for_update(of=("self",), no_key=True)
        .select_related("user")
        .get(pk=pk)
    )
    last = person.digest_windows.order_by("-until").first()
    until = instant(day, choice.hour, choice.time_zone)
    since = max(last.until, until - OLDEST) if last else _one_period_before(choice, until)
    if since >= until or person.digest_windows.filter(day__gte=day).exists():
        return 0

    window = DigestWindow.objects.create(person=person, day=day, since=since, until=until)
    newcomer = last is None and person.created_at > until
    letter = None if newcomer else _letter(person, day, since, until)
    if letter is None:
        return 0
    post([letter])
    window.delivery = Delivery.objects.get(dedupe_key=letter.key)
    window.save(update_fields=["delivery"])
    return 1


def _one_period_before(choice, until):
    before = last_due(choice, until - timedelta(seconds=1))
    return instant(before, choice.hour, choice.time_zone)


def _letter(person, day, since, until) -> Letter | None:
    if not address_of(person):
        return None
    with translation.override(language_of(person)):
        content = news.gather(person, since=since, until=until, at=timezone.now())
    if content.is_empty:
        return None
    return Letter(
        key=f"digest:{person.pk}:{day}",
        mail="digest",
        reason="digest",
        person=person,
        table=None,
        about=None,
        context={"news": content, "day": day},
        facts={"tables": content.table_ids},
        useful_until=until + USEFUL if until > timezone.now() - USEFUL else None,
    )
