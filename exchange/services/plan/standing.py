"""An action as a file may say it: what the portal holds, or what it would hold."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from itertools import zip_longest
from typing import Any

from actions.models import Action
from exchange.cells import lines
from exchange.services import kept

Who = int | str  # an organisation's id, or the folded name of one that is still to be made
LEVELS = ("axis", "objective", "specific")
LEAD, PARTNER = "lead", "partner"
SHARES = (("leads", LEAD), ("partners", PARTNER))


@dataclass(frozen=True)
class Standing:
    """What is compared, and only that.

    `path` holds the texts of the headings, from the first level; `text` is the description
    without the lines that `exchange.cells.lines` keeps, which are `lines`; `horizon` is the one
    set by hand; `note` is the last that was reported, or what is to be.
    """

    path: tuple[str, ...] = ()
    number: str = ""
    title: str = ""
    text: str = ""
    lines: Mapping[str, str] = field(default_factory=dict)
    shares: Mapping[Who, str] = field(default_factory=dict)
    due_on: date | None = None
    ongoing: bool = False
    horizon: str = ""
    state: str = Action.State.PLANNED.value
    percent: int = 0
    budget: Decimal | None = None
    indicator: str = ""
    target: str = ""
    person: int | None = None
    territories: frozenset[int] = frozenset()
    note: str = ""

    @property
    def when(self) -> tuple[date | None, bool, str]:
        return self.due_on, self.ongoing, self.horizon

    def description(self, *, french: bool = True) -> str:
        return lines.join(self.text, self.lines, french=french)


def differences(
    was: Standing, now: Standing, named: Mapping[tuple[str, Who], str]
) -> list[dict[str, Any]]:
    """Return what differs, as {"field", "was", "now"}; `named` gives names to ids and new names."""
    return kept.plain(
        [
            {"field": name, "was": before, "now": after}
            for name, before, after in _pairs(was, now, named)
            if before != after
        ]
    )


def differ(was: Standing, now: Standing) -> bool:
    return any(getattr(was, each.name) != getattr(now, each.name) for each in fields(Standing))


def _pairs(
    was: Standing, now: Standing, named: Mapping[tuple[str, Who], str]
) -> Iterator[tuple[str, Any, Any]]:
    yield from zip_longest(LEVELS, was.path, now.path, fillvalue="")
    for name in ("number", "title", "indicator", "target", "budget", "due_on", "horizon"):
        yield name, getattr(was, name), getattr(now, name)
    yield "ongoing", was.ongoing, now.ongoing
    yield "description", was.description(), now.description()
    for name, role in SHARES:
        yield name, _bearing(was, role, named), _bearing(now, role, named)
    yield "state", str(was.state), str(now.state)
    yield "percent", was.percent, now.percent
    yield "comments", was.note, now.note
    yield "person", _names("person", [was.person], named), _names("person", [now.person], named)
    before, after = (_names("territory", each.territories, named) for each in (was, now))
    yield "territory", before, after


def _bearing(standing: Standing, role: str, named: Mapping[tuple[str, Who], str]) -> list[str]:
    return _names("organization", [who for who, r in standing.shares.items() if r == role], named)


def _names(what: str, ids: Iterable[Who | None], named: Mapping[tuple[str, Who], str]) -> list[str]:
    return sorted(named.get((what, each), str(each)) for each in ids if each is not None)
