from datetime import date
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from core.errors import Refused
from tables.models import FormerTerritory, Territory
from tables.services import municipalities, reference

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 25)
FULL = Path(__file__).resolve().parents[3] / "shared" / "reference" / "territories_full.csv"
HEADER = '"mcode","munnom","mdes","regadm","divrec","mrc","admregionale","horsmrcautoch"\n'


@pytest.fixture(autouse=True)
def _reference():
    reference.load(on=date(2026, 1, 1))


def load(*rows, header=HEADER, encoding="utf-8"):
    return municipalities.load((header + "\n".join(rows)).encode(encoding), on=TODAY)


def placed(code):
    return Territory.objects.get(code=code, level__in=("municipality", "community", "unorganized"))


@pytest.mark.parametrize(
    ("row", "path"),
    [
        ('"46005","Abercorn","Village","Estrie (05)","X (46)","MRC Brome-Missisquoi (460)","",""',
         "QC/05/460/46005/"),
        ('"46005","Abercorn","Village","Estrie (05)","","Brome-Missisquoi (46)","",""',
         "QC/05/460/46005/"),
        ('"46005","Abercorn","Village","","","MRC de Brome-Missisquoi","",""', "QC/05/460/46005/"),
        ('"66023","Montréal","Ville","Montréal (06)","Montréal (66)","","",""', "QC/06/660/66023/"),
        ('"94068","Saguenay","Ville","Saguenay (02)","Le Saguenay (94)","","",""',
         "QC/02/941/94068/"),
        ('"99125","Akulivik","Village nordique","","","","A. r. Kativik (992)",""',
         "QC/10/992/99125/"),
        ('"69802","Akwesasne","Réserve indienne","","Le Haut-Saint-Laurent (69)","","","oui"',
         "QC/16/690/69802/"),
        ('"97802","Uashat","Réserve indienne","Côte-Nord (09)","Sept-Rivières (97)","","","oui"',
         "QC/09/97802/"),
    ],
)  # fmt: skip
def test_a_row_is_placed_by_its_mrc_its_division_or_its_region(row, path):
    report = load(row)

    assert report.problems == []
    assert [each.path for each in report.settled.made] == [path]


def test_windows_files_with_semicolons_read_the_same():
    header = "Code géographique;Nom;Désignation;MRC\n"

    report = load("1023;Les Îles-de-la-Madeleine;Municipalité;10", header=header, encoding="cp1252")

    assert (placed("01023").name, placed("01023").time_zone) == (
        "Les Îles-de-la-Madeleine",
        "America/Halifax",
    )
    assert report.problems == []


def test_listuguj_is_on_the_clock_of_the_islands():
    load('"06804","Listuguj","Réserve indienne","Gaspésie (11)","Avignon (06)","","","oui"')

    assert placed("06804").time_zone == "America/Halifax"


def test_names_are_printed_as_they_are_written():
    load("29057,Saint-Côme--Linière,Municipalité,,,290,,")

    assert placed("29057").name == "Saint-Côme–Linière"


def test_a_renamed_place_keeps_its_former_name_and_a_second_load_changes_nothing():
    row = "88057,Amos-sur-Harricana,Ville,,,880,,"

    first, second = load(row), load(row)

    assert len(first.settled.changed) == 1
    assert second.settled.nothing
    amos = placed("88057")
    assert (amos.name, amos.sort_key) == ("Amos-sur-Harricana", "amos sur harricana")
    former = FormerTerritory.objects.get(territory=amos)
    assert (former.name, former.designation, former.parent.code, former.until) == (
        "Amos",
        "Ville",
        "880",
        TODAY,
    )


def test_a_place_that_moved_to_another_mrc_is_found_under_it():
    load("88057,Amos,Ville,,,890,,")

    assert placed("88057").path == "QC/08/890/88057/"
    assert FormerTerritory.objects.get().parent.code == "880"


def test_a_parish_that_became_a_municipality_is_the_same_place():
    load("89045,Senneterre,Municipalité,,,890,,")

    assert Territory.objects.filter(code="89045").count() == 1
    assert FormerTerritory.objects.get().designation == "Paroisse"


def test_homonyms_are_told_apart_by_designation():
    assert sorted(
        Territory.objects.filter(name="Senneterre").values_list("code", "designation")
    ) == [("89040", "Ville"), ("89045", "Paroisse")]


def test_rows_that_cannot_be_placed_are_listed_with_their_line_and_the_rest_is_kept():
    report = load(
        "46005,Abercorn,Village,,,460,,",
        "46010,,Village,,,460,,",
        "4x,Boucherville,Ville,,,580,,",
        "46011,Dunham,Ville,,,MRC Inconnue (999),,",
        "",
        "46005,Abercorn,Ville,,,460,,",
        "88999,Amos,Ville,,,880,,",
        "46020,Jumeau,Ville,,,460,,",
        "46021,Jumeau,Ville,,,460,,",
        "46030,Sutton,,,,460,,",
        "46035,Bolton,Ville",
        "46040,Cowansville,Ville,,,460,,",
    )

    assert [each.code for each in report.settled.made] == ["46005", "46035", "46040"]
    assert [(each.line, each.name) for each in report.problems] == [
        (3, "46010"),
        (4, "Boucherville"),
        (5, "Dunham"),
        (7, "Abercorn"),
        (8, "Amos"),
        (9, "Jumeau"),
        (10, "Jumeau"),
        (11, "Sutton"),
    ]
    assert len({each.reason for each in report.problems}) == 7
    assert not Territory.objects.filter(name__in=("Boucherville", "Dunham", "Jumeau")).exists()


def test_places_absent_from_the_file_are_told_and_never_deleted():
    before = Territory.objects.count()

    report = load("88057,Amos,Ville,,,880,,")

    assert len(report.absent) == 75  # those of region 08, and of no other
    assert {each.path[:5] for each in report.absent} == {"QC/08"}
    assert Territory.objects.count() == before


def test_a_file_without_the_columns_is_refused_by_name():
    with pytest.raises(Refused, match="munnom, mdes"):
        load("1;2", header="mcode;autre\n")


def test_the_command_lists_what_it_left_out(tmp_path, capsys):
    file = tmp_path / "MUN.csv"
    file.write_text(HEADER + "46010,,Village,,,460,,\n88057,Amos,Ville,,,880,,\n")

    call_command("load_municipalities", str(file))

    said = capsys.readouterr().out
    assert "46010" in said
    assert "Témiscaming (85005)" in said


def test_the_command_names_a_file_that_it_cannot_read(tmp_path):
    with pytest.raises(CommandError, match=r"absent\.csv"):
        call_command("load_municipalities", str(tmp_path / "absent.csv"))


@pytest.mark.skipif(not FULL.exists(), reason=f"{FULL} is not on this machine")
def test_the_whole_of_quebec_loads_and_reads_again_without_a_change():
    content = FULL.read_bytes()

    first = municipalities.load(content, on=TODAY)
    second = municipalities.load(content, on=TODAY)

    assert (first.problems, first.absent, len(first.settled.made)) == ([], [], 1216)
    assert second.settled.nothing
    assert (
        Territory.objects.filter(level__in=("municipality", "community", "unorganized")).count()
        == 1103 + 54 + 97
    )
