"""A meeting that was convened, and those around the table with others who must hear nothing."""

from datetime import timedelta

import pytest
import redis as redis_client
from celery import current_app
from django.utils import timezone

from concertation.embedded.redis import Redis
from meetings.services import convocation
from members.models import Office
from notifications import wake
from tests import factories
from tests.cast import cast
from tests.notifications.sink import sink as running_sink


@pytest.fixture
def elsewhere(db):
    """Another table, with people of its own: whoever is told there too is a leak."""
    return cast("forest")


@pytest.fixture
def meeting(people):
    """A draft in three weeks, with an agenda and a place."""
    made = factories.meeting(
        people.table, starts_at=timezone.now() + timedelta(days=21), place="Salle du Lac"
    )
    factories.item(made, "Accueil des personnes", minutes=15)
    factories.item(made, "Suites du plan", minutes=45)
    return made


@pytest.fixture
def convened(meeting, people):
    return convocation.convene(
        meeting, reply_by=meeting.starts_at - timedelta(days=7), by=people.ben
    )


@pytest.fixture
def second_coordinator(people):
    person = factories.person("Zoé Bilodeau")
    factories.office(people.table, person, Office.Charge.COORDINATOR)
    return person


@pytest.fixture
def sink(settings):
    """A real SMTP server, to which our mail goes."""
    with running_sink() as made:
        settings.EMAIL_BACKEND = "notifications.smtp.FencedBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", made.port
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.EMAIL_TIMEOUT = 5
        yield made


@pytest.fixture
def own_redis(tmp_path, monkeypatch):
    """A Redis that this test started, and may empty: the process behind the port is its own."""
    server = Redis(tmp_path / "redis", disposable=True)
    server.start()
    client = redis_client.Redis.from_url(server.url())
    assert client.info("server")["process_id"] == server.process.pid
    monkeypatch.setattr(current_app.conf, "broker_url", server.url())
    monkeypatch.setattr(wake, "_deaf_until", 0.0)
    yield server, client
    client.close()
    server.stop()
