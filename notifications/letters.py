"""From « who is owed what » to a row of the outbox: the words, the language, the Message-ID."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import make_msgid, parseaddr
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import models
from django.db.models.functions import Now
from django.template.loader import render_to_string
from django.utils import timezone, translation

from meetings import ical
from members.models import Person
from notifications import addresses
from notifications.audiences import address_of
from notifications.mails import MAILS, why
from notifications.models import Delivery
from tables.models import Entry, Table

BLANK_LINES = re.compile(r"[ \t]*\n(?:[ \t]*\n)+")


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A mail owed to someone, before it is put in words.

    `key` says what is said to whom and is written once. `facts` are checked again when it leaves.
    """

    key: str
    mail: str
    reason: str
    person: Person
    table: Table | None
    about: models.Model | None
    context: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    useful_until: datetime | None = None
    calendar_method: str = ""
    address: str = ""

    @property
    def to(self):
        return self.address or address_of(self.person)


def post(letters: Iterable[Letter], *, entry: Entry | None = None) -> int:
    """Write the rows of the letters that are not written yet, and return how many were new to us.

    Whatever runs twice, or beside itself, writes a key once. Two queries, however many letters.
    """
    letters = [letter for letter in letters if letter.to]
    keys = [letter.key for letter in letters]
    known = set(Delivery.objects.filter(dedupe_key__in=keys).values_list("dedupe_key", flat=True))
    rows = [put_in_words(letter, entry) for letter in letters if letter.key not in known]
    Delivery.objects.bulk_create(rows, ignore_conflicts=True)
    return len(rows)


def put_in_words(letter: Letter, entry: Entry | None = None) -> Delivery:
    """Return the row of a letter, unsaved: rendered in the reader's language and clock."""
    language, zone = language_of(letter.person), zone_of(letter)
    with translation.override(language), timezone.override(ZoneInfo(zone)):
        subject, text, html, unsubscribe = render(letter, zone)
        calendar, method = event(letter, language) if letter.calendar_method else ("", "")
    return Delivery(
        dedupe_key=letter.key,
        kind=letter.mail,
        is_service=MAILS[letter.mail].is_service,
        person=letter.person if letter.person.pk else None,  # a name and an address is no person
        table=letter.table,
        entry=entry,
        subject_type=letter.about._meta.label_lower if letter.about else "",  # noqa: SLF001 -- Django's own door
        subject_id=letter.about.pk if letter.about else None,
        facts=letter.facts,
        reason=letter.reason,
        address=letter.to,
        language=language,
        subject=subject,
        text=text,
        html=html,
        calendar=calendar,
        calendar_method=method,
        unsubscribe_url=unsubscribe,
        reply_to=letter.table.email if letter.table else "",
        message_id=make_msgid(domain=urlsplit(settings.SITE_URL).hostname),
        next_try=Now(),
        useful_until=letter.useful_until,
    )


def render(letter: Letter, zone: str) -> tuple[str, str, str, str]:
    """Return the subject, the text, the HTML and the way out, in the language that is active."""
    mail = MAILS[letter.mail]
    unsubscribe = "" if mail.is_service else addresses.unsubscribe(letter.person, mail.mailing)
    context = {
        "person": letter.person,
        "table": letter.table,
        "why": why(letter.reason, letter.table),
        "zone": letter.table.time_zone if letter.table else zone,
        "reader_zone": zone,
        "site": settings.SITE_URL,
        "sender": parseaddr(settings.DEFAULT_FROM_EMAIL),
        "sender_address": settings.SENDER_ADDRESS,
        "unsubscribe_url": unsubscribe,
        "preferences_url": addresses.absolute("notifications:preferences"),
        **letter.context,
    }
    folder = f"email/{letter.mail}"
    subject = re.sub(r"[ \r\n\t]+", " ", render_to_string(f"{folder}/subject.txt", context))
    return (
        subject.strip()[:250],
        BLANK_LINES.sub("\n\n", render_to_string(f"{folder}/body.txt", context)).strip() + "\n",
        render_to_string(f"{folder}/body.html", context),
        unsubscribe,
    )


def event(letter: Letter, language: str) -> tuple[str, str]:
    """Return the iCalendar object that goes with a letter about a meeting, and its method."""
    meeting, to = letter.context["meeting"], letter.to
    organizer = letter.table.email or parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    made = ical.event(
        meeting,
        method=letter.calendar_method,
        attendee_name=letter.person.name,
        attendee_email=to,
        organizer_name=letter.table.name,
        organizer_email=organizer,
        url=letter.context["reply_url"] or addresses.meeting(meeting),
        language=language,
    )
    return made.decode(), ical.method_for(letter.calendar_method, to, organizer)


def language_of(person: Person) -> str:
    return person.user.language if person.user_id else person.language


def zone_of(letter: Letter) -> str:
    """Return the reader's clock: their account's, else their table's."""
    if letter.person.user_id:
        return letter.person.user.time_zone
    return letter.table.time_zone if letter.table else settings.TIME_ZONE
