"""Whoever can change what a table sees is asked for more than a mailbox."""

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.urls import reverse

from members.second_factor import lacks_second_factor

ROSTER = reverse("members:roster", args=("water",))


@pytest.mark.parametrize(
    ("who", "wanted"),
    [("ben", True), ("rae", True), ("ana", False), ("chloe", False), ("eve", False)],
)
def test_it_is_wanted_of_coordinators_and_stewards(people, who, wanted, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert lacks_second_factor(getattr(people, who)) is wanted


def test_it_is_wanted_no_more_once_there(people):
    TOTP.activate(people.ben, "JBSWY3DPEHPK3PXP")

    assert lacks_second_factor(people.ben) is False


def test_without_the_setting_nobody_is_stopped(people, client):
    client.force_login(people.ben)

    assert client.get(ROSTER).status_code == 200


@pytest.mark.parametrize(("who", "stopped"), [("ben", True), ("rae", True), ("chloe", False)])
def test_with_the_setting_the_powerful_add_one_first(people, client, settings, who, stopped):
    settings.REQUIRE_SECOND_FACTOR = True
    client.force_login(getattr(people, who))

    answer = client.get(ROSTER)

    if stopped:
        assert (answer.status_code, answer.url) == (302, reverse("mfa_index"))
        assert client.get(answer.url).status_code == 200
    else:
        assert answer.status_code == 200


@pytest.mark.parametrize(("who", "asked"), [("ben", True), ("chloe", False)])
def test_the_security_page_asks_those_who_should_have_one(people, client, who, asked):
    client.force_login(getattr(people, who))

    page = client.get(reverse("mfa_index"))

    assert (b'<div class="notice notice--warn">' in page.content) is asked
