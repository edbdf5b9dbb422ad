"""XML read as it streams, with no document type: no entity to expand, no address to fetch."""

from collections.abc import Callable, Iterable
from typing import Protocol
from xml.parsers import expat

from exchange.files.grid import Unreadable

Attributes = dict[str, str]


class Part(Protocol):
    """What listens to a part of a workbook. Names come without their prefix."""

    def start(self, name: str, attributes: Attributes) -> None: ...

    def end(self, name: str) -> None: ...

    def text(self, text: str) -> None: ...


def listen(part: Part, chunks: Iterable[bytes]) -> None:
    """Read XML to the end for `part`. Raises `ExpatError`, and `Unreadable` for a document type."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    short = _Short()
    start, end = part.start, part.end
    parser.StartElementHandler = lambda name, attributes: start(short[name], attributes)
    parser.EndElementHandler = lambda name: end(short[name])
    parser.CharacterDataHandler = part.text
    for chunk in chunks:
        parser.Parse(chunk, False)
    parser.Parse(b"", True)


def local(attributes: Attributes, name: str) -> str:
    """Return an attribute whatever its prefix, "" where there is none."""
    found: Callable[[str], bool] = lambda each: each.rpartition(":")[2] == name  # noqa: E731
    return next((attributes[each] for each in attributes if found(each)), "")


class _Short(dict[str, str]):
    """Names without their prefix, each cut once."""

    def __missing__(self, name: str) -> str:
        self[name] = short = name.rpartition(":")[2]
        return short


def _refuse(*_declared: object) -> None:
    raise Unreadable("files.entities")
