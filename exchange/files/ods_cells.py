"""ODS: what a cell says, by its type, its value and how it looks.

Attributes are named with the prefixes that every program writes.
"""

import re
from datetime import date, datetime, time

from exchange.files.gathering import Gathering
from exchange.files.grid import Cell, Value
from exchange.files.markup import Attributes
from exchange.files.number_formats import GENERAL, Format, Shape, cell_of, said_of
from exchange.files.truth import told

NUMBERS = frozenset({"float", "currency", "percentage"})
SPAN = re.compile(r"PT(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7})(?:[.,]\d*)?S)?")
SHOWN = re.compile(r"(0\d+)|\d+[.,](\d+)")
TRUTHS = {"VRAI": True, "TRUE": True, "FAUX": False, "FALSE": False}
PARTS = frozenset({"day", "month", "year", "hours", "minutes", "seconds", "day-of-week", "quarter"})


class Styles:
    """What the styles of a document say of its sheets and of its dates."""

    def __init__(self) -> None:
        self.hidden_sheets: set[str] = set()
        self.shapes: dict[str, Shape] = {}
        self.looks: dict[str, str] = {}
        self.current = self.date_style = ""
        self.parts: set[str] = set()

    def start(self, name: str, attributes: Attributes) -> None:
        """Take a style, or a part of how a date looks."""
        if name == "style":
            self.current = attributes.get("style:name", "")
            self.looks[self.current] = attributes.get("style:data-style-name", "")
        elif name == "table-properties" and attributes.get("table:display") == "false":
            self.hidden_sheets.add(self.current)
        elif name == "date-style":
            self.date_style, self.parts = attributes.get("style:name", ""), set()
        elif name in PARTS:
            self.parts.add(name)

    def end(self, name: str) -> None:
        """Keep how a date looks."""
        if name == "date-style":
            self.shapes[self.date_style] = _shape(self.parts)

    def shape(self, style: str) -> Shape:
        """Return what a cell of that style shows of a date."""
        return self.shapes.get(self.looks.get(style, ""), Shape.DAY)


def read_cell(attributes: Attributes, text: str, shape: Shape, gathering: Gathering) -> Cell:
    """Return what a cell says: its value where it has one, else the text that is seen."""
    kind = attributes.get("office:value-type", "")
    if kind == "boolean":
        return told(attributes.get("office:boolean-value") == "true")
    if kind in {"date", "time"}:
        said = _moment(attributes.get(f"office:{kind}-value", ""), shape)
        return Cell(*said) if said else gathering.cell(text)
    if kind in NUMBERS:
        try:
            number = float(attributes.get("office:value", ""))
        except ValueError:
            return gathering.cell(text)
        shown = text.strip()
        truth = TRUTHS.get(shown.upper())
        return Cell(*_number(number, kind, shown)) if truth is None else told(truth)
    return gathering.cell(text or attributes.get("office:string-value", ""))


def _number(number: float, kind: str, shown: str) -> tuple[str, Value]:
    """A number, with the zeros that are seen of a code or of « 1.10 »."""
    if kind == "percentage":
        return cell_of(number, Format(Shape.PERCENT))
    seen = SHOWN.fullmatch(shown) if kind == "float" else None
    if seen and seen[1]:
        return cell_of(number, Format(Shape.ZEROS, digits=len(shown)))
    return cell_of(number, Format(decimals=len(seen[2])) if seen else GENERAL)


def _moment(written: str, shape: Shape) -> tuple[str, Value] | None:
    if written.startswith("PT"):
        return _span(written)
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    if shape in {Shape.MONTH, Shape.YEAR}:
        seen = written[:7] if shape == Shape.MONTH else written[:4]
        return seen, seen
    value: date = moment.date() if "T" not in written else moment.replace(microsecond=0)
    if moment.time() == time():
        value = moment.date()
    return said_of(value), value


def _span(written: str) -> tuple[str, Value] | None:
    """An hour of the day, or a span of more than one day."""
    found = SPAN.fullmatch(written)
    if not found:
        return None
    hours, minutes, seconds = (int(each or 0) for each in found.groups())
    if hours < 24 and minutes < 60 and seconds < 60:
        hour = time(hours, minutes, seconds)
        return said_of(hour), hour
    return cell_of((hours * 60 + minutes) / 1440, Format(Shape.ELAPSED))


def _shape(parts: set[str]) -> Shape:
    if parts & {"day", "day-of-week", "hours", "minutes", "quarter"}:
        return Shape.DAY
    return Shape.MONTH if "month" in parts else Shape.YEAR if "year" in parts else Shape.DAY
