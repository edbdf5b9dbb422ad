"""An action as a line of a list: its state in words, who bears it, how its date slid."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from django.db.models import Prefetch, QuerySet
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from actions.models import Action, Commitment, Drift, Horizon
from core import when
from members.models import Organization
from tables.models import Table

NEAR_TO_FAR = (Horizon.SHORT, Horizon.MEDIUM, Horizon.LONG)


@dataclass(frozen=True)
class Row:
    """One action, with what a line shows of it; costs no query of its own."""

    action: Action
    late: int
    shares: tuple[Commitment, ...]
    drift: Drift | None
    zone: ZoneInfo

    @cached_property
    def horizon(self) -> str:
        return str(getattr(self.action, "horizon", "") or "")

    @property
    def horizon_words(self) -> str:
        return str(Horizon(self.horizon).label) if self.horizon else ""

    @cached_property
    def state(self) -> str:
        return state_words(self.action, self.late)

    @property
    def kind(self) -> str:
        """The badge of the state."""
        return state_kind(self.action, self.late)

    @property
    def part(self) -> str:
        """The part of a share bar that the action belongs to."""
        return "late" if self.late else PARTS.get(self.action.state, "todo")

    @cached_property
    def leads(self) -> list[Commitment]:
        return [each for each in self.shares if each.role == Commitment.Role.LEAD]

    @cached_property
    def partners(self) -> list[Commitment]:
        return [each for each in self.shares if each.role == Commitment.Role.PARTNER]

    @property
    def slid(self) -> str:
        """How the date moved last, in words; "" when it never did."""
        return drift_words(self.drift, self.zone) if self.drift else ""


PARTS: dict[str, str] = {
    Action.State.DONE: "done",
    Action.State.IN_PROGRESS: "going",
    Action.State.DEFERRED: "warn",
    Action.State.PLANNED: "todo",
}
KINDS: dict[str, str] = {
    Action.State.DONE: "good",
    Action.State.IN_PROGRESS: "go",
    Action.State.DEFERRED: "warn",
}


@dataclass(frozen=True)
class Tally:
    """How many actions stand where; the abandoned count for nothing."""

    done: int = 0
    going: int = 0
    late: int = 0
    warn: int = 0
    todo: int = 0

    @property
    def total(self) -> int:
        return self.done + self.going + self.late + self.warn + self.todo

    @property
    def words(self) -> str:
        """« 9 actions, dont 4 réalisées et 1 en retard »."""
        whole = ngettext("%(n)s action", "%(n)s actions", self.total) % {"n": self.total}
        done = ngettext("%(n)s done", "%(n)s done", self.done) % {"n": self.done}
        late = ngettext("%(n)s late", "%(n)s late", self.late) % {"n": self.late}
        told = [words for words, count in ((done, self.done), (late, self.late)) if count]
        return ", ".join([whole, *told])


def tally(rows: Iterable[Row]) -> Tally:
    counts = dict.fromkeys(("done", "going", "late", "warn", "todo"), 0)
    for row in rows:
        if row.action.state != Action.State.ABANDONED:
            counts[row.part] += 1
    return Tally(**counts)


def part_of(action: Action, on: date) -> str:
    """Return the part of a share bar that an action belongs to on a day."""
    return "late" if action.days_late(on) else PARTS.get(action.state, "todo")


def today_at(table: Table) -> date:
    """Return the day that it is where the table sits."""
    return timezone.localdate(timezone=ZoneInfo(table.time_zone))


def rows_of(actions: QuerySet[Action], table: Table, *, public: bool = False) -> list[Row]:
    """Return the lines of these actions in four queries, however many there are.

    Declined shares are left to the action's own page; what is `public` shows confirmed ones only.
    """
    shares = (
        Commitment.objects.standing()
        .in_order()
        .only("action", "organization", "role", "confirmed_at", "declined_at")
        .prefetch_related(Prefetch("organization", Organization.objects.only("name", "acronym")))
    )
    drifts = Drift.objects.select_related("decision").order_by("-at", "-pk")
    found = (
        actions.with_horizon()  # type: ignore[attr-defined]
        .select_related("decision", "item__meeting", "person")
        .defer("description", "words", "decision__text", "item__background", "item__notes")
        .prefetch_related(
            Prefetch("commitments", shares.confirmed() if public else shares),
            Prefetch("drifts", drifts),
        )
    )
    on, zone = today_at(table), ZoneInfo(table.time_zone)
    return [row_of(action, on, zone) for action in found]


def row_of(action: Action, on: date, zone: ZoneInfo) -> Row:
    """Return the line of an action whose shares and drifts were fetched."""
    drifts = list(action.drifts.all())
    return Row(
        action=action,
        late=action.days_late(on),
        shares=tuple(action.commitments.all()),
        drift=drifts[0] if drifts else None,
        zone=zone,
    )


def state_words(action: Action, late: int) -> str:
    """« En retard de 8 jours », or the state as it was told."""
    if late:
        return ngettext("%(n)s day late", "%(n)s days late", late) % {"n": when.number(late)}
    return str(action.get_state_display())


def state_kind(action: Action, late: int) -> str:
    return "late" if late else KINDS.get(action.state, "")


def drift_words(drift: Drift, zone: ZoneInfo) -> str:
    """« glissée de court à moyen terme le 24 novembre 2026 »."""
    day = when.day(timezone.localdate(drift.at, zone))
    if drift.changed_horizon:
        was, now = _term(drift.from_horizon), _term(drift.to_horizon)
        return _across(drift) % {"day": day, "was": was, "now": now}
    if drift.from_due_on and drift.to_due_on:
        later = drift.to_due_on > drift.from_due_on
        words = (
            _("put off from %(was)s to %(now)s")
            if later
            else _("brought forward from %(was)s to %(now)s")
        )
        return words % {"was": when.day(drift.from_due_on), "now": when.day(drift.to_due_on)}
    return _("dated anew on %(day)s") % {"day": day}


def _across(drift: Drift) -> str:
    if drift.from_horizon in NEAR_TO_FAR and drift.to_horizon in NEAR_TO_FAR:
        was, now = NEAR_TO_FAR.index(drift.from_horizon), NEAR_TO_FAR.index(drift.to_horizon)
        return (
            _("slid from %(was)s to %(now)s term on %(day)s")
            if now > was
            else _("brought forward from %(was)s to %(now)s term on %(day)s")
        )
    if drift.to_horizon == Horizon.ONGOING:
        return _("made ongoing on %(day)s")
    return _("dated anew on %(day)s")


def _term(horizon: str) -> str:
    words: dict[str, str] = {
        Horizon.SHORT: pgettext("a term", "short"),
        Horizon.MEDIUM: pgettext("a term", "medium"),
        Horizon.LONG: pgettext("a term", "long"),
    }
    return words.get(horizon, "")
