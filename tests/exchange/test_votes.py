import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.cells.got import Grade
from exchange.cells.votes import Category, category, votes
from exchange.sentences import say
from members.models import Membership

YES = "O|oui|Oui|OUI.|X|x|✓|☑|1|1.0|1 voix|Yes|Y|Vrai|votant|avec droit de vote|délibérative"
NO = "Non|non|N|NON |0|no|Faux|sans droit de vote|voix consultative|non votant|Non-votant"


@pytest.mark.parametrize("text", YES.split("|"))
def test_yes_in_many_words(text):
    assert (votes(text).value, votes(text).grade) == (True, Grade.UNDERSTOOD)


@pytest.mark.parametrize(
    "text",
    [*NO.split("|"), "Non (observateur)", "☐", "[ ]", "Vote : non", "droit de parole", "aucun"],
)
def test_no_in_many_words(text):
    assert (votes(text).value, votes(text).grade) == (False, Grade.UNDERSTOOD)


@pytest.mark.parametrize(
    ("text", "value", "grade", "codes"),
    [
        ("", None, Grade.UNDERSTOOD, []),
        ("—", None, Grade.UNDERSTOOD, []),
        ("S.O.", None, Grade.UNDERSTOOD, []),
        ("À confirmer", None, Grade.DOUBTFUL, ["votes.unknown"]),
        ("?", None, Grade.DOUBTFUL, ["votes.unknown"]),
        ("oui ?", True, Grade.DOUBTFUL, ["votes.with_words"]),
        ("Oui / Non", None, Grade.DOUBTFUL, ["votes.both"]),
        ("2", True, Grade.DOUBTFUL, ["votes.several"]),
        ("Oui, sauf au budget", True, Grade.DOUBTFUL, ["votes.with_words"]),
        ("peut-être", None, Grade.REFUSED, ["votes.not_understood"]),
    ],
)
def test_what_is_neither_says_so(text, value, grade, codes):
    got = votes(text)

    assert (got.value, got.grade, [why.code for why in got.whys]) == (value, grade, codes)


def test_what_a_spreadsheet_holds_as_true_is_true():
    assert votes("VRAI", True).value is True
    assert votes("FALSE", False).value is False


@pytest.mark.parametrize(
    ("text", "code", "vote"),
    [
        ("Membre", "regular", None),
        ("membre régulier", "regular", None),
        ("Membre actif", "regular", None),
        ("Régulier", "regular", None),
        ("Régulier·ère", "regular", None),
        ("Membre rég.", "regular", None),
        ("Organisme membre", "regular", None),
        ("Membre (droit de vote)", "regular", True),
        ("Membre sans droit de vote", "regular", False),
        ("Full member", "regular", None),
        ("Observateur", "observer", False),
        ("Observatrice (sans droit de vote)", "observer", False),
        ("Observer (non-voting)", "observer", False),
        ("Partenaire", "partner", None),
        ("Membre partenaire", "partner", None),
        ("Membre citoyenne", "resident", None),
        ("Citoyen(ne)", "resident", None),
        ("Resident", "resident", None),
        ("Membre associé", "associate", None),
        ("Membre·e associé·e", "associate", None),
        ("conseiller", "advisory", False),
        ("Membre consultatif", "advisory", False),
        ("Advisory", "advisory", False),
        ("honoraire", "honorary", None),
    ],
)
def test_a_category_is_read(text, code, vote):
    got = category(text)

    assert (got.value, got.grade) == (Category(code, vote), Grade.UNDERSTOOD)
    assert code in Membership.Category.values


@pytest.mark.parametrize(
    ("text", "value", "grade", "reason"),
    [
        ("invité", Category("observer", votes=False), Grade.DOUBTFUL, "category.likely"),
        ("Partenaire COLLECTIF", Category("partner"), Grade.UNDERSTOOD, "category.other_words"),
        ("Membre ÉMERGENCE", Category("regular"), Grade.UNDERSTOOD, "category.other_words"),
        ("Membre fondateur", Category("regular"), Grade.UNDERSTOOD, "category.other_words"),
        ("non votant", Category("regular", votes=False), Grade.DOUBTFUL, "category.only_votes"),
        ("Présidente", Category("regular"), Grade.DOUBTFUL, "category.office"),
        ("Ancien membre", None, Grade.DOUBTFUL, "category.former"),
        ("à confirmer", None, Grade.DOUBTFUL, "category.unknown"),
        ("Non-membre", None, Grade.DOUBTFUL, "category.former"),
        ("Ex officio", None, Grade.REFUSED, "category.not_understood"),
        ("bidule", None, Grade.REFUSED, "category.not_understood"),
    ],
)
def test_a_category_in_doubt_says_why(text, value, grade, reason):
    got = category(text)

    assert (got.value, got.grade, got.whys[0].code) == (value, grade, reason)


def test_the_words_that_are_not_of_ours_are_named():
    (why,) = category("Partenaire COLLECTIF").whys

    assert why.params["words"] == "COLLECTIF"


@pytest.mark.parametrize("read", [votes, category])
@given(text=st.text(alphabet=st.sampled_from("ouinON e(1).✓?") | st.characters(), max_size=40))
def test_any_text_is_read(read, text):
    assert all(say(why.code, why.params) for why in read(text).whys)
