"""What the site needs before it can open: an environment, an address, services that answer."""

import os
import secrets
import socket
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import redis

from concertation.embedded.places import CannotStart

PORTS = range(8000, 8100)


def environment(given: Mapping[str, str], var: Path) -> dict[str, str]:
    """Complete what `given` says with sample mode, a lasting secret key and a folder of data."""
    site = {"SAMPLE_MODE": "1", **given, "VAR_DIR": str(var), "PYTHONUNBUFFERED": "1"}
    site["DJANGO_SETTINGS_MODULE"] = "concertation.settings"
    # Celery advises against root at length. Here root is a container's, or someone trying it out.
    site.setdefault("PYTHONWARNINGS", "ignore:You're running the worker with superuser")
    if not (given.get("SECRET_KEY") or given.get("SECRET_KEY_FILE")):
        site["SECRET_KEY"] = secret_key(var / "secret-key")
    return site


def secret_key(path: Path) -> str:
    with suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as handle:
            handle.write(secrets.token_urlsafe(50))
    return path.read_text()


class Address:
    """The port the site listens to, ours from the moment it is chosen.

    Two checkouts that start at the same moment would both find a port free, and the web server
    shares ports: the twin UDP port is taken first, and only one of them can have it.
    """

    def __init__(self, host: str, wanted: str | None) -> None:
        self.host = host
        for port in [asked(wanted)] if wanted else PORTS:
            if claim := self._claim(port):
                self.port, self._kept = port, claim
                return
        raise CannotStart(
            f"Port {wanted} is busy: stop what uses it, or choose another with PORT=8123 make run."
            if wanted
            else f"Ports {PORTS[0]} to {PORTS[-1]} are all busy: free one of them, then try again."
        )

    def close(self) -> None:
        self._kept.close()

    def answers(self) -> bool:
        try:
            socket.create_connection((self.host, self.port), timeout=1).close()
        except OSError:
            return False
        return True

    def _claim(self, port: int) -> socket.socket | None:
        claim = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            claim.bind(("127.0.0.1", port))
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind((self.host, port))
        except OSError:
            claim.close()
            return None
        return claim


def asked(port: str) -> int:
    if not port.isdecimal() or not 1 <= int(port) <= 65535:
        raise CannotStart(f"PORT must be a number from 1 to 65535, not “{port}”.")
    return int(port)


def refuse_deaf_database(url: str) -> None:
    if not url.startswith(("postgresql://", "postgres://")):
        raise CannotStart(
            "DATABASE_URL must start with postgresql://; no other database is served."
        )
    try:
        psycopg.connect(url, connect_timeout=5).close()
    except psycopg.Error as error:
        why = " ".join(str(error).partition("Is the server running")[0].split())
        raise CannotStart(
            f"The PostgreSQL that DATABASE_URL names does not answer ({why}):"
            " start it, or unset DATABASE_URL to use the one that comes with this."
        ) from None


def refuse_deaf_redis(url: str) -> None:
    try:
        redis.Redis.from_url(url, socket_connect_timeout=5, socket_timeout=5).ping()
    except (redis.RedisError, ValueError) as error:
        where = urlsplit(url).hostname or "its socket"
        raise CannotStart(
            f"The Redis that REDIS_URL names does not answer ({where}: {error}):"
            " start it, or unset REDIS_URL to use the one that comes with this."
        ) from None


def web_command(address: Address) -> list[str]:
    workers = os.environ.get("WEB_WORKERS") or str(min(cores(), 8))
    return [
        *("granian", "--interface", "wsgi", "--no-ws", "--respawn-failed-workers"),
        *("--host", address.host, "--port", str(address.port)),
        *("--workers", workers, "--blocking-threads", "1", "--workers-kill-timeout", "10"),
        "concertation.wsgi:application",
    ]


def worker_command() -> list[str]:
    return [*celery("worker"), "--concurrency", "2"]


def beat_command(var: Path) -> list[str]:
    return [*celery("beat"), "--schedule", str(var / "beat-schedule"), "--pidfile="]


def celery(word: str) -> list[str]:
    return ["celery", "--app", "concertation.celery", "--quiet", word, "--loglevel", "INFO"]


def cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
