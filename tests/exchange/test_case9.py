"""The plan and the members given as an example, cell by cell, in both encodings."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from exchange import files, layouts
from exchange.cells.conventions import Conventions
from exchange.cells.got import Grade
from tests.exchange.written import codes, unmarked

CASES = Path(__file__).resolve().parents[3] / "shared" / "cases"
PLANS = ("case9_action_plan_constructed.csv", "case9_action_plan_constructed_cp1252.csv")
HORIZONS = {"court": "short", "moyen": "medium", "long": "long", "continu": "ongoing", "": None}
STATES = {
    "en_cours": "in_progress", "a_venir": "planned", "realisee": "done", "reportee": "deferred",
    "abandonnee": "abandoned", "en_continu": "in_progress", "en_retard": "in_progress",
}  # fmt: skip

pytestmark = pytest.mark.skipif(not CASES.exists(), reason="the example files are not here")


def understood(name, kind="plan"):
    workbook = files.read((CASES / name).read_bytes(), name)
    return workbook, layouts.understand(
        workbook,
        kind,
        conventions=Conventions.starting(date(2026, 4, 1)),
        today=date(2026, 11, 24),
    )


def expected():
    text = (CASES / "case9_action_plan_expected.csv").read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def wanted(answer):
    """Return what the row of an expected line says, in our words."""
    return {
        "axis": answer["axe"],
        "objective": answer["objectif"],
        "number": answer["no"],
        "due_on": answer["date_echeance"] or None,
        "horizon": HORIZONS[answer["horizon"]],
        "ongoing": answer["en_continu"] == "1",
        "state": STATES[answer["statut"]],
        "late_declared": answer["statut"] == "en_retard",
        "percent": int(answer["avancement_pct"]) if answer["avancement_pct"] else None,
        "budget": int(answer["budget_cad"]) if answer["budget_cad"] else None,
        "budget_yearly": answer["note"] == "par année",
    }


@pytest.mark.parametrize("name", PLANS)
def test_every_cell_of_the_expected_plan_is_understood(name):
    workbook, reading = understood(name)

    said = [{field: row.values[field] for field in wanted(expected()[0])} for row in reading.rows]
    assert said == [wanted(answer) for answer in expected()]
    assert unmarked(workbook, reading) == []


def test_both_encodings_say_the_same():
    one, other = (understood(name)[1] for name in PLANS)

    assert [row.values for row in one.rows] == [row.values for row in other.rows]


def test_what_cannot_be_known_is_doubted_and_nothing_else():
    _, reading = understood(PLANS[0])

    doubted = {
        (row.values["number"], mark.field): codes(mark.whys)
        for row in reading.rows
        for mark in row.marks
        if mark.grade != Grade.UNDERSTOOD
    }
    remarked = {r.values["number"]: codes(r.remarks) for r in reading.rows if r.remarks}
    assert doubted == {
        ("1.2.2", "leads"): ["shares.nobody_yet"],
        ("5.1.1", "due"): ["due.no_calendar"],
    }
    assert remarked == {"4.2.1": ["layout.late_with_date_to_come"]}
    said = {row.values["number"]: row.values["due_said"] for row in reading.rows}
    assert said["5.1.1"] == "Semaine québécoise des rencontres interculturelles 2026"


def test_the_names_of_a_cell_are_parted():
    _, reading = understood(PLANS[0])

    rows = {row.values["number"]: row.values for row in reading.rows}
    assert rows["1.1.1"]["leads"] == ["MRC"]
    assert rows["1.1.1"]["partners"] == ["SANA", "Emplois en régions", "Ville"]
    assert rows["1.2.1"]["partners"] == ["Services Québec", "MIFI (direction régionale)"]
    assert rows["1.2.2"]["leads"] == []
    assert rows["2.1.2"]["partners"] == ["Municipalités (12)"]
    assert rows["2.1.1"]["description"] == "Moyens\u00a0: Groupe de travail"
    assert rows["1.2.1"]["comments"] == "2/6"


def test_the_members_are_understood():
    workbook, reading = understood("case9_members_constructed.csv", "members")

    rows = {row.line: row.values for row in reading.rows}
    assert len(rows) == 26
    assert rows[2] | {"note": ""} == {
        "id": None, "organization": "MRC des Trois-Érables", "acronym": "", "sector": "municipal",
        "person": "Josée Gagnon", "given_name": "Josée", "family_name": "Gagnon",
        "function": "Agente de développement – immigration", "email": "jgagnon@mrc.example.org",
        "phone": "819 555-0101", "website": "", "alternate": "Marc Roy", "category": "regular",
        "votes": True, "territory": "MRC", "joined_on": "2019-09-01", "joined_precision": "month",
        "note": "",
    }  # fmt: skip
    assert rows[3]["person"] == "Karim Haddad"
    assert rows[3]["phone"] == "819 555-0102, poste 12"
    assert rows[4]["person"] == "Isabelle Tremblay"
    assert rows[5]["alternate"] == "Luc Pépin"
    assert rows[6]["person"] == "Amira Ben Salah"
    assert rows[11]["category"] == "observer"
    assert rows[11]["votes"] is False
    assert rows[13]["person"] == ""
    assert rows[20]["votes"] is None
    assert rows[23]["organization"] == ""
    assert rows[23]["category"] == "resident"
    assert rows[23]["person"] == "Nadia Rahman"
    assert rows[26]["person"].endswith("Caron")
    assert rows[8]["note"] == "Cotisation\u00a0: payée"
    assert unmarked(workbook, reading) == []


def test_the_same_organisation_twice_is_flagged():
    _, reading = understood("case9_members_constructed.csv", "members")

    flagged = {row.line: codes(row.remarks) for row in reading.rows if row.remarks}
    assert flagged == {27: ["layout.same_organization"]}


def test_nothing_of_a_real_directory_is_lost():
    name = "messy_members/case5_members.csv"
    workbook, reading = understood(name, "members")

    assert len(reading.rows) == 79
    assert [row.refused for row in reading.rows if row.refused] == []
    assert unmarked(workbook, reading) == []
    said = {mark.said for mark in reading.rows[0].marks}
    values = reading.rows[0].values
    assert {values["organization"], values["territory"]} <= said
    assert "Type\u00a0: cooperative-de-solidarite" in values["note"]
