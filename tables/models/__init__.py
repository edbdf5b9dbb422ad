from tables.models.entry import Entry
from tables.models.table import FormerForm, Publication, Table
from tables.models.term import Pathway, Population, Programme, Sector, Step
from tables.models.territory import FormerTerritory, Territory

__all__ = [
    "Entry",
    "FormerForm",
    "FormerTerritory",
    "Pathway",
    "Population",
    "Programme",
    "Publication",
    "Sector",
    "Step",
    "Table",
    "Territory",
]
