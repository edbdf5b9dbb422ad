"""What stands under a heading, or where no heading says it: dates, amounts, e-mails, crosses."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from exchange.cells.contacts import email, phone, website
from exchange.cells.got import Got, Grade
from exchange.cells.people import person
from exchange.cells.sectors import sector
from exchange.cells.states import state
from exchange.cells.votes import category, votes
from exchange.layouts.spans import is_cross
from exchange.layouts.strips import Spot, Strip
from exchange.layouts.texts import flat, folded

SAMPLE = 120  # distinct texts looked at in a column
WORDS_SAMPLE = 50  # of those, the ones whose words are read
NUMBERED = re.compile(r"^(?:[A-Z]{1,3}[-. ]?)?\d{1,3}(?:[.,-]\d{1,3}){0,4}[.)a-z]?$")
WHOLE = re.compile(r"^\d{1,4}$")
MONEY = re.compile(r"^[\d   .,]+ ?(?:k|M)?\$(?:\s?/\s?an)?$|^\$ ?[\d ,.]+$", re.IGNORECASE)
PERCENT = re.compile(r"^\d{1,3}(?:[.,]\d+)? ?%$")
DATED = re.compile(
    r"\b20\d\d\b|^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^[TQ][1-4]\b|\b(?:court|moyen|long) terme\b"
    r"|^(?:CT|MT|LT)$|\b(?:en continu|recurrent|permanent|annuel|an \d)\b",
    re.IGNORECASE,
)
URGENCY = frozenset({
    "haute", "moyenne", "basse", "elevee", "faible", "forte", "urgent", "urgente", "high",
    "medium", "low", "1", "2", "3", "4", "5", "p1", "p2", "p3", "a", "b", "c", "critique",
    "normale", "prioritaire", "secondaire", "oui", "non",
})  # fmt: skip
CIVILITIES = frozenset({"m", "mme", "mr", "mrs", "ms", "me", "dr", "dre", "monsieur", "madame"})
PHONE = re.compile(r"\(?\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{4}")
WEB = re.compile(r"^(?:https?://|www\.)|^[\w-]+(?:\.[\w-]+)+(?:/\S*)?$", re.IGNORECASE)


@dataclass(frozen=True)
class Profile:
    """Shares, from 0 to 1, of the distinct texts of a column that are of each sort."""

    count: int
    length: float
    sorts: dict[str, float]

    def of(self, sort: str) -> float:
        return self.sorts.get(sort, 0.0)


class Held:
    """What the columns of a section hold, worked out when asked."""

    def __init__(self, strips: Iterable[Strip]):
        self._spots: dict[int, dict[str, Spot]] = {}
        self._filled: Counter[int] = Counter()
        for strip in strips:
            if len(strip.texts) > 1 and strip.alone:
                continue  # a merge over the line: a heading
            for column in strip.texts:
                sample = self._spots.setdefault(column, {})
                if len(sample) < SAMPLE:
                    sample.setdefault(strip.texts[column], strip.spots[column])
            self._filled.update(list(strip.texts))
        self._shapes: dict[int, Profile] = {}
        self._words: dict[int, Profile] = {}

    @property
    def columns(self) -> list[int]:
        return sorted(self._spots)

    def filled(self, column: int) -> int:
        """How many lines say something in a column."""
        return self._filled[column]

    def shape(self, column: int) -> Profile:
        """The profile of a column by the shape of its texts."""
        if column not in self._shapes:
            spots = self._spots.get(column, {})
            self._shapes[column] = _profile({t: _sorts(s) for t, s in spots.items()})
        return self._shapes[column]

    def words(self, column: int) -> Profile:
        """The profile of a column by its words: states, votes, categories, sectors, people."""
        if column not in self._words:
            texts = list(self._spots.get(column, {}))[:WORDS_SAMPLE]
            self._words[column] = _profile({text: of_words(text) for text in texts})
        return self._words[column]


def _profile(sorts: dict[str, frozenset[str]]) -> Profile:
    if not sorts:
        return Profile(0, 0.0, {})
    tally = Counter(sort for held in sorts.values() for sort in held)
    shares = {sort: n / len(sorts) for sort, n in tally.items()}
    return Profile(len(sorts), sum(map(len, sorts)) / len(sorts), shares)


def _sorts(spot: Spot) -> frozenset[str]:
    dated = {"date"} if isinstance(spot.value, date | datetime) else set()
    return of_text(spot.flat) | dated


@lru_cache(maxsize=50_000)
def of_text(text: str) -> frozenset[str]:
    """Return the sorts of a text that its shape shows."""
    shapes = {
        "email": "@" in text and " " not in text and sure(email(text)),
        "some_email": "@" in text,
        "phone": bool(PHONE.search(text)) and sure(phone(text)),
        "website": bool(WEB.match(text)) and "@" not in text and sure(website(text)),
        "cross": is_cross(text),
        "tick": is_cross(text) and folded(text) in {"x", "xx", ""},
        "number": bool(NUMBERED.match(text)),
        "whole": bool(WHOLE.match(text)),
        "money": bool(MONEY.match(text)),
        "percent": bool(PERCENT.match(text)),
        "date": len(text) <= 40 and bool(DATED.search(text) or DATED.search(folded(text))),
        "urgency": folded(text) in URGENCY,
        "civility": folded(text) in CIVILITIES,
        "digits": any(c.isdigit() for c in text),
    }
    return frozenset(sort for sort, holds in shapes.items() if holds)


@lru_cache(maxsize=50_000)
def of_words(text: str) -> frozenset[str]:
    """Return the sorts of a text that its words show; dearer than `of_text`."""
    words = {
        "state": len(text) <= 40 and sure(state(text)),
        "votes": len(text) <= 30 and sure(votes(text)),
        "category": len(text) <= 60 and sure(category(text)),
        "sector": len(text) <= 60 and sure(sector(text)),
        "person": len(text) <= 60 and _full_name(text),
    }
    return frozenset(sort for sort, holds in words.items() if holds)


def sure(got: Got) -> bool:  # type: ignore[type-arg] # of whatever value
    return got.value is not None and got.grade == Grade.UNDERSTOOD


def _full_name(text: str) -> bool:
    got = person(text)
    name = got.value
    first = text.partition(" ")[0]
    if len(first) > 1 and first.isupper() and not text.isupper():
        return False  # « CDC des Pins »
    return bool(name and name.given_name and name.family_name and flat(text) and sure(got))
