"""Compile the translations that changed, with or without gettext on the machine.

python -m concertation.messages
"""

import os
import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

ROOT = Path(__file__).resolve().parent.parent


def compile_stale(root: Path = ROOT) -> list[Path]:
    """Write django.mo beside each newer django.po and return the catalogues written."""
    return [write(po) for po in sorted(root.glob("locale/*/LC_MESSAGES/*.po")) if is_stale(po)]


def is_stale(po: Path) -> bool:
    mo = po.with_suffix(".mo")
    return not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime


def write(po: Path) -> Path:
    with po.open("rb") as source:
        catalogue = read_po(source, locale=po.parent.parent.name, abort_invalid=True)
    unfinished = po.with_suffix(f".{os.getpid()}.tmp")
    with unfinished.open("wb") as target:
        write_mo(target, catalogue)
    return unfinished.replace(po.with_suffix(".mo"))


def main() -> None:
    try:
        compile_stale()
    except PoFileError as error:
        sys.exit(f"A translation file is not valid: {error}.")


if __name__ == "__main__":
    main()
