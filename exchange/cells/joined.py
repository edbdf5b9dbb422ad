"""Since when a member belongs, however precisely it is told."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from core.text import fold
from exchange.cells.got import Got, Grade, Why, doubt, refuse, sure
from exchange.cells.joined_words import AROUND, FOUNDERS, MONTHS, PENDING, SEASONS, VAGUE
from exchange.cells.said import tidy, to_come, unsaid

Precision = Literal["day", "month", "year"]
EARLIEST = 1800
_EPOCH = date(1899, 12, 30)  # day 0 of a spreadsheet, its false 29 February 1900 counted
_SERIALS = range(7306, 73051)  # 1920 to 2099


@dataclass(frozen=True)
class Joined:
    """The first day of the period told: « 2019 » is 1 January 2019, to the year."""

    on: date
    precision: Precision


@dataclass(frozen=True)
class _Found:
    on: date
    precision: Precision
    doubt: str = ""


def joined(text: str, value: object = None, *, today: date | None = None) -> Got[Joined]:
    """Return since when a cell says that a member belongs. `value` is what the file stores."""
    today = today or datetime.now(UTC).date()
    said = tidy(text)
    if isinstance(value, datetime):
        return _settled(_Found(value.date(), "day"), said, today)
    if isinstance(value, date):
        return _settled(_Found(value, "day"), said, today)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _of_number(value, said, today)
    if unsaid(said):
        return Got(None)
    if to_come(said) or fold(said) in PENDING:
        return doubt(None, "joined.pending", said=said)
    return _of_words(said, today)


def _of_number(value: float, said: str, today: date) -> Got[Joined]:
    number = int(value) if abs(value) < 1e9 else 0
    if number == value and EARLIEST <= number <= 2200:
        return _settled(_Found(date(number, 1, 1), "year"), said, today)
    if number in _SERIALS:
        found = _Found(_EPOCH + timedelta(days=number), "day", "joined.serial")
        return _settled(found, said, today)
    return _of_words(said, today)


def _of_words(said: str, today: date) -> Got[Joined]:
    text = _plain(said)
    for pattern, read in _SHAPES:
        match = pattern.search(text)
        if not match:
            continue
        found = read(match, today)
        if found is None and read in _MAY_BE_YEARS:
            continue
        if found is None:
            return refuse("joined.no_such_day", said=said)
        rest = set(fold(f"{text[: match.start()]} {text[match.end() :]}").split())
        return _settled(found, said, today, rest)
    if set(fold(said).split()) & FOUNDERS:
        return doubt(None, "joined.founder", said=said)
    return refuse("joined.not_understood", said=said)


def _settled(found: _Found, said: str, today: date, rest: set[str] | None = None) -> Got[Joined]:
    rest = rest or set()
    told = {"said": said, "on": found.on.isoformat(), "year": found.on.year}
    whys = []
    if found.doubt:
        whys.append(Why(found.doubt, told))
    if found.on > today:
        whys.append(Why("joined.future", told))
    if rest & VAGUE or "?" in said:
        whys.append(Why("joined.vague", told))
    elif rest - AROUND - FOUNDERS:
        whys.append(Why("joined.words_around", told))
    if not whys and not rest & FOUNDERS:
        return sure(Joined(found.on, found.precision))
    if not whys:
        return sure(Joined(found.on, found.precision), Why("joined.founder_since", told))
    return Got(Joined(found.on, found.precision), Grade.DOUBTFUL, tuple(whys))


def _plain(said: str) -> str:
    """Fold, keeping what separates numbers."""
    words = re.sub(r"[^\W\d_]+", lambda word: fold(word[0]), said.casefold())
    return re.sub(r"[\u2010-\u2015\u2212]", "-", words)


# ---- the shapes that a date takes, from the most to the least precise

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_SEASON = "|".join(sorted(SEASONS, key=len, reverse=True))
_YEAR = r"(?:de |of )?(?P<y>\d{4}|['’]?\d{2})"
_TIME = r"(?:[ t]\d{1,2}[:h]\d{2}.*)?"


def _day(year: int, month: int, day: int, doubt: str = "") -> _Found | None:
    try:
        return _Found(date(year, month, day), "day", doubt) if year >= EARLIEST else None
    except ValueError:
        return None


def _year(text: str, today: date) -> tuple[int, str]:
    """Return a year written with four figures or two, and the doubt that two leave."""
    number = int(text.strip("'’"))
    if number >= 100:
        return number, ""
    return number + (2000 if number <= today.year % 100 + 1 else 1900), "joined.short_year"


def _iso(match: re.Match[str], _today: date) -> _Found | None:
    return _day(int(match["y"]), int(match["m"]), int(match["d"]))


def _figures(match: re.Match[str], today: date) -> _Found | None:
    """« 15/01/2020 »: the day first, unless the figures say the month was."""
    year, short = _year(match["y"], today)
    one, two = int(match["a"]), int(match["b"])
    if one <= 12 < two:
        return _day(year, one, two, short or "joined.month_first")
    ambiguous = "joined.day_first" if one <= 12 and one != two else ""
    return _day(year, two, one, short or ambiguous)


def _short_figures(match: re.Match[str], today: date) -> _Found | None:
    """« 20-01-15 » or « 15-01-20 »: whatever it is, someone should look."""
    one, two, three = int(match["a"]), int(match["b"]), int(match["c"])
    if one > 31 or (one > 12 and three > 12 and one < three and two <= 12 and one >= 19):
        return _day(_year(match["a"], today)[0], two, three, "joined.short_year")
    return _day(_year(match["c"], today)[0], two, one, "joined.short_year")


def _words(match: re.Match[str], today: date) -> _Found | None:
    year, short = _year(match["y"], today)
    month = MONTHS[match["m"]]
    if match["d"]:
        return _day(year, month, int(match["d"]), short)
    found = _day(year, month, 1, short)
    return found and _Found(found.on, "month", found.doubt)


def _english(match: re.Match[str], _today: date) -> _Found | None:
    return _day(int(match["y"]), MONTHS[match["m"]], int(match["d"]))


def _year_month(match: re.Match[str], _today: date) -> _Found | None:
    year, month = int(match["y"]), int(match["m"])
    if not 1 <= month <= 12 or year < EARLIEST:
        return None
    following = len(match["m"]) == 2 and month == (year + 1) % 100
    return _Found(date(year, month, 1), "month", "joined.year_or_month" if following else "")


def _season(match: re.Match[str], today: date) -> _Found | None:
    year, _ = _year(match["y"], today)
    return _Found(date(year, SEASONS[match["s"]], 1), "month", "joined.season")


def _years(match: re.Match[str], _today: date) -> _Found | None:
    start, end = int(match["y"]), int(match["z"])
    end = end if end >= 100 else start - start % 100 + end
    if not EARLIEST <= start <= end:
        return None
    return _Found(date(start, 1, 1), "year", "joined.first_of_period")


def _only_year(match: re.Match[str], _today: date) -> _Found | None:
    year = int(match["y"])
    return _Found(date(year, 1, 1), "year") if EARLIEST <= year <= 2200 else None


def _serial(match: re.Match[str], _today: date) -> _Found | None:
    number = int(match["n"])
    if number not in _SERIALS:
        return None
    return _Found(_EPOCH + timedelta(days=number), "day", "joined.serial")


_MAY_BE_YEARS = (_year_month, _years, _only_year, _serial)
_Reader = Callable[[re.Match[str], date], _Found | None]
_SHAPES: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(rf"(?<![\w/.-]){pattern}(?![\w/])"), read)
    for pattern, read in (
        (rf"(?P<y>\d{{4}})[-/. ](?P<m>\d{{1,2}})[-/. ](?P<d>\d{{1,2}}){_TIME}", _iso),
        (r"(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})", _iso),
        (r"(?P<a>\d{1,2})[-/. ](?P<b>\d{1,2})[-/. ](?P<y>\d{4})", _figures),
        (r"(?P<a>\d{2})[-/.](?P<b>\d{1,2})[-/.](?P<c>\d{2})", _short_figures),
        (rf"(?P<m>{_MONTH})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})", _english),
        (
            rf"(?:(?P<d>\d{{1,2}})(?:er|e|st|nd|rd|th)?[ -]*)?(?P<m>{_MONTH})\.?[ -]*{_YEAR}",
            _words,
        ),
        (rf"(?P<y>\d{{4}})[ -](?:(?P<d>\d{{1,2}}) )?(?P<m>{_MONTH})", _words),
        (r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})", _year_month),
        (r"(?P<m>\d{1,2})[-/.](?P<y>\d{4})", _year_month),
        (rf"(?P<s>{_SEASON})[ -]*(?:de )?(?P<y>\d{{4}}|['’]\d{{2}})", _season),
        (r"(?P<y>\d{4}) ?(?:-|/|a|to|et) ?(?P<z>\d{4}|\d{2})", _years),
        (r"(?P<y>\d{4})(?:[.,]0)?", _only_year),
        (r"(?P<n>\d{5})(?:[.,]\d+)?", _serial),
    )
)
