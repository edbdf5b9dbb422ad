"""The pictures of README.md: taken with SCREENSHOTS=1, and otherwise checked to be there."""

import os
import re
from pathlib import Path

import pytest

from tests.browser import CHROMIUM
from tests.journeys.test_import import PLAN, a_file
from tests.journeys.visitor import PHONE

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs" / "img"
AT = "/tables/immigration-vallee-or/"
JOSEE, KARIM = "josee.gagnon@example.org", "karim.haddad@example.org"
MICHELLE = "michelle.ouellet@example.org"

NOTES = (
    "Quarante-deux employeurs ont répondu. Le tiers logerait des familles pendant les trois "
    "premiers mois.\n\nL’Office d’habitation présentera le plan d’affaires en février."
)
PICTURES = {
    "front-door": (None, "/", {}),
    "desk": (KARIM, "/desk/", {}),
    "table": (JOSEE, AT, {}),
    "agenda": (JOSEE, AT + "meetings/33/agenda/", {}),
    "plan": (JOSEE, AT + "plan/", {}),
    "region": (MICHELLE, "/reports/region-08/", {}),
    "phone": (KARIM, AT + "meetings/32/", {"width": PHONE}),
    "dark": (JOSEE, AT + "members/", {"dark": True}),
    "import": (JOSEE, AT + "imports/new/plan/", {}),
    "meeting-day": (JOSEE, AT + "meetings/32/live/", {}),
}
asked = pytest.mark.skipif(not os.environ.get("SCREENSHOTS"), reason="SCREENSHOTS=1 takes them")


@asked
@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="NO CHROMIUM ON THIS MACHINE: no picture is taken")
def test_the_pictures_are_taken(visitor):
    for name, (email, address, looks) in PICTURES.items():
        someone = visitor(email=email, **looks)
        someone.goes_to(address)
        if name == "meeting-day":
            gets_under_way(someone)
        if name == "import":
            brings_a_plan(someone)
        someone.looks_it_over()
        someone.page.screenshot(path=IMAGES / f"{name}.png")


def gets_under_way(someone):
    """Open the meeting, let most of its seats in, and take up an item in the middle."""
    page = someone.page
    someone.presses("Ouvrir la rencontre")
    someone.follows("Prendre les présences")
    someone.sees("Présences")
    expected = page.get_by_role("listitem").filter(has_text="Sera là")
    for place in range(expected.count()):
        here = expected.nth(place).get_by_role("button", name="Sur place").first
        with page.expect_response("**/mark/"):
            here.click()
    someone.follows("Revenir à la rencontre")
    someone.follows("Étude de logements de transition")
    with page.expect_response("**/notes/"):
        page.get_by_label("Compte rendu du point").fill(NOTES)
    page.evaluate("scrollTo(0, 0)")


def brings_a_plan(someone):
    """Have a spreadsheet read, and stop before it is brought in."""
    someone.looks_it_over()
    page = someone.page
    page.get_by_label("Votre fichier").set_input_files(a_file("plan 2030.csv", PLAN))
    page.get_by_label("Le nouveau plan commence le").fill("2030-04-01")
    someone.presses("Lire ce fichier")
    someone.sees("plan 2030.csv")
    page.evaluate("scrollTo(0, 300)")


def test_the_pictures_of_the_readme_are_there_and_light():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"docs/img/([\w-]+)\.png", readme)

    assert sorted(set(named)) == sorted(PICTURES)
    for name in named:
        content = (IMAGES / f"{name}.png").read_bytes()
        assert content.startswith(b"\x89PNG\r\n"), name
        assert len(content) < 300_000, name
