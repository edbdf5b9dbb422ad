"""The regional report: what counts, what does not, and the two files made from it."""

from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import openpyxl
import pytest
from django.urls import reverse
from pypdf import PdfReader

from actions.models import Drift
from reports import periods
from reports.regional import regional_report
from tests import factories

TODAY = date(2026, 11, 24)
FISCAL = periods.fiscal_year(2026)


@pytest.fixture
def region(people):
    return factories.territory("region", "08")


def report(region, period=FISCAL):
    return regional_report(region, period, today=TODAY)


def held(people, day, *presences):
    """A meeting of a day, at which the seats of the table came or not."""
    at = datetime(day.year, day.month, day.day, 14, tzinfo=UTC)
    meeting = factories.meeting(
        people.table,
        starts_at=at,
        convened_at=at,
        convened_by=people.ben,
        opened_at=at,
        opened_by=people.ben,
        closed_at=at + timedelta(hours=2),
        closed_by=people.ben,
    )
    for seat, person, presence in presences:
        factories.attendance(meeting, seat, person, presence=presence)
    return meeting


def test_a_table_elsewhere_is_left_out(people, region):
    elsewhere = factories.territory("region", "09", name="Côte-Nord")
    factories.table("coast", territories=[elsewhere])

    assert [line.table.slug for line in report(region).lines] == ["water"]


def test_an_organisation_at_two_tables_counts_once(people, region):
    second = factories.table("second")
    factories.seat(second, people.centre)
    factories.seat(second)

    found = report(region).composition

    by_sector = {line.sector.code: line.organizations for line in found.lines if line.organizations}
    assert by_sector == {"communautaire": 1, "gouvernemental": 1}
    assert (found.organizations, found.vacant) == (2, 1)


def test_a_seat_counts_once_a_meeting_and_only_where_presence_was_taken(people, region):
    held(
        people,
        date(2026, 5, 5),
        (people.seat, people.person("chloe"), "here"),
        (people.seat, people.person("gil"), "here"),
        (people.watching, people.person("dan"), "absent"),
    )
    held(people, date(2026, 6, 2), (people.seat, people.person("chloe"), ""))
    held(people, date(2026, 3, 31), (people.seat, people.person("chloe"), "absent"))

    came = report(region).participation

    assert (came.whole.came, came.whole.expected, came.held) == (1, 2, 2)
    assert list(came.by_month) == [date(2026, 5, 1)]


def test_participation_is_compared_with_the_period_before(people, region):
    held(people, date(2026, 5, 5), (people.seat, people.person("chloe"), "here"))
    held(people, date(2025, 5, 6), (people.seat, people.person("chloe"), "absent"))

    assert report(region).move == 100


def test_actions_stand_by_horizon_and_late_is_a_date_gone_by(people, region):
    plan = factories.plan(people.table)
    for due_on, state, extra in (
        (date(2026, 11, 23), "in_progress", {}),
        (date(2026, 11, 24), "in_progress", {}),
        (date(2028, 1, 1), "planned", {}),
        (date(2030, 1, 1), "done", {"done_on": date(2026, 6, 1), "percent": 100}),
        (date(2026, 6, 1), "abandoned", {}),
        (None, "in_progress", {"ongoing": True}),
    ):
        factories.action(people.table, plan=plan, due_on=due_on, state=state, **extra)

    done = report(region).follow_up

    assert (done.whole.done, done.whole.going, done.whole.late, done.whole.todo) == (1, 2, 1, 1)
    assert {line.horizon: line.share.total for line in done.horizons} == {
        "short": 2,
        "medium": 1,
        "long": 1,
        "ongoing": 1,
    }
    assert [(line.days, line.leads) for line in done.late] == [(1, "")]


def test_an_action_counts_in_its_own_places_else_in_those_of_its_table(people, region):
    factories.territory("mrc", "870", name="Abitibi-Ouest")
    factories.action(people.table, "de la table", due_on=date(2027, 1, 1))
    placed = factories.action(people.table, "ailleurs", due_on=date(2027, 1, 1))
    placed.territories.set([factories.territory("mrc", "870")])

    places = {line.place.key: line.share.total for line in report(region).follow_up.places}

    assert places == {"mrc-860": 1, "mrc-870": 1}


def test_a_change_of_horizon_is_reported_with_its_decision(people, region):
    action = factories.action(people.table)
    decision = factories.decision(factories.held_meeting(people.table, people.ben), people.ben)
    drift = {"action": action, "reason": "Financement", "by": people.ben}
    inside = datetime(2026, 11, 24, 15, tzinfo=UTC)
    Drift.objects.create(
        **drift, from_horizon="short", to_horizon="medium", decision=decision, at=inside
    )
    Drift.objects.create(**drift, from_horizon="short", to_horizon="short", at=inside)
    Drift.objects.create(
        **drift, from_horizon="short", to_horizon="long", at=inside - timedelta(days=700)
    )

    done = report(region).follow_up

    assert (done.slid_total, done.changed_horizon, done.changed_by_decision) == (2, 1, 1)


@pytest.mark.parametrize("count", [1, 5])
def test_the_report_costs_the_same_whatever_the_number_of_tables(
    client, people, region, count, django_assert_num_queries
):
    factories.action(people.table, due_on=date(2026, 10, 1))
    for n in range(count - 1):
        table = factories.table(f"more-{n}")
        factories.seat(table, factories.organization())
        factories.action(table, due_on=date(2026, 10, 1))
    client.force_login(people.rae)

    with django_assert_num_queries(26):
        answer = client.get(reverse("reports:region", args=("region-08",)))

    assert len(answer.context["page"].lines) == count


def test_the_report_says_nothing_of_what_was_discussed(client, people, region):
    meeting = factories.held_meeting(people.table, people.ben)
    factories.item(meeting, "Point confidentiel", notes="Propos tenus à huis clos")
    factories.decision(meeting, people.ben, "Décision à huis clos")
    client.force_login(people.rae)

    for name in ("region", "region_pdf", "region_xlsx"):
        answer = client.get(reverse(f"reports:{name}", args=("region-08",)))
        assert answer.status_code == 200
        assert "huis clos" not in _text(answer)


def test_a_steward_of_another_region_is_refused(client, people, region):
    factories.territory("region", "09", name="Côte-Nord")
    client.force_login(people.rae)

    assert client.get(reverse("reports:region", args=("region-09",))).status_code == 403
    assert client.get(reverse("reports:region", args=("mrc-860",))).status_code == 200
    assert client.get(reverse("reports:region", args=("region-99",))).status_code == 404


def test_the_workbook_holds_numbers_dates_and_never_a_formula(client, people, region):
    people.table.name = '=HYPERLINK("http://example.org")'
    people.table.save()
    factories.action(people.table, "@SUM(1)", due_on=date(2026, 10, 1))
    client.force_login(people.rae)

    answer = client.get(
        reverse("reports:region_xlsx", args=("region-08",)), {"period": "fiscal-2026"}
    )

    book = openpyxl.load_workbook(BytesIO(answer.content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    assert any(cell.value == '=HYPERLINK("http://example.org")' for cell in cells)
    assert any(isinstance(cell.value, datetime) for cell in cells)
    assert all(sheet.freeze_panes == "A2" for sheet in book)


@pytest.mark.parametrize(
    ("code", "start", "end"),
    [
        ("fiscal-2025", date(2025, 4, 1), date(2026, 3, 31)),
        ("year-2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-01-15_2026-02-20", date(2026, 1, 15), date(2026, 2, 20)),
        ("", date(2026, 4, 1), date(2027, 3, 31)),
        ("fiscal-99999", date(2026, 4, 1), date(2027, 3, 31)),
        ("2026-02-30_2026-03-01", date(2026, 4, 1), date(2027, 3, 31)),
        ("2026-03-01_2026-02-01", date(2026, 4, 1), date(2027, 3, 31)),
        ("'; DROP", date(2026, 4, 1), date(2027, 3, 31)),
    ],
)
def test_a_period_is_read_from_the_address_or_is_the_current_year(code, start, end):
    period = periods.read(code, TODAY)

    assert (period.start, period.end) == (start, end)


def _text(answer):
    if answer["Content-Type"] == "application/pdf":
        return " ".join(page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages)
    if "spreadsheet" in answer["Content-Type"]:
        book = openpyxl.load_workbook(BytesIO(answer.content))
        return " ".join(str(cell) for sheet in book for row in sheet.values for cell in row)
    return answer.content.decode()
