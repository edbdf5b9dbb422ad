"""Which action of the plan each row of a file is, if any: never two rows for one action."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping
from typing import Any

from actions.models import Action
from exchange.cells.got import Why
from exchange.models import ImportRow
from exchange.services import kept
from exchange.services.plan.holding import Holding
from exchange.services.plan.standing import LEVELS
from exchange.services.plan.tree import COMPARED, Path, key, near

MARK = re.compile(r"A[-\s\u2010-\u2015]?(\d{1,15})", re.IGNORECASE)
Key = Callable[[ImportRow], Hashable]


def find(rows: list[ImportRow], held: Holding, paths: dict[int, Path]) -> dict[int, Action]:
    """Return the action of each row that has one, by the row's position; no query.

    By identifier; else by number and title; by number where the titles are near; by title under
    the same heading; by a title that is alone of its kind in both. An identifier of anything but
    an action of this plan is refused: such a row touches nothing.
    """
    found: dict[int, Action] = {}
    free = dict(held.actions)
    left = _by_mark(rows, free, found)

    def one(row: ImportRow) -> tuple[str, str]:
        return _number(row.values["number"]), _title(row.values["title"])

    def other(action: Action) -> tuple[str, str]:
        return _number(action.number), _title(action.title)

    left = _pair(left, free, found, one, other)
    left = _by_number(left, free, found)
    left = _pair(
        left,
        free,
        found,
        lambda row: (_title(row.values["title"]), _last(path_of(row.values))),
        lambda action: (_title(action.title), _last(paths.get(action.heading_id or 0, ()))),
    )
    _by_title(left, free, found)
    _remark_taken([row for row in left if row.position not in found], free)
    return found


def path_of(values: Mapping[str, Any]) -> Path:
    """Return the headings that the values of a row name, from the first level."""
    return tuple(values[level] for level in LEVELS if values[level].strip())


def _by_mark(
    rows: list[ImportRow], free: dict[int, Action], found: dict[int, Action]
) -> list[ImportRow]:
    left = []
    for row in rows:
        said = str(row.values["id"] or "").strip()
        mark = MARK.fullmatch(said)
        action = free.pop(int(mark[1]), None) if mark else None
        if not said:
            left.append(row)
        elif action is None:
            seen = mark and int(mark[1]) in {each.pk for each in found.values()}
            why = Why("services.id_twice" if seen else "services.id_unknown", {"said": said})
            row.refused.append(kept.reason(why, compared=True))
        else:
            found[row.position] = action
    return left


def _pair(
    rows: list[ImportRow],
    free: dict[int, Action],
    found: dict[int, Action],
    one: Key,
    other: Callable[[Action], Hashable],
) -> list[ImportRow]:
    """Pair rows and actions of the same key, each in its order; return the rows left."""
    by_key = defaultdict(list)
    for action in free.values():
        by_key[other(action)].append(action)
    left = []
    for row in rows:
        same = by_key.get(one(row))
        if not same:
            left.append(row)
            continue
        action = same.pop(0)
        found[row.position] = free.pop(action.pk)
    return left


def _by_number(
    rows: list[ImportRow], free: dict[int, Action], found: dict[int, Action]
) -> list[ImportRow]:
    """Take a number for the same action only where the titles are near, and say so."""
    by_number = defaultdict(list)
    for action in free.values():
        if action.number.strip():
            by_number[_number(action.number)].append(action)
    left = []
    for row in rows:
        same = by_number.get(_number(row.values["number"]), [])
        nearest = next((a for a in same[:COMPARED] if near(a.title, row.values["title"])), None)
        if nearest is None:
            left.append(row)
            continue
        same.remove(nearest)
        found[row.position] = free.pop(nearest.pk)
    return left


def _by_title(rows: list[ImportRow], free: dict[int, Action], found: dict[int, Action]) -> None:
    """A title that is alone of its kind, in the file and in the plan, is the same action moved."""
    said = Counter(_title(row.values["title"]) for row in rows)
    known: dict[str, list[Action]] = defaultdict(list)
    for action in free.values():
        known[_title(action.title)].append(action)
    for row in rows:
        title = _title(row.values["title"])
        if said[title] == len(known.get(title, ())) == 1:
            found[row.position] = free.pop(known[title][0].pk)


def _remark_taken(rows: list[ImportRow], free: dict[int, Action]) -> None:
    """Point out a new row that bears the number of an action of quite another title."""
    taken = {_number(action.number): action for action in free.values() if action.number.strip()}
    for row in rows:
        other = taken.get(_number(row.values["number"]))
        if other:
            why = Why("services.number_taken", {"number": other.number, "title": other.title})
            row.remarks.append(kept.reason(why, compared=True))


def _number(number: str) -> str:
    return number.strip().rstrip(".").casefold()


def _title(title: str) -> str:
    return key(title)[:280]


def _last(path: Path) -> str:
    return key(path[-1]) if path else ""
