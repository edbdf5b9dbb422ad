"""Every address × every kind of visitor, generated from the URL configuration.

An address that the matrix does not know how to fill, or a view without a gate, fails the build.
"""

import uuid
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.db import transaction
from django.urls import reverse

from concertation.addresses import addresses
from concertation.management.commands.describe_permissions import describe
from members.permissions import GRANTS, Role
from tables.models import Publication
from tests.world import fingerprint, sample_mode, world

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
# What belongs to some people alone, among those whose role opens the address: whose, and what
# the others are answered.
OWN = {
    "actions:answer": ({"chloe", "gil", "ana", "ben"}, 403),
    "meetings:answer": ({"chloe", "gil"}, 404),
    "notifications:my_mail": ({"chloe"}, 404),
}
TO_SIGN_IN = "sign in"
LET_IN = "let in"
OURS = [address for address in addresses() if address.is_ours]
OF_TABLES = [address for address in OURS if address.scope == "table"]


class Undone(Exception):
    """Raised to take back what an accepted request did."""


@pytest.fixture(autouse=True)
def _the_sample(db, settings, tmp_path):
    """The pages of the sample region are addresses too."""
    sample_mode(settings, tmp_path)


def test_every_view_declares_its_gate():
    assert [address.route for address in OURS if address.gate is None] == []


def test_the_pages_that_others_guard_are_these_and_no_more():
    theirs = {
        address.name.split("_")[0].split(":")[0] for address in addresses() if not address.is_ours
    }

    assert theirs <= {"account", "mfa", "usersessions", "admin"}


def test_the_page_of_permissions_is_up_to_date():
    page = Path(django_settings.BASE_DIR, "docs/permissions.md").read_text(encoding="utf-8")

    assert page == describe(), "run: manage.py describe_permissions > docs/permissions.md"


@pytest.mark.parametrize("visitor", VISITORS)
def test_each_visitor_is_answered_as_the_policy_says(client, visitor):
    made = world()
    _sign_in(client, made, visitor)

    wrong = []
    for address in OURS:
        for method in METHODS:
            expected = _expected(address, VISITORS[visitor], visitor)
            wrong += _judge(client, address, made.url(address), method, expected)

    assert "\n".join(wrong) == ""


@pytest.mark.parametrize("visitor", ["anonymous", "eve"])
def test_a_public_table_shows_a_visitor_only_what_the_policy_grants(client, visitor):
    made = world(publication=Publication.PUBLIC)
    _sign_in(client, made, visitor)
    granted = GRANTS[Role.VISITOR]

    wrong = []
    for address in OF_TABLES:
        for method in METHODS:
            shut = TO_SIGN_IN if visitor == "anonymous" else 403
            expected = LET_IN if address.gate in granted else shut
            wrong += _judge(client, address, made.url(address), method, expected)

    assert "\n".join(wrong) == ""


@pytest.mark.parametrize("visitor", VISITORS)
def test_who_is_refused_changes_no_row(client, visitor, once):
    made = world()
    _sign_in(client, made, visitor)
    before = fingerprint()

    for address in OURS:
        if _expected(address, VISITORS[visitor], visitor) != LET_IN:
            client.post(made.url(address), once)

    assert fingerprint() == before


def test_no_address_takes_a_method_that_no_form_sends(client):
    made = world()
    _sign_in(client, made, "ben")

    taken = [
        f"{method} {address.name}"
        for address in OURS
        for method in ("PUT", "PATCH", "DELETE")
        if client.generic(method, made.url(address)).status_code not in {403, 405}
    ]

    assert taken == []


def test_reading_any_page_changes_no_row(client):
    made = world()
    _sign_in(client, made, "ben")
    before = fingerprint()

    for address in OURS:
        client.get(made.url(address))

    assert fingerprint() == before


def test_reading_a_link_of_a_mail_changes_no_row(client):
    made = world()
    before = fingerprint()

    for address in OURS:
        if address.gate == "by_link":
            assert client.get(made.url(address)).status_code == 200, address.route
            assert client.head(made.url(address)).status_code in {200, 405}, address.route

    assert fingerprint() == before


def test_a_forged_link_opens_nothing(client):
    for address in OURS:
        if address.gate == "by_link":
            kwargs = dict.fromkeys(address.arguments, 1) | {"token": "forged"}
            assert client.get(reverse(address.name, kwargs=kwargs)).status_code == 404


def test_a_link_of_one_purpose_opens_no_other(client):
    made = world()

    for address in OURS:
        if address.gate == "by_link":
            for purpose, token in made.tokens.items():
                if purpose != address.view.gate_scope:
                    url = reverse(address.name, kwargs={"token": token})
                    assert client.get(url).status_code == 404, url


def _sign_in(client, made, visitor):
    client.raise_request_exception = False
    if visitor != "anonymous":
        client.force_login(getattr(made.people, visitor))


def _expected(address, may, visitor):
    if address.gate in {"open_to_all", "by_link"}:
        return LET_IN
    if may is None:
        return TO_SIGN_IN
    if address.scope == "territory" or address.gate == "as_steward":
        return LET_IN if visitor == "rae" else 403
    if address.gate == "signed_in" or address.gate in may:
        whose, otherwise = OWN.get(address.name, ({visitor}, None))
        return LET_IN if visitor in whose else otherwise
    return 403 if may else 404


def _judge(client, address, url, method, expected):
    response = _ask(client, method, url)
    if response.status_code == 405:
        return []
    to_sign_in = response.status_code == 302 and reverse(django_settings.LOGIN_URL) in response.url
    got = TO_SIGN_IN if to_sign_in else response.status_code
    if expected == LET_IN:
        fine = got != TO_SIGN_IN and got < 500 and got not in {401, 403, 404}
    else:
        fine = got == expected
    return [] if fine else [f"{method} {url} ({address.name}): {got}, not {expected}"]


def _ask(client, method, url):
    """Send the request, a form with nothing but its key, and take back whatever it did."""
    sent = {"once": uuid.uuid4()} if method == "POST" else None
    try:
        with transaction.atomic():
            response = client.get(url) if method == "GET" else client.post(url, sent)
            raise Undone
    except Undone:
        return response
