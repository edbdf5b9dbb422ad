"""The compiled table of commitments: organisation by organisation, what each took on."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from actions.models import Action, ActionPlan, Commitment
from actions.queries.rows import state_kind, state_words, today_at
from members.models import Organization
from tables.models import Table


@dataclass(frozen=True)
class Line:
    """One share, with the state of its action in words."""

    commitment: Commitment
    state: str
    kind: str


@dataclass(frozen=True)
class Pledges:
    """What one organisation was asked, and what it answered."""

    organization: Organization
    lines: list[Line]

    @property
    def confirmed(self) -> int:
        return sum(1 for line in self.lines if line.commitment.confirmed_at)

    @property
    def named(self) -> int:
        return sum(1 for line in self.lines if line.commitment.answer == "named")


@dataclass(frozen=True)
class CommitmentsPage:
    plan: ActionPlan | None
    pledges: list[Pledges]

    @property
    def confirmed(self) -> int:
        return sum(each.confirmed for each in self.pledges)

    @property
    def named(self) -> int:
        return sum(each.named for each in self.pledges)


def shares_at(table: Table, plan: ActionPlan | None) -> QuerySet[Commitment]:
    """Return the shares in a plan's standing actions, and in the table's open follow-ups."""
    of_plan = Q(action__plan=plan) & ~Q(action__state=Action.State.ABANDONED)
    of_minutes = Q(action__plan=None, action__state__in=Action.OPEN)
    return Commitment.objects.filter(
        of_plan | of_minutes if plan else of_minutes, action__table=table
    )


def commitments_page(
    table: Table, plan: ActionPlan | None, shares: QuerySet[Commitment]
) -> CommitmentsPage:
    """Return the shares by organisation; one query, however many."""
    on = today_at(table)
    pledges: dict[int, Pledges] = {}
    found = shares.select_related("organization", "action", "answered_by").order_by(
        "organization__sort_key", "organization_id", "role", "action__number_key", "pk"
    )
    for share in found:
        late = share.action.days_late(on)
        pledges.setdefault(share.organization_id, Pledges(share.organization, [])).lines.append(
            Line(share, state_words(share.action, late), state_kind(share.action, late))
        )
    return CommitmentsPage(plan, list(pledges.values()))
