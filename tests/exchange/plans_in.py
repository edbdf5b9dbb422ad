"""Short plans as their coordinators write them, and what becomes of them."""

from datetime import date

from actions.models import Action, ActionPlan
from exchange.models import Import
from exchange.services import imports

STARTS_ON = date(2026, 4, 1)
HEADER = (
    "Axe;Objectif;No;Action;Description;Responsable;Partenaires;Échéance;Budget;État;Commentaires"
)
LINES = (
    (
        "1. Accueil;1.1 Premier accueil;1.1.1;Tenir un séjour;Autocar;Centre des femmes;"
        "Direction régionale;2027-03-31;12 500 $;En cours (50 %);1er séjour tenu"
    ),
    ";;1.1.2;Écrire une trousse;;Groupe de travail;Tous;;3 000 $/an;À venir;",
    "2. Emploi;2.1 Employeurs;2.1.1;Offrir des ateliers;;Atelier des Rives;;En continu;;Terminé;",
)


def plan_file(*lines: str, header: str = HEADER) -> bytes:
    return "\n".join((header, *(lines or LINES))).encode()


def received(people, *lines: str, header: str = HEADER, **how) -> Import:
    how = {"name": "plan.csv", "plan_starts_on": STARTS_ON, "by": people.ben, **how}
    content = how.pop("content", None) or plan_file(*lines, header=header)
    return imports.receive(people.table, kind="plan", content=content, **how)


def brought_in(people, *lines: str, **how) -> Import:
    imported = received(people, *lines, **how)
    assert imported.state == Import.State.READY, imported.refusal
    return imports.commit(imported, version=imported.version, by=people.ben)


def changes(imported: Import) -> dict[int, tuple[str, list[str]]]:
    """What each line does: its change, and the fields that differ."""
    return {
        row.line: (row.change, sorted(each["field"] for each in row.changes))
        for row in imported.rows.order_by("position")
    }


def remarks(imported: Import) -> dict[int, list[str]]:
    """The codes of what comparing each line with the portal found."""
    found = {
        row.line: [each["code"] for each in (*row.remarks, *row.refused) if each.get("compared")]
        for row in imported.rows.order_by("position")
    }
    return {line: codes for line, codes in found.items() if codes}


def plan_of(people) -> ActionPlan:
    return people.table.plans.get()


def action(people, number: str) -> Action:
    return plan_of(people).actions.get(number=number)
