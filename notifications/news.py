"""What a digest says to one person: only of tables where they still are, only what they may see."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Count, Q

from actions.models import Action, Commitment, Progress
from meetings.models import Meeting
from members.models import Mandate, Organization, Person
from members.permissions import LISTENING, Permission, permissions_of, running_mandates
from notifications import addresses
from notifications.sentences import SENTENCES
from tables.models import Entry, Table

NEAR = timedelta(days=21)
SOON = timedelta(days=14)
MOST = 12  # lines of a kind; beyond, a mail is not read


@dataclass(frozen=True)
class MeetingLine:
    meeting: Meeting
    url: str


@dataclass(frozen=True)
class Waiting:
    """Something that waits for this person: a reply to give, or a share to accept."""

    table: Table
    meeting: Meeting | None
    commitment: Commitment | None
    url: str


@dataclass(frozen=True)
class ActionLine:
    action: Action
    late: int
    url: str


@dataclass(frozen=True)
class Happening:
    words: str
    url: str


@dataclass(frozen=True)
class TableNews:
    table: Table
    happenings: list[Happening]
    progress: list[Progress]


@dataclass(frozen=True)
class News:
    meetings: list[MeetingLine]
    waiting: list[Waiting]
    actions: list[ActionLine]
    tables: list[TableNews]

    @property
    def is_empty(self) -> bool:
        return not (self.meetings or self.waiting or self.actions or self.tables)

    @property
    def table_ids(self) -> list[int]:
        """The tables that it speaks of, to be checked again when it leaves."""
        spoken = {line.meeting.table_id for line in self.meetings}
        spoken |= {wait.table.pk for wait in self.waiting}
        spoken |= {line.action.table_id for line in self.actions}
        return sorted(spoken | {each.table.pk for each in self.tables})


@dataclass(frozen=True)
class Standing:
    """Where the person sits and serves today, for whom, and what they may know there."""

    person: Person
    may: dict[int, frozenset[Permission]]
    mandates: list[Mandate]

    def tables(self, permission: Permission) -> list[int]:
        return [table_id for table_id, held in self.may.items() if permission in held]

    @property
    def shares(self) -> Q:
        """The commitments of the organisations that the person speaks for, each at its table."""
        mine = Q(pk__in=[])
        for mandate in self.mandates:
            membership = mandate.seat.membership
            if membership.organization_id and membership.category not in LISTENING:
                mine |= Q(
                    action__table=mandate.seat.table_id, organization=membership.organization_id
                )
        return mine


def gather(person: Person, *, since: datetime, until: datetime, at: datetime) -> News:
    """Return the news of one person; nine queries at most, however many tables."""
    today = at.date()
    mandates = running_mandates(today).filter(person=person)
    standing = Standing(
        person,
        permissions_of(person, today),
        list(mandates.select_related("seat__membership__organization").order_by("pk")),
    )
    return News(
        meetings=_meetings(standing, at),
        waiting=[*_replies(standing, at), *_shares(standing)][:MOST],
        actions=_actions(standing, today),
        tables=_tables(standing, since, until),
    )


def _meetings(standing: Standing, at: datetime) -> list[MeetingLine]:
    coming = (
        Meeting.objects.convened()
        .upcoming(at=at)
        .filter(table__in=standing.tables(Permission.SEE_MEETINGS), starts_at__lt=at + NEAR)
        .select_related("table")
    )
    return [MeetingLine(meeting, addresses.meeting(meeting)) for meeting in coming[:MOST]]


def _replies(standing: Standing, at: datetime) -> list[Waiting]:
    seats = {mandate.seat_id: mandate.seat for mandate in standing.mandates}
    tables: dict[int, list[Any]] = {}
    for seat in seats.values():
        tables.setdefault(seat.table_id, []).append(seat)
    asking = (
        Meeting.objects.convened().upcoming(at=at).filter(table__in=tables).select_related("table")
    )
    answered = set(
        Meeting.objects.filter(pk__in=asking.values("pk"))
        .filter(attendances__seat__in=seats)
        .exclude(attendances__reply="")
        .values_list("pk", "attendances__seat")
    )
    return [
        Waiting(meeting.table, meeting, None, addresses.reply(meeting, seat, standing.person))
        for meeting in asking
        for seat in tables[meeting.table_id]
        if (meeting.pk, seat.pk) not in answered
    ]


def _shares(standing: Standing) -> list[Waiting]:
    named = (
        Commitment.objects.named()
        .filter(standing.shares, action__state__in=Action.OPEN)
        .select_related("action__table", "organization")
        .order_by("named_at", "pk")
    )
    return [
        Waiting(each.action.table, None, each, addresses.answer(each, standing.person))
        for each in named[:MOST]
    ]


def _actions(standing: Standing, today: date) -> list[ActionLine]:
    confirmed = Commitment.objects.confirmed().filter(standing.shares)
    carried = (
        Action.objects.open()
        .filter(Q(pk__in=confirmed.values("action")) | Q(person=standing.person))
        .filter(table__in=standing.may, due_on__lte=today + SOON)
        .select_related("table")
        .in_order()
    )
    organizations = dict(confirmed.values_list("action", "organization"))
    return [
        ActionLine(
            action,
            action.days_late(today),
            _link(action, organizations.get(action.pk), standing.person),
        )
        for action in carried[:MOST]
    ]


def _link(action, organization_id, person):
    if organization_id is None:
        return addresses.absolute("actions:detail", action.table.slug, action.pk)
    return addresses.update(action, Organization(pk=organization_id), person)


def _tables(standing: Standing, since: datetime, until: datetime) -> list[TableNews]:
    """What happened at each table, by verb; what the person did is known to them."""
    counts = (
        Entry.objects.filter(
            table__in=standing.may, at__gte=since, at__lt=until, verb__in=SENTENCES
        )
        .exclude(by__isnull=False, by=standing.person.user_id)
        .values_list("table", "verb")
        .annotate(n=Count("pk"))
        .order_by()
    )
    progress = _progress(standing, since, until)
    happened: dict[int, dict[str, int]] = {}
    for table_id, verb, n in counts:
        if SENTENCES[verb].needs in standing.may[table_id]:
            happened.setdefault(table_id, {})[verb] = n
    told = Table.objects.filter(pk__in=happened.keys() | progress.keys()).in_order()
    return [
        TableNews(table, _happenings(table, happened.get(table.pk, {})), progress.get(table.pk, []))
        for table in told
    ]


def _happenings(table, counts):
    """In the order of the list of sentences: decisions first."""
    return [
        Happening(sentence.say(counts[verb]), addresses.absolute(sentence.page, table.slug))
        for verb, sentence in SENTENCES.items()
        if verb in counts
    ]


def _progress(standing: Standing, since: datetime, until: datetime) -> dict[int, list[Progress]]:
    """What others reported on the actions of the person's organisations; one query."""
    shared = Commitment.objects.standing().filter(standing.shares).values("action")
    reported = (
        Progress.objects.filter(action__in=shared, at__gte=since, at__lt=until)
        .filter(action__table__in=standing.tables(Permission.SEE_PLAN))
        .exclude(person=standing.person)
        .select_related("action")
        .order_by("at", "pk")
    )
    told: dict[int, list[Progress]] = {}
    for each in reported[:MOST]:
        told.setdefault(each.action.table_id, []).append(each)
    return told
