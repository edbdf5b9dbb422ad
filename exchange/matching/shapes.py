"""What is known, and what matching makes of a name."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from exchange.cells.got import Why

Certainty = Literal["certain", "probable", "possible", "none"]
RANK: Mapping[str, int] = {"certain": 3, "probable": 2, "possible": 1, "none": 0}


@dataclass(frozen=True)
class KnownOrganization:
    """An organisation of the directory. `member` is true at the table in hand.

    `places` are the names of where it is based and of what it serves.
    """

    id: int
    name: str
    acronym: str = ""
    other_names: tuple[str, ...] = ()
    sector: str = ""
    member: bool = False
    places: tuple[str, ...] = ()


@dataclass(frozen=True)
class KnownTerritory:
    """A place. `path` is the way from the province (« QC/08/880/ »).

    `anchored` is true of the territories of the table in hand; `formerly` are older names.
    """

    id: int
    level: str
    code: str
    name: str
    designation: str = ""
    title: str = ""
    path: str = ""
    formerly: tuple[str, ...] = ()
    anchored: bool = False


@dataclass(frozen=True)
class KnownPerson:
    """Someone of the directory, and the ids of the organisations they act for."""

    id: int
    given_name: str
    family_name: str
    email: str = ""
    organizations: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Candidate:
    """Someone or some place that a name may mean, and why."""

    id: int
    name: str
    certainty: Certainty
    why: Why


@dataclass(frozen=True)
class Match:
    """What a name was found to mean.

    `id` is set where it is certain or probable, and one alone; the candidates come best first.
    A `collective` is no organisation: « Tous », « Groupe de travail », « Municipalités (12) ».
    """

    said: str
    id: int | None = None
    name: str = ""
    certainty: Certainty = "none"
    candidates: tuple[Candidate, ...] = ()
    collective: bool = False
