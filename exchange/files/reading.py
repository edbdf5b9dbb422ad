"""One door for every kind of file: refused with a reason, or read."""

import zipfile
import zlib
from struct import error as StructError  # noqa: N812 -- an exception keeps its capital
from xml.parsers.expat import ExpatError

from python_calamine import CalamineError

from exchange.files import kinds
from exchange.files.grid import Unreadable, Workbook
from exchange.files.limits import LARGEST

BROKEN = (
    zipfile.BadZipFile, zlib.error, ExpatError, CalamineError, StructError, NotImplementedError,
    EOFError, ValueError, LookupError, OverflowError,
)  # fmt: skip


def read(content: bytes, name: str) -> Workbook:
    """Return what a file holds; `name` is how it is called, its ending included.

    Raises `Unreadable`, and nothing else, for what is not a list that can be read. Memory and
    time are bounded by the limits alone, whoever made the file: `read_apart` bounds them again.
    """
    if not content:
        raise Unreadable("files.empty")
    if len(content) > LARGEST:
        raise Unreadable("files.too_large", most=LARGEST >> 20)
    try:
        return kinds.reader_of(content, name)()
    except BROKEN as broken:
        raise Unreadable("files.damaged") from broken
    except BaseException as broken:
        if type(broken).__name__ != "PanicException":  # what reads XLS gives up so: no Exception
            raise
        raise Unreadable("files.damaged") from broken
