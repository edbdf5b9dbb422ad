"""Nothing is lost, nothing is said twice, whatever the server answers and whoever dies."""

import dataclasses
import email
import threading
from datetime import timedelta
from email import policy

import icalendar
import pytest
from django.db import connection
from django.utils import timezone

from meetings.models import Attendance
from meetings.services import convocation, replies
from notifications import outbox
from notifications.mails import MAILS
from notifications.models import Delivery, Preference
from notifications.smtp import Ending, Outcome, Unclaimed
from tests.notifications.outbox_rows import delivery

Status = Delivery.Status


@pytest.fixture
def nothing_objects(monkeypatch):
    """Rows made directly are about nothing: nobody left a seat that they never had."""
    monkeypatch.setitem(MAILS, "cancelled", dataclasses.replace(MAILS["cancelled"], checks=()))


def again():
    """Let the time of the next try come."""
    Delivery.objects.filter(status=Status.QUEUED).update(next_try=timezone.now())


def test_a_mail_leaves_once_and_is_settled(sink, convened):
    outbox.tell()

    assert outbox.deliver() == 2
    assert outbox.deliver() == 0
    assert sorted(mail.to for mail in sink.accepted) == [
        "chloe.water@example.org",
        "dan.water@example.org",
    ]
    assert set(Delivery.objects.values_list("status", "phase", "lease_until", "error")) == {
        ("sent", "", None, "")
    }


ENDINGS = [
    ("421 rcpt", Status.QUEUED, "421", 0, 0),
    ("451 rcpt", Status.QUEUED, "451", 0, 0),
    ("451 data", Status.QUEUED, "451", 0, 0),
    ("550 rcpt", Status.FAILED, "550", 0, 0),
    ("554 data", Status.FAILED, "554", 0, 0),
    ("cut before", Status.QUEUED, "SMTPServerDisconnected", 1, 0),
    ("cut after", Status.QUEUED, "SMTPServerDisconnected", 1, 1),
]


@pytest.mark.usefixtures("nothing_objects")
@pytest.mark.django_db
@pytest.mark.parametrize(("ending", "status", "error", "doubts", "arrived"), ENDINGS)
def test_how_each_answer_of_the_server_is_judged(sink, ending, status, error, doubts, arrived):
    row = delivery()
    other = delivery("two@example.org")
    sink.script("one@example.org", ending)

    outbox.deliver()

    row.refresh_from_db()
    assert (row.status, row.doubts) == (status, doubts)
    assert row.error.startswith(error)
    assert len(sink.to("one@example.org")) == arrived
    other.refresh_from_db()
    assert other.status == Status.SENT  # the trouble of one is not the trouble of the next


@pytest.mark.usefixtures("nothing_objects")
@pytest.mark.django_db
@pytest.mark.parametrize(
    ("ending", "copies"), [("421 rcpt", 1), ("451 data", 1), ("cut before", 1), ("cut after", 2)]
)
def test_what_did_not_pass_passes_later_under_the_same_message_id(sink, ending, copies):
    row = delivery()
    sink.script("one@example.org", ending)

    outbox.deliver()
    again()
    outbox.deliver()

    row.refresh_from_db()
    assert (row.status, row.attempt, row.failures, row.error) == ("sent", 2, 0, "")
    assert dict(sink.copies) == {row.message_id: copies}


@pytest.mark.usefixtures("nothing_objects")
@pytest.mark.django_db
def test_a_server_that_is_away_is_asked_once_and_its_return_calls_everyone_back(settings, sink):
    rows = [delivery(f"{n}@example.org") for n in range(outbox.BATCH + 3)]
    settings.EMAIL_PORT = 1

    assert outbox.deliver() == 0

    waiting = Delivery.objects.filter(error__startswith=outbox.UNREACHABLE)
    assert waiting.count() == outbox.BATCH
    assert waiting.filter(next_try__gt=timezone.now()).count() == outbox.BATCH
    settings.EMAIL_PORT = sink.port
    assert outbox.deliver() == len(rows)


@pytest.mark.usefixtures("nothing_objects")
@pytest.mark.django_db
def test_a_mail_in_trouble_is_given_up_after_a_day_with_its_reason(sink):
    row = delivery(failures=len(outbox.LADDER) + outbox.HOURS)
    sink.script("one@example.org", "451 rcpt")

    outbox.deliver()

    row.refresh_from_db()
    assert (row.status, row.error) == ("failed", "451 as scripted")
    assert row.settled_at is not None


def test_the_waits_climb_the_ladder_give_or_take_half():
    steps = [*outbox.LADDER, 3600, 3600]

    for failures, seconds in enumerate(steps):
        waits = [outbox.wait(failures).total_seconds() for _ in range(50)]
        assert min(waits) >= seconds * 0.5
        assert max(waits) <= seconds * 1.5


@pytest.mark.usefixtures("nothing_objects")
@pytest.mark.django_db
def test_a_mail_that_no_server_could_take_is_refused_with_a_reason(sink):
    row = delivery(subject="deux\nlignes")

    outbox.deliver()

    row.refresh_from_db()
    assert (row.status, row.error.split(":")[0]) == ("failed", "BadHeaderError")


@pytest.mark.usefixtures("nothing_objects")
@pytest.mark.django_db
def test_a_dead_worker_s_mails_go_back_and_the_doubtful_are_counted(sink):
    claimed, handed = delivery("claimed@example.org"), delivery("handed@example.org")
    for row in outbox.claim(2):
        if row.pk == handed.pk:
            outbox.hand_over(row)
    Delivery.objects.update(lease_until=timezone.now() - timedelta(seconds=1))

    assert outbox.reclaim() == 2

    assert list(
        Delivery.objects.order_by("pk").values_list("pk", "status", "doubts", "lease_until")
    ) == [(claimed.pk, "queued", 0, None), (handed.pk, "queued", 1, None)]
    assert outbox.deliver() == 2


@pytest.mark.usefixtures("nothing_objects")
@pytest.mark.django_db
def test_a_worker_that_wakes_up_late_hands_nothing_over():
    delivery()
    [late] = outbox.claim(1)
    Delivery.objects.update(lease_until=timezone.now() - timedelta(seconds=1))

    with pytest.raises(Unclaimed):
        outbox.hand_over(late)

    outbox.reclaim()
    [successor] = outbox.claim(1)
    with pytest.raises(Unclaimed):
        outbox.hand_over(late)
    outbox.settle(late, Outcome(Ending.REFUSED, "550 late"))
    outbox.settle(successor, Outcome(Ending.SENT))
    row = Delivery.objects.get()
    assert (row.status, row.error, row.attempt) == ("sent", "", 2)


@pytest.mark.usefixtures("nothing_objects")
@pytest.mark.django_db(transaction=True)
def test_four_threads_drain_the_outbox_and_no_mail_leaves_twice(sink):
    for n in range(60):
        delivery(f"{n}@example.org")
    start = threading.Barrier(4)

    def drain():
        start.wait()
        try:
            outbox.deliver()
        finally:
            connection.close()

    threads = [threading.Thread(target=drain) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(sink.accepted) == 60
    assert set(sink.copies.values()) == {1}
    assert set(Delivery.objects.values_list("status", "attempt")) == {("sent", 1)}


@pytest.mark.django_db(transaction=True)
def test_eight_tellers_at_once_write_each_mail_once(people, convened):
    start = threading.Barrier(8)

    def tell():
        start.wait()
        try:
            outbox.tell()
        finally:
            connection.close()

    threads = [threading.Thread(target=tell) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert Delivery.objects.count() == 2


def test_a_held_outbox_sends_nothing(settings, sink, convened):
    settings.MAIL_HOLD = True
    outbox.tell()

    assert outbox.deliver() == 0
    assert sink.accepted == []
    assert set(Delivery.objects.values_list("status", flat=True)) == {"queued"}


# -- what changed between the writing and the leaving ------------------------


def after_telling(convened, change):
    outbox.tell()
    change()
    outbox.deliver()
    return dict(Delivery.objects.values_list("address", "skip_reason"))


def test_who_left_the_seat_meanwhile_is_not_written_to(sink, people, convened):
    skipped = after_telling(
        convened,
        lambda: people.seat.mandates.filter(person=people.person("chloe")).update(
            until=timezone.localdate() - timedelta(days=1)
        ),
    )

    assert skipped == {"chloe.water@example.org": "left_the_seat", "dan.water@example.org": ""}
    assert [mail.to for mail in sink.accepted] == ["dan.water@example.org"]


def test_a_convocation_does_not_leave_once_the_meeting_is_cancelled(sink, people, convened):
    outbox.tell()
    convocation.cancel(convened, why="Tempête", by=people.ben)
    outbox.tell()
    outbox.deliver()

    assert set(Delivery.objects.values_list("kind", "status", "skip_reason")) == {
        ("convocation", "skipped", "cancelled"),
        ("cancelled", "sent", ""),
    }


def test_a_convocation_gives_way_to_the_mail_that_replaced_it(sink, people, convened):
    outbox.tell()
    convocation.send_changes(convened, by=people.ben)
    outbox.tell()
    outbox.deliver()

    assert set(Delivery.objects.values_list("kind", "skip_reason")) == {
        ("convocation", "superseded"),
        ("changed", ""),
    }


def test_what_is_of_no_use_any_more_is_not_sent(sink, convened):
    outbox.tell()
    Delivery.objects.update(useful_until=timezone.now() - timedelta(seconds=1))

    outbox.deliver()

    assert sink.accepted == []
    assert set(Delivery.objects.values_list("status", "skip_reason")) == {("skipped", "too_late")}


def test_who_replied_meanwhile_is_not_chased(sink, people, convened):
    outbox.tell()
    outbox.deliver()
    convocation.chase(convened, by=people.ben)
    outbox.tell()
    replies.answer(
        convened,
        people.seat,
        person=people.person("chloe"),
        reply=Attendance.Reply.NO,
        by=people.chloe,
    )
    outbox.deliver()

    chased = Delivery.objects.filter(kind="chased")
    assert dict(chased.values_list("address", "skip_reason")) == {
        "chloe.water@example.org": "replied",
        "dan.water@example.org": "",
    }


def test_who_left_the_reminders_meanwhile_gets_no_reminder(sink, people, convened):
    outbox.tell()
    Delivery.objects.update(kind="reply_missing", is_service=False)
    Preference.objects.create(person=people.person("chloe"), reminders=False)

    outbox.deliver()

    assert dict(Delivery.objects.values_list("address", "skip_reason")) == {
        "chloe.water@example.org": "unsubscribed",
        "dan.water@example.org": "",
    }


# -- what leaves -------------------------------------------------------------


def test_a_convocation_is_whole_in_text_in_html_and_as_an_event(sink, people, convened):
    outbox.tell()
    outbox.deliver()
    [mail] = sink.to("chloe.water@example.org")
    parsed = email.message_from_bytes(mail.raw, policy=policy.default)

    kinds = [part.get_content_type() for part in parsed.walk()]
    assert kinds == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/ics",
    ]
    text, html, event, file = (
        part for part in parsed.walk() if not part.get_content_type().startswith("multipart")
    )
    assert event.get_param("method") == "REQUEST"
    assert file.get_filename() == "invite.ics"
    assert file.get_payload(decode=True) == event.get_payload(decode=True)
    [invitation] = icalendar.Calendar.from_ical(file.get_payload(decode=True)).walk("VEVENT")
    assert str(invitation["UID"]) == str(convened.uid)
    assert invitation["DTSTART"].dt == convened.starts_at.replace(microsecond=0)
    for words in (text.get_content(), html.get_content()):
        for said in ("Salle du Lac", "Accueil des personnes", "Suites du plan", "/r/"):
            assert said in words
    assert parsed["Auto-Submitted"] == "auto-generated"
    assert parsed["List-Unsubscribe"] is None
    assert str(parsed["From"]) == "Table water <concertation@example.org>"


def test_a_reminder_says_how_to_be_left_alone(sink, people, convened):
    outbox.tell()
    Delivery.objects.update(
        kind="reply_missing", is_service=False, unsubscribe_url="https://example.org/n/abc/"
    )

    outbox.deliver()

    parsed = sink.accepted[0].parsed
    assert parsed["List-Unsubscribe"] == "<https://example.org/n/abc/>"
    assert parsed["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
