"""A row of a file as it is shown before it is brought in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from actions.models import Action
from exchange.models import Import, ImportRow
from exchange.queries import words
from exchange.queries.cells import Cell, cells_of, sentences
from members.models import Membership
from tables.models import Sector

Change = ImportRow.Change
BADGES = {
    Change.NEW: "good",
    Change.CHANGED: "go",
    Change.SAME: "",
    Change.LEFT_OUT: "",
    Change.REFUSED: "late",
}
STATES = {
    Action.State.DONE: "good",
    Action.State.IN_PROGRESS: "go",
    Action.State.DEFERRED: "warn",
}

# Remarks on a name, which the page of the names settles for all rows at once.
OF_NAMES = {"services.name_possible", "services.name_probable"}


@dataclass(frozen=True)
class Difference:
    """One thing that the file changes."""

    label: str
    was: str
    now: str


@dataclass(frozen=True)
class Row:
    """What a line of the file becomes, and what a person should look at before it does."""

    position: int
    sheet: str
    line: int
    anchor: str
    title: str
    above: str
    facts: list[tuple[str, str]]
    state: str
    state_badge: str
    change: str
    change_label: str
    hidden: bool
    cells: list[Cell]
    differences: list[Difference]
    remarks: list[str]
    names: list[str]
    refusals: list[str]
    may_come_back: bool

    @property
    def to_check(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.is_to_check]

    @property
    def badge(self) -> str:
        return BADGES[Change(self.change)]

    @property
    def is_left_out(self) -> bool:
        return self.change == Change.LEFT_OUT

    @property
    def is_refused(self) -> bool:
        return self.change == Change.REFUSED


def rows_of(imported: Import, rows: Iterable[ImportRow]) -> list[Row]:
    """Return rows ready to show; one query for members, to name the sectors, none for a plan."""
    sectors = sectors_of(imported.kind)
    sheets = sheets_of(imported)
    out = [tuple(place) for place in imported.choices.get("left_out", ())]
    return [_row(imported.kind, each, sheets, sectors, out) for each in rows]


def sectors_of(kind: str) -> dict[str, str]:
    """Return the names of the sectors by code, which only members' files speak of."""
    if kind != Import.Kind.MEMBERS:
        return {}
    return {each.code: each.name for each in Sector.objects.all()}


def sheets_of(imported: Import) -> list[str]:
    """Return the names of the sheets, in the order of the file; no query."""
    named = [each.get("sheet") or "" for each in (*imported.columns, *imported.asides)]
    return list(dict.fromkeys(named))


def anchor(sheets: list[str], sheet: str, line: int) -> str:
    """Return the id under which the row of a line stands on the page."""
    place = sheets.index(sheet) + 1 if sheet in sheets else 0
    return f"line-{place}-{line}"


def _row(
    kind: str, row: ImportRow, sheets: list[str], sectors: Mapping[str, str], out: list[Any]
) -> Row:
    shown = _action(row.values) if kind == Import.Kind.PLAN else _member(row.values, sectors)
    state = row.values.get("state") if kind == Import.Kind.PLAN else None
    return Row(
        position=row.position,
        sheet=row.sheet if len(sheets) > 1 else "",
        line=row.line,
        anchor=anchor(sheets, row.sheet, row.line),
        **shown,
        state=words.written("state", state),
        state_badge=STATES.get(state, "") if state else "",
        change=row.change,
        change_label=row.get_change_display(),
        hidden=row.hidden,
        cells=cells_of(kind, row.sheet, row.line, row.marks, sectors),
        differences=[_difference(kind, each, sectors) for each in row.changes],
        remarks=sentences(each for each in row.remarks if each.get("code") not in OF_NAMES),
        names=_names(row.remarks),
        refusals=sentences(row.refused),
        may_come_back=(row.sheet, row.line) in out,
    )


def _names(remarks: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the names of a row that somebody should look at, each once."""
    found = (each.get("params") or {} for each in remarks if each.get("code") in OF_NAMES)
    return list(dict.fromkeys(str(params.get("said") or "") for params in found))


def _difference(kind: str, each: Mapping[str, Any], sectors: Mapping[str, str]) -> Difference:
    field = str(each.get("field") or "")
    was, now = (words.written(field, each.get(name), sectors) for name in ("was", "now"))
    return Difference(words.label(kind, field), was or _("nothing"), now or _("nothing"))


def _action(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the title, the headings and the facts of an action."""
    titled = " ".join(filter(None, (values.get("number"), values.get("title"))))
    above = filter(None, (values.get(name) for name in ("axis", "objective", "specific")))
    budget = {"value": values.get("budget"), "yearly": values.get("budget_yearly")}
    facts = {
        "leads": words.written("leads", values.get("leads")),
        "partners": words.written("partners", values.get("partners")),
        "due": words.due(values),
        "budget": words.written("budget", budget),
    }
    percent = words.written("percent", values.get("percent"))
    return {
        "title": titled or _("Untitled action"),
        "above": " / ".join(above),
        "facts": [*_labelled("plan", facts), *([(_("Progress"), percent)] if percent else [])],
    }


def _member(values: Mapping[str, Any], sectors: Mapping[str, str]) -> dict[str, Any]:
    """Return the name, the sector and the facts of a member."""
    person = _person(values)
    organization = values.get("organization") or ""
    facts = {
        "person": person if organization else "",
        "function": values.get("function"),
        "alternate": values.get("alternate"),
        "email": values.get("email"),
        "phone": values.get("phone"),
        "votes": _votes(values.get("votes")),
        "territory": values.get("territory"),
        "joined": words.joined(values["joined_on"], values.get("joined_precision") or "day")
        if values.get("joined_on")
        else "",
    }
    category = words.code(Membership.Category)(values.get("category"))
    sector = words.written("sector", values.get("sector"), sectors)
    labelled = _labelled("members", facts)
    if facts["person"]:
        labelled[0] = (_("Person"), person)
    return {
        "title": organization or person or _("Unnamed member"),
        "above": " · ".join(filter(None, (category, sector))),
        "facts": labelled,
    }


def _person(values: Mapping[str, Any]) -> str:
    both = " ".join(filter(None, (values.get("given_name"), values.get("family_name"))))
    return str(values.get("person") or both)


def _votes(votes: Any) -> str:
    return "" if votes is None else words.written("votes", votes)


def _labelled(kind: str, facts: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(words.label(kind, name), str(fact)) for name, fact in facts.items() if fact]
