"""A real worker reads a large file and brings it in, and the next one when it is killed."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from actions.models import Action
from exchange.models import Import
from exchange.services import errands, imports, reading
from tables.models import Table
from tests.exchange.plans_in import received
from tests.notifications import conftest as outbox_fixtures
from tests.notifications.workers import CELERY, Worker, environment, wait_until

own_redis = outbox_fixtures.own_redis
State = Import.State


@pytest.fixture
def worker(own_redis, tmp_path):
    server, _client = own_redis
    made = Worker(CELERY, environment(redis=server.url(), smtp=1), 2, tmp_path / "celery.log")
    made.start()
    yield made
    made.kill()


def _state(imported):
    return Import.objects.without_file().get(pk=imported.pk).state


@pytest.mark.django_db(transaction=True)
def test_a_large_file_is_read_by_a_worker(people, worker, monkeypatch):
    monkeypatch.setattr(reading, "SMALL", 10)

    imported = received(people)

    assert imported.state == State.WAITING
    assert wait_until(lambda: _state(imported) == State.READY, seconds=45)
    assert imported.rows.count() == 3


@pytest.mark.django_db(transaction=True)
def test_a_file_whose_worker_was_killed_is_read_by_another(people, worker, monkeypatch):
    monkeypatch.setattr(reading, "SMALL", 10)
    worker.kill()
    imported = received(people)
    assert reading._take(imported.pk)

    worker.start()
    assert imports.read(imported).state == State.WAITING
    Import.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    reading.start(imported)

    assert wait_until(lambda: _state(imported) == State.READY, seconds=45)


@pytest.mark.django_db(transaction=True)
def test_a_long_commit_is_done_by_a_worker_and_undone_by_it(people, worker, monkeypatch):
    monkeypatch.setattr(errands, "SMALL", 0)
    imported = received(people)

    waits = imports.bring_in(imported, version=imported.version, by=people.ben)
    assert waits.state == State.COMMITTING
    assert wait_until(lambda: _state(imported) == State.COMMITTED, seconds=45)
    assert Action.objects.count() == 3

    imports.take_back(Import.objects.get(), by=people.ben)
    assert wait_until(lambda: _state(imported) == State.UNDONE, seconds=45)
    assert Action.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_a_commit_whose_worker_was_killed_midway_is_done_by_another(people, worker, monkeypatch):
    monkeypatch.setattr(errands, "SMALL", 0)
    imported = received(people)
    with monkeypatch.context() as asleep:
        asleep.setattr(errands.wake, "up", lambda *_args: False)
        imports.bring_in(imported, version=imported.version, by=people.ben)
    with transaction.atomic():
        Table.objects.select_for_update().get(pk=people.table.pk)
        errands.wake.up("exchange.tasks.carry_out", imported.pk)
        assert wait_until(Import.objects.filter(attempts=1).exists, seconds=45)
        worker.kill()
    assert (_state(imported), Action.objects.count()) == (State.COMMITTING, 0)

    worker.start()
    Import.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    errands.wake.up("exchange.tasks.carry_out", imported.pk)

    assert wait_until(lambda: _state(imported) == State.COMMITTED, seconds=45)
    assert Action.objects.count() == 3
