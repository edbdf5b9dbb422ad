"""Load the common lists that ship with the portal, as often as wanted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from django.db import transaction

from tables import reference
from tables.models import Pathway, Population, Programme, Sector, Step
from tables.models.term import Term
from tables.services import territories
from tables.services.territories import Fact, Level, Settled

AnyTerm = TypeVar("AnyTerm", bound=Term)


@dataclass(frozen=True)
class Loaded:
    """What a load did: territories settled, terms made."""

    territories: Settled
    terms: int

    @property
    def nothing(self) -> bool:
        return self.territories.nothing and not self.terms


@transaction.atomic
def load(*, on: date) -> Loaded:
    """Settle the territories and make the missing terms; a second load changes nothing.

    Territories are official facts and win over hand edits. Terms are the operators' to reword:
    one that exists is left as it is.
    """
    settled = territories.settle(facts(), on=on)
    terms = sum(
        (
            _make(Sector, [_sector(row) for row in reference.rows("sectors")]),
            _make(Population, reference.rows("populations")),
            _make(Pathway, reference.rows("pathways")),
            _make(Step, _steps()),
            _make(Programme, reference.rows("programmes")),
        )
    )
    return Loaded(settled, terms)


def facts() -> list[Fact]:
    """Return the province, its regions, their MRC or equivalents, and the places of region 08."""
    rows = [
        Fact(row["level"], row["code"], row["name"], row["designation"], _above(row))
        for row in reference.rows("territories")
    ]
    return rows + [_municipality(row) for row in reference.rows("municipalities_08")]


def level_of(designation: str) -> Level:
    """Return the level of a place under an MRC, from its official designation."""
    word = designation.casefold()
    if word.startswith("territoire non organisé"):
        return Level.UNORGANIZED
    first_nations = ("réserve", "terre", "établissement", "village cri", "village na", "village no")
    return Level.COMMUNITY if word.startswith(first_nations) else Level.MUNICIPALITY


def _municipality(row: dict[str, str]) -> Fact:
    designation = row["designation"]
    return Fact(level_of(designation), row["code"], row["name"], designation, (2, row["mrc"]))


def _above(row: dict[str, str]) -> tuple[int, str] | None:
    if not row["parent"]:
        return None
    return (territories.RANK_OF[Level(row["level"])] - 1, row["parent"])


def _sector(row: dict[str, str]) -> dict[str, Any]:
    return {
        "code": row["code"],
        "letter": row["letter"],
        "hue": int(row["hue"]),
        "is_community": row["community"] == "1",
        "name_fr": row["name_fr"],
        "name_en": row["name_en"],
    }


def _steps() -> list[dict[str, Any]]:
    """Return the steps under their pathways, which must exist; one query."""
    pathways = dict(Pathway.objects.values_list("code", "pk"))
    return [
        {
            "code": row["code"],
            "pathway_id": pathways[row["pathway"]],
            "name_fr": row["name_fr"],
            "name_en": row["name_en"],
        }
        for row in reference.rows("steps")
    ]


def _make(model: type[AnyTerm], rows: Sequence[Mapping[str, Any]]) -> int:
    """Create the rows whose code is not there yet; `position` is the rank in the list."""
    terms = model._default_manager  # noqa: SLF001 -- Django’s documented way to any model’s rows
    there = set(terms.values_list("code", flat=True))
    made = [
        model(position=position, **row)
        for position, row in enumerate(rows, start=1)
        if row["code"] not in there
    ]
    terms.bulk_create(made)
    return len(made)
