"""What the page of an action knows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models import Prefetch, QuerySet

from accounts.models import User
from actions.models import Action, Commitment, Drift, Progress
from actions.queries.rows import Row, drift_words, row_of, today_at
from members.models import Organization
from members.permissions import Permission, organizations_represented
from tables.models import Entry, Table


@dataclass(frozen=True)
class Share:
    """An organisation's share, and what the visitor may do about it."""

    commitment: Commitment
    may_answer: bool
    asked_at: datetime | None

    @property
    def organization(self) -> Organization:
        return self.commitment.organization


@dataclass(frozen=True)
class Fact:
    """Something told of the action: a report, or a date that moved."""

    at: datetime
    report: Progress | None = None
    drift: Drift | None = None
    words: str = ""


@dataclass(frozen=True)
class ActionPage:
    """Everything about one action."""

    row: Row
    shares: list[Share]
    thread: list[Fact]
    waiting: list[Progress]
    voices: list[Organization]
    lists: dict[str, list[str]]

    @property
    def action(self) -> Action:
        return self.row.action

    @property
    def first_due_on(self):  # type: ignore[no-untyped-def]
        """The date that it had before it moved at all, when it moved."""
        drifts = [fact.drift for fact in self.thread if fact.drift]
        first = drifts[-1].from_due_on if drifts else None
        return first if first != self.action.due_on else None


def actions_open_to(table: Table, may: frozenset[Permission]) -> QuerySet[Action]:
    """Return the actions that a visitor may read: follow-ups belong to the minutes."""
    actions = Action.objects.filter(table=table)
    return actions if Permission.SEE_MINUTES in may else actions.filter(plan__isnull=False)


def action_page(action: Action, user: User, may: frozenset[Permission]) -> ActionPage:
    """Return the page of an action, in a number of queries that its history does not change."""
    zone = ZoneInfo(action.table.time_zone)
    row = row_of(_fetched(action), today_at(action.table), zone)
    voices = voices_at(action.table, user, may)
    reports = list(row.action.progress.all())
    return ActionPage(
        row=row,
        shares=_shares(row.action, voices, may),
        thread=_thread(reports, row.action.drifts.all(), zone),
        waiting=[report for report in reports if report.waits],
        voices=voices,
        lists={
            name: [each.name for each in getattr(row.action, name).all()]
            for name in ("steps", "programmes", "territories", "populations")
        },
    )


def voices_at(table: Table, user: User, may: frozenset[Permission]) -> list[Organization]:
    """Return the organisations that the visitor may report for at a table, by name."""
    if Permission.UPDATE_ACTION not in may:
        return []
    return list(organizations_represented(table, user).order_by("sort_key", "pk"))


def _fetched(action: Action) -> Action:
    told = Progress.objects.select_related(
        "on_behalf_of", "person", "by", "validated_by", "set_aside_by"
    )
    drifts = Drift.objects.select_related("decision", "by").order_by("-at", "-pk")
    shares = Commitment.objects.in_order().select_related("organization", "answered_by")
    rows = (
        Action.objects.with_horizon()
        .select_related("table", "plan", "heading", "decision__meeting", "item__meeting", "person")
        .prefetch_related(
            Prefetch("commitments", shares),
            Prefetch("progress", told),
            Prefetch("drifts", drifts),
            "steps",
            "programmes",
            "territories",
            "populations",
        )
    )
    found: Action = rows.get(pk=action.pk)
    return found


def _shares(action: Action, voices: list[Organization], may: frozenset[Permission]) -> list[Share]:
    asked = Entry.objects.filter(
        verb="actions.update_asked", subject_type="actions.action", subject_id=action.pk
    ).order_by("at")
    asked_at = {entry.facts.get("organization"): entry.at for entry in asked}
    spoken = {each.pk for each in voices}
    return [
        Share(
            commitment=each,
            may_answer=action.is_open
            and (each.organization_id in spoken or Permission.EDIT_PLAN in may),
            asked_at=asked_at.get(each.organization_id),
        )
        for each in action.commitments.all()
    ]


def _thread(reports: list[Progress], drifts: Iterable[Drift], zone: ZoneInfo) -> list[Fact]:
    told = [Fact(report.at, report=report) for report in reports]
    moved = [Fact(drift.at, drift=drift, words=drift_words(drift, zone)) for drift in drifts]
    return sorted([*told, *moved], key=lambda fact: fact.at, reverse=True)
