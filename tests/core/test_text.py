"""Names are filed and found without regard to accents, St-/Saint-, articles or endings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.fields import NumberKeyField
from core.text import fold, sort_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sainte-Germaine-Boulé", "Ste-Germaine Boule"),
        ("Saint-Bruno", "St. Bruno"),
        ("L’Œuvre des aînés", "l'oeuvre des aines"),
        ("Participant·e·s", "participants"),
        ("Délégué(e)", "délégué"),
        ("Saguenay–Lac-Saint-Jean", "Saguenay Lac St-Jean"),
        ("MRC  d’Abitibi ", "mrc d'abitibi"),
    ],
)
def test_two_spellings_fold_alike(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("La Vallée-de-l’Or", "vallee de l or"),
        ("L’Escale", "escale"),
        ("Les Basques", "basques"),
        ("Léa", "lea"),
        ("Le", "le"),
        ("", ""),
    ],
)
def test_a_name_is_filed_without_its_article(name, key):
    assert sort_key(name) == key


def test_a_free_number_counts_as_people_count():
    key = NumberKeyField(source="number").key_of

    assert sorted(["1.10", "1.9", "2.1", "6.2 b", "6.2", "10"], key=key) == [
        "1.9",
        "1.10",
        "2.1",
        "6.2",
        "6.2 b",
        "10",
    ]


@given(st.text())
def test_any_text_folds_to_plain_words_and_folding_again_changes_nothing(text):
    folded = fold(text)

    assert folded == fold(folded)
    assert folded.isascii()
