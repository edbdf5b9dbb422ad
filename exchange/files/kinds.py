"""What a file is, by what it holds; its name must say the same."""

import json
import re
from collections.abc import Callable
from functools import partial

from exchange.files import delimited, ods, xls, xlsx
from exchange.files.compound import Compound
from exchange.files.encodings import Decoded, decode
from exchange.files.grid import Unreadable, Workbook
from exchange.files.markup import Attributes, listen
from exchange.files.packages import Package
from exchange.files.signatures import BY_CHANCE, ENDINGS, MAGIC, PARTS, SPREADSHEET, TEXTS

MACROS = re.compile(r"vbaproject|macrosheets/|xl/vba|basic/(?!.*script-l[bc]\.xml$)|^scripts/")
OPENING = 4_096  # characters in which a text says what it is
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
TEXT_KINDS = tuple((re.compile(beginning), kind) for beginning, kind in TEXTS)

Reader = Callable[[], Workbook]


def reader_of(content: bytes, name: str) -> Reader:
    """Return what will read a file, once its name is found to say what it holds."""
    kind, reader = _recognise(content, name)
    announced = ENDINGS.get(ending(name))
    if reader is None or (announced and kind != announced):
        raise Unreadable(f"files.is_{kind}", name=short(name))
    if not announced:
        raise Unreadable("files.unknown_ending", name=short(name))
    return reader


def ending(name: str) -> str:
    """Return the ending of a name, in lower case and without its point."""
    return name.strip().rpartition(".")[2].lower() if "." in name else ""


def short(name: str) -> str:
    """Return a name to be shown: its end when it is long."""
    plain = "".join(c for c in re.split(r"[\\/]", name)[-1] if c.isprintable())
    return plain if len(plain) <= 60 else f"…{plain[-59:]}"


def _recognise(content: bytes, name: str) -> tuple[str, Reader | None]:
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_package(Package(content))
    if content.startswith(Compound.MAGIC):
        return _in_compound(content)
    begun = next((kind for magic, kind in MAGIC if _begins(content, magic)), "")
    if begun or content[4:8] == b"ftyp":
        return begun or "image", None
    decoded = decode(content)
    if decoded is None:
        return "binary", None
    return _in_text(decoded, ending(name))


def _begins(content: bytes, magic: bytes) -> bool:
    """Tell whether a file begins so, and not by the chance of its first letters."""
    if magic == b"%PDF-":
        return magic in content[:1024]
    return content.startswith(magic) and (magic not in BY_CHANCE or decode(content[:1024]) is None)


def _in_package(package: Package) -> tuple[str, Reader | None]:
    names = package.names()
    stated = b"".join(package.chunks("mimetype"))[:200] if "mimetype" in package else b""
    if stated.startswith(SPREADSHEET.encode()):
        _refuse_encrypted(package)
        _refuse_macros(names)
        package.refuse_nested()
        return "ods", partial(ods.read, package)
    if stated:
        return "document", None
    other = next((kind for part, kind in PARTS if any(n.startswith(part) for n in names)), "")
    if other:
        return other, None
    if "[content_types].xml" not in names or not any(n.startswith("xl/") for n in names):
        return "archive", None
    _refuse_macros(names)
    package.refuse_nested()
    return "xlsx", partial(xlsx.read, package)


def _in_compound(content: bytes) -> tuple[str, Reader | None]:
    compound = Compound(content)
    names = {name.lower() for name in compound.names}
    if "encryptedpackage" in names:
        raise Unreadable("files.encrypted")
    if not names & {"workbook", "book"}:
        return ("document" if names & {"worddocument", "powerpoint document"} else "binary"), None
    if any(name.startswith(("_vba_project", "vba")) for name in names):
        raise Unreadable("files.macros")
    return "xls", partial(xls.read, content, compound)


def _in_text(decoded: Decoded, announced: str) -> tuple[str, Reader | None]:
    opening = COMMENT.sub("", decoded.text[:OPENING].lower()).lstrip("\ufeff \t\n\r")
    for beginning, kind in TEXT_KINDS:
        if beginning.match(opening):
            return kind, None
    if opening[:1] in {"{", "["} and _is_json(decoded.text):
        return "json", None
    return "text", partial(delimited.read, decoded, tabs=announced in {"tsv", "tab"})


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except RecursionError:
        return True
    except ValueError:
        return False
    return True


def _refuse_macros(names: list[str]) -> None:
    if any(MACROS.search(name) for name in names):
        raise Unreadable("files.macros")


def _refuse_encrypted(package: Package) -> None:
    if "encrypted-package" in package:
        raise Unreadable("files.encrypted")
    if "META-INF/manifest.xml" in package:
        listen(_Manifest(), package.chunks("META-INF/manifest.xml"))


class _Manifest:
    """The list of the parts of an OpenDocument, which says when they are encrypted."""

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 -- as listened to
        """Refuse a part that needs a password."""
        if name == "encryption-data":
            raise Unreadable("files.encrypted")

    def end(self, name: str) -> None:
        """Nothing ends here."""

    def text(self, text: str) -> None:
        """Nothing is written here."""
