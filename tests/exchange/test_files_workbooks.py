"""XLSX, XLS and ODS, read as a person sees them."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from exchange.files import read
from exchange.files.number_formats import Format, Shape, cell_of, format_of
from tests.exchange.making import lines, ods, package, xlsx, xlsx_parts

SEEN = Path(__file__).parent / "seen"  # one workbook, saved by LibreOffice in three ways
NBSP = "\u00a0"


def sheets(content, name):
    """The sheets of a workbook, with its texts; a covered cell is told by a star."""
    return {
        sheet.name: [
            (line.number, [("*" if c.merged else "") + c.text for c in line.cells])
            for line in sheet.lines
        ]
        for sheet in read(content, name).sheets
    }


def cells(content, name="a.xlsx"):
    """The cells of the only line of the only sheet."""
    (sheet,) = read(content, name).sheets
    (line,) = sheet.lines
    return line.cells


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_a_workbook_says_the_same_whatever_the_program_that_saved_it(kind):
    workbook = read((SEEN / f"plan.{kind}").read_bytes(), f"plan.{kind}")

    assert workbook.kind == kind
    assert sheets((SEEN / f"plan.{kind}").read_bytes(), f"plan.{kind}") == {
        "Plan": [
            (1, ["Plan d’action", "*Plan d’action", "*Plan d’action", "*Plan d’action"]),
            (4, ["No", "Part", "Date", "Mois"]),
            (5, ["1.10", f"80{NBSP}%", "2027-06-01", "2027-06"]),
            (6, ["007", f"12,5{NBSP}%", "2027-06-01 14:30", "2028"]),
            (7, ["Oui", "#DIV/0!", "1.6", "Non"]),
            (8, ["Tenir\ndeux ateliers", "", "12500.5", "09:30"]),
            (9, ["Santé", "26:30", "-3", "x"]),
            (10, ["Logement", "", "", "*x"]),
        ],
        "Listes": [(2, ["", "En cours"])],
    }
    assert [sheet.hidden for sheet in workbook.sheets] == [False, True]
    assert [line.number for line in workbook.sheets[0].lines if line.hidden] == [6]
    assert dict(workbook.remarks) == {
        "files.formulas": {"count": 4, "cells": "Plan!A7, Plan!B7, Plan!C7, Plan!D7"},
        "files.errors": {"count": 1, "cells": "Plan!B7"},
    }


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_a_cell_holds_its_value_beside_its_text(kind):
    plan = read((SEEN / f"plan.{kind}").read_bytes(), f"plan.{kind}").sheets[0]
    values = {line.number: [cell.value for cell in line.cells] for line in plan.lines}

    assert values[5] == [1.1, 0.8, date(2027, 6, 1), "2027-06"]
    assert values[6] == [7, 0.125, datetime(2027, 6, 1, 14, 30), "2028"]
    assert values[7] == [True, "#DIV/0!", 1.6, False]
    assert values[8][2:] == [12500.5, time(9, 30)]


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("General", Format()),
        ("0%", Format(Shape.PERCENT)),
        ("0.0\\ %", Format(Shape.PERCENT)),
        ("yyyy-mm-dd", Format(Shape.DAY)),
        ("[$-C0C]d mmmm yyyy;@", Format(Shape.DAY)),
        ("jj/mm/aaaa", Format(Shape.DAY)),
        ("[$-F800]dddd, mmmm dd, yyyy", Format(Shape.DAY)),
        ("mmm-yy", Format(Shape.MONTH)),
        ('mmmm" "yyyy', Format(Shape.MONTH)),
        ("yyyy", Format(Shape.YEAR)),
        ("h:mm", Format(Shape.HOUR)),
        ("h:mm AM/PM", Format(Shape.HOUR)),
        ("[h]:mm:ss", Format(Shape.ELAPSED)),
        ('# ##0 "$"', Format()),
        ("#,##0.00\\ [$$-C0C]", Format()),
        ('_-* #,##0\\ "dollars"_-', Format()),
        ('0 "jours"', Format()),
        ("[Red]-#,##0", Format()),
        ("0.00E+00", Format()),
        ("@", Format()),
        ("000", Format(Shape.ZEROS, digits=3)),
        ("0.00", Format(decimals=2)),
        (";;;", Format()),
        ("", Format()),
    ],
)
def test_a_format_tells_what_a_number_means(code, shown):
    assert format_of(code) == shown


@pytest.mark.parametrize(
    ("number", "shape", "text", "value"),
    [
        (0.1 + 0.2, Shape.NUMBER, "0.3", 0.1 + 0.2),
        (40.0, Shape.NUMBER, "40", 40),
        (8195550101.0, Shape.NUMBER, "8195550101", 8195550101),
        (1e300, Shape.NUMBER, "1e+300", int(1e300)),
        (-0.5, Shape.NUMBER, "-0.5", -0.5),
        (1.0, Shape.PERCENT, f"100{NBSP}%", 1),
        (0.333333, Shape.PERCENT, f"33,3333{NBSP}%", 0.333333),
        (46174.0, Shape.DAY, "2026-06-01", date(2026, 6, 1)),
        (46174.999999999, Shape.DAY, "2026-06-02", date(2026, 6, 2)),
        (46174.5, Shape.HOUR, "2026-06-01 12:00", datetime(2026, 6, 1, 12)),
        (59.0, Shape.DAY, "1900-02-28", date(1900, 2, 28)),
        (61.0, Shape.DAY, "1900-03-01", date(1900, 3, 1)),
        (0.0, Shape.DAY, "0", 0),
        (-1.0, Shape.DAY, "-1", -1),
        (2_958_466.0, Shape.DAY, "2958466", 2_958_466),
        (0.5, Shape.DAY, "12:00", time(12)),
        (0.25, Shape.HOUR, "06:00", time(6)),
        (1.5, Shape.ELAPSED, "36:00", 1.5),
        (7.5, Shape.ZEROS, "7.5", 7.5),
    ],
)
def test_a_number_is_read_as_it_is_shown(number, shape, text, value):
    assert cell_of(number, Format(shape, digits=3)) == (text, value)


def test_dates_may_count_from_1904():
    content = xlsx(
        '<sheetData><row><c s="1"><v>44712</v></c></row></sheetData>',
        formats=["yyyy-mm-dd"],
        workbook='<workbookPr date1904="1"/>',
    )

    assert cells(content)[0].text == "2026-06-01"


def test_a_cell_may_say_its_type_in_every_way_of_the_standard():
    content = xlsx(
        "<sheetData><row>"
        '<c t="s"><v>0</v></c><c t="str"><v>b</v></c><c t="inlineStr"><is><r><t>c</t></r>'
        '<r><t xml:space="preserve"> d</t></r><rPh><t>guide</t></rPh></is></c>'
        '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-06-01T00:00:00</v></c>'
        '<c t="d"><v>2026-06-01T14:30:00</v></c><c t="d"><v>hier</v></c>'
        "<c><v>1.50</v></c><c><v>rien</v></c><c/><c><v></v></c>"
        "</row></sheetData>",
        texts=["a"],
    )

    assert [(cell.text, cell.value) for cell in cells(content)] == [
        ("a", "a"),
        ("b", "b"),
        ("c d", "c d"),
        ("Oui", True),
        ("#N/A", "#N/A"),
        ("2026-06-01", date(2026, 6, 1)),
        ("2026-06-01 14:30", datetime(2026, 6, 1, 14, 30)),
        ("hier", "hier"),
        ("1.5", 1.5),
        ("rien", "rien"),
    ]


def test_what_xml_cannot_hold_is_read_back_and_what_no_database_holds_is_not():
    content = xlsx(lines(["a_x000D__x000A_b", "_x0000_c_xD800_", "_x00e9_t_x00E9_"]))

    assert [cell.text for cell in cells(content)] == ["a\nb", "c", "été"]


def test_cells_and_lines_without_their_places_follow_one_another():
    content = xlsx(
        '<sheetData><row><c r="B1"><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c>'
        '</row><row><c r="C6"><v>4</v></c><c r="A6"><v>5</v></c></row></sheetData>'
    )

    assert sheets(content, "a.xlsx") == {
        "Feuille1": [(1, ["", "1", "2"]), (5, ["3"]), (6, ["5", "", "4"])]
    }


def test_prefixes_and_the_strict_standard_make_no_difference():
    parts = xlsx_parts(lines(["a"]))
    strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    parts["xl/worksheets/sheet1.xml"] = (
        f'<x:worksheet xmlns:x="{strict}"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c>'
        "</x:row></x:sheetData></x:worksheet>"
    )

    assert sheets(package(parts), "a.xltx") == {"Feuille1": [(1, ["a"])]}


def test_names_of_parts_may_be_written_as_some_programs_do():
    parts = {
        name.replace("/", "\\") if name.startswith("xl/w") else name.upper(): content
        for name, content in xlsx_parts(lines(["a"])).items()
    }

    assert sheets(package(parts), "a.xlsx") == {"Feuille1": [(1, ["a"])]}


def test_a_formula_that_was_never_computed_is_blank_and_named():
    content = xlsx(
        '<sheetData><row><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f></c>'
        '<c r="C1"><f>A1*3</f><v/></c><c r="D1" t="str"><f>""</f><v></v></c></row></sheetData>'
    )

    workbook = read(content, "a.xlsx")

    assert [c.text for c in workbook.sheets[0].lines[0].cells] == ["1"]
    assert dict(workbook.remarks) == {
        "files.formulas_blank": {"count": 2, "cells": "Feuille1!B1, Feuille1!C1"},
        "files.formulas": {"count": 1, "cells": "Feuille1!D1"},
    }


def test_only_the_first_cells_of_a_remark_are_named():
    content = xlsx(f"<sheetData><row>{'<c><f>1</f><v>1</v></c>' * 20}</row></sheetData>")

    ((code, params),) = read(content, "a.xlsx").remarks

    assert (code, params["count"], params["cells"].count("Feuille1!")) == ("files.formulas", 20, 8)


def test_a_merge_repeats_its_first_cell_and_loses_nothing():
    content = xlsx(
        lines(["Axe", "Action", "Qui"], ["1", "a", "x"], ["", "b", "y"], ["", "", ""])
        + '<mergeCells><mergeCell ref="A2:A9"/><mergeCell ref="B3:C3"/><mergeCell ref="A1"/>'
        '<mergeCell ref="Z99:ZZ999"/></mergeCells>'
    )

    assert sheets(content, "a.xlsx") == {
        "Feuille1": [(1, ["Axe", "Action", "Qui"]), (2, ["1", "a", "x"]), (3, ["*1", "b", "y"])]
    }


def test_a_merged_title_goes_no_farther_than_the_list():
    content = xlsx(
        lines(["Plan"], ["Axe", "Action"]) + '<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>'
    )

    assert sheets(content, "a.xlsx")["Feuille1"][0] == (1, ["Plan", "*Plan"])


def test_sheets_of_charts_and_links_out_of_the_file_are_passed_over():
    parts = xlsx_parts(lines(["a"]), lines(["b"]))
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
        'Target="worksheets/sheet2.xml"', 'Target="https://example.org/" TargetMode="External"'
    )

    assert sheets(package(parts), "a.xlsx") == {"Feuille1": [(1, ["a"])]}


def test_what_stands_beside_the_cells_of_an_ods_is_passed_over():
    content = ods(
        '<table:tracked-changes><table:table-cell office:value-type="string"><text:p>old</text:p>'
        '</table:table-cell></table:tracked-changes><table:table table:name="P"><table:shapes>'
        "<draw:frame><text:p>dessin</text:p></draw:frame></table:shapes><table:table-row>"
        '<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p>'
        "</office:annotation><text:p>a<text:s text:c='2'/>b <text:span>c</text:span>"
        "<text:tab/>d<text:line-break/>e</text:p><text:p>f</text:p></table:table-cell>"
        "</table:table-row></table:table>"
        "<table:table table:name=\"'file:/x.ods'#$P\"><table:table-row><table:table-cell>"
        "<text:p>ailleurs</text:p></table:table-cell></table:table-row></table:table>"
    )

    assert sheets(content, "a.ods") == {"P": [(1, ["a  b c\td\ne\nf"])]}


def test_cells_and_lines_of_an_ods_may_be_repeated():
    cell = "<table:table-cell{}{}><text:p>a</text:p></table:table-cell>"
    row = "<table:table-row{}>{}</table:table-row>"
    content = ods(
        '<table:table table:name="P">'
        + row.format(' table:number-rows-repeated="2"', cell.format(
            ' table:number-columns-repeated="2"', ""))
        + row.format(' table:number-rows-repeated="1048000"', "<table:table-cell/>")
        + row.format("", '<table:table-cell table:number-columns-repeated="3"/>'
                     + cell.format("", "")
                     + '<table:table-cell table:number-columns-repeated="9"/>')
        + "</table:table>"
    )  # fmt: skip

    assert sheets(content, "a.ods") == {
        "P": [(1, ["a", "a"]), (2, ["a", "a"]), (1_048_003, ["", "", "", "a"])]
    }


def test_lines_that_a_filter_leaves_out_are_hidden():
    row = (
        '<table:table-row table:visibility="{}"><table:table-cell><text:p>a</text:p>'
        "</table:table-cell></table:table-row>"
    )
    content = ods("<table:table>" + row.format("filter") + row.format("visible") + "</table:table>")

    assert [line.hidden for line in read(content, "a.ods").sheets[0].lines] == [True, False]


def test_a_true_of_libreoffice_may_be_a_number_that_is_shown_as_one():
    cell = (
        '<table:table-cell office:value-type="float" office:value="{}"><text:p>{}</text:p>'
        "</table:table-cell>"
    )
    content = ods(
        "<table:table><table:table-row>"
        + cell.format(1, "VRAI") + cell.format(0, "FALSE") + cell.format(1, "1")
        + "</table:table-row></table:table>"
    )  # fmt: skip

    assert [(c.text, c.value) for c in cells(content, "a.ods")] == [
        ("Oui", True),
        ("Non", False),
        ("1", 1),
    ]


def test_a_value_of_an_ods_that_makes_no_sense_gives_way_to_its_text():
    content = ods(
        "<table:table><table:table-row>"
        '<table:table-cell office:value-type="date" office:date-value="hier"><text:p>h</text:p>'
        '</table:table-cell><table:table-cell office:value-type="float" office:value="x"><text:p>'
        '12</text:p></table:table-cell><table:table-cell office:value-type="time"'
        ' office:time-value="PTX"><text:p>14 h</text:p></table:table-cell>'
        "</table:table-row></table:table>"
    )

    assert [c.text for c in cells(content, "a.ods")] == ["h", "12", "14 h"]
