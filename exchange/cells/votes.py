"""Whether a member votes, and as what it belongs."""

import re
from dataclasses import dataclass

from core.text import fold
from exchange.cells.got import Got, Why, doubt, refuse, sure
from exchange.cells.said import nothing_in, tidy
from exchange.cells.vote_words import (
    ABOUT,
    ABOUT_VOTE,
    CATEGORIES,
    DDV,
    FORMER,
    HARMLESS,
    NO,
    NO_VOTE,
    OFFICES,
    PLAIN_NO,
    PLAIN_YES,
    VOTE,
    YES,
)

CROSSES = frozenset("✓✔☑✅xX×✗✘☒●•*√")
EMPTY_BOXES = frozenset("☐□○❌")


@dataclass(frozen=True)
class Category:
    """As what a member belongs; `code` is one of `members.Membership.Category`.

    `votes` is what the words say of the right to vote, None where they say nothing.
    """

    code: str
    votes: bool | None = None


def votes(text: str, value: object = None) -> Got[bool | None]:
    """Return whether a cell says that the member votes; None where it leaves it open."""
    said = tidy(text)
    if isinstance(value, bool):
        return sure(value)
    folded = re.sub(r"^(\d+) 0+$", r"\1", fold(said))
    marked = _mark(said.replace(" ", ""), folded)
    if marked is not None and "?" not in said:
        return sure(marked)
    return nothing_in(said, "votes.unknown") or _vote(folded, said)


def _mark(said: str, folded: str) -> bool | None:
    """Read a tick, a letter or one word."""
    if said and not set(said) - CROSSES:
        return True
    if folded in NO or said == "[]" or (said and not set(said) - EMPTY_BOXES):
        return False
    return True if folded in YES else None


def _vote(folded: str, said: str) -> Got[bool | None]:
    number = re.fullmatch(r"(\d{1,2})(?: (?:voix|votes?|droits? de vote))?", folded)
    if number:
        many = int(number[1])
        return sure(bool(many)) if many < 2 else doubt(True, "votes.several", count=many)
    told = set(folded.split())
    if not NO_VOTE.search(folded) and told & PLAIN_YES and told & PLAIN_NO:
        return doubt(None, "votes.both", said=said)
    return _phrase(DDV.sub("droit de vote", folded), said)


def _phrase(folded: str, said: str) -> Got[bool | None]:
    if NO_VOTE.search(folded):
        return sure(False)
    if VOTE.search(folded) and not set(folded.split()) & PLAIN_NO:
        return sure(True)
    first, *rest = [word for word in folded.split() if word not in ABOUT] or [folded]
    if first not in YES | NO:
        return refuse("votes.not_understood", said=said)
    more = set(rest) - HARMLESS - {"1"} or "?" in said
    return doubt(first in YES, "votes.with_words", said=said) if more else sure(first in YES)


def category(text: str) -> Got[Category]:
    """Return as what a member belongs, and what the words say of its vote."""
    said = tidy(text)
    nothing = nothing_in(said, "category.unknown")
    if nothing:
        return nothing
    folded = fold(said)
    if FORMER.search(folded):
        return doubt(None, "category.former", said=said)
    return _named(folded, said) or _around_a_category(folded, said)


def _named(folded: str, said: str) -> Got[Category] | None:
    bare = ABOUT_VOTE.sub(" ", folded).strip()
    for pattern, code, certain in CATEGORIES:
        found = pattern.search(bare)
        if not found:
            continue
        value = Category(code, _implied(code, folded))
        if not certain:
            return doubt(value, "category.likely", said=said)
        others = set(f"{bare[: found.start()]} {bare[found.end() :]}".split()) - HARMLESS
        if others:
            told = {"said": said, "words": _as_written(others, said)}
            return sure(value, Why("category.other_words", told))
        return sure(value)
    return None


def _around_a_category(folded: str, said: str) -> Got[Category]:
    implied = _implied("", folded)
    if implied is not None:
        return doubt(Category("regular", implied), "category.only_votes", said=said)
    if OFFICES.search(folded):
        return doubt(Category("regular"), "category.office", said=said)
    return refuse("category.not_understood", said=said)


def _as_written(words: set[str], said: str) -> str:
    kept = [word.strip("().,;:") for word in said.split() if set(fold(word).split()) & words]
    return " ".join(kept)


def _implied(code: str, folded: str) -> bool | None:
    if NO_VOTE.search(folded):
        return False
    if VOTE.search(folded):
        return True
    return False if code in {"observer", "advisory"} else None
