"""One's name, language and clock."""

import pytest
from django.urls import reverse

from accounts.models import User
from tests import factories

pytestmark = pytest.mark.django_db
PROFILE = reverse("accounts:profile")
LANGUAGE = reverse("accounts:language")


def test_a_person_keeps_name_language_and_clock(client):
    user = factories.user("ida")
    client.force_login(user)

    answer = client.post(
        PROFILE, {"name": "Ida Roy", "language": "en-ca", "time_zone": "America/Halifax"}
    )

    user.refresh_from_db()
    assert (answer.status_code, answer.url) == (303, PROFILE)
    assert (user.name, user.language, user.time_zone) == ("Ida Roy", "en-ca", "America/Halifax")


@pytest.mark.parametrize(
    "wrong", [{"name": ""}, {"language": "xx"}, {"time_zone": "Europe/Paris"}, {"name": "x" * 151}]
)
def test_what_is_wrong_is_said_and_nothing_kept(client, wrong):
    user = factories.user("ida")
    client.force_login(user)
    good = {"name": "Ida Roy", "language": "en-ca", "time_zone": "America/Halifax"}

    answer = client.post(PROFILE, good | wrong)

    assert answer.status_code == 422
    assert User.objects.get(pk=user.pk).name == "Ida Lavoie"


def test_a_visitor_chooses_a_language_by_cookie_and_stays_on_the_page(client):
    page = reverse("account_request_login_code") + "?next=/desk/"

    answer = client.post(LANGUAGE, {"language": "en-ca", "next": page})

    assert (answer.status_code, answer.url) == (303, page)
    assert client.get(page).headers["Content-Language"] == "en-ca"


def test_the_choice_of_who_is_signed_in_stands_on_the_account(client):
    user = factories.user("ida")
    client.force_login(user)

    client.post(LANGUAGE, {"language": "en-ca", "next": PROFILE})

    user.refresh_from_db()
    assert user.language == "en-ca"


def test_an_unknown_language_changes_nothing(client):
    answer = client.post(LANGUAGE, {"language": "xx", "next": "/"})

    assert answer.status_code == 303
    assert "language" not in answer.cookies


def test_a_language_is_changed_by_post_only(client):
    assert client.get(LANGUAGE).status_code == 405
