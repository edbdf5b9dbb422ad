import uuid

import pytest


@pytest.fixture
def own_cache(settings):
    """Count the tries of this test alone, whatever others do at the same time."""
    settings.CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
            "LOCATION": str(uuid.uuid4()),
        }
    }
