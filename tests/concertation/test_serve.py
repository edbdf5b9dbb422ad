"""`make run`: what it promises to whoever starts, stops and restarts it."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing

import psutil
import pytest

from concertation.embedded.places import CannotStart
from concertation.serve import site
from concertation.serve.children import Child, Family, end_orphans
from concertation.serve.voice import Voice

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]
DEAF = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)",
]


@pytest.fixture
def family(tmp_path):
    family = Family(tmp_path / "children.json", dict(os.environ), Voice())
    yield family
    hurry = threading.Event()
    hurry.set()
    family.stop(hurry)


def until(told, patience=10.0):
    deadline = time.monotonic() + patience
    while not told():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.02)


def test_the_secret_key_is_made_once_and_for_its_owner_alone(tmp_path):
    first = site.environment({}, tmp_path)["SECRET_KEY"]
    second = site.environment({}, tmp_path)["SECRET_KEY"]

    assert first == second
    assert len(first) > 60
    assert (tmp_path / "secret-key").stat().st_mode & 0o777 == 0o600


def test_what_the_environment_says_is_kept(tmp_path):
    given = {"SAMPLE_MODE": "0", "SECRET_KEY": "given", "SITE_URL": "https://c.example.org"}

    said = site.environment(given, tmp_path)

    assert {name: said[name] for name in given} == given
    assert not (tmp_path / "secret-key").exists()


def test_a_busy_port_is_passed_over(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setattr(site, "PORTS", range(port, port + 50))

        with closing(site.Address("127.0.0.1", None)) as address:
            assert address.port > port


def test_two_runs_that_start_together_do_not_choose_the_same_port(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    monkeypatch.setattr(site, "PORTS", range(port, port + 50))

    first, second = (closing(site.Address("127.0.0.1", None)) for _ in range(2))

    with first as one, second as other:
        assert other.port > one.port


def test_a_port_that_was_asked_for_and_is_busy_is_refused():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(CannotStart, match=f"^Port {port} is busy: stop what uses it"):
            site.Address("127.0.0.1", str(port))


@pytest.mark.parametrize("asked", ["http", "0", "70000"])
def test_a_port_that_is_none_is_refused(asked):
    with pytest.raises(CannotStart, match="PORT must be a number from 1 to 65535, not"):
        site.Address("127.0.0.1", asked)


def test_a_database_that_does_not_answer_is_one_sentence_without_its_password():
    with pytest.raises(CannotStart) as caught:
        site.refuse_deaf_database("postgresql://ana:s3cret@127.0.0.1:1/x")

    said = str(caught.value)
    assert said.startswith("The PostgreSQL that DATABASE_URL names does not answer (")
    assert said.endswith("or unset DATABASE_URL to use the one that comes with this.")
    assert ("\n" in said, "s3cret" in said) == (False, False)


def test_another_kind_of_database_is_refused_without_repeating_its_password():
    with pytest.raises(CannotStart) as caught:
        site.refuse_deaf_database("mysql://ana:s3cret@db/x")

    assert str(caught.value) == (
        "DATABASE_URL must start with postgresql://; no other database is served."
    )


def test_a_redis_that_does_not_answer_is_one_sentence_without_its_password():
    with pytest.raises(CannotStart) as caught:
        site.refuse_deaf_redis("redis://:s3cret@127.0.0.1:1/0")

    said = str(caught.value)
    assert said.startswith("The Redis that REDIS_URL names does not answer (127.0.0.1:")
    assert ("\n" in said, "s3cret" in said) == (False, False)


def test_lines_of_children_carry_their_names(family, capsys):
    family.start(Child("web", [sys.executable, "-c", "print('bonjour')"], 1))

    until(lambda: family.children[0].process.poll() is not None)
    until(lambda: "bonjour" in (said := capsys.readouterr().out) and said == "web    | bonjour\n")


def test_a_child_that_dies_is_said_and_started_again(family, capsys):
    family.start(Child("beat", SLEEP, 1))
    first = family.children[0].process.pid
    os.kill(first, signal.SIGKILL)

    until(lambda: family.look_after() or family.children[0].process.pid != first)

    assert capsys.readouterr().out == "“beat” stopped (SIGKILL); starting it again in 1 s.\n"


def test_a_child_that_keeps_dying_is_waited_for_longer_each_time():
    child = Child("web", SLEEP, 1)
    child.born = time.monotonic()

    assert [child.wait_before_next() for _ in range(7)] == [1, 2, 4, 8, 16, 30, 30]


def test_a_calm_life_is_forgiven():
    child = Child("web", SLEEP, 1, deaths=6, born=time.monotonic() - 61)

    assert child.wait_before_next() == 1


def test_a_deaf_child_is_ended_after_its_patience_with_all_of_its_own(family):
    shell = ["sh", "-c", "trap '' TERM; sleep 60 & sleep 60"]
    family.start(Child("worker", shell, 0.3))
    pid = family.children[0].process.pid
    until(lambda: len(psutil.Process(pid).children()) == 2)
    kin = psutil.Process(pid).children()

    family.stop(threading.Event())

    until(lambda: not any(one.is_running() for one in kin))
    assert not family.register.exists()


def test_a_second_ctrl_c_does_not_wait(family):
    family.start(Child("worker", DEAF, 60))
    hurry = threading.Event()
    hurry.set()
    started = time.monotonic()

    family.stop(hurry)

    assert time.monotonic() - started < 5


def test_what_a_killed_run_left_behind_is_ended_by_the_next(tmp_path):
    left = subprocess.Popen(SLEEP, start_new_session=True)
    register = tmp_path / "children.json"
    register.write_text(json.dumps({left.pid: psutil.Process(left.pid).create_time()}))

    ended = end_orphans(register)

    assert (ended, psutil.pid_exists(left.pid), register.exists()) == (1, False, False)
    left.wait()


def test_a_number_that_another_program_now_has_is_left_alone(tmp_path):
    other = subprocess.Popen(SLEEP, start_new_session=True)
    register = tmp_path / "children.json"
    register.write_text(json.dumps({other.pid: 1.0}))

    ended = end_orphans(register)

    assert (ended, other.poll()) == (0, None)
    other.kill()
    other.wait()


def test_a_register_cut_short_by_a_power_cut_stops_nobody(tmp_path):
    register = tmp_path / "children.json"
    register.write_text('{"12')

    assert (end_orphans(register), register.exists()) == (0, False)
