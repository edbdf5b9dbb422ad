"""One's own account: name, language, clock. Signing in is allauth's, with our pages and words."""

from copy import copy

from django.conf import settings
from django.contrib import messages
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.forms import ProfileForm
from accounts.services import profiles
from core.gate import open_to_all, signed_in
from core.pages import see_other, show

A_YEAR = 365 * 24 * 3600


@require_POST
@open_to_all
def switch_language(request):
    """Speak the other language: kept on the account of who is signed in, else in a cookie."""
    language = request.POST.get("language")
    response = see_other(_inside(request, request.POST.get("next")) or "/")
    if language not in dict(settings.LANGUAGES):
        return response

    if request.user.is_authenticated:
        profiles.speak(request.user, language)
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=A_YEAR,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite=settings.LANGUAGE_COOKIE_SAMESITE,
    )
    return response


@require_http_methods(["GET", "POST"])
@signed_in
def edit_profile(request):
    # The form writes on a copy: a refused name must not stand in the page's own menu.
    account = copy(request.user)
    form = ProfileForm(request.POST or None, instance=account)
    if form.is_valid():
        user = profiles.edit(request.user, **form.cleaned_data)
        with translation.override(user.language):
            messages.success(request, _("Your profile is kept."))
        return see_other("accounts:profile")
    return show(request, "accounts/profile.html", form=form)


def _inside(request, url):
    """Return the address when it is a path of this site, else nothing."""
    safe = (url or "").startswith("/") and url_has_allowed_host_and_scheme(
        url, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return url if safe else None
