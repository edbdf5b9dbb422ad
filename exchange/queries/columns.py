"""The columns of a file: what each is taken for, how surely, and what stands in it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import F, Window
from django.db.models.functions import RowNumber
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from exchange.models import Import
from exchange.queries.asides import asides_of
from exchange.queries.cells import letter
from exchange.queries.rows import sheets_of

SHEETS = 10  # on a page: each may have a hundred columns, and a form has two thousand fields
ROWS_READ = 25  # of each sheet, to find examples and the line of the headings
SAMPLES = 3
SURE = 0.85
LONGEST_SAMPLE = 60


@dataclass(frozen=True)
class Column:
    """A column: where it stands, its heading, what it is taken for, and examples of it."""

    index: int
    heading: str
    field: str
    certainty: float
    why: str
    samples: list[str]

    @property
    def letter(self) -> str:
        return letter(self.index)

    @property
    def is_unsure(self) -> bool:
        return _is_unsure(self.field, self.certainty, self.why)

    @property
    def certainty_words(self) -> str:
        """How it was recognised."""
        if self.is_unsure:
            return _("To check")
        if self.why == "unknown":
            return _("Not recognized: kept with the remarks") if self.field else _("Not recognized")
        return {
            "said": _("By its heading"),
            "content": _("By what stands in it"),
            "corrected": _("As you said"),
            "remembered": _("As in an earlier file"),
        }.get(self.why, "")


@dataclass(frozen=True)
class Sheet:
    """A sheet of the file: whether it is read, where its headings stand, its columns."""

    name: str
    is_left_out: bool
    header: int | None
    lines: list[tuple[int, str]]
    columns: list[Column]

    @property
    def title(self) -> str:
        return self.name or _("The file")

    @property
    def is_read(self) -> bool:
        return bool(self.columns)


@dataclass(frozen=True)
class ColumnsPage:
    imported: Import
    page: Page[str]
    sheets: list[Sheet]

    @property
    def placed(self) -> list[tuple[int, Sheet]]:
        """The sheets with their places in the file."""
        return list(enumerate(self.sheets, self.page.start_index()))

    @property
    def may_leave_out(self) -> bool:
        """A file of one sheet is read or it is nothing."""
        return self.page.paginator.count > 1


def columns_page(imported: Import, number: str | None = None) -> ColumnsPage:
    """Return the sheets of the file, ten at a time; one query, however long it is."""
    page = Paginator(sheets_of(imported), SHEETS).get_page(number)
    rows = _first_rows(imported, page.object_list)
    return ColumnsPage(imported, page, [_sheet(imported, name, rows) for name in page.object_list])


def columns_in_short(imported: Import) -> tuple[str, int]:
    """Say how many columns were recognised, and count those to check; no query."""
    known = [each for each in imported.columns if each.get("why") != "unknown"]
    unsure = [
        each
        for each in known
        if _is_unsure(each.get("field"), float(each.get("certainty", 1)), each.get("why"))
    ]
    unknown = len(imported.columns) - len(known)
    said = ngettext("%(n)s column recognized", "%(n)s columns recognized", len(known))
    parts = [said % {"n": len(known)}]
    if unknown:
        said = ngettext("%(n)s not recognized", "%(n)s not recognized", unknown)
        parts.append(said % {"n": unknown})
    return ", ".join(parts), len(unsure) + unknown


def _is_unsure(field: str, certainty: float, why: str) -> bool:
    return bool(field) and why in {"said", "content"} and certainty < SURE


def _first_rows(imported: Import, sheets: Iterable[str]) -> list[Mapping[str, Any]]:
    place = Window(RowNumber(), partition_by=F("sheet"), order_by="position")
    return list(
        imported.rows.annotate(place=place)  # type: ignore[attr-defined]
        .filter(place__lte=ROWS_READ, sheet__in=sheets)
        .order_by("position", "pk")
        .values("sheet", "line", "marks")
    )


def _sheet(imported: Import, name: str, first: Iterable[Mapping[str, Any]]) -> Sheet:
    kept = (each for each in imported.asides if (each.get("sheet") or "") == name)
    above = asides_of(imported.kind, islice(kept, ROWS_READ))
    rows = [each for each in first if each["sheet"] == name]
    lines = [(each.line, each.text) for each in above]
    lines += [(each["line"], _text(each["marks"])) for each in rows]
    samples = _samples(rows)
    return Sheet(
        name=name,
        is_left_out=name in (imported.corrections.get("left_out") or ()),
        header=next((each.line for each in above if each.role == "header"), None),
        lines=sorted((line, _short(text)) for line, text in lines)[:ROWS_READ],
        columns=[
            Column(
                index=int(each["index"]),
                heading=str(each.get("heading") or ""),
                field=str(each.get("field") or ""),
                certainty=float(each.get("certainty", 1)),
                why=str(each.get("why") or ""),
                samples=samples[int(each["index"])],
            )
            for each in imported.columns
            if (each.get("sheet") or "") == name
        ],
    )


def _samples(rows: Iterable[Mapping[str, Any]]) -> dict[int, list[str]]:
    """Return the first different things that stand in each column."""
    found: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        for mark in row["marks"]:
            seen, said = found[int(mark["column"])], _short(str(mark["said"]))
            if len(seen) < SAMPLES and said not in seen:
                seen.append(said)
    return found


def _text(marks: Iterable[Mapping[str, Any]]) -> str:
    return " · ".join(" ".join(str(mark["said"]).split()) for mark in marks)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_SAMPLE else f"{text[: LONGEST_SAMPLE - 1]}…"
