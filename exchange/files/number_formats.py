"""What a number format makes of a number: a date, a percentage, a code with its zeros."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from exchange.files.grid import Value

UNSEEN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
DECIMALS = re.compile(r"[#0]+(?:\.(0+))?")
LAST_DAY = 2_958_465  # 31 December 9999
DAY = 86_400
APART_1904 = 1_462  # days between the two calendars of Excel

# Formats that files name by number: the others are General, or say their code.
BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
    14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm",
    **dict.fromkeys((27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58), "yyyy-mm-dd"),
    **dict.fromkeys((32, 33, 34, 35, 55, 56), "h:mm:ss"),
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0",
}  # fmt: skip


class Shape(StrEnum):
    """What a person sees in a cell that holds a number."""

    NUMBER = "number"
    DAY = "day"  # a date, with its hour if it has one
    MONTH = "month"  # « juin 2027 »: the day is not shown, so nobody wrote it
    YEAR = "year"
    HOUR = "hour"
    ELAPSED = "elapsed"
    PERCENT = "percent"
    ZEROS = "zeros"  # « 007 »: the zeros are part of what is read


@dataclass(frozen=True)
class Format:
    """A format: its shape and, for a plain number, how many digits and decimals it shows."""

    shape: Shape = Shape.NUMBER
    digits: int = 0
    decimals: int = 0


GENERAL = Format()


def format_of(code: str) -> Format:
    """Return what a format code shows of a number."""
    first = code.partition(";")[0]
    shown = UNSEEN.sub("", first)
    if ELAPSED.search(shown):
        return Format(Shape.ELAPSED)
    plain = shown.lower().replace("jj", "dd").replace("aa", "yy")  # some programs write in French
    if "general" in plain or not shown.strip() or "@" in plain:
        return GENERAL
    if "%" in plain:
        return Format(Shape.PERCENT)
    if set(plain) & set("dmyhs"):
        return Format(_moment(plain.replace("am/pm", "").replace("a/p", "")))
    return _number(first.strip())


def cell_of(number: float, shown: Format, *, since_1904: bool = False) -> tuple[str, Value]:
    """Return the text that a person reads in a cell, and what it holds."""
    shape = shown.shape
    if shape == Shape.NUMBER:
        return _plain(number, shown.decimals), _whole(number)
    if shape == Shape.PERCENT:
        return f"{_plain(number * 100).replace('.', ',')}\u00a0%", _whole(number)
    if shape == Shape.ZEROS:
        return _zeros(number, shown.digits), _whole(number)
    if shape == Shape.ELAPSED:
        return _elapsed(number), _whole(number)
    return _moment_of(number, shape, since_1904=since_1904)


def said_of(moment: date | datetime | time) -> str:
    """Return a date or an hour as every reader of dates takes it: ISO, without idle zeros."""
    if isinstance(moment, datetime):
        return f"{moment:%Y-%m-%d} {_hour(moment.time())}"
    return _hour(moment) if isinstance(moment, time) else moment.isoformat()


def _moment(plain: str) -> Shape:
    """Tell a date from an hour: an m beside hours or seconds is minutes."""
    hours = "h" in plain or "s" in plain
    if "d" in plain or (hours and "y" in plain):
        return Shape.DAY
    if hours:
        return Shape.HOUR
    return Shape.MONTH if "m" in plain else Shape.YEAR


def _number(plain: str) -> Format:
    """Zeros are part of what is read where nothing but digits is shown: not in an amount."""
    found = DECIMALS.fullmatch(plain)
    if not found:
        return GENERAL
    decimals = len(found[1] or "")
    digits = plain.count("0") - decimals
    if digits > 1 and not decimals:
        return Format(Shape.ZEROS, digits)
    return Format(Shape.NUMBER, decimals=decimals)


def _whole(number: float) -> int | float:
    return int(number) if number.is_integer() else number


def _plain(number: float, decimals: int = 0) -> str:
    """Fifteen digits, as a spreadsheet shows them; « 1.10 » keeps the zero that is shown."""
    if number.is_integer():
        return str(int(number)) if abs(number) < 1e21 else f"{number:.15g}"
    text = f"{number:.15g}"
    if decimals and "e" not in text:
        before, _, after = text.partition(".")
        return f"{before}.{after.ljust(decimals, '0')}"
    return text


def _zeros(number: float, digits: int) -> str:
    return f"{int(number):0{digits}d}" if number.is_integer() and number >= 0 else _plain(number)


def _elapsed(number: float) -> str:
    minutes = round(number * DAY / 60)
    return f"{minutes // 60}:{minutes % 60:02d}" if abs(number) < LAST_DAY else _plain(number)


def _moment_of(number: float, shape: Shape, *, since_1904: bool) -> tuple[str, Value]:
    days = number + APART_1904 if since_1904 else number
    if not 0 <= days <= LAST_DAY or (number == 0 and shape != Shape.HOUR):
        return _plain(number), _whole(number)
    if number < 1:
        hour = _time_of(number)
        return said_of(hour), hour
    moment = _day_of(days)
    if shape == Shape.MONTH:
        return f"{moment:%Y-%m}", f"{moment:%Y-%m}"
    if shape == Shape.YEAR:
        return f"{moment:%Y}", f"{moment:%Y}"
    day: date | datetime = moment if moment.time() != time() else moment.date()
    return said_of(day), day


def _day_of(days: float) -> datetime:
    """The moment of a serial; Excel counts a 29 February 1900 that never was."""
    start = datetime(1899, 12, 31) if days < 60 else datetime(1899, 12, 30)  # noqa: DTZ001 -- as files hold it
    return start + timedelta(seconds=round(days * DAY))


def _time_of(number: float) -> time:
    seconds = round(number * DAY) % DAY
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def _hour(moment: time) -> str:
    return f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
