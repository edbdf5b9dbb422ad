"""The structure of a plan, with what each heading holds."""

from dataclasses import dataclass

from django.db.models import Count

from actions.models import ActionPlan, Heading
from actions.services.headings import depth


@dataclass(frozen=True)
class Line:
    """A heading, its place among its siblings, and how many actions it holds in all."""

    heading: Heading
    place: int
    siblings: int
    actions: int
    parts: int

    @property
    def is_first(self) -> bool:
        return self.place == 1

    @property
    def is_last(self) -> bool:
        return self.place == self.siblings

    @property
    def is_empty(self) -> bool:
        return not self.actions and not self.parts


@dataclass(frozen=True)
class HeadingsPage:
    plan: ActionPlan
    lines: list[Line]
    levels: list[str]


def headings_page(plan: ActionPlan) -> HeadingsPage:
    """Return the headings in their order; one query."""
    found = list(plan.headings.annotate(held=Count("actions")).order_by("position", "pk"))
    under: dict[int | None, list[int]] = {}
    for heading in found:
        under.setdefault(heading.parent_id, []).append(heading.pk)
    own = {heading.pk: heading.held for heading in found}

    def held(pk: int) -> int:
        return own[pk] + sum(held(part) for part in under.get(pk, ()))

    lines = [
        Line(
            heading=heading,
            place=under[heading.parent_id].index(heading.pk) + 1,
            siblings=len(under[heading.parent_id]),
            actions=held(heading.pk),
            parts=len(under.get(heading.pk, ())),
        )
        for heading in found
    ]
    names = [plan.level_1, plan.level_2, plan.level_3]
    return HeadingsPage(plan, lines, names[: depth(plan)])
