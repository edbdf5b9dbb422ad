"""Josée Gagnon prepares the next meeting of a table, then runs another from opening to PDF."""

import re

from playwright.sync_api import expect

from tests.browser import in_a_browser

pytestmark = in_a_browser

JOSEE = "josee.gagnon@example.org"
TABLE = "Table Immigration de La Vallée-de-l’Or"
AT = "/tables/immigration-vallee-or/"


PRESENT = (
    "Réjean Thibodeau",
    "Sophie Renaud",
    "Lucie Chénard",
    "Patrice Audet",
    "Dominic Paquin",
    "Luc Pépin",
    "Éric Bouchard",
    "Claude Morin",
    "Aïcha Benali",
    "Nadia Rahman",
)


def arrives(page, name):
    presence = page.get_by_role("group", name=f"Présence de {name}", exact=True)
    presence.get_by_role("button", name="Sur place").click()
    pressed = presence.get_by_role("button", name="Sur place", pressed=True)
    expect(pressed).to_be_visible()


def adds_a_follow_up(someone, title, organization):
    someone.chooses("Ajouter un suivi")
    someone.page.get_by_label("Ce qui est à faire").fill(title)
    someone.page.get_by_label("Par quel organisme").select_option(label=organization)
    someone.page.get_by_label("Échéance").fill("2027-01-15")
    someone.presses("Ajouter le suivi")
    someone.reads(title)


def order(page):
    return page.locator("#agenda .agenda__title").all_inner_texts()


def test_from_the_last_meeting_to_the_invitations_of_the_next(site, visitor):
    josee = visitor()
    page = josee.page

    josee.signs_in(JOSEE)
    josee.in_part("Mes tables").get_by_role("link", name=TABLE).click()
    josee.sees(TABLE)
    josee.follows("Rencontres", exact=True)
    josee.sees("Rencontres")
    josee.follows("Préparer la prochaine rencontre")
    josee.sees("Préparer la prochaine rencontre")
    josee.presses("Créer la rencontre et son ordre du jour")
    josee.sees("Ordre du jour")
    josee.reads("Adoption du compte rendu")

    first, second, *_others = order(page)
    down = page.get_by_role("button", name=f"Descendre : {first}")
    down.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#agenda .agenda__title").first).to_have_text(second)
    assert order(page)[:2] == [second, first]
    expect(page.get_by_role("button", name=f"Descendre : {first}")).to_be_focused()

    page.get_by_label("Titre").fill("Fonds de dépannage : qui le garde?")
    page.get_by_label("Type").select_option("Décision")
    page.get_by_label("Durée en minutes").fill("25")
    josee.presses("Ajouter à l’ordre du jour")
    josee.reads("Fonds de dépannage : qui le garde? » est à l’ordre du jour")
    josee.looks_it_over()
    assert "Fonds de dépannage : qui le garde?" in order(page)

    josee.follows("Convoquer")
    josee.sees("Convoquer")
    josee.reads("karim.haddad@example.org")
    assert site.mails_to("karim.haddad@example.org") == []
    josee.presses(re.compile("Envoyer .* convocations"))
    josee.reads("La rencontre est convoquée")
    josee.looks_it_over()

    site.post_is_carried()
    [mail] = site.mails_to("karim.haddad@example.org")
    [event] = [part for part in mail.walk() if part.get_filename() == "invite.ics"]
    assert b"METHOD:REQUEST" in event.get_payload(decode=True)


def test_the_day_of_a_meeting_from_opening_to_the_pdf(visitor):
    josee = visitor(email=JOSEE)
    page = josee.page

    josee.goes_to(AT + "meetings/32/")
    josee.sees("32e rencontre")
    josee.follows("Jour de la rencontre")
    josee.sees("Jour de la rencontre")
    josee.presses("Ouvrir la rencontre")
    josee.sees("Rencontre en cours")

    josee.follows("Prendre les présences")
    josee.sees("Présences")
    for name in PRESENT:
        arrives(page, name)
    josee.reads("Quorum atteint")
    page.get_by_label("Nom et organisme").fill("Ana-Lucía Restrepo")
    josee.presses("Ajouter la personne invitée")
    josee.reads("Ana-Lucía Restrepo · Sur place")
    josee.looks_it_over()
    josee.follows("Revenir à la rencontre")

    josee.follows("Demandes d’adhésion")
    notes = page.get_by_label("Compte rendu du point")
    expect(notes).to_be_visible()
    with page.expect_response(re.compile("/notes/$")) as saved:
        notes.fill("Les deux demandes sont présentées. **Échange** sur la place de la recherche.")
    assert saved.value.status == 200
    expect(page.locator("#saved")).to_contain_text("Enregistré à")
    assert page.locator("#saved input[name=version]").input_value() == "1"
    page.reload()
    expect(notes).to_have_value(re.compile("place de la recherche"))
    josee.looks_it_over()

    page.get_by_label("Décision").fill("Les deux organismes sont admis à la Table.")
    josee.presses("Consigner la décision")
    josee.reads("Les deux organismes sont admis à la Table.")
    adds_a_follow_up(josee, "Envoyer la lettre de bienvenue", "MRC de La Vallée-de-l’Or")
    josee.looks_it_over()

    josee.goes_to(AT + "meetings/32/live/")
    josee.chooses("Lever la rencontre")
    page.locator("details[open]").get_by_role("button").click()
    josee.sees("Compte rendu")
    josee.reads("Échange sur la place de la recherche.")
    josee.reads("Les deux organismes sont admis à la Table.")
    josee.reads("Envoyer la lettre de bienvenue (MRCVO)")
    josee.reads("Ana-Lucía Restrepo")
    named, content = josee.downloads("PDF")
    assert content.startswith(b"%PDF-")
    assert "immigration-vallee-or-" in named


def test_the_agenda_with_the_keyboard_alone(visitor):
    josee = visitor(email=JOSEE)
    page = josee.page
    josee.goes_to(AT + "meetings/33/agenda/")
    josee.sees("Ordre du jour")
    first, second, *_others = order(page)

    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Aller au contenu")).to_be_focused()
    page.keyboard.press("Enter")
    josee.tabs_to(f"Descendre : {first}")
    page.keyboard.press("Space")
    expect(page.locator("#agenda .agenda__title").first).to_have_text(second)
    josee.tabs_to(f"Monter : {first}", backwards=True)
    page.keyboard.press("Enter")
    expect(page.locator("#agenda .agenda__title").first).to_have_text(first)

    josee.tabs_to(f"Autres gestes : {first}")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Control+A")
    page.keyboard.type("3")
    page.keyboard.press("Enter")
    expect(page.locator("#agenda .agenda__title").nth(2)).to_have_text(first)

    josee.tabs_to("Titre (obligatoire)")
    page.keyboard.type("Halte-garderie pendant les rencontres")
    page.keyboard.press("Enter")
    josee.reads("Halte-garderie pendant les rencontres » est à l’ordre du jour")
    josee.looks_it_over()


def test_the_agenda_without_javascript(visitor):
    josee = visitor(email=JOSEE, script=False)
    page = josee.page
    josee.goes_to(AT + "meetings/33/agenda/")
    josee.sees("Ordre du jour")
    first, second, *_others = order(page)

    josee.presses(f"Descendre : {first}")
    expect(page.locator("#agenda .agenda__title").first).to_have_text(second)
    page.get_by_label("Titre").fill("Transport en soirée")
    josee.presses("Ajouter à l’ordre du jour")
    josee.reads("Transport en soirée » est à l’ordre du jour")
    josee.looks_it_over()

    assert order(page)[:2] == [second, first]
    assert "Transport en soirée" in order(page)
