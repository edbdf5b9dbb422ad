"""Measure the pages that people open most, beside a bare page of the same run.

Prints a table of ratios, and writes it into docs/performance.md with `--write`. Absolute figures
are of one machine at one moment; only the ratios and the counts of queries are worth comparing.
"""

import argparse
import os
import platform
import socket
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "concertation.settings")
os.environ.setdefault("SAMPLE_MODE", "1")
os.environ.setdefault("WAKE_ON_POST", "0")

import django  # noqa: E402 -- after the environment

django.setup()

from bench.load import load  # noqa: E402 -- after the settings
from bench.region import generate  # noqa: E402 -- after the settings
from django.conf import settings  # noqa: E402 -- after the settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: E402 -- ditto
from django.contrib.sessions.backends.cached_db import SessionStore  # noqa: E402 -- ditto
from django.core.management import call_command  # noqa: E402 -- ditto
from django.db import connection  # noqa: E402 -- ditto
from django.test import Client  # noqa: E402 -- ditto
from django.test.utils import CaptureQueriesContext  # noqa: E402 -- ditto
from django.utils import timezone  # noqa: E402 -- ditto

from accounts.models import User  # noqa: E402 -- ditto
from actions.models import ActionPlan  # noqa: E402 -- ditto

MARK = "<!-- figures -->"
PARTNER, COORDINATOR, STEWARD = "person0", "person1", "person2"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=5, help="how long each page is asked for")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    options = parser.parse_args()

    call_command("migrate", verbosity=0)
    call_command("load_reference", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    generate()
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    rows = list(measure(options.seconds))
    page = table(rows)
    print(page)
    if options.write:
        write(page)


def pages() -> list[tuple[str, str, str]]:
    plan = ActionPlan.objects.order_by("pk").first()
    return [
        ("meeting, 12 items and minutes", "/tables/table-0/meetings/10/live/", COORDINATOR),
        ("minutes", "/tables/table-0/meetings/10/minutes/", PARTNER),
        ("plan, 28 actions", f"/tables/table-0/plans/{plan.pk}/", PARTNER),
        ("members, 15 seats", "/tables/table-0/members/", COORDINATOR),
        ("desk, four tables", "/desk/", PARTNER),
        ("table’s home", "/tables/table-0/", COORDINATOR),
        ("directory, 200 tables", "/directory/", PARTNER),
        ("regional report, 200 tables", "/reports/region-08/", STEWARD),
    ]


def measure(seconds):
    """Yield one row a page: name, queries, requests a second, milliseconds, CPU, ratio."""
    with serving("bench.bare") as bare, serving("concertation.wsgi") as portal:
        ruler = one(bare, "/", "", seconds)
        yield ("bare page, before", 1, *ruler, 1.0)
        for name, path, who in pages():
            cookie = signed_in(who)
            figures = one(portal, path, cookie, seconds)
            yield (name, queries(path, who), *figures, ruler[0] / figures[0])
        again = one(bare, "/", "", seconds)
        yield ("bare page, after", 1, *again, ruler[0] / again[0])
        yield ("memory of a worker, MiB", memory(portal[1]))


def one(server, path, cookie, seconds):
    """Warm a page, then load it with 8 connections, then ask for it one at a time."""
    port, process = server
    load(port, path, cookie, connections=2, seconds=1)
    before = cpu(process)
    held = load(port, path, cookie, connections=8, seconds=seconds)
    spent = 1000 * (cpu(process) - before) / held.count
    alone = load(port, path, cookie, connections=1, seconds=min(2, seconds))
    return held.rps, held.p95, alone.p50, spent


def cpu(process) -> float:
    """Seconds of processor used so far by the server, its workers and the database."""
    total = 0.0
    for each in [process, *process.children(recursive=True), *databases()]:
        try:
            times = each.cpu_times()
            total += times.user + times.system
        except psutil.Error:
            continue
    return total


def databases():
    """The processes of PostgreSQL that serve this database, and no other of the machine."""
    name = f" {connection.settings_dict['NAME']} "
    found = psutil.process_iter(["cmdline"])
    return [each for each in found if name in " ".join(each.info["cmdline"] or ())]


def memory(process) -> float:
    workers = process.children(recursive=True) or [process]
    return max(each.memory_full_info().pss for each in workers) / 2**20


@contextmanager
def serving(wsgi):
    """Serve with two workers of one thread, as in production; yield the port and the process."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    environment = {
        **os.environ,
        "PYTHONPATH": f"{ROOT}:{ROOT / 'bin'}",
    }
    command = [
        str(Path(sys.executable).parent / "granian"), "--interface", "wsgi", "--host", "127.0.0.1",
        "--port", str(port), "--workers", "2", "--blocking-threads", "1", "--log-level", "warning",
        f"{wsgi}:application",
    ]  # fmt: skip
    process = psutil.Popen(command, cwd=ROOT, env=environment)
    try:
        _wait(port)
        yield port, process
    finally:
        process.terminate()
        process.wait(20)


def _wait(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            time.sleep(1)
            return
    raise RuntimeError("The server did not start.")


def signed_in(who) -> str:
    user = User.objects.get(email=f"{who}@example.org")
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return f"{settings.SESSION_COOKIE_NAME}={session.session_key}"


def queries(path, who) -> int:
    client = Client(SERVER_NAME="127.0.0.1")
    client.cookies[settings.SESSION_COOKIE_NAME] = signed_in(who).partition("=")[2]
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(path)
    if answer.status_code != 200:
        raise RuntimeError(f"{path}: {answer.status_code}")
    return len(captured)


def table(rows) -> str:
    lines = [
        "| page | queries | requests/s | p95 ms | alone ms | CPU ms | × bare |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for name, *figures in rows:
        if len(figures) == 1:
            lines.append(f"| {name} | {figures[0]:.0f} | | | | | |")
            continue
        count, rps, p95, alone, spent, ratio = figures
        lines.append(
            f"| {name} | {count} | {rps:.0f} | {p95:.1f} | {alone:.1f} | {spent:.1f} |"
            f" {ratio:.1f} |"
        )
    machine = (
        f"{platform.machine()}, {psutil.cpu_count()} cores, Python {platform.python_version()}"
    )
    return (
        f"Measured on {timezone.localdate().isoformat()}, {machine}.\n\n" + "\n".join(lines) + "\n"
    )


def write(page) -> None:
    target = ROOT / "docs/performance.md"
    head = target.read_text(encoding="utf-8").partition(MARK)[0]
    target.write_text(f"{head}{MARK}\n\n{page}", encoding="utf-8")


if __name__ == "__main__":
    main()
