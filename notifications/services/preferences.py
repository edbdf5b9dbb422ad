"""What a person wants to be told. Personal, so the journal of no table speaks of it."""

from typing import Any

from django.db import transaction

from members.models import Person
from notifications.models import Preference


def choose(person: Person, **chosen: Any) -> Preference:
    """Keep the person's choices."""
    kept, _made = Preference.objects.update_or_create(person=person, defaults=chosen)
    return kept


@transaction.atomic
def leave(person: Person, mailing: str) -> None:
    """Leave one mailing, "digest" or "reminders", and only that one; repeating changes nothing."""
    choose(person, **_out(mailing))


@transaction.atomic
def come_back(person: Person, mailing: str, *, frequency: str = "") -> None:
    """Take it back: the digest at the frequency that stood before, every week when unknown."""
    known = frequency in Preference.Frequency.values and frequency != Preference.Frequency.NEVER
    digest = frequency if known else Preference.Frequency.WEEKLY
    choose(person, **({"digest": digest} if mailing == "digest" else {"reminders": True}))


def _out(mailing: str) -> dict[str, Any]:
    if mailing == "digest":
        return {"digest": Preference.Frequency.NEVER}
    return {"reminders": False}
