"""Which sheets of a workbook hold the list that is sought."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from exchange.cells.got import Why
from exchange.files.grid import Sheet, Workbook
from exchange.layouts import headers, ours
from exchange.layouts.headings import meaning
from exchange.layouts.roles import is_aside_sheet
from exchange.layouts.sections import OTHER
from exchange.layouts.shapes import Corrections, Kind
from exchange.layouts.strips import Strip, strips
from exchange.layouts.texts import flat, folded

OF_A_PLAN = frozenset({
    "title", "means", "activity", "leads", "due", "leads_and_due", "indicator", "state",
    "objective", "axis", "budget", "year", "partners", "target",
})  # fmt: skip
OF_MEMBERS = frozenset({
    "organization", "member", "person", "email", "phone", "alternate", "category", "votes",
    "given_name", "full_name", "function", "joined", "name", "sector",
})  # fmt: skip
TELLING = {"plan": OF_A_PLAN, "members": OF_MEMBERS}
GENERIC = (
    "feuil", "feuille", "sheet", "plan", "tableau", "onglet", "page", "donnees", "data", "liste",
    "export", "actions", "suivi", "table", "classeur", "sheet1", "worksheet", "version", "annee",
)  # fmt: skip


@dataclass
class Page:
    """A sheet: its lines, where its header stands, whether it is read, and as which axis."""

    name: str
    strips: list[Strip]
    header: int | None = None
    read: bool = False
    ours: bool = False  # sent out by the portal
    axis: str = ""
    score: float = 0.0
    remarks: list[Why] = field(default_factory=list)


def pages(workbook: Workbook, kind: Kind, corrections: Corrections) -> Iterator[Page]:
    """Return every sheet in its order, with what is to be done of it."""
    found = [_page(sheet, kind, corrections) for sheet in workbook.sheets]
    likely = [page for page in found if page.read and page.header is not None]
    for page in found:
        forced = _forced(page.name, corrections)
        if page.read and page.header is None and likely and not forced:
            _leave(page, "layout.sheet_without_list")
    readable = [page for page in likely if not is_aside_sheet(page.name)]
    for page in likely:
        if readable and page not in readable and not _forced(page.name, corrections):
            _leave(page, "layout.sheet_without_list")
    _as_axes([page for page in found if page.read], kind)
    if any(page.ours for page in found):  # the sheet that explains our list is no news
        _forget([page for page in found if is_aside_sheet(page.name) and not page.read])
    yield from found


def _forced(name: str, corrections: Corrections) -> bool:
    told = {sheet for sheet, _ in corrections.columns} | set(corrections.headers)
    return name in told


def _leave(page: Page, code: str) -> None:
    page.read = False
    page.remarks.append(Why(code, {"sheet": page.name}))


def _forget(explaining: Iterable[Page]) -> None:
    for page in explaining:
        page.remarks.clear()


def _page(sheet: Sheet, kind: Kind, corrections: Corrections) -> Page:
    page = Page(sheet.name, strips(sheet, corrections))
    if not page.strips:
        return page
    if sheet.name in corrections.left_out:
        _leave(page, "layout.sheet_left_out")
        return page
    if sheet.hidden and not _forced(sheet.name, corrections):
        _leave(page, "layout.sheet_hidden")
        return page
    page.read = True
    own = None if sheet.name in corrections.headers else ours.header_of(page.strips, kind)
    if own is not None:
        page.ours, page.header = True, own
        return page
    page.header = _header(page, kind, corrections)
    other = headers.find(page.strips, OTHER[kind])
    if _is_of(page, other, OTHER[kind]) > _is_of(page, page.header, kind) and not _holds(
        page, kind
    ):
        if not _forced(sheet.name, corrections):
            _leave(page, "layout.sheet_of_other_kind")
    elif page.header is None and not any(len(strip.texts) > 1 for strip in page.strips):
        _leave(page, "layout.sheet_without_list")
    return page


def _holds(page: Page, kind: Kind) -> bool:
    """Whether a sheet has a list of the kind as well, under a header that is of no other."""
    own = _is_of(page, page.header, kind)
    return own > 2 and own > _is_of(page, page.header, OTHER[kind])


def _header(page: Page, kind: Kind, corrections: Corrections) -> int | None:
    line = corrections.headers.get(page.name)
    if line is not None:
        return next((p for p, strip in enumerate(page.strips) if strip.number == line), None)
    return headers.find(page.strips, kind, frozenset(corrections.headings))


def _is_of(page: Page, place: int | None, kind: Kind) -> float:
    """Count the headings of a line that only a list of this kind has."""
    if place is None:
        return 0
    found = [meaning(text, kind) for text in page.strips[place].said]
    return sum(m.certainty for m in found if m and m.term in TELLING[kind])


def _as_axes(read: list[Page], kind: Kind) -> None:
    """Where several sheets hold the plan, the name of each is its axis, until a cell says one."""
    if kind != "plan" or len(read) < 2:
        return
    for page in read:
        words = folded(page.name).split()
        generic = not words or all(
            word.rstrip("0123456789") in GENERIC or not word.strip("0123456789") for word in words
        )
        if not generic and not words[0].startswith(("feuil", "sheet")):
            page.axis = flat(page.name)
