"""A sheet in sections: a header and what stands under it, down to the next header."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from exchange.layouts.headers import NOTHING_TAUGHT, SHORT, Header, block, labels_of, likeness
from exchange.layouts.headings import glimpsed
from exchange.layouts.shapes import Kind
from exchange.layouts.strips import Strip
from exchange.layouts.texts import folded

OTHER: dict[Kind, Kind] = {"plan": "members", "members": "plan"}
GLANCE = 8  # the first cells of a line, by which most lines are seen to be no header
HINT = re.compile(
    r"^\(.*\)$|\b(?:jj|aaaa|dd|yyyy)\b.*\b(?:mm|jj|aaaa|yyyy|dd)\b|^ex(?:emples?|\.)? ?:"
    r"|^(?:choisir|indiquer|inscrire|preciser|nommer|selectionner|decrire|select|choose|enter)\b"
    r"|^e\.g\.",
    re.IGNORECASE,
)
ORDINAL = re.compile(r"^\(?(?:\d{1,2}|[A-Z])\)?$")


@dataclass
class Section:
    """A header and the lines under it, down to the next header that says otherwise.

    `foreign` is a section of another kind of list.
    """

    header: Header | None
    body: list[Strip] = field(default_factory=list)
    again: list[Strip] = field(default_factory=list)  # the same header, repeated
    foreign: bool = False


def sections(
    strips: list[Strip],
    place: int | None,
    kind: Kind,
    taught: frozenset[str] = NOTHING_TAUGHT,
) -> tuple[list[Strip], list[Section]]:
    """Return the lines above the first header, and the sections of a sheet."""
    if place is None:
        return [], [Section(None, list(strips))]
    header = _explained(block(strips, place, kind), strips)
    found = [Section(header)]
    at = header.places[-1] + 1
    while at < len(strips):
        at = _next(strips, at, kind, found, taught)
    return strips[: header.places[0]], found


def _next(
    strips: list[Strip], at: int, kind: Kind, found: list[Section], taught: frozenset[str]
) -> int:
    """File the line at a place; return the place of the next one."""
    current = found[-1]
    assert current.header
    if repeats(strips[at], current.header):
        current.body.append(strips[at])
        current.again.append(strips[at])
        return at + 1
    foreign = _foreign(strips[at], kind)
    if foreign or another(strips[at], kind, taught):
        header = block(strips, at, OTHER[kind] if foreign else kind)
        if header.places[0] < at and current.body[-1:] == [strips[at - 1]]:
            current.body.pop()
        elif header.places[0] < at:
            header = Header(header.places[1:], labels_of([strips[p] for p in header.places[1:]]))
        found.append(Section(_explained(header, strips), foreign=foreign))
        return found[-1].header.places[-1] + 1  # type: ignore[union-attr] # it was just given one
    current.body.append(strips[at])
    return at + 1


def _explained(header: Header, strips: list[Strip]) -> Header:
    """Take with a header the lines under it that explain it: « (jj/mm/aaaa) », « 1 | 2 | 3 »."""
    places = list(header.places)
    while places[-1] + 1 < len(strips) and explains(strips[places[-1] + 1]):
        places.append(places[-1] + 1)
    return Header(tuple(places), header.labels)


def explains(strip: Strip) -> bool:
    """Whether a line tells how to fill the columns, or counts them, and says nothing else."""
    said = list(strip.texts.values())
    if len(said) < 2 or strip.alone:
        return False
    if all(HINT.search(folded_marks(text)) for text in said):
        return True
    counted = [text.strip("()") for text in said if ORDINAL.match(text)]
    steps = {
        int(b) - int(a) if a.isdigit() else ord(b) - ord(a)
        for a, b in pairwise(counted)
        if a.isdigit() == b.isdigit()
    }
    return len(counted) == len(said) >= 3 and steps == {1}


def folded_marks(text: str) -> str:
    """Return a text folded, its marks kept where they tell an explanation."""
    return text if text[:1] == "(" or ":" in text[:12] or "/" in text else folded(text)


def repeats(strip: Strip, header: Header) -> bool:
    """Whether a line says again what heads its columns, as at the top of each page."""
    if len(strip.texts) < 2:
        return False
    heads = header.heads
    same = sum(text.casefold() in heads.get(c, ()) for c, text in strip.texts.items())
    return same >= 2 and same >= 0.6 * len(strip.texts)


def another(strip: Strip, kind: Kind, taught: frozenset[str] = NOTHING_TAUGHT) -> bool:
    """Whether a line further down is surely a header, of other columns perhaps."""
    likely = list(strip.texts.values())[:GLANCE]
    if sum(glimpsed(text, kind) or folded(text) in taught for text in likely) < min(2, len(likely)):
        return False
    if any(len(text) > SHORT for text in strip.said):
        return False
    like = likeness(strip, kind, taught)
    return like.sure >= 3 and like.share >= 0.75


def _foreign(strip: Strip, kind: Kind) -> bool:
    """Whether a line heads a list of the other kind, as members below a plan."""
    other = OTHER[kind]
    return another(strip, other) and likeness(strip, other).sure > likeness(strip, kind).sure + 1
