"""A file that was cut, shuffled or spoiled is refused by name, or each of its cells is shown.

Each file of `files_in` is spoiled in many ways, the same each time; `SPOILED_FILES=5000` asks for
more of them.
"""

import io
import os
import random
import zipfile
from dataclasses import replace

import pytest

from exchange import files, layouts
from exchange.files.grid import Unreadable
from tests.exchange import expected

HOW_MANY = int(os.environ.get("SPOILED_FILES", "600"))
EACH = HOW_MANY // len(expected.FILES) + 1


def cut(content, chance):
    return content[: chance.randrange(len(content))]


def scratched(content, chance):
    spoiled = bytearray(content)
    for _ in range(chance.choice([1, 5, 50])):
        spoiled[chance.randrange(len(spoiled))] = chance.randrange(256)
    return bytes(spoiled)


def doubled(content, chance):
    return content + content


def in_another_encoding(content, chance):
    said = content.decode(chance.choice(["utf-8", "cp1252", "latin-1", "utf-16-le"]), "replace")
    return said.encode(chance.choice(["utf-8", "utf-16", "cp1252", "cp850"]), "replace")


def with_bytes_inside(content, chance):
    at = chance.randrange(len(content))
    inside = chance.choice([b"\x00", b'"', b";", b"\r", b"\xff\xfe", b"=1+1;", b"\n" * 50, b'""",'])
    return content[:at] + inside + content[at:]


def spoiled_inside(content, chance):
    """Spoil one part of a zipped file and zip it again, so that the damage is in the sheet."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return scratched(content, chance)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(out, "w") as after:
        parts = [name for name in before.namelist() if name.endswith(".xml")]
        chosen = chance.choice([name for name in parts if "sheet" in name or "content" in name])
        for name in before.namelist():
            part = before.read(name)
            if name == chosen and part:
                part = chance.choice([cut, scratched, with_bytes_inside])(part, chance)
            after.writestr(name, part)
    return out.getvalue()


WAYS = (cut, scratched, doubled, in_another_encoding, with_bytes_inside, spoiled_inside)


def shuffled(lines, width, chance):
    order = chance.sample(range(width), width)
    return [tuple(cells[i] for i in order) for cells in lines]


def without_columns(lines, width, chance):
    kept = [i for i in range(width) if chance.random() < 0.7]
    return [tuple(cells[i] for i in kept) for cells in lines]


def without_lines(lines, width, chance):
    return [cells for cells in lines if chance.random() < 0.8]


def in_another_order(lines, width, chance):
    return chance.sample(lines, len(lines))


REARRANGED = (shuffled, without_columns, without_lines, in_another_order)


def rearranged(workbook, chance):
    """Return the workbook with the columns or lines of each sheet moved or left out."""
    return replace(workbook, sheets=tuple(_rearranged(sheet, chance) for sheet in workbook.sheets))


def _rearranged(sheet, chance):
    lines = [
        line.cells + (files.grid.Cell(),) * (sheet.width - len(line.cells)) for line in sheet.lines
    ]
    cells = chance.choice(REARRANGED)(lines, sheet.width, chance)
    numbered = [files.grid.Line(n, line) for n, line in enumerate(cells, 1)]
    return replace(sheet, lines=tuple(line for line in numbered if not line.blank))


def understood(workbook, answer):
    reading = layouts.understand(
        workbook, answer["kind"], conventions=expected.conventions_of(answer)
    )
    return expected.unaccounted(workbook, reading)


@pytest.mark.parametrize("path", expected.FILES, ids=lambda path: path.stem)
def test_a_spoiled_file_is_refused_or_shown_whole(path):
    chance = random.Random(path.name)
    answer, content = expected.answer_of(path), path.read_bytes()

    for _ in range(EACH):
        spoiled = chance.choice(WAYS)(content, chance)
        try:
            workbook = files.read(spoiled, path.name)
        except Unreadable:
            continue

        assert understood(workbook, answer) == []


@pytest.mark.parametrize("path", expected.FILES, ids=lambda path: path.stem)
def test_a_file_rearranged_is_shown_whole(path):
    chance = random.Random(path.name)
    answer = expected.answer_of(path)
    workbook = files.read(path.read_bytes(), path.name)

    for _ in range(EACH):
        assert understood(rearranged(workbook, chance), answer) == []
