"""What the scripts add, in a real browser. The pages themselves work without them."""

import re
from pathlib import Path

import django_htmx
import pytest
from playwright.sync_api import expect

from tests.browser import in_a_browser

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = {f"/{each.name}": each for each in sorted((ROOT / "static" / "js").glob("*.js"))}
SCRIPTS["/htmx.js"] = Path(django_htmx.__file__).parent / "static" / "django_htmx" / "htmx-2.min.js"
SITE = "https://portal.test"

pytestmark = in_a_browser


@pytest.fixture
def visit(chromium):
    """Open a body with all scripts loaded, twice; collect what it then asks of the server."""
    context = chromium.new_context()
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=SITE)
    page = context.new_page()
    page.asked = []

    def opened(body, answers=None):
        answers = answers or {}
        tags = "".join(
            f'<script src="{name}{again}" type="module"></script>'
            for name in sorted(SCRIPTS, key=lambda name: name != "/htmx.js")
            for again in ("", "?again")
        )

        def answer(route):
            path = route.request.url.removeprefix(SITE).split("?")[0]
            if path in SCRIPTS:
                kind = "text/javascript"
                return route.fulfill(path=SCRIPTS[path], content_type=kind)
            if path != "/":
                page.asked.append(
                    (route.request.url.removeprefix(SITE), route.request.post_data or "")
                )
            if path in answers and isinstance(answers[path], int):
                return route.fulfill(status=answers[path], body="")
            if path in answers and isinstance(answers[path], tuple):
                status, headers, html = answers[path]
                return route.fulfill(
                    status=status, headers=headers, content_type="text/html", body=html
                )
            html = answers.get(path, body if path == "/" else "<p>Done</p>")
            return route.fulfill(
                content_type="text/html; charset=utf-8",
                body=f"<!doctype html><html lang='fr'><body>{html}{tags}</body></html>"
                if path not in answers
                else html,
            )

        page.route("**/*", answer)
        page.goto(SITE + "/")
        return page

    yield opened
    context.close()


def test_a_filter_sends_itself_when_a_choice_changes(visit):
    page = visit(
        '<form action="/list" data-autosubmit><select name="kind"><option>a<option>b</select>'
        "<button data-autosubmit-button>Filtrer</button></form>"
    )

    expect(page.locator("button")).to_be_hidden()
    page.locator("select").select_option("b")
    page.wait_for_url("**/list?kind=b")

    assert page.asked == [("/list?kind=b", "")]


def test_a_menu_closes_on_escape_and_gives_the_focus_back(visit):
    page = visit(
        '<details data-menu><summary>Menu</summary><a href="/a">A</a></details><p>Ailleurs</p>'
    )
    menu = page.locator("details")

    page.locator("summary").click()
    page.locator("a").focus()
    page.keyboard.press("Escape")

    expect(menu).not_to_have_attribute("open", "")
    expect(page.locator("summary")).to_be_focused()


def test_a_menu_closes_on_a_click_elsewhere(visit):
    page = visit(
        '<details data-menu><summary>Menu</summary><a href="/a">A</a></details><p>Ailleurs</p>'
    )

    page.locator("summary").click()
    page.locator("p").click()

    expect(page.locator("details")).not_to_have_attribute("open", "")


def test_a_question_leads_the_focus_to_its_answer(visit):
    page = visit(
        "<details data-confirm><summary>Annuler</summary>"
        "<form><button>Oui</button></form></details>"
    )

    page.locator("summary").click()

    expect(page.locator("button")).to_be_focused()


def test_a_link_opens_its_dialog_and_takes_the_focus_back(visit):
    page = visit(
        '<a href="/new" data-dialog="new">Nouveau</a><dialog class="dialog" id="new">'
        '<form method="dialog"><button>Fermer</button></form></dialog>'
    )

    page.locator("a").click()
    expect(page.locator("dialog")).to_be_visible()
    page.locator("button").click()

    expect(page.locator("dialog")).to_be_hidden()
    expect(page.locator("a")).to_be_focused()
    assert page.asked == []


def test_a_link_whose_dialog_is_missing_stays_a_link(visit):
    page = visit('<a href="/new" data-dialog="new">Nouveau</a>')

    page.locator("a").click()
    page.wait_for_url("**/new")

    assert page.asked == [("/new", "")]


def test_a_button_copies_and_says_so(visit):
    page = visit(
        '<button data-copy="https://portal.test/x" data-copied="Copié" hidden>Copier</button>'
    )

    page.locator("button").click()

    expect(page.locator("button")).to_have_text("Copié")
    assert page.evaluate("navigator.clipboard.readText()") == "https://portal.test/x"


NOTES = (
    '<form method="post" action="/save" hx-post="/save" hx-swap="none">'
    '<p data-draft-said hidden>Revenu</p><textarea name="notes" data-draft="6.2"></textarea>'
    "<button>Enregistrer</button></form>"
)


def test_words_typed_come_back_after_the_page_was_lost(visit):
    page = visit(NOTES)

    page.locator("textarea").fill("Le CISSS attend une réponse.")
    page.reload()

    expect(page.locator("textarea")).to_have_value("Le CISSS attend une réponse.")
    expect(page.locator("[data-draft-said]")).to_be_visible()


def test_words_are_forgotten_once_the_server_has_them(visit):
    page = visit(NOTES, answers={"/save": "<p>Enregistré</p>"})

    page.locator("textarea").fill("Adopté.")
    with page.expect_response("**/save"):
        page.locator("button").click()
    page.wait_for_function("!Object.keys(localStorage).some((key) => key.startsWith('draft:'))")
    page.reload()

    expect(page.locator("textarea")).to_have_value("")


def test_words_are_kept_while_the_server_fails(visit):
    page = visit(NOTES, answers={"/save": 500})

    page.locator("textarea").fill("Adopté.")
    with page.expect_response("**/save"):
        page.locator("button").click()
    page.reload()

    expect(page.locator("textarea")).to_have_value("Adopté.")


def test_a_plain_form_forgets_when_another_page_answers(visit):
    page = visit(NOTES.replace(' hx-post="/save" hx-swap="none"', ""))

    page.locator("textarea").fill("Adopté.")
    page.locator("button").click()
    page.wait_for_url("**/save")
    page.goto(SITE + "/")

    expect(page.locator("textarea")).to_have_value("")


def test_signing_out_leaves_no_words_on_the_device(visit):
    page = visit(
        NOTES + '<form class="out" action="/out" data-forget-drafts><button>Sortir</button></form>'
    )

    page.locator("textarea").fill("Confidentiel.")
    page.locator(".out button").click()
    page.wait_for_url("**/out*")
    page.goto(SITE + "/")

    expect(page.locator("textarea")).to_have_value("")


def test_a_failed_request_is_said_and_taken_back(visit):
    answers = {"/save": 500}
    page = visit(
        NOTES + "<div data-connection><p data-lost hidden>Perdue</p>"
        "<p data-failed hidden>Échec</p></div>",
        answers=answers,
    )

    page.locator("button").click()
    expect(page.locator("[data-failed]")).to_be_visible()
    answers["/save"] = "<p>Enregistré</p>"
    page.locator("button").click()

    expect(page.locator("[data-failed]")).to_be_hidden()


def test_leaving_unsent_words_asks_first(visit):
    page = visit('<form data-leave><textarea></textarea></form><a href="/away">Ailleurs</a>')
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))

    page.locator("textarea").click()
    page.keyboard.type("Brouillon")
    page.locator("a").click()
    page.wait_for_url("**/away")

    assert asked == ["beforeunload"]


def test_a_row_dropped_sends_its_new_place(visit):
    rows = "".join(
        f"<li data-sortable-item><span data-sortable-grip>=</span> {name}"
        f'<form method="post" action="/move/{name}" data-sortable-form>'
        '<input name="to"></form></li>'
        for name in "abc"
    )
    page = visit(f"<ol data-sortable>{rows}</ol>")

    start = page.locator("[data-sortable-grip]").nth(2).bounding_box()
    end = page.locator("[data-sortable-item]").nth(0).bounding_box()
    page.mouse.move(start["x"] + 2, start["y"] + 5)
    page.mouse.down()
    page.mouse.move(end["x"] + 2, end["y"] + end["height"] / 2 + 3, steps=8)
    page.mouse.move(end["x"] + 2, end["y"] + 2, steps=4)
    page.mouse.up()
    page.wait_for_url("**/move/c")

    assert page.asked == [("/move/c", "to=1")]


def agenda(order):
    rows = "".join(
        f'<form method="post" action="/move/{name}" hx-post="/move/{name}" hx-target="#agenda"'
        f' hx-swap="outerHTML">{name}<button>Monter</button></form>'
        for name in order
    )
    return f'<div id="agenda">{rows}</div>'


def test_after_a_swap_the_focus_is_on_the_same_button(visit):
    page = visit(agenda("abc"), answers={"/move/c": agenda("acb")})

    page.locator("form").nth(2).locator("button").focus()
    page.keyboard.press("Enter")

    expect(page.locator("form").nth(1)).to_contain_text("c")
    expect(page.locator("form").nth(1).locator("button")).to_be_focused()


def test_after_a_swap_without_the_button_the_focus_is_on_the_fragment(visit):
    page = visit(agenda("abc"), answers={"/move/c": agenda("ab")})

    page.locator("form").nth(2).locator("button").focus()
    page.keyboard.press("Enter")

    expect(page.locator("#agenda")).to_be_focused()


CONFIG = re.search(
    r"<meta name=\"htmx-config\".*>", (ROOT / "templates" / "_head.html").read_text("utf-8")
)[0]
NOTED = CONFIG + '<div id="notices"></div>'
MOVE = (
    '<form id="agenda" action="/move" hx-post="/move" hx-target="#agenda" hx-swap="outerHTML">'
    "<button>Monter</button></form>"
)


def test_a_refusal_goes_into_the_notices_and_leaves_the_page_as_it_was(visit):
    headers = {"HX-Retarget": "#notices", "HX-Reswap": "innerHTML"}
    page = visit(NOTED + MOVE, answers={"/move": (409, headers, "<p>Déjà tenue.</p>")})

    page.locator("button").click()

    expect(page.locator("#notices")).to_have_text("Déjà tenue.")
    expect(page.locator("#agenda button")).to_be_visible()


def test_a_form_with_errors_is_swapped_in(visit):
    page = visit(NOTED + MOVE, answers={"/move": (422, {}, '<p id="agenda">À corriger</p>')})

    page.locator("button").click()

    expect(page.locator("#agenda")).to_have_text("À corriger")


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_failure_is_never_swapped_in(visit, status):
    page = visit(NOTED + MOVE, answers={"/move": (status, {}, "<p>Page entière</p>")})

    with page.expect_response("**/move"):
        page.locator("button").click()

    expect(page.locator("#agenda button")).to_be_visible()
    expect(page.locator("body")).not_to_contain_text("Page entière")
