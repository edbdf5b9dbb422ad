"""From the parts of a date to the periods they make, each with its year found where it stands."""

from dataclasses import dataclass, field, replace
from datetime import date

from exchange.cells import due_periods as periods
from exchange.cells.conventions import Conventions
from exchange.cells.due_part import Part
from exchange.cells.due_periods import Period
from exchange.cells.got import Why

_YEARLESS = frozenset({
    "month", "daymonth", "season", "quarter", "semester", "back", "feast", "school", "fiscal",
    "civil", "day",
})  # fmt: skip
_YEARS = frozenset({"year", "pair", "plan_year"})
_COMPLETE = frozenset({"date", "monthyear", "session", "months", "days", "plan"})
_LIGHT = frozenset({",", "-", "/", "(", ")"})


@dataclass
class Core:
    """A part that makes a period, with the year that goes with it and its place in the period."""

    part: Part
    place: Part | None = None
    year: Part | None = None
    lender: "Core | None" = None
    lent: bool = False
    codes: list[Why] = field(default_factory=list)

    @property
    def yearless(self) -> bool:
        return self.part.kind in _YEARLESS and self.year is None


Element = Core | Part


def cores_of(parts: list[Part]) -> list[Element]:
    """Gather the parts: places (« mi- », « fin ») before, years beside what they complete."""
    elements: list[Element] = []
    place: Part | None = None
    for index, part in enumerate(parts):
        following = parts[index + 1].kind if index + 1 < len(parts) else ""
        if (part.kind, following) in {("fiscal", "pair"), ("civil", "year")}:
            continue
        if part.kind == "at":
            place = part
        elif part.kind in _YEARLESS or part.kind in _COMPLETE:
            elements.append(_with_lent_year(Core(part, place), elements))
            place = None
        elif part.kind in _YEARS:
            core = _waiting(elements) if place is None else None
            if core:
                core.year, core.lender = part, None
            else:
                elements.append(Core(part, place))
            place = None
        else:
            elements.append(part)
    last = next((e for e in reversed(elements) if isinstance(e, Core)), None)
    if place and last and last.place is None:
        last.place = place
    return _with_shared_years(_without_lenders(elements))


def _last_core(elements: list[Element]) -> Core | None:
    """Return the core that ends the elements, light separators apart."""
    for element in reversed(elements):
        if isinstance(element, Core):
            return element
        if element.kind != "sep" or element.word not in _LIGHT:
            return None
    return None


def _waiting(elements: list[Element]) -> Core | None:
    """Return the core that the year beside it completes, or says better than a year lent to it."""
    core = _last_core(elements)
    if core and core.part.kind in _YEARLESS and (core.yearless or core.lender):
        return core if core.yearless or elements[-1] is core else None
    return None


def _with_lent_year(core: Core, elements: list[Element]) -> Core:
    """Give a core the year said just before it: « 2027 – printemps », « An 2, T1 »."""
    before = _last_core(elements)
    if core.part.kind in _YEARLESS and before and before.part.kind in _YEARS and not before.place:
        core.year, core.lender = before.part, before
    return core


def _without_lenders(elements: list[Element]) -> list[Element]:
    for element in elements:
        if isinstance(element, Core) and element.lender:
            element.lender.lent = True
    return [e for e in elements if not (isinstance(e, Core) and e.lent)]


def _with_shared_years(elements: list[Element]) -> list[Element]:
    """Share a year said once: « T1-T2 2027-2028 », « automne-hiver 2026 », « mars 2027, 2028 »."""
    for index in range(len(elements) - 1, 0, -1):
        core, before = elements[index], _core_before(elements, index)
        if not isinstance(core, Core) or before is None or core.year is None:
            continue
        if not before.yearless or before.part.kind == "day":
            continue
        if core.year.kind != "year" or before.part.kind in {"quarter", "semester"}:
            before.year = core.year
        elif (before.part.word, core.part.word) == ("autumn", "winter"):
            before.year, core.year = core.year, replace(core.year, a=core.year.a + 1)
            core.part = replace(core.part, code="due.autumn_first")
    for index in range(1, len(elements)):
        core, before = elements[index], _core_before(elements, index)
        if isinstance(core, Core) and before and core.part.kind == "year" and not core.place:
            sign = elements[index - 1]
            listed = isinstance(sign, Part) and sign.word == ","
            if listed and before.year and before.year.kind == "year":
                elements[index] = Core(before.part, before.place, core.part)
            elif listed and before.part.kind == "date":
                elements[index] = Core(replace(before.part, a=core.part.a))
    return elements


def _core_before(elements: list[Element], index: int) -> Core | None:
    """Return the core before an element, one separator apart."""
    for element in reversed(elements[max(0, index - 2) : index]):
        if isinstance(element, Core):
            return element
        if element.kind != "sep":
            return None
    return None


def periods_of(elements: list[Element], conventions: Conventions) -> list[Period | Part]:
    """Resolve every core, those without a year from the next, the one before or the plan."""
    found: list[Period | Part | None] = [
        e if isinstance(e, Part) else None if e.yearless else _dated(e, conventions)
        for e in elements
    ]
    for index in reversed(range(len(elements))):
        element = elements[index]
        if isinstance(element, Core) and found[index] is None:
            following = next((f for f in found[index + 1 :] if isinstance(f, Period)), None)
            if following and following.kind not in {"months", "plan"}:
                found[index] = _before(element, following, conventions)
    previous: Period | None = None
    for index, element in enumerate(elements):
        if isinstance(element, Core) and found[index] is None:
            found[index] = _after(element, previous, conventions)
        here = found[index]
        previous = here if isinstance(here, Period) else previous
    return [f for f in found if f is not None]


def _before(core: Core, following: Period, conventions: Conventions) -> Period:
    """Take the last occurrence that does not start after the next period does."""
    if core.part.kind == "day":
        day = periods.day_of(following.start.year, following.start.month, core.part.a)
        return Period(min(day, following.start), min(day, following.start), "day")
    for year in (following.end.year, following.end.year - 1):
        period = _in_year(core, year, conventions)
        if period.start <= following.start:
            return _final(period, core)
    return _final(period, core)


def _after(core: Core, previous: Period | None, conventions: Conventions) -> Period:
    """Take the first occurrence after the period before; else in the plan, with a doubt."""
    opening = previous.start if previous else conventions.starts_on
    for year in range(opening.year, opening.year + 3):
        period = _in_year(core, year, conventions)
        if period.end >= opening:
            break
    if previous is None or any(why.code == "due.no_year" for why in previous.whys):
        period = period.because("due.no_year", year=period.end.year)
    return _final(period, core)


def _final(period: Period, core: Core) -> Period:
    if core.part.code:
        period = period.because(core.part.code)
    place = core.place
    return periods.placed(period, place.word, place.a) if place else period


def _dated(core: Core, conventions: Conventions) -> Period:
    part = core.part
    if part.kind == "date":
        day = date(part.a, part.b, part.c)
        return _final(Period(day, day, "day"), core)
    if part.kind == "monthyear":
        return _final(periods.month(part.b, part.a), core)
    if part.kind == "session":
        return _final(periods.season(part.a, part.word, conventions), core)
    if part.kind in {"months", "days", "plan"}:
        return _relative(core, conventions)
    if part.kind in _YEARS:
        return _final(_year(part, conventions), core)
    assert core.year is not None
    period = _completed(core, core.year, conventions)
    return _final(period.because(core.year.code) if core.year.code else period, core)


def _relative(core: Core, conventions: Conventions) -> Period:
    part = core.part
    if part.kind == "months":
        period = periods.from_start(part.b, part.a, conventions)
        code = "due.months_of_plan" if part.b or "-" in part.word else "due.from_start"
        return _final(period.because(code, said=part.word), core)
    if part.kind == "days":
        end = conventions.starts_on.toordinal() + part.a - 1
        period = Period(conventions.starts_on, date.fromordinal(min(end, 3652000)), "months")
        return _final(period.because("due.from_start", said=part.word), core)
    whole = periods.whole_plan(conventions)
    if part.word == "end":
        return replace(whole, start=whole.end)
    return periods.placed(whole, part.word).because("due.of_plan")


def _year(part: Part, conventions: Conventions) -> Period:
    if part.kind == "year":
        return periods.calendar_year(part.a)
    if part.kind == "plan_year":
        return periods.plan_year(part.a, conventions)
    return periods.fiscal_years(part.a, part.b, conventions)


def _completed(core: Core, year: Part, conventions: Conventions) -> Period:
    """Return the period of a core in the year, the fiscal years or the year of the plan beside."""
    if year.kind == "year":
        return _in_year(core, year.a, conventions)
    if core.part.kind == "school" and year.kind == "pair":
        return periods.school_year(year.a, year.b, conventions)
    within = _year(year, conventions)
    if core.part.kind in {"fiscal", "civil", "school"}:
        return within
    if core.part.kind in {"quarter", "semester"}:
        opening = periods.later(within.end + periods.DAY, -12)
        make = periods.quarter if core.part.kind == "quarter" else periods.semester
        return replace(make(core.part.a, opening), whys=within.whys)
    for each in range(within.end.year, within.start.year - 1, -1):
        period = _in_year(core, each, conventions)
        if period.end <= within.end:
            break
    either = year.kind == "pair" and core.part.kind in {"season", "month"}
    if either and conventions.fiscal_month <= period.end.month <= 8:
        period = period.because("due.season_of_years", year=period.end.year)
    return replace(period, whys=(*within.whys, *period.whys))


def _in_year(core: Core, year: int, conventions: Conventions) -> Period:
    """Return the occurrence of a yearless core in a calendar year."""
    kind, a, b = core.part.kind, core.part.a, core.part.b
    if kind in {"daymonth", "feast", "day"}:
        day = periods.day_of(year, a, b) if kind != "day" else _in_first_month(a, year, conventions)
        return Period(day, day, "day")
    if kind in {"month", "back"}:
        period = periods.month(year, a or 9)
        return period if a else period.because("due.back_to_school")
    if kind == "season":
        return periods.season(year, core.part.word, conventions)
    if kind in {"quarter", "semester"}:
        make = _quarter if kind == "quarter" else _semester
        return make(a, year, conventions)
    return _whole_year(kind, year, conventions)


def _whole_year(kind: str, year: int, conventions: Conventions) -> Period:
    if kind == "school":
        return periods.school_year(year - 1, year, conventions)
    if kind == "fiscal":
        return periods.fiscal_years(year - 1, year, conventions).because("due.fiscal_end")
    return periods.calendar_year(year)


def _in_first_month(day: int, year: int, conventions: Conventions) -> date:
    return periods.day_of(year, conventions.starts_on.month, day)


def _semester(number: int, year: int, conventions: Conventions) -> Period:
    period = periods.semester(number, date(year, 1, 1))
    return period.because("due.calendar_semester") if conventions.fiscal_month > 1 else period


def _quarter(number: int, year: int, conventions: Conventions) -> Period:
    """Return a quarter of the fiscal year that starts in a year, which could be a calendar one."""
    opening = date(year, conventions.fiscal_month, 1)
    period = periods.quarter(number, opening)
    if conventions.fiscal_month == 1:
        return period
    other = periods.quarter(number, date(year, 1, 1))
    return period.because("due.fiscal_or_calendar", other=other.end.isoformat())
