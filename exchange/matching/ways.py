"""The ways in which two names may be of one organisation, from the surest to the loosest.

Each yields an organisation, how certain it is that it is meant, and why.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from core.text import fold
from exchange.cells.got import Why
from exchange.matching.kinds import ALIKE, ONE_OF_A_KIND, SUCCESSORS
from exchange.matching.names import Name, initials, singular
from exchange.matching.shapes import Candidate, Certainty, KnownOrganization

Way = tuple[KnownOrganization, Certainty, Why]
Found = tuple[Candidate, KnownOrganization]
Best = dict[int, Found]
FREQUENT = 40  # organisations: a word that so many bear finds none


@dataclass(frozen=True)
class Entry:
    """One name of a known organisation."""

    known: KnownOrganization
    name: Name
    other: bool = False  # not its name of the day


class Index(Protocol):
    """Where the ways look."""

    by_key: dict[str, list[Entry]]
    by_acronym: dict[str, list[Entry]]
    by_initials: dict[str, list[Entry]]
    by_kind: dict[str, list[Entry]]
    by_word: dict[str, list[Entry]]
    by_letters: dict[str, list[Entry]]
    place_words: set[str]

    def weight(self, word: str) -> float: ...
    def rare(self, word: str) -> bool: ...


def all_of(index: Index, name: Name) -> Iterator[Way]:
    """Yield all that a name may mean."""
    yield from _same_name(index, name)
    yield from _same_words(index, name)
    yield from _same_letters(index, name)
    yield from _acronym(index, name)
    yield from _kind_alone(index, name)
    yield from _of_the_kind(index, name)
    yield from _town(index, name)
    yield from _initials(index, name)
    yield from _shared_words(index, name)
    yield from _successor(index, name)


def slipped(index: Index, name: Name) -> Iterator[Way]:
    """Yield what a name may mean once its slips are undone: probable at the most."""
    for ways in (_same_name, _same_words, _kind_alone, _of_the_kind, _shared_words):
        for known, certainty, _ in ways(index, name):
            likely: Certainty = "possible" if certainty == "possible" else "probable"
            yield known, likely, Why("match.slip", {"name": known.name})


def _same_name(index: Index, name: Name) -> Iterator[Way]:
    for entry in index.by_key.get(name.key, ()):
        code = "match.other_name" if entry.other else "match.same_name"
        yield entry.known, "certain", Why(code, {"name": entry.known.name})


def _same_words(index: Index, name: Name) -> Iterator[Way]:
    """The same words but for articles, plurals, « CJE » for « Carrefour jeunesse-emploi »."""
    for entry in _of_kind(index, name) if name.kind else _with_rarest(index, name):
        other = entry.name
        if other.rest != name.rest or bool(other.kind) != bool(name.kind):
            continue
        told = {"name": entry.known.name}
        if other.kind != name.kind:
            yield entry.known, "probable", Why("match.other_designation", told)
        elif other.old != name.old:
            yield entry.known, "probable", Why("match.former_kind", told)
        elif _same_phrase(name, other):
            yield entry.known, "certain", Why("match.same_words", told)
        else:
            yield entry.known, "probable", Why("match.same_words", told)


def _same_phrase(one: Name, two: Name) -> bool:
    """The phrases are equal, or one is the acronym of the other."""
    return one.kind_said == two.kind_said or (" " in one.kind_said) != (" " in two.kind_said)


def _same_letters(index: Index, name: Name) -> Iterator[Way]:
    """« Éco quartier » for « Écoquartier »."""
    letters = name.key.replace(" ", "")
    for entry in index.by_letters.get(letters, ()) if len(letters) > 5 else ():
        if entry.name.key != name.key:
            yield entry.known, "probable", Why("match.same_words", {"name": entry.known.name})


def _acronym(index: Index, name: Name) -> Iterator[Way]:
    if " " not in name.key:
        for entry in index.by_acronym.get(name.key, ()):
            yield entry.known, "certain", Why("match.acronym", {"name": entry.known.name})
    for acronym in sorted(name.acronyms):
        for entry in (*index.by_acronym.get(acronym, ()), *index.by_key.get(acronym, ())):
            close = _compatible(name, entry.name)
            likely: Certainty = "probable" if close else "possible"
            yield entry.known, likely, Why("match.acronym_beside", {"name": entry.known.name})


def _compatible(one: Name, two: Name) -> bool:
    """Whether nothing in two names speaks against their being one."""
    if one.kind and two.kind and one.kind != two.kind:
        return False
    return one.rest <= two.rest or two.rest <= one.rest


def _kind_alone(index: Index, name: Name) -> Iterator[Way]:
    """« Chambre de commerce »: the one of the table, where there is one."""
    if not name.kind or name.words:
        return
    exact = {id(entry) for entry in index.by_kind.get(name.kind, ())}
    for entry in _of_kind(index, name):
        likely = entry.known.member and (not exact or id(entry) in exact)
        told = {"name": entry.known.name}
        yield entry.known, "probable" if likely else "possible", Why("match.only_one", told)


def _of_the_kind(index: Index, name: Name) -> Iterator[Way]:
    """The same kind, and one name says more than the other."""
    if not name.kind or not name.words:
        return
    for entry in _of_kind(index, name):
        other = entry.name
        told = {"name": entry.known.name}
        if not other.rest:
            likely: Certainty = "probable" if _is_office(name, entry) else "possible"
            yield entry.known, likely, Why("match.office_of", told)
        elif other.rest < name.rest or name.rest < other.rest:
            whole = name.kind == "mrc" == other.kind or name.kind in ONE_OF_A_KIND
            yield entry.known, "probable" if whole else "possible", Why("match.part", told)
        elif len(name.words) == 1 and name.words[0] == initials(other.words):
            yield _likely(entry, "match.initials")
        elif name.kind in ONE_OF_A_KIND:
            yield entry.known, "possible", Why("match.other_office", told)


def _is_office(name: Name, entry: Entry) -> bool:
    """« MIFI – Direction du Centre »: an office of the one ministry; or the place of a member."""
    if name.kind != entry.name.kind:
        return False
    if name.kind in ONE_OF_A_KIND:
        return True
    here = {singular(word) for place in entry.known.places for word in fold(place).split()}
    return entry.known.member and name.rest <= here


def _town(index: Index, name: Name) -> Iterator[Way]:
    """« La Motte », among organisations, is the municipality."""
    for entry in _with_rarest(index, name) if not name.kind else ():
        if entry.name.kind in ALIKE and entry.name.placed and entry.name.rest == name.rest:
            yield entry.known, "probable", Why("match.town", {"name": entry.known.name})


def _initials(index: Index, name: Name) -> Iterator[Way]:
    """« CAVTR » for a name that has these initials, and the other way round.

    Two names in full that happen to have the same initials are two names: at most a question,
    unless the known one is known by its letters alone.
    """
    if len(name.initials) > 2:
        for entry in index.by_acronym.get(name.initials, ()):
            by_letters_alone = " " not in entry.name.key and entry.known.member
            likely: Certainty = "probable" if by_letters_alone else "possible"
            yield entry.known, likely, Why("match.initials", {"name": entry.known.name})
    if " " not in name.key and len(name.key) > 2:
        for entry in index.by_initials.get(name.key, ()):
            yield _likely(entry, "match.initials")


def _likely(entry: Entry, code: str) -> Way:
    """Probable for a member of the table, possible for another."""
    certainty: Certainty = "probable" if entry.known.member else "possible"
    return entry.known, certainty, Why(code, {"name": entry.known.name})


def _shared_words(index: Index, name: Name) -> Iterator[Way]:
    """Names that share the words that tell most; sure only of a member of the table."""
    pool = {
        id(entry): entry
        for word in name.rest
        for entry in index.by_word.get(word, ())
        if len(index.by_word[word]) <= FREQUENT
    }
    for entry in pool.values():
        ratio, within = _likeness(index, name, entry.name)
        telling = any(index.rare(word) for word in name.rest & entry.name.rest)
        if ratio < 0.45 and not (within and telling and ratio):
            continue
        telling &= name.kind == entry.name.kind or not (name.placed or entry.name.placed)
        sure = within and telling and ratio >= 0.5 and entry.known.member
        told = {"name": entry.known.name}
        yield entry.known, "probable" if sure else "possible", Why("match.shared_words", told)


def _likeness(index: Index, one: Name, two: Name) -> tuple[float, bool]:
    """Return how much of what two names tell is shared, and whether one is within the other."""
    if one.kind and two.kind and one.kind != two.kind:
        return 0, False
    shared = one.rest & two.rest
    apart = one.rest ^ two.rest
    if one.kind and one.kind == two.kind and apart:
        return 0, False
    kinds = 0.5 * index.weight("") if one.kind != two.kind else 0
    common = sum(map(index.weight, shared))
    every = common + sum(map(index.weight, apart)) + kinds
    within = one.rest <= two.rest or two.rest <= one.rest
    return (common / every if every else 0), within


def _successor(index: Index, name: Name) -> Iterator[Way]:
    for entry in index.by_kind.get(SUCCESSORS.get(name.kind, ""), ()):
        if entry.known.member:
            yield entry.known, "possible", Why("match.successor", {"name": entry.known.name})


def _of_kind(index: Index, name: Name) -> Iterable[Entry]:
    alike = ALIKE.get(name.kind, "")
    return [*index.by_kind.get(name.kind, ()), *index.by_kind.get(alike, ())]


def _with_rarest(index: Index, name: Name) -> Iterable[Entry]:
    pools = (index.by_word.get(word, []) for word in name.rest)
    return min(pools, key=len, default=[])
