"""The round of the minute is done once, makes up for what was missed, and survives its parts."""

import threading
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from notifications import outbox, reminders, rounds, tasks
from notifications.models import Delivery, Tick
from tests.notifications.outbox_rows import delivery


@pytest.mark.django_db
def test_two_beats_of_one_minute_are_one_round():
    at = timezone.now()

    assert [rounds.make(at=at), rounds.make(at=at)] == [True, False]
    assert rounds.make(at=at + timedelta(minutes=1))
    assert Tick.objects.filter(done_at=None).count() == 0


@pytest.mark.django_db(transaction=True)
def test_eight_beats_at_once_are_one_round():
    at, made, start = timezone.now(), [], threading.Barrier(8)

    def beat():
        start.wait()
        try:
            made.append(rounds.make(at=at))
        finally:
            connection.close()

    threads = [threading.Thread(target=beat) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(made) == [False] * 7 + [True]


@pytest.mark.django_db
def test_what_is_due_by_the_hour_is_looked_for_once_an_hour(monkeypatch):
    looked = []
    monkeypatch.setattr(reminders, "KINDS", (lambda morning: looked.append(morning) or (),))
    start = timezone.now().replace(minute=58, second=0, microsecond=0)

    for minutes in (0, 1, 2, 3, 63):
        rounds.make(at=start + timedelta(minutes=minutes))

    assert len({morning.at for morning in looked}) == 3


@pytest.mark.django_db
def test_a_step_that_fails_keeps_no_other_from_being_done(people, convened, monkeypatch):
    monkeypatch.setattr(reminders, "KINDS", (lambda _morning: 1 / 0,))

    assert rounds.make()

    assert Delivery.objects.filter(kind="convocation").count() == 2
    assert Tick.objects.get().done_at is not None


@pytest.mark.django_db
def test_old_ticks_go():
    Tick.objects.create(minute=timezone.now() - timedelta(days=3))

    rounds.make()

    assert Tick.objects.count() == 1


@pytest.mark.django_db
def test_the_words_of_old_mails_go_and_the_fact_that_they_were_sent_stays():
    for days in (91, 89):
        delivery(status="sent", settled_at=timezone.now() - timedelta(days=days))

    outbox.forget()

    assert list(Delivery.objects.order_by("settled_at").values_list("text", "html", "subject")) == [
        ("", "", "Essai"),
        ("Bonjour", "<p>Bonjour</p>", "Essai"),
    ]


def test_the_tasks_of_the_worker_tell_and_send(people, convened, sink, monkeypatch):
    monkeypatch.setattr("celery.current_app.conf.broker_url", "redis://127.0.0.1:1/0")
    monkeypatch.setattr("notifications.wake._deaf_until", 0.0)

    tasks.tick()
    tasks.deliver()

    assert len(sink.accepted) == 2


@pytest.mark.django_db(transaction=True)
def test_the_command_does_it_all_without_redis(people, convened, sink):
    said = StringIO()

    call_command("deliver_outbox", stdout=said)

    assert said.getvalue() == "2 sent\n"
    assert len(sink.accepted) == 2
