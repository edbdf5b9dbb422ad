"""Files made by hand, so that a test can make one that no program would."""

import struct
import zipfile
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
ODF = "urn:oasis:names:tc:opendocument:xmlns"
SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"


def package(parts, *, compression=zipfile.ZIP_DEFLATED):
    """A compressed file of those parts, named or as `ZipInfo`."""
    held = BytesIO()
    with zipfile.ZipFile(held, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return held.getvalue()


def xlsx_parts(*sheets, texts=(), formats=(), workbook="", doctype=""):
    """The parts of a workbook; a sheet is the XML that stands inside its worksheet."""
    named = "".join(
        f'<sheet name="Feuille{n}" sheetId="{n}" r:id="r{n}"/>' for n in range(1, len(sheets) + 1)
    )
    related = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(sheets) + 1)
    )
    codes = "".join(
        f'<numFmt numFmtId="{n}" formatCode={quoteattr(code)}/>'
        for n, code in enumerate(formats, 164)
    )
    used = "".join(f'<xf numFmtId="{n}"/>' for n, _code in enumerate(formats, 164))
    strings = "".join(f"<si><t>{text}</t></si>" for text in texts)
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": (
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1"'
            f' Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (
            f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{workbook}<sheets>{named}</sheets>'
            "</workbook>"
        ),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{PACKAGE}/relationships">{related}'
            f'<Relationship Id="s" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
            f'<Relationship Id="t" Type="{OFFICE}/styles" Target="/xl/styles.xml"/>'
            "</Relationships>"
        ),
        "xl/sharedStrings.xml": f'{doctype}<sst xmlns="{MAIN}">{strings}</sst>',
        "xl/styles.xml": (
            f'<styleSheet xmlns="{MAIN}"><numFmts>{codes}</numFmts>'
            f'<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>'
            f'<cellXfs><xf numFmtId="0"/>{used}</cellXfs></styleSheet>'
        ),
        **{
            f"xl/worksheets/sheet{n}.xml": f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>'
            for n, sheet in enumerate(sheets, 1)
        },
    }


def xlsx(*sheets, **said):
    """A workbook of Excel."""
    return package(xlsx_parts(*sheets, **said))


def lines(*rows):
    """The lines of a worksheet, with texts in their cells."""
    return "<sheetData>" + "".join(
        "<row>" + "".join(f"<c t='inlineStr'><is><t>{escape(text)}</t></is></c>" for text in row)
        + "</row>"
        for row in rows
    ) + "</sheetData>"  # fmt: skip


def ods_parts(content, *, styles="", manifest=""):
    """The parts of an OpenDocument; `content` is the XML of its sheets."""
    spaces = " ".join(
        f'xmlns:{name}="{ODF}:{name}:1.0"' for name in ("office", "table", "text", "style")
    )
    return {
        "mimetype": SPREADSHEET,
        "META-INF/manifest.xml": f'<m:manifest xmlns:m="{ODF}:manifest">{manifest}</m:manifest>',
        "content.xml": (
            f'<office:document-content {spaces} xmlns:number="{ODF}:datastyle:1.0"'
            f' xmlns:calcext="urn:calcext" xmlns:draw="{ODF}:drawing:1.0">'
            f"<office:automatic-styles>{styles}</office:automatic-styles><office:body>"
            f"<office:spreadsheet>{content}</office:spreadsheet></office:body>"
            "</office:document-content>"
        ),
    }


def ods(content, **said):
    """A spreadsheet of LibreOffice."""
    return package(ods_parts(content, **said))


def record(kind, data=b""):
    """One record of a workbook of Excel 97."""
    return struct.pack("<HH", kind, len(data)) + data


def compound(streams):
    """A compound file whose directory names those streams, each in sectors of its own."""
    free, end, fat = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    directory = _entry("Root Entry", 5, end, 0)
    sectors, table = [], [fat]
    pages = (len(streams) + 1 + 3) // 4
    table += [n + 2 for n in range(pages - 1)] + [end]
    for name, content in streams.items():
        padded = content.ljust(-(-max(len(content), 4096) // 512) * 512, b"\0")
        first, count = len(table), len(padded) // 512
        table += [first + n + 1 for n in range(count - 1)] + [end]
        sectors.append(padded)
        directory += _entry(name, 2, first, len(padded))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(24, b"\0") + struct.pack(
        "<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0, end, 0, 0
    )
    header = header.ljust(512, b"\xff")
    packed = struct.pack(f"<{len(table)}I", *table).ljust(512, struct.pack("<I", free)[:1])
    return header + packed + directory.ljust(pages * 512, b"\0") + b"".join(sectors)


def _entry(name, kind, start, size):
    raw = name.encode("utf-16-le") + b"\0\0"
    entry = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), kind, 1)
    return entry.ljust(116, b"\xff") + struct.pack("<II", start, size) + b"\0\0\0\0"
