"""When an action is due: « 1er juin 2027 », « Automne 2026 », « An 2 », « en continu », « MT »."""

import re
from datetime import date, datetime, time, timedelta

from exchange.cells.conventions import Conventions
from exchange.cells.due_judged import Due, judged
from exchange.cells.due_moments import cores_of, periods_of
from exchange.cells.due_part import IMPOSSIBLE, Around
from exchange.cells.due_parts import parts_of
from exchange.cells.due_periods import Period
from exchange.cells.got import Got, refuse, sure
from exchange.cells.plain import LONGEST, plain
from exchange.cells.said import tidy, unsaid

__all__ = ["Due", "due"]

_FIRST_SERIAL, _LAST_SERIAL = 36526, 73050  # 2000-01-01 and 2099-12-31, in the days of Excel
_SERIAL = re.compile(r"[3-7]\d{4}(?:[.,]0+)?")
_TYPED = re.compile(r"(?<=\d)o(?=\d)")  # 2O27
_NTH = re.compile(r"(?<!\d)(\d) (er|ere|re|e|eme)(?![a-z])")  # « 3 e trimestre »


def due(text: str, conventions: Conventions, value: object = None) -> Got[Due]:
    """Read a due date by the conventions of the plan; `value` is what the file stores.

    Words that name no date (« Semaine … 2026 », « selon financement ») are kept in `said`, with a
    doubt. Only what cannot be is refused: « 31 février 2027 », a number that is no year.
    « 04/05/2027 » is the 4th of May: the day comes first unless only the month can.
    """
    shown = tidy(text)
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return judged([Period(value, value, "day")], conventions, shown)
    if isinstance(value, bool | time):
        return refuse("due.not_a_date", said=shown[:80])
    if isinstance(value, int | float) and not text.strip():
        text = shown = f"{value:g}"
    if len(text) > LONGEST:
        return refuse("due.too_long")
    said = plain(text)
    if not said or (unsaid(text) and "?" not in said):
        return sure(Due(None, None, ongoing=False))
    if _SERIAL.fullmatch(said):
        return _serial(said, conventions, shown)
    return _read(said, conventions, shown)


def _read(said: str, conventions: Conventions, shown: str) -> Got[Due]:
    around = Around(conventions.starts_on.year, conventions.ends_on.year)
    parts = parts_of(_TYPED.sub("0", _NTH.sub(r"\1\2", said)), around)
    wrong = next((part for part in parts if part.kind == IMPOSSIBLE), None)
    if wrong:
        return refuse("due.impossible", said=wrong.word)
    return judged(periods_of(cores_of(parts), conventions), conventions, shown)


def _serial(said: str, conventions: Conventions, shown: str) -> Got[Due]:
    """Read the number of days by which Excel stores a date, left bare in a CSV."""
    days = int(said[:5])
    if not _FIRST_SERIAL <= days <= _LAST_SERIAL:
        return refuse("due.number", said=shown[:80])
    day = date(1899, 12, 30) + timedelta(days=days)
    period = Period(day, day, "day").because("due.serial", said=shown, on=day.isoformat())
    return judged([period], conventions, shown)
