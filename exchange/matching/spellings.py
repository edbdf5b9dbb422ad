"""Spellings of one place within a file, known or not."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exchange.cells.got import Why
from exchange.cells.plain import near
from exchange.cells.said import tidy, to_come, unsaid
from exchange.matching.place_names import taken_apart

LONG = 7  # letters: shorter names one letter apart are often two places


@dataclass(frozen=True)
class Spelling:
    """What one spelling is taken for. `same` is false where only a slip is suspected."""

    canonical: str
    why: Why
    same: bool = True


def spellings(texts: Iterable[str]) -> Mapping[str, Spelling]:
    """Return the spellings that differ from the most complete one of the same place.

    « Ste-Geneviève » and « Sainte-Genevieve » are one; the spelling with the most letters, then
    the most accents, then the most frequent, is kept. Two that are a slip apart are only pointed
    out.
    """
    counted = Counter(text for text in map(tidy, texts) if not (unsaid(text) or to_come(text)))
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for text in sorted(counted):
        place = taken_apart(text)
        groups[place.key, place.level, place.designation, place.code, *place.within].append(text)
    found = {}
    for group in groups.values():
        best = max(group, key=lambda text: (_completeness(text), counted[text], text))
        for text in group:
            if text != best:
                told = {"said": text, "kept": best}
                found[text] = Spelling(best, Why("match.spelling_same", told))
    return {**_slips(groups, counted, found), **found}


def _completeness(text: str) -> tuple[int, int, bool]:
    letters = sum(c.isalpha() for c in text)
    return letters, sum(ord(c) > 127 for c in text), text != text.upper() and text != text.lower()


def _slips(
    groups: Mapping[tuple[str, ...], list[str]],
    counted: Counter[str],
    found: Mapping[str, Spelling],
) -> dict[str, Spelling]:
    """Point out the rarer of two names that are one letter apart."""
    kept = [(key, text) for key, group in groups.items() for text in group if text not in found]
    slips = {}
    for at, (key, text) in enumerate(kept):
        for other_key, other in kept[at + 1 :]:
            if key[1:] == other_key[1:] and len(key[0]) >= LONG and near(key[0], other_key[0]):
                rarer, usual = sorted((text, other), key=lambda each: (counted[each], each))
                told = {"said": rarer, "other": usual}
                slips[rarer] = Spelling(rarer, Why("match.spelling_near", told), same=False)
    return slips
