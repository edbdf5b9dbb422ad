"""Lists that go out: what the files hold, for whom, and that nothing in them runs."""

import csv
import io
import re
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils.translation import override
from openpyxl import load_workbook

from exchange.exports import decisions, delimited, members, plan
from exchange.exports.listing import Kind
from exchange.exports.workbook import workbook
from exchange.layouts.ours import HEADINGS
from exchange.layouts.texts import folded
from exchange.queries import lists
from members.models import Membership
from members.queries.roster import listed
from tables.models import Entry
from tests import factories
from tests.cast import cast

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
NB = "\N{NO-BREAK SPACE}"
TODAY = date(2026, 11, 25)
HOSTILE = ("=1+1", "+1 819 555-0101", "-3", "- suivi", "@SUM(A1)", "'=x", "=cmd|' /C calc'!A0")

pytestmark = pytest.mark.django_db


def _url(people, name, *args):
    return reverse(f"exchange:{name}", args=(people.table.slug, *args))


def _taken(client, url, *, ending="xlsx", language="fr-ca", **data):
    response = client.post(url, {"as": ending, **data}, headers={"accept-language": language})
    assert response.status_code == 200, response.status_code
    return response


def _sheets(content):
    return load_workbook(io.BytesIO(content)).worksheets


def _by_heading(sheet):
    """Return the cells of each line under the headings of the first."""
    head, *rows = sheet.iter_rows()
    return [dict(zip((cell.value for cell in head), row, strict=True)) for row in rows]


def _csv(response, delimiter=";"):
    text = b"".join(response.streaming_content).decode("utf-8")
    assert text.startswith(BOM)
    return text[1:], list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=delimiter))


def _plan_listing(made, language="fr-ca"):
    with override(language):
        lines = lists.plan_lines(made, made.actions.all())
        return plan.listing(made, lines, on=TODAY, conditions=[])


def _member_listing(table, *, with_contacts=True):
    with override("fr-ca"):
        lines = lists.member_lines(listed(table).open())
        return members.listing(table, lines, on=TODAY, conditions=[], with_contacts=with_contacts)


@pytest.fixture
def people(client):
    made = cast()
    client.force_login(made.ben)
    return made


@pytest.fixture
def made(people):
    return factories.plan(people.table)


def test_a_plan_goes_out_with_real_dates_amounts_and_percentages(client, people, made):
    axis = factories.heading(made, "Accueillir", "1")
    aim = factories.heading(made, "Outiller", "1.1", parent=axis, level=2)
    action = factories.action(
        people.table, plan=made, heading=aim, number="1.10", due_on=date(2027, 3, 31),
        percent=29, budget=Decimal("12500.50"), state="in_progress", target="40",
    )  # fmt: skip
    factories.commitment(action, people.centre, role="lead", confirmed_at=datetime.now(UTC))

    response = _taken(client, _url(people, "export_plan", made.pk))
    (said,) = _by_heading(_sheets(response.content)[0])

    assert said["Axe"].value == "1 Accueillir"
    assert said["Objectif"].value == "1.1 Outiller"
    assert (said["No"].value, said["No"].data_type) == ("1.10", "s")
    assert said["Échéance"].value.date() == date(2027, 3, 31)
    assert said["Échéance"].number_format == "yyyy-mm-dd"
    assert said["Budget"].value == 12500.5
    assert said["Budget"].number_format == f'#,##0.00"{NB}$"'
    assert (said["Avancement"].value, said["Avancement"].number_format) == (0.29, f'0"{NB}"%')
    assert said["Cible"].value == "40"
    assert said["Responsable(s)"].value == "Centre des femmes"
    assert said["Engagements confirmés"].value == "Centre des femmes"
    assert said["Horizon"].value is None
    assert said["Identifiant"].value == f"A-{action.pk}"


def test_a_workbook_is_ready_to_work_in(people, made):
    factories.action(people.table, "Tenir un atelier", plan=made)

    with override("fr-ca"):
        content = workbook(_plan_listing(made))
    book = load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    (table,) = sheet.tables.values()
    rules = {
        sheet.cell(1, next(iter(rule.sqref.ranges)).min_col).value: rule
        for rule in sheet.data_validations.dataValidation
    }

    assert book.sheetnames == ["Plan d’action", "Lisez-moi"]
    assert sheet.freeze_panes == "A2"
    assert (table.ref, table.headerRowCount) == ("A1:S2", 1)
    assert table.autoFilter.ref == "A1:S2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert rules["État"].formula1 == '"À venir,En cours,Réalisée,Reportée,Abandonnée"'
    assert rules["Horizon"].formula1 == '"Court terme,Moyen terme,Long terme,En continu"'
    assert rules["Identifiant"].prompt.startswith("Ne le modifiez pas")
    assert "2027-03-31" in rules["Échéance"].prompt
    assert rules["État"].errorStyle == "warning"
    assert 15 < sheet.column_dimensions["D"].width <= 45
    assert (book.properties.title, book.properties.subject) == (made.title, people.table.name)
    assert not book.properties.creator


def test_every_text_is_text_and_nothing_is_a_formula(people, made):
    for text in HOSTILE:
        factories.action(people.table, text, plan=made, description=text, target=text)

    content = workbook(_plan_listing(made))
    parts = zipfile.ZipFile(io.BytesIO(content))
    sheets = [parts.read(name) for name in parts.namelist() if "worksheets/sheet" in name]
    said = _by_heading(_sheets(content)[0])

    assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)
    assert not any("externalLink" in name for name in parts.namelist())
    assert {row["Action"].data_type for row in said} == {"s"}
    assert all(row["Action"].quotePrefix for row in said)
    assert {row["Action"].value for row in said} == {*HOSTILE, "''=x"} - {"'=x"}


def test_a_csv_opens_in_excel_and_runs_nothing(client, people, made):
    for text in HOSTILE:
        factories.action(
            people.table, text, plan=made, description=f'{text}\nSuite, « dite » ; "citée"',
            budget=Decimal("1234.50"), percent=5, due_on=date(2027, 1, 31),
        )  # fmt: skip

    response = _taken(client, _url(people, "export_plan", made.pk), ending="csv")
    text, (head, *rows) = _csv(response)
    said = [dict(zip(head, row, strict=True)) for row in rows]

    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert [row["Action"] for row in said] == [f"'{text}" for text in HOSTILE]
    assert {row["Description"] for row in said} == {
        f'\'{text}\nSuite, « dite » ; "citée"' for text in HOSTILE
    }
    assert {row["Budget"] for row in said} == {"1234,50"}
    assert {row["Avancement"] for row in said} == {f"5{NB}%"}
    assert {row["Échéance"] for row in said} == {"2027-01-31"}
    assert text.count("\r\n") == len(HOSTILE) + 1


def test_a_csv_speaks_the_language_of_its_reader(client, people, made):
    factories.action(people.table, plan=made, budget=Decimal("1234.50"), percent=5)
    people.ben.language = "en-ca"
    people.ben.save(update_fields=["language"])

    url = _url(people, "export_plan", made.pk)
    _text, (head, row) = _csv(_taken(client, url, ending="csv", language="en-ca"), ",")
    said = dict(zip(head, row, strict=True))

    assert said["Budget"] == "1234.50"
    assert said["Progress"] == "5%"
    assert said["Status"] == "To come"


def test_a_file_is_named_kept_from_caches_and_not_guessed_at(client, people, made):
    response = _taken(client, _url(people, "export_plan", made.pk))
    today = f"{datetime.now(UTC).astimezone(factories.TORONTO):%Y-%m-%d}"
    name = f"plan-d-action-2026-2029-water-{today}.xlsx"

    assert response["Content-Disposition"] == (
        f"attachment; filename=\"{name}\"; filename*=UTF-8''{name}"
    )
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "private, no-store"


def test_each_file_that_is_taken_is_noted(client, people, made):
    factories.action(people.table, plan=made)

    _taken(client, _url(people, "export_plan", made.pk), ending="csv")

    entry = Entry.objects.get(verb="exchange.exported")
    assert (entry.by, entry.table) == (people.ben, people.table)
    assert (entry.subject_type, entry.subject_id) == ("actions.actionplan", made.pk)
    assert entry.facts == {"what": "plan", "ending": "csv", "lines": 1}


def test_looking_at_the_page_takes_nothing(client, people, made):
    response = client.get(_url(people, "exports"))

    assert response.status_code == 200
    assert not Entry.objects.filter(verb="exchange.exported").exists()


def test_the_file_holds_what_the_page_shows_and_says_what_narrowed_it(client, people, made):
    factories.action(people.table, "Faite", plan=made, state="done", done_on=TODAY, percent=100)
    factories.action(people.table, "À faire", plan=made)

    url = _url(people, "export_plan", made.pk)
    listed, read_me = _sheets(_taken(client, f"{url}?state=done&view=table&page=2").content)
    words = [cell.value for row in read_me.iter_rows() for cell in row if cell.value]

    assert [row["Action"].value for row in _by_heading(listed)] == ["Faite"]
    assert f"État{NB}: Réalisée" in words


def test_the_read_me_speaks_of_each_column(people, made):
    with override("fr-ca"):
        listed, read_me = _sheets(workbook(_plan_listing(made)))

    told = {row[0].value for row in read_me.iter_rows()}
    assert {cell.value for cell in listed[1]} <= told


def test_the_order_is_that_of_the_plan(people, made):
    second = factories.heading(made, "Intégrer", "2", position=2)
    first = factories.heading(made, "Accueillir", "1", position=1)
    for title, heading, number in (
        ("c", second, "2.1"), ("b", first, "1.10"), ("d", None, "0"), ("a", first, "1.9"),
    ):  # fmt: skip
        factories.action(people.table, title, plan=made, heading=heading, number=number)

    assert [line.action.title for line in _plan_listing(made).rows] == ["a", "b", "c", "d"]


def test_levels_keep_the_names_that_the_plan_gives_them(people):
    made = factories.plan(people.table, level_1="Action", level_2="Budget", level_3="Volet")

    assert [c.heading for c in _plan_listing(made).columns[:3]] == ["Niveau 1", "Niveau 2", "Volet"]


def test_the_last_word_that_stands_is_the_comment(people, made):
    action = factories.action(people.table, plan=made)
    for day, note, more in (
        (1, "Ancien", {}),
        (2, "Dernier", {}),
        (3, "", {}),
        (4, "Retenu", {"held_at": datetime.now(UTC)}),
    ):
        at = datetime(2026, 11, day, tzinfo=UTC)
        action.progress.create(state="planned", percent=0, note=note, at=at, **more)

    (line,) = _plan_listing(made).rows
    assert line.said["comments"] == "Dernier"


def test_members_go_out_a_line_a_seat_with_their_people(people):
    chloe = people.person("chloe")
    factories.function(chloe, people.centre, "Directrice")
    second = factories.seat(people.table, votes=False, label="Deuxième siège")
    second.membership = people.seat.membership
    second.save(update_fields=["membership"])
    third = factories.person("Ève Roy", email="")
    factories.mandate(people.seat, third, rank=2)

    said = _by_heading(_sheets(workbook(_member_listing(people.table)))[0])
    rows = [[cell.value for cell in row.values()] for row in said]
    mark, other = (f"M-{people.seat.membership_id}-{each.pk}" for each in (people.seat, second))

    assert rows[:2] == [
        ["Centre des femmes", None, "Communautaire", "Chloé", "Élie", "Directrice", chloe.email,
         None, "Gil Naud; Ève Roy", "Membre régulier", "Oui", None, said[0]["Membre depuis"].value,
         None, None, "Active", mark],
        ["Centre des femmes", None, "Communautaire", None, None, None, None, None, None,
         "Membre régulier", "Non", None, said[1]["Membre depuis"].value, None, None, "Active",
         other],
    ]  # fmt: skip
    assert said[0]["Membre depuis"].value.date() == factories.LONG_AGO


def test_a_resident_has_a_name_and_no_organization(people):
    lea = factories.person("Léa Roy", email="lea.roy@example.org")
    Membership.objects.create(
        table=people.table, resident=lea, category="resident", accepted_on=TODAY, sort_key="roy lea"
    )

    said = _by_heading(_sheets(workbook(_member_listing(people.table)))[0])
    row = next(row for row in said if row["Nom"].value == "Roy")

    assert (row["Organisme"].value, row["Prénom"].value) == (None, "Léa")
    assert (row["Courriel"].value, row["Droit de vote"].value) == ("lea.roy@example.org", None)


def test_whoever_may_not_see_contacts_gets_none(people):
    content = workbook(_member_listing(people.table, with_contacts=False))
    shared = zipfile.ZipFile(io.BytesIO(content)).read("xl/sharedStrings.xml").decode()

    assert people.person("chloe").email not in shared
    assert "Courriel" not in shared
    assert "Téléphone" not in shared


def test_decisions_of_a_period_go_out_on_the_clock_of_the_table(client, people):
    for number, starts_at in enumerate(
        (datetime(2026, 4, 1, 3, tzinfo=UTC), datetime(2026, 4, 1, 5, tzinfo=UTC)), start=1
    ):
        held = factories.held_meeting(people.table, people.ben, starts_at=starts_at, number=number)
        factories.decision(held, people.ben, f"Décision {number}", mode="vote",
                           votes_for=9, votes_against=0)  # fmt: skip

    response = _taken(client, _url(people, "export_decisions"), start="2026-04-01")
    (said,) = _by_heading(_sheets(response.content)[0])

    assert said["Décision"].value == "Décision 2"
    assert said["Date"].value.date() == date(2026, 4, 1)
    assert (said["Pour"].value, said["Abstentions"].value) == (9, None)


def test_a_period_that_ends_before_it_starts_is_sent_back(client, people):
    days = {"start": "2026-04-01", "end": "2026-03-01"}

    response = client.post(_url(people, "export_attendance"), days)

    assert response.status_code == 422
    assert "Le dernier jour vient avant le premier." in response.content.decode()
    assert 'value="2026-03-01"' in response.content.decode()


def test_attendance_goes_out_person_by_person_then_seat_by_seat(client, people):
    chloe, gil = people.person("chloe"), people.person("gil")
    for number, chloes in enumerate(("here", "excused"), start=1):
        held = factories.held_meeting(people.table, people.ben, number=number, days_ago=9 - number)
        factories.attendance(held, people.seat, chloe, presence=chloes)
    factories.attendance(held, people.seat, gil, presence="remote", as_alternate=True)
    factories.attendance(held, people.watching, people.person("dan"), presence="absent")
    held.attendances.create(name="Léa Roy, de la Ville", presence="here")
    factories.meeting(people.table, number=3)

    response = _taken(client, _url(people, "export_attendance"))
    listed, summed, _read_me = _sheets(response.content)
    rows = [
        (row["Membre ou siège"].value, row["Personne"].value, row["À titre de"].value,
         row["Présence"].value)
        for row in _by_heading(listed)
    ]  # fmt: skip

    assert rows == [
        ("Centre des femmes", "Chloé Élie", "Délégation", "Sur place"),
        ("Centre des femmes", "Chloé Élie", "Délégation", "Absence motivée"),
        ("Centre des femmes", "Gil Naud", "Substitut", "À distance"),
        ("Direction régionale", "Dan Ouellet", "Délégation", "Absence"),
        (None, "Léa Roy, de la Ville", "Personne invitée", "Sur place"),
    ]
    assert [[cell.value for cell in row] for row in summed.iter_rows(min_row=2)] == [
        ["Centre des femmes", 2, 2, 1],
        ["Direction régionale", 1, 0, 0],
    ]


@pytest.mark.parametrize("count", [1, 5])
def test_lists_cost_the_same_whatever_their_length(count, people, made, django_assert_num_queries):
    for number in range(count):
        held = factories.held_meeting(people.table, people.ben, number=number + 1)
        factories.decision(held, people.ben, "Adopté.", item=factories.item(held))
        action = factories.action(
            people.table, plan=made, heading=factories.heading(made), person=people.person("gil")
        )
        action.territories.add(factories.territory())
        member = factories.organization()
        factories.commitment(action, member)
        seat = factories.seat(people.table, member)
        factories.mandate(seat, factories.person())
        factories.attendance(held, seat, people.person("gil"), presence="here")
    span = lists.Span(factories.TORONTO)

    with django_assert_num_queries(4):  # headings, actions, shares, territories
        workbook(_plan_listing(made))
    with django_assert_num_queries(4):  # memberships, seats, mandates, functions
        workbook(_member_listing(people.table))
    with django_assert_num_queries(5):  # decisions, and what each of them made happen
        rows = lists.decision_lines(people.table, people.table.decisions.all(), span)
        workbook(decisions.listing(people.table, rows, on=TODAY, conditions=[]))
    with django_assert_num_queries(4):  # meetings, attendances, seats, people
        lists.attendance_lines(people.table, span)


@pytest.mark.parametrize("language", ["fr-ca", "en-ca"])
def test_an_import_knows_each_heading_that_goes_out(language, people, made):
    with override(language):
        out = {
            "plan": _plan_listing(made, language).columns[2:],
            "members": members.listing(
                people.table, [], on=TODAY, conditions=[], with_contacts=True
            ).columns,
        }

    for kind, columns in out.items():
        assert [c.heading for c in columns if folded(c.heading) not in HEADINGS[kind]] == []
        marks = [c.heading for c in columns if c.kind == Kind.MARK]
        assert [HEADINGS[kind][folded(heading)] for heading in marks] == ["id"]


def test_choices_and_messages_fit_in_a_workbook(people, made):
    for language in ("fr-ca", "en-ca"):
        with override(language):
            columns = [*_plan_listing(made).columns, *_member_listing(people.table).columns]

        assert [c.heading for c in columns if len(",".join(c.choices)) > 255] == []
        assert [c.heading for c in columns if any("," in each for each in c.choices)] == []
        assert [c.heading for c in columns if len(c.hint) > 255 or len(c.heading) > 32] == []


def test_a_csv_of_no_action_has_its_headings(made):
    with override("fr-ca"):
        (only,) = delimited.lines(_plan_listing(made))

    assert re.fullmatch(rf"{BOM}Axe;Objectif;No;Action;.*;Identifiant\r\n", only)
