"""The headings of a plan, up to three levels; `position` is their order from top to bottom."""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from actions.models import ActionPlan, Heading
from core.errors import Refused
from tables import journal


@transaction.atomic
def add(
    plan: ActionPlan,
    *,
    title: str,
    number: str = "",
    parent: Heading | None = None,
    by: User | None,
) -> Heading:
    """Add a heading at the end of its parent, or of the plan; an empty number is proposed."""
    plan = _lock(plan)
    level = parent.level + 1 if parent else 1

    if parent and parent.plan_id != plan.pk:
        raise Refused(_("That heading belongs to another plan."))
    if level > depth(plan):
        raise Refused(_("This plan has no level below that one."))

    siblings = plan.headings.filter(parent=parent).count()
    proposed = f"{parent.number}.{siblings + 1}" if parent else f"{siblings + 1}"
    heading = Heading.objects.create(
        plan=plan,
        parent=parent,
        level=level,
        title=title,
        number=number or proposed[:12],
        position=plan.headings.count() + 1,
    )
    place(in_tree_order(list(plan.headings.order_by("position", "pk"))))

    journal.record(plan.table, "actions.plan_edited", by=by, about=plan, heading=heading.pk)
    return heading


@transaction.atomic
def edit(heading: Heading, *, title: str, number: str, by: User | None) -> Heading:
    """Reword or renumber a heading."""
    plan = _lock(heading.plan)

    heading.title, heading.number = title, number
    heading.save(update_fields=["title", "number"])

    journal.record(plan.table, "actions.plan_edited", by=by, about=plan, heading=heading.pk)
    return heading


@transaction.atomic
def move(heading: Heading, *, to: int, by: User | None) -> None:
    """Move a heading, and what it holds, to a 1-based place among its siblings."""
    plan = _lock(heading.plan)
    headings = list(plan.headings.order_by("position", "pk"))
    siblings = [each for each in headings if each.parent_id == heading.parent_id]
    was = siblings.index(heading) + 1

    siblings.insert(to - 1, siblings.pop(was - 1))
    others = [each for each in headings if each.parent_id != heading.parent_id]
    place(in_tree_order([*siblings, *others]))

    journal.record(
        plan.table, "actions.plan_edited", by=by, about=plan, heading=heading.pk, was=was, now=to
    )


@transaction.atomic
def remove(heading: Heading, *, by: User | None) -> None:
    """Remove an empty heading; what holds actions or other headings stays."""
    plan = _lock(heading.plan)

    if heading.parts.exists() or heading.actions.exists():
        raise Refused(_("This heading still holds actions or headings: move them elsewhere first."))

    journal.record(plan.table, "actions.plan_edited", by=by, about=plan, removed=heading.pk)
    heading.delete()


def depth(plan: ActionPlan) -> int:
    """How many levels the plan names."""
    if not plan.level_2:
        return 1
    return 3 if plan.level_3 else 2


def in_tree_order(headings: list[Heading]) -> list[Heading]:
    """Put each heading before what it holds, siblings in the order given."""
    under: dict[int | None, list[Heading]] = {}
    for heading in headings:
        under.setdefault(heading.parent_id, []).append(heading)

    def walk(parent_id: int | None) -> list[Heading]:
        return [
            each for heading in under.get(parent_id, []) for each in (heading, *walk(heading.pk))
        ]

    return walk(None)


def place(headings: list[Heading]) -> None:
    """Number the headings of a plan from top to bottom, as given; the caller has its lock."""
    for position, heading in enumerate(headings, start=1):
        heading.position = position
    Heading.objects.bulk_update(headings, ["position"])


def _lock(plan: ActionPlan) -> ActionPlan:
    return (
        ActionPlan.objects.select_for_update(of=("self",)).select_related("table").get(pk=plan.pk)
    )
