"""A circle of lettered dots, seen from above: drawn here, so that it needs no script."""

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from core.drawing import SIZE, circle_of
from core.reading import read

register = template.Library()

SMALL = 44


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
        '<svg class="ring" viewBox="0 0 {0} {0}" role="img" aria-label="{1}">'
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
    lines = [("ring__figure", figure, 34), ("ring__word", words, 12), ("ring__word", more, 12)]
    shown = [line for line in lines if line[1] not in ("", None)]
    height = sum(size * 1.35 for _look, _text, size in shown)
    y, drawn = SIZE / 2 - height / 2, []
    for look, text, size in shown:
        y += size * 1.35
        drawn.append(
            format_html(
                '<text class="{}" x="{}" y="{}">{}</text>', look, SIZE // 2, f"{y - 5:.0f}", text
            )
        )
    return mark_safe("".join(drawn))  # noqa: S308 -- joins what format_html made


@register.simple_tag
def ring_small(seats) -> SafeString:
    """Draw the same circle the size of a word, for lists; silent, the name stands beside it.

    One path a hue, so that a page of fifty stays light.
    """
    seats = list(seats)
    circle = circle_of(len(seats))
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
        f'<svg class="ring-small" viewBox="0 0 {SMALL} {SMALL}" aria-hidden="true">{drawn}</svg>'
    )
