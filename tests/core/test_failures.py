"""What a person reads when something is refused, missing or broken."""

import re
from types import SimpleNamespace

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.test import Client, RequestFactory
from django.urls import include, path

from core.errors import Conflict, Refused
from core.middleware import RefusalMiddleware


def broken(_request):
    raise ValueError


def odd(_request):
    raise SuspiciousOperation


def closed(_request):
    raise PermissionDenied


for _view in (broken, odd, closed):
    _view.login_required = False

urlpatterns = [
    path("broken/", broken),
    path("odd/", odd),
    path("closed/", closed),
    path("", include("concertation.urls")),
]


@pytest.fixture
def visitor(settings):
    settings.ROOT_URLCONF = __name__
    return Client(raise_request_exception=False)


def heading(response):
    return re.search(r"<h1>(.*?)</h1>", response.content.decode(), re.DOTALL)[1]


@pytest.mark.parametrize(
    ("address", "status", "title"),
    [
        ("/nowhere/", 404, "Cette page est introuvable"),
        ("/closed/", 403, "Cette page ne vous est pas ouverte"),
        ("/odd/", 400, "Cette demande n’a pas été comprise"),
        ("/broken/", 500, "Quelque chose s’est brisé chez nous"),
    ],
)
@pytest.mark.filterwarnings("ignore::django.utils.deprecation.RemovedInDjango60Warning")
def test_a_failure_says_what_happened_in_french_first(visitor, address, status, title):
    response = visitor.get(address)

    assert (response.status_code, heading(response)) == (status, title)
    assert '<html lang="fr-CA">' in response.content.decode()


@pytest.mark.parametrize(
    ("address", "title"),
    [("/nowhere/", "This page is not here"), ("/closed/", "This is not open to you")],
)
@pytest.mark.filterwarnings("ignore::django.utils.deprecation.RemovedInDjango60Warning")
def test_a_failure_speaks_the_language_chosen(visitor, settings, address, title):
    visitor.cookies[settings.LANGUAGE_COOKIE_NAME] = "en-ca"

    response = visitor.get(address)

    assert heading(response) == title
    assert '<html lang="en-CA">' in response.content.decode()


def refuse(error, *, htmx, posted=None):
    request = RequestFactory().post("/notes/", posted or {})
    request.user, request.htmx, request.resolver_match = AnonymousUser(), htmx, None
    return RefusalMiddleware(lambda _request: None).process_exception(request, error)


def test_a_refusal_says_the_rule_and_what_to_do():
    response = refuse(Refused("Le quorum n’est pas atteint.", remedy="Convoquez."), htmx=False)

    html = response.content.decode()
    assert response.status_code == 409
    assert '<p class="notice__title">Le quorum n’est pas atteint.</p>' in html
    assert "<p>Convoquez.</p>" in html
    assert html.count("<h1>") == 1


def test_a_refusal_in_a_page_goes_into_the_notices_alone():
    response = refuse(Refused("Non."), htmx=SimpleNamespace(boosted=False))

    html = response.content.decode()
    assert response.status_code == 409
    assert response["HX-Retarget"] == "#notices"
    assert html.strip().startswith('<div class="notice notice--warn"')
    assert "<html" not in html


@pytest.mark.parametrize("htmx", [False, SimpleNamespace(boosted=False)])
def test_a_conflict_shows_both_texts_and_offers_to_save_mine_knowingly(htmx):
    error = Conflict("Karim a écrit ici.", mine="Mon texte", theirs="Son texte", version=7)

    response = refuse(error, htmx=htmx, posted={"notes": "Mon texte", "version": "6"})

    html = response.content.decode()
    assert response.status_code == 409
    assert ">Son texte</div>" in html
    assert re.search(r'<textarea[^>]* name="notes">Mon texte</textarea>', html)
    assert '<input type="hidden" name="version" value="7">' in html
    assert 'name="version" value="6"' not in html
