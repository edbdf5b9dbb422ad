"""Karim Haddad sits at four tables; Aïcha Benali sits at three when others cannot."""

import re
import time

from playwright.sync_api import expect

from actions.models import Action, Commitment, Progress
from meetings.models import Attendance
from tests.browser import in_a_browser
from tests.journeys.visitor import PHONE, link_in

pytestmark = in_a_browser

JOSEE, KARIM = "josee.gagnon@example.org", "karim.haddad@example.org"
AICHA = "aicha.benali@example.org"
TABLE = "Table Immigration de La Vallée-de-l’Or"
AT = "/tables/immigration-vallee-or/"
SEAT = {
    "meeting__table__slug": "immigration-vallee-or",
    "meeting__number": 32,
    "seat__membership__organization__slug": "horizon-emploi",
}


def unled():
    """An action of the table whose lead nobody has confirmed, and that Karim's has no share in."""
    actions = Action.objects.filter(table__slug="immigration-vallee-or", plan__isnull=False)
    free = actions.exclude(commitments__organization__slug="horizon-emploi")
    return free.exclude(commitments__confirmed_at__isnull=False).order_by("number").first()


def is_asked(visitor, site, action):
    """Josée names Karim's organisation as a partner in the action."""
    josee = visitor(email=JOSEE)
    josee.goes_to(action.get_absolute_url())
    josee.sees(action.title)
    josee.follows("Nommer un organisme")
    josee.sees("Nommer un organisme")
    josee.page.get_by_label("Organisme").select_option(label="Horizon Emploi Nord-Ouest")
    josee.presses("Nommer l’organisme")
    josee.sees(action.title)
    site.post_is_carried()


def reports(someone, state, note):
    someone.chooses(state)
    someone.chooses("75 %")
    someone.page.get_by_label("Ce qui a été fait, ce qui vient").fill(note)
    someone.presses("Envoyer la mise à jour")


def test_a_desk_over_four_tables_a_reply_and_a_commitment(site, visitor):
    action = unled()
    is_asked(visitor, site, action)
    karim = visitor()

    karim.signs_in(KARIM)
    assert karim.in_part("Mes tables").get_by_role("link").count() == 4
    karim.in_part("En attente de vous").get_by_role("link", name=TABLE).first.click()
    karim.sees("32e rencontre")
    karim.chooses("Quelqu’un viendra à ma place")
    karim.page.get_by_label("Substitut du siège").select_option(index=1)
    karim.presses("Envoyer cette personne")
    karim.reads("Quelqu’un vient à votre place")
    karim.looks_it_over()

    mine = Attendance.objects.get(**SEAT, person__user__email=KARIM)
    assert mine.reply == "alternate"

    karim.follows("Mon bureau")
    karim.sees("Mon bureau")
    row = karim.in_part("En attente de vous").get_by_role("listitem").filter(has_text=action.title)
    row.get_by_role("link", name="Confirmer ou décliner").click()
    karim.sees(action.title)
    karim.follows("Répondre")
    karim.sees(re.compile("Horizon Emploi Nord-Ouest"))
    karim.chooses("Accepter tel quel")
    karim.presses("Consigner la réponse")
    karim.sees(action.title)
    karim.reads("La réponse est consignée")

    share = Commitment.objects.get(action=action, organization__slug="horizon-emploi")
    assert share.confirmed_at is not None


def test_an_update_from_a_phone_in_under_two_minutes(site, visitor):
    karim = visitor(email=KARIM, width=PHONE)
    began = time.monotonic()

    karim.goes_to("/desk/")
    karim.sees("Mon bureau")
    karim.in_part("Mes actions").get_by_role("link", name="exploratoires").click()
    karim.sees("Tenir deux séjours exploratoires par année")
    karim.follows("Faire une mise à jour")
    karim.sees("Où en est l’action?")
    reports(karim, "En cours", "Dix-neuf familles inscrites; le départ est le 12 février.")
    karim.sees("Tenir deux séjours exploratoires par année")
    karim.reads("Dix-neuf familles inscrites")

    assert time.monotonic() - began < 120
    told = Progress.objects.latest("pk")
    assert (told.percent, told.person.user.email) == (75, KARIM)


def test_the_same_update_by_a_mail_link_without_an_account(site, visitor):
    action = Action.objects.get(title="Tenir deux séjours exploratoires par année")
    josee = visitor(email=JOSEE)
    josee.goes_to(action.get_absolute_url())
    josee.sees(action.title)
    row = josee.page.get_by_role("listitem").filter(has_text="Horizon Emploi Nord-Ouest")
    row.get_by_role("button", name="Demander une mise à jour").click()
    josee.reads("Une mise à jour sera demandée à l’organisme par courriel")
    site.post_is_carried()
    way = link_in(site.mails_to(KARIM)[-1], "/u/")
    before = Progress.objects.count()

    someone = visitor(width=PHONE)
    someone.goes_to(way)
    someone.sees("Où en est l’action?")
    assert Progress.objects.count() == before
    reports(someone, "En cours", "Le second séjour est complet.")
    someone.reads("Merci")
    someone.looks_it_over()

    assert Progress.objects.count() == before + 1
    assert "session" not in {cookie["name"] for cookie in someone.context.cookies()}


def test_the_same_update_without_javascript(site, visitor):
    karim = visitor(email=KARIM, script=False)
    action = Action.objects.get(title="Tenir deux séjours exploratoires par année")

    karim.goes_to(action.get_absolute_url())
    karim.sees(action.title)
    karim.follows("Faire une mise à jour")
    karim.sees("Où en est l’action?")
    reports(karim, "En cours", "Deux villes d’accueil confirmées.")
    karim.sees(action.title)
    karim.reads("Deux villes d’accueil confirmées.")


def test_an_alternate_sees_the_meeting_they_are_named_for(visitor):
    aicha = visitor()

    aicha.signs_in(AICHA)
    aicha.in_part("Mes prochaines rencontres").get_by_role("link", name=TABLE).click()
    aicha.sees("32e rencontre")
    row = aicha.page.get_by_role("row").filter(has_text="Fatoumata Diallo")
    expect(row).to_contain_text(re.compile("par substitut.*Aïcha Benali"))
    aicha.in_part("Ordre du jour").get_by_role("link", name="Ordre du jour").click()
    aicha.sees("Ordre du jour")
    aicha.reads("Protocole d’accueil : trois organismes à rallier")
    expect(aicha.page.get_by_role("button", name=re.compile("^Descendre"))).to_have_count(0)
