"""How far an action has come: « En cours (50 %) », « Complétée », « 2/6 », « Reported »."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.text import fold
from exchange.cells.calendar_words import MONTHS, SEASONS
from exchange.cells.got import Got, Grade, Why, doubt, refuse, sure
from exchange.cells.plain import LONGEST, nearest, plain
from exchange.cells.said import tidy, unsaid
from exchange.cells.state_words import (
    DOUBTS,
    EMOJIS,
    LONGEST_PHRASE,
    NOISE,
    PHRASES,
    STATE_OF,
    WORDS,
    stem,
)

_PERCENT = re.compile(
    r"(?:(?<![\d.,/])(\d{1,3})(?:[.,]\d+)? ?%? ?(?:-|a|to|et) ?)?"
    r"(?<![\d.,/])(\d{1,4})(?:[.,](\d{1,4}))? ?(?:%|p\.? ?100|pour ?cent|percent)"
)
_FRACTION = re.compile(r"(?<![\d/.,-])(\d{1,4}) ?(?:/|sur|de|of|out of) ?(\d{1,4})(?![\d/.,-])")
_INCLUSIVE = re.compile(r"(?<=[a-z])(?:(?:\((?:e|s|es|ee|ne)\))+|[/-](?:e|es|ee)(?![a-z]))")
_NUMBERED = re.compile(r"\d{1,2} ?[-.):] ?(?=[a-z])")
_NUMBER = re.compile(r"(\d{1,4})(?:[.,](\d{1,6}))?")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b|\ban(?:nee)? \d")
_CALENDAR = frozenset(stem(word) for word in (*MONTHS, *SEASONS) if len(word) > 2)
_NEGATIONS = frozenset({"non", "pas", "not", "jamai", "never", "aucun"})


@dataclass(frozen=True)
class Status:
    """A state of an action by its code, with what the cell said besides.

    `percent` is None where no number is said, but 100 for what is done. `late_declared` tells
    that the words say « en retard »: whether it is true is for the date to say.
    """

    state: str
    percent: int | None = None
    ongoing: bool = False
    late_declared: bool = False


@dataclass(frozen=True)
class _Heard:
    """The meanings found in the words, in order, and what was left of the words."""

    meanings: tuple[str, ...]
    rest: tuple[str, ...]
    misspelt: str = ""


def percent(text: str, value: object = None) -> Got[int]:
    """Read a progress in per cent: « 80 % », « 2/6 », « 80 », a cell formatted as a percentage.

    The lower bound of a range is taken; 0.8 is 80 where the file stores a fraction of one.
    """
    said = plain(text[: LONGEST + 1])
    if not said or unsaid(text):
        return Got(None)
    if len(said) > LONGEST:
        return refuse("percent.unknown", said=tidy(text)[:80])
    found = _counted(said)
    if found is None:
        found = _bare(said, value)
    if found is None:
        return refuse("percent.unknown", said=tidy(text)[:80])
    number, whys, rest = found
    words = [w for w in fold(rest).split() if stem(w) not in NOISE]
    graded = tuple(whys) + ((Why("percent.rest", {"rest": rest.strip()}),) if words else ())
    doubtful = any(why.code in _PERCENT_DOUBTS for why in graded)
    return Got(number, Grade.DOUBTFUL if doubtful else Grade.UNDERSTOOD, graded)


_PERCENT_DOUBTS = frozenset({"percent.rest", "percent.range", "percent.beyond", "percent.fraction"})


def _counted(said: str) -> tuple[int, list[Why], str] | None:
    """Return the per cent that a « % » or a fraction says, reasons, and the text without it."""
    if match := _PERCENT.search(said):
        low, high, _ = match.groups()
        number = int(low or high)
        whys = [Why("percent.range", {"low": int(low), "high": int(high)})] if low else []
        return _capped(number, whys, said[: match.start()] + " " + said[match.end() :])
    match = _FRACTION.search(said)
    if match and int(match[2]):
        number = int(match[1]) * 100 // int(match[2])
        whys = [Why("percent.counted", {"done": match[1], "of": match[2]})]
        return _capped(number, whys, said[: match.start()] + " " + said[match.end() :])
    return None


def _capped(number: int, whys: list[Why], rest: str) -> tuple[int, list[Why], str]:
    if number > 100:
        return 100, [*whys, Why("percent.beyond", {"number": number})], rest
    return number, whys, rest


def _bare(said: str, value: object) -> tuple[int, list[Why], str] | None:
    """Read a number alone: 80, or 0.8 where the cell stores a fraction of one."""
    match = _NUMBER.fullmatch(said)
    if not match:
        return None
    number = float(f"{match[1]}.{match[2] or 0}")
    if 0 < number < 1:
        return round(number * 100), [Why("percent.fraction", {"said": said})], ""
    if number == 1 and isinstance(value, float):
        return 100, [Why("percent.fraction", {"said": said})], ""
    return _capped(int(number), [], "")


def state(text: str, value: object = None) -> Got[Status]:
    """Read the state of an action; blank is « à venir ». Unknown words are refused.

    A number says it alone (« 2/6 » is in progress at 33 %, « 100 % » is done) or beside the words.
    « Réalisé à 80 % » is in progress. Whatever words are not of a state make a doubt.
    """
    shown = tidy(text)[:80]
    if len(text) > LONGEST:
        return refuse("state.too_long")
    said = _spelt(text)
    if not said or (unsaid(text) and not any(sign in text for sign in EMOJIS)):
        return sure(Status("planned"))
    if not fold(said) and "?" in said:
        return doubt(Status("planned"), "state.waiting", said=shown)
    if fold(said) in {"x", "xx", "1", "2", "3", "4", "5"}:
        return refuse("state.cross", said=shown)
    counted = _counted(said)
    heard = _hear(counted[2] if counted else said)
    if heard.meanings:
        return _judged(heard, counted, shown, arrow="→" in said)
    return _by_number(counted or _bare(said, value), heard.rest, said, shown)


def _spelt(text: str) -> str:
    """Return the text plain, its signs as words, without inclusive endings or a leading number."""
    said = plain(text)
    for sign, words in EMOJIS.items():
        said = said.replace(sign, words)
    return _NUMBERED.sub("", _INCLUSIVE.sub("", said.strip()), count=1)


def _hear(said: str) -> _Heard:
    words = [stem(word) for word in fold(said).split()]
    meanings: list[str] = []
    rest: list[str] = []
    misspelt = ""
    at = 0
    while at < len(words):
        size, meaning, slip = _phrase_at(words, at)
        if meaning:
            meanings.append(_negated(meaning, words, at, rest))
            misspelt = slip or misspelt
        elif words[at] not in NOISE:
            rest.append(words[at])
        at += size
    return _Heard(tuple(dict.fromkeys(meanings)), tuple(rest), misspelt)


def _phrase_at(words: list[str], at: int) -> tuple[int, str, str]:
    """Return the length and meaning of the longest phrase there, and the word it misspells."""
    for size in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
        if meaning := PHRASES.get(tuple(words[at : at + size])):
            return size, meaning, ""
    for size, corrected, slip in _corrections(words, at):
        if meaning := PHRASES.get(corrected):
            return size, meaning, slip
    return _by_shape(words, at)


def _corrections(words: list[str], at: int) -> Iterator[tuple[int, tuple[str, ...], str]]:
    """Yield the phrases there with one word set right, the longest first."""
    for size in range(min(3, len(words) - at), 0, -1):
        phrase = words[at : at + size]
        for index, word in enumerate(phrase):
            if word not in WORDS and (right := nearest(word, WORDS)):
                yield size, (*phrase[:index], right, *phrase[index + 1 :]), word


def _by_shape(words: list[str], at: int) -> tuple[int, str, str]:
    """Understand « à peaufiner » and « en consultation » by their shape alone."""
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word == "a" and len(following) > 4 and following.endswith("er"):
        return 2, "to_do", ""
    if word == "en" and len(following) > 6 and following.endswith(("tion", "ment", "sion")):
        return 2, "under_way", ""
    return 1, "", ""


def _negated(meaning: str, words: list[str], at: int, rest: list[str]) -> str:
    """Turn « pas … réalisé » into what it says, the negation being among the words before."""
    before = words[max(0, at - 2) : at]
    if meaning not in {"done", "in_progress", "partly", "said_done"} or not rest:
        return meaning
    if rest[-1] in _NEGATIONS and rest[-1] in before:
        rest.pop()
        return "planned" if meaning == "in_progress" else "not_done"
    return meaning


_SHAPES = {"to_do": "planned", "under_way": "in_progress"}
_SOFT = ("ongoing", "late", "waiting", "under_way", "to_do", "green", "yellow", "red")


def _judged(
    heard: _Heard, counted: tuple[int, list[Why], str] | None, shown: str, *, arrow: bool
) -> Got[Status]:
    """Weigh the meanings together: one state, what goes with it, and what is contradictory."""
    firm = [m for m in heard.meanings if m not in _SOFT]
    meaning = (firm[-1] if arrow else firm[0]) if firm else heard.meanings[0]
    code = _state_of(meaning)
    late = "late" in heard.meanings or "red" in heard.meanings
    ongoing = "ongoing" in heard.meanings
    whys = _doubts(heard, firm, meaning, shown)
    number = counted[0] if counted else None
    whys += counted[1] if counted else []
    code, number, contradiction = _with_number(code, number, meaning)
    whys += contradiction
    if code == "done" and (late or ongoing):
        whys.append(Why("state.done_and_more", {"said": shown}))
    if number is None and code == "in_progress":
        number = _number_beside(heard.rest)
    status = Status(code, number, ongoing, late and code != "done")
    sure_of = all(why.code in _INFORMATIVE for why in whys)
    return Got(status, Grade.UNDERSTOOD if sure_of else Grade.DOUBTFUL, tuple(whys))


def _number_beside(rest: tuple[str, ...]) -> int | None:
    """Return the 50 of « En cours 50 », which the rest of the words makes a doubt already."""
    if len(rest) == 1 and rest[0].isdigit() and 5 < int(rest[0]) <= 100:
        return int(rest[0])
    return None


_INFORMATIVE = frozenset({"state.misspelt", "percent.counted", "percent.range"})


def _state_of(meaning: str) -> str:
    return STATE_OF.get(meaning) or _SHAPES.get(meaning, meaning)


def _doubts(heard: _Heard, firm: list[str], meaning: str, shown: str) -> list[Why]:
    whys = []
    if meaning in DOUBTS:
        whys.append(Why(DOUBTS[meaning], {"said": shown}))
    if meaning in _SHAPES:
        whys.append(Why("state.by_shape", {"said": shown}))
    if len({_state_of(each) for each in firm}) > 1:
        whys.append(Why("state.several", {"said": shown}))
    if heard.misspelt:
        whys.append(Why("state.misspelt", {"said": shown}))
    if _DATE.search(plain(shown)) or any(word in _CALENDAR for word in heard.rest):
        whys.append(Why("state.date_here", {"said": shown}))
    elif heard.rest:
        whys.append(Why("state.rest", {"said": shown}))
    return whys


def _with_number(code: str, number: int | None, meaning: str) -> tuple[str, int | None, list[Why]]:
    """Reconcile words and number: « Réalisé à 80 % » is in progress, done is 100 %."""
    if code == "done":
        if number is None or number == 100:
            return code, 100, []
        return "in_progress", number, [Why("state.done_in_part", {"number": number})]
    if number == 100 and code in {"in_progress", "planned"} and meaning != "partly":
        return code, number, [Why("state.all_done_yet", {"number": number})]
    if number and code == "planned":
        return code, number, [Why("state.begun_yet", {"number": number})]
    return code, number, []


def _by_number(
    counted: tuple[int, list[Why], str] | None, rest: tuple[str, ...], said: str, shown: str
) -> Got[Status]:
    """Read a state from its progress alone, if it has one."""
    if counted is None:
        return refuse("state.unknown", said=shown)
    number, whys, _ = counted
    code = "done" if number >= 100 else "in_progress" if number else "planned"
    status = Status(code, number)
    if any(why.code in _PERCENT_DOUBTS for why in whys):
        return Got(status, Grade.DOUBTFUL, tuple(whys))
    if _NUMBER.fullmatch(said):
        return doubt(status, "state.bare_number", said=shown, number=number)
    if rest:
        return doubt(status, "state.rest", said=shown)
    return sure(status, *whys)
