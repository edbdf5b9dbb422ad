"""States and progress as coordinators write them."""

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from actions.models import Action
from exchange.cells.got import Grade
from exchange.cells.states import Status, percent, state
from exchange.sentences import say
from tests.exchange import states_written as written

SURE = [(text, status) for status, texts in written.SURE for text in texts]
DOUBTFUL = [(text, status, code) for status, code, texts in written.DOUBTFUL for text in texts]


@pytest.mark.parametrize(("text", "status"), SURE)
def test_a_state_is_understood(text, status):
    got = state(text)

    assert (got.grade, got.value) == (Grade.UNDERSTOOD, status)


@pytest.mark.parametrize(("text", "status", "code"), DOUBTFUL)
def test_a_state_that_says_more_is_taken_with_a_doubt(text, status, code):
    got = state(text)

    assert (got.grade, got.value) == (Grade.DOUBTFUL, status)
    assert code in {why.code for why in got.whys}


@pytest.mark.parametrize("text", written.REFUSED)
def test_what_is_no_state_is_refused(text):
    got = state(text)

    assert (got.grade, got.value) == (Grade.REFUSED, None)


@pytest.mark.parametrize("text", ["", "   ", "\u00a0", "—", "s.o.", "N/A"])
def test_nothing_said_is_to_come(text):
    got = state(text)

    assert (got.grade, got.value, got.whys) == (Grade.UNDERSTOOD, Status("planned"), ())


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", Action.State.values)
def test_the_labels_that_exports_write_come_back(code, language):
    with translation.override(language):
        got = state(str(Action.State(code).label))

    assert (got.grade, got.value.state) == (Grade.UNDERSTOOD, code)


def test_a_fraction_that_the_file_stores_is_per_cent():
    got = state("0.5", 0.5)

    assert got.value == Status("in_progress", 50)


@pytest.mark.parametrize(
    ("text", "value", "number", "grade"),
    [
        ("80 %", None, 80, Grade.UNDERSTOOD), ("80%", 0.8, 80, Grade.UNDERSTOOD),
        ("80", 80, 80, Grade.UNDERSTOOD), ("0", 0, 0, Grade.UNDERSTOOD),
        (">50%", None, 50, Grade.UNDERSTOOD), ("33,33 %", None, 33, Grade.UNDERSTOOD),
        ("2/6", None, 33, Grade.UNDERSTOOD), ("3 sur 6", None, 50, Grade.UNDERSTOOD),
        ("100", 100, 100, Grade.UNDERSTOOD), ("75 pour cent", None, 75, Grade.UNDERSTOOD),
        ("50-75 %", None, 50, Grade.DOUBTFUL), ("0.8", 0.8, 80, Grade.DOUBTFUL),
        ("1", 1.0, 100, Grade.DOUBTFUL), ("150%", None, 100, Grade.DOUBTFUL),
        ("50 % (phase 1)", None, 50, Grade.DOUBTFUL),
        ("", None, None, Grade.UNDERSTOOD), ("—", None, None, Grade.UNDERSTOOD),
        ("n/d", None, None, Grade.UNDERSTOOD), ("beaucoup", None, None, Grade.REFUSED),
    ],
)  # fmt: skip
def test_progress_is_read_in_per_cent(text, value, number, grade):
    got = percent(text, value)

    assert (got.value, got.grade) == (number, grade)


PIECES = st.sampled_from([
    "en cours", "réalisé", "non", "pas", "encore", "reporté", "à", "50 %", "2/6", "(", ")", "→",
    "/", "en retard", "récurrent", "x", "✓", "🔴", "abandonné", "2028", "à faire", "99999 %",
    "1/0", "80",
])  # fmt: skip


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=9).map(" ".join)))
def test_no_text_makes_a_traceback_and_every_reason_has_a_sentence(text):
    for got in (state(text), percent(text)):
        assert all(say(why.code, why.params) for why in got.whys)
        assert got.grade is Grade.UNDERSTOOD or got.whys
    status = state(text).value
    assert state(text).value == status
    if status is not None:
        assert status.state in Action.State.values
        assert status.percent is None or 0 <= status.percent <= 100
        assert status.state != "done" or status.percent == 100


@pytest.mark.parametrize("text", ["1" * 10_000, "en " * 160, "non " * 120, "1/1 " * 120, "(" * 500])
def test_a_long_text_is_answered(text):
    """No pattern goes back over its steps without end: the test would not end either."""
    state(text)
    percent(text)
