"""List what the interface says in English only. Needs gettext, as extracting words does."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = Path("locale/fr/LC_MESSAGES/django.po")
SPEAKING = {".py", ".html", ".txt", ".po"}


def main():
    if shutil.which("xgettext") is None:
        print(
            "NOT CHECKED: words cannot be extracted without gettext (Debian: apt install gettext)."
        )
        return 0
    with tempfile.TemporaryDirectory() as folder:
        copy_sources(Path(folder))
        extract(Path(folder))
        with (Path(folder) / CATALOGUE).open("rb") as source:
            catalogue = read_po(source, locale="fr")
    lacking = [message for message in catalogue if message.id and is_lacking(message)]
    for message in lacking:
        print(f"{message.locations[0] if message.locations else '?'}: {message.id!r}")
    return 1 if lacking else 0


def copy_sources(folder):
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for name in listed.split("\0"):
        path = Path(name)
        if path.suffix in SPEAKING and path.parts[0] != "tests" and (ROOT / path).exists():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / path, folder / path)


def extract(folder):
    done = subprocess.run(
        [sys.executable, "-m", "django", "makemessages", "--locale", "fr", "--no-obsolete"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin:/usr/local/bin:/opt/homebrew/bin"},
    )
    if done.returncode:
        raise SystemExit(done.stderr)


def is_lacking(message):
    said = message.string if isinstance(message.string, tuple) else (message.string,)
    return message.fuzzy or not all(said)


if __name__ == "__main__":
    sys.exit(main())
