"""Make .venv hold exactly what requirements/ asks for. Does nothing when it already does.

    python3 bin/setup.py base    what serving takes
    python3 bin/setup.py dev     and what testing and checking take

Runs before anything is installed, so it uses the standard library alone.
"""

import fcntl
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOG = ROOT / "var" / "setup.log"
UNREACHABLE = (
    r"ConnectionError|Connection (refused|reset|broken)|Name or service|timed out|SSLError"
)
PYTHON = sys.version.split()[0]
DOCKER = "or run it in containers: docker compose up"


def main(wanted):
    LOG.parent.mkdir(exist_ok=True)
    with (LOG.parent / "setup.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if any(read_stamp(name) == stamp(name) for name in (wanted, "dev")):
            return
        if read_stamp("python") != machine():
            make_environment()
        install(wanted)


def make_environment():
    tell(f"Making .venv with Python {PYTHON}…")
    made = run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if made.returncode:
        fail(
            "Python cannot make a virtual environment here: install its venv module"
            " (Debian: apt install python3-venv), then try again."
        )
    write_stamp("python", machine())


def install(wanted):
    names = f"requirements/{wanted}.txt"
    tell(f"Installing {names} into .venv (a minute or two, once)…")
    for name in ("base", "dev"):
        (VENV / f".{name}").unlink(missing_ok=True)
    installed = run(
        [
            str(VENV / "bin" / "python"),
            *("-m", "pip", "install", "--disable-pip-version-check", "--no-input"),
            *("--require-hashes", "--only-binary", ":all:", "--requirement", str(ROOT / names)),
        ]
    )
    if installed.returncode:
        fail(reason(installed.stdout))
    write_stamp(wanted, stamp(wanted))


def reason(output):
    """Return one sentence for what pip says in forty lines."""
    if re.search(UNREACHABLE, output):
        return "The package index cannot be reached: connect to the network, then try again."
    if "No space left" in output:
        return "The disk is full: free about 600 MB, then try again."
    if "DO NOT MATCH THE HASHES" in output:
        return "A package is not the one that was reviewed: do not install it, and tell us."
    if found := re.search(r"No matching distribution found for (\S+)", output):
        return (
            f"{found[1]} has no ready-made build for this machine and its Python {PYTHON}:"
            " use Python 3.11 to 3.13 on Linux (x86_64, aarch64) or on a Mac with Apple silicon,"
            f" {DOCKER}."
        )
    return f"The packages could not be installed; the whole story is in {LOG.relative_to(ROOT)}."


def stamp(wanted):
    return hashlib.sha256((ROOT / "requirements" / f"{wanted}.txt").read_bytes()).hexdigest()


def machine():
    """Return what a virtual environment is tied to: its interpreter and its own address."""
    return f"{os.path.realpath(sys.executable)} {PYTHON} {VENV}"


def read_stamp(name):
    path = VENV / f".{name}"
    usable = (VENV / "bin" / "python").exists() and path.exists()
    return path.read_text() if usable else None


def write_stamp(name, text):
    (VENV / f".{name}").write_text(text)


def run(command):
    with LOG.open("a+") as log:
        start = log.tell()
        done = subprocess.run(command, cwd=ROOT, stdout=log, stderr=log, check=False)
        log.seek(start)
        done.stdout = log.read()
    return done


def tell(sentence):
    print(sentence, flush=True)


def fail(sentence):
    print(sentence, file=sys.stderr)
    raise SystemExit(1)


if __name__ == "__main__":
    main(sys.argv[1])
