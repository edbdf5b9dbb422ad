"""What a spreadsheet would run as a formula is made harmless, and given back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.cells.defused import defuse, escape, restore, runs

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


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_of_a_csv_begins_as_a_formula(text):
    assert defuse(text) == f"'{text}"
    assert restore(defuse(text)) == text


@pytest.mark.parametrize("text", ["", "Bilan", "1.10", "l’été", "'tis", "a=b", "« = »", "%"])
def test_what_is_harmless_goes_out_as_it_is(text):
    assert defuse(text) == escape(text) == restore(text) == text


@given(st.text(alphabet="'=+-@ \t\n\N{NO-BREAK SPACE}ax1"))
def test_what_is_defused_is_given_back_whatever_it_was(text):
    assert restore(defuse(text)) == text
    assert restore(escape(text)) == text
    assert not runs(defuse(text)) or defuse(text).startswith("'")
