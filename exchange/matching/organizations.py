"""Known organisations, and which of them a name means."""

import math
from collections import defaultdict
from collections.abc import Iterable
from itertools import islice, product

from core.text import fold, sort_key
from exchange.cells.said import tidy, to_come, unsaid
from exchange.matching import ways
from exchange.matching.collective import COLLECTIVE, is_collective, is_someone
from exchange.matching.kinds import IGNORED, KINDS, LEGAL, SAME_WORDS, STOPS
from exchange.matching.names import Name, of_words, singular, taken_apart
from exchange.matching.shapes import RANK, Candidate, KnownOrganization, Match
from exchange.matching.slips import Slips
from exchange.matching.ways import Entry

SHOWN = 8  # candidates
VARIANTS = 6  # readings of a name with slips


class Organizations:
    """Known organisations, indexed so that a name costs what its rarest words do."""

    def __init__(
        self,
        known: Iterable[KnownOrganization],
        places: Iterable[str] = (),
        own_names: Iterable[str] = (),
    ):
        self.entries = [entry for each in known for entry in _entries(each)]
        self.by_key: dict[str, list[Entry]] = defaultdict(list)
        self.by_acronym: dict[str, list[Entry]] = defaultdict(list)
        self.by_initials: dict[str, list[Entry]] = defaultdict(list)
        self.by_kind: dict[str, list[Entry]] = defaultdict(list)
        self.by_word: dict[str, list[Entry]] = defaultdict(list)
        self.by_letters: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            self._index(entry)
        self.place_words = {singular(word) for place in places for word in fold(place).split()}
        self.own_keys = {sort_key(name) for name in own_names} - {""}
        self.spelt = self._vocabulary(places)
        self.slips = Slips(self.spelt)

    def match(self, said: str) -> Match:
        """Return which organisation a name means, or that it means none."""
        text = tidy(said)
        if unsaid(text) or to_come(text) or not fold(text):
            return Match(said)
        name = taken_apart(text)
        exact = [entry for entry in self.by_key.get(name.key, ()) if entry.known.member]
        if not exact and (fold(text) in COLLECTIVE or self._is_own(name)):
            return Match(said, collective=True)
        found = _best(ways.all_of(self, name))
        if any(RANK[each.certainty] > 1 for each, _ in found.values()):
            match = _decided(said, name, found)
            return match if match.id or not is_collective(text) else Match(said, collective=True)
        if is_collective(text) or is_someone(text):
            return Match(said, collective=True)
        return _decided(said, name, _merged(found, self._slipped(text)))

    def _is_own(self, name: Name) -> bool:
        """« Table immigration » at the « Table Immigration des Pins »."""
        words = name.key.split()
        return name.key in self.own_keys or any(
            len(words) > 1 and words == key.split()[: len(words)] for key in self.own_keys
        )

    def weight(self, word: str) -> float:
        """How much a word tells: the rarer, the more."""
        return math.log(1 + (len(self.entries) + 1) / (1 + len(self.by_word.get(word, ()))))

    def rare(self, word: str) -> bool:
        """Whether a word is the mark of a few organisations, and no place."""
        return word not in self.place_words and 0 < len(self.by_word.get(word, ())) <= 3

    def _index(self, entry: Entry) -> None:
        name = entry.name
        self.by_key[name.key].append(entry)
        self.by_letters[name.key.replace(" ", "")].append(entry)
        acronym = fold(entry.known.acronym).replace(" ", "")
        for each in {acronym, *name.acronyms} - {""}:
            self.by_acronym[each].append(entry)
        for initials in name.all_initials:
            self.by_initials[initials].append(entry)
        if name.kind:
            self.by_kind[name.kind].append(entry)
        for word in name.rest:
            self.by_word[word].append(entry)

    def _vocabulary(self, places: Iterable[str]) -> set[str]:
        known = {word for entry in self.entries for word in entry.name.key.split()}
        known |= {word for place in places for word in fold(place).split()}
        known |= {word for phrase in KINDS for word in phrase.split()}
        return known | STOPS | LEGAL | IGNORED

    def _slipped(self, text: str) -> ways.Best:
        """Read a name again with its unknown words as the known ones next to them."""
        words = self._joined([SAME_WORDS.get(word, word) for word in fold(text).split()])
        meant = [[word] if word in self.spelt else self.slips.meant(word)[:3] for word in words]
        if len(words) > 12:
            return {}
        readings = product(*(each or [word] for each, word in zip(meant, words, strict=True)))
        found: ways.Best = {}
        for reading in islice(readings, VARIANTS):
            key = sort_key(" ".join(reading))
            if key != sort_key(text):
                found = _merged(found, _best(ways.slipped(self, of_words(list(reading), key))))
        return found

    def _joined(self, words: list[str]) -> list[str]:
        """« multi ethnique » where « multiethnique » is known."""
        joined: list[str] = []
        for word in words:
            if joined and joined[-1] + word in self.spelt and len(word) > 3:
                joined[-1] += word
            else:
                joined.append(word)
        return joined


def _entries(known: KnownOrganization) -> Iterable[Entry]:
    yield Entry(known, taken_apart(known.name))
    for other in known.other_names:
        yield Entry(known, taken_apart(other), other=True)


def _best(found: Iterable[ways.Way]) -> ways.Best:
    best: ways.Best = {}
    for known, certainty, why in found:
        before = best.get(known.id)
        if before is None or RANK[certainty] > RANK[before[0].certainty]:
            best[known.id] = (Candidate(known.id, known.name, certainty, why), known)
    return best


def _merged(one: ways.Best, two: ways.Best) -> ways.Best:
    merged = dict(one)
    for key, each in two.items():
        if key not in merged or RANK[each[0].certainty] > RANK[merged[key][0].certainty]:
            merged[key] = each
    return merged


def _decided(said: str, name: Name, found: ways.Best) -> Match:
    """Choose among those found: one alone, or the one that is a member of the table."""
    if not found:
        return Match(said)
    if name.generic:
        found = {key: _lowered(*each) for key, each in found.items()}
    top = max(RANK[candidate.certainty] for candidate, _ in found.values())
    leaders = [each for each in found.values() if RANK[each[0].certainty] == top]
    members = [each for each in leaders if each[1].member]
    alone = leaders if len(leaders) == 1 else members
    shown = _shown(found, only=leaders if top == 3 else None)
    if len(alone) == 1 and top > 1:
        chosen = alone[0][0]
        certainty = chosen.certainty if len(leaders) == 1 else "probable"
        return Match(said, chosen.id, chosen.name, certainty, shown)
    if len(alone) == 1 and len(leaders) == 1:
        return Match(said, None, alone[0][0].name, "possible", shown)
    return Match(said, None, "", "possible", shown)


def _lowered(candidate: Candidate, known: KnownOrganization) -> tuple[Candidate, KnownOrganization]:
    """« Maison des jeunes » is not for sure the one of another table."""
    if known.member or candidate.certainty == "possible":
        return candidate, known
    return Candidate(candidate.id, candidate.name, "possible", candidate.why), known


def _shown(found: ways.Best, only: list[ways.Found] | None) -> tuple[Candidate, ...]:
    listed = only if only is not None else list(found.values())
    ordered = sorted(
        listed,
        key=lambda each: (
            -RANK[each[0].certainty],
            not each[1].member,
            sort_key(each[0].name),
            each[0].id,
        ),
    )
    return tuple(candidate for candidate, _ in ordered[:SHOWN])
