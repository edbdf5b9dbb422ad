"""The sample region, served to a real Chromium: a copy of it for each test, thrown away after.

The region is loaded once by each worker, into a database of its own. A test that asks for `site`
gets a copy (a file copy in PostgreSQL, a fraction of a second), so that journeys may change what
they like, in any order. Nothing runs in a transaction: the pages are served by another thread.
"""

from contextlib import contextmanager
from io import StringIO

import pytest
from django.conf import settings as django_settings
from django.core.management import call_command
from django.db import connection, connections
from django.test import Client
from django.test.testcases import LiveServerThread

from accounts.models import User
from notifications import outbox
from tests.journeys.visitor import Visitor
from tests.notifications.sink import sink as running_sink


@pytest.fixture(scope="session")
def region(django_db_setup, django_db_blocker):
    """The name of a database that holds the sample region, to be copied."""
    name = connection.settings_dict["TEST"]["NAME"] + "_region"
    with django_db_blocker.unblock():
        _copy(_migrated_already() or "template1", name)
        with _living_in(name):
            call_command("migrate", verbosity=0)
            call_command("load_sample_region", stdout=StringIO())
        yield name
        _drop(name)


class Site:
    """The portal as it runs for one test: its address, its mail, its rows."""

    def __init__(self, url, sink):
        self.url = url
        self.sink = sink

    def post_is_carried(self):
        """Do what the worker does: tell what happened, and send."""
        outbox.tell()
        outbox.deliver()

    def mails_to(self, address):
        """What reached an address, the newest last."""
        return [mail.parsed for mail in self.sink.to(address)]

    def session_of(self, email):
        """The cookie of someone signed in, for pages that are not about signing in."""
        client = Client()
        client.force_login(User.objects.get(email=email))
        return client.cookies[django_settings.SESSION_COOKIE_NAME].value


@pytest.fixture
def site(region, settings, django_db_blocker):
    name = region.removesuffix("_region") + "_site"
    with django_db_blocker.unblock(), running_sink() as sink:
        _copy(region, name)
        with _living_in(name), _cache_of_its_own():
            settings.EMAIL_BACKEND = "notifications.smtp.FencedBackend"
            settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", sink.port
            settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
            with _served() as url:
                settings.SITE_URL = url
                yield Site(url, sink)
        _drop(name)


@pytest.fixture
def visitor(chromium, site):
    """Open the portal as someone new; whatever is wrong with a page they see fails the test."""
    visitors = []

    def arrives(**options):
        visitors.append(Visitor(chromium, site, **options))
        return visitors[-1]

    yield arrives
    for each in visitors:
        each.leave()


@contextmanager
def _served():
    thread = LiveServerThread("127.0.0.1", static_handler=lambda application: application)
    thread.daemon = True
    thread.start()
    thread.is_ready.wait()
    if thread.error:
        raise thread.error
    yield f"http://127.0.0.1:{thread.port}"
    thread.terminate()


@contextmanager
def _living_in(name):
    """Every new connection of this process, the server's included, goes to that database."""
    before = connection.settings_dict["NAME"]
    connections.close_all()
    connection.settings_dict["NAME"] = name
    yield
    connections.close_all()
    connection.settings_dict["NAME"] = before


@contextmanager
def _cache_of_its_own():
    """Two copies hold the same keys: what one cached must not be read by the next."""
    default = django_settings.CACHES["default"]
    before = default["KEY_PREFIX"]
    default["KEY_PREFIX"] = f"{before}-{id(object())}"
    yield
    default["KEY_PREFIX"] = before


def _migrated_already():
    """The database of the other tests, when this run has made one."""
    name = connection.settings_dict["NAME"]
    return name if name == connection.settings_dict["TEST"]["NAME"] else None


def _copy(old, new):
    _drop(new)
    with connection._nodb_cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [old]
        )
        cursor.execute(f'CREATE DATABASE "{new}" TEMPLATE "{old}"')


def _drop(name):
    connections.close_all()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
