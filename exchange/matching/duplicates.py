"""Rows of a members’ list that may be of one member."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.text import fold
from exchange.cells.got import Why
from exchange.matching.names import Name, taken_apart

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Duplicate:
    """Two rows, by their places in the list from 0, and why they may be one."""

    first: int
    second: int
    whys: tuple[Why, ...]


def likely_duplicates(rows: Sequence[Values], lines: Sequence[int] = ()) -> tuple[Duplicate, ...]:
    """Return the pairs of member rows that may be one member. They are never merged here.

    Each row is paired with the first before it that shares its name, acronym, address or number.
    `lines` are where the rows stand in their file, told by the reasons; else their rank from 1.
    """
    lines = lines or range(1, len(rows) + 1)
    found: dict[tuple[int, int], list[Why]] = defaultdict(list)
    for read, code in (
        (_names, "match.duplicate_name"),
        (_people, "match.duplicate_person"),
        (_emails, "match.duplicate_email"),
        (_phones, "match.duplicate_phone"),
    ):
        for first, second in _pairs(rows, read):
            told = {
                "said": _called(rows[second]),
                "other": _called(rows[first]),
                "line": lines[first],
            }
            found[first, second].append(Why(code, told))
    return tuple(Duplicate(*pair, tuple(whys)) for pair, whys in sorted(found.items()))


def _pairs(
    rows: Sequence[Values], read: Callable[[Values], Iterator[str]]
) -> Iterator[tuple[int, int]]:
    seen: dict[str, int] = {}
    for index, row in enumerate(rows):
        firsts = {seen.setdefault(key, index) for key in read(row) if key}
        yield from ((first, index) for first in sorted(firsts) if first != index)


def _called(row: Values) -> str:
    return str(row.get("organization") or row.get("person") or "")


def _names(row: Values) -> Iterator[str]:
    """The keys under which the organisation may be written again."""
    said = str(row.get("organization") or "")
    if not fold(said):
        return
    name = taken_apart(said)
    place = fold(str(row.get("territory") or "")) if name.generic else ""
    yield f"{_key(name)} {place}".strip()
    for acronym in {fold(str(row.get("acronym") or "")).replace(" ", ""), *name.acronyms} - {""}:
        yield f"={acronym} {' '.join(sorted(name.rest)) if name.kind else ''}".strip()
    if name.kind and " " not in name.kind_said:
        yield f"={name.kind_said} {' '.join(sorted(name.rest))}".strip()


def _key(name: Name) -> str:
    if name.kind or name.rest:
        return f"{name.kind}:{' '.join(sorted(name.rest))}"
    return name.key


def _people(row: Values) -> Iterator[str]:
    """A resident is who they are; two organisations may well send one person."""
    if not row.get("organization"):
        yield fold(str(row.get("person") or ""))


def _emails(row: Values) -> Iterator[str]:
    yield str(row.get("email") or "").casefold()


def _phones(row: Values) -> Iterator[str]:
    digits = re.sub(r"\D", "", str(row.get("phone") or ""))
    yield digits if len(digits) >= 10 else ""
