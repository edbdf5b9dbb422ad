"""What a plan does: made, reworded, abandoned. Dates move in `drift`, states in `progress`."""

from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from actions.models import Action, ActionPlan, Commitment, Heading
from actions.services import commitments, progress
from core.errors import Conflict, Refused
from members.models import Organization
from tables import journal

COLUMNS = ("title", "number", "description", "indicator", "target", "budget", "person", "decision")
KEYED = ("title", "number", "words", "number_key")  # saved together, for one is made of another
LISTS = ("programmes", "steps", "territories", "populations")


@transaction.atomic
def create(
    plan: ActionPlan,
    *,
    title: str,
    heading: Heading | None = None,
    number: str = "",
    leads: Iterable[Organization] = (),
    partners: Iterable[Organization] = (),
    by: User | None,
    **described: Any,
) -> Action:
    """Make an action of a plan, and name its leads and partners, who must still answer.

    `described` may hold a date (`due_on`, `ongoing` or `horizon_by_hand`), what COLUMNS names
    and the lists that LISTS names. An empty `number` is proposed after its neighbours.
    """
    plan = (
        ActionPlan.objects.select_for_update(of=("self",)).select_related("table").get(pk=plan.pk)
    )

    _refuse_foreign(plan, heading)

    action = _make(plan, heading, {"title": title, "number": number, **described})

    journal.record(plan.table, "actions.created", by=by, about=action, plan=plan.pk)
    leading = list(leads)
    others = [each for each in partners if each not in leading]
    for role, organizations in ((Commitment.Role.LEAD, leading), (Commitment.Role.PARTNER, others)):
        for organization in organizations:
            commitments.name(action, organization, role=role, by=by)
    return action


@transaction.atomic
def edit(
    action: Action,
    *,
    version: int,
    heading: Heading | None = None,
    by: User | None,
    **described: Any,
) -> Action:
    """Reword an action; raise `Conflict` when someone else did since `version` was read.

    `described` holds what COLUMNS and LISTS name, no date and no state.
    """
    locked = Action.objects.hold(action.pk)

    if locked.version != version:
        raise _conflict(locked, described)
    if locked.plan:
        _refuse_foreign(locked.plan, heading)

    changed = _reword(locked, described)
    locked.heading, locked.version = heading, version + 1
    locked.save(update_fields=[*changed, *KEYED, "heading", "version", "updated_at"])

    journal.record(locked.table, "actions.edited", by=by, about=locked, changed=changed)
    return locked


@transaction.atomic
def abandon(action: Action, *, reason: str, by: User | None) -> Action:
    """Give an action up, with the reason kept in its history."""
    locked = Action.objects.hold(action.pk)

    if locked.state == Action.State.ABANDONED:
        raise Refused(_("This action was abandoned already."))

    told = progress.tell(
        locked, state=Action.State.ABANDONED, percent=locked.percent, note=reason, by=by
    )

    progress.record(told, by=by)
    return locked


def next_number(plan: ActionPlan, heading: Heading | None) -> str:
    """Propose the number that follows those of the heading: « 1.3 » after « 1.2 »; one query."""
    neighbours = plan.actions.filter(heading=heading).values_list("number", flat=True)
    last = max((_last_figure(number) for number in neighbours), default=0)
    stem = f"{heading.number.strip().rstrip('.')}." if heading and heading.number.strip() else ""
    return f"{stem}{last + 1}"[:16]


def _conflict(stands: Action, described: dict[str, Any]) -> Conflict:
    """Say side by side what differs, column by column."""
    differing = [
        (getattr(Action, name).field.verbose_name, described[name], getattr(stands, name))
        for name in COLUMNS
        if name in described and described[name] != getattr(stands, name)
    ]
    return Conflict(
        _("Someone else changed this action while you were writing."),
        mine="\n".join(_line(label, mine) for label, mine, _theirs in differing),
        theirs="\n".join(_line(label, theirs) for label, _mine, theirs in differing),
        version=stands.version,
    )


def _line(label: str, text: object) -> str:
    return _("%(label)s: %(text)s") % {"label": label, "text": text or "–"}


def _make(plan: ActionPlan, heading: Heading | None, described: dict[str, Any]) -> Action:
    lists = {name: described.pop(name) for name in LISTS if name in described}
    described["number"] = described["number"] or next_number(plan, heading)
    today = timezone.localdate(timezone=ZoneInfo(plan.table.time_zone))
    action = Action.objects.create(
        table=plan.table, plan=plan, heading=heading, created_on=today, **described
    )
    for name, values in lists.items():
        getattr(action, name).set(values)
    return action


def _reword(action: Action, described: dict[str, Any]) -> list[str]:
    """Set the columns and lists that differ; return the columns, for the caller to save."""
    changed = [
        name for name in COLUMNS if name in described and described[name] != getattr(action, name)
    ]
    for name in changed:
        setattr(action, name, described[name])
    for name in LISTS:
        if name in described:
            getattr(action, name).set(described[name])
    return changed


def _last_figure(number: str) -> int:
    figure = number.rstrip(".").rsplit(".", 1)[-1]
    return int(figure) if figure.isascii() and figure.isdigit() else 0


def _refuse_foreign(plan: ActionPlan, heading: Heading | None) -> None:
    if heading and heading.plan_id != plan.pk:
        raise Refused(_("That heading belongs to another plan."))
