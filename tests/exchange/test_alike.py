"""What a file seems to say twice is pointed out on its rows."""

import pytest

from exchange.models import Import
from exchange.services import reading
from tests import factories

pytestmark = pytest.mark.django_db

HEADER = "Organisme;Représentant(e);Courriel;Téléphone;Territoire;Catégorie\n"


def rows_of(text, *, kind=Import.Kind.MEMBERS):
    content = (HEADER + text).encode()
    imported = Import(table=factories.table(), kind=kind, name="membres.csv", size=len(content))
    return reading.understand(imported, content)


def codes(row):
    return [remark["code"] for remark in row.remarks]


def test_two_rows_of_one_member_are_pointed_out_and_kept_apart():
    first, other, again = rows_of(
        "Service d’accueil des nouveaux arrivants (SANA);Roy, Anne;sana@example.org;"
        "819 555-0101;;Membre\n"
        "CDC des Pins;Roy, Marc;cdc@example.org;819 555-0102;;Membre\n"
        "SANA;Léa Dubé;SANA@example.org;(819) 555-0101;;Membre\n"
    )

    assert (codes(first), codes(other)) == ([], [])
    assert codes(again) == [
        "match.duplicate_name",
        "match.duplicate_email",
        "match.duplicate_phone",
    ]
    assert {remark["params"]["line"] for remark in again.remarks} == {2}


def test_a_name_that_is_equal_is_said_once():
    _, again = rows_of("CDC des Pins;;;;;Membre\nCDC des Pins ;;;;;Membre\n")

    assert codes(again) == ["layout.same_organization", "member.repeated"]


def test_two_spellings_of_a_town_are_read_as_the_fullest_with_a_doubt():
    short, full = rows_of(
        "CDC des Pins;;;;Ste-Perpétue-du-Lac;Membre\n"
        "CJE des Pins;;;;Sainte-Perpétue-du-Lac;Membre\n"
    )
    mark = next(each for each in short.marks if each["field"] == "territory")

    assert short.values["territory"] == full.values["territory"] == "Sainte-Perpétue-du-Lac"
    assert (mark["said"], mark["got"]) == ("Ste-Perpétue-du-Lac", "Sainte-Perpétue-du-Lac")
    assert (mark["grade"], mark["whys"][-1]["code"]) == ("doubtful", "match.spelling_same")
    assert all(each["grade"] == "understood" for each in full.marks)
