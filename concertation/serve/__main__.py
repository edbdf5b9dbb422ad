"""python -m concertation.serve [worker]"""

import fcntl
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path

from concertation.embedded.places import ROOT, CannotStart
from concertation.embedded.services import Services
from concertation.serve import site
from concertation.serve.children import Child, Family, end_orphans
from concertation.serve.voice import Voice

PATIENCE = {"beat": 5.0, "web": 15.0, "worker": 45.0}
STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def main() -> int:
    var = Path(os.environ.get("VAR_DIR") or ROOT / "var").resolve()
    voice = Voice()
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    os.chdir(ROOT)
    try:
        var.mkdir(parents=True, exist_ok=True)
        if sys.argv[1:] == ["worker"]:
            with terminal_to_ourselves():
                return one_more_worker(var)
        with terminal_to_ourselves(), only_one(var / "serve.lock"):
            serve(var, voice)
    except CannotStart as reason:
        voice.say(str(reason))
        return 1
    return 0


def serve(var: Path, voice: Voice) -> None:
    stop, hurry = listen_for_signals()
    if end_orphans(var / "children.json"):
        voice.say("The last run was cut short: what it left running has been stopped.")
    with Services(var).held(os.environ) as urls, ExitStack() as kept:
        refuse_what_is_deaf(urls)
        address = kept.enter_context(closing(choose_address(voice)))
        environment = site.environment({**os.environ, **urls}, var)
        environment.setdefault("SITE_URL", f"http://localhost:{address.port}")
        prepare(environment, voice, stop)
        family = Family(var / "children.json", environment, voice)
        try:
            if not stop.is_set():
                start(family, address, var)
                keep(family, address, stop)
        finally:
            voice.say("Stopping… (Ctrl-C again to hurry)")
            family.stop(hurry)
    voice.say("Stopped. Everything is kept: make run picks up from here.")


def listen_for_signals() -> tuple[threading.Event, threading.Event]:
    """Return what the first Ctrl-C sets, and what the second one does."""
    stop, hurry = threading.Event(), threading.Event()

    def answer(_number: int, _frame: object) -> None:
        (hurry if stop.is_set() else stop).set()

    for number in STOPPING:
        signal.signal(number, answer)
    return stop, hurry


def keep(family: Family, address: site.Address, stop: threading.Event) -> None:
    """Look after the children until told to stop; say where the site is once it answers."""
    while not stop.wait(0.2) and not address.answers():
        family.look_after()
    if not stop.is_set():
        welcome(family.environment, family.voice)
    while not stop.wait(0.5):
        family.look_after()


def refuse_what_is_deaf(started: dict[str, str]) -> None:
    if "DATABASE_URL" not in started:
        site.refuse_deaf_database(os.environ["DATABASE_URL"])
    if "REDIS_URL" not in started:
        site.refuse_deaf_redis(os.environ["REDIS_URL"])


def choose_address(voice: Voice) -> site.Address:
    address = site.Address(os.environ.get("HOST", "127.0.0.1"), os.environ.get("PORT"))
    if not os.environ.get("PORT") and address.port != site.PORTS[0]:
        voice.say(f"Port {site.PORTS[0]} is busy: serving on {address.port} instead.")
    return address


def prepare(environment: dict[str, str], voice: Voice, stop: threading.Event) -> None:
    voice.say("Preparing the database, the translations and the static files…")
    command = [sys.executable, "-m", "concertation.serve.prepare"]
    with subprocess.Popen(
        command, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        while process.poll() is None:
            if stop.is_set():
                process.terminate()
            with suppress(subprocess.TimeoutExpired):
                _, said = process.communicate(timeout=0.2)
        if process.returncode and not stop.is_set():
            raise CannotStart(said.strip())


def start(family: Family, address: site.Address, var: Path) -> None:
    family.start(
        Child("worker", site.worker_command(), PATIENCE["worker"]),
        Child("web", site.web_command(address), PATIENCE["web"]),
        Child("beat", site.beat_command(var), PATIENCE["beat"]),
    )


def welcome(environment: Mapping[str, str], voice: Voice) -> None:
    url = environment["SITE_URL"]
    voice.say(f"Concertation is at {url}")
    if environment["SAMPLE_MODE"].lower() in {"1", "true", "yes", "on"}:
        voice.say(f"Sign in as anyone of the sample region, in one click: {url}/accounts/personas/")
        voice.say(f"The mail it sends stays here: {url}/_mail/")
    voice.say("Ctrl-C stops everything.")


def one_more_worker(var: Path) -> int:
    """Run a worker beside the site's, under a name of its own; being told to stop is no failure."""
    stop, _hurry = listen_for_signals()
    with Services(var).held(os.environ) as urls:
        environment = site.environment({**os.environ, **urls}, var)
        environment.setdefault("SITE_URL", f"http://localhost:{site.PORTS[0]}")
        command = [*site.worker_command(), "--hostname", f"more-{os.getpid()}@%h"]
        with subprocess.Popen(command, env=environment, start_new_session=True) as worker:
            while worker.poll() is None:
                if stop.wait(0.2):
                    worker.terminate()
                    worker.wait()
    return 0 if stop.is_set() else worker.returncode


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Refuse a second run in the same checkout; a killed run gives the lock back by dying."""
    with path.open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CannotStart(
                "This checkout is already being served: stop that one first, or use its address."
            ) from None
        yield


@contextmanager
def terminal_to_ourselves() -> Iterator[None]:
    """Take Ctrl-C for us alone, so that `make` above us sees an ordinary end and not an error."""
    if not (sys.stdin.isatty() and os.tcgetpgrp(0) == os.getpgrp() and os.getpgrp() != os.getpid()):
        yield
        return
    caller = os.getpgrp()
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    os.setpgid(0, 0)
    os.tcsetpgrp(0, os.getpgrp())
    try:
        yield
    finally:
        os.tcsetpgrp(0, caller)


if __name__ == "__main__":
    sys.exit(main())
