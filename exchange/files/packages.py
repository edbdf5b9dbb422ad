"""A compressed workbook opened with care: counted before it is read, and while it is read."""

import posixpath
import stat
import zipfile
from collections.abc import Iterator
from io import BytesIO

from exchange.files.grid import Unreadable
from exchange.files.limits import ENTRIES, FREE_OF_RATIO, RATIO, UNPACKED

CHUNK = 1 << 16
ENCRYPTED = 0x1
ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07")
ARCHIVE_NAMES = (".zip", ".7z", ".rar", ".xlsx", ".xlsm", ".ods", ".docx", ".odt", ".pptx", ".jar")


class Package:
    """The parts of a compressed workbook, by their names in lower case.

    Raises `Unreadable` for one that could harm, `BadZipFile` for one that is broken.
    """

    def __init__(self, content: bytes):
        self.archive = zipfile.ZipFile(BytesIO(content))
        entries = self.archive.infolist()
        _weigh(entries, len(content))
        self.entries = {_plain(each.filename): each for each in entries if not each.is_dir()}
        self.unpacked = 0

    def __contains__(self, name: str) -> bool:
        return _plain(name) in self.entries

    def names(self) -> list[str]:
        """The names of the parts, in lower case."""
        return list(self.entries)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Unpack one part, piece by piece. Raises `KeyError` where there is none."""
        with self.archive.open(self.entries[_plain(name)]) as part:
            while chunk := part.read(CHUNK):
                self.unpacked += len(chunk)
                if self.unpacked > 2 * UNPACKED:
                    raise Unreadable("files.unpacks_too_large", most=UNPACKED >> 20)
                yield chunk

    def begins(self, name: str, length: int = 8) -> bytes:
        """The first bytes of a part."""
        with self.archive.open(self.entries[_plain(name)]) as part:
            return part.read(length)

    def refuse_nested(self) -> None:
        """Refuse a package that holds another archive: it is not looked into, so not taken."""
        for name, entry in self.entries.items():
            if name.endswith(ARCHIVE_NAMES) or (
                entry.file_size and self.begins(name).startswith(ARCHIVES)
            ):
                raise Unreadable("files.nested", part=entry.filename)


def _weigh(entries: list[zipfile.ZipInfo], packed: int) -> None:
    """Judge an archive by its directory, before anything is unpacked."""
    if len(entries) > ENTRIES:
        raise Unreadable("files.too_many_parts", most=ENTRIES)
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > UNPACKED:
        raise Unreadable("files.unpacks_too_large", most=UNPACKED >> 20)
    if unpacked > FREE_OF_RATIO and unpacked > RATIO * packed:
        raise Unreadable("files.bomb", ratio=RATIO)
    for entry in entries:
        _judge(entry)


def _judge(entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & ENCRYPTED:
        raise Unreadable("files.encrypted")
    if entry.file_size > FREE_OF_RATIO and entry.file_size > RATIO * max(entry.compress_size, 1):
        raise Unreadable("files.bomb", ratio=RATIO)
    path = entry.filename.replace("\\", "/")
    outside = path.startswith("/") or ":" in path.split("/")[0] or ".." in path.split("/")
    if outside or stat.S_ISLNK(entry.external_attr >> 16):
        raise Unreadable("files.unsafe_part", part=entry.filename)


def _plain(name: str) -> str:
    return posixpath.normpath(name.replace("\\", "/")).lower()
