"""How many voting seats a meeting needs, and how many it may expect."""

import pytest

from meetings.services import quorum
from meetings.services.quorum import Answer, Said, Tally, Voice
from tables.models import Table


@pytest.mark.parametrize(
    ("filled", "needed"), [(0, 1), (1, 1), (2, 2), (3, 2), (18, 10), (19, 10), (20, 11), (21, 11)]
)
def test_half_plus_one_is_more_than_half_of_the_filled_voting_seats(filled, needed):
    assert quorum.required(Table(quorum_rule="majority"), filled) == needed


@pytest.mark.parametrize("filled", [0, 3, 40])
def test_a_fixed_quorum_does_not_depend_on_the_seats(filled):
    assert quorum.required(Table(quorum_rule="fixed", quorum_fixed=7), filled) == 7


def test_whoever_is_present_makes_the_quorum_of_the_third_rule():
    assert quorum.required(Table(quorum_rule="present"), 30) == 1


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ([], Answer.SILENT),
        ([Said("")], Answer.SILENT),
        ([Said("yes")], Answer.COMES),
        ([Said("no")], Answer.STAYS),
        ([Said("alternate"), Said("", sent=True)], Answer.ALTERNATE),
        ([Said("alternate"), Said("yes", sent=True)], Answer.COMES),
        ([Said("alternate"), Said("no", sent=True)], Answer.STAYS),
        ([Said("no"), Said("yes", sent=True)], Answer.COMES),
        ([Said("yes"), Said("yes", sent=True)], Answer.COMES),
    ],
)
def test_a_seat_answers_once_whatever_its_people_say(said, answer):
    assert quorum.answer_of(said) == answer


def test_the_forecast_counts_one_vote_a_seat_family_by_family():
    voices = [
        Voice("Community", Answer.COMES),
        Voice("Community", Answer.ALTERNATE),
        Voice("Community", Answer.SILENT),
        Voice("Health", Answer.STAYS),
        Voice("Health", Answer.SILENT),
    ]

    forecast = quorum.forecast(Table(quorum_rule="majority"), voices)

    assert forecast.required == 3
    assert forecast.tally == Tally(comes=1, alternate=1, stays=1, silent=2)
    assert (forecast.expected, forecast.missing) == (2, 1)
    assert (forecast.is_reached, forecast.is_possible) == (False, True)
    assert forecast.families == {
        "Community": Tally(comes=1, alternate=1, silent=1),
        "Health": Tally(stays=1, silent=1),
    }


def test_a_quorum_that_the_silent_cannot_make_any_more_is_said_to_be_out_of_reach():
    voices = [Voice("Health", Answer.STAYS)] * 3 + [Voice("Health", Answer.SILENT)]

    assert quorum.forecast(Table(quorum_rule="majority"), voices).is_possible is False
