"""Real processes that send, on the test's own database, Redis and SMTP server."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlencode

from django.conf import settings
from django.db import connection

LOOP = [sys.executable, "manage.py", "deliver_outbox", "--loop", "--rest", "0.2"]
CELERY = [
    *(sys.executable, "-m", "celery", "--app", "concertation.celery", "--quiet", "worker"),
    *("--concurrency", "2", "--loglevel", "WARNING"),
    *("--without-gossip", "--without-mingle", "--without-heartbeat"),
]


@dataclass
class Worker:
    """One process group; `senders` is how many of its processes may be sending when it dies."""

    command: list[str]
    environment: dict[str, str]
    senders: int
    log: Path
    process: subprocess.Popen | None = None

    def start(self):
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command,
                cwd=settings.BASE_DIR,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        return self

    def kill(self):
        """End the whole group as a crash would, and wait until it is gone."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    @property
    def is_alive(self):
        return self.process.poll() is None


def environment(*, redis: str, smtp: int, lease: int = 120) -> dict[str, str]:
    """Return what a process needs to work beside the test, on the test's database."""
    database = connection.settings_dict
    options = {"host": database["HOST"], "port": database["PORT"]}
    query = urlencode({name: value for name, value in options.items() if value})
    user = quote(database["USER"]) + (
        f":{quote(database['PASSWORD'])}" * bool(database["PASSWORD"])
    )
    return {
        **os.environ,
        "DATABASE_URL": f"postgresql://{user}@/{database['NAME']}?{query}",
        "REDIS_URL": redis,
        "BROKER_URL": redis,
        "EMAIL_URL": f"smtp://127.0.0.1:{smtp}",
        "MAIL_LEASE": str(lease),
        "DJANGO_SETTINGS_MODULE": "concertation.settings",
        "PYTHONWARNINGS": "ignore",
    }


def wait_until(true, *, seconds: float = 30.0, every: float = 0.1) -> bool:
    """Wait for something that other processes do; return whether it came."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if true():
            return True
        time.sleep(every)
    return bool(true())
