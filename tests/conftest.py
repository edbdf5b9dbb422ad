"""Fixtures that most tests share: a client that inspects, and the cast."""

import uuid

import pytest
from django.core.cache import cache

from tests.cast import Cast, cast
from tests.client import InspectingClient


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


@pytest.fixture(autouse=True)
def _settings_for_tests(settings, worker_id):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.CACHES["default"]["KEY_PREFIX"] = (
        f"{settings.CACHES['default']['KEY_PREFIX']}{worker_id}"
    )


@pytest.fixture
def empty_cache():
    """Start from an empty cache; rate limits are counted there."""
    cache.clear()
