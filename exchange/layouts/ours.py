"""A file that the portal sent out and that comes back: known by its marks, read to the letter.

Its headings are those of `exchange.exports`, in both languages (a test holds the two together);
its texts are given back as they were before they were defused.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from core.text import fold
from exchange.cells.defused import restore
from exchange.files.grid import Cell, Line, Sheet, Workbook
from exchange.layouts.columns import Assigned
from exchange.layouts.shapes import KEPT_ASIDE, Corrections, Kind
from exchange.layouts.strips import Strip

MARKS = {"plan": re.compile(r"A-\d{1,15}"), "members": re.compile(r"M-\d{1,15}(?:-\d{1,15})?")}
LEVELS = ("axis", "objective", "specific")
TOP = 30  # lines among which the header stands, whatever was written above it

HEADINGS: dict[str, Mapping[str, str]] = {
    "plan": {
        "identifiant": "id", "identifier": "id",
        "no": "number",
        "action": "title",
        "description": "description",
        "responsable s": "leads", "lead s": "leads",
        "partenaires": "partners", "partners": "partners",
        "echeance": "due", "due date": "due",
        "horizon": "horizon",
        "etat": "state", "status": "state",
        "avancement": "percent", "progress": "percent",
        "budget": "budget",
        "indicateur": "indicator", "indicator": "indicator",
        "cible": "target", "target": "target",
        "territoires": "territory", "territories": "territory",
        "suivi par": "person", "followed by": "person",
        "commentaires": "comments", "comments": "comments",
        "engagements confirmes": KEPT_ASIDE, "confirmed commitments": KEPT_ASIDE,
    },
    "members": {
        "identifiant": "id", "identifier": "id",
        "organisme": "organization", "organization": "organization",
        "sigle": "acronym", "acronym": "acronym",
        "secteur": "sector", "sector": "sector",
        "prenom": "given_name", "given name": "given_name",
        "nom": "family_name", "family name": "family_name",
        "fonction": "function", "position held": "function",
        "courriel": "email", "e mail": "email",
        "telephone": "phone",
        "substitut s": "alternate", "alternate s": "alternate",
        "categorie": "category", "category": "category",
        "droit de vote": "votes", "right to vote": "votes",
        "territoire": "territory", "territory": "territory",
        "membre depuis": "joined", "member since": "joined",
        "site web": "website", "web site": "website",
        "note": "note",
        "situation de l adhesion": KEPT_ASIDE, "standing of the membership": KEPT_ASIDE,
    },
}  # fmt: skip


def known_again(
    workbook: Workbook, kind: Kind, corrections: Corrections
) -> tuple[Workbook, Corrections]:
    """Return the file with the texts that it was made from, and what its headings mean.

    Nothing changes for a file that holds no sheet of ours.
    """
    ours = [sheet for sheet in workbook.sheets if is_ours(sheet, kind)]
    if not ours:
        return workbook, corrections
    sheets = tuple(_restored(sheet, kind) if sheet in ours else sheet for sheet in workbook.sheets)
    levels = {heading: level for sheet in ours for heading, level in _levels(sheet).items()}
    told = {**(levels if kind == "plan" else {}), **corrections.headings, **HEADINGS[kind]}
    return replace(workbook, sheets=sheets), replace(corrections, headings=told)


def is_ours(sheet: Sheet, kind: Kind) -> bool:
    """Say whether a sheet has our column of identifiers, with one of the kind at least."""
    at = _head(sheet)
    return at is not None and any(_mark(line, at[1], kind) for line in sheet.lines)


def header_of(strips: Sequence[Strip], kind: Kind) -> int | None:
    """Return the place of the header of a sheet of ours; None for any other sheet."""
    for place, strip in enumerate(strips[:TOP]):
        column = next((c for c, t in strip.texts.items() if _names_ids(t)), None)
        if column is not None and any(_bears(each, column, kind) for each in strips):
            return place
    return None


def is_marked(strip: Strip, columns: Iterable[Assigned], kind: Kind) -> bool:
    """Say whether a line bears an identifier of the kind."""
    return any(_bears(strip, each.index, kind) for each in columns if each.field == "id")


def _bears(strip: Strip, column: int, kind: Kind) -> bool:
    return MARKS[kind].fullmatch(strip.texts.get(column, "")) is not None


def _names_ids(text: str) -> bool:
    return HEADINGS["plan"].get(fold(text)) == "id"


def _head(sheet: Sheet) -> tuple[Line, int] | None:
    """Return the header of a sheet that has a column of identifiers, and that column."""
    for line in sheet.lines[:TOP]:
        for at, cell in enumerate(line.cells):
            if _names_ids(cell.text):
                return line, at
    return None


def _mark(line: Line, column: int, kind: Kind) -> bool:
    held = line.cells[column].text.strip() if column < len(line.cells) else ""
    return MARKS[kind].fullmatch(held) is not None


def _levels(sheet: Sheet) -> dict[str, str]:
    """The headings before the number that are none of ours name the levels of the plan."""
    at = _head(sheet)
    before: list[str] = []
    for cell in at[0].cells if at else ():
        heading = fold(cell.text)
        if HEADINGS["plan"].get(heading) == "number":
            return dict(zip(before[:3], LEVELS, strict=False))
        if heading and heading not in HEADINGS["plan"]:
            before.append(heading)
    return {}


def _restored(sheet: Sheet, kind: Kind) -> Sheet:
    """Give back the texts of the lines that bear an identifier, and of those alone."""
    at = _head(sheet)
    if at is None:
        return sheet
    lines = tuple(
        replace(line, cells=tuple(_given_back(cell) for cell in line.cells))
        if _mark(line, at[1], kind)
        else line
        for line in sheet.lines
    )
    return replace(sheet, lines=lines)


def _given_back(cell: Cell) -> Cell:
    text = restore(cell.text)
    if text == cell.text:
        return cell
    return replace(cell, text=text, value=text if isinstance(cell.value, str) else cell.value)
