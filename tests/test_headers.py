"""What every answer says to the browser: what may run, who may frame, who may keep."""

import subprocess
import sys
from urllib.parse import urljoin, urlsplit

import pytest
from django.conf import settings as django_settings
from django.urls import reverse

from concertation.addresses import addresses
from tests.world import sample_mode, world

POLICY = {
    "default-src": {"'none'"},
    "script-src": {"'self'"},
    "style-src": {"'self'"},
    "img-src": {"'self'"},
    "font-src": {"'self'"},
    "connect-src": {"'self'"},
    "manifest-src": {"'self'"},
    "form-action": {"'self'"},
    "base-uri": {"'none'"},
    "frame-ancestors": {"'none'"},
    "object-src": {"'none'"},
}
ALWAYS = {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
}
ELSEWHERE = [
    "https://evil.example/",
    "http://evil.example",
    "//evil.example",
    "///evil.example",
    "////evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\\/evil.example",
    "\\/evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "http:\\\\evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "ftp://evil.example",
    "//evil.example/%2f..",
    "//evil.example\\@testserver",
    "https://testserver@evil.example",
    "https://testserver.evil.example",
    "https://testserver:80@evil.example",
    "https://evil.example#testserver",
    "https://evil.example?testserver",
    " https://evil.example",
    "\thttps://evil.example",
    "\nhttps://evil.example",
    "\x00//evil.example",
    "\x08//evil.example",
    "%2f%2fevil.example",
    "//evil%E3%80%82example",
    "//evil。example",
    "/\t/evil.example",
    "/\n/evil.example",
    "//[::2]",
    "http://[::1",
    "mailto:eve@example.org",
    "evil.example",
    "foo",
    "..//evil.example",
]


@pytest.fixture
def made(db, settings, tmp_path):
    sample_mode(settings, tmp_path)
    return world()


def _answers(client, made):
    for address in addresses():
        if address.is_ours:
            answer = client.get(made.url(address))
            if answer.status_code != 405:
                yield address, answer


@pytest.mark.parametrize("visitor", ["", "ben"])
def test_every_answer_carries_the_same_strict_headers(client, made, visitor):
    if visitor:
        client.force_login(made.people.ben)

    wrong = []
    for address, answer in _answers(client, made):
        said = {name: answer.get(name) for name in ALWAYS}
        if said != ALWAYS:
            wrong.append(f"{address.name}: {said}")
        if _policy(answer) != POLICY:
            wrong.append(f"{address.name}: {answer.get('Content-Security-Policy')}")
        if "camera=()" not in answer.get("Permissions-Policy", ""):
            wrong.append(f"{address.name}: {answer.get('Permissions-Policy')}")

    assert wrong == []


def test_pages_of_a_person_are_kept_by_no_cache(client, made):
    client.force_login(made.people.ben)

    kept = [
        f"{address.name}: {answer.get('Cache-Control')}"
        for address, answer in _answers(client, made)
        if "no-store" not in answer.get("Cache-Control", "")
        or "private" not in answer.get("Cache-Control", "")
    ]

    assert kept == []


def test_pages_of_a_link_are_kept_by_no_cache_and_tell_no_other_site(client, made):
    for address, answer in _answers(client, made):
        if address.gate == "by_link":
            assert answer.status_code == 200, address.name
            assert answer["Cache-Control"] == "private, no-store", address.name
            assert answer["Referrer-Policy"] == "same-origin", address.name


def test_refusals_and_lost_pages_carry_the_policy_too(client, made):
    client.force_login(made.people.eve)

    for url in ("/no-such-page/", reverse("tables:home", args=["water"])):
        answer = client.get(url)
        assert (answer.status_code, _policy(answer)) == (404, POLICY)


@pytest.mark.parametrize("away", ELSEWHERE)
def test_a_change_of_language_leads_nowhere_else(client, db, away):
    answer = client.post(reverse("accounts:language"), {"language": "en-ca", "next": away})

    assert (answer.status_code, answer["Location"]) == (303, "/")


def test_a_change_of_language_leads_back_to_where_one_was(client, db):
    answer = client.post(
        reverse("accounts:language"), {"language": "en-ca", "next": "/directory/?q=eau"}
    )

    assert answer["Location"] == "/directory/?q=eau"


@pytest.mark.parametrize("away", ELSEWHERE)
def test_signing_in_leads_nowhere_else(client, made, away):
    """Someone signed in already is sent on at once: where to, is what matters."""
    client.force_login(made.people.ben)

    answer = client.get(reverse(django_settings.LOGIN_URL), {"next": away})

    assert answer.status_code in {200, 302}
    led = answer.get("Location", "/").replace("\\", "/")
    assert urlsplit(urljoin("http://testserver/accounts/", led)).netloc == "testserver"


def test_the_session_cookie_is_bound_to_the_site_when_it_is_served_over_https():
    """Read in a process of its own, as production would: settings are read once."""
    named = (
        "SESSION_COOKIE_NAME CSRF_COOKIE_NAME LANGUAGE_COOKIE_NAME SESSION_COOKIE_SECURE"
        " CSRF_COOKIE_SECURE SESSION_COOKIE_HTTPONLY CSRF_COOKIE_HTTPONLY SESSION_COOKIE_SAMESITE"
        " SECURE_SSL_REDIRECT SECURE_HSTS_SECONDS DEBUG"
    )
    shown = (
        f"from concertation import settings as s; print(*[getattr(s, n) for n in {named.split()}])"
    )
    environment = {
        "PATH": "/usr/bin:/bin",
        "SITE_URL": "https://concertation.example.org",
        "ALLOWED_HOSTS": "concertation.example.org",
        "SECRET_KEY": "a-key-of-fifty-characters-or-more-for-this-test-alone!",
        "DATABASE_URL": "postgres://someone@localhost/concertation",
    }

    run = subprocess.run(
        [sys.executable, "-c", shown],
        cwd=django_settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    assert run.stdout.split() == [
        "__Host-session",
        "__Host-csrf",
        "__Host-language",
        *["True"] * 4,
        "Lax",
        "True",
        "31536000",
        "False",
    ]


def _policy(answer):
    parts = [part.split() for part in answer.get("Content-Security-Policy", "").split(";")]
    return {name: set(values) for name, *values in parts}
