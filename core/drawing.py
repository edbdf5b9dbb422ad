"""Where things stand in a drawing: plain geometry, no markup."""

from dataclasses import dataclass
from math import asin, cos, pi, sin, tau

SIZE = 280
EDGE = 138  # from the centre to the rim of the outermost dot
LARGEST = 16.0
TIGHTNESS = 0.86  # how much of its share of the circle a dot fills
ROW = 2.35  # from one row of dots to the next, in radii

# The seventeen regions by their official number, as (column, row) on a grid.
QUEBEC = {
    "01": (5, 2),
    "02": (4, 1),
    "03": (4, 2),
    "04": (3, 2),
    "05": (4, 4),
    "06": (2, 3),
    "07": (0, 2),
    "08": (0, 1),
    "09": (5, 0),
    "10": (2, 0),
    "11": (6, 2),
    "12": (5, 3),
    "13": (2, 2),
    "14": (2, 1),
    "15": (1, 2),
    "16": (3, 4),
    "17": (3, 3),
}


@dataclass(frozen=True)
class Circle:
    """Dots around a centre: where each one stands, in order, and how large all are."""

    places: list[tuple[float, float]]
    radius: float
    inside: float  # the free radius in the middle


def circle_of(count: int, largest: float = LARGEST) -> Circle:
    """Set `count` dots clockwise from the top, in one row to 44, two to 84, then three.

    Neighbours in the order stay neighbours on the drawing, whatever the rows.
    """
    rows = 1 if count <= 44 else 2 if count <= 84 else 3
    radius = _radius(count, rows, largest)
    rings = [EDGE - radius - ROW * radius * row for row in range(rows)]
    placed = []
    for ring, many in zip(rings, _spread(count, rings), strict=True):
        placed += [(step / many, ring) for step in range(many)]
    placed.sort(key=lambda place: (place[0], -place[1]))

    middle = SIZE / 2
    return Circle(
        places=[
            (middle + ring * sin(tau * turn), middle - ring * cos(tau * turn))
            for turn, ring in placed
        ],
        radius=radius,
        inside=rings[-1] - radius,
    )


def _radius(count, rows, largest):
    """Return the largest radius at which `count` dots fit in so many rows."""
    small, large = 1.0, largest
    for _step in range(24):
        radius = (small + large) / 2
        room = sum(_room(EDGE - radius - ROW * radius * row, radius) for row in range(rows))
        small, large = (radius, large) if room >= count else (small, radius)
    return small


def _room(ring, radius):
    return pi / asin(min(1, radius / (TIGHTNESS * ring)))


def _spread(count, rings):
    """Share dots among rows in proportion to their length; the outermost takes what is left."""
    whole = sum(rings)
    inner = [int(count * ring / whole) for ring in rings[1:]]
    return [count - sum(inner), *inner]


def level_of(value: float | None, highest: float) -> int:
    """Return 0 for nothing, else 1 to 4 in four equal steps up to `highest`."""
    if not value or highest <= 0:
        return 0
    step = -(-highest // 4)
    return min(4, int(-(-value // step)))


def steps_to(highest: int) -> list[tuple[int, int, int]]:
    """Return (level, from, to) for each step of `level_of` that some value reaches."""
    if highest <= 0:
        return []
    step = -(-highest // 4)
    return [
        (level, step * (level - 1) + 1, min(step * level, highest))
        for level in range(1, 5)
        if step * (level - 1) < highest
    ]


def comb_of(count: int) -> list[tuple[float, float]]:
    """Set tiles in rows of a near-square comb, every second row half a tile aside."""
    across = max(5, round((count * 1.2) ** 0.5))
    return [(each % across + (each // across % 2) / 2, each // across) for each in range(count)]
