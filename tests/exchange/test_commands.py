"""Bringing files in from the command line: what is shown, what is written, what is refused."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

from actions.models import Action
from exchange.models import Import, ImportRow
from tables.models import Entry
from tests import factories
from tests.exchange.plans_in import LINES, plan_file, plan_of
from tests.world import fingerprint

START = "2026-04-01"
MEMBERS = (
    "Organisme;Secteur;Représentant(e);Courriel;Droit de vote\n"
    "Centre des femmes;Communautaire;Élie, Chloé;chloe@example.org;Oui\n"
    "Maison du quartier;Communautaire;Roy, Anne;anne@example.org;Oui\n"
).encode()


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "plan.csv"
    path.write_bytes(plan_file())
    return path


def _run(command, *args, **options):
    out = StringIO()
    call_command(command, *args, table="water", stdout=out, **options)
    return out.getvalue()


def test_a_dry_run_shows_one_object_a_row_and_writes_nothing(people, plan):
    before = fingerprint()

    rows = json.loads(_run("import_plan", plan, plan_start=START, dry_run=True, format="json"))

    assert fingerprint() == before
    assert [row["row"] for row in rows] == [2, 3, 4]
    first, second, third = (row["values"] for row in rows)
    assert {name: first[name] for name in ("axis", "objective", "number", "due_on", "horizon")} == {
        "axis": "1. Accueil",
        "objective": "1.1 Premier accueil",
        "number": "1.1.1",
        "due_on": "2027-03-31",
        "horizon": "short",
    }
    assert (first["budget"], first["percent"], first["state"]) == (12500, 50, "in_progress")
    assert (second["leads"], second["partners"]) == (["Groupe de travail"], ["Tous"])
    assert (second["budget"], second["budget_yearly"]) == (3000, True)
    assert (third["ongoing"], third["horizon"], third["state"]) == (True, "ongoing", "done")
    assert {row["change"] for row in rows} == {"new"}
    assert [match["name"] for match in rows[0]["matches"]] == [
        "Centre des femmes",
        "Direction régionale",
    ]


def test_a_dry_run_compares_with_the_plan_that_there_is(people, plan):
    call_command("import_plan", plan, table="water", plan_start=START, stdout=StringIO())
    plan.write_bytes(plan_file(*(line.replace("12 500 $", "13 000 $") for line in LINES)))

    rows = json.loads(_run("import_plan", plan, plan_start=START, dry_run=True, format="json"))

    assert [row["change"] for row in rows] == ["changed", "same", "same"]
    assert rows[0]["changes"] == [{"field": "budget", "was": 12500, "now": 13000}]


def test_a_plan_comes_in_and_the_second_time_says_that_nothing_is_new(people, plan):
    with translation.override("en"):
        first = _run("import_plan", plan, plan_start=START, by=people.ben.email)
        again = _run("import_plan", plan, plan_start=START)

    assert "3" in first
    assert "nothing was written" in again
    assert plan_of(people).actions.count() == 3
    assert Entry.objects.get(verb="exchange.plan_imported").by == people.ben


def test_doubts_and_refusals_say_what_was_said_and_why(people, plan):
    plan.write_bytes(
        plan_file(
            "1;Tenir un atelier;Semaine des rencontres;À déterminer;A-999999",
            header="No;Action;Échéance;Responsable;Identifiant",
        )
    )

    [row] = json.loads(_run("import_plan", plan, plan_start=START, dry_run=True, format="json"))

    assert row["change"] == "refused"
    doubts = {each["field"]: each for each in row["doubts"]}
    assert doubts["due"]["said"] == "Semaine des rencontres"
    assert doubts["leads"]["said"] == "À déterminer"
    assert all(each["why"] for each in row["doubts"])
    assert [each["code"] for each in row["refused"]] == ["services.id_unknown"]


def test_the_plan_of_today_is_meant_when_no_start_is_said(people, plan):
    factories.plan(people.table)

    _run("import_plan", plan)

    assert plan_of(people).actions.count() == 3


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"table": "watre", "plan_start": START}, "water"),
        ({"plan_start": "1er avril 2026"}, "2026-04-01"),
        ({}, "--plan-start"),
        ({"plan_start": START, "by": "nobody@example.org"}, "nobody@example.org"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(people, plan, options, sentence):
    with pytest.raises(CommandError, match=sentence):
        call_command("import_plan", plan, **{"table": "water", **options}, stdout=StringIO())

    assert (Import.objects.count(), Action.objects.count()) == (0, 0)


@pytest.mark.parametrize(
    "content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(300), b"PK\x03\x04" + bytes(99)]
)
@pytest.mark.parametrize("dry_run", [True, False])
def test_a_file_that_is_no_list_is_one_sentence(people, plan, content, dry_run):
    plan.write_bytes(content)

    with pytest.raises(CommandError) as refused:
        _run("import_plan", plan, plan_start=START, dry_run=dry_run)

    assert str(refused.value)
    assert Action.objects.count() == 0


def test_a_file_that_is_not_there_is_one_sentence(people, tmp_path):
    with pytest.raises(CommandError, match=r"absent\.csv"):
        _run("import_plan", tmp_path / "absent.csv", plan_start=START)


def test_refused_rows_stop_the_command_unless_they_are_left(people, plan):
    header = "No;Action;Identifiant"
    plan.write_bytes(plan_file("1;Tenir un atelier;", "2;Volé;A-999999", header=header))

    with pytest.raises(CommandError):
        _run("import_plan", plan, plan_start=START)
    assert (Action.objects.count(), ImportRow.objects.count()) == (0, 0)

    _run("import_plan", plan, plan_start=START, leave_refused=True)
    assert list(Action.objects.values_list("title", flat=True)) == ["Tenir un atelier"]


def test_members_are_shown_and_nothing_is_written(people, tmp_path):
    path = tmp_path / "membres.csv"
    path.write_bytes(MEMBERS)
    before = fingerprint()

    rows = json.loads(_run("import_members", path, dry_run=True, format="json"))

    assert fingerprint() == before
    assert [row["values"]["organization"] for row in rows] == [
        "Centre des femmes",
        "Maison du quartier",
    ]
    assert rows[1]["values"]["person"] == "Anne Roy"


def test_a_table_without_plan_nor_members_is_no_trouble(db, plan, tmp_path):
    factories.sector()
    factories.table("water")
    path = tmp_path / "membres.csv"
    path.write_bytes(MEMBERS)

    assert len(json.loads(_run("import_plan", plan, plan_start=START, format="json"))) == 3
    assert len(json.loads(_run("import_members", path, format="json"))) == 2
