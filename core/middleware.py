"""From a refusal, a notice; from a person, a language and a clock."""

from zoneinfo import ZoneInfo

from django.conf import settings
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from psycopg.errors import LockNotAvailable

from core.errors import Conflict, Refused


class NulMiddleware:
    """Take the character NUL out of what is asked and typed: PostgreSQL keeps none in a text."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if "%00" in request.META.get("QUERY_STRING", ""):
            request.META["QUERY_STRING"] = request.META["QUERY_STRING"].replace("%00", "")
        return self.get_response(request)

    def process_view(self, request, *_view):
        """Clean the form that was sent, if any; it is read by then, for its protection."""
        if any("\0" in each for values in request.POST.lists() for each in (*values[1], values[0])):
            typed = request.POST.copy()
            for name, values in request.POST.lists():
                typed.setlist(name, [each.replace("\0", "") for each in values])
            typed._mutable = False  # noqa: SLF001 -- as Django leaves it
            request.POST = typed


class RefusalMiddleware:
    """Answer 409 with the sentence of a `Refused`, as a page or as the fragment #notices."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, error):
        """Return the page of a refusal, or nothing for any other error."""
        refusal = error if isinstance(error, Refused) else _of_a_lock(error)
        if refusal is None:
            return None

        template = "core/_conflict.html" if isinstance(refusal, Conflict) else "core/_refusal.html"
        if not request.htmx:
            template = "core/refusal.html"
        response = render(request, template, {"refusal": refusal}, status=409)
        response["HX-Retarget"] = "#notices"
        response["HX-Reswap"] = "innerHTML"
        return response


def _of_a_lock(error):
    """Return what to say where someone else held a row for longer than we wait, else nothing."""
    if not isinstance(error.__cause__, LockNotAvailable):
        return None
    return Refused(
        _("Someone is changing the same thing at this very moment, and nothing of yours was kept."),
        remedy=_("Go back to the page and send it again in a moment."),
    )


class ReaderMiddleware:
    """Speak the reader's language and keep the reader's clock.

    The choice of a signed-in person stands on their account; a visitor's stands in a cookie.
    French otherwise, whatever the browser asks: it is the common language of Québec's tables.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
        clock = settings.TIME_ZONE
        if request.user.is_authenticated:
            chosen, clock = request.user.language, request.user.time_zone

        if chosen not in dict(settings.LANGUAGES):
            chosen = settings.LANGUAGE_CODE
        request.LANGUAGE_CODE = chosen
        with translation.override(chosen), timezone.override(ZoneInfo(clock)):
            response = self.get_response(request)
            if hasattr(response, "render") and not response.is_rendered:
                response.render()
        response.headers.setdefault("Content-Language", chosen)
        return response


class PrivacyMiddleware:
    """Keep the pages of a signed-in person out of every cache, and sensors out of every page."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.user.is_authenticated:
            response.headers.setdefault("Cache-Control", "private, no-store")
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
        )
        return response
