"""Budgets as coordinators write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.cells.amounts import LARGEST, Amount, amount
from exchange.cells.got import Grade
from exchange.sentences import say
from tests.exchange import amounts_written as written


def exact(value):
    return None if value is None else Decimal(value)


@pytest.mark.parametrize(("text", "value"), written.SURE)
def test_an_amount_is_understood_to_the_cent(text, value):
    got = amount(text)

    assert (got.grade, got.value) == (Grade.UNDERSTOOD, Amount(exact(value)))


@pytest.mark.parametrize(("text", "value"), written.YEARLY)
def test_an_amount_by_the_year_says_so(text, value):
    got = amount(text)

    assert (got.grade, got.value) == (Grade.UNDERSTOOD, Amount(Decimal(value), yearly=True))


@pytest.mark.parametrize(("text", "value", "code"), written.DOUBTFUL)
def test_an_amount_that_was_reckoned_is_a_doubt(text, value, code):
    got = amount(text)

    assert (got.grade, got.value.value) == (Grade.DOUBTFUL, exact(value))
    assert code in {why.code for why in got.whys}


@pytest.mark.parametrize(("text", "code"), written.REFUSED)
def test_what_is_no_budget_is_refused(text, code):
    got = amount(text)

    assert (got.grade, got.value) == (Grade.REFUSED, None)
    assert {why.code for why in got.whys} == {code}


@pytest.mark.parametrize(
    ("text", "value", "taken"),
    [
        ("12500", 12500, "12500.00"), ("12500.5", 12500.5, "12500.50"), ("0", 0, "0.00"),
        ("12500.1", 12500.1, "12500.10"), ("0.3", 0.1 + 0.2, "0.30"), ("33.33", 33.333, "33.33"),
    ],
)  # fmt: skip
def test_a_number_of_the_file_is_taken_as_such(text, value, taken):
    got = amount(text, value)

    assert (got.grade, got.value) == (Grade.UNDERSTOOD, Amount(Decimal(taken)))


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (-5, "amount.negative"), (1e11, "amount.too_large"), (float("nan"), "amount.not_money"),
        (True, "amount.not_money"), (date(2027, 1, 1), "amount.not_money"),
    ],
)  # fmt: skip
def test_a_value_that_is_no_budget_is_refused(value, code):
    got = amount(str(value), value)

    assert (got.grade, [why.code for why in got.whys]) == (Grade.REFUSED, [code])


@given(st.decimals(0, LARGEST, places=2))
def test_what_the_exports_write_comes_back(value):
    assert amount(f"{value:f}").value == Amount(value)
    assert amount(f"{value:f}", float(value)).value == Amount(value)


PIECES = st.sampled_from([
    "12 500", "$", "8000$", "k$", "M$", "x", "=", "+", "-", "à", "ou", "dont", "/an",
    "par mois", "(", ")", "12,500.00", ".", ",", "1e9", "€", "gratuit", "en nature",
    "2026-2027", "10 h", "80 %", "0", "\u202f", "?", "∞", "٣", "½",
])  # fmt: skip


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=9).map(" ".join)))
def test_no_text_makes_a_traceback_and_every_reason_has_a_sentence(text):
    got = amount(text)

    assert got == amount(text)
    assert all(say(why.code, why.params) for why in got.whys)
    assert got.grade is Grade.UNDERSTOOD or got.whys
    if got.value is not None and got.value.value is not None:
        assert 0 <= got.value.value <= LARGEST
        assert got.value.value == got.value.value.quantize(Decimal("0.01"))


@given(st.one_of(st.integers(), st.floats(), st.booleans(), st.dates(), st.times()))
def test_no_stored_value_makes_a_traceback(value):
    assert amount(str(value), value).grade in Grade


@pytest.mark.parametrize("text", ["1" * 10_000, "1 " * 240, "1." * 240, "1 x " * 120, "$" * 500])
def test_a_long_text_is_answered(text):
    """No pattern goes back over its steps without end: the test would not end either."""
    amount(text)
