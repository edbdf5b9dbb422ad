"""The places of Québec, where the list that is kept beside the repository is at hand."""

import csv
from pathlib import Path

import pytest

from exchange.matching import KnownTerritory
from tables.models.territory import title_of

SHARED = Path(__file__).resolve().parents[3] / "shared"
FULL = SHARED / "reference" / "territories_full.csv"
LEVELS = {
    "municipalite": "municipality",
    "arrondissement": "borough",
    "communaute_autochtone": "community",
    "tno": "unorganized",
}


def every_place(*anchors: str) -> list[KnownTerritory]:
    """Return all places, the `anchors` (codes) being the table’s; skip the test without them."""
    if not FULL.exists():
        pytest.skip(f"the list of places is not at hand: {FULL}")
    with FULL.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    by_code = {row["code"]: row for row in rows}

    def path(row: dict[str, str]) -> str:
        above = by_code.get(row["parent_code"])
        return (path(above) if above else "") + f"{row['code']}/"

    return [
        KnownTerritory(
            id=number,
            level=(level := LEVELS.get(row["level"], row["level"])),
            code=row["code"],
            name=row["name"],
            designation=row["designation"],
            title=title_of(level, row["name"], row["designation"]),
            path=path(row),
            anchored=row["code"] in anchors,
        )
        for number, row in enumerate(rows, start=1)
    ]
