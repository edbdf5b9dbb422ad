"""Due dates as coordinators write them, by the conventions of a plan from April 2026."""

from dataclasses import replace
from datetime import date, datetime
from datetime import time as hour

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.cells.conventions import Conventions
from exchange.cells.dues import Due, due
from exchange.cells.got import Got, Grade
from exchange.sentences import say
from tests.exchange import dues_written as written

PLAN = Conventions.starting(date(2026, 4, 1))


def codes(got: Got[Due]) -> set[str]:
    return {why.code for why in got.whys}


@pytest.mark.parametrize(("text", "on"), written.DATED)
def test_a_date_is_understood(text, on):
    got = due(text, PLAN)

    due_on = date.fromisoformat(on)
    assert got.grade is Grade.UNDERSTOOD
    assert got.value == Due(due_on, PLAN.horizon_of(due_on), ongoing=False)


@pytest.mark.parametrize(("text", "start", "on"), written.RANGES)
def test_of_a_range_the_end_is_due_and_the_start_is_kept(text, start, on):
    got = due(text, PLAN)

    due_on, starts_on = date.fromisoformat(on), date.fromisoformat(start)
    assert got.grade is Grade.UNDERSTOOD
    assert got.value == Due(due_on, PLAN.horizon_of(due_on), ongoing=False, starts_on=starts_on)


@pytest.mark.parametrize(("text", "on", "code"), written.DOUBTFUL)
def test_a_date_that_could_be_another_is_taken_with_a_doubt(text, on, code):
    got = due(text, PLAN)

    assert (got.grade, got.value.due_on.isoformat()) == (Grade.DOUBTFUL, on)
    assert code in codes(got)


@pytest.mark.parametrize(("text", "horizon"), written.HORIZONS)
def test_a_term_is_a_horizon_without_a_date(text, horizon):
    got = due(text, PLAN)

    assert (got.grade, got.value) == (Grade.UNDERSTOOD, Due(None, horizon, ongoing=False))


@pytest.mark.parametrize(("text", "horizon", "code"), written.DOUBTFUL_HORIZONS)
def test_a_term_that_is_not_one_alone_is_a_doubt(text, horizon, code):
    got = due(text, PLAN)

    assert (got.grade, got.value) == (Grade.DOUBTFUL, Due(None, horizon, ongoing=False))
    assert codes(got) == {code}


@pytest.mark.parametrize("text", written.ONGOING)
def test_what_comes_again_is_ongoing(text):
    got = due(text, PLAN)

    assert got.grade is Grade.UNDERSTOOD
    assert replace(got.value, starts_on=None) == Due(None, "ongoing", ongoing=True)


@pytest.mark.parametrize("text", written.DOUBTFUL_ONGOING)
def test_ongoing_beside_a_date_keeps_the_words_and_no_date(text):
    got = due(text, PLAN)

    assert got.grade is Grade.DOUBTFUL
    assert replace(got.value, starts_on=None) == Due(None, "ongoing", ongoing=True, said=text)


@pytest.mark.parametrize(("text", "code"), written.UNDATED)
def test_words_that_name_no_date_are_kept_with_the_reason(text, code):
    got = due(text, PLAN)

    assert got.grade is Grade.DOUBTFUL
    assert replace(got.value, starts_on=None) == Due(None, None, ongoing=False, said=text)
    assert codes(got) == {code}


@pytest.mark.parametrize("text", written.UNSAID)
def test_nothing_said_is_nothing_to_look_at(text):
    assert due(text, PLAN) == Got(Due(None, None, ongoing=False))


@pytest.mark.parametrize(("text", "code"), written.REFUSED)
def test_what_cannot_be_a_date_is_refused(text, code):
    got = due(text, PLAN)

    assert (got.grade, got.value, codes(got)) == (Grade.REFUSED, None, {code})


@pytest.mark.parametrize(
    ("text", "value", "on"),
    [
        ("2027-06-01", date(2027, 6, 1), date(2027, 6, 1)),
        ("2027-06-01 09:30:00", datetime(2027, 6, 1, 9, 30), date(2027, 6, 1)),
        ("2028", 2028, date(2028, 12, 31)),
        ("2028", 2028.0, date(2028, 12, 31)),
        ("", 2028.0, date(2028, 12, 31)),
    ],
)
def test_what_the_file_stores_is_taken_before_its_text(text, value, on):
    got = due(text, PLAN, value)

    assert (got.grade, got.value.due_on) == (Grade.UNDERSTOOD, on)


@pytest.mark.parametrize(("text", "value"), [("09:30:00", hour(9, 30)), ("VRAI", True)])
def test_an_hour_or_a_truth_is_no_date(text, value):
    got = due(text, PLAN, value)

    assert (got.grade, codes(got)) == (Grade.REFUSED, {"due.not_a_date"})


def test_the_conventions_of_the_plan_are_followed():
    calendar = Conventions(
        starts_on=date(2026, 1, 1),
        ends_on=date(2028, 12, 31),
        short_until=date(2026, 12, 31),
        medium_until=date(2027, 12, 31),
        fiscal_month=1,
        school_year_ends=(6, 23),
        seasons={"winter": (3, 20), "spring": (6, 20), "summer": (9, 22), "autumn": (12, 20)},
    )

    said = {
        text: due(text, calendar).value.due_on.isoformat()
        for text in (
            "T3 2026", "An 2", "automne 2026", "hiver 2027", "année scolaire 2026-2027",
            "fin du plan", "2026-2028", "0-12 mois",
        )
    }  # fmt: skip

    assert said == {
        "T3 2026": "2026-09-30",
        "An 2": "2027-12-31",
        "automne 2026": "2026-12-20",
        "hiver 2027": "2027-03-20",
        "année scolaire 2026-2027": "2027-06-23",
        "fin du plan": "2028-12-31",
        "2026-2028": "2028-12-31",
        "0-12 mois": "2026-12-31",
    }
    assert due("T3 2026", calendar).grade is Grade.UNDERSTOOD
    assert due("An 3", calendar).value.horizon == "long"


def test_a_plan_that_starts_within_a_fiscal_year_says_so_of_its_years():
    plan = Conventions.starting(date(2026, 9, 1))

    got = due("An 1", plan)

    assert (got.grade, got.value.due_on) == (Grade.DOUBTFUL, date(2027, 3, 31))
    assert codes(got) == {"due.plan_year_is_fiscal"}


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_what_the_exports_write_comes_back(day):
    assert due(day.isoformat(), PLAN).value.due_on == day


@pytest.mark.parametrize(
    ("label", "horizon"),
    [
        ("Court terme", "short"), ("Moyen terme", "medium"), ("Long terme", "long"),
        ("En continu", "ongoing"), ("Short term", "short"), ("Medium term", "medium"),
        ("Long term", "long"), ("Ongoing", "ongoing"),
    ],
)  # fmt: skip
def test_the_labels_of_horizons_come_back(label, horizon):
    got = due(label, PLAN)

    assert (got.grade, got.value.horizon) == (Grade.UNDERSTOOD, horizon)


PIECES = st.sampled_from([
    "1er", "31", "2027", "2026-2027", "mars", "juin", "automne", "hiver", "T3", "An 2", "mi-",
    "fin", "début", "à", "-", "/", ",", "et", "(", ")", "→", "reporté à", "en continu",
    "court terme",
    "CT", "avant", "d’ici", "dès", "février", "27", "26-27", "12/31", "0-12 mois", "?", "selon",
    "initialement", "plan", "30/02/2027", "9999", "0", "XVII", "chaque", "année", "\u00a0", "\n",
])  # fmt: skip


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=12).map(" ".join)))
def test_no_text_makes_a_traceback_and_every_reason_has_a_sentence(text):
    got = due(text, PLAN)

    assert got == due(text, PLAN)
    assert (got.value is None) == (got.grade is Grade.REFUSED)
    assert all(say(why.code, why.params) for why in got.whys)
    if got.value is not None:
        assert not (got.value.ongoing and got.value.due_on)
        assert got.value.due_on is None or got.value.horizon == PLAN.horizon_of(got.value.due_on)
        assert got.grade is Grade.UNDERSTOOD or got.whys


@given(st.one_of(st.integers(), st.floats(), st.datetimes(), st.booleans(), st.times()))
def test_no_stored_value_makes_a_traceback(value):
    assert due(str(value), PLAN, value).grade in Grade


@pytest.mark.parametrize(
    "text",
    ["1" * 10_000, "mars " * 2_000, "(" * 10_000, "selon " * 80, "1 à " * 120, "an 1, " * 80,
     "2026-" * 100, "a" * 499, "- " * 250, "de " * 160, "12/" * 160, "\u0301" * 500],
)  # fmt: skip
def test_a_long_text_is_answered(text):
    """No pattern goes back over its steps without end: the test would not end either."""
    due(text, PLAN)


def test_the_words_that_are_kept_are_kept_whole_and_quoted_short():
    text = "Lors de la rencontre des partenaires " * 8

    got = due(text, PLAN)

    assert got.value.said == text.strip()
    assert len(got.whys[0].params["said"]) == 80
