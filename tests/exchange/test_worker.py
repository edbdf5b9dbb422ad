"""A large file is read by a real worker, and by the next one when the first is killed."""

from datetime import timedelta

import pytest
from django.utils import timezone

from exchange.models import Import
from exchange.services import imports, reading
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
