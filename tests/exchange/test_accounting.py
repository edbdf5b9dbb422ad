"""Whatever a sheet holds, each cell has its mark, and a reading is plain and always the same."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange import layouts
from exchange.files.grid import Cell, Line, Sheet, Workbook
from exchange.layouts import member_words, plan_words
from exchange.layouts.shapes import Corrections, blank_values
from tests.exchange.written import PLAN, TODAY, unmarked

HEADINGS = [
    wording
    for words in (plan_words.WORDINGS, member_words.WORDINGS)
    for said in words.values()
    for wording in said.split(" | ")
]
WORDS = st.sampled_from([
    "Axe 1 : Accueillir", "AXE 2 – LOGEMENT", "Objectif 1.1", "1. Attraction", "1.1 Informer",
    "1.1.1 Tenir deux séjours", "1", "1.1", "1.1.1", "A-3", "Mandat 2 : Loger", "MRC",
    "CDC des Pins", "SANA / Ville ; OMH", "À déterminer", "Gagnon, Josée", "M. Karim Haddad",
    "Sgt. Caron", "Citoyenne", "31 mars 2027", "2027-03-31", "Automne 2026", "T3 2026-2027",
    "An 2", "en continu", "CT", "x", "✓", "2026-2027", "2027-2028", "En cours (50 %)",
    "En retard", "Réalisé", "2/6", "100 %", "12 500 $", "3 000 $/an", "—", "Total", "Sous-total",
    "* à confirmer", "Légende : CT", "Observateurs", "Secteur communautaire", "Membre", "Oui",
    "À confirmer", "819 555-0101", "a@b.example.org", "idem", '"', "\u200b", "\u00a0x\u00a0",
    "a\nb", "09/15/2026", "#REF!", "=1+1", "12", "2027",
])  # fmt: skip
CELLS = st.one_of(
    WORDS,
    st.sampled_from(HEADINGS),
    st.just(""),
    st.just(""),
    st.text(max_size=12),
)


@st.composite
def sheets(draw, name=""):
    """Draw a sheet of at most nine lines, its first ones headings more often than not."""
    width = draw(st.integers(1, 7))
    rows = draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=9))
    if draw(st.booleans()):
        header = draw(st.lists(st.sampled_from(HEADINGS), min_size=width, max_size=width))
        rows.insert(draw(st.integers(0, min(2, len(rows)))), header)
    lines = []
    above: list[Cell] = [Cell()] * width
    for number, row in enumerate(rows, start=1):
        cells: list[Cell] = []
        for column, text in enumerate(row):
            merged = draw(st.integers(0, 11))
            if merged == 0 and column:
                cells.append(Cell(cells[-1].text, cells[-1].value, merged=True))
            elif merged == 1:
                cells.append(Cell(above[column].text, above[column].value, merged=True))
            else:
                cells.append(Cell(text, text))
        above = cells
        line = Line(number, tuple(cells), hidden=draw(st.integers(0, 9)) == 0)
        if not line.blank:
            lines.append(line)
    return Sheet(name, tuple(lines), hidden=draw(st.integers(0, 9)) == 0)


@st.composite
def workbooks(draw):
    names = draw(st.lists(st.sampled_from(["Axe 1", "Membres", "Légende", "Feuil1"]), unique=True))
    return Workbook("xlsx", tuple(draw(sheets(name)) for name in names or [""]))


@pytest.mark.parametrize("kind", ["plan", "members"])
@given(workbook=workbooks())
def test_each_cell_of_whatever_file_has_its_mark(kind, workbook):
    reading = layouts.understand(workbook, kind, conventions=PLAN, today=TODAY)

    assert unmarked(workbook, reading) == []


@pytest.mark.parametrize("kind", ["plan", "members"])
@given(workbook=workbooks())
def test_what_a_row_says_is_plain_and_whole(kind, workbook):
    reading = layouts.understand(workbook, kind, conventions=PLAN, today=TODAY)

    for row in reading.rows:
        assert row.values.keys() == blank_values(kind).keys()
        named = row.values["title"] if kind == "plan" else row.values["organization"]
        resident = kind == "members" and row.values["category"] == "resident"
        assert named or row.refused or (resident and row.values["person"])
    for line in (*reading.rows, *reading.asides):
        json.dumps([[m.got, [dict(w.params) for w in m.whys]] for m in line.marks])
    json.dumps([[dict(r.values), [dict(w.params) for w in r.remarks]] for r in reading.rows])


@pytest.mark.parametrize("kind", ["plan", "members"])
@given(workbook=workbooks())
def test_a_file_is_read_the_same_each_time(kind, workbook):
    first = layouts.understand(workbook, kind, conventions=PLAN, today=TODAY)

    assert layouts.understand(workbook, kind, conventions=PLAN, today=TODAY) == first


@given(workbook=workbooks(), data=st.data())
def test_whatever_is_corrected_each_cell_has_its_mark(workbook, data):
    fields = st.sampled_from(["", "title", "leads", "due", "axis", "comments", "year", "budget"])
    told = Corrections(
        columns={
            (sheet.name, data.draw(st.integers(0, 7))): data.draw(fields)
            for sheet in workbook.sheets
        },
        headers={sheet.name: data.draw(st.integers(0, 9)) for sheet in workbook.sheets[:1]},
        left_out=frozenset(sheet.name for sheet in workbook.sheets[1:2]),
        cells={(s.name, ln.number, 0): "Loger" for s in workbook.sheets[:1] for ln in s.lines[:3]},
    )

    reading = layouts.understand(workbook, "plan", conventions=PLAN, today=TODAY, corrections=told)

    extra = [each for each in unmarked(workbook, reading) if "is ['']" not in each]
    assert extra == []
