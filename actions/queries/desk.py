"""What other pages ask of the actions: a person's desk, a table's front page."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from django.utils import timezone

from accounts.models import User
from actions.models import Action, ActionPlan, Commitment
from actions.queries.plan import plans_open_to, running_plan
from actions.queries.rows import Tally, part_of, state_kind, state_words, today_at
from actions.queries.voices import shares_of
from members.models import Organization
from members.permissions import Permission
from tables.models import Table


@dataclass(frozen=True)
class Task:
    """An open action of the person, at one of their tables, and in whose name."""

    action: Action
    organization: Organization | None
    role: str
    late: int
    state: str
    kind: str

    @property
    def table(self) -> Table:
        return self.action.table


@dataclass(frozen=True)
class OpenActions:
    """What a person's organisations took on (`tasks`), and what waits for their answer."""

    tasks: list[Task]
    waiting: list[Commitment]


@dataclass(frozen=True)
class PlanSummary:
    """How the running plan of a table stands."""

    plan: ActionPlan
    tally: Tally
    by_horizon: dict[str, Tally]


def open_actions_of(user: User) -> OpenActions:
    """Return the open actions of the organisations that a person speaks for, over all tables.

    Three queries: their seats, the shares of these organisations, the follow-ups that name them.
    Late first, then by date. Each table has its own day.
    """
    on = timezone.localdate()
    shares = list(
        shares_of(user, on)
        .filter(declined_at=None, action__state__in=Action.OPEN)
        .select_related("organization", "action__table")
        .order_by("action__due_on", "action_id", "pk")
    )
    confirmed = {each.action_id: each for each in reversed(shares) if each.confirmed_at}
    followed = (
        Action.objects.open()
        .filter(person__user=user)
        .exclude(pk__in=list(confirmed))
        .select_related("table")
        .order_by("due_on", "pk")
    )
    tasks = [_task(share.action, share) for share in confirmed.values()]
    tasks += [_task(action) for action in followed]
    return OpenActions(
        tasks=sorted(
            tasks, key=lambda task: (-task.late, task.action.due_on or date.max, task.action.pk)
        ),
        waiting=[each for each in shares if not each.confirmed_at],
    )


def plan_summary(table: Table, may: frozenset[Permission]) -> PlanSummary | None:
    """Return how the running plan of a table stands, or nothing without one; two queries."""
    on = today_at(table)
    plan = running_plan(plans_open_to(table, may), on)
    if plan is None:
        return None

    counts: dict[str, dict[str, int]] = {}
    for action in plan.actions.standing().with_horizon():
        parts = counts.setdefault(action.horizon or "", {})
        part = part_of(action, on)
        parts[part] = parts.get(part, 0) + 1
    by_horizon = {horizon: Tally(**parts) for horizon, parts in counts.items()}
    return PlanSummary(plan, _sum(by_horizon), by_horizon)


def _task(action: Action, share: Commitment | None = None) -> Task:
    late = action.days_late(timezone.localdate(timezone=ZoneInfo(action.table.time_zone)))
    return Task(
        action=action,
        organization=share.organization if share else None,
        role=share.role if share else "",
        late=late,
        state=state_words(action, late),
        kind=state_kind(action, late),
    )


def _sum(tallies: dict[str, Tally]) -> Tally:
    names = ("done", "going", "late", "warn", "todo")
    return Tally(**{name: sum(getattr(each, name) for each in tallies.values()) for name in names})
