"""CSV and its cousins: a text whose lines are cut by a character that is to be found out."""

import re
from collections import Counter
from collections.abc import Iterator
from math import log2

from exchange.files.encodings import Decoded
from exchange.files.gathering import Gathered, Gathering, tidy
from exchange.files.grid import Unreadable, Workbook
from exchange.files.limits import COLUMNS, FARTHEST, LINES, WIDEST
from exchange.files.places import place_of

DELIMITERS = (";", "\t", ",", "|")
NONE = "\x1f"  # a list of one column
DECLARED = re.compile(r'"?sep=(.)"?[;,\t|]*(?:\n|\Z)', re.IGNORECASE)
FORMULA_OF_TEXT = re.compile(r'="((?:[^"]|"")*)"')
SAMPLE = 1 << 16
ENOUGH = 0.75  # less than that, what cuts some lines is punctuation
CUT_AT_ALL = 0.5  # what a line counts that is cut, but not as the others are
LIKELY = 2.0  # how much more a tab counts in a file whose name announces tabs


def read(decoded: Decoded, *, tabs: bool = False) -> Workbook:
    """Read a delimited text. A line's number is that of its record, as spreadsheet programs count.

    Line breaks inside a field count for nothing: who opens the file sees one line there.
    """
    gathering = Gathering("csv")
    for code, params in decoded.remarks:
        gathering.remark(code, **params)
    text = tidy(decoded.text)
    declared = DECLARED.match(text)
    if declared:
        delimiter, width = declared[1], 0
    else:
        delimiter, width = sniff(text, tabs=tabs)
    sheet = gathering.sheet("")
    _fill(sheet, Records(text, delimiter, width, declared.end() if declared else 0))
    sheet.end()
    return gathering.workbook()


def sniff(text: str, *, tabs: bool = False) -> tuple[str, int]:
    """Return what cuts the lines most evenly and into most columns, and how many they are."""
    sample = text[:SAMPLE]
    if len(text) > SAMPLE:
        sample = sample[: sample.rfind("\n") + 1] or sample
    scored = [(*_score(sample, each, tabs=tabs), each) for each in DELIMITERS]
    score, width, delimiter = max(scored, key=lambda each: each[0])
    return (delimiter, width) if score >= ENOUGH else (NONE, 1)


def _score(sample: str, delimiter: str, *, tabs: bool) -> tuple[float, int]:
    widths = [len(fields) for _line, fields in Records(sample, delimiter) if any(fields)]
    cut = Counter(width for width in widths if width > 1)
    if not cut:
        return 0.0, 1
    width, times = max(cut.items(), key=lambda each: (each[1], each[0]))
    score = (times * log2(width) + CUT_AT_ALL * cut.total()) / len(widths)
    return (score * LIKELY if tabs and delimiter == "\t" else score), width


def _fill(sheet: Gathered, records: "Records") -> None:
    cell = sheet.book.cell
    for number, fields in records:
        while fields and not fields[-1]:
            fields.pop()
        sheet.line(number, [cell(field) for field in fields])
    for number in records.unmatched:
        sheet.book.notice("files.quotes", str(number))


class Records:
    """The records of a text: the number of each, from 1, and its fields.

    A quotation mark opens a field only if one closes it: alone, it is a character like another,
    so that one forgotten mark does not swallow the lines that follow. `unmatched` are the lines
    where that happened.
    """

    def __init__(self, text: str, delimiter: str, width: int = 0, start: int = 0):
        self.text = text
        self.delimiter = delimiter
        self.width = width
        self.start = start
        self.unmatched: list[int] = []
        self.blanks = " " + (delimiter if delimiter != NONE else "".join(DELIMITERS))
        cut = re.escape(delimiter)
        self.quoted = re.compile(rf' *"([^"]*(?:""[^"]*)*)" *(?={cut}|\n|\Z)')
        self.bare = re.compile(rf"[^\n{cut}]*")

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        text, delimiter = self.text, self.delimiter
        at, number = self.start, 1 + text.count("\n", 0, self.start)
        while at < len(text):
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            line = text[at:end]
            if '"' in line:
                fields, end = self._record(at, number)
                yield number, fields
            elif line.strip(self.blanks):
                yield number, line.split(delimiter)
            number += 1
            at = end + 1
            if number > FARTHEST:
                raise Unreadable("files.too_many_lines", most=LINES)

    def _record(self, at: int, number: int) -> tuple[list[str], int]:
        fields: list[str] = []
        while True:
            field, at = self._field(at, number)
            fields.append(field)
            if len(fields) > WIDEST:
                raise Unreadable(
                    "files.too_many_columns", most=COLUMNS, cell=place_of(number - 1, WIDEST)
                )
            if at >= len(self.text) or self.text[at] == "\n":
                return fields, at
            at += 1

    def _field(self, at: int, number: int) -> tuple[str, int]:
        found = self.quoted.match(self.text, at)
        if found and not self._swallowed(found[1]):
            return _plain(found[1].replace('""', '"')), found.end()
        bare = self.bare.match(self.text, at)
        assert bare
        field = bare[0]
        if field.lstrip().startswith('"'):
            self.unmatched.append(number)
            trimmed = field.strip()
            if len(trimmed) > 1 and trimmed.endswith('"'):
                field = trimmed[1:-1]
        return _plain(field), bare.end()

    def _swallowed(self, field: str) -> bool:
        """Tell whether a field between marks holds a whole line of the list."""
        return (
            self.width > 3
            and field.count("\n") > 1
            and any(
                line.count(self.delimiter) >= self.width - 1 for line in field.split("\n")[1:-1]
            )
        )


def _plain(field: str) -> str:
    """Take « ="0123" », written so that a program keeps it as it is, for what it says."""
    if field[:2] == '="':
        formula = FORMULA_OF_TEXT.fullmatch(field)
        return formula[1].replace('""', '"') if formula else field
    return field
