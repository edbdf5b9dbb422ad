"""Names matched with the organisations, people and places that are known. Pure, deterministic."""

from exchange.matching.directory import Directory
from exchange.matching.duplicates import Duplicate, likely_duplicates
from exchange.matching.shapes import (
    Candidate,
    KnownOrganization,
    KnownPerson,
    KnownTerritory,
    Match,
)
from exchange.matching.spellings import Spelling, spellings

__all__ = [
    "Candidate",
    "Directory",
    "Duplicate",
    "KnownOrganization",
    "KnownPerson",
    "KnownTerritory",
    "Match",
    "Spelling",
    "likely_duplicates",
    "spellings",
]
