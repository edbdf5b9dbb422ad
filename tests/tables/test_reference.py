from datetime import date

import pytest
from django.core.management import call_command

from accounts.models import Clock
from tables.models import FormerTerritory, Programme, Sector, Step, Territory
from tables.services import reference

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 25)


def test_the_seventeen_regions_and_the_104_mrc_come_with_their_parents():
    reference.load(on=TODAY)

    assert Territory.objects.at_level("region").count() == 17
    assert Territory.objects.at_level("mrc").count() == 104
    assert Territory.objects.at_level("mrc").filter(designation="MRC").count() == 87
    abitibi = Territory.objects.get(level="mrc", code="880")
    assert (abitibi.name, abitibi.path) == ("Abitibi", "QC/08/880/")


@pytest.mark.parametrize(
    ("level", "code", "clock"),
    [
        ("mrc", "010", Clock.ISLANDS),
        ("mrc", "982", Clock.LOWER_NORTH_SHORE),
        ("mrc", "981", Clock.EASTERN),
        ("region", "11", Clock.EASTERN),
        ("municipality", "88057", Clock.EASTERN),
    ],
)
def test_each_place_is_on_its_legal_clock(level, code, clock):
    reference.load(on=TODAY)

    assert Territory.objects.get(level=level, code=code).time_zone == clock


def test_a_second_load_changes_nothing_and_says_so(capsys):
    call_command("load_reference")
    before = list(Territory.objects.order_by("pk").values())

    loaded = reference.load(on=TODAY)
    call_command("load_reference", no_color=True)

    assert loaded.nothing
    assert list(Territory.objects.order_by("pk").values()) == before
    assert "198" not in capsys.readouterr().out.splitlines()[-1]


def test_official_names_win_over_hand_edits_and_the_other_name_is_kept():
    reference.load(on=TODAY)
    Territory.objects.filter(code="880", level="mrc").update(name="Harricana", sort_key="harricana")

    reference.load(on=TODAY)

    abitibi = Territory.objects.get(level="mrc", code="880")
    assert (abitibi.name, abitibi.sort_key) == ("Abitibi", "abitibi")
    assert list(FormerTerritory.objects.values_list("name", "until")) == [("Harricana", TODAY)]


def test_terms_that_operators_reworded_are_left_as_they_are():
    reference.load(on=TODAY)
    Sector.objects.filter(code="economique").update(name_fr="Économique")

    assert reference.load(on=TODAY).nothing
    assert Sector.objects.get(code="economique").name_fr == "Économique"


def test_letters_tell_sectors_apart_and_hues_are_those_of_the_design():
    reference.load(on=TODAY)

    letters = list(Sector.objects.values_list("letter", flat=True))
    assert len(set(letters)) == len(letters) == 18
    assert set(Sector.objects.values_list("hue", flat=True)) <= set(range(1, 9))
    assert list(Sector.objects.filter(is_community=True).values_list("code", flat=True)) == [
        "communautaire"
    ]


def test_the_immigration_pathway_goes_from_attraction_to_inclusion():
    reference.load(on=TODAY)

    assert list(Step.objects.values_list("code", "pathway__code")) == [
        (code, "immigration")
        for code in (
            "attraction",
            "accueil",
            "installation",
            "francisation",
            "integration",
            "retention",
            "inclusion",
        )
    ]
    assert set(Programme.objects.values_list("code", flat=True)) >= {
        "pac",
        "mada",
        "pfm",
        "alliances",
    }
