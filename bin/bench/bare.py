"""The bare page's server: the portal's settings without a middleware or a context processor."""

import django
from django.conf import settings

django.setup()
settings.MIDDLEWARE = []
settings.ROOT_URLCONF = "bench.bare_page"
settings.TEMPLATES[0]["OPTIONS"]["context_processors"] = []

from django.core.handlers.wsgi import WSGIHandler  # noqa: E402 -- after the settings are bared

application = WSGIHandler()
