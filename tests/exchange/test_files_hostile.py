"""Files that must not be read, and the reason that each is given."""

import random
import struct
import zipfile
from io import BytesIO

import pytest

from exchange.files import read
from exchange.files.grid import Unreadable
from tests.exchange.making import (
    compound,
    lines,
    ods,
    ods_parts,
    package,
    record,
    xlsx,
    xlsx_parts,
)

BOF = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
PLAIN = xlsx_parts(lines(["Organisme"], ["Popote"]))
LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
QUADRATIC = f'<!DOCTYPE q [<!ENTITY a "{"a" * 10_000}">]>'
HERE = "file:" + "//"  # this machine, as an address
EXTERNAL = f'<!DOCTYPE x [<!ENTITY a SYSTEM "{HERE}/etc/passwd">]>'
TEXT = '<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>'


def _ods(cell, row=""):
    return ods(
        f'<table:table table:name="P"><table:table-row{row}>{cell}</table:table-row></table:table>'
    )


def _with(more, parts=PLAIN):
    return package({**parts, **more})


def _link():
    entry = zipfile.ZipInfo("xl/lien")
    entry.external_attr = 0o120777 << 16
    return entry


def _protected():
    """An archive whose directory says that its entries need a password."""
    content = bytearray(package(PLAIN))
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        content[at + 8] |= 1
        at = content.find(b"PK\x01\x02", at + 1)
    return bytes(content)


def _lying():
    """An archive whose directory says that a part of 8 MB weighs ten bytes."""
    content = bytearray(_with({"xl/worksheets/sheet1.xml": b" " * 50_000 + b"<a/>"}))
    for mark, size in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = content.find(mark)
        while at >= 0:
            if content[at + size : at + size + 4] == struct.pack("<I", 50_004):
                struct.pack_into("<I", content, at + size, 10)
            at = content.find(mark, at + 1)
    return bytes(content)


def _flipped():
    """An archive whose bytes are not those that its sums were made of."""
    parts = {**PLAIN, "xl/worksheets/sheet1.xml": PLAIN["xl/worksheets/sheet1.xml"]}
    return package(parts, compression=zipfile.ZIP_STORED).replace(b"Popote", b"Popota")


CHARTS = xlsx_parts()
CHARTS["xl/workbook.xml"] = CHARTS["xl/workbook.xml"].replace(
    "<sheets>", '<sheets><sheet name="Graphique" sheetId="1" r:id="g"/>'
)
CHARTS["xl/_rels/workbook.xml.rels"] = CHARTS["xl/_rels/workbook.xml.rels"].replace(
    "</Relationships>",
    '<Relationship Id="g" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
)

CASES = {
    # Its size
    "nothing": ("a.csv", b"", "files.empty"),
    "26 MB": ("a.csv", b"a;b\n" * 6_815_745, "files.too_large"),
    "100,000 lines of CSV": ("a.csv", b"a;b\n" * 100_000, "files.too_many_lines"),
    "100,000 lines of XLSX": (
        "a.xlsx", xlsx(lines(*[[str(n)] for n in range(100_000)])), "files.too_many_lines",
    ),
    "5,000 columns of CSV": ("a.csv", b";".join([b"a"] * 5_000), "files.too_many_columns"),
    "5,000 columns of XLSX": ("a.xlsx", xlsx(lines(["a"] * 5_000)), "files.too_many_columns"),
    "a cell far to the right": (
        "a.xlsx",
        xlsx('<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'),
        "files.too_many_columns",
    ),
    "one line of ODS a million times": (
        "a.ods",
        _ods(TEXT.format("", "a"), ' table:number-rows-repeated="1048576"'),
        "files.too_many_lines",
    ),
    "one cell of ODS 16,384 times": (
        "a.ods",
        _ods(TEXT.format(' table:number-columns-repeated="16384"', "a")),
        "files.too_many_columns",
    ),
    "201 sheets": ("a.xlsx", xlsx(*[lines(["a"])] * 201), "files.too_many_sheets"),
    "a cell of 10 MB in CSV": ("a.csv", b"a;" + b"b" * 10_000_000, "files.cell_too_long"),
    "a cell of 10 MB in XLSX": (
        "a.xlsx",
        package(xlsx_parts(lines(["b" * 10_000_000])), compression=zipfile.ZIP_STORED),
        "files.cell_too_long",
    ),
    "a shared text of 10 MB": (
        "a.xlsx",
        package(
            xlsx_parts(
                '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>', texts=["b" * 10_000_000]
            ),
            compression=zipfile.ZIP_STORED,
        ),
        "files.cell_too_long",
    ),
    "a cell of 10 MB in ODS": (
        "a.ods",
        package(
            ods_parts(
                "<table:table><table:table-row>"
                + TEXT.format("", "b" * 10_000_000)
                + "</table:table-row></table:table>"
            ),
            compression=zipfile.ZIP_STORED,
        ),
        "files.cell_too_long",
    ),
    "merges upon merges": (
        "a.xlsx",
        package(
            xlsx_parts(
                lines(*[["a"] * 100] * 300)
                + "<mergeCells>" + '<mergeCell ref="A1:CV300"/>' * 100 + "</mergeCells>"
            ),
            compression=zipfile.ZIP_STORED,
        ),
        "files.too_many_merges",
    ),
    # What it does once opened
    "2,001 parts": (
        "a.xlsx", _with({f"xl/media/{n}": b"" for n in range(2_001)}), "files.too_many_parts",
    ),
    "a bomb": ("a.xlsx", _with({"xl/media/zeros": b"\0" * 150_000_000}), "files.bomb"),
    "a bomb among much else": (
        "a.xlsx",
        _with({"xl/media/a": bytes(5_000_000), "xl/media/b": random.Random(1).randbytes(99_000)}),
        "files.bomb",
    ),
    "210 MB unpacked": (
        "a.xlsx",
        _with({f"xl/media/{n}": b"\0" * 30_000_000 for n in range(7)}),
        "files.unpacks_too_large",
    ),
    "a size that lies": ("a.xlsx", _lying(), "files.damaged"),
    "a part above": ("a.xlsx", _with({"../../etc/cron.d/x": b""}), "files.unsafe_part"),
    "a part at the root": ("a.xlsx", _with({"/etc/passwd": b""}), "files.unsafe_part"),
    "a part on a drive": ("a.xlsx", _with({"C:\\x": b""}), "files.unsafe_part"),
    "a symbolic link": ("a.xlsx", _with({_link(): b"/etc/passwd"}), "files.unsafe_part"),
    "a workbook inside": (
        "a.xlsx", _with({"xl/embeddings/Classeur.xlsx": b"x"}), "files.nested",
    ),
    "an archive under another name": (
        "a.ods",
        _with({"Pictures/1.png": package({"a": b""})}, ods_parts("")),
        "files.nested",
    ),
    "a million laughs": (
        "a.xlsx", xlsx(lines(["a"]), texts=["&c;"], doctype=LAUGHS), "files.entities",
    ),
    "a quadratic blow-up": (
        "a.xlsx", xlsx(lines(["a"]), texts=["&a;" * 1_000], doctype=QUADRATIC), "files.entities",
    ),
    "an external entity": (
        "a.xlsx", xlsx(lines(["a"]), texts=["&a;"], doctype=EXTERNAL), "files.entities",
    ),
    "a document type in ODS": (
        "a.ods",
        package({**ods_parts(""), "content.xml": f"{LAUGHS}<a>&c;</a>"}),
        "files.entities",
    ),
    "macros in XLSX": ("a.xlsx", _with({"xl/vbaProject.bin": b"x"}), "files.macros"),
    "macros under their name": ("a.xlsm", _with({"xl/vbaProject.bin": b"x"}), "files.macros"),
    "a sheet of macros": ("a.xlsx", _with({"xl/macrosheets/sheet1.xml": b"<a/>"}), "files.macros"),
    "macros in XLS": (
        "a.xls", compound({"Workbook": BOF, "_VBA_PROJECT_CUR": b""}), "files.macros",
    ),
    "a sheet of macros in XLS": (
        "a.xls",
        compound({"Workbook": BOF + record(0x85, struct.pack("<IBB", 20, 0, 1) + b"\x01\0x")}),
        "files.macros",
    ),
    "macros in ODS": (
        "a.ods", _with({"Basic/Standard/Module1.xml": b"<a/>"}, ods_parts("")), "files.macros",
    ),
    # A password
    "a password on XLSX": (
        "a.xlsx", compound({"EncryptedPackage": b"", "EncryptionInfo": b""}), "files.encrypted",
    ),
    "a password on XLS": ("a.xls", compound({"Workbook": BOF + record(0x2F)}), "files.encrypted"),
    "a password on ODS": (
        "a.ods",
        package(ods_parts("", manifest="<m:file-entry><m:encryption-data/></m:file-entry>")),
        "files.encrypted",
    ),
    "a password on ODS of 2024": (
        "a.ods", _with({"encrypted-package": b"x"}, ods_parts("")), "files.encrypted",
    ),
    "a password on the archive": ("a.xlsx", _protected(), "files.encrypted"),
    # Not what it says
    "XLSX as CSV": ("a.csv", package(PLAIN), "files.is_xlsx"),
    "XLS as XLSX": ("a.xlsx", compound({"Workbook": BOF}), "files.is_xls"),
    "ODS as XLS": ("a.xls", ods(""), "files.is_ods"),
    "CSV as XLSX": ("a.xlsx", b"a;b\n", "files.is_text"),
    "HTML as XLS": ("a.xls", b"<html><table><tr><td>a</td></tr></table>", "files.is_html"),
    "a table as XLS, after remarks": (
        "a.xls", b"<!-- a --> <!-- b -->\n<TABLE border=1>", "files.is_html",
    ),
    "remarks without end": ("a.csv", b"<!--" * 1_000, "files.is_xml"),
    "XHTML as XLSX": ("a.xlsx", b'<?xml version="1.0"?>\n<html>', "files.is_html"),
    "a web archive as XLS": ("a.xls", b"MIME-Version: 1.0\nX: y", "files.is_html"),
    "XML of Excel 2003 as XLS": ("a.xls", b'<?xml version="1.0"?><Workbook/>', "files.is_xml"),
    "SVG as CSV": ("a.csv", b'<svg xmlns="x"><script/></svg>', "files.is_image"),
    "JSON as CSV": ("a.csv", b'[{"a": 1}]', "files.is_json"),
    "JSON within JSON": ("a.csv", b"[" * 100_000, "files.is_json"),
    "PDF as XLSX": ("a.xlsx", b"%PDF-1.7\n\x00\xff", "files.is_pdf"),
    "PDF after some noise": ("a.csv", b"\n\n%PDF-1.7\n", "files.is_pdf"),
    "DOCX as XLSX": ("a.xlsx", package({"word/document.xml": b"<a/>"}), "files.is_document"),
    "ODT as ODS": (
        "a.ods", package({"mimetype": b"application/vnd.oasis.opendocument.text"}),
        "files.is_document",
    ),
    "DOC as XLS": ("a.xls", compound({"WordDocument": b""}), "files.is_document"),
    "RTF as CSV": ("a.csv", rb"{\rtf1\ansi a}", "files.is_document"),
    "PNG as CSV": ("a.csv", b"\x89PNG\r\n\x1a\n" + bytes(99), "files.is_image"),
    "JPEG as XLSX": ("a.xlsx", b"\xff\xd8\xff\xe0" + bytes(99), "files.is_image"),
    "HEIC as XLSX": ("a.xlsx", b"\0\0\0\x18ftypheic" + bytes(99), "files.is_image"),
    "a program as XLSX": ("a.xlsx", b"MZ\x90\0\x03\0\0\0\x04" + bytes(99), "files.is_program"),
    "a program as CSV": ("a.csv", b"\x7fELF\x02\x01\x01" + bytes(99), "files.is_program"),
    "PHP as CSV": ("a.csv", b"<?php system($_GET[0]);", "files.is_program"),
    "an archive as XLSX": ("a.xlsx", package({"a.txt": b"a"}), "files.is_archive"),
    "an empty archive": ("a.xlsx", package({}), "files.is_archive"),
    "GZIP as CSV": ("a.csv", b"\x1f\x8b\x08" + bytes(99), "files.is_archive"),
    "a binary workbook": ("a.xlsx", package({"xl/workbook.bin": b"x"}), "files.is_xlsb"),
    "Numbers": ("a.numbers", package({"Index/Document.iwa": b"x"}), "files.is_numbers"),
    "Excel 95": ("a.xls", b"\x09\x08\x08\0\0\x05" + bytes(99), "files.is_old_xls"),
    "a database": ("a.csv", b"SQLite format 3\0" + bytes(99), "files.is_database"),
    "contacts": ("a.csv", b"BEGIN:VCARD\nFN:A\nEND:VCARD", "files.is_vcard"),
    "a calendar": ("a.txt", b"BEGIN:VCALENDAR\n", "files.is_calendar"),
    "bytes without sense": ("a.csv", bytes(range(1, 256)) * 9, "files.is_binary"),
    "noughts": ("a.csv", bytes(999), "files.is_binary"),
    "an unknown ending": ("a.dat", b"a;b\n", "files.unknown_ending"),
    "no ending": ("liste", b"a;b\n", "files.unknown_ending"),
    # Nothing in it, or broken
    "only a chart": ("a.xlsx", package(CHARTS), "files.nothing_written"),
    "only blanks": ("a.csv", b" ; \n\n;;\n", "files.nothing_written"),
    "no sheet": ("a.xlsx", xlsx(), "files.nothing_written"),
    "a blank ODS": ("a.ods", ods('<table:table table:name="P"/>'), "files.nothing_written"),
    "cut in half": ("a.xlsx", package(PLAIN)[:700], "files.damaged"),
    "a byte changed": ("a.xlsx", _flipped(), "files.damaged"),
    "XML cut short": (
        "a.xlsx", _with({"xl/worksheets/sheet1.xml": "<worksheet><row>"}), "files.damaged",
    ),
    "a text that is not there": (
        "a.xlsx", xlsx('<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'), "files.damaged",
    ),
    "no content": ("a.ods", package({"mimetype": ods_parts("")["mimetype"]}), "files.damaged"),
    "XLS of nothing": ("a.xls", compound({"Workbook": b""}), "files.nothing_written"),
    "a compound file cut short": ("a.xls", compound({"Workbook": BOF})[:600], "files.damaged"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_file_that_is_no_list_is_refused_for_what_it_is(case):
    name, content, code = CASES[case]

    with pytest.raises(Unreadable) as refused:
        read(content, name)

    assert refused.value.code == code


def test_the_greatest_dimension_of_a_sheet_costs_nothing():
    far = (
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="C1048576"><v>2</v></c><c r="XFD1048576" s="0"/></row></sheetData>'
    )

    (sheet,) = read(xlsx(far), "a.xlsx").sheets

    assert [(line.number, [cell.text for cell in line.cells]) for line in sheet.lines] == [
        (1, ["1"]),
        (1_048_576, ["", "", "2"]),
    ]


def test_blanks_to_the_end_of_every_line_and_of_the_sheet_do_not_count():
    content = b"Organisme;Ville" + b";" * 500 + b"\n" + (b";" * 500 + b"\n") * 30_000 + b"a;b\n"

    (sheet,) = read(content, "a.csv").sheets

    assert [(line.number, len(line.cells)) for line in sheet.lines] == [(1, 2), (30_002, 2)]


def test_what_a_formula_asks_for_is_never_fetched_or_run():
    asked = (
        '<sheetData><row><c t=\'str\'><f>DDE("cmd";"/c calc";"a")</f><v>a</v></c>'
        "<c t='str'><f>HYPERLINK([1]Feuille1!A1)</f><v>b</v></c></row></sheetData>"
    )

    workbook = read(xlsx(asked), "a.xlsx")

    assert [cell.text for cell in workbook.sheets[0].lines[0].cells] == ["a", "b"]
    assert workbook.remarks == (
        ("files.formulas", {"count": 2, "cells": "Feuille1!A1, Feuille1!B1"}),
    )


def test_a_text_that_begins_like_a_picture_or_a_program_is_still_a_text():
    for beginning in ("BM", "MZ", "RIFF", "BZh"):
        workbook = read(f"{beginning};Courriel\na;b\n".encode(), "a.csv")

        assert workbook.sheets[0].lines[0].cells[0].text == beginning


def test_the_size_that_lies_does_lie():
    with zipfile.ZipFile(BytesIO(_lying())) as archive:
        assert archive.getinfo("xl/worksheets/sheet1.xml").file_size == 10
