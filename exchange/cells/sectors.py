"""The sector of a member, as its list calls it or as its name tells it."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from core.text import fold
from exchange.cells.got import Got, Why, doubt, refuse, sure
from exchange.cells.said import nothing_in, tidy
from exchange.cells.sector_names import NAMES
from exchange.cells.sector_words import CODES, LABELS, LIKELY, WORDS

NO_LABELS: Mapping[str, str] = MappingProxyType({})
_PARTS = re.compile(r"\s+[-–—]\s+|\s*[–—/:,;(|&]\s*|\s+(?:et|and)\s+")


def sector(text: str, labels: Mapping[str, str] = NO_LABELS) -> Got[str]:
    """Return the code of a sector of the common list.

    `labels` are the words of the table’s own (folded label → code), which come first.
    """
    said = tidy(text)
    nothing = nothing_in(said, "sector.unknown")
    if nothing:
        return nothing
    whole = fold(said)
    code = labels.get(whole) or _of_label(whole)
    if code:
        return sure(code)
    if whole in LIKELY:
        return _likely(LIKELY[whole], said)
    return _of_parts(said, labels)


def sector_of_name(name: str) -> str | None:
    """Guess the sector of an organisation from its name, None where it tells nothing."""
    folded = fold(name)
    for pattern, code in NAMES:
        if pattern.search(folded):
            return code
    return None


def _of_label(folded: str) -> str | None:
    if folded.replace(" ", "_") in CODES:
        return folded.replace(" ", "_")
    return LABELS.get(folded) or LABELS.get(folded.removesuffix("s"))


def _of_parts(said: str, labels: Mapping[str, str]) -> Got[str]:
    """« Communautaire – famille »: the first part that is a sector; the rest tells which."""
    parts = [fold(part) for part in _PARTS.split(said) if fold(part)]
    codes = [labels.get(part) or _of_label(part) for part in parts]
    known = list(dict.fromkeys(code for code in codes if code))
    if codes and codes[0] and len(known) == 1:
        return sure(codes[0], Why("sector.first_part", {"said": said}))
    if known:
        return doubt(known[0], "sector.several", said=said)
    return _of_words(said)


def _of_words(said: str) -> Got[str]:
    words = fold(said).split()
    for word in words:
        if word in WORDS:
            return doubt(WORDS[word], "sector.likely", said=said)
    guessed = sector_of_name(said)
    if guessed:
        return doubt(guessed, "sector.likely", said=said)
    return refuse("sector.not_understood", said=said)


def _likely(code: str, said: str) -> Got[str]:
    if not code:
        return doubt(None, "sector.other", said=said)
    return doubt(code, "sector.likely", said=said)
