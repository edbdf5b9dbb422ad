"""The style sheets keep their promises: layers, tokens, budgets, and what can be read."""

import math
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CSS = ROOT / "static" / "css"
SCRIPTS = ROOT / "static" / "js"
SHEETS = sorted(CSS.rglob("*.css"))
COMPONENTS = sorted((CSS / "components").glob("*.css"))
COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)\(", re.IGNORECASE)
TOKEN = re.compile(
    r"--([\w-]+): light-dark\(oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\),"
    r" oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)\)"
)
LIGHT, DARK = 0, 1


def bare(sheet):
    return re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)


# -- the sheets --------------------------------------------------------------


def test_every_sheet_is_asked_for_once():
    asked = re.findall(r'@import url\("([^"]+)"\)', bare(CSS / "site.css"))

    assert sorted(asked) == sorted(
        str(sheet.relative_to(CSS)) for sheet in SHEETS if sheet.name != "site.css"
    )


def test_the_order_of_layers_is_said_once():
    said = [sheet.name for sheet in SHEETS if re.search(r"@layer [\w, ]+;", bare(sheet))]

    assert said == ["site.css"]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_sheet_stays_in_its_layer_and_breaks_no_rule(sheet):
    text = bare(sheet)
    outside = re.sub(r"@import[^;]+;|@page \{[^}]*\}|@layer [\w, ]+;", "", text).strip()
    selectors = re.findall(r"(?:^|[};])\s*([^@{};]+)\{", text)

    assert "!important" not in text
    assert [each for each in selectors if re.search(r"#[\w-]", each)] == []
    assert re.findall(r"(?:margin|padding|border)-(?:left|right|top|bottom)\b", text) == []
    assert outside == "" or outside.startswith(("@layer", "@media print"))
    if sheet.name != "tokens.css":
        assert COLOUR.findall(text) == []


@pytest.mark.parametrize("sheet", COMPONENTS, ids=lambda sheet: sheet.name)
def test_a_component_fits_on_a_page(sheet):
    assert len(sheet.read_text(encoding="utf-8").splitlines()) <= 120


def test_style_and_behaviour_stay_within_their_budgets():
    style = sum(len(sheet.read_text(encoding="utf-8").splitlines()) for sheet in SHEETS)
    scripts = {
        each.name: len(each.read_text(encoding="utf-8").splitlines())
        for each in SCRIPTS.glob("*.js")
    }

    assert style <= 2500
    assert {name: lines for name, lines in scripts.items() if lines > 60} == {}
    assert sum(scripts.values()) <= 300


def test_every_token_that_is_read_is_set():
    text = "".join(bare(sheet) for sheet in SHEETS)
    read = set(re.findall(r"var\((--[\w-]+)\)", text))
    written = set(re.findall(r"(--[\w-]+):", text))

    assert read - written == set()


# -- what can be read --------------------------------------------------------


def luminance(lightness, chroma, hue):
    a = chroma * math.cos(math.radians(hue))
    b = chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    red = 4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short
    green = -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short
    blue = -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short
    red, green, blue = (min(1, max(0, each)) for each in (red, green, blue))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def tokens():
    found = {}
    for name, *figures in TOKEN.findall((CSS / "tokens.css").read_text(encoding="utf-8")):
        light, dark = figures[:3], figures[3:]
        found[name] = [
            luminance(float(lightness) / 100, float(chroma), float(hue))
            for lightness, chroma, hue in (light, dark)
        ]
    return found


TOKENS = tokens()
PAPERS = ("paper", "surface", "surface-2")
SOFT = ("accent", "good", "warn", "danger")
READ = [
    *[(ink, paper) for ink in ("ink", "ink-2", "accent", "accent-2") for paper in PAPERS],
    *[(ink, paper) for ink in ("good", "warn", "danger") for paper in PAPERS],
    *[(ink, f"{kind}-soft") for ink in ("ink", "ink-2") for kind in SOFT],
    *[(kind, f"{kind}-soft") for kind in SOFT],
    *[("accent-ink", paper) for paper in ("accent", "accent-2", "heat-4")],
    *[("ink", f"heat-{level}") for level in (1, 2, 3)],
    *[("surface", f"sector-{hue}") for hue in range(1, 9)],
]
SEEN = [("edge", paper) for paper in PAPERS] + [("accent", paper) for paper in PAPERS]


def contrast(one, other, scheme):
    dim, bright = sorted((TOKENS[one][scheme], TOKENS[other][scheme]))
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=("light", "dark"))
@pytest.mark.parametrize(("ink", "paper"), READ, ids=str)
def test_words_can_be_read_on_every_paper_that_carries_them(ink, paper, scheme):
    """WCAG 2.2, criterion 1.4.3: 4.5 to 1."""
    assert contrast(ink, paper, scheme) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=("light", "dark"))
@pytest.mark.parametrize(("edge", "paper"), SEEN, ids=str)
def test_controls_and_focus_can_be_seen(edge, paper, scheme):
    """WCAG 2.2, criterion 1.4.11: 3 to 1."""
    assert contrast(edge, paper, scheme) >= 3
