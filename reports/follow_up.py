"""What the tables do: actions by horizon, by state and by place; what is late, what slid."""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Case, CharField, Count, F, Prefetch, QuerySet, Value, When
from django.utils.translation import gettext as _

from actions.models import Action, Commitment, Drift, Horizon
from reports.participation import instants
from reports.scope import Place, Scope

LATE_LISTED = 50
SLID_LISTED = 50
LONG_LATE = timedelta(days=60)
PARTS = ("done", "going", "late", "todo")


@dataclass(frozen=True)
class Share:
    """Actions counted by how they stand. « Late » is a date gone by on an open action."""

    done: int = 0
    going: int = 0
    late: int = 0
    todo: int = 0

    @property
    def total(self) -> int:
        return self.done + self.going + self.late + self.todo

    @property
    def parts(self) -> list[tuple[str, int]]:
        return [(part, getattr(self, part)) for part in PARTS]


@dataclass(frozen=True)
class PlaceLine:
    place: Place
    tables: int
    share: Share

    @property
    def label(self) -> str:
        return self.place.name

    @property
    def parts(self) -> list[tuple[str, int]]:
        return self.share.parts


@dataclass(frozen=True)
class HorizonLine:
    horizon: str
    label: str
    share: Share

    @property
    def parts(self) -> list[tuple[str, int]]:
        return self.share.parts


@dataclass(frozen=True)
class LateLine:
    action: Action
    days: int
    leads: str


@dataclass(frozen=True)
class FollowUp:
    """`places` may add up to more than `whole`: an action of two MRC counts in each."""

    whole: Share
    horizons: list[HorizonLine]
    places: list[PlaceLine]
    by_table: dict[int, Share]
    late: list[LateLine]
    late_total: int
    late_long: int
    slid: list[Drift]
    slid_total: int
    changed_horizon: int
    changed_by_decision: int


Counted = list[tuple[int, str, str, int]]


def follow_up(scope: Scope) -> FollowUp:
    """Actions of the tables in scope, made by the end of the period and not abandoned.

    Ten queries, however many actions; states are those of today, late is read on the day of
    the report.
    """
    actions = Action.objects.standing().filter(table__in=scope.tables, created_on__lte=scope.on)
    counted = _counted(scope, actions)
    late = actions.overdue(on=scope.on)
    slid = _slid(scope)
    moved = slid.exclude(from_horizon=F("to_horizon"))
    return FollowUp(
        whole=_share(Counter(), counted),
        horizons=_horizons(counted),
        places=_places(scope, actions),
        by_table=_by_table(counted),
        late=_late(scope, late),
        late_total=late.count(),
        late_long=late.filter(due_on__lt=scope.on - LONG_LATE).count(),
        slid=list(slid.select_related("action__table", "decision")[:SLID_LISTED]),
        slid_total=slid.count(),
        changed_horizon=moved.count(),
        changed_by_decision=moved.filter(decision__isnull=False).count(),
    )


def _part(scope: Scope) -> Case:
    """In which part of a bar an action stands on the day of the report."""
    return Case(
        When(state=Action.State.DONE, then=Value("done")),
        When(due_on__lt=scope.on, then=Value("late")),
        When(state=Action.State.IN_PROGRESS, then=Value("going")),
        default=Value("todo"),
        output_field=CharField(),
    )


def _counted(scope: Scope, actions: QuerySet[Action]) -> Counted:
    """How many actions by table, horizon and part; one query."""
    return list(
        actions.with_horizon()
        .annotate(part=_part(scope))
        .order_by()
        .values_list("table", "horizon", "part")
        .annotate(Count("pk"))
    )


def _share(sums: Counter[str], counted: Counted) -> Share:
    for _table, _horizon, part, count in counted:
        sums[part] += count
    return Share(**sums)


def _horizons(counted: Counted) -> list[HorizonLine]:
    lines = []
    for horizon, label in (*Horizon.choices, ("", _("Without a date"))):
        rows = [row for row in counted if (row[1] or "") == horizon]
        if rows or horizon:
            lines.append(HorizonLine(horizon, str(label), _share(Counter(), rows)))
    return lines


def _by_table(counted: Counted) -> dict[int, Share]:
    tables = {row[0] for row in counted}
    return {
        table: _share(Counter(), [row for row in counted if row[0] == table]) for table in tables
    }


def _places(scope: Scope, actions: QuerySet[Action]) -> list[PlaceLine]:
    """Actions by part of the territory: by their own places, else by those of their table."""
    own = Action.territories.through.objects.all()
    placed = actions.filter(pk__in=own.values("action"))
    sums: dict[Place, Counter[str]] = {place: Counter() for place in scope.places}
    tables: Counter[Place] = Counter()

    anchors = _anchors(scope)
    for paths in anchors.values():
        tables.update(scope.places_of(paths))
    for table, _horizon, part, count in _counted(scope, actions.exclude(pk__in=placed)):
        for place in scope.places_of(anchors.get(table, set())):
            sums[place][part] += count
    for paths, part in _placed(scope, placed):
        for place in scope.places_of(paths):
            sums[place][part] += 1
    return [
        PlaceLine(place, tables[place], Share(**sums[place]))
        for place in scope.places
        if not place.is_whole or sums[place] or tables[place]
    ]


def _anchors(scope: Scope) -> dict[int, set[str]]:
    """The paths of the territories of each table; one query."""
    paths: dict[int, set[str]] = {}
    for table, path in scope.tables.order_by().values_list("pk", "territories__path"):
        paths.setdefault(table, set()).add(path)
    return paths


def _placed(scope: Scope, placed: QuerySet[Action]) -> list[tuple[set[str], str]]:
    """The paths and the part of each action that has places of its own; one query."""
    rows: dict[int, tuple[set[str], str]] = {}
    found = placed.annotate(part=_part(scope)).order_by()
    for action, part, path in found.values_list("pk", "part", "territories__path"):
        rows.setdefault(action, (set(), part))[0].add(path)
    return list(rows.values())


def _late(scope: Scope, late: QuerySet[Action]) -> list[LateLine]:
    """The actions that are late, the oldest first, with their confirmed leads; two queries."""
    leads = (
        Commitment.objects.confirmed()
        .filter(role=Commitment.Role.LEAD)
        .select_related("organization")
        .in_order()
    )
    listed = (
        late.select_related("table")
        .prefetch_related(Prefetch("commitments", leads, to_attr="leads"))
        .order_by("due_on", "pk")[:LATE_LISTED]
    )
    return [
        LateLine(
            action,
            action.days_late(scope.on),
            ", ".join(lead.organization.short_name for lead in action.leads),
        )
        for action in listed
    ]


def _slid(scope: Scope) -> QuerySet[Drift]:
    start, end = instants(scope.period)
    return Drift.objects.filter(action__table__in=scope.tables, at__gte=start, at__lt=end).order_by(
        "-at", "-pk"
    )
