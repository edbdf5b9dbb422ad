"""From a click to a mailbox and back, through a real worker, a real Redis and a real server."""

import email
import re
from datetime import timedelta
from email import policy

import icalendar
import pytest
from celery import current_app
from django.urls import reverse
from django.utils import timezone

from meetings.models import Attendance
from notifications import digests, reminders, wake
from notifications.models import Delivery
from tests.notifications import conftest as outbox_fixtures
from tests.notifications.workers import CELERY, Worker, environment, wait_until

meeting, own_redis, sink = (
    outbox_fixtures.meeting,
    outbox_fixtures.own_redis,
    outbox_fixtures.sink,
)
CHLOE = "chloe.water@example.org"


@pytest.fixture
def worker(sink, own_redis, settings, tmp_path):
    """Celery's own worker; our clicks wake it."""
    settings.WAKE_ON_POST = True
    server, _client = own_redis
    where = environment(redis=server.url(), smtp=sink.port)
    made = Worker(CELERY, where, 2, tmp_path / "celery.log").start()
    yield made
    made.kill()
    assert current_app.conf.broker_url == server.url()


def arrived(sink, address, count=1):
    """Wait for mails, and return them read."""
    assert wait_until(lambda: len(sink.to(address)) >= count, seconds=45)
    return [email.message_from_bytes(mail.raw, policy=policy.default) for mail in sink.to(address)]


def text_of(mail):
    return mail.get_body(("plain",)).get_content()


@pytest.mark.django_db(transaction=True)
def test_from_convening_to_the_reply_the_reminder_and_the_digest(
    client,
    people,
    meeting,
    sink,
    worker,
    once,
):
    reply_by = meeting.starts_at - timedelta(days=10)
    client.force_login(people.ben)
    convening = client.post(
        reverse("meetings:convene", args=("water", meeting.number)),
        {**once, "day": reply_by.date(), "hour": "12:00"},
    )
    client.logout()

    assert convening.status_code == 303
    [convocation] = arrived(sink, CHLOE)
    [event] = [part for part in convocation.walk() if part.get_filename() == "invite.ics"]
    [invitation] = icalendar.Calendar.from_ical(event.get_payload(decode=True)).walk("VEVENT")
    assert (str(invitation["UID"]), int(invitation["SEQUENCE"])) == (str(meeting.uid), 0)
    assert invitation["DTSTART"].dt == meeting.starts_at.replace(microsecond=0)
    assert invitation["DTEND"].dt == meeting.ends_at.replace(microsecond=0)
    assert str(invitation["LOCATION"]) == "Salle du Lac"
    assert str(invitation["ATTENDEE"]) == f"mailto:{CHLOE}"

    [way] = set(re.findall(r"http://localhost:8000(/r/[^/\s]+/)", text_of(convocation)))
    assert client.get(way).status_code == 200
    assert not Attendance.objects.exclude(reply="").exists()
    assert client.post(way, {"reply": "yes"}).status_code == 303
    answer = Attendance.objects.get(meeting=meeting, seat=people.seat)
    assert (answer.person, answer.reply) == (people.person("chloe"), "yes")

    week_before = meeting.starts_at - timedelta(days=7)
    reminders.materialize(at=week_before + timedelta(hours=20))
    wake.up()
    reminder = arrived(sink, CHLOE, 2)[1]
    assert reminder["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "/r/" not in text_of(reminder)
    assert "/r/" in text_of(arrived(sink, "dan.water@example.org", 2)[1])

    digests.materialize(at=timezone.now() + timedelta(days=7))
    wake.up()
    digest = arrived(sink, CHLOE, 3)[2]
    assert "Table water" in text_of(digest)
    assert wait_until(lambda: not Delivery.objects.exclude(status="sent").exists())
    assert {row.attempt for row in Delivery.objects.all()} == {1}


@pytest.mark.django_db(transaction=True)
def test_a_click_is_followed_by_its_mail_within_moments(
    client,
    people,
    meeting,
    sink,
    worker,
    once,
):
    arrived_first = wait_until(lambda: wake.up() and worker.is_alive, seconds=10)
    client.force_login(people.ben)

    client.post(
        reverse("meetings:convene", args=("water", meeting.number)),
        {**once, "day": (meeting.starts_at - timedelta(days=10)).date(), "hour": "12:00"},
    )

    assert arrived_first
    arrived(sink, CHLOE)
    row = Delivery.objects.get(address=CHLOE)
    assert wait_until(lambda: Delivery.objects.get(pk=row.pk).status == "sent")
