"""Files that may be of one organisation, among those that a table has to do with."""

from collections import defaultdict
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from exchange.matching import likely_duplicates
from exchange.queries.concerned import organizations_of
from exchange.queries.files_side_by_side import Pair, files, other_names, side_by_side
from members.models import Organization
from tables.models import Table

SHOWN = 40
REASONS = {
    "match.duplicate_name": _("The same name, but for its accents, its articles or its acronym"),
    "match.duplicate_email": _("The same e-mail"),
    "match.duplicate_phone": _("The same telephone"),
}


@dataclass(frozen=True)
class DuplicatesPage:
    """The likeliest first; `more` are those that are not shown yet."""

    pairs: list[Pair]
    more: int


def duplicates_page(table: Table) -> DuplicatesPage:
    """Return the pairs of which one file at least is the table's; three queries.

    Every file of the directory is compared: a duplicate was most often made at one table of what
    another table knew already.
    """
    known = {each.pk: each for each in files()}
    others = other_names()
    own = organizations_of(table)
    found = [
        (first, second, codes)
        for (first, second), codes in _likely(list(known.values()), others).items()
        if first in own or second in own
    ]
    found.sort(key=lambda each: (-_weight(each[2]), known[each[0]].sort_key, each[0], each[1]))
    pairs = [
        side_by_side(known[first], known[second], others, [REASONS[code] for code in codes])
        for first, second, codes in found[:SHOWN]
    ]
    return DuplicatesPage(pairs, more=max(len(found) - SHOWN, 0))


def _likely(
    known: list[Organization], others: dict[int, list[str]]
) -> dict[tuple[int, int], list[str]]:
    """Return why files may be of one organisation, by pair of ids; their other names count."""
    rows = [
        ({"organization": name, **_told(each)}, each.pk)
        for each in known
        for name in (each.name, *others.get(each.pk, ()))
    ]
    found: dict[tuple[int, int], list[str]] = defaultdict(list)
    for each in likely_duplicates([row for row, _pk in rows]):
        pair = sorted((rows[each.first][1], rows[each.second][1]))
        codes = found[pair[0], pair[1]]
        codes += [why.code for why in each.whys if why.code in REASONS and why.code not in codes]
    return {pair: codes for pair, codes in found.items() if pair[0] != pair[1] and codes}


def _told(each: Organization) -> dict[str, str]:
    return {
        "acronym": each.acronym,
        "territory": each.based_in.name if each.based_in else "",
        "email": each.email,
        "phone": each.phone,
    }


def _weight(codes: list[str]) -> int:
    return len(codes) + ("match.duplicate_name" in codes)
