"""Which letters the bytes of a text stand for: by its mark, else by what makes French of them."""

import codecs
import re
from dataclasses import dataclass, field

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SINGLE = ("cp1252", "mac_roman", "cp850")  # the first one unless another reads far better
NAMES = {"cp1252": "Windows-1252", "mac_roman": "Mac OS Roman", "cp850": "MS-DOS (850)"}
FRENCH = re.compile(
    r"(?<=[A-Za-z])[éèêëàâçôîïûùüœ]|[éèêëàâçôîïûù](?=[a-z])|(?<![a-z])[ÉÈÊÀÂÇÎÔŒ](?=[A-Za-z])"
    r"|(?<=[A-Z])[ÉÈÊÀÂÇÎÔŒ](?![a-z])|[’«»]"
)
EXPECTED = set(
    "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ«»’“”–—…•·€°²³½¼¾×№™©®✓✔✗✘☐☑☒→\u2018\u00a0\u202f\ufeff"
)
BEYOND = re.compile(r"[^\x00-\x7f]")
BEYOND_BYTES = re.compile(rb"[\x80-\xff]+")
CONTROL = re.compile(r"[\x01-\x08\x0e-\x19\x1b-\x1f\x7f]")
TWICE = re.compile(r"[ÂÃâ][\x80-\xbfŒœŸŽžƒŠš€™„…†‡‰•–—“”’\u2018\u201a\u2039\u203a\u02c6\u02dc]")
NOISE = 0.02  # the share of control characters that no text has
SAMPLE = 1 << 16


@dataclass
class Decoded:
    """A text, and what is to be said of how it was read."""

    text: str
    remarks: list[tuple[str, dict[str, object]]] = field(default_factory=list)


def decode(content: bytes) -> Decoded | None:
    """Return the text of some bytes, None where they are no text."""
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _text(content[len(mark) :].decode(encoding, "replace"))
    if b"\0" in content:
        encoding = _sixteen(content)
        if encoding:
            return _text(content.decode(encoding, "replace"))
        if content.count(b"\0") > NOISE * len(content):
            return None
    try:
        return _text(content.decode("utf-8"))
    except UnicodeDecodeError:
        return _mixed(content) or _single(content)


def _sixteen(content: bytes) -> str:
    """Two bytes a character, without a mark: one of them is nearly always nought."""
    sample = content[:SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    pairs = max(len(sample) // 2, 1)
    if odd > 0.3 * pairs and even < 0.05 * pairs:
        return "utf-16-le"
    return "utf-16-be" if even > 0.3 * pairs and odd < 0.05 * pairs else ""


def _mixed(content: bytes) -> Decoded | None:
    """UTF-8 for the most part, with pieces pasted from elsewhere."""
    if not _mostly_expected(content[:SAMPLE]) or not _mostly_expected(content):
        return None
    decoded = _text(content.decode("utf-8", "as-windows"))
    if decoded:
        decoded.remarks.append(("files.mixed_encodings", {}))
    return decoded


def _mostly_expected(content: bytes) -> bool:
    """Tell whether more letters make sense as UTF-8 than do not; letters that are cut do not."""
    read = BEYOND.findall(content.decode("utf-8", "ignore"))
    expected = sum(letter in EXPECTED for letter in read)
    beyond = sum(map(len, BEYOND_BYTES.findall(content)))
    strange = beyond - sum(len(letter.encode()) for letter in read)
    return expected >= 0.9 * len(read) and (expected > strange or not beyond)


def _single(content: bytes) -> Decoded | None:
    """One byte a character."""
    sample = content[: SAMPLE * 4]
    scores = {each: len(FRENCH.findall(sample.decode(each, "replace"))) for each in SINGLE}
    usual, best = SINGLE[0], max(SINGLE, key=lambda each: scores[each])
    chosen = best if scores[best] > 2 * scores[usual] + 1 else usual
    decoded = _text(content.decode(chosen, "as-windows"))
    if decoded:
        decoded.remarks.append(("files.encoding", {"encoding": NAMES[chosen]}))
    return decoded


def _text(text: str) -> Decoded | None:
    """Take out what is not text; None where there is more of it than chance explains."""
    text = text.removesuffix("\x1a")
    remarks: list[tuple[str, dict[str, object]]] = []
    noise = len(CONTROL.findall(text)) + text.count("\0") + text.count("\ufffd")
    if noise > NOISE * len(text) + 3:
        return None
    if "\0" in text:
        text = text.replace("\0", "")
        remarks.append(("files.nuls", {}))
    if "\ufffd" in text:
        remarks.append(("files.lost_letters", {"count": text.count("\ufffd")}))
    mended = "\n".join(map(_once, text.split("\n"))) if TWICE.search(text) else text
    if mended != text:
        remarks.append(("files.mended_accents", {}))
    return Decoded(mended, remarks)


def _once(line: str) -> str:
    """Return « Lumière » for « LumiÃ¨re »: accents that a program wrote twice over."""
    if not TWICE.search(line):
        return line
    try:
        return line.encode("cp1252", "as-read-by-windows").decode("utf-8")
    except UnicodeError:
        return line


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    byte = error.object[error.start : error.start + 1]
    return byte.decode("cp1252", "replace"), error.start + 1


def _as_read_by_windows(error: UnicodeError) -> tuple[bytes, int]:
    """Five bytes that Windows-1252 does not define pass through Windows as they are."""
    assert isinstance(error, UnicodeEncodeError)
    letter = error.object[error.start]
    if "\x80" <= letter <= "\x9f":
        return bytes([ord(letter)]), error.start + 1
    raise error


codecs.register_error("as-windows", _as_windows)
codecs.register_error("as-read-by-windows", _as_read_by_windows)
