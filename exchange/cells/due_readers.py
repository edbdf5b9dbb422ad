"""What each pattern of `due_patterns` makes of the text that it matches."""

import re

from exchange.cells import calendar_words as words
from exchange.cells import due_patterns as patterns
from exchange.cells.due_part import IMPOSSIBLE, Around, Part, Reader


def _valid(year: int, month: int, day: int) -> bool:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    longest = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= month <= 12 and 1 <= day <= longest[month - 1] and 1 <= year <= 9999


def _date(match: re.Match[str], year: int, month: int, day: int, code: str = "") -> Part:
    kind = "date" if _valid(year, month, day) else IMPOSSIBLE
    return Part(kind, *match.span(), year, month, day, match[0], code)


def century(two_digits: int) -> int:
    """Return the year that two digits stand for."""
    return two_digits + (2000 if two_digits < 80 else 1900)


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) > 2 else century(int(digits))


def _iso(match: re.Match[str], _around: Around) -> Part | None:
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    if month == (year + 1) % 100 and day == (year + 2) % 100:
        return None
    return _date(match, year, month, day)


def _day_first(match: re.Match[str], around: Around) -> Part | None:
    """Read « 31/12/2027 »: the day first, unless only the other order makes a date."""
    first, second, last = int(match["a"]), int(match["b"]), match["y"]
    if len(last) == 2 and not around.likely(century(int(last))):
        year = century(first)
        if around.likely(year) and _valid(year, second, int(last)):
            return _date(match, year, second, int(last), "due.year_first")
    year = _full_year(last)
    day_first, month_first = _valid(year, second, first), _valid(year, first, second)
    if day_first and month_first and first != second:
        return _date(match, year, second, first, "due.day_first")
    if month_first and not day_first:
        return _date(match, year, first, second, "due.month_first")
    return _date(match, year, second, first)


def _day_of(match: re.Match[str]) -> int:
    digits = match["d"]
    return int(digits) if digits.isdigit() else 1


def _day_month(match: re.Match[str], _around: Around) -> Part | None:
    month, day = words.MONTHS[match["month"]], _day_of(match)
    if match["y"]:
        return _date(match, _full_year(match["y"].lstrip("'")), month, day)
    kind = "daymonth" if _valid(2028, month, day) else IMPOSSIBLE
    return Part(kind, *match.span(), month, day, word=match[0])


def _day(match: re.Match[str], _around: Around) -> Part | None:
    """Read the « 1er » of « du 1er au 15 mars 2027 », whose month comes after."""
    day = _day_of(match)
    return Part("day" if 1 <= day <= 31 else IMPOSSIBLE, *match.span(), day, word=match[0])


def _month_day_year(match: re.Match[str], _around: Around) -> Part | None:
    return _date(match, int(match["y"]), words.MONTHS[match["month"]], int(match["d"]))


def _month_number(match: re.Match[str], around: Around) -> Part | None:
    """Read « déc. 26 »: a month and its year, or « March 27 », a month and its day."""
    month, number = words.MONTHS[match["month"]], int(match["n"])
    year = century(number)
    english = match["month"] in words.ENGLISH_MONTHS and not match["mark"]
    if around.plausible(year) and not (english and 1 <= number <= 31):
        return Part("monthyear", *match.span(), month, year, word=match[0], code="due.two_digits")
    if _valid(2028, month, number):
        return Part("daymonth", *match.span(), month, number, word=match[0])
    return Part("monthyear", *match.span(), month, year, word=match[0], code="due.two_digits")


def _month(match: re.Match[str], _around: Around) -> Part | None:
    return Part("month", *match.span(), words.MONTHS[match["month"]])


def _year_number(match: re.Match[str], _around: Around) -> Part | None:
    """Read « 2026-12 », a month, and « 2026-27 » or « 2026-29 », years."""
    year, number = int(match["y"]), int(match["n"])
    spaced = " " in match[0]
    if number == (year + 1) % 100 or (number > 12 and number > year % 100):
        return Part("pair", *match.span(), year, year - year % 100 + number)
    if spaced:
        return None
    kind = "monthyear" if 1 <= number <= 12 else IMPOSSIBLE
    return Part(kind, *match.span(), number, year, word=match[0])


def _number_year(match: re.Match[str], _around: Around) -> Part | None:
    kind = "monthyear" if 1 <= int(match["n"]) <= 12 else IMPOSSIBLE
    return Part(kind, *match.span(), int(match["n"]), int(match["y"]), word=match[0])


def _pair(match: re.Match[str], _around: Around) -> Part | None:
    said = re.findall(r"\d+", match[0])
    years = [
        int(said[0]),
        *[int(each if len(each) > 2 else said[0][:2] + each) for each in said[1:]],
    ]
    if years != sorted(years):
        return Part(IMPOSSIBLE, *match.span(), word=match[0])
    if years[0] == years[-1]:
        return Part("year", *match.span(), years[0])
    return Part("pair", *match.span(), years[0], years[-1])


def _two_numbers(match: re.Match[str], around: Around) -> Part | None:
    """Read « 26-27 », a fiscal year; « 30/09 », a day; « 09/26 », a month."""
    first, second = int(match["a"]), int(match["b"])
    if second == first + 1 and around.plausible(century(first)) and len(match["a"]) == 2:
        return Part("pair", *match.span(), century(first), century(second), code="due.two_digits")
    if _valid(2028, second, first):
        return Part("daymonth", *match.span(), second, first, word=match[0])
    if 1 <= first <= 12 and around.plausible(century(second)):
        year = century(second)
        return Part("monthyear", *match.span(), first, year, word=match[0], code="due.two_digits")
    return None


def _year(match: re.Match[str], _around: Around) -> Part | None:
    return Part("year", *match.span(), int(match["y"]))


def _fiscal_year(match: re.Match[str], _around: Around) -> Part | None:
    year = _full_year(match["y"])
    return Part("pair", *match.span(), year - 1, year, code="due.fiscal_end")


def _plan_year(match: re.Match[str], _around: Around) -> Part | None:
    number = match["n"]
    return Part("plan_year", *match.span(), words.ROMANS.get(number) or _number_in(number))


def _ordinal(kind: str) -> Reader:
    def read(match: re.Match[str], _around: Around) -> Part | None:
        number = words.ORDINALS[match["o"]]
        most = {"quarter": 4, "semester": 2}.get(kind, 20)
        return Part(kind, *match.span(), most if number < 0 and kind != "plan_year" else number)

    return read


def _numbered(kind: str) -> Reader:
    def read(match: re.Match[str], _around: Around) -> Part | None:
        return Part(kind, *match.span(), int(match["n"]))

    return read


def _season(match: re.Match[str], _around: Around) -> Part | None:
    return Part("season", *match.span(), word=words.SEASONS[match["season"]])


def _session(match: re.Match[str], around: Around) -> Part | None:
    """Read « H27 » or « A2026 », the sessions of a college."""
    year = _full_year(match["y"])
    if not around.plausible(year):
        return None
    return Part("session", *match.span(), a=year, word=words.SEASON_LETTERS[match["s"]])


def _number_in(text: str) -> int:
    return int(text) if text.isdigit() else words.NUMBERS[text]


def _months(match: re.Match[str], _around: Around) -> Part | None:
    high = _number_in(match["high"] or match["low"])
    low = _number_in(match["low"]) if match["high"] else 0
    unit = match["unit"]
    times = 12 if unit.startswith(("an", "y")) else 1
    beyond = bool(match["over"] or match["more"])
    days = 7 if unit.startswith(("sem", "w")) else 1 if unit.startswith(("j", "d")) else 0
    if high * times > 1200:
        return None
    if days:
        return Part("days", *match.span(), high * days, word=match[0])
    return Part(
        "beyond" if beyond else "months", *match.span(), high * times, low * times, word=match[0]
    )


def _month_n(match: re.Match[str], _around: Around) -> Part | None:
    return Part("months", *match.span(), int(match["n"]), word=match[0])


def _feast(match: re.Match[str], _around: Around) -> Part | None:
    name = match[0]
    if name in words.OBSERVANCES:
        return Part("feast", *match.span(), *words.OBSERVANCES[name], code="due.observance")
    return Part("feast", *match.span(), *words.FEASTS[name])


def _horizon(match: re.Match[str], _around: Around) -> Part | None:
    said = re.sub(r"[^a-z]", "", match[0].split()[0] if " " in match[0] else match[0])
    for letters, horizon in (("c", "short"), ("s", "short"), ("m", "medium"), ("l", "long")):
        if said.startswith(letters):
            return Part("horizon", *match.span(), word=horizon)
    return Part("horizon", *match.span(), word="short")


def _as(kind: str, word: str = "", code: str = "") -> Reader:
    def read(match: re.Match[str], _around: Around) -> Part | None:
        return Part(kind, *match.span(), word=word or match[0], code=code)

    return read


def _week(match: re.Match[str], _around: Around) -> Part | None:
    number = words.ORDINALS[match["o"]]
    return Part(
        "at", *match.span(), a=number * 7, word="end" if number < 0 or number > 4 else "week"
    )


def _half(match: re.Match[str], _around: Around) -> Part | None:
    return Part("at", *match.span(), word="mid" if words.ORDINALS[match["o"]] == 1 else "end")


_READERS: dict[str, Reader] = {
    "noise": _as("noise"), "plan_end": _as("plan", "end"), "plan_mid": _as("plan", "mid"),
    "plan_start": _as("plan", "start"), "from": _as("from"), "moved": _as("moved"),
    "formerly": _as("formerly"), "before": _as("before"), "state": _as("state"),
    "ongoing": _as("ongoing"), "to_come": _as("nodate", code="due.to_come"),
    "conditional": _as("nodate", code="due.conditional"), "soon": _as("nodate", code="due.soon"),
    "ditto": _as("nodate", code="due.ditto"), "unsaid": _as("noise"),
    "iso": _iso, "compact": _iso, "day_first": _day_first, "month_day_year": _month_day_year,
    "year_month_day": _month_day_year, "day": _day, "day_month": _day_month,
    "month_number": _month_number,
    "month": _month, "pair": _pair, "year_number": _year_number, "number_year": _number_year,
    "two_numbers": _two_numbers, "fiscal_year": _fiscal_year, "year": _year,
    "plan_year": _plan_year, "nth_year": _ordinal("plan_year"), "quarter": _numbered("quarter"),
    "nth_quarter": _ordinal("quarter"), "semester": _numbered("semester"),
    "nth_semester": _ordinal("semester"), "season": _season, "session": _session,
    "months": _months, "month_n": _month_n, "feast": _feast, "horizon": _horizon,
    "back": _as("back"), "school": _as("school"), "fiscal": _as("fiscal"), "civil": _as("civil"),
    "start": _as("at", "start"), "mid": _as("at", "mid"), "end": _as("at", "end"),
    "week": _week, "half": _half,
}  # fmt: skip
RULES = [(re.compile(pattern), _READERS[name]) for name, pattern in patterns.PATTERNS]
