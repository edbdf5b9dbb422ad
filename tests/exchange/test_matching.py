import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.matching import (
    Directory,
    KnownOrganization,
    KnownPerson,
    KnownTerritory,
    likely_duplicates,
    spellings,
)
from exchange.sentences import say

MEMBERS = {
    "mrc": ("MRC des Trois-Érables", ""),
    "ville": ("Ville d’Érableville", ""),
    "cisss": ("CISSS du Centre", ""),
    "css": ("Centre de services scolaire des Érables", "CSSE"),
    "cegep": ("Cégep des Érables", ""),
    "sana": ("Service d’accueil des nouveaux arrivants", "SANA"),
    "cdc": ("CDC des Érables", ""),
    "cje": ("Carrefour jeunesse-emploi", "CJE"),
    "sq_bureau": ("Services Québec", ""),
    "mifi": ("MIFI – Direction régionale", ""),
    "cci": ("Chambre de commerce et d’industrie", ""),
    "sadc": ("SADC", ""),
    "cab": ("Centre d’action bénévole", ""),
    "mdf": ("Maison des familles", ""),
    "mdj": ("Maison des jeunes d’Érableville", ""),
    "femmes": ("Centre de femmes L’Éclaircie", ""),
    "aines": ("Table des aînés", ""),
    "police": ("Sûreté du Québec", "SQ"),
    "moisson": ("Moisson Lanaudière / Laurentides", ""),
    "usine": ("Usine ABC inc.", ""),
    "accueil": ("Accueil Multiethnique des Pins", ""),
    "universite": ("Université du Québec à Boisville", ""),
}
OTHERS = {
    "cdc_chenes": ("CDC des Chênes", ""),
    "cje_chenes": ("CJE des Chênes", "CJE"),
    "mamh": ("Ministère des Affaires municipales et de l’Habitation", "MAMH"),
    "jeunes_ailleurs": ("Maison des jeunes", ""),
    "solstice": ("Théâtre du Solstice", ""),
}
IDS = {code: number for number, code in enumerate((*MEMBERS, *OTHERS), start=1)}


def organizations():
    return [
        KnownOrganization(IDS[code], name, acronym, member=code in MEMBERS)
        for code, (name, acronym) in (MEMBERS | OTHERS).items()
    ]


DIRECTORY = Directory(organizations(), (), own_names=("Table Accueil des Trois-Érables",))


def code_of(match):
    return next((code for code, number in IDS.items() if number == match.id), None)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("MRC des Trois-Érables", "mrc"),
        ("mrc des trois erables", "mrc"),
        ("MRC de Trois-Érables", "mrc"),
        ("La MRC des Trois-Érables", "mrc"),
        ("Ville d'Érableville", "ville"),
        ("Cegep des Érables", "cegep"),
        ("SANA", "sana"),
        ("Service d'accueil des nouveaux arrivants (SANA)", "sana"),
        ("SANA – Service d’accueil des nouveaux arrivants", "sana"),
        ("Carrefour jeunesse emploi", "cje"),
        ("CAB", "cab"),
        ("Corporation de développement communautaire des Érables", "cdc"),
        ("CDC des Chênes", "cdc_chenes"),
        ("SADC", "sadc"),
        ("Société d’aide au développement des collectivités", "sadc"),
        ("MIFI (direction régionale)", "mifi"),
        ("Direction régionale du MIFI", "mifi"),
        ("MIFI", "mifi"),
        ("Sûreté du Québec – poste MRC", "police"),
        ("SQ", "police"),
        ("Services Québec (MESS)", "sq_bureau"),
        ("Usine ABC", "usine"),
        ("Table des ainés", "aines"),
        ("MAMH", "mamh"),
        ("CSSE", "css"),
        ("UQAB (Université du Québec à Boisville)", "universite"),
    ],
)
def test_a_name_written_otherwise_is_certain(said, code):
    match = DIRECTORY.organization(said)

    assert (code_of(match), match.certainty, match.collective) == (code, "certain", False)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("MRC", "mrc"),
        ("La Ville", "ville"),
        ("CSS", "css"),
        ("Cégep", "cegep"),
        ("CISSS", "cisss"),
        ("CIUSSS du Centre", "cisss"),
        ("CSSS", "cisss"),
        ("Chambre de commerce", "cci"),
        ("Chambre de comerce", "cci"),
        ("CDC", "cdc"),
        ("Maison de la famille", "mdf"),
        ("MICC", "mifi"),
        ("MIDI – Direction régionale", "mifi"),
        ("MIFI – Direction du Centre-du-Québec", "mifi"),
        ("MAMOT", "mamh"),
        ("Emploi-Québec", "sq_bureau"),
        ("Centre local d’emploi", "sq_bureau"),
        ("Commission scolaire des Érables", "css"),
        ("L’Éclaircie", "femmes"),
        ("Moisson Lanaudière", "moisson"),
        ("Érableville", "ville"),
        ("Municipalité d’Érableville", "ville"),
        ("Acueil Multiethnique des Pins", "accueil"),
        ("AMP", "accueil"),
        ("Accueil multi-ethnique", "accueil"),
        ("UQAB", "universite"),
        ("UQB", "universite"),
    ],
)
def test_a_name_that_one_member_may_well_bear_is_probable(said, code):
    match = DIRECTORY.organization(said)

    assert (code_of(match), match.certainty) == (code, "probable")


@pytest.mark.parametrize(
    "said",
    [
        "Maison des jeunes de Boisville",
        "CDC des Pins",
        "CLD",
        "Carrefour jeunesse-emploi des Érables",
        "Les Érables",
        "SANA / Accueil",
        "Maison des aînés",
        "Centre de femmes du Boisé",
        "Solstice",
        "Zorglub",
        "Chambre de commerce de Boisville",
        "Office municipal d’habitation",
    ],
)
def test_a_name_that_may_be_of_another_is_left_to_a_person(said):
    match = DIRECTORY.organization(said)

    assert (match.id, match.collective) == (None, False)
    assert match.certainty in {"possible", "none"}


def test_two_houses_of_two_towns_are_not_candidates_for_each_other():
    assert DIRECTORY.organization("Maison des jeunes de Boisville").candidates[0].certainty == (
        "possible"
    )
    assert [
        c.id for c in DIRECTORY.organization("Maison des familles de Boisville").candidates
    ] == [IDS["mdf"]]
    assert DIRECTORY.organization("CDC des Bouleaux").candidates == ()


@pytest.mark.parametrize(
    "said",
    [
        "Tous",
        "Tous les partenaires",
        "Groupe de travail",
        "Groupe de travail accueil",
        "Municipalités (12)",
        "Les municipalités",
        "Coordination",
        "Coordonnatrice",
        "Agente de développement",
        "La Table",
        "Table Accueil des Trois-Érables",
        "Comité de pilotage",
        "Sous-comité emploi",
        "Comité immigration",
        "Table accueil",
        "Écoles primaires",
        "Universités",
        "Mme Roy",
        "Josée Gagnon",
        "Organismes communautaires",
        "Employeurs locaux",
        "Everyone",
    ],
)
def test_what_is_no_organization_is_said_collective(said):
    match = DIRECTORY.organization(said)

    assert (match.id, match.collective) == (None, True)


@pytest.mark.parametrize("said", ["", "—", "À déterminer", "?", "n/d", "()"])
def test_nothing_matches_nothing(said):
    match = DIRECTORY.organization(said)

    assert (match.id, match.certainty, match.candidates) == (None, "none", ())


def test_homonyms_are_shown_and_the_member_preferred():
    twins = [KnownOrganization(1, "Le Tremplin"), KnownOrganization(2, "Le Tremplin")]
    one_member = [twins[0], KnownOrganization(2, "Le Tremplin", member=True)]

    apart = Directory(twins, ()).organization("Tremplin")
    told = Directory(one_member, ()).organization("Tremplin")

    assert (apart.id, apart.certainty, [c.id for c in apart.candidates]) == (
        None,
        "possible",
        [1, 2],
    )
    assert (told.id, told.certainty) == (2, "probable")


def test_several_members_of_a_kind_are_all_shown():
    towns = [
        KnownOrganization(1, "Ville d’Érableville", member=True),
        KnownOrganization(2, "Ville de Boisville", member=True),
    ]

    match = Directory(towns, ()).organization("Ville")

    assert (match.id, [c.name for c in match.candidates]) == (
        None,
        ["Ville d’Érableville", "Ville de Boisville"],
    )


def test_another_name_of_an_organization_is_its_own():
    known = KnownOrganization(1, "Le Pont", other_names=("Maison du Quai", "MDQ"))
    directory = Directory([known], ())

    assert directory.organization("Maison du quai").id == 1
    assert directory.organization("MDQ").certainty == "certain"
    assert "maison du quai" in directory.known


def test_the_initials_of_a_place_tell_which_one_of_a_kind():
    known = [
        KnownOrganization(1, "CIUSSS de la Mauricie-et-du-Centre-du-Québec", member=True),
        KnownOrganization(2, "CIUSSS du Saguenay–Lac-Saint-Jean", member=True),
    ]
    directory = Directory(known, ())

    assert directory.organization("CIUSSS MCQ").id == 1
    assert directory.organization("CIUSSS SLSJ").id == 2
    assert directory.organization("CIUSSS").id is None


def test_the_place_of_a_member_is_no_sign_of_another():
    known = KnownOrganization(1, "Maison des jeunes", member=True, places=("Érableville",))
    directory = Directory([known], ())

    assert directory.organization("Maison des jeunes d’Érableville").certainty == "probable"
    assert directory.organization("Maison des jeunes de Boisville").certainty == "possible"


@given(st.text(max_size=60))
def test_any_name_is_matched_and_each_reason_has_its_sentence(said):
    match = DIRECTORY.organization(said)

    assert all(say(each.why.code, each.why.params) for each in match.candidates)
    assert match.id is None or match.certainty in {"certain", "probable"}
    assert not (match.collective and match.id)


def test_five_thousand_organizations_and_three_hundred_names_take_less_than_two_seconds():
    chance = random.Random(7)
    kinds = ("Maison des jeunes de", "CDC de", "Association des", "Municipalité de", "Club")
    towns = [f"{a}{b}{c}" for a in ("Bel", "Lac", "Fon") for b in ("er", "iv", "al", "on")
             for c in ("ville", "mont", "ard", "eau", "ieu", "ette")]  # fmt: skip
    known = [
        KnownOrganization(
            n, f"{chance.choice(kinds)} {chance.choice(towns)}-{n}", member=n % 50 == 0
        )
        for n in range(5000)
    ]
    said = [f"{chance.choice(kinds)} {chance.choice(towns)[:-1]}x {n}" for n in range(300)]
    directory = Directory(known, ())
    matches = [directory.organization(each) for each in said]

    assert len(matches) == 300


# ---- people

PEOPLE = Directory(
    (),
    (),
    [
        KnownPerson(1, "Sylvie", "Lavoie", "dg@example.org", frozenset({7})),
        KnownPerson(2, "Marc", "Roy", "", frozenset({7})),
        KnownPerson(3, "Marc", "Roy", "", frozenset({8})),
    ],
)


@pytest.mark.parametrize(
    ("said", "email", "organization", "number", "certainty"),
    [
        ("Lavoie, Sylvie", "", None, 1, "probable"),
        ("Sylvie Lavoie", "DG@example.org", None, 1, "certain"),
        ("Mme Sylvie Lavoie", "", 7, 1, "certain"),
        ("Lavoie, S.", "", 7, 1, "probable"),
        ("Lavoie, S.", "", 9, None, "possible"),
        ("Lavoie, M.", "", 7, None, "none"),
        ("Roy, Marc", "", None, None, "possible"),
        ("Roy, Marc", "", 8, 3, "certain"),
        ("Anne Roy", "dg@example.org", None, None, "possible"),
        ("Anne Roy", "", None, None, "none"),
    ],
)
def test_a_person_is_told_by_name_and_by_what_surrounds_it(
    said, email, organization, number, certainty
):
    match = PEOPLE.person(said, email, organization)

    assert (match.id, match.certainty) == (number, certainty)


# ---- duplicates in a file


def reasons(*rows):
    return [
        (each.first, each.second, [why.code for why in each.whys])
        for each in likely_duplicates(rows)
    ]


def test_rows_of_one_organization_are_pointed_out_with_why():
    assert reasons(
        {"organization": "CDC des Érables", "email": "dg@example.org", "phone": "819 555-0107"},
        {"organization": "CDC des Chênes", "email": "autre@example.org"},
        {"organization": "CDC des Érables ", "email": "DG@example.org", "phone": "819 555 0107"},
    ) == [(0, 2, ["match.duplicate_name", "match.duplicate_email", "match.duplicate_phone"])]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Service d’accueil des nouveaux arrivants (SANA)", "SANA"),
        ("Carrefour jeunesse-emploi (CJE)", "Carrefour jeunesse emploi"),
        ("CDC des Érables", "Corporation de développement communautaire des Érables"),
        ("Maison des familles", "La Maison de la famille"),
        ("Usine ABC inc.", "Usine ABC"),
    ],
)
def test_two_spellings_of_one_organization_are_pointed_out(one, two):
    assert reasons({"organization": one}, {"organization": two}) == [
        (0, 1, ["match.duplicate_name"])
    ]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Maison des jeunes de Boisville", "Maison des jeunes d’Érableville"),
        ("CDC des Érables (CDC)", "CDC des Chênes (CDC)"),
        ("Ville de Boisville", "Municipalité de Boisville"),
        ("", ""),
    ],
)
def test_two_organizations_are_no_duplicates(one, two):
    assert reasons({"organization": one}, {"organization": two}) == []


def test_two_residents_are_one_only_by_name_or_address():
    rows = (
        {"organization": "", "person": "Nadia Rahman", "email": "n@example.org"},
        {"organization": "", "person": "Luis Gomez", "email": "l@example.org"},
        {"organization": "", "person": "Nadia Rahman", "email": ""},
    )

    assert reasons(*rows) == [(0, 2, ["match.duplicate_person"])]


# ---- spellings of places


def test_two_spellings_of_an_unknown_town_are_one():
    found = spellings(
        ["Ste-Perpétue-du-Lac", "Sainte-Perpetue-du-Lac", "Sainte-Perpétue-du-Lac", "Amos"]
    )

    assert {said: each.canonical for said, each in found.items()} == {
        "Ste-Perpétue-du-Lac": "Sainte-Perpétue-du-Lac",
        "Sainte-Perpetue-du-Lac": "Sainte-Perpétue-du-Lac",
    }
    assert all(each.same and say(each.why.code, each.why.params) for each in found.values())


def test_a_slip_is_pointed_out_and_nothing_replaced():
    found = spellings(["Boisvilliers", "Boisvilliers", "Boisviliers"])

    assert [(said, each.canonical, each.same) for said, each in found.items()] == [
        ("Boisviliers", "Boisviliers", False)
    ]


def test_what_is_told_apart_stays_apart():
    assert spellings(["Senneterre (ville)", "Senneterre (paroisse)", "Amos", "Rome", ""]) == {}


@given(st.lists(st.text(alphabet="SteSaint-. éeàFGx,()", max_size=20), max_size=8))
def test_a_spelling_is_kept_or_replaced_by_one_of_the_file(texts):
    tidied = {" ".join(text.split()) for text in texts}

    assert all(each.canonical in tidied for each in spellings(texts).values())


# ---- a small country

PLACES = [
    KnownTerritory(1, "province", "QC", "Québec", "Province", "Québec", "QC/"),
    KnownTerritory(2, "region", "08", "Les Pins", "", "Les Pins", "QC/08/"),
    KnownTerritory(3, "mrc", "880", "Bel-Air", "MRC", "MRC de Bel-Air", "QC/08/880/",
                   formerly=("Vieux-Comté",), anchored=True),
    KnownTerritory(4, "municipality", "88001", "Saint-Marc", "Ville", "Saint-Marc (ville)",
                   "QC/08/880/88001/"),
    KnownTerritory(5, "municipality", "88002", "Saint-Marc", "Paroisse", "Saint-Marc (paroisse)",
                   "QC/08/880/88002/"),
    KnownTerritory(6, "mrc", "890", "Mont-Gris", "MRC", "MRC de Mont-Gris", "QC/08/890/"),
    KnownTerritory(7, "municipality", "89001", "Lac-Vert", "Village", "Lac-Vert (village)",
                   "QC/08/890/89001/"),
    KnownTerritory(8, "municipality", "99001", "Lac-Vert", "Village", "Lac-Vert (village)",
                   "QC/09/990/99001/"),
    KnownTerritory(9, "municipality", "99002", "Saint-Paul", "Ville", "Saint-Paul (ville)",
                   "QC/09/990/99002/"),
    KnownTerritory(10, "municipality", "88003", "Saint-Paul-des-Pins", "Ville",
                   "Saint-Paul-des-Pins (ville)", "QC/08/880/88003/"),
]  # fmt: skip
COUNTRY = Directory((), PLACES)


@pytest.mark.parametrize(
    ("said", "number", "certainty", "name"),
    [
        ("MRC", 3, "certain", "MRC de Bel-Air"),
        ("toute la MRC", 3, "certain", "MRC de Bel-Air"),
        ("territoire", 3, "certain", "MRC de Bel-Air"),
        ("région", 2, "certain", "Les Pins"),
        ("région 8", 2, "certain", "Les Pins"),
        ("08", 2, "certain", "Les Pins"),
        ("Les Pins (08)", 2, "certain", "Les Pins"),
        ("Vieux-Comté", 3, "probable", "MRC de Bel-Air"),
        ("St-Marc (paroisse)", 5, "certain", "Saint-Marc"),
        ("Ville de Saint-Marc", 4, "certain", "Saint-Marc"),
        ("Saint-Marc", None, "possible", ""),
        ("Lac-Vert", 7, "probable", "Lac-Vert"),
        ("Lac-Vert (MRC de Mont-Gris)", 7, "certain", "Lac-Vert"),
        ("Lac-Vert, Mont-Gris", 7, "certain", "Lac-Vert"),
        ("Lac-Verts", 7, "probable", "Lac-Vert"),
        ("Saint-Paul", None, "possible", ""),
        ("Les Pins (09)", None, "possible", "Les Pins"),
        ("Mont-Gris, Lac-Vert", None, "probable", "MRC de Mont-Gris, Lac-Vert"),
        ("Érableville", None, "none", ""),
        ("n/d", None, "none", ""),
    ],
)
def test_a_place_is_told_by_all_that_is_said_of_it(said, number, certainty, name):
    match = COUNTRY.territory(said)

    assert (match.id, match.certainty, match.name) == (number, certainty, name)


def test_homonyms_are_shown_with_what_tells_them_apart():
    assert [each.name for each in COUNTRY.territory("Saint-Marc").candidates] == [
        "Saint-Marc (ville)",
        "Saint-Marc (paroisse)",
    ]


def test_a_hint_chooses_the_level():
    places = [
        KnownTerritory(1, "region", "06", "Montréal", "", "Montréal (region)", "QC/06/"),
        KnownTerritory(2, "municipality", "66023", "Montréal", "Ville", "", "QC/06/660/66023/"),
    ]
    directory = Directory((), places)

    assert directory.territory("Montréal").id == 2
    assert directory.territory("Montréal", "region").id == 1
    assert directory.territory("région de Montréal").id == 1


def test_a_table_of_two_territories_leaves_its_own_to_a_person():
    anchored = [
        KnownTerritory(1, "mrc", "880", "Bel-Air", "MRC", "MRC de Bel-Air", "QC/08/880/", (), True),
        KnownTerritory(
            2, "mrc", "890", "Mont-Gris", "MRC", "MRC de Mont-Gris", "QC/08/890/", (), True
        ),
    ]

    match = Directory((), anchored).territory("MRC")

    assert (match.id, [each.id for each in match.candidates]) == (None, [1, 2])


@given(st.text(max_size=40))
def test_any_text_of_a_place_is_matched(said):
    match = COUNTRY.territory(said)

    assert all(say(each.why.code, each.why.params) for each in match.candidates)
    assert match.id is None or match.certainty in {"certain", "probable"}


def test_a_text_without_end_is_no_name_and_costs_little():
    matches = [DIRECTORY.organization("a" * 100_000), COUNTRY.territory("a" * 100_000)]

    assert [match.certainty for match in matches] == ["none", "none"]
