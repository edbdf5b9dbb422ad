"""« 09/15/2026 » in a column tells that its « 09/01/2026 » is 1 September."""

import re
from collections.abc import Iterable

from exchange.layouts.columns import Assigned
from exchange.layouts.strips import Spot, Strip

FIGURES = re.compile(r"^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$")
DATES = frozenset({"due", "starts", "joined"})


def settle_order(columns: Iterable[Assigned], body: list[Strip]) -> frozenset[int]:
    """Put the dates of figures in the order that all of them can be read in: year, month, day.

    Only where some date of the section can have its month first alone, and none its day. Return the
    columns whose dates were turned.
    """
    dated = [column.index for column in columns if column.field in DATES]
    spots = [strip.spots[c] for strip in body for c in dated if c in strip.spots]
    found = [(spot, match) for spot in spots if (match := FIGURES.match(spot.flat))]
    months_first = any(int(m[3]) > 12 >= int(m[1]) for _, m in found)
    days_first = any(int(m[1]) > 12 >= int(m[3]) for _, m in found)
    if not months_first or days_first:
        return frozenset()
    for spot, match in found:
        _turn(spot, match)
    return frozenset(dated)


def _turn(spot: Spot, match: re.Match[str]) -> None:
    if isinstance(spot.value, str) and int(match[1]) <= 12 and int(match[3]) <= 31:
        spot.text = f"{match[4]}-{int(match[1]):02}-{int(match[3]):02}"
