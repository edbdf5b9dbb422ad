"""Lists that go out: what the files hold, for whom, and that nothing in them runs."""

import csv
import io
from datetime import date, time
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils.translation import override
from openpyxl import load_workbook

from tables.models import Entry
from tests import factories
from tests.cast import cast

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HOSTILE = (
    "=1+1",
    "+1 819 555-0101",
    "-3",
    "- suivi",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "'=x",
    "''=x",
    " =1+1",
    "\N{NO-BREAK SPACE}=1",
    "\N{FULLWIDTH EQUALS SIGN}1+1",
    '=HYPERLINK("http://example.org")',
    "=cmd|' /C calc'!A0",
)

pytestmark = pytest.mark.django_db


def _at(people, name, *args):
    return reverse(f"exchange:{name}", args=(people.table.slug, *args))


def _taken(client, url, *, ending="xlsx", language="fr-ca", **data):
    response = client.post(url, {"as": ending, **data}, headers={"accept-language": language})
    assert response.status_code == 200, response.status_code
    return response


def _book(response):
    return load_workbook(io.BytesIO(response.content))


def _lines(response, delimiter=";"):
    text = b"".join(response.streaming_content).decode("utf-8")
    assert text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}")
    return list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=delimiter))


@pytest.fixture
def plan(client):
    people = cast()
    client.force_login(people.ben)
    return people, factories.plan(people.table)


def test_a_plan_goes_out_with_real_dates_amounts_and_percentages(client, plan):
    people, made = plan
    axis = factories.heading(made, "Accueillir", "1")
    aim = factories.heading(made, "Outiller", "1.1", parent=axis, level=2)
    action = factories.action(
        people.table, plan=made, heading=aim, number="1.10", due_on=date(2027, 3, 31),
        percent=29, budget=Decimal("12500.50"), state="in_progress", target="40",
    )  # fmt: skip
    factories.commitment(action, people.centre, role="lead", confirmed_at=people.ben.date_joined)

    sheet = _book(_taken(client, _at(people, "export_plan", made.pk))).worksheets[0]
    said = dict(zip((c.value for c in sheet[1]), sheet[2], strict=True))

    assert said["Axe"].value == "1 Accueillir"
    assert said["Objectif"].value == "1.1 Outiller"
    assert (said["No"].value, said["No"].data_type) == ("1.10", "s")
    assert said["Échéance"].value.date() == date(2027, 3, 31)
    assert said["Échéance"].number_format == "yyyy-mm-dd"
    assert said["Budget"].value == 12500.5
    assert said["Budget"].number_format == '#,##0.00"\N{NO-BREAK SPACE}$"'
    assert said["Avancement"].value == 0.29
    assert said["Cible"].value == "40"
    assert said["Responsable(s)"].value == "Centre des femmes"
    assert said["Engagements confirmés"].value == "Centre des femmes"
    assert said["Horizon"].value is None
    assert said["Identifiant"].value == f"A-{action.pk}"
