"""A circle of lettered dots, seen from above: drawn here, so that it needs no script."""

from django import template
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from core.drawing import SIZE, circle_of
from core.reading import read

register = template.Library()

SMALL = 44
SMALL_DOT = 34.0


@register.simple_tag
def ring(seats, label: str, figure="", words: str = "", more: str = "") -> SafeString:
    """Draw one dot a seat, clockwise from the top, around a figure and its words.

    Seats are objects or dicts with `letter`, `hue` (1 to 8), `label`, and `state`: filled,
    vacant (dashed), away (hollow) or pending (dotted). `label` is the text equivalent of the
    whole: it must say what the drawing says.
    """
    seats = list(seats)
    circle = circle_of(len(seats))
    dots = "".join(
        _dot(each, x, y, circle.radius) for each, (x, y) in zip(seats, circle.places, strict=True)
    )
    return format_html(
        '<svg class="ring" width="{0}" height="{0}" viewBox="0 0 {0} {0}" role="img"'
        ' aria-label="{1}">'
        '<circle class="ring__board" cx="{2}" cy="{2}" r="{3}"/>{4}{5}</svg>',
        SIZE,
        label,
        SIZE // 2,
        f"{max(1, circle.inside - 16):.1f}",
        mark_safe(dots),  # noqa: S308 -- every value in it is a number or escaped by _dot
        _centre(figure, words, more),
    )


def _dot(seat, x, y, radius):
    state = read(seat, "state") or "filled"
    letter = conditional_escape(read(seat, "letter") or "")
    name = conditional_escape(read(seat, "label") or "")
    size = radius * (0.8 if len(letter) < 2 else 0.64)
    look = "" if state == "filled" else f" ring__seat--{conditional_escape(state)}"
    title = f"<title>{name}</title>" if name else ""
    text = (
        f'<text class="ring__letter" x="{x:.1f}" y="{y:.1f}" font-size="{size:.1f}">{letter}</text>'
        if letter
        else ""
    )
    return (
        f'<g class="hue-{int(read(seat, "hue") or 0)}">{title}'
        f'<circle class="ring__seat{look}" cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/>{text}</g>'
    )


def _centre(figure, words, more):
    lines = [("ring__figure", figure), ("ring__word", words), ("ring__word", more)]
    shown = [line for line in lines if line[1] not in {"", None}]
    first = SIZE // 2 + 12 - 7 * (len(shown) - 1)
    heights = (first, first + 22, first + 39)
    return format_html_join(
        "",
        f'<text class="{{}}" x="{SIZE // 2}" y="{{}}">{{}}</text>',
        [(look, y, text) for (look, text), y in zip(shown, heights, strict=False)],
    )


@register.simple_tag
def ring_small(seats) -> SafeString:
    """Draw the same circle the size of a word, for lists; silent, the name stands beside it.

    One path a hue, so that a page of fifty stays light.
    """
    seats = list(seats)
    circle = circle_of(len(seats), largest=SMALL_DOT)
    scale = SMALL / SIZE
    paths: dict[tuple[str, int], str] = {}
    for each, (x, y) in zip(seats, circle.places, strict=True):
        full = (read(each, "state") or "filled") == "filled"
        hue = int(read(each, "hue") or 0)
        key = ("seats", hue) if full or read(each, "state") != "vacant" else ("vacant", 0)
        spot = f"M{x * scale:.1f} {y * scale:.1f}h0"
        paths[key] = paths.get(key, "") + spot
        if not full:
            paths["hole", 0] = paths.get(("hole", 0), "") + spot
    width = max(2.4, circle.radius * scale * 2)
    drawn = "".join(
        f'<path class="ring-small__{look} hue-{hue}" d="{spots}"'
        f' stroke-width="{width - (1.6 if look == "hole" else 0):.1f}"/>'
        for (look, hue), spots in sorted(paths.items(), key=lambda each: each[0][0] == "hole")
    )
    return mark_safe(  # noqa: S308 -- numbers only
        f'<svg class="ring-small" width="{SMALL}" height="{SMALL}" viewBox="0 0 {SMALL} {SMALL}"'
        f' aria-hidden="true">{drawn}</svg>'
    )
