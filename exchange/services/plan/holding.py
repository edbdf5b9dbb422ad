"""A plan as the portal holds it, read once for a whole file."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from django.db.models import Q

from actions.models import Action, ActionPlan, Commitment, Heading, Progress
from core.text import fold
from exchange.cells import lines
from exchange.services.plan.standing import Standing, Who
from exchange.services.plan.tree import Path, Tree


@dataclass
class Holding:
    """The actions of a plan with how each stands; empty for a plan that is still to be made."""

    plan: ActionPlan | None = None
    headings: list[Heading] = field(default_factory=list)
    actions: dict[int, Action] = field(default_factory=dict)
    shares: dict[int, list[Commitment]] = field(default_factory=dict)
    told: dict[int, list[str]] = field(default_factory=dict)
    named: dict[tuple[str, Who], str] = field(default_factory=dict)
    places: dict[int, frozenset[int]] = field(default_factory=dict)

    def tree(self) -> Tree:
        return Tree(self.headings)

    def standing(self, action: Action, paths: Mapping[int, Path]) -> Standing:
        """Return how an action stands."""
        text, kept = lines.split(action.description)
        return Standing(
            path=paths.get(action.heading_id, ()) if action.heading_id else (),
            number=action.number,
            title=action.title,
            text=text,
            lines=kept,
            shares={
                each.organization_id: each.role
                for each in self.shares.get(action.pk, ())
                if not each.declined_at
            },
            due_on=action.due_on,
            ongoing=action.ongoing,
            horizon=action.horizon_by_hand,
            state=action.state,
            percent=action.percent,
            budget=exact(action.budget),
            indicator=action.indicator,
            target=action.target,
            person=action.person_id,
            territories=self.places.get(action.pk, frozenset()),
            note=next(reversed(self.told.get(action.pk, [])), ""),
        )

    def has_told(self, action: Action, note: str) -> bool:
        """Say whether words were reported of an action already, now or earlier."""
        return fold(note) in {fold(each) for each in self.told.get(action.pk, ())}


def read(plan: ActionPlan | None) -> Holding:
    """Read a plan in five queries, however many actions it has; none for no plan."""
    if plan is None:
        return Holding()
    held = Holding(plan, headings=list(plan.headings.order_by("position", "pk")))
    actions = plan.actions.select_related("person").prefetch_related("territories")
    for action in actions.order_by("number_key", "pk"):
        action.plan = plan
        held.actions[action.pk] = action
        held.places[action.pk] = frozenset(each.pk for each in action.territories.all())
        if action.person:
            held.named["person", action.person.pk] = action.person.name
        for place in action.territories.all():
            held.named["territory", place.pk] = place.title
    _read_shares(held, plan)
    _read_notes(held, plan)
    return held


def exact(amount: Decimal | None) -> Decimal | None:
    """Return an amount as the database holds it."""
    return None if amount is None else Decimal(amount).quantize(Decimal("0.01"))


def _read_shares(held: Holding, plan: ActionPlan) -> None:
    shares = defaultdict(list)
    found = Commitment.objects.filter(action__plan=plan).select_related("organization")
    for each in found.in_order():
        shares[each.action_id].append(each)
        held.named["organization", each.organization_id] = each.organization.name
    held.shares = dict(shares)


def _read_notes(held: Holding, plan: ActionPlan) -> None:
    """What was reported and stands, the oldest first."""
    standing = Q(held_at=None) | Q(validated_at__isnull=False)
    reports = Progress.objects.filter(standing, action__plan=plan, set_aside_at=None)
    told = defaultdict(list)
    for action, note in reports.exclude(note="").order_by("at", "pk").values_list("action", "note"):
        told[action].append(note)
    held.told = dict(told)
