"""Real places, and a real list of members that stays beside the repository."""

import csv

import pytest

from exchange.cells.contacts import website
from exchange.cells.got import Grade
from exchange.cells.sectors import sector
from exchange.cells.votes import category
from exchange.matching import Directory, KnownOrganization, likely_duplicates, spellings
from tests.exchange.places import SHARED, every_place

MESSY = SHARED / "cases" / "messy_members" / "case5_members.csv"


@pytest.fixture(scope="module")
def quebec():
    return Directory((), every_place("942"))


def rows():
    if not MESSY.exists():
        pytest.skip(f"the real list of members is not at hand: {MESSY}")
    with MESSY.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("said", "path", "certainty"),
    [
        ("MRC le Fjord-du-Saguenay", "QC/02/942/", "certain"),
        ("MRC", "QC/02/942/", "certain"),
        ("toute la région", "QC/02/", "certain"),
        ("Ste-Geneviève-de-Batiscan", "QC/04/372/37215/", "certain"),
        ("Saint-Etienne-des-Grès", "QC/04/510/51090/", "certain"),
        ("SAINT-ETIENNE-DES-GRES", "QC/04/510/51090/", "certain"),
        ("région 17", "QC/17/", "certain"),
        ("17", "QC/17/", "certain"),
        ("Centre-du-Québec (17)", "QC/17/", "certain"),
        ("Mauricie", "QC/04/", "certain"),
        ("Trois-Rivières", "QC/04/371/37067/", "certain"),
        ("3-Rivières", "QC/04/371/37067/", "certain"),
        ("Val d’Or", "QC/08/890/89008/", "certain"),
        ("MRC d’Abitibi", "QC/08/880/", "certain"),
        ("Ville de Senneterre", "QC/08/890/89040/", "certain"),
        ("Senneterre (paroisse)", "QC/08/890/89045/", "certain"),
        ("Ville de Québec", "QC/03/230/23027/", "certain"),
        ("Province de Québec", "QC/", "certain"),
        ("Saint-Tite, MRC de Mékinac", "QC/04/350/35027/", "certain"),
        ("Drummondville", "QC/17/490/49058/", "certain"),
        ("MRC du Fjord", "QC/02/942/", "probable"),
        ("Le Fjord", "QC/02/942/", "probable"),
        ("Les Chenaux", "QC/04/372/", "probable"),
        ("Rouyn", "QC/08/860/86042/", "probable"),
        ("Shawinigam", "QC/04/360/36033/", "probable"),
        ("Saint-Augustin", "QC/02/920/92005/", "probable"),
        ("Ste-Rose", "QC/02/942/94230/", "probable"),
        ("Montréal", "QC/06/660/66023/", "probable"),
        ("Bécancour", "QC/17/380/38010/", "probable"),
    ],
)
def test_real_places_are_found_as_people_write_them(quebec, said, path, certainty):
    match = quebec.territory(said)
    found = {each.id: each.path for each in quebec.territories}

    assert (found.get(match.id), match.certainty) == (path, certainty)


@pytest.mark.parametrize("said", ["St Étienne", "Senneterre", "Sainte-Anne", "Mauricie (17)"])
def test_real_homonyms_are_left_to_a_person(quebec, said):
    match = quebec.territory(said)

    assert (match.id, match.certainty) == (None, "possible")
    assert len(match.candidates) > 1


def test_no_name_of_two_municipalities_is_ever_certain(quebec):
    towns = [each for each in quebec.territories if each.level == "municipality"]
    names = [each.name for each in towns]
    shared = {name for name in names if names.count(name) > 1}

    certain = [name for name in shared if quebec.territory(name).certainty == "certain"]

    assert (len(shared), certain) == (31, [])


def test_every_place_is_found_by_its_own_title(quebec):
    lost = [
        each.title
        for each in quebec.territories
        if each.level in {"region", "mrc", "municipality"}
        and each.id not in {c.id for c in quebec.territory(each.title).candidates}
    ]

    assert lost == []


def test_two_spellings_of_a_town_are_one_in_a_real_list():
    found = spellings(row["Municipalite"] for row in rows())

    assert {said: each.canonical for said, each in found.items() if each.same} == {
        "Ste-Geneviève-de-Batiscan": "Sainte-Geneviève-de-Batiscan"
    }


def test_all_the_places_of_a_real_list_are_found_those_outside_too():
    directory = Directory((), every_place("04"))
    regions = {
        row["Municipalite"]: directory.territory(row["Municipalite"]).candidates[0].id
        for row in rows()
    }
    paths = {each.id: each.path for each in directory.territories}

    outside = {name for name, number in regions.items() if not paths[number].startswith("QC/04/")}

    assert outside == {"Drummondville", "Bécancour", "Québec"}


def test_the_cells_of_a_real_list_are_read_or_said_not_to_be():
    sites = [website(row["SiteWeb"]) for row in rows()]
    refused = [row["SiteWeb"] for row in rows() if website(row["SiteWeb"]).grade == Grade.REFUSED]

    assert len(refused) == 1
    assert "." not in refused[0]
    assert all(got.value.startswith("https://") for got in sites if got.value)
    assert {category(row["CategorieMembre"]).value.code for row in rows()} == {
        "regular",
        "partner",
        "resident",
    }
    assert {sector(row["SecteurActivite"]).grade for row in rows()} <= {
        Grade.UNDERSTOOD,
        Grade.DOUBTFUL,
    }


def test_each_organization_of_a_real_list_is_itself_and_no_other():
    known = [KnownOrganization(n, row["NomEntreprise"]) for n, row in enumerate(rows())]
    directory = Directory(known, ())

    mistaken = [each.name for each in known if directory.organization(each.name).id != each.id]

    assert mistaken == []
    assert likely_duplicates([{"organization": each.name} for each in known]) == ()
