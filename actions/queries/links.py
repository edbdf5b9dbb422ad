"""What a link sent by mail still opens: checked again at each visit."""

from dataclasses import dataclass
from typing import Any

from actions.models import Action, Commitment
from actions.queries.rows import state_kind, state_words, today_at
from actions.queries.voices import speaks_for
from members.models import Organization, Person


@dataclass(frozen=True)
class Visit:
    """Who came by a link, for which organisation, about which action; `over` says why it ended."""

    action: Action
    organization: Organization
    person: Person
    over: str
    commitment: Commitment | None = None

    @property
    def late(self) -> int:
        return self.action.days_late(today_at(self.action.table))

    @property
    def state(self) -> str:
        return state_words(self.action, self.late)

    @property
    def kind(self) -> str:
        return state_kind(self.action, self.late)


def visit_to_action(ids: dict[str, Any], *, expired: bool) -> Visit:
    """Return the visit of an « action » link; raise `DoesNotExist` when what it names is gone."""
    action = Action.objects.select_related("table", "plan", "heading").get(pk=ids["action"])
    organization = Organization.objects.get(pk=ids["organization"])
    closed = action.state == Action.State.ABANDONED
    person = Person.objects.get(pk=ids["person"])
    over = _over(action, organization, person, expired=expired, closed=closed)
    return Visit(action, organization, person, over)


def visit_to_commitment(ids: dict[str, Any], *, expired: bool) -> Visit:
    """Return the visit of a « commitment » link; raise `DoesNotExist` when it was taken off."""
    commitment = Commitment.objects.select_related(
        "action__table", "action__plan", "action__heading", "organization"
    ).get(pk=ids["commitment"])
    action, organization = commitment.action, commitment.organization
    person = Person.objects.get(pk=ids["person"])
    over = _over(action, organization, person, expired=expired, closed=not action.is_open)
    return Visit(action, organization, person, over, commitment)


def _over(
    action: Action, organization: Organization, person: Person, *, expired: bool, closed: bool
) -> str:
    if not speaks_for(person, organization, action.table, today_at(action.table)):
        return "mandate"
    if closed or action.table.closed_at:
        return "closed"
    return "expired" if expired else ""
