"""The processes that `make run` keeps alive: started, listened to, restarted, stopped in order."""

import json
import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import psutil

from concertation.serve.voice import Voice

CALM = 60.0  # seconds of life after which a death is no longer part of a series
LONGEST_WAIT = 30.0


@dataclass
class Child:
    """One process in a session of its own, so that Ctrl-C in the terminal reaches us alone."""

    name: str
    command: Sequence[str]
    patience: float  # seconds between asking it to stop and ending it
    process: subprocess.Popen[str] | None = None
    born: float = 0.0
    deaths: int = 0
    back_at: float = 0.0
    ear: threading.Thread | None = None

    def start(self, environment: Mapping[str, str], voice: Voice) -> None:
        self.process = subprocess.Popen(
            self.command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        self.born = time.monotonic()
        self.back_at = 0.0
        self.ear = threading.Thread(
            target=repeat, args=(self.process.stdout, self.name, voice), daemon=True
        )
        self.ear.start()

    def wait_before_next(self) -> float:
        """Return the seconds to wait after this death: 1, 2, 4… and 1 again after a calm life."""
        if time.monotonic() - self.born > CALM:
            self.deaths = 0
        self.deaths += 1
        return min(2.0 ** (self.deaths - 1), LONGEST_WAIT)

    def ask_to_stop(self) -> None:
        if self.process is not None:
            with suppress(ProcessLookupError):
                self.process.send_signal(signal.SIGTERM)

    def see_off(self, patience: float) -> None:
        """Wait for it to leave, then end whatever is left of its family."""
        if self.process is None:
            return
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(patience)
        end_family(self.process.pid)
        self.process.wait()
        self.hear_out()

    def hear_out(self) -> None:
        """Repeat its last words, then close the pipe."""
        if self.ear is not None and self.process is not None and self.process.stdout is not None:
            self.ear.join(2)
            self.process.stdout.close()


class Family:
    """All children. `var/children.json` tells the next run whom a killed run left behind."""

    def __init__(self, register: Path, environment: Mapping[str, str], voice: Voice) -> None:
        self.register = register
        self.environment = environment
        self.voice = voice
        self.children: list[Child] = []

    def start(self, *children: Child) -> None:
        for child in children:
            self.children.append(child)
            child.start(self.environment, self.voice)
            self._write_register()

    def look_after(self) -> None:
        """Say who died, and start again those whose wait is over."""
        for child in self.children:
            if child.back_at:
                if time.monotonic() >= child.back_at:
                    child.start(self.environment, self.voice)
                    self._write_register()
            elif child.process is not None and child.process.poll() is not None:
                wait = child.wait_before_next()
                child.back_at = time.monotonic() + wait
                end_family(child.process.pid)
                child.hear_out()
                self.voice.say(
                    f"“{child.name}” stopped ({farewell(child.process.returncode)});"
                    f" starting it again in {wait:.0f} s."
                )

    def stop(self, hurry: threading.Event) -> None:
        """Stop the last started first; `hurry` ends the patience of whoever still waits."""
        for child in reversed(self.children):
            child.ask_to_stop()
            deadline = time.monotonic() + child.patience
            while time.monotonic() < deadline and not hurry.is_set():
                if child.process is None or child.process.poll() is not None:
                    break
                time.sleep(0.05)
            child.see_off(0)
        self.register.unlink(missing_ok=True)

    def _write_register(self) -> None:
        pids = [child.process.pid for child in self.children if child.process is not None]
        born = {pid: psutil.Process(pid).create_time() for pid in pids if psutil.pid_exists(pid)}
        self.register.write_text(json.dumps(born))


def end_orphans(register: Path) -> int:
    """End what a killed run left behind, and return how many families that was."""
    if not register.exists():
        return 0
    ended = 0
    try:
        left = json.loads(register.read_text())
    except ValueError:  # cut short by whatever ended that run
        left = {}
    for pid, born in left.items():
        with suppress(psutil.Error):
            if abs(psutil.Process(int(pid)).create_time() - born) < 1:
                end_family(int(pid), kindly=True)
                ended += 1
    register.unlink()
    return ended


def end_family(pid: int, *, kindly: bool = False) -> None:
    """End every process of the session that `pid` leads or led."""
    if kindly:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGTERM)
        with suppress(psutil.Error):
            psutil.Process(pid).wait(5)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def repeat(source: IO[str] | None, name: str, voice: Voice) -> None:
    for line in source or ():
        voice.repeat(name, line.rstrip())


def farewell(status: int | None) -> str:
    if status is not None and status < 0:
        return signal.Signals(-status).name
    return f"exit code {status}"
