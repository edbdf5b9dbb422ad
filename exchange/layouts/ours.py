"""A file that the portal sent out and that comes back: known by its marks, read to the letter.

Its headings are those of `exchange.exports`, in both languages (a test holds the two together);
its texts are given back as they were before they were defused.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from core.text import fold
from exchange.cells.defused import restore
from exchange.files.grid import Cell, Line, Sheet, Workbook
from exchange.layouts.shapes import KEPT_ASIDE, Corrections, Kind

MARKS = {"plan": re.compile(r"A-\d{1,15}"), "members": re.compile(r"M-\d{1,15}")}
EXPLAINED = frozenset({"lisez moi", "read me"})  # the sheet that explains the list
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
    sheets = [
        _restored(sheet, kind) if is_ours(sheet, kind) else sheet for sheet in workbook.sheets
    ]
    if all(one is other for one, other in zip(sheets, workbook.sheets, strict=True)):
        return workbook, corrections
    told = {sheet.name for sheet in sheets if fold(sheet.name) in EXPLAINED and len(sheets) > 1}
    return replace(workbook, sheets=tuple(sheets)), replace(
        corrections,
        headings={**corrections.headings, **HEADINGS[kind]},
        left_out=corrections.left_out | told,
    )


def is_ours(sheet: Sheet, kind: Kind) -> bool:
    """Say whether a sheet has our column of identifiers, with one of the kind at least."""
    column = _column(sheet)
    return column is not None and any(_mark(line, column, kind) for line in sheet.lines)


def _column(sheet: Sheet) -> int | None:
    for line in sheet.lines[:TOP]:
        for at, cell in enumerate(line.cells):
            if HEADINGS["plan"].get(fold(cell.text)) == "id":
                return at
    return None


def _mark(line: Line, column: int, kind: Kind) -> bool:
    held = line.cells[column].text.strip() if column < len(line.cells) else ""
    return MARKS[kind].fullmatch(held) is not None


def _restored(sheet: Sheet, kind: Kind) -> Sheet:
    """Give back the texts of the lines that bear an identifier, and of those alone."""
    column = _column(sheet)
    lines = tuple(
        replace(line, cells=tuple(_given_back(cell) for cell in line.cells))
        if column is not None and _mark(line, column, kind)
        else line
        for line in sheet.lines
    )
    return replace(sheet, lines=lines)


def _given_back(cell: Cell) -> Cell:
    text = restore(cell.text)
    if text == cell.text:
        return cell
    return replace(cell, text=text, value=text if isinstance(cell.value, str) else cell.value)
