"""The page of one import, whatever has become of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from exchange.models import Import
from exchange.queries import errand
from exchange.queries.cells import sentences
from exchange.queries.history import BADGES, what_it_did
from exchange.queries.preview import PreviewPage, preview_page

State = Import.State
PATIENCE = timedelta(seconds=8)  # after which someone who waits is offered to wait no more


@dataclass(frozen=True)
class ImportPage:
    """An import, and what its state lets see and do."""

    imported: Import
    preview: PreviewPage | None
    refusal: list[str]
    remarks: list[str]
    is_slow: bool
    part: int  # how far whoever does it is, in per cent

    @property
    def badge(self) -> str:
        return BADGES[State(self.imported.state)]

    @property
    def is_plan(self) -> bool:
        return self.imported.kind == Import.Kind.PLAN

    @property
    def is_waiting(self) -> bool:
        return self.imported.state == State.WAITING

    @property
    def is_asked(self) -> bool:
        """Whether a worker commits or undoes it."""
        return self.imported.state in Import.BUSY

    @property
    def is_undoing(self) -> bool:
        return self.imported.state == State.UNDOING

    @property
    def is_busy(self) -> bool:
        """Whether the page waits for someone else to be done."""
        return self.is_waiting or self.is_asked

    @property
    def setback(self) -> str:
        """Why what was asked was not done, as long as nothing was corrected since."""
        said = self.imported.setback
        return said["sentence"] if said.get("version") == self.imported.version else ""

    @property
    def is_ready(self) -> bool:
        return self.imported.state == State.READY

    @property
    def is_refused(self) -> bool:
        return self.imported.state == State.REFUSED

    @property
    def is_committed(self) -> bool:
        return self.imported.state == State.COMMITTED

    @property
    def is_undone(self) -> bool:
        return self.imported.state == State.UNDONE

    @property
    def may_undo(self) -> bool:
        """Whether it wrote anything that could be taken back."""
        return bool(self.imported.counts.get("new") or self.imported.counts.get("changed"))

    @property
    def did(self) -> str:
        return what_it_did(self.imported)


def import_page(imported: Import, *, part: str, number: str | None, at: datetime) -> ImportPage:
    """Return the page; four queries when there is a preview, none otherwise."""
    ready = imported.state == State.READY
    heard = errand.progress(imported) if imported.state in Import.BUSY else None
    return ImportPage(
        imported=imported,
        preview=preview_page(imported, part=part, number=number) if ready else None,
        refusal=sentences([imported.refusal] if imported.refusal else []),
        remarks=sentences(imported.remarks),
        is_slow=heard is None and _is_slow(imported, at),
        part=imported.progress if imported.state == State.WAITING else heard or 0,
    )


def _is_slow(imported: Import, at: datetime) -> bool:
    """Whether nobody is at it, though someone should be by now."""
    taken = imported.lease_until is not None and imported.lease_until > at
    return not taken and at - imported.updated_at > PATIENCE
