"""What the periods and the words of a cell come to together: one due date, or why there is none."""

from dataclasses import dataclass, field, replace
from datetime import date

from exchange.cells.conventions import Conventions
from exchange.cells.due_part import Part
from exchange.cells.due_periods import DAY, Period, later
from exchange.cells.got import Got, Grade, Why, doubt, refuse

# Reasons that only tell how a date was read. Any other one makes a doubt.
TELLING = frozenset({
    "due.whole_plan", "due.placed", "due.two_digits", "due.day_first", "due.month_first",
    "due.misspelt", "due.last_of_several", "due.months_of_plan", "due.range",
})  # fmt: skip
_COARSE = frozenset({"year", "fiscal", "years", "plan_year"})

_Pair = tuple[Period, set[str]]  # a period and the separators and words before it


@dataclass(frozen=True)
class Due:
    """A due date or what stands for one.

    `horizon` is "short", "medium", "long", "ongoing" or None; it comes from `due_on` when there is
    one. `said` keeps the words where no date was understood of them. An ongoing action has no
    `due_on`. `starts_on` is kept where the cell says from when.
    """

    due_on: date | None
    horizon: str | None
    ongoing: bool
    starts_on: date | None = None
    said: str = ""


@dataclass
class _Said:
    """The items of a cell sorted by what they are."""

    shown: str
    conventions: Conventions
    periods: list[Period] = field(default_factory=list)
    before_each: list[set[str]] = field(default_factory=list)
    horizons: list[str] = field(default_factory=list)
    others: dict[str, list[Part]] = field(default_factory=dict)
    words_first: bool = False
    then_ongoing: bool = False
    whys: list[Why] = field(default_factory=list)

    @property
    def short(self) -> str:
        """As much of the words as a sentence can hold."""
        return self.shown if len(self.shown) <= 80 else f"{self.shown[:79]}…"

    def has(self, kind: str) -> bool:
        return kind in self.others

    def because(self, code: str, **params: object) -> None:
        self.whys.append(Why(code, {"said": self.short, **params}))


def judged(items: list[Period | Part], conventions: Conventions, shown: str) -> Got[Due]:
    """Make one `Due` of what a cell says. `shown` is the text as a person reads it."""
    said = _sorted(items, conventions, shown)
    if said.periods and not (said.words_first and all(p.kind in _COARSE for p in said.periods)):
        _settle(said)
        if said.has("ongoing"):
            return _ongoing(said)
        return _dated(said)
    if said.horizons or said.has("ongoing") or said.has("beyond"):
        return _horizon(said)
    return _undated(said)


def _sorted(items: list[Period | Part], conventions: Conventions, shown: str) -> _Said:
    said = _Said(shown, conventions)
    before: set[str] = set()
    for item in items:
        if isinstance(item, Period):
            said.periods.append(item)
            said.before_each.append(before)
            before = set()
            continue
        before.add(item.word if item.kind == "sep" else item.kind)
        if item.kind == "horizon":
            said.horizons.append(item.word)
        elif item.kind != "sep":
            said.others.setdefault(item.kind, []).append(item)
        if item.kind == "ongoing" and said.periods:
            said.then_ongoing = True
        if item.kind == "word" and len(item.word) > 1 and not said.periods:
            said.words_first = True
    return said


def _settle(said: _Said) -> None:
    """Leave only the periods that count: not the former date, the gloss or the same in English."""
    pairs = list(zip(said.periods, said.before_each, strict=True))
    if said.has("formerly") and len(pairs) > 1:
        pairs = [pair for pair in pairs if "formerly" not in pair[1]] or pairs[-1:]
        said.because("due.moved")
    if said.horizons:
        dated = [pair for pair in pairs if pair[0].kind != "months"]
        pairs = dated or pairs
    pairs = _explicit(said, pairs)
    kept: list[_Pair] = []
    for period, before in pairs:
        glosses = [other for other, _ in pairs if period.encloses(other)]
        same = any((p.start, p.end) == (period.start, period.end) for p, _ in kept)
        if not same and not (glosses and not before & {"to", "→"}):
            kept.append((period, before))
    said.periods = [period for period, _ in kept]
    said.before_each = [before for _, before in kept]


def _explicit(said: _Said, pairs: list[_Pair]) -> list[_Pair]:
    """Prefer dates to what counts from the plan beside them: « An 2 (2027-2028) »."""
    counted = [pair for pair in pairs if pair[0].kind in {"plan_year", "plan"}]
    others = [pair for pair in pairs if pair not in counted]
    if not counted or not others:
        return pairs
    if not any(p.start <= o.end and o.start <= p.end for p, _ in counted for o, _ in others):
        said.because("due.disagree")
    return others


def _dated(said: _Said) -> Got[Due]:
    """Take the last of the periods, say what was done of the others, compare with the plan."""
    if said.horizons and all(period.kind == "months" for period in said.periods):
        return _horizon(said)
    chosen, start = _chosen(said)
    if _only_start(said):
        said.because("due.start_only", on=chosen.start.isoformat())
        return _got(Due(None, None, ongoing=False, starts_on=chosen.start, said=said.shown), said)
    due_on = chosen.end
    if "before" in said.before_each[-1] and chosen.kind != "day":
        due_on = chosen.start - DAY
        said.because("due.before", on=due_on.isoformat())
    said.whys += [why for period in said.periods for why in period.whys]
    _against_words(said)
    horizon = said.conventions.horizon_of(due_on)
    if said.horizons and horizon not in said.horizons:
        said.because("due.horizon_differs", on=due_on.isoformat(), horizon=horizon)
    _against_plan(said, due_on)
    return _got(Due(due_on, horizon, ongoing=False, starts_on=start), said)


def _chosen(said: _Said) -> tuple[Period, date | None]:
    """Return the period that counts and the day it starts where the cell says one."""
    periods = said.periods
    last = periods[-1]
    if len(periods) == 1:
        return last, last.start if _spans(last, said.conventions) else None
    joined = [before & {"to", "-", "→", "or"} for before in said.before_each[1:]]
    if said.has("moved") or any("→" in signs for signs in joined):
        said.because("due.moved")
        return last, None
    if "or" in joined[-1]:
        said.because("due.either")
    if all(signs & {"to", "-"} for signs in joined):
        if periods[0].start > last.end and _may_be_later(last):
            last = replace(last, start=later(last.start, 12), end=later(last.end, 12))
        if periods[0].start > last.end:
            said.because("due.backwards")
        else:
            said.because("due.range", start=periods[0].start.isoformat())
            return _within_plan(periods[0], last, said.conventions)
    latest = max(periods, key=lambda period: period.end)
    said.because("due.last_of_several", on=latest.end.isoformat())
    return latest, None


def _may_be_later(period: Period) -> bool:
    return any(why.code == "due.season_of_years" for why in period.whys)


def _within_plan(first: Period, last: Period, plan: Conventions) -> tuple[Period, date]:
    """Return the end of a range and its start; « 2026 à 2029 » is the plan of those years."""
    years = (first.start.year, last.end.year) == (plan.starts_on.year, plan.ends_on.year)
    if first.kind == last.kind == "year" and years:
        whole = Period(plan.starts_on, plan.ends_on, "plan")
        return whole, plan.starts_on
    return last, first.start


def _spans(period: Period, plan: Conventions) -> bool:
    """Whether a period is worth its first day: several years, or the whole plan."""
    whole = (period.start, period.end) == (plan.starts_on, plan.ends_on)
    return period.kind == "years" or (period.kind == "plan" and whole)


def _only_start(said: _Said) -> bool:
    return len(said.periods) == 1 and "from" in said.before_each[0]


def _against_words(said: _Said) -> None:
    """Say what the words beside the date leave open."""
    if said.has("nodate"):
        said.because("due.unsettled")
    if said.has("moved") and len(said.periods) == 1:
        said.because("due.moved")
    if said.has("state"):
        said.because("due.state_here")
    if said.has("beyond"):
        said.because("due.unsettled")
    rest = [part.word for part in said.others.get("word", []) if len(part.word) > 1]
    rest += [part.word for part in said.others.get("number", [])]
    if rest:
        said.because("due.rest")


def _against_plan(said: _Said, due_on: date) -> None:
    plan = said.conventions
    if due_on.year < plan.starts_on.year - 20 or due_on.year > plan.ends_on.year + 20:
        said.because("due.far", on=due_on.isoformat())
    elif due_on < plan.starts_on:
        said.because("due.before_plan", on=due_on.isoformat())


def _ongoing(said: _Said) -> Got[Due]:
    """« En continu (2026-2029) », « annuellement, en avril »: ongoing, and dates beside it."""
    first = said.periods[0]
    whole = (first.start, first.end) == (said.conventions.starts_on, said.conventions.ends_on)
    unyeared = all(any(why.code == "due.no_year" for why in p.whys) for p in said.periods)
    start = None if unyeared else _since(said, first)
    if not whole and not unyeared:
        said.because("due.ongoing_and_date", on=said.periods[-1].end.isoformat())
    if said.horizons:
        said.because("due.ongoing_and_horizon")
    kept = said.shown if said.whys else ""
    return _got(Due(None, "ongoing", ongoing=True, starts_on=start, said=kept), said)


def _since(said: _Said, first: Period) -> date | None:
    """Return the day from which it goes on, where the cell says one."""
    signs = set().union(*said.before_each[1:])
    if "from" in said.before_each[0] or signs & {"to", "-"} or first.kind in {"years", "plan"}:
        return first.start
    return first.start if said.then_ongoing and first.kind != "day" else None


def _horizon(said: _Said) -> Got[Due]:
    """A horizon or « en continu », without a date."""
    horizons = list(dict.fromkeys(said.horizons))
    for part in said.others.get("beyond", [])[:1] if not horizons else []:
        until = later(said.conventions.starts_on, part.a)
        horizons.append(said.conventions.horizon_of(until))
        said.because("due.beyond")
    if said.has("nodate"):
        said.because("due.unsettled")
    if said.has("state"):
        said.because("due.state_here")
    if any(len(part.word) > 1 for part in said.others.get("word", [])):
        said.because("due.rest")
    if said.has("ongoing"):
        if horizons:
            said.because("due.ongoing_and_horizon")
        kept = said.shown if said.whys else ""
        return _got(Due(None, "ongoing", ongoing=True, said=kept), said)
    longest = max(horizons, key=("short", "medium", "long").index)
    if len(horizons) > 1:
        said.because("due.several_horizons", horizon=longest)
    return _got(Due(None, longest, ongoing=False), said)


def _undated(said: _Said) -> Got[Due]:
    """Nothing that makes a date: say why, keep the words."""
    words = [part for part in said.others.get("word", []) if len(part.word) > 1]
    kept = Due(None, None, ongoing=False, said=said.shown)
    if said.has("nodate"):
        return doubt(kept, said.others["nodate"][0].code, said=said.short)
    if said.has("state") and not words:
        return doubt(kept, "due.state_instead", said=said.short)
    if said.has("moved") and not words:
        return doubt(kept, "due.moved_no_date", said=said.short)
    if not words and said.has("number"):
        return refuse("due.number", said=said.short)
    if words or said.periods:
        return doubt(kept, "due.no_calendar", said=said.short)
    return refuse("due.not_a_date", said=said.short)


def _got(due: Due, said: _Said) -> Got[Due]:
    whys = tuple({why.code: why for why in reversed(said.whys)}.values())[::-1]
    whys = tuple(replace(why, params={"said": said.short, **why.params}) for why in whys)
    doubtful = any(why.code not in TELLING for why in whys)
    return Got(due, Grade.DOUBTFUL if doubtful else Grade.UNDERSTOOD, whys)
