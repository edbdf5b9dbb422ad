"""Bring the database, the translations and the static files to where this version expects them.

Safe to repeat: a second run finds nothing to do. Run as `python -m concertation.serve.prepare`.
"""

import hashlib
import sys
from pathlib import Path

import django
from babel.messages.pofile import PoFileError
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import OperationalError

from concertation.messages import compile_stale

REMEDIABLE = (ImproperlyConfigured, CommandError, OperationalError, PoFileError)


def main() -> int:
    try:
        prepare()
    except REMEDIABLE as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return 1
    return 0


def prepare() -> None:
    compile_stale()
    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    collect_static()
    call_command("load_reference", verbosity=0)
    if settings.SAMPLE_MODE:
        call_command("load_sample_region", "--if-empty", verbosity=0)


def collect_static() -> None:
    mark = Path(settings.STATIC_ROOT).with_name("static.mark")
    found = static_digest()
    if not mark.exists() or mark.read_text() != found:
        call_command("collectstatic", verbosity=0, interactive=False, clear=True)
        mark.write_text(found)


def static_digest() -> str:
    """Return a word that changes when any static file does."""
    facts = []
    for finder in get_finders():
        for path, storage in finder.list([]):
            status = Path(storage.path(path)).stat()
            facts.append(f"{path} {status.st_size} {status.st_mtime_ns}")
    return hashlib.sha256("\n".join(sorted(facts)).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
