"""What a heading means: one of the terms of the vocabulary, and how surely."""

import re
from dataclasses import dataclass
from functools import lru_cache

from exchange.layouts import member_words, plan_words
from exchange.layouts.shapes import Kind
from exchange.layouts.texts import flat, key

LONGEST = 80  # a heading, with its explanations; beyond it is a sentence
MOST_WORDS = 12
PARTS = re.compile(r"\s*(?:[/|\n;,&+:–—]| - |\bet\b|\bou\b|\band\b|\bor\b)\s*", re.IGNORECASE)
BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
ASKED = re.compile(r"[\s:?-]*\b(?:O ?/ ?N|oui ?/ ?non|Y ?/ ?N|yes ?/ ?no)\s*\??$", re.IGNORECASE)
LETTERED = re.compile(r"^\s*(?:colonne\s+)?\(?(?:\d{1,2}|[A-Za-z])[.)°-]+\s+", re.IGNORECASE)
BOTH = {
    frozenset({"leads", "due"}): "leads_and_due",
    frozenset({"leads", "partners"}): "involved",
    frozenset({"indicator", "target"}): "indicator_and_target",
    frozenset({"indicator", "expected"}): "indicator_and_target",
    frozenset({"person", "function"}): "person_and_function",
    frozenset({"name", "function"}): "person_and_function",
    frozenset({"full_name", "function"}): "person_and_function",
    frozenset({"given_name", "name"}): "full_name",
    frozenset({"given_name", "family_name"}): "full_name",
    frozenset({"email", "phone"}): "contact",
    frozenset({"organization", "person"}): "organization_and_person",
    frozenset({"organization", "full_name"}): "organization_and_person",
    frozenset({"organization", "name"}): "organization_and_person",
    frozenset({"member", "person"}): "organization_and_person",
    frozenset({"title", "means"}): "title",
    frozenset({"title", "activity"}): "title",
    frozenset({"title", "description"}): "title",
    frozenset({"state", "follow_up"}): "state",
    frozenset({"state", "comments"}): "follow_up",
    frozenset({"follow_up", "comments"}): "comments",
    frozenset({"budget", "funding"}): "budget",
    frozenset({"axis", "objective"}): "axis",
    frozenset({"phone", "mobile"}): "phone",
    frozenset({"organization", "member"}): "organization",
    frozenset({"municipality", "county"}): "territory",
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """A term of the vocabulary; `certainty` is 1 for a wording it holds, less for a likeness."""

    term: str
    certainty: float


def _known(wordings: dict[str, str]) -> dict[str, str]:
    return {
        key(wording): term
        for term, said in reversed(wordings.items())
        for wording in said.split(" | ")
    }


KNOWN = {"plan": _known(plan_words.WORDINGS), "members": _known(member_words.WORDINGS)}
PLAINLY = {
    kind: {said.casefold() for words in words_of.values() for said in words.split(" | ")}
    for kind, words_of in (("plan", plan_words.WORDINGS), ("members", member_words.WORDINGS))
}
STEMS = {
    "plan": [(term, re.compile(said)) for term, said in plan_words.STEMS],
    "members": [(term, re.compile(said)) for term, said in member_words.STEMS],
}


@lru_cache(maxsize=50_000)
def meaning(text: str, kind: Kind) -> Meaning | None:
    """Return what a heading means, None for words that no heading of the kind uses."""
    seen = flat(text)
    if not seen or len(seen) > LONGEST:
        return None
    whole = key(text)
    if not whole or len(whole.split()) > MOST_WORDS:
        return None
    if whole in KNOWN[kind]:
        return Meaning(KNOWN[kind][whole], 1.0)
    bare = ASKED.sub("", LETTERED.sub("", BRACKETS.sub(" ", text)))
    if key(bare) in KNOWN[kind]:
        return Meaning(KNOWN[kind][key(bare)], 0.95)
    return _of_parts(bare, kind) or _alike(whole, kind)


def glimpsed(text: str, kind: Kind) -> bool:
    """Whether a text, or what it begins with, is a heading word for word; cheap."""
    if len(text) > LONGEST or text[:1].isdigit():
        return False
    return text.casefold() in PLAINLY[kind] or key(PARTS.split(text, maxsplit=1)[0]) in KNOWN[kind]


def _of_parts(text: str, kind: Kind) -> Meaning | None:
    """A heading in two languages or of two things: each part means something."""
    parts = [key(part) for part in PARTS.split(text) if part and key(part)]
    terms = {KNOWN[kind][part] for part in parts if part in KNOWN[kind]}
    if len(parts) < 2 or not terms:
        return None
    if len(terms) == 1:
        said = sum(part in KNOWN[kind] for part in parts)
        return Meaning(terms.pop(), 0.95 if said == len(parts) else 0.75)
    both = BOTH.get(frozenset(terms))
    return Meaning(both, 0.9) if both else None


def _alike(whole: str, kind: Kind) -> Meaning | None:
    for term, stem in STEMS[kind]:
        if stem.search(whole):
            return Meaning(term, 0.6)
    return None
