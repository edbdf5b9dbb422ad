"""What the page of a plan knows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from actions.models import Action, ActionPlan, Heading, Horizon
from actions.queries.rows import Row, Tally, part_of, rows_of, tally, today_at
from core.text import sort_key
from members.permissions import Permission
from tables.models import Publication, Table

BANDS = (Horizon.SHORT, Horizon.MEDIUM, Horizon.LONG, Horizon.ONGOING)
FAR = date.max


@dataclass(frozen=True)
class Band:
    """The actions of one horizon; those that nothing dates stand in the last one."""

    horizon: str
    rows: list[Row]
    tally: Tally
    plan: ActionPlan

    @property
    def name(self) -> str:
        return str(Horizon(self.horizon).label) if self.horizon else _("Without a date")

    @property
    def code(self) -> str:
        return self.horizon or "undated"

    @property
    def starts_on(self) -> date:
        """The first day of the medium term."""
        return self.plan.short_until + timedelta(days=1)


@dataclass(frozen=True)
class Section:
    """A heading, its own actions, and how all that it holds stands."""

    heading: Heading | None
    rows: list[Row]
    tally: Tally
    parts: list["Section"]

    @property
    def level_name(self) -> str:
        return getattr(self.heading.plan, f"level_{self.heading.level}") if self.heading else ""


@dataclass(frozen=True)
class Column:
    """A column of the table: how it is sorted now, and what its heading asks for next."""

    name: str
    label: str
    sort: str

    @property
    def order(self) -> str:
        if self.sort.lstrip("-") != self.name:
            return ""
        return "descending" if self.sort.startswith("-") else "ascending"

    @property
    def next(self) -> str:
        return f"-{self.name}" if self.order == "ascending" else self.name

    @property
    def figures(self) -> bool:
        return self.name in {"percent", "budget"}


@dataclass(frozen=True)
class PlanPage:
    """A plan in one of its presentations. Its figures count the whole plan, whatever the filter."""

    plan: ActionPlan
    plans: list[ActionPlan]
    view: str
    rows: list[Row]
    bands: list[Band]
    sections: list[Section]
    whole: Tally
    filtered: bool
    sort: str

    @property
    def is_empty(self) -> bool:
        return not self.whole.total and not self.rows

    @property
    def columns(self) -> list[Column]:
        """The headings of the table, in order."""
        labels = {
            "number": _("Number"),
            "title": _("Action"),
            "lead": _("Lead"),
            "due": _("Due"),
            "horizon": _("Horizon"),
            "state": _("State"),
            "percent": pgettext("a percentage", "Done"),
            "budget": _("Budget"),
        }
        return [Column(name, label, self.sort) for name, label in labels.items()]


def plans_open_to(table: Table, may: frozenset[Permission]) -> QuerySet[ActionPlan]:
    """Return the plans that a visitor may read: all of them, else those adopted and public."""
    plans = ActionPlan.objects.filter(table=table).select_related("decision__meeting")
    if Permission.SEE_PLAN in may:
        return plans
    return plans.filter(publication=Publication.PUBLIC, adopted_at__isnull=False)


def running_plan(plans: QuerySet[ActionPlan], on: date) -> ActionPlan | None:
    """Return the plan of the day: adopted and running, else the latest; one query."""
    found = list(plans.order_by("-starts_on", "-pk"))
    running = [plan for plan in found if plan.starts_on <= on <= plan.ends_on]
    adopted = [plan for plan in running if plan.adopted_at]
    return next(iter(adopted or running or found), None)


def plan_page(
    plan: ActionPlan,
    *,
    plans: list[ActionPlan],
    actions: QuerySet[Action],
    view: str = "horizon",
    sort: str = "number",
    filtered: bool = False,
    public: bool = False,
) -> PlanPage:
    """Return the page in six queries at most, however long the plan.

    `actions` is the plan's, filtered; the whole is counted apart when a filter is on.
    """
    rows = rows_of(actions.by_number(), plan.table, public=public)  # type: ignore[attr-defined]
    for row in rows:
        row.action.plan = plan
    whole = _whole(plan) if filtered else tally(rows)
    return PlanPage(
        plan=plan,
        plans=plans,
        view=view,
        rows=sorted_rows(rows, sort) if view == "table" else rows,
        bands=_bands(plan, rows) if view == "horizon" else [],
        sections=_sections(plan, rows) if view == "axis" else [],
        whole=whole,
        filtered=filtered,
        sort=sort,
    )


def sorted_rows(rows: list[Row], sort: str) -> list[Row]:
    """Sort lines by a column, downwards with a « - » before its name; unknown names do nothing."""
    key = SORTS.get(sort.lstrip("-"))
    return sorted(rows, key=key, reverse=sort.startswith("-")) if key else rows


def _lead(row: Row) -> str:
    return sort_key(row.leads[0].organization.short_name) if row.leads else "~"


SORTS: dict[str, Callable[[Row], Any]] = {
    "number": lambda row: (row.action.number_key, row.action.pk),
    "title": lambda row: sort_key(row.action.title),
    "lead": _lead,
    "due": lambda row: row.action.due_on or FAR,
    "horizon": lambda row: [*BANDS, ""].index(row.horizon),
    "state": lambda row: (-row.late, list(Action.State).index(Action.State(row.action.state))),
    "percent": lambda row: row.action.percent,
    "budget": lambda row: row.action.budget or 0,
}


def _bands(plan: ActionPlan, rows: list[Row]) -> list[Band]:
    by_horizon: dict[str, list[Row]] = {horizon: [] for horizon in (*BANDS, "")}
    for row in rows:
        by_horizon[row.horizon].append(row)
    return [
        Band(horizon=str(horizon), rows=held, tally=tally(held), plan=plan)
        for horizon, held in by_horizon.items()
        if held
    ]


def _sections(plan: ActionPlan, rows: list[Row]) -> list[Section]:
    under: dict[int | None, list[Heading]] = {}
    for heading in plan.headings.order_by("position", "pk"):
        heading.plan = plan
        under.setdefault(heading.parent_id, []).append(heading)
    held: dict[int | None, list[Row]] = {}
    for row in rows:
        held.setdefault(row.action.heading_id, []).append(row)

    def section(heading: Heading) -> Section:
        parts = [section(each) for each in under.get(heading.pk, [])]
        own = held.get(heading.pk, [])
        return Section(heading, own, tally([*own, *_all_rows(parts)]), parts)

    sections = [section(heading) for heading in under.get(None, [])]
    if loose := held.get(None):
        sections.append(Section(None, loose, tally(loose), []))
    return sections


def _all_rows(parts: list[Section]) -> list[Row]:
    return [row for part in parts for row in (*part.rows, *_all_rows(part.parts))]


def _whole(plan: ActionPlan) -> Tally:
    on, counts = today_at(plan.table), dict.fromkeys(("done", "going", "late", "warn", "todo"), 0)
    for action in plan.actions.standing().only("state", "due_on", "plan", "table"):
        counts[part_of(action, on)] += 1
    return Tally(**counts)
