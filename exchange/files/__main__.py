"""The process that reads a file apart: a line of JSON and the file come in, JSON goes out."""

import gc
import json
import resource
import sys

from exchange.files import wire
from exchange.files.grid import Unreadable, Workbook
from exchange.files.reading import read


def main() -> None:
    """Bound this process, then read; it ends before there is anything to collect."""
    gc.disable()
    asked = json.loads(sys.stdin.buffer.readline())
    resource.setrlimit(resource.RLIMIT_CPU, (asked["processor"], asked["processor"] + 1))
    resource.setrlimit(resource.RLIMIT_AS, (asked["memory"], asked["memory"]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    sys.stdout.buffer.write(_answer(sys.stdin.buffer.read(), asked["name"]))


def _answer(content: bytes, name: str) -> bytes:
    answer: Workbook | Unreadable
    try:
        answer = read(content, name)
        return wire.told(answer)
    except Unreadable as unreadable:
        answer = unreadable
    except (MemoryError, RecursionError):
        answer = Unreadable("files.too_heavy")
    return wire.told(answer)


if __name__ == "__main__":
    main()
