"""Every address × every kind of visitor, generated from the URL configuration.

An address that the matrix does not know how to fill, or a view without a gate, fails the build.
"""

from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection, transaction
from django.urls import reverse

from concertation.addresses import addresses
from concertation.management.commands.describe_permissions import describe
from members.permissions import GRANTS, Role
from tests.world import world

VISITORS = {
    "anonymous": None,
    "eve": frozenset(),
    "fay": frozenset(),
    "rae": GRANTS[Role.ADMINISTRATOR],
    "dan": GRANTS[Role.OBSERVER],
    "gil": GRANTS[Role.ALTERNATE],
    "chloe": GRANTS[Role.DELEGATE],
    "sam": GRANTS[Role.SECRETARY],
    "ana": GRANTS[Role.CHAIR],
    "ben": GRANTS[Role.COORDINATOR],
}
METHODS = ("GET", "POST")
TO_SIGN_IN = "sign in"
LET_IN = "let in"
OURS = [address for address in addresses() if address.is_ours]


class Undone(Exception):
    """Raised to take back what an accepted request did."""


def test_every_view_declares_its_gate():
    assert [address.route for address in OURS if address.gate is None] == []


def test_the_pages_that_others_guard_are_these_and_no_more():
    theirs = {
        address.name.split("_")[0].split(":")[0] for address in addresses() if not address.is_ours
    }

    assert theirs <= {"account", "mfa", "usersessions", "admin"}


def test_the_page_of_permissions_is_up_to_date():
    page = Path(settings.BASE_DIR, "docs/permissions.md").read_text(encoding="utf-8")

    assert page == describe(), "run: manage.py describe_permissions > docs/permissions.md"


@pytest.mark.django_db
@pytest.mark.parametrize("visitor", VISITORS)
def test_each_visitor_is_answered_as_the_policy_says(client, visitor):
    made = world()
    if visitor != "anonymous":
        client.force_login(getattr(made.people, visitor))
    client.raise_request_exception = False

    wrong = []
    for address in OURS:
        url = reverse(address.name, kwargs=_fill(address, made))
        for method in METHODS:
            wrong += _judge(client, address, url, method, visitor)

    assert wrong == []


@pytest.mark.django_db
@pytest.mark.parametrize("visitor", VISITORS)
def test_who_is_refused_changes_no_row(client, visitor):
    made = world()
    if visitor != "anonymous":
        client.force_login(getattr(made.people, visitor))
    before = _fingerprint()

    for address in OURS:
        if _expected(address, visitor) != LET_IN:
            client.post(reverse(address.name, kwargs=_fill(address, made)), {"once": "x"})

    assert _fingerprint() == before


@pytest.mark.django_db
def test_reading_a_link_of_a_mail_changes_no_row(client):
    made = world()
    before = _fingerprint()

    for address in OURS:
        if address.gate == "by_link":
            url = reverse(address.name, kwargs=_fill(address, made))
            assert client.get(url).status_code in {200, 302, 405}, url
            assert client.head(url).status_code in {200, 302, 405}, url

    assert _fingerprint() == before


@pytest.mark.django_db
def test_a_forged_link_opens_nothing(client):
    for address in OURS:
        if address.gate == "by_link":
            kwargs = {name: 1 for name in address.arguments} | {"token": "forged"}
            assert client.get(reverse(address.name, kwargs=kwargs)).status_code in {404, 405}


def _fill(address, made):
    filled = {}
    for name in address.arguments:
        if name == "token":
            filled[name] = made.tokens[address.view.gate_scope]
        else:
            assert name in made.arguments, f"say in tests/world.py what {name} is ({address.route})"
            filled[name] = made.arguments[name]
    return filled


def _expected(address, visitor):
    may = VISITORS[visitor]
    if address.gate in {"open_to_all", "by_link"}:
        return LET_IN
    if may is None:
        return TO_SIGN_IN
    if address.gate == "signed_in":
        return LET_IN
    if address.scope == "territory":
        return LET_IN if visitor == "rae" else 403
    if address.gate in may:
        return LET_IN
    return 403 if may else 404


def _judge(client, address, url, method, visitor):
    expected = _expected(address, visitor)
    response = _ask(client, method, url)
    if response.status_code == 405:
        return []
    to_sign_in = response.status_code == 302 and reverse(settings.LOGIN_URL) in response.url
    got = TO_SIGN_IN if to_sign_in else response.status_code
    if expected == LET_IN:
        fine = got != TO_SIGN_IN and got < 500 and got not in {401, 403, 404}
        fine = fine or (got == 404 and getattr(address.view, "may_be_missing", False))
    else:
        fine = got == expected
    return [] if fine else [f"{method} {url} ({address.name}): {got}, not {expected}"]


def _ask(client, method, url):
    """Send the request and take back whatever it did."""
    try:
        with transaction.atomic():
            response = client.generic(method, url)
            raise Undone
    except Undone:
        return response


def _fingerprint():
    """A digest of every row of every table of ours, and of the journal."""
    ours = [
        model._meta.db_table
        for model in apps.get_models()
        if model._meta.app_label not in {"sessions", "usersessions", "admin"}
    ]
    digests = {}
    with connection.cursor() as cursor:
        for name in sorted(ours):
            cursor.execute(
                f"SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM \"{name}\" t"
            )
            digests[name] = cursor.fetchone()[0]
    return digests
