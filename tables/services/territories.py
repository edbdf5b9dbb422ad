"""Bring the territories in line with official facts, keeping what they were before."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction

from accounts.models import Clock
from core.text import sort_key
from tables.models import FormerTerritory, Territory

Level = Territory.Level

# Of one rank, a code names one place whatever its status: a parish that became a municipality.
RANKS = (
    (Level.PROVINCE,),
    (Level.REGION,),
    (Level.MRC,),
    (Level.MUNICIPALITY, Level.COMMUNITY, Level.UNORGANIZED),
    (Level.BOROUGH, Level.NEIGHBOURHOOD, Level.ZONE),
)
RANK_OF = {level: rank for rank, levels in enumerate(RANKS) for level in levels}

# RLRQ, chapter T-5.1: the places that are not on Eastern time; what lies under them follows.
CLOCKS = {
    (Level.MRC, "010"): Clock.ISLANDS,
    (Level.MRC, "982"): Clock.LOWER_NORTH_SHORE,
    (Level.COMMUNITY, "06804"): Clock.ISLANDS,
}


@dataclass(frozen=True)
class Fact:
    """A place as an official list has it. `parent` is the rank and code of what contains it."""

    level: str
    code: str
    name: str
    designation: str = ""
    parent: tuple[int, str] | None = None


@dataclass
class Settled:
    """What a load did: places made, places changed, places that stood as they should."""

    made: list[Territory] = field(default_factory=list)
    changed: list[Territory] = field(default_factory=list)
    same: int = 0

    @property
    def nothing(self) -> bool:
        return not self.made and not self.changed


@transaction.atomic
def settle(facts: Iterable[Fact], *, on: date) -> Settled:
    """Make or change territories so that they say what the facts say; facts win over hand edits.

    A name, designation or parent that changes stays as a `FormerTerritory` until `on`.
    Every parent must be known or among the facts. Costs some ten statements, however many facts.
    """
    known = index()
    done = Settled()
    former: list[FormerTerritory] = []
    by_rank: list[list[Fact]] = [[] for _ in RANKS]
    for fact in facts:
        by_rank[RANK_OF[Level(fact.level)]].append(fact)

    for rank, rows in enumerate(by_rank):
        made = [_new(fact, known) for fact in rows if (rank, fact.code) not in known]
        for fact in rows:
            if territory := known.get((rank, fact.code)):
                _compare(territory, fact, known, on, done, former)
        Territory.objects.bulk_create(made)
        done.made += made
        known.update({(rank, each.code): each for each in made})

    FormerTerritory.objects.bulk_create(former)
    _write(done.changed, known.values())
    return done


def index() -> dict[tuple[int, str], Territory]:
    """Return every territory under its rank and code, in one query."""
    return {(RANK_OF[Level(each.level)], each.code): each for each in Territory.objects.all()}


def _new(fact: Fact, known: dict[tuple[int, str], Territory]) -> Territory:
    parent = known[fact.parent] if fact.parent else None
    return Territory(
        level=fact.level,
        code=fact.code,
        name=fact.name,
        designation=fact.designation,
        parent=parent,
        time_zone=_clock(fact, parent),
        path=_path(fact, parent),
    )


def _compare(
    territory: Territory,
    fact: Fact,
    known: dict[tuple[int, str], Territory],
    on: date,
    done: Settled,
    former: list[FormerTerritory],
) -> None:
    parent = known[fact.parent] if fact.parent else None
    told = {
        "name": fact.name,
        "designation": fact.designation,
        "parent_id": parent.pk if parent else None,
    }
    facts = {**told, "level": fact.level, "time_zone": _clock(fact, parent), "closed_on": None}
    if all(getattr(territory, name) == value for name, value in facts.items()):
        done.same += 1
        return

    was = {name: getattr(territory, name) for name in told}
    if was != told:
        former.append(FormerTerritory(territory=territory, until=on, **was))
    for name, value in facts.items():
        setattr(territory, name, value)
    territory.sort_key = sort_key(territory.name)
    done.changed.append(territory)


def _write(changed: Sequence[Territory], everyone: Iterable[Territory]) -> None:
    """Save the changed, and the ways of all that lies under those that moved."""
    by_pk = {each.pk: each for each in everyone}
    moved = []
    for territory in sorted(by_pk.values(), key=lambda each: RANK_OF[Level(each.level)]):
        above = by_pk[territory.parent_id].path if territory.parent_id else ""
        if territory.path != f"{above}{territory.code}/":
            territory.path = f"{above}{territory.code}/"
            moved.append(territory)

    fields = ("level", "name", "designation", "parent", "time_zone", "closed_on", "sort_key")
    Territory.objects.bulk_update(changed, fields, batch_size=500)
    Territory.objects.bulk_update(moved, ("path",), batch_size=500)


def _path(fact: Fact, parent: Territory | None) -> str:
    return f"{parent.path if parent else ''}{fact.code}/"


def _clock(fact: Fact, parent: Territory | None) -> str:
    return CLOCKS.get((Level(fact.level), fact.code)) or (
        parent.time_zone if parent else Clock.EASTERN
    )
