"""Several organisations in one cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text import fold
from exchange.cells.got import Got, Grade
from exchange.cells.shares import names
from exchange.sentences import say
from tests.exchange import shares_written as written

KNOWN = frozenset(map(fold, (
    "Récolte Amont / Aval-du-Lac", "Caisse", "Lainex", "Emploi et Solidarité sociale",
    "Logis et Compagnie",
)))  # fmt: skip


@pytest.mark.parametrize(("text", "found"), written.SURE)
def test_the_names_of_a_cell_are_parted(text, found):
    assert names(text, KNOWN) == Got(found)


@pytest.mark.parametrize(("text", "found", "code"), written.DOUBTFUL)
def test_names_that_are_not_settled_are_a_doubt(text, found, code):
    got = names(text, KNOWN)

    assert (got.grade, got.value) == (Grade.DOUBTFUL, found)
    assert code in {why.code for why in got.whys}


@pytest.mark.parametrize("text", ["", "  ", "\u00a0", "—", "s.o.", "N/A", "Aucun"])
def test_nothing_said_names_nobody(text):
    assert names(text) == Got([])


def test_a_known_name_that_holds_a_separator_stays_whole_only_when_known():
    text = "Récolte Amont / Aval-du-Lac ; CDC"

    assert names(text, KNOWN).value == ["Récolte Amont / Aval-du-Lac", "CDC"]
    assert names(text).value == ["Récolte Amont", "Aval-du-Lac", "CDC"]


@given(st.lists(st.sampled_from(["MRC", "SANA", "Ville d’Érableville", "CJE"]), unique=True))
def test_what_the_exports_write_comes_back(listed):
    assert names(" ; ".join(listed)).value == listed


PIECES = st.sampled_from([
    "MRC", "SANA", "Ville", "Centre de femmes", "et", "et/ou", "&", "+", "/", ",", ";", "\n",
    "•", "1)", "- ", "(porteur)", "(", ")", "Porteur :", "à déterminer", "?", "etc.", "avec la",
    "d’industrie", "Récolte Amont / Aval-du-Lac", "…", "«", "»", "la",
])  # fmt: skip


@given(st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=12).map(" ".join)))
def test_no_text_makes_a_traceback_and_every_reason_has_a_sentence(text):
    got = names(text, KNOWN)

    assert got == names(text, KNOWN)
    assert all(say(why.code, why.params) for why in got.whys)
    assert got.grade is Grade.UNDERSTOOD or got.whys
    assert len({fold(name) for name in got.value}) == len(got.value)
    assert all(name == name.strip() for name in got.value)


@pytest.mark.parametrize(
    "text", ["a" * 10_000, "a, " * 1_600, "(" * 5_000, "a et " * 1_000, "1) " * 1_600, " " * 5_000]
)
def test_a_long_text_is_answered(text):
    """No pattern goes back over its steps without end: the test would not end either."""
    names(text, KNOWN)
