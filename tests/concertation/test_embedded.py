"""The services that come with the installation."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest
import redis

from concertation.embedded import places
from concertation.embedded.places import ROOT, CannotStart, socket_folder, unprivileged_account
from concertation.embedded.redis import Redis
from concertation.embedded.services import Services

RUN = [sys.executable, "-m", "concertation.embedded", "run", "--disposable"]
SHOW = "import os; print(os.environ['DATABASE_URL'], os.environ['REDIS_URL'])"


@pytest.fixture
def bare():
    """An environment that names no service of its own."""
    return {k: v for k, v in os.environ.items() if k not in {"DATABASE_URL", "REDIS_URL"}}


def run(var, *command, env):
    return subprocess.run(
        [*RUN, "--var", str(var), "--", *command],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


def answers(url):
    try:
        psycopg.connect(url, connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


def test_a_command_runs_beside_both_services_and_leaves_neither_behind(tmp_path, bare):
    done = run(tmp_path / "var", sys.executable, "-c", SHOW, env=bare)

    database, queue = done.stdout.split()
    assert done.returncode == 0
    assert database.startswith("postgresql://postgres@/concertation?host=")
    assert not answers(database)
    with pytest.raises(redis.ConnectionError):
        redis.Redis.from_url(queue).ping()


def test_the_exit_code_is_the_command_s(tmp_path, bare):
    done = run(tmp_path / "var", sys.executable, "-c", "raise SystemExit(7)", env=bare)

    assert done.returncode == 7


def test_services_that_the_environment_names_are_left_to_it(tmp_path, bare):
    given = bare | {"DATABASE_URL": "postgresql://elsewhere/x", "REDIS_URL": "redis://elsewhere/1"}

    done = run(tmp_path / "var", sys.executable, "-c", SHOW, env=given)

    assert done.stdout.split() == ["postgresql://elsewhere/x", "redis://elsewhere/1"]


def test_what_was_written_is_there_the_next_time(tmp_path):
    services = Services(tmp_path / "var")
    with services.held({}) as urls:
        with psycopg.connect(urls["DATABASE_URL"], autocommit=True) as connection:
            connection.execute("create table kept as select 'É' as letter")
        redis.Redis.from_url(urls["REDIS_URL"]).set("kept", "yes")

    with services.held({}) as urls:
        with psycopg.connect(urls["DATABASE_URL"]) as connection:
            letter = connection.execute("select lower(letter) from kept").fetchone()
        word = redis.Redis.from_url(urls["REDIS_URL"]).get("kept")

    assert (letter, word) == (("é",), b"yes")


def test_the_last_to_leave_closes_the_door(tmp_path):
    first, second = Services(tmp_path / "var"), Services(tmp_path / "var")

    with first.held({}) as urls:
        with second.held({}) as same:
            assert same == urls
        assert answers(urls["DATABASE_URL"])

    assert not answers(urls["DATABASE_URL"])


def test_two_checkouts_do_not_meet(tmp_path):
    with Services(tmp_path / "a").held({}) as here, Services(tmp_path / "b").held({}) as there:
        with psycopg.connect(here["DATABASE_URL"], autocommit=True) as connection:
            connection.execute("create table only_here ()")
        with psycopg.connect(there["DATABASE_URL"]) as connection:
            found = connection.execute("select to_regclass('only_here')").fetchone()

    assert (found, here["REDIS_URL"] == there["REDIS_URL"]) == ((None,), False)


def test_a_checkout_as_deep_as_folders_go_still_has_a_socket(tmp_path):
    deep = tmp_path.joinpath(*["a-folder-with-quite-a-long-name"] * 6, "var")

    with Services(deep).held({}) as urls:
        folder = Path(urls["DATABASE_URL"].partition("?host=")[2])
        assert answers(urls["DATABASE_URL"])

    assert not folder.exists()


def test_a_killed_owner_does_not_keep_the_services_from_the_next(tmp_path, bare):
    var = tmp_path / "var"
    say_and_wait = f"{SHOW}; import sys, time; sys.stdout.flush(); time.sleep(60)"
    owner = subprocess.Popen(
        [*RUN, "--var", str(var), "--", sys.executable, "-c", say_and_wait],
        cwd=ROOT,
        env=bare,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    urls = owner.stdout.readline().split()
    os.killpg(owner.pid, signal.SIGKILL)
    owner.wait()
    owner.stdout.close()

    done = run(var, sys.executable, "-c", SHOW, env=bare)

    assert done.stdout.split() == urls
    assert not answers(urls[0])


def test_sigterm_is_passed_on_to_the_command(tmp_path, bare):
    owner = subprocess.Popen(
        [*RUN, "--var", str(tmp_path / "var"), "--", "sh", "-c", "echo up; exec sleep 60"],
        cwd=ROOT,
        env=bare,
        stdout=subprocess.PIPE,
        text=True,
    )
    with owner:
        owner.stdout.readline()
        time.sleep(0.1)
        owner.terminate()

    assert owner.returncode == 128 + signal.SIGTERM


def test_redis_forgets_nothing_and_listens_to_this_machine_alone(tmp_path):
    server = Redis(tmp_path / "redis")
    server.start()
    try:
        client = redis.Redis.from_url(server.url())
        told = {
            name: client.config_get(name)[name]
            for name in ("bind", "maxmemory-policy", "appendonly")
        }
        with pytest.raises(redis.AuthenticationError):
            redis.Redis(port=client.connection_pool.connection_kwargs["port"]).ping()
    finally:
        server.stop()

    assert told == {"bind": "127.0.0.1", "maxmemory-policy": "noeviction", "appendonly": "yes"}


def test_the_password_of_redis_is_for_its_owner_s_eyes(tmp_path):
    server = Redis(tmp_path / "redis")
    server.start()
    server.stop()

    modes = {p.name: p.stat().st_mode & 0o777 for p in [server.card, server.data / "redis.conf"]}
    assert modes == {"where.json": 0o600, "redis.conf": 0o600}


def test_another_program_on_the_remembered_port_is_not_taken_for_ours(tmp_path):
    server = Redis(tmp_path / "redis")
    server.start()
    port = redis.Redis.from_url(server.url()).connection_pool.connection_kwargs["port"]
    server.stop()

    with socket.create_server(("127.0.0.1", port)):
        server.start()
        other = redis.Redis.from_url(server.url()).connection_pool.connection_kwargs["port"]
        server.stop()

    assert other != port


def test_data_of_another_major_is_refused_in_one_sentence(tmp_path):
    data = tmp_path / "var" / "postgres"
    data.mkdir(parents=True)
    (data / "PG_VERSION").write_text("15\n")

    with pytest.raises(CannotStart, match="was made by PostgreSQL 15 and this one is 18"):
        Services(tmp_path / "var").start({})


def test_a_number_left_by_a_power_cut_does_not_keep_postgresql_from_starting(tmp_path):
    services = Services(tmp_path / "var", disposable=True)
    with services.held({}):
        left = (services.postgres.data / "postmaster.pid").read_text().split("\n", 1)[1]
    (services.postgres.data / "postmaster.pid").write_text(f"{os.getpid()}\n{left}")

    with services.held({}) as urls:
        assert answers(urls["DATABASE_URL"])


def test_a_folder_of_someone_else_in_tmp_is_refused(tmp_path, monkeypatch):
    def refuse(*_args):
        raise PermissionError

    deep = tmp_path.joinpath(*["a-folder-with-quite-a-long-name"] * 6)
    monkeypatch.setattr(places, "make_private", refuse)

    with pytest.raises(CannotStart, match="belongs to someone else"):
        socket_folder(Path(deep / "postgres"), unprivileged_account())
