from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.cells.got import Grade
from exchange.cells.joined import Joined, joined
from exchange.sentences import say

TODAY = date(2026, 11, 25)


def read(text, value=None):
    return joined(text, value, today=TODAY)


@pytest.mark.parametrize(
    ("text", "on", "precision"),
    [
        ("2019-09", date(2019, 9, 1), "month"),
        ("09/2019", date(2019, 9, 1), "month"),
        ("septembre 2019", date(2019, 9, 1), "month"),
        ("sept. 2019", date(2019, 9, 1), "month"),
        ("Août 2021", date(2021, 8, 1), "month"),
        ("Jan 2020", date(2020, 1, 1), "month"),
        ("2019", date(2019, 1, 1), "year"),
        ("2019.0", date(2019, 1, 1), "year"),
        ("depuis 2019", date(2019, 1, 1), "year"),
        ("2020-01-15", date(2020, 1, 15), "day"),
        ("2020/01/15", date(2020, 1, 15), "day"),
        ("2020-01-15 00:00:00", date(2020, 1, 15), "day"),
        ("20200115", date(2020, 1, 15), "day"),
        ("15/01/2020", date(2020, 1, 15), "day"),
        ("15.01.2020", date(2020, 1, 15), "day"),
        ("15 janvier 2020", date(2020, 1, 15), "day"),
        ("Depuis le 15 janvier 2020", date(2020, 1, 15), "day"),
        ("1er janvier 2020", date(2020, 1, 1), "day"),
        ("January 15, 2020", date(2020, 1, 15), "day"),
        ("15 Jan 2020", date(2020, 1, 15), "day"),
        ("2019 (fondateur)", date(2019, 1, 1), "year"),
    ],
)
def test_a_date_is_read_as_precisely_as_it_is_told(text, on, precision):
    assert (read(text).value, read(text).grade) == (Joined(on, precision), Grade.UNDERSTOOD)


@pytest.mark.parametrize(
    ("text", "on", "precision", "code"),
    [
        ("automne 2019", date(2019, 9, 1), "month", "joined.season"),
        ("printemps 2020", date(2020, 3, 1), "month", "joined.season"),
        ("2019-2020", date(2019, 1, 1), "year", "joined.first_of_period"),
        ("2019-20", date(2019, 1, 1), "year", "joined.first_of_period"),
        ("2009-10", date(2009, 10, 1), "month", "joined.year_or_month"),
        ("sept-19", date(2019, 9, 1), "month", "joined.short_year"),
        ("15-janv-20", date(2020, 1, 15), "day", "joined.short_year"),
        ("01/15/2020", date(2020, 1, 15), "day", "joined.month_first"),
        ("03/04/2020", date(2020, 4, 3), "day", "joined.day_first"),
        ("43709", date(2019, 9, 1), "day", "joined.serial"),
        ("2028", date(2028, 1, 1), "year", "joined.future"),
        ("vers 2019", date(2019, 1, 1), "year", "joined.vague"),
        ("2019 ?", date(2019, 1, 1), "year", "joined.vague"),
        ("AGA 2019", date(2019, 1, 1), "year", "joined.words_around"),
    ],
)
def test_a_date_in_doubt_is_taken_and_the_doubt_said(text, on, precision, code):
    got = read(text)

    assert (got.value, got.grade, got.whys[0].code) == (
        Joined(on, precision),
        Grade.DOUBTFUL,
        code,
    )


@pytest.mark.parametrize(
    ("text", "grade", "codes"),
    [
        ("", Grade.UNDERSTOOD, []),
        ("n/d", Grade.UNDERSTOOD, []),
        ("membre fondateur", Grade.DOUBTFUL, ["joined.founder"]),
        ("en attente", Grade.DOUBTFUL, ["joined.pending"]),
        ("30 février 2020", Grade.REFUSED, ["joined.no_such_day"]),
        ("#REF!", Grade.REFUSED, ["joined.not_understood"]),
        ("bientôt", Grade.REFUSED, ["joined.not_understood"]),
    ],
)
def test_what_is_no_date_gives_none(text, grade, codes):
    got = read(text)

    assert (got.value, got.grade, [why.code for why in got.whys]) == (None, grade, codes)


@pytest.mark.parametrize(
    ("value", "on", "precision", "grade"),
    [
        (datetime(2019, 9, 1), date(2019, 9, 1), "day", Grade.UNDERSTOOD),
        (date(2019, 9, 1), date(2019, 9, 1), "day", Grade.UNDERSTOOD),
        (date(2030, 1, 1), date(2030, 1, 1), "day", Grade.DOUBTFUL),
        (2019, date(2019, 1, 1), "year", Grade.UNDERSTOOD),
        (2019.0, date(2019, 1, 1), "year", Grade.UNDERSTOOD),
        (43709, date(2019, 9, 1), "day", Grade.DOUBTFUL),
    ],
)
def test_what_a_spreadsheet_holds_is_read(value, on, precision, grade):
    got = read(str(value), value)

    assert (got.value, got.grade) == (Joined(on, precision), grade)


@given(
    st.text(alphabet=st.sampled_from("0123456789-/. janvseptéû") | st.characters(), max_size=30),
    st.none() | st.floats() | st.integers(),
)
def test_any_text_and_number_is_read(text, value):
    got = read(text, value)

    assert all(say(why.code, why.params) for why in got.whys)
    assert (got.value is None) or read(got.value.on.isoformat()).value.on == got.value.on
