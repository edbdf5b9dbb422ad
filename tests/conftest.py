"""Fixtures that most tests share: a client that inspects, and the cast."""

import uuid

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from hypothesis import HealthCheck
from hypothesis import settings as examples

from tests.browser import open_chromium
from tests.cast import Cast, cast
from tests.client import InspectingClient

# What hypothesis tries is the same each time; `--hypothesis-profile=thorough` tries much more.
ALIKE = {"derandomize": True, "database": None, "deadline": None}
examples.register_profile(
    "suite", max_examples=10, suppress_health_check=list(HealthCheck), **ALIKE
)
examples.register_profile("thorough", examples.get_profile("suite"), max_examples=120)
examples.load_profile("suite")


@pytest.fixture
def client() -> InspectingClient:
    return InspectingClient()


@pytest.fixture
def people(db) -> Cast:
    """The table « water », not published, and everyone who stands around it."""
    return cast("water")


@pytest.fixture
def once() -> dict[str, str]:
    """The hidden key of a form that acts once."""
    return {"once": str(uuid.uuid4())}


@pytest.fixture(scope="session", autouse=True)
def _a_cache_for_each_worker(worker_id):
    """Before the first connection, and once: the prefix would grow with each test."""
    django_settings.CACHES["default"]["KEY_PREFIX"] += worker_id


@pytest.fixture(autouse=True)
def _settings_for_tests(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def empty_cache():
    """Start from an empty cache; rate limits are counted there."""
    cache.clear()


@pytest.fixture(scope="session")
def chromium():
    """The system's browser: one for all tests, a context of it for each."""
    with open_chromium() as browser:
        yield browser
