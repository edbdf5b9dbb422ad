"""What a file would do, before it does it: the sum, the rows, what was set aside."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from exchange.cells.got import Grade
from exchange.models import Import, ImportRow
from exchange.queries.asides import Aside, asides_of
from exchange.queries.cells import sentences
from exchange.queries.columns import columns_in_short
from exchange.queries.names import created, names_in_short
from exchange.queries.rows import Row, rows_of

Change = ImportRow.Change
PER_PAGE = 50
ASIDE = "aside"
TO_CHECK = Q(grade__in=(Grade.DOUBTFUL, Grade.REFUSED)) & ~Q(
    change__in=(Change.REFUSED, Change.LEFT_OUT)
)
PARTS = {
    "all": Q(),
    "check": TO_CHECK,
    "refused": Q(change=Change.REFUSED),
    "new": Q(change=Change.NEW),
    "changed": Q(change=Change.CHANGED),
    "same": Q(change=Change.SAME),
    "out": Q(change=Change.LEFT_OUT),
}


@dataclass(frozen=True)
class Part:
    """A part of the rows, as a link."""

    name: str
    label: str
    count: int
    is_on: bool


@dataclass(frozen=True)
class Sum:
    """How many rows are what, and how many names would be made."""

    kind: str
    all: int
    check: int
    refused: int
    new: int
    changed: int
    same: int
    out: int
    created: int

    @property
    def kept(self) -> int:
        """The rows that would be brought in."""
        return self.new + self.changed + self.same

    @property
    def written(self) -> int:
        """The rows that would write something."""
        return self.new + self.changed

    @property
    def sentences(self) -> list[str]:
        """What would happen, in as few words as can be."""
        found = [self._understood(), self._effect()]
        if self.created:
            made = ngettext(
                "%(n)s organization will be created.",
                "%(n)s organizations will be created.",
                self.created,
            )
            found.append(made % {"n": self.created})
        return [each for each in found if each]

    def _understood(self) -> str:
        said = ngettext("%(n)s row understood", "%(n)s rows understood", self.kept)
        parts = [said % {"n": self.kept}]
        if self.check:
            parts.append(_("%(n)s of them to check") % {"n": self.check})
        if self.refused:
            said = ngettext("%(n)s row refused", "%(n)s rows refused", self.refused)
            parts.append(said % {"n": self.refused})
        if self.out:
            said = ngettext("%(n)s row left out", "%(n)s rows left out", self.out)
            parts.append(said % {"n": self.out})
        return f"{', '.join(parts)}."

    def _effect(self) -> str:
        is_plan = self.kind == Import.Kind.PLAN
        added = (
            ngettext("%(n)s action to add", "%(n)s actions to add", self.new)
            if is_plan
            else ngettext("%(n)s member to add", "%(n)s members to add", self.new)
        )
        changed = ngettext("%(n)s to update", "%(n)s to update", self.changed)
        same = ngettext("%(n)s without a change", "%(n)s without a change", self.same)
        each = ((added, self.new), (changed, self.changed), (same, self.same))
        return f"{', '.join(text % {'n': n} for text, n in each if n)}." if self.kept else ""


@dataclass(frozen=True)
class PreviewPage:
    """A file understood, a part of its rows at a time."""

    imported: Import
    sum: Sum
    parts: list[Part]
    part: str
    page: Page[Any]
    rows: list[Row]
    asides: list[Aside]
    remarks: list[str]
    columns: tuple[str, int]
    names: tuple[str, int]

    @property
    def seen(self) -> str:
        """What is being looked at, as a query string, to come back to."""
        return urlencode({"show": self.part, "page": self.page.number})

    @property
    def shows_asides(self) -> bool:
        return self.part == ASIDE


def preview_page(imported: Import, *, part: str = "all", number: str | None = None) -> PreviewPage:
    """Return the part asked for, fifty rows at a time; four queries at most, however many rows."""
    summed = sum_of(imported)
    part = part if part in PARTS or part == ASIDE else "all"
    found = imported.asides if part == ASIDE else _found(imported, part)
    page = Paginator(found, PER_PAGE).get_page(number)
    return PreviewPage(
        imported=imported,
        sum=summed,
        parts=_parts(summed, len(imported.asides), part),
        part=part,
        page=page,
        rows=[] if part == ASIDE else rows_of(imported, page.object_list),
        asides=asides_of(imported.kind, page.object_list) if part == ASIDE else [],
        remarks=sentences(imported.remarks),
        columns=columns_in_short(imported),
        names=names_in_short(imported),
    )


def sum_of(imported: Import) -> Sum:
    """Count the rows; one query."""
    counted = {name: Count("pk", filter=condition) for name, condition in PARTS.items()}
    counts = imported.rows.aggregate(**counted)  # type: ignore[attr-defined]
    return Sum(imported.kind, created=created(imported), **counts)


def _found(imported: Import, part: str) -> QuerySet[ImportRow]:
    return ImportRow.objects.filter(PARTS[part], imported=imported).order_by("position", "pk")


def _parts(summed: Sum, asides: int, part: str) -> list[Part]:
    """Return the links to the parts that hold something."""
    labels = {
        "all": (pgettext("rows", "All"), summed.all),
        "check": (pgettext("rows", "To check"), summed.check),
        "refused": (pgettext("rows", "Refused"), summed.refused),
        "new": (pgettext("rows", "New"), summed.new),
        "changed": (pgettext("rows", "Changed"), summed.changed),
        "same": (pgettext("rows", "No change"), summed.same),
        "out": (pgettext("rows", "Left out"), summed.out),
        ASIDE: (_("Other lines"), asides),
    }
    return [
        Part(name, label, count, name == part)
        for name, (label, count) in labels.items()
        if count or name in {"all", part}
    ]
