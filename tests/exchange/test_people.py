import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.cells.got import Grade
from exchange.cells.people import PersonName, people, person
from exchange.sentences import say


def parts(text):
    value = person(text).value
    return value and (value.given_name, value.family_name)


@pytest.mark.parametrize(
    ("text", "given_name", "family_name"),
    [
        ("Gagnon, Josée", "Josée", "Gagnon"),
        ("Josée Gagnon", "Josée", "Gagnon"),
        ("  Josée\u00a0 Gagnon ", "Josée", "Gagnon"),
        ("M. Karim Haddad", "Karim", "Haddad"),
        ("Tremblay Isabelle", "Isabelle", "Tremblay"),
        ("TREMBLAY Isabelle", "Isabelle", "Tremblay"),
        ("Isabelle TREMBLAY", "Isabelle", "Tremblay"),
        ("JOSÉE GAGNON", "Josée", "Gagnon"),
        ("josée gagnon", "Josée", "Gagnon"),
        ("GAGNON, JOSÉE", "Josée", "Gagnon"),
        ("Mme Nathalie Côté", "Nathalie", "Côté"),
        ("Gagnon Josée, Mme", "Josée", "Gagnon"),
        ("Dre Anne Roy", "Anne", "Roy"),
        ("Me Luc Roy", "Luc", "Roy"),
        ("l'abbé Paul Côté", "Paul", "Côté"),
        ("Marc Roy", "Marc", "Roy"),
        ("Roy Marc", "Marc", "Roy"),
        ("Claude Morin", "Claude", "Morin"),
        ("Morin Claude", "Claude", "Morin"),
        ("Julie Martin", "Julie", "Martin"),
        ("Martin Julie", "Julie", "Martin"),
        ("Ben Salah, Amira", "Amira", "Ben Salah"),
        ("Ben Salah Amira", "Amira", "Ben Salah"),
        ("El Amrani Amina", "Amina", "El Amrani"),
        ("Amina El Amrani", "Amina", "El Amrani"),
        ("Nguyen, Thi", "Thi", "Nguyen"),
        ("Van Tran", "Van", "Tran"),
        ("Diallo Mamadou", "Mamadou", "Diallo"),
        ("Diallo, Fatoumata", "Fatoumata", "Diallo"),
        ("Marie-Ève St-Pierre", "Marie-Ève", "St-Pierre"),
        ("St-Pierre Luc", "Luc", "St-Pierre"),
        ("Saint-Pierre Annie", "Annie", "Saint-Pierre"),
        ("Jean-François de la Sablonnière", "Jean-François", "de la Sablonnière"),
        ("JEAN-FRANÇOIS DE LA SABLONNIÈRE", "Jean-François", "de la Sablonnière"),
        ("D'AMOURS, LUC", "Luc", "D'Amours"),
        ("O'Brien, Kelly", "Kelly", "O'Brien"),
        ("MacDonald, Ann", "Ann", "MacDonald"),
        ("Le Gal Yves", "Yves", "Le Gal"),
        ("Yves Le Gal", "Yves", "Le Gal"),
        ("Marie Claude Tremblay Gagnon", "Marie Claude", "Tremblay Gagnon"),
        ("Josée Tremblay-Roy", "Josée", "Tremblay-Roy"),
        ("Josée Gagnon, t.s.", "Josée", "Gagnon"),
        ("Josée Gagnon <j@example.org>", "Josée", "Gagnon"),
        ("Josée Gagnon 819 555-0101", "Josée", "Gagnon"),
        ("Gomez, Luis", "Luis", "Gomez"),
        ("Nguyen Thi Hoa", "Thi Hoa", "Nguyen"),
        ("Thi Hoa Nguyen", "Thi Hoa", "Nguyen"),
        ("de la Rue Josée", "Josée", "de la Rue"),
        ("DE LA RUE, Josée", "Josée", "de la Rue"),
        ("Cloutier Marie-Soleil", "Marie-Soleil", "Cloutier"),
        ("Mohamed El Idrissi", "Mohamed", "El Idrissi"),
        ("ELISABETH ST-PIERRE", "Elisabeth", "St-Pierre"),
        ("élisabeth o'neil", "Élisabeth", "O'Neil"),
        ("Lt. Marc-André Roy", "Marc-André", "Roy"),
        ("Substitut : Marc Roy", "Marc", "Roy"),
        ("1. Josée Gagnon", "Josée", "Gagnon"),
        ("- Josée Gagnon*", "Josée", "Gagnon"),
        ("Josée Gagnon (elle)", "Josée", "Gagnon"),
        ("Josée Gagnon et al.", "Josée", "Gagnon"),
    ],
)
def test_a_person_is_read_whatever_the_order(text, given_name, family_name):
    got = person(text)

    assert (parts(text), got.grade) == ((given_name, family_name), Grade.UNDERSTOOD)


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Sgt. Caron", "Caron", "person.family_only"),
        ("Mme Gagnon", "Gagnon", "person.family_only"),
        ("Josée", "Josée", "person.given_only"),
        ("Lavoie, S.", "S. Lavoie", "person.initial"),
        ("Lavoie, M.", "M. Lavoie", "person.initial"),
        ("J.-F. Roy", "J.-F. Roy", "person.initial"),
        ("Gagnon J.", "J. Gagnon", "person.initial"),
        ("Martin Julien", "Martin Julien", "person.order"),
        ("Mohamed Ali", "Mohamed Ali", "person.order"),
        ("Josée Gagnon (DG)", "Josée Gagnon", "person.function_beside"),
        ("Josée Gagnon, directrice", "Josée Gagnon", "person.function_beside"),
        ("Gagnon, Josée, directrice", "Josée Gagnon", "person.function_beside"),
        ("Josée Gagnon – agente de milieu", "Josée Gagnon", "person.function_beside"),
        ("Maire Jean Tremblay", "Jean Tremblay", "person.function_beside"),
        ("Hélène Roy, Centraide", "Hélène Roy", "person.function_beside"),
        ("Josée Gagnon, DG, MRC", "Josée Gagnon", "person.function_beside"),
        ("Direction, Josée Gagnon", "Josée Gagnon", "person.function_beside"),
        ("Directrice : Josée Gagnon", "Josée Gagnon", "person.function_beside"),
        ("Josée Gagnon directrice générale", "Josée Gagnon", "person.function_beside"),
        ("Mme la mairesse Josée Gagnon", "Josée Gagnon", "person.function_beside"),
        ("Marc Roy (Josée Gagnon)", "Marc Roy", "person.several"),
        ("M. et Mme Tremblay", "Tremblay", "person.family_only"),
        ("Josée Gagnon / à confirmer", "Josée Gagnon", "person.unknown"),
        ("Gagnon, Josée / Roy, Marc", "Josée Gagnon", "person.several"),
        ("Josée Gagnon ou Marc Roy", "Josée Gagnon", "person.several"),
        ("Josée Gagnon, Marc Roy", "Josée Gagnon", "person.several"),
        ("Josée et Marc Roy", "Josée Roy", "person.several"),
    ],
)
def test_a_doubtful_person_is_taken_and_the_doubt_said(text, name, code):
    got = person(text)

    assert (got.value.name, got.grade, got.whys[0].code) == (name, Grade.DOUBTFUL, code)


@pytest.mark.parametrize(
    ("text", "grade", "codes"),
    [
        ("", Grade.UNDERSTOOD, []),
        ("—", Grade.UNDERSTOOD, []),
        ("s.o.", Grade.UNDERSTOOD, []),
        ("Vacant", Grade.UNDERSTOOD, ["person.vacant"]),
        ("poste vacant", Grade.UNDERSTOOD, ["person.vacant"]),
        ("à déterminer", Grade.DOUBTFUL, ["person.unknown"]),
        ("À confirmer", Grade.DOUBTFUL, ["person.unknown"]),
        ("?", Grade.DOUBTFUL, ["person.unknown"]),
        ("SADC", Grade.DOUBTFUL, ["person.acronym"]),
        ("MRC des Érables", Grade.DOUBTFUL, ["person.not_a_person"]),
        ("Coordination", Grade.DOUBTFUL, ["person.not_a_person"]),
        ("La direction", Grade.DOUBTFUL, ["person.not_a_person"]),
        ("Directrice générale", Grade.DOUBTFUL, ["person.function_only"]),
        ("Remplaçant de Marc Roy", Grade.DOUBTFUL, ["person.function_only"]),
        ("En remplacement de Josée Gagnon", Grade.DOUBTFUL, ["person.not_a_person"]),
        ("M. le maire", Grade.DOUBTFUL, ["person.not_a_person"]),
        ("dg@cdc.example.org", Grade.DOUBTFUL, ["person.email_only"]),
        ("12", Grade.DOUBTFUL, ["person.not_a_person"]),
        ("X", Grade.DOUBTFUL, ["person.not_a_person"]),
        ("mot " * 100, Grade.DOUBTFUL, ["person.not_a_person"]),
    ],
)
def test_what_is_no_person_gives_none(text, grade, codes):
    got = person(text)

    assert (got.value, got.grade, [why.code for why in got.whys]) == (None, grade, codes)


def test_what_stands_around_the_name_is_kept():
    value = person("Mme Josée Gagnon (DG), j.gagnon@example.org, 819 555-0101 p. 12").value

    assert value == PersonName(
        "Josée", "Gagnon", "Mme", "DG", "j.gagnon@example.org", "819 555-0101 p. 12"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Josée Gagnon; Marc Roy",
        "Josée Gagnon\nMarc Roy",
        "Gagnon, Josée, Roy, Marc",
        "Mme Josée Gagnon et M. Marc Roy",
        "Josée Gagnon/Marc Roy",
        "Josée Gagnon & Marc Roy",
    ],
)
def test_several_people_are_all_read(text):
    assert [each.name for each in people(text).value] == ["Josée Gagnon", "Marc Roy"]


NAMES = st.text(
    alphabet=st.sampled_from("aàeéoMRTLJS .,-'’()/;&@1\n\u00a0") | st.characters(), max_size=60
)


@given(NAMES)
def test_any_text_is_read_and_each_reason_has_its_sentence(text):
    got = people(text)

    assert all(say(why.code, why.params) for why in got.whys)
    assert all(each.name.strip() == each.name != "" for each in got.value or [])


GIVEN = st.sampled_from(
    ("Josée", "Marc", "Marie-Ève", "Amira", "Jean François", "Thi", "S.", "Zyx")
)
FAMILY = st.sampled_from(
    ("Gagnon", "Roy", "St-Pierre", "Ben Salah", "de la Rue", "Tremblay-Roy", "Martin", "Nguyen")
)


@given(GIVEN, FAMILY)
def test_what_is_written_out_is_read_back(given_name, family_name):
    name = person(f"{family_name}, {given_name}").value.name

    assert name == f"{given_name} {family_name}"
    assert person(name).value.name == name
