import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.cells.got import Grade
from exchange.cells.sector_names import NAMES
from exchange.cells.sector_words import CODES, LABELS, LIKELY, WORDS
from exchange.cells.sectors import sector, sector_of_name
from exchange.sentences import say
from tables import reference


def test_the_codes_are_those_of_the_common_list():
    codes = {row["code"] for row in reference.rows("sectors")}

    assert codes == CODES
    assert {*LABELS.values(), *WORDS.values(), *LIKELY.values()} - {""} <= codes
    assert {code for _, code in NAMES} <= codes


@pytest.mark.parametrize("row", reference.rows("sectors"), ids=lambda row: row["code"])
def test_the_common_list_is_understood_by_code_and_in_both_languages(row):
    said = (row["code"], row["name_fr"], row["name_en"], row["name_fr"].upper())

    assert {sector(text).value for text in said} == {row["code"]}
    assert {sector(text).grade for text in said} == {Grade.UNDERSTOOD}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("municipal  ", "municipal"),
        ("Communautaire - immigration", "communautaire"),
        ("Communautaire – famille", "communautaire"),
        ("communautaire (femmes)", "communautaire"),
        ("économique", "economique"),
        ("Gouvernemental", "gouvernemental"),
        ("Premières Nations", "autochtone"),
        ("Citoyen(ne)", "citoyen"),
        ("Entreprise", "prive"),
        ("Santé", "sante"),
        ("Logement", "communautaire"),
        ("Politique (élus)", "politique"),
        ("obnl-a-volet-marchand", "communautaire"),
        ("soins-de-sante-et-assistance-sociale", "sante"),
        ("service-denseignement", "education"),
        ("Business", "economique"),
    ],
)
def test_a_sector_is_read_as_lists_call_it(text, code):
    assert (sector(text).value, sector(text).grade) == (code, Grade.UNDERSTOOD)


@pytest.mark.parametrize(
    ("text", "code", "grade", "reason"),
    [
        ("Économique / Communautaire", "economique", Grade.DOUBTFUL, "sector.several"),
        ("cooperative-de-solidarite", "economique", Grade.DOUBTFUL, "sector.likely"),
        ("Institutionnel", "gouvernemental", Grade.DOUBTFUL, "sector.likely"),
        ("mrc-matawinie", "municipal", Grade.DOUBTFUL, "sector.likely"),
        ("autre", None, Grade.DOUBTFUL, "sector.other"),
        ("à confirmer", None, Grade.DOUBTFUL, "sector.unknown"),
        ("bidule", None, Grade.REFUSED, "sector.not_understood"),
    ],
)
def test_a_sector_in_doubt_says_why(text, code, grade, reason):
    got = sector(text)

    assert (got.value, got.grade, got.whys[0].code) == (code, grade, reason)


def test_the_words_of_the_table_come_first():
    assert sector("Accueil", {"accueil": "municipal"}).value == "municipal"
    assert sector("Accueil – SANA", {"accueil": "municipal"}).value == "municipal"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("MRC des Trois-Érables", "municipal"),
        ("Ville d’Érableville", "municipal"),
        ("CISSS du Centre", "sante"),
        ("Centre de services scolaire des Érables", "education"),
        ("Cégep des Érables", "education"),
        ("CPE Les Petits Pas", "education"),
        ("Service d’accueil des nouveaux arrivants (SANA)", "communautaire"),
        ("CDC des Érables", "communautaire"),
        ("Maison des jeunes", "communautaire"),
        ("Office municipal d’habitation (OMH)", "communautaire"),
        ("Centre d’action bénévole", "communautaire"),
        ("Carrefour jeunesse-emploi (CJE)", "employabilite"),
        ("Services Québec", "gouvernemental"),
        ("MIFI – Direction régionale", "gouvernemental"),
        ("Ministère de la Famille", "gouvernemental"),
        ("Chambre de commerce et d’industrie", "economique"),
        ("SADC", "economique"),
        ("Caisse des Érables", "economique"),
        ("Conseil de la Première Nation", "autochtone"),
        ("UPA – syndicat local", "syndical"),
        ("Usine ABC inc.", "prive"),
        ("Centraide régional", "philanthropique"),
        ("Sûreté du Québec – poste MRC", "securite"),
        ("Bureau de la députée", "politique"),
        ("Numérilab", None),
        ("Les Joyeux Hiboux", None),
    ],
)
def test_a_sector_is_guessed_from_a_name(name, code):
    assert sector_of_name(name) == code


@given(st.text(max_size=60))
def test_any_text_is_read(text):
    got = sector(text)

    assert got.value is None or got.value in CODES
    assert all(say(why.code, why.params) for why in got.whys)
    assert sector_of_name(text) in {None, *CODES}
