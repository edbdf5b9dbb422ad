"""A session left alone ends by itself."""

import time

from django.conf import settings
from django.contrib.auth import logout

from accounts.sessions import SEEN, SINCE

WRITE_EVERY = 600


class IdleSessionMiddleware:
    """Sign out who has not come for hours, and whoever signed in longer ago than a session lasts.

    The last visit is written down every ten minutes at most, so that reading a page costs no write.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated:
            self._look_at(request)
        return self.get_response(request)

    def _look_at(self, request):
        now = int(time.time())
        seen = request.session.get(SEEN, now)
        since = request.session.get(SINCE, now)
        idle, old = now - seen, now - since
        if idle > settings.SESSION_IDLE_HOURS * 3600 or old > settings.SESSION_COOKIE_AGE:
            logout(request)
        elif idle > WRITE_EVERY or SEEN not in request.session:
            request.session[SEEN] = now
            request.session.setdefault(SINCE, since)
