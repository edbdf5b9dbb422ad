"""Columns that are a stretch of time: years, quarters, months, terms, with crosses below."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from exchange.cells.conventions import Conventions
from exchange.layouts.texts import folded, key

CROSSES = frozenset({
    "x", "xx", "xxx", "v", "o", "y", "ok", "oui", "yes", "vrai", "true", "1", "coche",
})  # fmt: skip
MARKS = re.compile(r"^[✓✔✅☑☒✗✘✕✖×●•■◆▲►★⬤◼◾⚫🗸√➔→⇒⟶▶]+[\ufe0f]?$")
UNCROSSED = frozenset({
    "", "non", "no", "n a", "na", "s o", "so", "0", "n", "false", "faux",
})  # fmt: skip
MONTHS = {
    month: number
    for number, said in enumerate(
        (
            "janvier janv jan january", "fevrier fevr fev february feb", "mars march mar",
            "avril avr april apr", "mai may", "juin june jun", "juillet juil july jul",
            "aout august aug", "septembre sept sep september", "octobre oct october",
            "novembre nov november", "decembre dec december",
        ),
        start=1,
    )
    for month in said.split()
}  # fmt: skip
SEASONS = {
    "hiver": "winter", "winter": "winter", "printemps": "spring", "spring": "spring",
    "ete": "summer", "summer": "summer", "automne": "autumn", "fall": "autumn", "autumn": "autumn",
}  # fmt: skip
TERMS = {
    "ct": "short", "court terme": "short", "court": "short", "short term": "short",
    "mt": "medium", "moyen terme": "medium", "medium term": "medium", "moyen": "medium",
    "lt": "long", "long terme": "long", "long": "long", "long term": "long",
    "continu": "ongoing", "recurrent": "ongoing", "ongoing": "ongoing", "en continu": "ongoing",
}  # fmt: skip
AROUND = (
    r"(?:annee|an|year|exercice|periode|calendrier|echeancier|echeance|fiscal|financier|financiere"
    r"|scolaire|de|en|jusqu|d ici|pour|quand|timeline|realisation)"
)
YEARS = re.compile(rf"^(?:{AROUND} )*(20\d\d) (?:a )?(20\d\d|\d\d)(?: {AROUND}| \d)*$")
YEAR = re.compile(rf"^(?:{AROUND} )*(20\d\d)(?: {AROUND})*$")
RANK = re.compile(
    r"^(?:an|annee|year|exercice|a|y|phase) ?(\d)$|^(\d)(?:re|e|er|ere|st|nd|rd)? annee$"
)
QUARTER = re.compile(
    r"^(?:t|q|trim|trimestre|quarter)\.? ?([1-4])$|^([1-4])(?:er|e|re)? trimestre$"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time: its days where it has some, and the term that it is."""

    starts_on: date | None
    ends_on: date | None
    horizon: str | None = None


def crossed(text: str) -> bool:
    """Whether a cell under a stretch of time says that the action holds then."""
    return not unsaid(text)


def is_cross(text: str) -> bool:
    """Whether a cell is a bare mark: a cross, a tick, a dot."""
    return folded(text) in CROSSES or bool(MARKS.match(text.strip()))


def unsaid(text: str) -> bool:
    """Whether a cell says « not then »: a stroke, « non », nothing."""
    return not MARKS.match(text.strip()) and folded(text) in UNCROSSED


@lru_cache(maxsize=10_000)
def looks_like_span(text: str) -> bool:
    """Whether a heading may be a stretch of time, whatever the plan."""
    said = folded(text)
    whole = _last(said)
    return bool(
        YEARS.match(said) or YEAR.match(said) or RANK.match(said) or RANK.match(key(text))
        or _quarter(said) or said in TERMS or whole in MONTHS or whole in SEASONS
    )  # fmt: skip


def span(text: str, group: str, conventions: Conventions) -> Span | None:
    """Return the stretch that a heading names; the heading above it may give the year."""
    return _span(folded(text), folded(group), conventions.starts_on, conventions.fiscal_month) or (
        _season(folded(text), folded(group), conventions)
    )


@lru_cache(maxsize=10_000)
def _span(said: str, group: str, starts_on: date, fiscal_month: int) -> Span | None:
    if said in TERMS:
        return Span(None, None, TERMS[said])
    if years := YEARS.match(said):
        return _fiscal(int(years[1]), fiscal_month)
    if year := YEAR.match(said):
        return Span(date(int(year[1]), 1, 1), date(int(year[1]), 12, 31))
    if rank := RANK.match(said):
        first = _fiscal_year_of(starts_on, fiscal_month)
        return _fiscal(first + int(rank[1] or rank[2]) - 1, fiscal_month)
    if quarter := _quarter(said):
        return _of_quarter(quarter, said, group, starts_on, fiscal_month)
    return _of_month(said, group, starts_on, fiscal_month)


def _quarter(said: str) -> int:
    found = QUARTER.match(re.sub(r"\s?20\d\d(?: (?:20)?\d\d)?$", "", said))
    return int(found[1] or found[2]) if found else 0


def _last(said: str) -> str:
    return re.sub(r"\s?20\d\d$", "", said)


def _of_quarter(quarter: int, said: str, group: str, starts_on: date, month: int) -> Span:
    years = re.search(r"(20\d\d)(?: (?:20)?\d\d)?$", said) or re.search(r"(20\d\d)", group)
    first = int(years[1]) if years else _fiscal_year_of(starts_on, month)
    begin = _plus_months(date(first, month, 1), 3 * (quarter - 1))
    return Span(begin, _plus_months(begin, 3) - timedelta(days=1))


def _of_month(said: str, group: str, starts_on: date, fiscal_month: int) -> Span | None:
    month = MONTHS.get(_last(said))
    if not month:
        return None
    own = re.search(r"(20\d\d)$", said)
    years = re.search(r"(20\d\d)(?: (?:a )?(20\d\d|\d\d))?", group)
    if own or (years and not years[2]):
        year = int((own or years)[1])  # type: ignore[index] # one of them was found
    else:
        base = int(years[1]) if years else _fiscal_year_of(starts_on, fiscal_month)
        year = base if month >= fiscal_month else base + 1
    return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def _season(said: str, group: str, conventions: Conventions) -> Span | None:
    season = SEASONS.get(_last(said))
    year = re.search(r"(20\d\d)$", said) or re.search(r"(20\d\d)", group)
    if not season or not year:
        return None
    month, day = conventions.seasons[season]
    end = date(int(year[1]), month, min(day, monthrange(int(year[1]), month)[1]))
    return Span(_plus_months(end.replace(day=1), -2), end)


def _fiscal(year: int, month: int) -> Span:
    begin = date(year, month, 1)
    return Span(begin, _plus_months(begin, 12) - timedelta(days=1))


def _fiscal_year_of(day: date, month: int) -> int:
    return day.year if day.month >= month else day.year - 1


def _plus_months(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)
