"""What goes out comes back in, and changes nothing: the promise of an export."""

import io
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils.translation import override
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from actions.models import Action, ActionPlan
from exchange import files
from exchange.exports import delimited, members, plan
from exchange.exports.workbook import workbook
from exchange.layouts import understand
from exchange.models import Import
from exchange.queries import lists
from exchange.queries.lists import even
from exchange.services import commits, imports, reading
from members.models import Membership
from members.queries.roster import listed
from tables.models import Table
from tests import factories
from tests.cast import cast

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 25)
LANGUAGES = ("fr-ca", "en-ca")
ENDINGS = ("xlsx", "csv")
FILES_IN = Path(__file__).parent / "files_in"
NB = "\N{NO-BREAK SPACE}"


def _content(listing, ending):
    if ending == "csv":
        return "".join(delimited.lines(listing)).encode()
    return workbook(listing)


def _plan(made, ending, language):
    with override(language):
        lines = lists.plan_lines(made, made.actions.all())
        return _content(plan.listing(made, lines, on=TODAY, conditions=[]), ending)


def _members(table, ending, language):
    with override(language):
        lines = lists.member_lines(listed(table).open())
        listing = members.listing(table, lines, on=TODAY, conditions=[], with_contacts=True)
        return _content(listing, ending)


def _read(content, ending, *, table, kind, of=None):
    """Return the rows of a file as an import compares them with the portal, and the import."""
    imported = Import(
        table=table,
        kind=kind,
        name=f"liste.{ending}",
        size=len(content),
        digest="0" * 64,
        plan=of,
        plan_starts_on=of.starts_on if of else None,
    )
    return reading.understand(imported, content), imported


def _told(rows):
    return [
        (row.line, row.change, row.changes, row.remarks, row.refused, row.grade)
        for row in rows
        if (row.change, row.grade) != ("same", "understood") or row.remarks or row.changes
    ]


def _comes_back(content, ending, count, **what):
    rows, imported = _read(content, ending, **what)
    assert (_told(rows), imported.remarks) == ([], [])
    assert len(rows) == count
    assert [each["said"] for each in imported.names] == []
    return rows


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_plan_comes_back_unchanged(ending, language):
    people = cast()
    made = factories.plan(people.table, level_2="Visée", level_3="Moyen")
    axis = factories.heading(made, "2030 : une vision", "")
    aim = factories.heading(made, "Outiller", "1.1", parent=axis, level=2)
    deep = factories.heading(made, "Former", "a)", parent=aim, level=3)
    for n, heading in enumerate((axis, aim, deep, None)):
        action = factories.action(
            people.table, f"Action {n}", plan=made, heading=heading, number=f"1.{n}0",
            person=people.person("gil"), budget=Decimal("1250.5") * n, percent=29 * n,
            state=("planned", "in_progress", "deferred", "planned")[n],
            due_on=date(2027, 2, 1 + n) if n < 2 else None, ongoing=n == 2,
            horizon_by_hand="long" if n == 3 else "",
        )  # fmt: skip
        action.territories.set([factories.territory(), factories.territory("region", "08")])
        factories.commitment(action, people.centre, role="lead")
    content = _plan(made, ending, language)

    _comes_back(content, ending, 4, table=people.table, kind="plan", of=made)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ENDINGS)
def test_members_come_back_unchanged(ending, language):
    people = cast()
    factories.function(people.person("chloe"), people.centre, "Directrice")
    second = factories.seat(people.table, votes=False)
    second.membership = people.seat.membership
    second.save(update_fields=["membership"])
    factories.mandate(second, factories.person("Ève Roy", phone="+1 819 555-0101 p. 12"))
    resident = factories.person("Léa Roy")
    Membership.objects.create(
        table=people.table, resident=resident, category="resident", accepted_on=TODAY, sort_key="r"
    )
    Membership.objects.create(
        table=people.table, member_table=factories.table("autre"), category="partner",
        requested_on=TODAY, note="=à rappeler", sort_key="a",
    )  # fmt: skip
    content = _members(people.table, ending, language)

    _comes_back(content, ending, 5, table=people.table, kind="members")


NASTY = (
    "=Bilan", "'=x", "''=x", "'", "'tis", "- suivi", "+1 819 555-0101", "@table", " =1+1",
    "1.10", "1.1 Titre", "1. Titre", "2026-03-01", "31/12/2026", "0012", "1e5", "Infinity",
    "Total", "Total général", "Note", "* à confirmer", "Légende : CT, court terme", "Sous-total 3",
    "Axe 1 : Attraction", "Objectif", "Action", "Responsable(s)", "Identifiant", "A-12", "M-4",
    "idem", "″", "n/d", "—", "-", "?", "À déterminer", "à venir", "S.O.", "TBD", "Aucun", "x",
    "Oui", "VRAI", "=TRUE()", "#N/A", "#REF!", "NULL", "_x000D_", "_x0041_", "&amp;", "<b>&</b>",
    "l’été « chaud » : 3 $, 5 % ; fin", "l\N{NO-BREAK SPACE}espace", "deux  espaces", "fin.",
    "À la ligne\nencore\n\nplus bas", "À la ligne\r\nde Windows", "un\ttabulé", '"cité"', "a;b,c|d",
    "👩🏽\N{ZERO WIDTH JOINER}🌾 récolte", "e\N{COMBINING ACUTE ACCENT}te", "Ⅳ", "①", "ﬁn",
    "العربية", "日本", "zéro\N{ZERO WIDTH SPACE}largeur", "\N{LEFT-TO-RIGHT MARK}marque",
    "fin\N{ZERO WIDTH NO-BREAK SPACE}", "\uffff fin",
    "\N{SOFT HYPHEN}trait", "contrôle\x01\x0b\x1f", "T" * 300, "mot " * 74, "Responsable : Tous",
    "Titre complet : Tenir", "CONFÉRENCE", "A) Volet", "IV. Emploi", "%", "$", "12 500 $", "80 %",
)  # fmt: skip


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_text_is_too_strange_to_come_back(ending):
    people = cast()
    made = factories.plan(people.table)
    for n, text in enumerate(NASTY):
        heading = factories.heading(made, text[:240], position=n)
        action = factories.action(
            people.table, text, plan=made, heading=heading if n % 2 else None, description=text,
            indicator=text[:200], target=text[:120], number=text[:16],
        )  # fmt: skip
        action.progress.create(state="planned", percent=0, note=text, at="2026-11-01T12:00:00Z")
    content = _plan(made, ending, "fr-ca")

    _comes_back(content, ending, len(NASTY), table=people.table, kind="plan", of=made)


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_name_is_too_strange_to_come_back(ending):
    people = cast()
    for n, text in enumerate(NASTY):
        named = factories.organization(
            f"nasty-{n}", name=text[:200], acronym=text[:30], phone=text[:40]
        )
        seat = factories.seat(people.table, named)
        who = factories.person("Ida Roy")
        who.given_name = text[:80]
        who.save(update_fields=["given_name"])
        factories.mandate(seat, who)
        factories.function(who, named, text[:120])
        Membership.objects.filter(pk=seat.membership_id).update(note=text[:300])
    content = _members(people.table, ending, "fr-ca")

    _comes_back(content, ending, len(NASTY) + 2, table=people.table, kind="members")


def _edited(content, edit):
    """Return a workbook after a person worked in it; `edit` is given its first sheet."""
    book = load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    edit(sheet, {cell.value: cell.column for cell in sheet[1]})
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.fixture
def written():
    """A plan of three actions that three organisations bear, two of which share a name."""
    people = cast()
    made = factories.plan(people.table)
    axis = factories.heading(made, "Accueillir", "1")
    twins = [
        factories.organization(f"twin-{n}", name="Comité ; accueil / emploi") for n in range(2)
    ]
    for n in range(3):
        action = factories.action(
            people.table, f"Action {n}", plan=made, heading=axis, number=f"1.{n}",
            due_on=date(2027, 3, 31), budget=100, percent=50, state="in_progress",
        )  # fmt: skip
        for each in (people.centre, twins[0]):
            factories.commitment(action, each)
    return people, made


def _changes(rows):
    return {
        (row.values.get("title") or row.values["organization"], each["field"]): (
            each["was"],
            each["now"],
        )
        for row in rows
        for each in row.changes
    }


def test_what_a_person_changed_is_all_that_changes(written):
    people, made = written

    def edit(sheet, at):
        sheet.cell(2, at["Action"]).value = "Action revue"
        sheet.cell(2, at["État"]).value = "Réalisée"
        sheet.cell(3, at["Échéance"]).value = "Automne 2027"
        sheet.cell(3, at["Budget"]).value = None
        sheet.cell(4, at["Partenaires"]).value += "; Direction régionale"
        sheet.cell(4, at["Avancement"]).value = 0.75

    content = _edited(_plan(made, "xlsx", "fr-ca"), edit)
    rows, _imported = _read(content, "xlsx", table=people.table, kind="plan", of=made)

    assert _changes(rows) == {
        ("Action revue", "title"): ("Action 0", "Action revue"),
        ("Action revue", "state"): ("in_progress", "done"),
        ("Action revue", "percent"): (50, 100),
        ("Action 1", "due_on"): ("2027-03-31", "2027-12-31"),
        ("Action 1", "budget"): (100, None),
        ("Action 2", "partners"): (
            ["Centre des femmes", "Comité ; accueil / emploi"],
            ["Centre des femmes", "Comité ; accueil / emploi", "Direction régionale"],
        ),
        ("Action 2", "percent"): (50, 75),
    }


def test_lines_may_be_sorted_left_out_and_added(written):
    people, made = written

    def edit(sheet, at):
        first, last = ([c.value for c in sheet[n]] for n in (2, 4))
        for column, (one, other) in enumerate(zip(first, last, strict=True), start=1):
            sheet.cell(2, column).value, sheet.cell(4, column).value = other, one
        sheet.delete_rows(3)
        sheet.cell(4, at["Action"]).value = "Tenir une fête"
        sheet.cell(4, at["Axe"]).value = "1 Accueillir"
        sheet.insert_rows(1)
        sheet.cell(1, 1).value = "Plan revu en comité"

    content = _edited(_plan(made, "xlsx", "fr-ca"), edit)
    rows, _imported = _read(content, "xlsx", table=people.table, kind="plan", of=made)

    assert [(row.values["title"], row.change) for row in rows] == [
        ("Action 2", "same"),
        ("Action 0", "same"),
        ("Tenir une fête", "new"),
    ]


def test_columns_may_be_moved_and_taken_away(written):
    people, made = written
    made.level_1 = "Grand chemin"
    made.save(update_fields=["level_1"])

    def edit(sheet, at):
        sheet.tables.clear()
        sheet.move_range(f"A1:A{sheet.max_row}", cols=30)
        sheet.delete_cols(at["Indicateur"])
        sheet.delete_cols(at["Échéance"])

    content = _edited(_plan(made, "xlsx", "fr-ca"), edit)

    _comes_back(content, "xlsx", 3, table=people.table, kind="plan", of=made)


def test_a_column_of_ones_own_is_kept_in_words(written):
    people, made = written

    def edit(sheet, at):
        sheet.cell(1, at["Identifiant"] + 1).value = "Priorité de Josée"
        sheet.cell(2, at["Identifiant"] + 1).value = "Haute"

    content = _edited(_plan(made, "xlsx", "fr-ca"), edit)
    rows, _imported = _read(content, "xlsx", table=people.table, kind="plan", of=made)

    (((title, _field), (_was, now)),) = _changes(rows).items()
    assert (title, now) == ("Action 0", f"Priorité de Josée{NB}: Haute")


def test_an_identifier_of_elsewhere_touches_nothing(written):
    people, made = written
    other = factories.plan(people.table, title="Autre plan")
    action = factories.action(people.table, "D’un autre plan", plan=other)

    def edit(sheet, at):
        sheet.cell(2, at["Identifiant"]).value = f"A-{action.pk}"

    content = _edited(_plan(made, "xlsx", "fr-ca"), edit)
    rows, _imported = _read(content, "xlsx", table=people.table, kind="plan", of=made)

    assert [row.change for row in rows] == ["refused", "same", "same"]
    assert [each["code"] for each in rows[0].refused] == ["services.id_unknown"]


def test_seats_of_one_member_keep_their_people_whatever_the_order():
    people = cast()
    second = factories.seat(people.table)
    second.membership = people.seat.membership
    second.save(update_fields=["membership"])
    factories.mandate(second, factories.person("Ève Roy"))

    def edit(sheet, at):
        first, last = ([c.value for c in sheet[n]] for n in (2, 3))
        for column, (one, other) in enumerate(zip(first, last, strict=True), start=1):
            sheet.cell(2, column).value, sheet.cell(3, column).value = other, one
        sheet.cell(2, at["Nom"]).value = "Roy-Côté"

    content = _edited(_members(people.table, "xlsx", "fr-ca"), edit)
    rows, _imported = _read(content, "xlsx", table=people.table, kind="members")

    assert _changes(rows) == {("Centre des femmes", "person"): ("Ève Roy", "Ève Roy-Côté")}


def test_every_list_of_the_sample_region_comes_back():
    call_command("load_sample_region", verbosity=0)

    lists_read = 0
    for n, table in enumerate(Table.objects.order_by("pk")):
        ending, language = ENDINGS[n % 2], LANGUAGES[n // 2 % 2]
        for made in table.plans.order_by("pk"):
            count, content = made.actions.count(), _plan(made, ending, language)
            _comes_back(content, ending, count, table=table, kind="plan", of=made)
            lists_read += 1
        with override(language):
            count = len(lists.member_lines(listed(table).open()))
        content = _members(table, ending, language)
        _comes_back(content, ending, count, table=table, kind="members")
        lists_read += 1
    assert lists_read > 12


TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=60)
WORDS = TEXTS.map(str.strip).filter(lambda text: even(text).strip())
STRANGE = WORDS | st.sampled_from([text for text in NASTY if even(text).strip()])


@pytest.mark.parametrize("ending", ENDINGS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts=st.lists(st.tuples(STRANGE, STRANGE, STRANGE), min_size=1, max_size=6))
def test_whatever_people_write_a_cell_says_it_again(ending, texts):
    made = ActionPlan(
        pk=1, title="Plan", table=Table(name="Table"), starts_on=TODAY, level_1="Axe", level_2=""
    )
    written = [
        lists.PlanLine(
            action=Action(pk=n, title=title, description=other, target=third, percent=0),
            headings={1: third},
            shares=[lists.Share(other, "lead", is_confirmed=False)],
            territories=[],
        )
        for n, (title, other, third) in enumerate(texts, start=1)
    ]
    with override("fr-ca"):
        content = _content(plan.listing(made, written, on=TODAY, conditions=[]), ending)

    rows = understand(files.read(content, f"plan.{ending}"), "plan").rows

    said = [{mark.field: mark.said for mark in row.marks} for row in rows]
    assert [row.values["id"] for row in rows] == [f"A-{line.action.pk}" for line in written]
    for line, cells in zip(written, said, strict=True):
        words = {name: even(text) for name, text in line.words().items() if even(text)}
        assert {name: cells.get(name) for name in words} == words


HABITS = sorted(each for each in FILES_IN.iterdir() if each.suffix != ".json")


@pytest.mark.parametrize("path", HABITS[::6], ids=lambda path: path.name)
def test_what_came_in_as_people_keep_it_goes_out_and_comes_back(path):
    people, kind = cast(), path.name.partition("_")[0]
    for code in ("municipal", "education", "gouvernemental", "economique", "sante", "citoyen"):
        factories.sector(code)
    started = {"plan_starts_on": date(2026, 4, 1)} if kind == "plan" else {}
    imported = imports.receive(
        people.table, kind=kind, name=path.name, content=path.read_bytes(), at_once=True,
        by=people.ben, **started,
    )  # fmt: skip
    imported.refresh_from_db()
    commits.commit(imported, version=imported.version, leave_refused=True, by=people.ben)

    for ending in ENDINGS:
        if kind == "plan":
            made = people.table.plans.get()
            of, content = made, _plan(made, ending, "fr-ca")
        else:
            of, content = None, _members(people.table, ending, "fr-ca")
        rows, again = _read(content, ending, table=people.table, kind=kind, of=of)
        assert (_told(rows), again.names) == ([], [])
        assert len(rows) > 1
