"""Days, hours, numbers and durations as they are written in Québec, in French and in English.

Sources: Banque de dépannage linguistique of the Office québécois de la langue française
(« 1er », « 14 h 30 », « 19 h », « 8 h 5 »); no-break spaces keep a figure with its unit.
Every function takes the language from the active translation and costs no query.
"""

from datetime import date, datetime
from decimal import Decimal

from django.utils.dates import MONTHS, WEEKDAYS
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

NB = "\N{NO-BREAK SPACE}"
SHORT_FR = (
    "janv.",
    "févr.",
    "mars",
    "avril",
    "mai",
    "juin",
    "juill.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
)
SHORT_EN = (
    "Jan.",
    "Feb.",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
)


def in_english() -> bool:
    return (get_language() or "fr").startswith("en")


def hour(moment: datetime) -> str:
    """« 14 h 30 », « 19 h », « 8 h 5 »; "2:30 p.m.", "7 p.m." The moment must be local already."""
    if in_english():
        half = "a.m." if moment.hour < 12 else "p.m."
        figure = moment.hour % 12 or 12
        minutes = f":{moment.minute:02}" if moment.minute else ""
        return f"{figure}{minutes}{NB}{half}"
    minutes = f"{NB}{moment.minute}" if moment.minute else ""
    return f"{moment.hour}{NB}h{minutes}"


def clock(moment: datetime) -> str:
    """« 08:05 »: for columns, where hours must line up."""
    return f"{moment:%H:%M}"


def span(start: datetime, end: datetime) -> str:
    """« de 9 h à 12 h »; "9 a.m. to noon" is left as "9 a.m. to 12 p.m."."""
    if in_english():
        return f"{hour(start)} to {hour(end)}"
    return f"de {hour(start)} à {hour(end)}"


def day(on: date) -> str:
    """« 1er décembre 2026 », "December 1, 2026"."""
    if in_english():
        return f"{MONTHS[on.month]} {on.day}, {on.year}"
    return f"{_number(on.day)}{NB}{MONTHS[on.month]} {on.year}"


def day_short(on: date) -> str:
    """« 1er déc. 2026 », "Dec. 1, 2026"."""
    if in_english():
        return f"{SHORT_EN[on.month - 1]} {on.day}, {on.year}"
    return f"{_number(on.day)}{NB}{SHORT_FR[on.month - 1]} {on.year}"


def day_and_month(on: date) -> str:
    """« 1er décembre », "December 1"."""
    if in_english():
        return f"{MONTHS[on.month]} {on.day}"
    return f"{_number(on.day)}{NB}{MONTHS[on.month]}"


def weekday(on: date) -> str:
    return str(WEEKDAYS[on.weekday()])


def full_day(on: date) -> str:
    """« le mardi 24 novembre 2026 », "Tuesday, November 24, 2026"."""
    if in_english():
        return f"{weekday(on)}, {day(on)}"
    return f"le {weekday(on)} {day(on)}"


def month(on: date) -> str:
    """« novembre 2026 »."""
    return f"{MONTHS[on.month]} {on.year}"


def month_short(on: date) -> str:
    return (SHORT_EN if in_english() else SHORT_FR)[on.month - 1]


def duration(minutes: int) -> str:
    """« 45 min », « 1 h 30 », « 2 h »; "1 h 30 min"."""
    hours, rest = divmod(int(minutes), 60)
    if not hours:
        return f"{rest}{NB}min"
    if not rest:
        return f"{hours}{NB}h"
    return f"{hours}{NB}h{NB}{rest}" + (f"{NB}min" if in_english() else "")


def number(value: float | Decimal, decimals: int | None = None) -> str:
    """« 12 500 », « 1 234,5 »; "12,500"."""
    figures = f"{value:,}" if decimals is None else f"{value:,.{decimals}f}"
    if in_english():
        return figures
    return figures.replace(",", NB).replace(".", ",")


def money(value: float | Decimal) -> str:
    """« 12 500 $ », « 1 234,50 $ »; "$12,500"."""
    decimals = 0 if value == int(value) else 2
    if in_english():
        return f"${number(value, decimals)}"
    return f"{number(value, decimals)}{NB}$"


def percent(value: float | Decimal) -> str:
    """« 80 % », "80%"."""
    figures = number(value)
    return f"{figures}%" if in_english() else f"{figures}{NB}%"


def ordinal(value: int, *, feminine: bool = False) -> str:
    """« 1er », « 1re », « 3e »; "1st", "3rd"."""
    if in_english():
        ending = (
            "th" if 10 <= value % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
        )
        return f"{value}{ending}"
    return f"{value}{('re' if feminine else 'er') if value == 1 else 'e'}"


def distance(on: date, today: date) -> str:
    """« aujourd’hui », « demain », « dans 8 jours », « il y a 3 jours »."""
    days = (on - today).days
    if days == 0:
        return _("today")
    if abs(days) == 1:
        return _("tomorrow") if days == 1 else _("yesterday")
    if days > 0:
        return ngettext("in %(n)s day", "in %(n)s days", days) % {"n": number(days)}
    return ngettext("%(n)s day ago", "%(n)s days ago", -days) % {"n": number(-days)}


def _number(figure: int) -> str:
    return "1er" if figure == 1 else str(figure)
