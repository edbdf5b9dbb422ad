"""Read the official list of municipalities and bring the territories in line with it.

The list is the « Répertoire des municipalités » (MUN.csv) of the Ministère des Affaires
municipales et de l’Habitation, under the headings that it has borne, or a list of our own shape.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from core.text import fold
from tables.models import Territory
from tables.services import territories
from tables.services.places import Places, Unplaced, tidy
from tables.services.reading import read_rows
from tables.services.reference import level_of
from tables.services.territories import Fact, Level, Settled

HEADINGS = {
    "code": ("mcode", "code", "code geographique", "code municipal", "code muni"),
    "name": ("munnom", "name", "nom", "nom de la municipalite", "municipalite"),
    "designation": ("mdes", "designation", "statut"),
    "region": ("regadm", "region administrative", "region"),
    "mrc": ("mrc", "nom mrc"),
    "administration": ("admregionale", "administration regionale"),
    "division": ("divrec", "division de recensement"),
    "parent": ("parent code", "parent"),
    "level": ("level", "niveau"),
}
NEEDED = ("code", "name", "designation")
SKIPPED = ("province", "region", "mrc")  # in lists of our own shape: not this file's to say
RANK = territories.RANK_OF[Level.MUNICIPALITY]


@dataclass(frozen=True)
class Problem:
    """A row that could not be placed: its line in the file, what it named, and why."""

    line: int
    name: str
    reason: str


@dataclass
class Report:
    """What the load did, the rows left out, and the known places that the file does not name."""

    settled: Settled = field(default_factory=Settled)
    problems: list[Problem] = field(default_factory=list)
    absent: list[Territory] = field(default_factory=list)


@transaction.atomic
def load(content: bytes, *, on: date) -> Report:
    """Settle the municipalities of a file; what is absent from it is told, never deleted.

    A row that cannot be placed is a `Problem` and the others go on. Raises `Refused` when the
    file has not the columns that it needs.
    """
    known = territories.index()
    report = Report()
    read = list(_read(content, Places(known.values()), report.problems))
    facts = _alike(read, known, report.problems)
    report.settled = territories.settle(facts, on=on)
    report.absent = _absent(read, report, known)
    return report


def _read(content: bytes, places: Places, problems: list[Problem]) -> Iterator[tuple[int, Fact]]:
    """Yield each row as a fact, with its line; the others go to the problems."""
    lines: dict[str, int] = {}
    for line, row in read_rows(content, HEADINGS, NEEDED):
        if fold(row.get("level", "")) in SKIPPED:
            continue
        name = tidy(row["name"])
        try:
            fact = _fact(row, name, places)
            if fact.code in lines:
                raise Unplaced(
                    _("Code %(code)s is already on line %(line)s.")
                    % {"code": fact.code, "line": lines[fact.code]}
                )
        except Unplaced as reason:
            problems.append(Problem(line, name or row["code"], str(reason)))
        else:
            lines[fact.code] = line
            if fact.level == Level.MUNICIPALITY:
                places.cities.add(fact.code)
            yield line, fact


def _fact(row: dict[str, str], name: str, places: Places) -> Fact:
    if not name:
        raise Unplaced(_("The name is missing."))
    designation = tidy(row["designation"])
    if fold(row.get("level", "")) == "arrondissement":
        return Fact(Level.BOROUGH, row["code"], name, designation, places.city(row["parent"]))

    code = row["code"].zfill(5) if row["code"].isdigit() else row["code"]
    if not (code.isdigit() and len(code) == 5):
        raise Unplaced(_("“%(code)s” is not a code of five digits.") % {"code": row["code"]})
    if not designation:
        raise Unplaced(_("The designation is missing."))
    return Fact(level_of(designation), code, name, designation, places.above(row, code, name))


def _alike(
    read: list[tuple[int, Fact]], known: dict[tuple[int, str], Territory], problems: list[Problem]
) -> list[Fact]:
    """Leave out the rows that nothing tells from another place: name, designation and MRC."""
    codes = {fact.code for _line, fact in read}
    standing = {
        _face(each.name, each.designation, each.parent_id): each.code
        for (rank, code), each in known.items()
        if rank == RANK and code not in codes
    }
    pk_of = {key: each.pk for key, each in known.items()}
    faces = Counter(_face_of(fact, pk_of) for _line, fact in read)
    kept = []
    for line, fact in read:
        face = _face_of(fact, pk_of)
        if faces[face] > 1:
            reason = _("Several rows bear this name, designation and MRC under different codes.")
        elif face in standing:
            reason = _("This place is known under code %(code)s.") % {"code": standing[face]}
        else:
            kept.append(fact)
            continue
        problems.append(Problem(line, fact.name, reason))
    problems.sort(key=lambda each: each.line)
    return kept


def _face_of(fact: Fact, pk_of: dict[tuple[int, str], int]) -> tuple[str, str, int | None]:
    return _face(fact.name, fact.designation, pk_of.get(fact.parent) if fact.parent else None)


def _face(name: str, designation: str, parent: int | None) -> tuple[str, str, int | None]:
    return fold(name), fold(designation), parent


def _absent(
    read: list[tuple[int, Fact]], report: Report, known: dict[tuple[int, str], Territory]
) -> list[Territory]:
    """Return the known places of the regions that the file covers, without a row in it."""
    codes = {fact.code for _line, fact in read}
    parents = {fact.parent for _line, fact in read}
    regions = {_region(known[parent]) for parent in parents if parent in known}
    made = {each.pk for each in report.settled.made}
    absent = (
        each
        for (rank, code), each in known.items()
        if rank == RANK and code not in codes and each.pk not in made and _region(each) in regions
    )
    return sorted(absent, key=lambda each: each.path)


def _region(territory: Territory) -> str:
    return "/".join(territory.path.split("/")[:2])
