"""Settings from the environment: the value, or one sentence."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from concertation.env import (
    env_bool,
    env_database,
    env_int,
    env_list,
    env_mail,
    env_secret,
    env_str,
)


@pytest.fixture
def say(monkeypatch):
    return lambda value, name="THING": monkeypatch.setenv(name, value)


def refusal(read, *args):
    with pytest.raises(ImproperlyConfigured) as caught:
        read("THING", *args)
    return str(caught.value)


def test_what_is_said_wins_over_the_default(say):
    say("said")

    assert env_str("THING", "default") == "said"


def test_what_is_not_said_is_the_default():
    assert (env_str("THING", ""), env_bool("THING", True), env_int("THING", 7)) == ("", True, 7)


def test_what_must_be_said_is_asked_for_by_name():
    assert refusal(env_str) == "THING is not set. See .env.example for what it should hold."


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        *[("1", True), ("yes", True), (" TRUE ", True), ("on", True)],
        *[("0", False), ("no", False), ("False", False), ("off", False), ("", False)],
    ],
)
def test_a_switch_is_on_or_off(say, value, meant):
    say(value)

    assert env_bool("THING") is meant


def test_a_switch_that_is_neither_is_refused(say):
    say("maybe")

    assert refusal(env_bool) == "THING must be 1 or 0, not “maybe”."


def test_a_number_is_a_number(say):
    say(" 12 ")
    assert env_int("THING") == 12

    say("twelve")
    assert refusal(env_int) == "THING must be a whole number, not “twelve”."


def test_a_list_forgets_blanks_and_trailing_commas(say):
    say(" a.example.org , b.example.org,, ")

    assert env_list("THING") == ["a.example.org", "b.example.org"]


def test_a_secret_comes_from_its_file_first(say, tmp_path):
    (tmp_path / "secret").write_text("from the file\n")
    say("from the variable")
    say(str(tmp_path / "secret"), "THING_FILE")

    assert env_secret("THING") == "from the file"


def test_a_secret_s_missing_file_is_named_and_the_variable_is_not_used_instead(say, tmp_path):
    say("from the variable")
    say(str(tmp_path / "none"), "THING_FILE")

    assert refusal(env_secret) == (
        f"THING_FILE cannot be read: No such file or directory ({tmp_path}/none)."
    )


def test_a_database_is_described_by_its_address(say):
    say("postgresql://ana:p%40ss@db.example.org:5433/co%20op?sslmode=require")

    assert env_database("THING") == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "co op",
        "USER": "ana",
        "PASSWORD": "p@ss",
        "HOST": "db.example.org",
        "PORT": 5433,
        "OPTIONS": {"sslmode": "require"},
    }


def test_a_database_may_be_behind_a_socket(say):
    say("postgresql://postgres@/concertation?host=/run/postgresql")

    described = env_database("THING")
    assert (described["HOST"], described["PORT"], described["OPTIONS"]) == (
        "/run/postgresql",
        "",
        {},
    )


def test_no_other_database_is_served_and_its_password_is_not_repeated(say):
    say("mysql://ana:secret@db/x")

    assert refusal(env_database) == (
        "THING must start with postgresql://; no other database is served."
    )


@pytest.mark.parametrize(
    ("url", "port", "ssl", "tls"),
    [
        ("smtps://ana:p%40ss@smtp.example.org", 465, True, False),
        ("smtp+tls://ana:p%40ss@smtp.example.org", 587, False, True),
        ("smtp://ana:p%40ss@smtp.example.org:2525", 2525, False, False),
    ],
)
def test_mail_goes_out_as_its_address_says(say, url, port, ssl, tls):
    say(url)

    said = env_mail("THING")
    del said["EMAIL_BACKEND"]
    assert said == {
        "EMAIL_HOST": "smtp.example.org",
        "EMAIL_PORT": port,
        "EMAIL_HOST_USER": "ana",
        "EMAIL_HOST_PASSWORD": "p@ss",
        "EMAIL_USE_SSL": ssl,
        "EMAIL_USE_TLS": tls,
    }


def test_mail_by_another_way_is_refused(say):
    say("http://ana:secret@smtp.example.org")

    assert refusal(env_mail) == "THING must start with smtps://, smtp+tls:// or smtp://."
