"""One part of what a date is written with, and what settles a number that could be several."""

import re
from collections.abc import Callable
from dataclasses import dataclass

# What an impossible date is called among the parts.
IMPOSSIBLE = "impossible"


@dataclass(frozen=True)
class Part:
    """One part. What `a`, `b` and `c` hold depends on the kind; `code` is a reason, or "".

    Kinds: date (year, month, day), daymonth (month, day), monthyear (month, year), month, season,
    quarter, semester, back (to school), feast (month, day), year, pair (years), plan_year,
    school, fiscal, civil, at (start, mid, end, week n), months (high, low), beyond, plan (start,
    mid, end), horizon, ongoing, nodate, state, moved, formerly, from, before, sep, number, word.
    """

    kind: str
    start: int
    end: int
    a: int = 0
    b: int = 0
    c: int = 0
    word: str = ""
    code: str = ""


@dataclass(frozen=True)
class Around:
    """What settles numbers that could be several things: the years of the plan."""

    first_year: int
    last_year: int

    def plausible(self, year: int) -> bool:
        return self.first_year - 3 <= year <= self.last_year + 12

    def likely(self, year: int) -> bool:
        return self.first_year - 1 <= year <= self.last_year


Reader = Callable[[re.Match[str], Around], Part | None]
