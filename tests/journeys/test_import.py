"""Josée Gagnon brings in the plan and the members that she keeps in spreadsheets."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from actions.models import Action, ActionPlan
from exchange.models import Import
from exchange.services import imports
from members.models import Membership
from tables.models import Table
from tests.browser import in_a_browser, width_of
from tests.journeys.visitor import PHONE
from tests.world import fingerprint

pytestmark = in_a_browser

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
JOSEE = "josee.gagnon@example.org"
AT = "/tables/immigration-vallee-or/"
HEADINGS = "Axe;Objectif;No;Action;Responsable(s);Partenaires;Échéancier;Budget;État;Commentaires"
PLAN = f"""Plan d’action 2030-2033 (version de travail);;;;;;;;;
{HEADINGS}
1. Attraction;1.1 Se faire connaître;1.1.1;Tenir une foire de l’emploi;Horizon Emploi Nord-Ouest;\
Ville de Val-d’Or / Radio des Quatre-Vents;Automne 2030;12 500 $;En cours (50 %);Première en mai
;;1.1.2;Traduire le guide d’accueil;À déterminer;;31 mars 2031;8000$;À venir;
2. Accueil;2.1 Accueillir ensemble;2.1.1;Souper des nouveaux voisins;Radio des Quatre-Vents;;\
Semaine des rencontres 2030;;À venir;
;;2.1.2;Jumeler des familles;Horizon Emploi Nord-Ouest;;en continu;1 500 $;En cours;
;;;;;;Total;22 000 $;;
"""
MEMBERS = """Organisme;Représentant(e);Fonction;Courriel;Téléphone;Droit de vote;Membre depuis
Radio des Quatre-Vents;Huot, Ariane;Directrice;ariane@quatre-vents.example.org;819 555-0141;Oui;2028
Ligue des jardins;M. Paul Aubé;;;(819) 555-0142 p. 3;À confirmer;2029-05
"""


def a_file(name, text):
    return {"name": name, "mimeType": "text/csv", "buffer": text.encode()}


def long_plan(rows):
    """A plan of so many actions, one in ten of which nobody can date."""
    lines = [
        f"1. Axe;1.{n % 9} Objectif;1.{n % 9}.{n};Action no {n};Horizon Emploi Nord-Ouest;;"
        f"{'Dès que possible' if n % 10 == 0 else '31 mars 2031'};{n} $;À venir;"
        for n in range(1, rows + 1)
    ]
    return "\n".join([HEADINGS, *lines])


def test_a_plan_comes_in_is_corrected_and_goes_with_the_keyboard_alone(site, visitor):
    josee = visitor(email=JOSEE)
    page = josee.page
    before = Action.objects.count()
    josee.goes_to(AT + "imports/")
    josee.sees("Importer")

    josee.tabs_to("Importer un plan d’action")
    page.keyboard.press("Enter")
    josee.sees("Importer un plan d’action")
    josee.tabs_to("Votre fichier")
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Enter")
    chooser.value.set_files(a_file("plan 2030.csv", PLAN))
    page.get_by_label("Le nouveau plan commence le").focus()
    page.keyboard.type("04012030")
    josee.tabs_to("Lire ce fichier")
    page.keyboard.press("Enter")

    josee.sees("plan 2030.csv")
    josee.reads("4 lignes comprises")
    assert Action.objects.count() == before
    josee.tabs_to("À vérifier (")
    page.keyboard.press("Enter")
    josee.reads("Semaine des rencontres 2030")
    josee.looks_it_over()
    page.get_by_role("link", name="Corriger Échéance, 2.1.1 Souper des nouveaux voisins").focus()
    page.keyboard.press("Enter")
    josee.sees("Corriger une cellule")
    josee.tabs_to("Ce que cette cellule devrait dire")
    page.keyboard.press("Control+A")
    page.keyboard.type("15 octobre 2030")
    josee.tabs_to("Relire la cellule ainsi")
    page.keyboard.press("Enter")
    josee.reads("a été relue")

    josee.tabs_to("Importer 4 lignes")
    page.keyboard.press("Enter")
    josee.reads("C’est fait")
    josee.looks_it_over()
    souper = Action.objects.get(title="Souper des nouveaux voisins")
    assert souper.due_on.isoformat() == "2030-10-15"
    assert Action.objects.count() == before + 4

    josee.tabs_to("Annuler cette importation")
    page.keyboard.press("Enter")
    expect(page.locator(".confirm form button")).to_be_focused()
    page.keyboard.press("Enter")
    josee.reads("Cette importation a été annulée")
    josee.looks_it_over()
    assert Action.objects.count() == before
    assert not ActionPlan.objects.filter(starts_on="2030-04-01").exists()


def test_members_come_in_without_javascript(site, visitor):
    josee = visitor(email=JOSEE, script=False)
    page = josee.page

    josee.goes_to(AT + "members/")
    josee.sees("Membres")
    josee.follows("Importer des membres")
    josee.sees("Importer des membres")
    page.get_by_label("Votre fichier").set_input_files(a_file("membres.csv", MEMBERS))
    josee.presses("Lire ce fichier")
    josee.sees("membres.csv")
    josee.reads("2 lignes comprises")
    josee.follows("Vérifier les noms")
    josee.sees("Qui sont ces noms")
    josee.presses("Garder ces choix")
    josee.sees("membres.csv")
    josee.follows("Vérifier les colonnes")
    josee.sees("Ce qu’est chaque colonne")
    page.get_by_label("Ce qu’est la colonne C").select_option("Ne pas lire cette colonne")
    josee.presses("Relire le fichier ainsi")
    josee.sees("membres.csv")
    josee.presses("Importer 2 lignes")
    josee.reads("C’est fait")
    josee.follows("Voir les membres")
    josee.sees("Membres")
    josee.reads("Ligue des jardins")

    joined = Membership.objects.filter(organization__name="Radio des Quatre-Vents")
    assert joined.count() == 1


def waiting():
    """A file that a worker should have taken up long ago."""
    imported = Import.objects.create(
        table=Table.objects.get(slug="immigration-vallee-or"),
        kind="members",
        name="membres.csv",
        size=len(MEMBERS.encode()),
        digest="0" * 64,
        content=MEMBERS.encode(),
    )
    Import.objects.filter(pk=imported.pk).update(updated_at=LONG_AGO)
    return imported


def test_a_file_that_nobody_takes_up_may_be_read_at_once(visitor):
    josee = visitor(email=JOSEE)
    imported = waiting()

    josee.goes_to(imported.get_absolute_url())
    josee.sees("membres.csv")
    josee.reads("Votre fichier est en lecture")
    josee.presses("Le lire maintenant")
    josee.reads("2 lignes comprises")
    josee.looks_it_over()


def test_a_page_that_waits_shows_the_rows_by_itself(visitor):
    josee = visitor(email=JOSEE)
    imported = waiting()

    josee.goes_to(imported.get_absolute_url())
    josee.sees("membres.csv")
    imports.read(imported)
    josee.reads("2 lignes comprises")
    josee.looks_it_over()


def test_without_a_script_a_page_that_waits_is_asked_where_it_stands(visitor):
    josee = visitor(email=JOSEE, script=False)
    imported = waiting()

    josee.goes_to(imported.get_absolute_url())
    josee.sees("membres.csv")
    imports.read(imported)
    josee.follows("Voir où il en est")
    josee.reads("2 lignes comprises")
    josee.looks_it_over()


def test_three_hundred_rows_on_a_phone(site, visitor):
    josee = visitor(email=JOSEE, width=PHONE)
    page = josee.page
    josee.goes_to(AT + "imports/new/plan/")
    josee.sees("Importer un plan d’action")
    page.get_by_label("Votre fichier").set_input_files(a_file("plan.csv", long_plan(300)))
    page.get_by_label("Le nouveau plan commence le").fill("2030-04-01")
    josee.presses("Lire ce fichier")
    josee.sees("plan.csv")
    josee.reads("300 lignes comprises, dont 30 à vérifier")
    expect(page.locator("#import h3")).to_have_count(50)
    assert width_of(page) == PHONE

    josee.follows("Suivant")
    josee.reads("51 à 100 sur 300")
    josee.looks_it_over()
    josee.follows("À vérifier (30)")
    expect(page.locator("#import h3")).to_have_count(30)
    josee.looks_it_over()


@pytest.mark.parametrize(
    ("name", "content"),
    [("plan.pdf", b"%PDF-1.7 "), ("plan.xlsx", b"PK\x03\x04 no book"), ("plan.csv", b"\x00" * 900)],
)
def test_a_file_that_is_none_is_refused_with_a_sentence(site, visitor, name, content):
    josee = visitor(email=JOSEE)
    before = fingerprint()["actions_action"]

    josee.goes_to(AT + "imports/new/members/")
    josee.sees("Importer des membres")
    sent = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    josee.page.get_by_label("Votre fichier").set_input_files(sent)
    josee.presses("Lire ce fichier")
    josee.looks_it_over()

    expect(josee.page.locator(".errors, #import .notice--late")).to_be_visible()
    assert fingerprint()["actions_action"] == before
