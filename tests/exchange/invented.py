"""Lists that nobody wrote, drawn from the words that lists are made of."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import xlsxwriter
from hypothesis import strategies as st

PLAN_HEADINGS = {
    "axis": ["Axe", "Axes d’intervention", "Axe stratégique", "Axis"],
    "objective": ["Objectif", "Objectifs", "Objectif général", "Objective"],
    "number": ["No", "N°", "Numéro", "#"],
    "title": ["Action", "Actions", "Actions à réaliser", "Actions / activités"],
    "leads": ["Responsable(s)", "Porteur", "Porteur(s)", "Organisme porteur", "Lead"],
    "partners": ["Partenaires", "Collaborateurs", "Partenaire(s)", "Partners"],
    "due": ["Échéancier", "Échéance", "Date d’échéance", "Date prévue", "Due date"],
    "state": ["État", "Statut", "État d’avancement", "Status"],
    "budget": ["Budget", "Coût", "Budget ($)", "Montant"],
    "indicator": ["Indicateur", "Indicateurs", "Indicateur de résultat"],
    "target": ["Cible", "Cibles", "Target"],
    "comments": ["Commentaires", "Remarques", "Commentaire", "Comments"],
}
MEMBER_HEADINGS = {
    "organization": ["Organisme", "Organisation", "Nom de l’organisme", "Organization"],
    "sector": ["Secteur", "Secteur d’activité", "Sector"],
    "person": ["Représentant(e)", "Délégué(e)", "Personne déléguée", "Representative"],
    "function": ["Fonction", "Titre", "Poste occupé"],
    "email": ["Courriel", "Adresse courriel", "E-mail", "Email"],
    "phone": ["Téléphone", "Tél.", "No de téléphone", "Phone"],
    "category": ["Catégorie", "Catégorie de membre", "Statut"],
    "votes": ["Droit de vote", "Votant", "Vote"],
    "territory": ["Territoire", "Municipalité", "Ville"],
    "joined": ["Membre depuis", "Date d’adhésion", "Member since"],
}
HEADINGS = {"plan": PLAN_HEADINGS, "members": MEMBER_HEADINGS}
GROUPS = ["Maison Le Sentier", "CDC du Grand-Pin", "Ville d’Érableville", "Cégep des Rivières",
          "Moisson Mauve", "Chambre de commerce et d’industrie des Pins", "SANA", "MRC",
          "Municipalités (12)", "MIFI (direction régionale)"]  # fmt: skip
TITLES = ["Publier un guide d’accueil", "Tenir deux séjours exploratoires", "Former les préposés",
          "Ouvrir un café rencontre", "Créer un répertoire, puis le tenir à jour",
          "Réserver des logements ; les meubler", "Offrir un « premier repas »"]  # fmt: skip
DUES = ["31 mars 2027", "1er juin 2027", "2026-09-30", "Automne 2026", "T3 2026-2027", "An 2",
        "2027-2028", "D’ici 2030", "En continu", "CT", "Long terme", "31/12/2027", ""]  # fmt: skip
STATES = ["À venir", "En cours", "En cours (50 %)", "Réalisé", "Reporté", "Abandonné", ""]
AMOUNTS = ["12 500 $", "8000$", "6 000,00 $", "25000", "3 000 $/an", "0 $", ""]
PEOPLE = ["Gagnon, Josée", "M. Karim Haddad", "Tremblay Isabelle", "Amira Ben Salah", ""]
PHONES = ["819 555-0101", "(819) 555-0102 p. 12", "819.555.0104", ""]
TITLE_LINES = ["Table de concertation des Pins", "Plan 2026-2029", "Mis à jour le 3 mars 2027"]

Table = list[list[str]]


@dataclass(frozen=True)
class Invented:
    """A list of a kind: its lines, whose cells are in the order of the headings of the kind."""

    kind: str
    lines: tuple[tuple[str, ...], ...]

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(HEADINGS[self.kind])

    def table(self, *, order: Sequence[int] = (), synonym: int = 0, carried: bool = False) -> Table:
        """Return its cells under headings: columns in another order, axes once when `carried`."""
        order = order or range(len(self.fields))
        names = [HEADINGS[self.kind][self.fields[i]] for i in order]
        lines, above = [], ()
        for line in self.lines:
            cells = _without_repeats(self.fields, line, above) if carried else line
            lines.append([cells[i] for i in order])
            above = line
        return [[name[synonym % len(name)] for name in names], *lines]


def _without_repeats(fields, line, above):
    cells = list(line)
    for i, name in enumerate(fields):
        if name not in ("axis", "objective") or not above or line[i] != above[i]:
            break
        cells[i] = ""
    return cells


def several(words: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(words), max_size=3, unique=True).map(" ; ".join)


def _axes(draw, count: int) -> list[tuple[str, str]]:
    places, axis, objective = [], 1, 1
    for i in range(count):
        step = draw(st.sampled_from(["same", "objective", "axis"])) if i else "same"
        if step == "axis":
            axis, objective = axis + 1, 1
        elif step == "objective":
            objective += 1
        places.append((f"{axis}. Accueillir", f"{axis}.{objective} Mieux informer"))
    return places


@st.composite
def plans(draw) -> Invented:
    lines = []
    for i, (axis, objective) in enumerate(_axes(draw, draw(st.integers(3, 9)))):
        lines.append((
            axis, objective, f"{objective.split()[0]}.{i + 1}",
            draw(st.sampled_from(TITLES)) + f" {i + 1}",
            draw(several(GROUPS)) or GROUPS[0], draw(several(GROUPS)), draw(st.sampled_from(DUES)),
            draw(st.sampled_from(STATES)), draw(st.sampled_from(AMOUNTS)),
            draw(st.sampled_from(["Participants", "Guide en ligne", ""])),
            draw(st.sampled_from(["40", "1 protocole", ""])),
            draw(st.sampled_from(["2/6", "Signé", ""])),
        ))  # fmt: skip
    return Invented("plan", tuple(lines))


@st.composite
def members(draw) -> Invented:
    names = draw(st.lists(st.sampled_from(GROUPS[:6]), min_size=3, max_size=6, unique=True))
    lines = [
        (
            name, draw(st.sampled_from(["Communautaire", "Municipal", "Éducation", "Logement"])),
            draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(["Directrice", "Agent", ""])),
            draw(st.sampled_from([f"info{i}@pins.example.org", ""])), draw(st.sampled_from(PHONES)),
            draw(st.sampled_from(["Membre", "Observateur", "Partenaire"])),
            draw(st.sampled_from(["Oui", "Non", "O", "À confirmer", ""])),
            draw(st.sampled_from(["Érableville", "Saint-Érable", ""])),
            draw(st.sampled_from(["2019", "2019-09", "2020-01-15", "mars 2021", ""])),
        )
        for i, name in enumerate(names)
    ]  # fmt: skip
    return Invented("members", tuple(lines))


def with_titles(table: Table, titles: Sequence[str]) -> Table:
    width = len(table[0])
    return [*([title] + [""] * (width - 1) for title in titles), *table]


def with_blank_lines(table: Table, after: Sequence[int]) -> Table:
    lines: Table = []
    for i, line in enumerate(table):
        lines.append(line)
        if i in after:
            lines.append([""] * len(line))
    return lines


def as_csv(
    table: Table, *, encoding: str = "utf-8", delimiter: str = ";", eol: str = "\r\n"
) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=eol).writerows(table)
    return out.getvalue().encode(encoding)


def as_xlsx(table: Table, *, merges: Sequence[tuple[int, int, int]] = ()) -> bytes:
    """Return a workbook of texts; a merge runs in a column from a line to another."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Feuil1")
        for column, first, last in merges:
            sheet.merge_range(first, column, last, column, "")
        for r, line in enumerate(table):
            for c, text in enumerate(line):
                if text:
                    sheet.write_string(r, c, text)
    return out.getvalue()


def merges_of(table: Table, columns: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return the merges that stand for the blanks to carry down in some columns."""
    merges: list[Any] = []
    for column in columns:
        starts = [r for r, line in enumerate(table) if line[column]] + [len(table)]
        merges += [(column, a, b - 1) for a, b in pairwise(starts) if b - a > 1]
    return merges
