"""Where dots and tiles stand."""

from math import dist, hypot

import pytest

from core.drawing import QUEBEC, SIZE, circle_of, comb_of, level_of, steps_to


@pytest.mark.parametrize("count", [1, 2, 3, 11, 26, 44, 45, 84, 85, 120])
def test_dots_stand_inside_the_drawing_and_none_covers_another(count):
    circle = circle_of(count)

    middle = SIZE / 2
    assert len(circle.places) == count
    assert max(hypot(x - middle, y - middle) for x, y in circle.places) <= middle - circle.radius
    nearest = [
        dist(one, other)
        for place, one in enumerate(circle.places)
        for other in circle.places[:place]
    ]
    assert min(nearest, default=SIZE) >= 2 * circle.radius


@pytest.mark.parametrize("count", [3, 26, 44, 120])
def test_letters_stay_large_enough_to_be_read(count):
    assert circle_of(count).radius >= 7


def test_the_first_dot_is_at_the_top():
    assert circle_of(26).places[0] == pytest.approx((140, 140 - 138 + circle_of(26).radius))


def test_neighbours_in_the_order_are_neighbours_on_the_drawing():
    circle = circle_of(120)

    steps = [dist(one, two) for one, two in zip(circle.places, circle.places[1:], strict=False)]
    assert max(steps) <= 8 * circle.radius


def test_the_seventeen_regions_have_a_place_each():
    assert sorted(QUEBEC) == [f"{number:02}" for number in range(1, 18)]
    assert len(set(QUEBEC.values())) == 17


def test_a_comb_gives_each_tile_a_place_of_its_own():
    assert len(set(comb_of(23))) == 23


@pytest.mark.parametrize(
    ("value", "level"), [(None, 0), (0, 0), (1, 1), (12, 1), (13, 2), (37, 4), (48, 4)]
)
def test_a_figure_falls_in_the_step_that_the_key_names(value, level):
    assert level_of(value, 48) == level
    assert steps_to(48) == [(1, 1, 12), (2, 13, 24), (3, 25, 36), (4, 37, 48)]


@pytest.mark.parametrize(
    ("highest", "steps"),
    [
        (0, []),
        (1, [(1, 1, 1)]),
        (3, [(1, 1, 1), (2, 2, 2), (3, 3, 3)]),
        (5, [(1, 1, 2), (2, 3, 4), (3, 5, 5)]),
    ],
)
def test_a_key_names_only_steps_that_some_figure_reaches(highest, steps):
    assert steps_to(highest) == steps
    assert all(level_of(high, highest) == level for level, _low, high in steps)
