"""Bars, columns and tiles from plain labels and numbers. A chart never stands without its table."""

from dataclasses import dataclass

from django import template

from core.drawing import QUEBEC, comb_of, level_of, steps_to
from core.reading import read

register = template.Library()

COLUMN, HEIGHT, TOP = 44, 120, 18
TILE, GUTTER = 48, 2
LEAST = 300  # a few tiles are drawn no larger than many


@dataclass(frozen=True)
class Bar:
    label: str
    url: str
    pieces: list[tuple[str, str, str]]  # part, x, width
    whole: int


@dataclass(frozen=True)
class Column:
    label: str
    url: str
    value: int
    middle: float
    x: float
    y: float
    height: float


@dataclass(frozen=True)
class Tile:
    name: str
    short: str
    figure: str
    url: str
    level: int
    here: bool
    x: float
    y: float

    @property
    def middle(self):
        return self.x + TILE / 2

    @property
    def upper(self):
        return self.y + 21

    @property
    def lower(self):
        return self.y + 37


@register.inclusion_tag("components/bars.html")
def bars(rows, label: str):
    """Draw stacked bars to one scale, each with its total.

    Rows have `label`, `parts` as (part, value) pairs (the parts of `{% share %}`), maybe `url`.
    """
    rows = list(rows)
    totals = [sum(value for _part, value in read(row, "parts")) for row in rows]
    longest = max(totals, default=0) or 1
    return {
        "label": label,
        "rows": [
            Bar(read(row, "label"), read(row, "url") or "", _pieces(row, longest), total)
            for row, total in zip(rows, totals, strict=True)
        ],
    }


def _pieces(row, longest):
    start, pieces = 0.0, []
    for part, value in read(row, "parts"):
        if value:
            width = 100 * value / longest
            pieces.append((part, f"{start:.2f}", f"{max(0.4, width - 0.6):.2f}"))
            start += width
    return pieces


@register.inclusion_tag("components/columns.html")
def columns(rows, label: str):
    """Draw columns side by side, months for instance, each with its figure above.

    Rows have `label`, `value`, maybe `url`.
    """
    rows = list(rows)
    highest = max((read(row, "value") for row in rows), default=0) or 1
    drawn = []
    for place, row in enumerate(rows):
        height = HEIGHT * read(row, "value") / highest
        drawn.append(
            Column(
                label=read(row, "label"),
                url=read(row, "url") or "",
                value=read(row, "value"),
                middle=COLUMN * (place + 0.5),
                x=COLUMN * place + 8,
                y=round(TOP + HEIGHT - height, 1),
                height=round(height, 1),
            )
        )
    return {
        "label": label,
        "columns": drawn,
        "width": COLUMN * len(rows),
        "height": TOP + HEIGHT + 22,
        "base": TOP + HEIGHT,
        "thickness": COLUMN - 16,
        "below": TOP + HEIGHT + 16,
    }


@register.inclusion_tag("components/tiles.html")
def tiles(rows, label: str, layout: str = ""):
    """Draw places as tiles of one size, from pale (few) to strong (many), with their figure.

    Rows have `name`, `short`, `figure`, maybe `url`, `here`, `level` (0 to 4, else computed).
    With `layout="quebec"` each stands where its `code` says (its last two digits); without,
    in a comb in the order given.
    """
    rows = list(rows)
    places = [QUEBEC[read(row, "code")[-2:]] for row in rows] if layout else comb_of(len(rows))
    highest = max((read(row, "figure") or 0 for row in rows), default=0)
    drawn = [_tile(row, place, highest) for row, place in zip(rows, places, strict=True)]
    step = TILE + GUTTER
    return {
        "label": label,
        "tiles": drawn,
        "size": TILE,
        "width": max([LEAST, *(tile.x + step for tile in drawn)]),
        "height": max((tile.y for tile in drawn), default=0) + step,
        "linked": any(tile.url for tile in drawn),
        "steps": [] if any(read(row, "level") is not None for row in rows) else steps_to(highest),
    }


def _tile(row, place, highest):
    level = read(row, "level")
    figure = read(row, "figure")
    return Tile(
        name=read(row, "name"),
        short=read(row, "short"),
        figure="–" if figure is None else str(figure),
        url=read(row, "url") or "",
        level=level_of(figure, highest) if level is None else level,
        here=bool(read(row, "here")),
        x=place[0] * (TILE + GUTTER) + 2,
        y=place[1] * (TILE + GUTTER) + 2,
    )
