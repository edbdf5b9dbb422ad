"""Michelle Tremblay-Ouellet follows a region; a passer-by follows what the tables publish."""

import io
import zipfile

from playwright.sync_api import expect

from meetings.models import Minutes
from tests.browser import in_a_browser

pytestmark = in_a_browser

MICHELLE = "michelle.ouellet@example.org"
TABLE = "Table Immigration de La Vallée-de-l’Or"
AT = "/tables/immigration-vallee-or/"


def test_a_region_over_a_period_as_a_page_a_spreadsheet_and_a_pdf(visitor):
    michelle = visitor()
    page = michelle.page

    michelle.signs_in(MICHELLE)
    michelle.follows("Rapport : Abitibi-Témiscamingue")
    michelle.sees("Abitibi-Témiscamingue")
    page.get_by_label("Période").select_option("Exercice 2025-2026")
    page.wait_for_url("**?period=fiscal-2025")
    michelle.reads("Exercice 2025-2026")
    michelle.looks_it_over()

    named, sheet = michelle.downloads("Classeur")
    assert ".xlsx" in named
    assert "xl/workbook.xml" in zipfile.ZipFile(io.BytesIO(sheet)).namelist()
    named, document = michelle.downloads("PDF accessible")
    assert ".pdf" in named
    assert document.startswith(b"%PDF-")

    assert michelle.goes_to(AT + "meetings/31/minutes/") == 403
    michelle.looks_it_over()


def test_what_a_passer_by_finds_from_the_front_door_to_the_calendar(visitor):
    someone = visitor()
    page = someone.page
    record = Minutes.objects.filter(publication=4, meeting__table__publication=4).latest("pk")
    table = record.meeting.table

    someone.goes_to("/")
    someone.sees("Autour de la même table")
    someone.follows("Voir tout le répertoire")
    someone.sees("Répertoire des tables")
    page.get_by_label("Territoire").select_option(label="MRC de La Vallée-de-l’Or")
    page.wait_for_url("**territory=mrc-890**")
    expect(page.get_by_role("status").filter(has_text="1 table")).to_be_visible()
    someone.looks_it_over()
    someone.follows("Carte", exact=True)
    someone.sees("Carte des tables")

    someone.goes_to(table.get_absolute_url())
    someone.sees(table.name)
    someone.in_part("Derniers comptes rendus").get_by_role("link").first.click()
    someone.page.wait_for_url("**/minutes/**")
    someone.looks_it_over()
    someone.goes_to(f"{table.get_absolute_url()}plan/")
    someone.looks_it_over()

    feed = someone.context.request.get(f"{table.get_absolute_url()}calendar.ics")
    assert feed.headers["content-type"] == "text/calendar; charset=utf-8"
    assert feed.text().startswith("BEGIN:VCALENDAR")

    someone.goes_to(AT)
    someone.sees(TABLE)
    someone.presses("English")
    expect(page.get_by_role("link", name="Tables", exact=True)).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en-CA")
    someone.looks_it_over()
