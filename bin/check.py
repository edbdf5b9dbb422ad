"""Every judgement that is not a test. Says one line for each, and the whole of what fails."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PYTHON = [sys.executable]
MANAGE = [*PYTHON, "manage.py"]
PRODUCTION = {
    "SECRET_KEY": "a-key-of-the-length-and-variety-that-production-asks-for-0123456789",
    "SITE_URL": "https://concertation.example.org",
    "ALLOWED_HOSTS": "concertation.example.org",
    "SENDER_ADDRESS": "1, rue de l’Exemple, Exemple (Québec)",
    "PYTHONWARNINGS": "error::RuntimeWarning",
}
UNREACHABLE = ("ConnectionError", "Max retries", "timed out", "ServiceError", "ConnectionTimeout")


def main():
    checks = {
        "style": lambda: run([BIN / "ruff", "check", "."]),
        "format": lambda: run([BIN / "ruff", "format", "--check", "."]),
        "types": lambda: run([BIN / "mypy"], SAMPLE_MODE="1"),
        "imports": lambda: run([BIN / "lint-imports"]),
        "templates": lambda: run([BIN / "djlint", "--lint", "--quiet", "templates"]),
        "migrations": lambda: run(
            [*MANAGE, "makemigrations", "--check", "--dry-run"], **PRODUCTION
        ),
        "deployment": lambda: run(
            [*MANAGE, "check", "--deploy", "--fail-level", "WARNING"], **PRODUCTION
        ),
        "messages": lambda: run([*PYTHON, "bin/untranslated.py"]),
        "containers": check_containers,
        "dependencies": check_dependencies,
    }
    failed = [name for name, check in checks.items() if not judge(name, check)]
    print(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def judge(name, check):
    started = time.monotonic()
    good, said = check()
    took = time.monotonic() - started
    print(f"{'ok' if good else 'FAILED':<7}{name:<14}{took:5.1f} s", flush=True)
    if said.strip() and (not good or "NOT CHECKED" in said):
        print("\n".join(f"       {line}" for line in said.strip().splitlines()), flush=True)
    return good


def run(command, **environment):
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode == 0, done.stdout


def check_containers():
    """Ask Docker Compose what it understands; without it, at least the file must be YAML."""
    asked = {
        "SECRET_KEY": "x",
        "POSTGRES_PASSWORD": "x",
        "SITE_URL": "https://x",
        "ALLOWED_HOSTS": "x",
    }
    docker = shutil.which("docker")
    if docker and run([docker, "compose", "version"])[0]:
        return run([docker, "compose", "config", "--quiet"], **asked)
    yaml.safe_load((ROOT / "docker-compose.yml").read_text())
    return True, "NOT CHECKED: this machine has no Docker Compose; the file was only read as YAML."


def check_dependencies():
    """Ask for known advisories on what we pin. A service that is down fails nothing."""
    audit = [BIN / "pip-audit", "--disable-pip", "--require-hashes", "--progress-spinner", "off"]
    good, said = run([*audit, "--requirement", "requirements/dev.txt"])
    if not good and any(word in said for word in UNREACHABLE):
        return True, "NOT CHECKED: the advisory service cannot be reached from here."
    if good and (unknown := said.count("could not be audited")):
        return True, f"NOT CHECKED: the advisory service here knows nothing of {unknown} packages."
    return good, said


if __name__ == "__main__":
    sys.exit(main())
