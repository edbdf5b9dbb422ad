"""Coming in: by a code sent to one's address, and by invitation only."""

import re
import time

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import TOTP, hotp_value, yield_hotp_counters_from_time
from allauth.usersessions.models import UserSession
from django.core import mail
from django.urls import reverse

from accounts.models import User
from tests import factories

CODE = re.compile(r"^    (\S+)$", re.MULTILINE)
ASK = reverse("account_request_login_code")
CONFIRM = reverse("account_confirm_login_code")
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_cache")]


def code_sent() -> str:
    return CODE.search(mail.outbox[-1].body)[1]


def sign_in(client, user, **more):
    client.post(ASK, {"email": user.email, **more})
    return client.post(CONFIRM, {"code": code_sent(), **more})


def test_a_code_sent_to_the_address_opens_a_session(client):
    user = factories.user("ida")

    asked = client.post(ASK, {"email": "Ida@Example.org"})
    confirmed = client.post(CONFIRM, {"code": code_sent()})

    assert (asked.status_code, asked.url) == (302, CONFIRM)
    assert (confirmed.status_code, confirmed.url) == (302, reverse("desk"))
    assert client.session["_auth_user_id"] == str(user.pk)
    assert mail.outbox[0].to == [user.email]
    assert [row.user for row in UserSession.objects.all()] == [user]
    assert EmailAddress.objects.filter(user=user, verified=True).exists()


def test_the_mail_speaks_the_language_of_the_account_and_holds_no_html(client):
    factories.user("ida", language="en-ca")

    client.post(ASK, {"email": "ida@example.org"})

    sent = mail.outbox[0]
    assert sent.subject == f"{code_sent()}: your code to sign in"
    assert sent.alternatives == []
    assert "testserver" not in sent.body


def test_an_unknown_address_gets_the_same_pages(client):
    factories.user("ida")
    pages = []

    for email in ("ida@example.org", "nobody@example.org"):
        client.cookies.clear()
        asked = client.post(ASK, {"email": email})
        page = client.get(CONFIRM)
        wrong = client.post(CONFIRM, {"code": "wrong"})
        pages.append(
            [asked.status_code, asked.url]
            + [(each.status_code, _bare(each.content.decode(), email)) for each in (page, wrong)]
        )

    assert pages[0] == pages[1]
    assert [sent.to for sent in mail.outbox] == [["ida@example.org"], ["nobody@example.org"]]
    assert CODE.search(mail.outbox[1].body) is None


def _bare(page, email):
    return re.sub(r'value="[\w-]{36,}"|nonce="\S+"', "", page.replace(email, "address"))


def test_a_wrong_password_says_the_same_of_a_known_and_an_unknown_address(client):
    factories.user("ida", password="a password of some length")
    pages = []

    for email in ("ida@example.org", "nobody@example.org"):
        answer = client.post(reverse("account_login"), {"login": email, "password": "wrong"})
        pages.append((answer.status_code, _bare(answer.content.decode(), email)))

    assert pages[0] == pages[1]


def test_a_code_serves_once_and_bears_three_tries(client):
    factories.user("ida")
    client.post(ASK, {"email": "ida@example.org"})
    good = code_sent()

    for _ in range(3):
        client.post(CONFIRM, {"code": "WRONGS"})
    late = client.post(CONFIRM, {"code": good})

    assert "_auth_user_id" not in client.session
    assert late.status_code == 302


def test_asking_for_codes_without_end_is_refused(client):
    factories.user("ida")

    statuses = []
    for _ in range(5):
        client.cookies.clear()
        statuses.append(client.post(ASK, {"email": "ida@example.org"}).status_code)

    assert statuses == [302, 302, 302, 200, 200]
    assert len(mail.outbox) == 3


def test_nobody_opens_an_account_alone(client):
    seen = client.get(reverse("account_signup"))
    sent = client.post(reverse("account_signup"), {"email": "me@example.org"})

    assert seen.status_code == sent.status_code == 200
    assert seen.templates[0].name == "account/signup_closed.html"
    assert not User.objects.exists()


def test_a_closed_account_does_not_open(client):
    user = factories.user("ida", is_active=False)

    client.post(ASK, {"email": user.email})
    if CODE.search(mail.outbox[-1].body):
        client.post(CONFIRM, {"code": code_sent()})

    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example",
        "//evil.example",
        "///evil.example",
        "////evil.example",
        r"\\evil.example",
        r"/\evil.example",
        r"\/evil.example",
        "http:evil.example",
        "http:///evil.example",
        "https:/evil.example",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        " https://evil.example",
        "\thttps://evil.example",
        "\n//evil.example",
        "/\t/evil.example",
        "http://testserver@evil.example",
        "http://testserver.evil.example",
        "http://evil.example/testserver",
        "http://evil.example#testserver",
        "http://evil.example?testserver",
        "ftp://testserver",
        "//testserver@evil.example",
        "https://evil。example",
    ],
)
def test_signing_in_and_changing_language_never_lead_elsewhere(client, elsewhere):
    user = factories.user("ida")

    signed = sign_in(client, user, next=elsewhere)
    switched = client.post(reverse("accounts:language"), {"language": "en-ca", "next": elsewhere})

    assert signed.url == reverse("desk")
    assert switched.url == "/"


def test_signing_in_leads_back_to_the_page_that_asked(client, people):
    people.ben.language = "fr-ca"
    back = "/tables/water/members/?category=regular"

    assert sign_in(client, people.ben, next=back).url == back


def test_a_second_factor_is_asked_after_the_code(client):
    user = factories.user("ida")
    secret = "JBSWY3DPEHPK3PXP"
    TOTP.activate(user, secret)

    first = sign_in(client, user)
    inside = client.session.get("_auth_user_id")
    counter = next(yield_hotp_counters_from_time())
    second = client.post(reverse("mfa_authenticate"), {"code": f"{hotp_value(secret, counter):06}"})

    assert (first.url, inside) == (reverse("mfa_authenticate"), None)
    assert second.url == reverse("desk")
    assert secret not in str(user.authenticator_set.get().data)


def test_a_session_left_alone_for_half_a_day_ends(client):
    user = factories.user("ida")
    client.force_login(user)
    session = client.session
    session["seen_at"] = int(time.time()) - 13 * 3600
    session.save()

    answer = client.get(reverse("accounts:profile"))

    assert answer.status_code == 302
    assert "_auth_user_id" not in client.session


def test_a_session_ends_after_fourteen_days_however_busy(client):
    client.force_login(factories.user("ida"))
    session = client.session
    session["signed_in_at"] = int(time.time()) - 15 * 24 * 3600
    session.save()

    assert client.get(reverse("accounts:profile")).status_code == 302


def test_a_new_password_ends_the_other_sessions(client):
    user = factories.user("ida")
    other = type(client)()
    sign_in(other, user)
    sign_in(client, user)

    client.post(
        reverse("account_set_password"),
        {"password1": "trois mots sans suite", "password2": "trois mots sans suite"},
    )

    assert client.get(reverse("accounts:profile")).status_code == 200
    assert other.get(reverse("accounts:profile")).status_code == 302


def test_a_new_address_ends_the_other_sessions_and_tells_the_old_one(client):
    user = factories.user("ida")
    other = type(client)()
    sign_in(other, user)
    sign_in(client, user)
    mail.outbox.clear()

    client.post(reverse("account_email"), {"email": "new@example.org", "action_add": ""})
    before = User.objects.get(pk=user.pk).email
    client.post(reverse("account_email_verification_sent"), {"code": code_sent()})

    user.refresh_from_db()
    assert (before, user.email) == ("ida@example.org", "new@example.org")
    assert other.get(reverse("accounts:profile")).status_code == 302
    assert "ida@example.org" in [sent.to[0] for sent in mail.outbox[1:]]


@pytest.mark.parametrize(
    "name",
    [
        "account_request_login_code",
        "account_login",
        "account_reset_password",
        "account_signup",
        "account_inactive",
    ],
)
@pytest.mark.parametrize("language", ["fr-ca", "en-ca"])
def test_pages_at_the_door_are_ours(client, name, language):
    client.cookies["language"] = language

    page = client.get(reverse(name))

    assert page.status_code == 200
    assert page.content.count(b"<h1>") == 1
    assert b'class="brand"' in page.content


@pytest.mark.parametrize(
    "name",
    [
        "account_email",
        "account_set_password",
        "account_logout",
        "mfa_index",
        "mfa_activate_totp",
        "mfa_add_webauthn",
        "mfa_list_webauthn",
        "usersessions_list",
        "accounts:profile",
    ],
)
def test_pages_of_ones_account_are_ours(client, name):
    sign_in(client, factories.user("ida"))

    page = client.get(reverse(name))

    assert page.status_code == 200
    assert page.content.count(b"<h1>") == 1
    assert b'class="brand"' in page.content


def test_operators_come_in_by_the_same_door(client):
    answer = client.get("/operators/", follow=True)

    assert answer.redirect_chain[-1][0].startswith(reverse("account_login"))


def test_an_operator_reads_members_and_changes_nothing(client, people):
    operator = factories.user("operator", is_staff=True, is_superuser=True)
    client.force_login(operator)

    seen = client.get("/operators/members/membership/")
    added = client.get("/operators/members/membership/add/")

    assert (seen.status_code, added.status_code) == (200, 403)
