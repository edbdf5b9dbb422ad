"""Writing to a plan what a file says of it, with as few queries as it takes."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from accounts.models import User
from actions.models import Action, ActionPlan, Commitment, Drift, Progress
from actions.services import drift, headings, plans, progress
from core.errors import Refused
from exchange.cells.conventions import Conventions
from exchange.models import Import, ImportRow
from exchange.services import organizations
from exchange.services.plan import tree
from exchange.services.plan.holding import Holding
from exchange.services.plan.standing import LEVELS, Standing, Who
from exchange.services.traces import Traces

BATCH = 500
WORDS = ("number", "title", "indicator", "target", "budget")
WRITTEN = (
    *WORDS, "number_key", "words", "heading", "description", "person", "version",
    *drift.MOVING, *progress.FOLLOWING, "updated_at",
)  # fmt: skip
LEVEL_LENGTH = 40
MOST_HEADINGS = 5_000


class Judged(NamedTuple):
    """A row, the action that it is, how it stands, how it will, and its heading in the file."""

    row: ImportRow
    action: Action | None
    was: Standing
    now: Standing
    node: tree.Node | None


class Writing:
    """One file being written to its plan, which is made first when there is none."""

    def __init__(self, imported: Import, traces: Traces, *, by: User | None):
        self._imported, self._traces, self._by = imported, traces, by
        self._at: datetime = timezone.now()
        self._reason = _("Imported from %(file)s") % {"file": imported.name}
        self._french = (get_language() or settings.LANGUAGE_CODE).startswith("fr")
        self._reports: list[Progress] = []
        self._drifts: list[Drift] = []

    def put(
        self,
        judged: list[Judged],
        held: Holding,
        heads: tree.Tree,
        named: Mapping[tuple[str, Who], str],
    ) -> None:
        """Write all of it: headings, actions, then what hangs on actions."""
        plan = self._plan(judged)
        self._place(plan, held, heads)
        makes = [each for each in judged if each.action is None]
        moves = [(each.action, each) for each in judged if each.action is not None]
        made = self._make(plan, makes)
        self._traces.before(action for action, _each in moves)
        changed = [action for action, each in moves if self._change(action, each)]
        _rewrite(changed)
        pairs = [*zip(made, makes, strict=True), *moves]
        self._tie(pairs)
        self._share(pairs, held, self._organizations(judged, named))
        self._traces.made(Progress.objects.bulk_create(self._reports, batch_size=BATCH))
        self._traces.made(Drift.objects.bulk_create(self._drifts, batch_size=BATCH))

    # -- the plan and its headings -------------------------------------------

    def _plan(self, judged: list[Judged]) -> ActionPlan:
        """The plan of the file, deep enough for its headings; made when there is none."""
        levels = self._levels(judged)
        plan = self._imported.plan
        if plan is None:
            plan = _drafted(self._imported, levels)
            plan.save()
            self._traces.made([plan])
            self._imported.plan = plan
            return plan
        missing = {name: said for name, said in levels.items() if not getattr(plan, name)}
        if missing:
            self._traces.before([plan])
            for name, said in missing.items():
                setattr(plan, name, said)
            plan.version += 1
            plan.save(update_fields=[*missing, "version", "updated_at"])
        return plan

    def _levels(self, judged: list[Judged]) -> dict[str, str]:
        """What the file calls the levels of headings that it uses, from the first."""
        used = [name for name in LEVELS if any(each.row.values[name] for each in judged)]
        headed = {each["field"]: each["heading"] for each in reversed(self._imported.columns)}
        own = {"axis": _("Axis"), "objective": _("Objective"), "specific": _("Specific objective")}
        names = [" ".join(headed.get(each, "").split()) or own[each] for each in used]
        depth = max((len(each.now.path) for each in judged), default=0)
        return {f"level_{n}": said[:LEVEL_LENGTH] for n, said in enumerate(names[:depth], start=1)}

    def _place(self, plan: ActionPlan, held: Holding, heads: tree.Tree) -> None:
        """Make and reword headings, and put new ones after their siblings."""
        if not any(node.heading is None or node.is_reworded for node in heads.nodes):
            return
        if len(held.headings) + len(heads.nodes) > MOST_HEADINGS:
            raise Refused(
                _("This file names too many headings: check which column holds the axes.")
            )
        self._traces.before(held.headings)
        made, _reworded = tree.make(plan, heads)
        if made:
            headings.place(headings.in_tree_order([*held.headings, *made]))
        self._traces.made(made)

    # -- actions -------------------------------------------------------------

    def _make(self, plan: ActionPlan, makes: list[Judged]) -> list[Action]:
        today = timezone.localdate(self._at, ZoneInfo(plan.table.time_zone))
        actions = []
        for each in makes:
            action = Action(table=plan.table, plan=plan, created_on=today)
            due_on, ongoing, horizon = each.now.when
            action.due_on, action.ongoing, action.horizon_by_hand = due_on, ongoing, horizon
            self._word(action, each)
            self._report(action, each)
            actions.append(action)
        made = Action.objects.bulk_create(actions, batch_size=BATCH)
        for action, each in zip(made, makes, strict=True):
            each.row.target_id = action.pk
        self._traces.made(made)
        return made

    def _change(self, action: Action, each: Judged) -> bool:
        """Put on an action what the file says of it; say whether its own row changes."""
        was, now = each.was, each.now
        action.table = self._imported.table
        reopened = action.state == Action.State.DONE and now.state in Action.OPEN
        if was.when != now.when and not reopened:
            self._move(action, now)
        self._word(action, each)
        self._report(action, each)
        if was.when != now.when and reopened:
            self._move(action, now)
        own = _but_lists(was) != _but_lists(now)
        if own:
            action.version += 1
            action.updated_at = self._at
        return own

    def _word(self, action: Action, each: Judged) -> None:
        for name in WORDS:
            setattr(action, name, getattr(each.now, name))
        action.person_id = each.now.person
        action.description = each.now.description(french=self._french)
        action.heading = each.node.heading if each.node else None

    def _move(self, action: Action, now: Standing) -> None:
        horizon = "ongoing" if now.ongoing else now.horizon
        moved = drift.slid(
            action,
            due_on=now.due_on,
            horizon=horizon,
            reason=self._reason[:300],
            by=self._by,
            at=self._at,
        )
        self._drifts.append(moved)

    def _report(self, action: Action, each: Judged) -> None:
        """Report what the file says of the state; what it does not say is not reported."""
        was, now = each.was, each.now
        if (was.state, was.percent, was.note) == (now.state, now.percent, now.note):
            return
        note = now.note if now.note != was.note else ""
        self._reports.append(
            progress.told(
                action, state=now.state, percent=now.percent, note=note, by=self._by, at=self._at
            )
        )

    # -- places and shares ---------------------------------------------------

    def _tie(self, pairs: Iterable[tuple[Action, Judged]]) -> None:
        """Write the places of the actions where they differ."""
        through = Action.territories.through
        differing = [
            (action, each) for action, each in pairs if each.was.territories != each.now.territories
        ]
        if not differing:
            return
        through.objects.filter(action__in=[action.pk for action, _each in differing]).delete()
        through.objects.bulk_create(
            [
                through(action_id=action.pk, territory_id=place)
                for action, each in differing
                for place in sorted(each.now.territories)
            ],
            batch_size=BATCH,
        )

    def _organizations(
        self, judged: list[Judged], named: Mapping[tuple[str, Who], str]
    ) -> dict[Who, int]:
        """Make the organisations that are new; return the id of each name."""
        wanted = {who for each in judged for who in each.now.shares if isinstance(who, str)}
        said = [organizations.Wanted(named["organization", who]) for who in sorted(wanted)]
        made = organizations.make(said, self._traces)
        return {who: each.pk for who, each in made.items()}

    def _share(
        self, pairs: Iterable[tuple[Action, Judged]], held: Holding, ids: Mapping[Who, int]
    ) -> None:
        """Name the organisations that the file names, change roles, take the merely named off."""
        named, moved, gone = [], [], []
        for action, each in pairs:
            known: dict[Who, Commitment] = {
                one.organization_id: one for one in held.shares.get(action.pk, ())
            }
            for who, role in each.now.shares.items():
                share = known.get(ids.get(who, who))
                if share is None:
                    named.append(self._named(action, ids.get(who, who), role))
                elif share.role != role:
                    share.role, share.updated_at = role, self._at
                    moved.append(share)
            gone += [known[who] for who in each.was.shares.keys() - each.now.shares.keys()]
        self._traces.before(moved)
        self._traces.gone(gone)
        Commitment.objects.bulk_update(moved, ["role", "updated_at"], batch_size=BATCH)
        Commitment.objects.filter(pk__in=[each.pk for each in gone]).delete()
        self._traces.made(Commitment.objects.bulk_create(named, batch_size=BATCH))

    def _named(self, action: Action, organization: Who, role: str) -> Commitment:
        return Commitment(action=action, organization_id=organization, role=role, named_at=self._at)


def _rewrite(actions: list[Action]) -> None:
    """Write actions that stand in the database: all of their columns of a file, keys included.

    They are inserted over themselves, which costs far less than a case for each row and column.
    """
    Action.objects.bulk_create(
        actions,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=WRITTEN,
    )


def _drafted(imported: Import, levels: Mapping[str, str]) -> ActionPlan:
    assert imported.plan_starts_on is not None
    counted = Conventions.starting(imported.plan_starts_on)
    years = {"from": counted.starts_on.year, "to": counted.ends_on.year}
    called: dict[str, Any] = {"level_1": "", "level_2": "", **levels} if levels else {}
    return plans.drafted(
        imported.table,
        title=_("Action plan %(from)s-%(to)s") % years,
        starts_on=counted.starts_on,
        ends_on=counted.ends_on,
        **called,
    )


def _but_lists(standing: Standing) -> tuple[object, ...]:
    """What an action's own row holds."""
    return tuple(
        getattr(standing, name)
        for name in Standing.__dataclass_fields__
        if name not in {"shares", "territories"}
    )
