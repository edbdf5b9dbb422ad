"""Bring the files and the data to where this version expects them. Safe to repeat.

python -m concertation.serve.prepare          both
python -m concertation.serve.prepare files    translations and static files: needs no database
python -m concertation.serve.prepare data     tables, reference data and, on request, the sample
"""

import hashlib
import os
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
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "concertation.settings")
    wanted = sys.argv[1:] or ["files", "data"]
    try:
        if "files" in wanted:
            compile_stale()
        django.setup()
        if "files" in wanted:
            collect_static()
        if "data" in wanted:
            load_data()
    except REMEDIABLE as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return 1
    return 0


def load_data() -> None:
    call_command("migrate", verbosity=0, interactive=False)
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
