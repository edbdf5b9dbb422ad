"""« Qui / Quand »: names and a date in one cell, parted."""

import re

from exchange.cells.dues import Due
from exchange.cells.got import Got, Grade, sure
from exchange.layouts.parsing import Parsers
from exchange.layouts.strips import Spot
from exchange.layouts.texts import clean

CUT = re.compile(
    r"\s*(?:\n|[;:|(]|,|/| [-–—] |[–—])\s*|\s+(?=(?:d[’']ici|avant|pour|en|au|le|by)\b)"
)
MOST_CUTS = 30


def leads_and_due(
    text: str, parsers: Parsers, spot: Spot
) -> tuple[Got[list[str]], Got[Due] | None, str]:
    """Return the names of a cell, its date and the words of it: the date ends it or begins it."""
    said = clean(text)
    whole = parsers.read("due", spot)
    if _dated(whole) and whole.grade == Grade.UNDERSTOOD:
        return sure([]), whole, said
    cuts = list(CUT.finditer(said))[:MOST_CUTS]
    halves = [(said[: cut.start()], said[cut.end() :]) for cut in cuts]
    turned = [(after, before) for before, after in reversed(halves)]
    for surely in (True, False):
        for who, when in (*halves, *turned):
            found = _tried(who, when, parsers, spot, surely=surely)
            if found:
                return found
    return parsers.read("leads", spot), None, ""


def _tried(
    who: str, when: str, parsers: Parsers, spot: Spot, *, surely: bool
) -> tuple[Got[list[str]], Got[Due], str] | None:
    date = when.strip(" ().;,:")
    got = parsers.read("due", spot, date) if date and who.strip() else None
    if got is None or not _dated(got) or (surely and got.grade != Grade.UNDERSTOOD):
        return None
    return parsers.read("leads", spot, who.strip(" (;,:–—-")), got, date


def _dated(got: Got[Due]) -> bool:
    value = got.value
    return bool(value and (value.due_on or value.horizon or value.ongoing) and not value.said)
