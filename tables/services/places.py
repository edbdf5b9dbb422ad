"""Find which MRC, or equivalent, a row of an official list speaks of."""

import re
from collections.abc import Iterable, Mapping

from django.utils.translation import gettext as _

from core.text import fold
from tables.models import Territory
from tables.services.territories import RANK_OF, Level

IN_BRACKETS = re.compile(r"\((\d{2,3})\)\s*$")
TITLE = re.compile(r"^(?:mrc|administration regionale|communaute maritime)(?: (?:de|d|du|des))? ")

Parent = tuple[int, str]


class Unplaced(Exception):
    """A row cannot be placed; the sentence says why."""


class Places:
    """The regions, MRC and cities known, under the spellings by which lists refer to them."""

    def __init__(self, known: Iterable[Territory]) -> None:
        everyone = list(known)
        self.regions = {each.code for each in everyone if each.level == Level.REGION}
        self.cities = {each.code for each in everyone if each.level == Level.MUNICIPALITY}
        self.mrc = {each.code: fold(each.name) for each in everyone if each.level == Level.MRC}

    def above(self, row: Mapping[str, str], code: str, name: str) -> Parent:
        """Return what contains the row: its MRC, else that of its census division, else its region.

        Cities that are equivalents of an MRC, and reserves, which lie outside of MRC, have only
        their census division in the official list.
        """
        for column in ("parent", "mrc", "administration"):
            if row.get(column):
                return self._named(row[column], code)

        within = self._divided(row.get("division", "") or f"({code[:2]})", name)
        if within:
            return within
        region = IN_BRACKETS.search(row.get("region", ""))
        if region and region[1] in self.regions:
            return RANK_OF[Level.REGION], region[1]
        raise Unplaced(_("The MRC is missing."))

    def city(self, code: str) -> Parent:
        """Return the municipality of a borough."""
        if code not in self.cities:
            raise Unplaced(_("There is no municipality “%(code)s”.") % {"code": code})
        return RANK_OF[Level.MUNICIPALITY], code

    def _named(self, text: str, place: str) -> Parent:
        bracketed = IN_BRACKETS.search(text)
        digits = bracketed[1] if bracketed else text
        code = self._numbered(digits, place) if digits.isdigit() else self._called(text)
        if code is None:
            raise Unplaced(_("There is no MRC “%(name)s”.") % {"name": text})
        return RANK_OF[Level.MRC], code

    def _numbered(self, digits: str, place: str) -> str | None:
        """Return the MRC of « 460 », of « 46 », or of a « 010 » that a spreadsheet made « 10 »."""
        candidates = [code for code in (digits, f"{digits}0", digits.zfill(3)) if code in self.mrc]
        return next(
            (code for code in candidates if code[:2] == place[:2]),
            candidates[0] if candidates else None,
        )

    def _called(self, text: str) -> str | None:
        named = TITLE.sub("", fold(text))
        return next((code for code, name in self.mrc.items() if name == named), None)

    def _divided(self, division: str, name: str) -> Parent | None:
        """Return the only MRC of a census division, or the one that bears the city's name."""
        bracketed = IN_BRACKETS.search(division)
        there = [code for code in self.mrc if bracketed and code.startswith(bracketed[1][:2])]
        same_name = [code for code in there if self.mrc[code] == fold(name)]
        chosen = there if len(there) == 1 else same_name
        return (RANK_OF[Level.MRC], chosen[0]) if len(chosen) == 1 else None


def tidy(text: str) -> str:
    """Return an official name as it is printed: « L’Islet », « Saint-Côme–Linière »."""
    return " ".join(text.replace("'", "’").replace("--", "–").split())
