"""Every mail is whole, in both languages, says why it came, and changes nothing when it is read."""

import re
from datetime import timedelta
from pathlib import Path

import nh3
import pytest
from django.conf import settings
from django.db import connection
from django.template import engines
from django.utils import timezone, translation

from actions.services import commitments, follow_ups, updates
from meetings.models import Attendance
from meetings.services import convocation, minutes, replies
from members.models import Invitation, Mandate
from notifications import digests, outbox, reminders
from notifications.mails import MAILS, REASONS, ROLES
from notifications.models import Delivery
from tables import journal
from tests import factories

FOLDER = Path(settings.BASE_DIR) / "templates" / "email"
LINK = re.compile(r"http://localhost:8000(/[^\s<>\"]*)")


@pytest.fixture
def undefined(settings):
    """Show, where a template names something that it was not given."""
    backend = engines["django"].engine
    kept, backend.string_if_invalid = backend.string_if_invalid, "!!%s!!"
    yield
    backend.string_if_invalid = kept


@pytest.fixture(params=["fr-ca", "en-ca"])
def every_mail(request, people, convened, undefined):
    """Make one mail of each kind, in a language."""
    language = request.param
    for user in (people.chloe, people.dan, people.gil, people.ben, people.sam):
        type(user).objects.filter(pk=user.pk).update(language=language)
    now, day = timezone.now(), timedelta(days=1)
    by = people.ben

    replies.answer(
        convened, people.seat, person=people.person("chloe"), reply=Attendance.Reply.ALTERNATE,
        alternate=people.person("gil"), by=None,
    )  # fmt: skip
    outbox.tell()
    convocation.chase(convened, by=by)
    outbox.tell()
    convocation.send_changes(convened, by=by)
    outbox.tell()
    details = {"starts_at": convened.starts_at + day, "ends_at": convened.ends_at + day}
    convened.refresh_from_db()
    convocation.move(convened, details, version=convened.version, by=by)
    outbox.tell()
    held = factories.held_meeting(people.table, by)
    minutes.send(held, at=now, by=people.sam)
    action = factories.action(people.table, due_on=(now + 14 * day).date())
    share = commitments.name(action, people.centre, role="lead", by=by)
    share = share if hasattr(share, "pk") else action.commitments.get()
    outbox.tell()
    type(share).objects.filter(pk=share.pk).update(confirmed_at=now)
    updates.ask(action, people.centre, by=by)
    item = factories.item(held)
    follow_ups.make(item, title="Appeler", organization=people.centre, by=by)
    invitation = Invitation.objects.create(
        table=people.table, person=people.person("sam"), email="sam@example.org", sent_at=now,
        sent_by=by, expires_at=now + 7 * day,
    )  # fmt: skip
    journal.record(people.table, "members.invited", by=by, about=invitation)
    mandate = Mandate.objects.get(person=people.person("chloe"))
    journal.record(people.table, "members.mandated", by=by, about=mandate)
    outbox.tell()
    convened.refresh_from_db()
    people.seat.mandates.filter(rank=1).update(until=(now + 58 * day).date())
    for ahead in (6, 0, 16, 31):  # days on which each kind of reminder is due
        reminders.materialize(at=now + ahead * day)
    reminders.materialize(at=convened.reply_by - 2 * day)
    reminders.materialize(at=convened.starts_at - 7 * day + timedelta(hours=16))
    reminders.materialize(at=convened.starts_at - 13 * day)
    digests.materialize(at=now + 7 * day)
    convocation.cancel(convened, why="Tempête", by=by)
    outbox.tell()
    return {each.kind: each for each in Delivery.objects.filter(language=language)}


def test_every_mail_has_its_three_parts_and_every_folder_its_mail():
    folders = {path.name for path in FOLDER.iterdir() if path.is_dir()}

    assert folders == MAILS.keys()
    for name in folders:
        parts = {path.name for path in (FOLDER / name).iterdir()}
        assert parts == {"subject.txt", "body.txt", "body.html"}


def test_every_reason_can_be_told_in_full_and_in_short():
    assert REASONS.keys() == ROLES.keys()


def test_every_mail_is_whole_says_why_it_came_and_shows_the_way_out(every_mail, settings):
    assert sorted(MAILS.keys() - every_mail.keys()) == []

    for kind, mail in every_mail.items():
        said = f"{mail.subject}\n{mail.text}\n{mail.html}"
        assert re.findall(r"!!.*!!|\{[{%]", said) == [], kind
        assert "\n\n\n" not in mail.text
        assert "example.org" in mail.text.split("—")[-1]
        with translation.override(mail.language):
            reason = str(REASONS[mail.reason] % {"table": "Table water"})
        assert reason in mail.text, kind
        assert nh3.clean(reason, tags=set()) in mail.html.replace("&#x27;", "'"), kind
        assert bool(mail.unsubscribe_url) == bool(MAILS[kind].mailing), kind
        assert mail.unsubscribe_url in mail.text, kind
        assert mail.unsubscribe_url in mail.html, kind


def test_what_the_html_says_the_text_says(every_mail):
    for kind, mail in every_mail.items():
        html_links = {url.split("?")[0] for url in LINK.findall(mail.html)}
        text_links = set(LINK.findall(mail.text))
        assert html_links == text_links, kind


def test_no_subject_says_what_a_table_keeps_to_itself(every_mail):
    for kind, mail in every_mail.items():
        for private in ("séjour", "Appeler", "Tempête", "Chloé", "Centre des femmes", "Salle"):
            assert private not in mail.subject, kind


def test_french_is_french_and_english_is_english(every_mail):
    for kind, mail in every_mail.items():
        hello = {"fr-ca": "Bonjour ", "en-ca": "Hello "}[mail.language]
        assert mail.text.startswith(hello), kind
        other = {"fr-ca": " the ", "en-ca": " vous "}[mail.language]
        assert other not in mail.text, kind


def test_reading_a_mail_and_opening_every_link_in_it_changes_nothing(client, every_mail):
    links = {url for mail in every_mail.values() for url in LINK.findall(mail.html)}
    before = fingerprint()

    statuses = {
        (url, method): getattr(client, method)(url).status_code
        for url in sorted(links)
        for method in ("get", "head")
    }

    opened = {url: code for (url, method), code in statuses.items() if method == "get"}
    assert {url: code for url, code in opened.items() if code not in {200, 302, 410}} == {}
    assert max(statuses.values()) < 500
    assert fingerprint() == before


def fingerprint():
    """A digest of every row of every table, but for the sessions of visitors."""
    with connection.cursor() as cursor:
        tables = [
            name
            for name in connection.introspection.table_names(cursor)
            if name not in {"django_session", "usersessions_usersession"}
        ]
        found = {}
        for name in tables:
            quoted = connection.ops.quote_name(name)
            cursor.execute(f"SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM {quoted} t")  # noqa: S608 -- our own names
            found[name] = cursor.fetchone()[0]
    return found


def test_a_reader_on_another_clock_is_told_both_hours(people, meeting):
    type(people.dan).objects.filter(pk=people.dan.pk).update(time_zone="America/Halifax")
    convocation.convene(meeting, by=people.ben)
    outbox.tell()

    told = dict(Delivery.objects.values_list("address", "text"))

    assert "À votre heure" in told["dan.water@example.org"]
    assert "Heure de l’Est" in told["dan.water@example.org"]
    assert "À votre heure" not in told["chloe.water@example.org"]
