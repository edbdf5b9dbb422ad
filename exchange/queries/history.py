"""What was brought in at a table before, the latest first."""

from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.utils.translation import ngettext

from exchange.models import Import
from tables.models import Table

State = Import.State
BADGES = {
    State.WAITING: "go",
    State.READY: "warn",
    State.COMMITTING: "go",
    State.REFUSED: "late",
    State.COMMITTED: "good",
    State.UNDOING: "go",
    State.UNDONE: "",
    State.DISCARDED: "",
}


@dataclass(frozen=True)
class Past:
    """One file: what it did, in words."""

    imported: Import

    @property
    def badge(self) -> str:
        return BADGES[State(self.imported.state)]

    @property
    def is_open(self) -> bool:
        """Whether someone still has to look at it."""
        return self.imported.state in {State.WAITING, State.READY, *Import.BUSY}

    @property
    def did(self) -> str:
        """What committing did; "" for what was not committed."""
        return what_it_did(self.imported) if self.imported.committed_at else ""


@dataclass(frozen=True)
class HistoryPage:
    page: Page[Import]
    files: list[Past]


def history_page(table: Table, number: str | None = None) -> HistoryPage:
    """Return a page of twenty; two queries, however many there are."""
    found = (
        table.imports.select_related("by", "brought_in_by", "plan")  # type: ignore[attr-defined]
        .defer("content", "columns", "asides", "names", "corrections", "choices")
        .order_by("-pk")
    )
    page = Paginator(found, 20).get_page(number)
    return HistoryPage(page, [Past(each) for each in page.object_list])


def what_it_did(imported: Import) -> str:
    """Say how many rows were added, changed and left as they were."""
    counts = imported.counts
    new, changed, same = (int(counts.get(name) or 0) for name in ("new", "changed", "same"))
    parts = []
    if new:
        parts.append(ngettext("%(n)s added", "%(n)s added", new) % {"n": new})
    if changed:
        parts.append(ngettext("%(n)s changed", "%(n)s changed", changed) % {"n": changed})
    if same or not parts:
        parts.append(ngettext("%(n)s unchanged", "%(n)s unchanged", same) % {"n": same})
    return ", ".join(parts)
