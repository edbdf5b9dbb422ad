"""The container of the files of Excel 97 to 2003, and of those that a password protects.

Only its directory and its streams are read: [MS-CFB].
"""

import struct
from collections.abc import Iterator

FREE, END = 0xFFFFFFFF, 0xFFFFFFFE
ENTRY = 128
STREAM, ROOT = 2, 5


class Compound:
    """A compound file. Raises `ValueError` for one that is broken."""

    MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

    def __init__(self, content: bytes):
        if len(content) < 512:
            raise ValueError("A compound file has a header.")
        self.content = content
        shift, small_shift = struct.unpack_from("<HH", content, 30)
        if shift not in {9, 12} or small_shift != 6:
            raise ValueError("The sectors of a compound file have one of two sizes.")
        self.sector = 1 << shift
        directory, self.cutoff = struct.unpack_from("<I4xI", content, 48)
        self.table = self._table()
        self.entries = list(self._entries(b"".join(self._chain(directory))))
        self.names = [name for name, *_ in self.entries]

    def stream(self, name: str) -> bytes:
        """Return a stream by its name, whatever its case; `KeyError` where there is none."""
        for found, kind, start, size in self.entries:
            if kind == STREAM and found.lower() == name.lower():
                small = size < self.cutoff
                read = self._small(start) if small else b"".join(self._chain(start))
                return read[:size]
        raise KeyError(name)

    def _at(self, sector: int) -> bytes:
        start = (sector + 1) * self.sector
        if start >= len(self.content):
            raise ValueError("A sector lies past the end of the file.")
        return self.content[start : start + self.sector]

    def _table(self) -> list[int]:
        """Which sector follows each one."""
        listed = list(struct.unpack_from("<109I", self.content, 76))
        more, count = struct.unpack_from("<II", self.content, 68)
        per = self.sector // 4
        for _ in range(min(count, len(self.content) // self.sector + 1)):
            if more >= END:
                break
            numbers = struct.unpack(f"<{per}I", self._at(more).ljust(self.sector, b"\xff"))
            listed += numbers[:-1]
            more = numbers[-1]
        following: list[int] = []
        for sector in listed:
            if sector < END:
                following += struct.unpack(f"<{per}I", self._at(sector).ljust(self.sector, b"\xff"))
        return following

    def _chain(self, sector: int) -> Iterator[bytes]:
        seen = 0
        while sector < END:
            seen += 1
            if sector >= len(self.table) or seen > len(self.table):
                raise ValueError("A chain of sectors leads nowhere.")
            yield self._at(sector)
            sector = self.table[sector]

    def _entries(self, directory: bytes) -> Iterator[tuple[str, int, int, int]]:
        for at in range(0, len(directory) - ENTRY + 1, ENTRY):
            length, kind = struct.unpack_from("<HB", directory, at + 64)
            start, size = struct.unpack_from("<II", directory, at + 116)
            if kind and 2 <= length <= 64:
                raw = directory[at : at + length - 2]
                yield raw.decode("utf-16-le", "replace"), kind, start, size

    def _small(self, start: int) -> bytes:
        """Return a small stream, kept in sectors of 64 bytes inside the first entry's."""
        root = next((entry for entry in self.entries if entry[1] == ROOT), None)
        if root is None:
            raise ValueError("A compound file has a root.")
        held = b"".join(self._chain(root[2]))
        (first,) = struct.unpack_from("<I", self.content, 60)
        raw = b"".join(self._chain(first))
        table = struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4])
        pieces: list[bytes] = []
        while start < END:
            if start >= len(table) or len(pieces) > len(table):
                raise ValueError("A chain of sectors leads nowhere.")
            pieces.append(held[start * 64 : start * 64 + 64])
            start = table[start]
        return b"".join(pieces)
