"""Whatever the bytes: a workbook or a reason, and what one writes is what one reads."""

import csv
from io import StringIO
from pathlib import Path

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from exchange.files import read, wire
from exchange.files.grid import Unreadable, Workbook
from exchange.files.signatures import ENDINGS, MAGIC
from tests.exchange.making import compound, lines, ods, xlsx

SEEN = Path(__file__).parent / "seen"
WHOLE = {
    "plan.xlsx": (SEEN / "plan.xlsx").read_bytes(),
    "plan.xls": (SEEN / "plan.xls").read_bytes(),
    "plan.ods": (SEEN / "plan.ods").read_bytes(),
    "fait.xlsx": xlsx(lines(["Organisme", "Ville"], ["Popote", "Mésy"]), texts=["a"]),
    "fait.ods": ods("<table:table><table:table-row/></table:table>"),
    "fait.xls": compound({"Workbook": b"\x09\x08\x10\0" + bytes(16)}),
    "liste.csv": 'Organisme;Ville\n"Popote ""du coin""";Mésy\n'.encode("cp1252"),
    "liste.tsv": "Organisme\tVille\nPopote\tMésy\n".encode("utf-16"),
}
ANY_ENDING = st.sampled_from([*ENDINGS, "pdf", ""])
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def outcome(content, name):
    """A workbook, or the reason why there is none: anything else is a failure of the test."""
    try:
        found = read(content, name)
    except Unreadable as unreadable:
        return unreadable.code
    assert isinstance(found, Workbook)
    for sheet in found.sheets:
        for line in sheet.lines:
            assert not line.blank
            for cell in line.cells:
                cell.text.encode()
                assert "\0" not in cell.text
    return "read"


@PATIENT
@given(
    st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06", *(magic for magic, _kind in MAGIC)]),
    st.binary(max_size=2_000),
    ANY_ENDING,
)
def test_no_bytes_make_anything_but_a_workbook_or_a_reason(beginning, content, ending):
    outcome(beginning + content, f"fichier.{ending}")


@PATIENT
@given(st.text(max_size=500), st.sampled_from(["utf-8", "utf-16", "utf-16-le"]), ANY_ENDING)
def test_no_text_makes_anything_but_a_workbook_or_a_reason(text, encoding, ending):
    outcome(text.encode(encoding, "surrogatepass"), f"fichier.{ending}")


@settings(PATIENT, max_examples=400)
@given(
    st.sampled_from(sorted(WHOLE)),
    st.lists(st.tuples(st.integers(0, 20_000), st.binary(min_size=1, max_size=8)), max_size=6),
    st.integers(0, 20_000),
)
def test_a_damaged_file_makes_nothing_but_a_workbook_or_a_reason(name, changes, length):
    content = bytearray(WHOLE[name])
    for far, changed in changes:
        at = far % len(content)
        content[at : at + len(changed)] = changed
    cut = len(content) if length > 15_000 else length % len(content)

    outcome(bytes(content[:cut]), name)


@settings(PATIENT, max_examples=200)
@given(
    st.lists(
        st.text(
            alphabet=st.sampled_from('<>/="& abrcvts0123456789:-.?!\n;%eE+'), max_size=40
        ),
        max_size=8,
    ),
    st.sampled_from(["a.xlsx", "a.ods"]),
)  # fmt: skip
def test_no_sheet_makes_anything_but_a_workbook_or_a_reason(pieces, name):
    cells = "".join(
        f"<c r={piece.replace('<', '')!r} s='{rank}' t='{'sbdne'[rank % 5]}'><v>{rank}</v></c>"
        for rank, piece in enumerate(pieces)
        if "'" not in piece and "&" not in piece
    )
    made = xlsx(f"<sheetData><row>{cells}</row></sheetData>") if name == "a.xlsx" else ods(
        "<table:table><table:table-row>" + "".join(pieces) + "</table:table-row></table:table>"
    )  # fmt: skip

    outcome(made, name)


# What a cell may hold: no NUL, no half of a character, and ends of lines as they are read.
CELL = st.text(
    alphabet=st.one_of(
        st.sampled_from('abcéèàÉçœ’«» ;,|\t"\n\u00a0-.()&=0123456789'),
        st.characters(exclude_categories=["Cs", "Cc"]),
    ),
    max_size=30,
)


@st.composite
def grids(draw, cell=CELL):
    """Lines of two to six cells, none of them blank, with a heading."""
    width = draw(st.integers(2, 6))
    line = st.lists(cell, min_size=width, max_size=width)
    return draw(st.lists(line, min_size=3, max_size=12))


@settings(PATIENT, max_examples=300)
@given(
    grids(),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from([";", ",", "\t", "|"]),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_a_csv_says_what_was_written_in_it(grid, encoding, delimiter, ends):
    written = StringIO()
    csv.writer(written, delimiter=delimiter, lineterminator=ends, quoting=csv.QUOTE_ALL).writerows(
        grid
    )
    content = f"sep={delimiter}{ends}{written.getvalue()}".encode(encoding)
    expected = [(number, _trimmed(line)) for number, line in enumerate(grid, 2) if _trimmed(line)]
    assume(expected)
    assume(not any(cell.startswith('="') or "Ã" in cell for line in grid for cell in line))

    (sheet,) = read(content, "a.csv").sheets

    assert [(ln.number, [c.text for c in ln.cells]) for ln in sheet.lines] == expected


NAME = st.sampled_from(
    ["Cégep", "Hélène Côté", "SANA, MRC", "Ville; CDC", "", "1 250,00 $", 'dit "Le Pôle"', "Noël"]
)


@settings(PATIENT, max_examples=200)
@given(
    grids(NAME),
    st.sampled_from(["utf-8", "cp1252", "utf-16-le", "utf-16-be", "mac_roman"]),
    st.sampled_from([";", ",", "\t"]),
)
def test_what_cuts_a_list_and_how_it_is_encoded_are_found_out(grid, encoding, delimiter):
    grid = [["Organisme", "Représentée par", "État", "Échéance", "Siège", "Coût"][: len(grid[0])],
            *grid]  # fmt: skip
    written = StringIO()
    csv.writer(written, delimiter=delimiter, lineterminator="\r\n").writerows(grid)

    (sheet,) = read(written.getvalue().encode(encoding), "a.csv").sheets

    expected = [(number, _trimmed(line)) for number, line in enumerate(grid, 1) if _trimmed(line)]
    assert [(ln.number, [c.text for c in ln.cells]) for ln in sheet.lines] == expected


@PATIENT
@given(grids())
def test_a_workbook_goes_from_one_process_to_another_unchanged(grid):
    written = StringIO()
    csv.writer(written, quoting=csv.QUOTE_ALL).writerows(grid)
    content = written.getvalue().encode()
    assume(outcome(content, "a.csv") == "read")

    workbook = read(content, "a.csv")

    assert wire.heard(wire.told(workbook)) == workbook


def test_every_kind_of_workbook_goes_from_one_process_to_another_unchanged():
    for name in ("plan.xlsx", "plan.xls", "plan.ods", "liste.csv"):
        workbook = read(WHOLE[name], name)

        assert wire.heard(wire.told(workbook)) == workbook


def _trimmed(line):
    texts = list(line)
    while texts and not texts[-1].strip():
        texts.pop()
    return texts
