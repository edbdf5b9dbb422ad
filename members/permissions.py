"""Who may do what at a table: the one policy. Nothing else grants anything."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q, QuerySet, Value
from django.utils import timezone

from accounts.models import User
from members.models import Mandate, Membership, Office, Organization, Person, Stewardship
from tables.models import Publication, Table, Territory

Visitor = User | AnonymousUser


class Permission(StrEnum):
    """What may be done, in the order of a table's life."""

    SEE_PUBLISHED = "see_published"
    SEE_FIGURES = "see_figures"
    SEE_MEMBERS = "see_members"
    SEE_CONTACTS = "see_contacts"
    SEE_MEETINGS = "see_meetings"
    SEE_MINUTES = "see_minutes"
    SEE_PLAN = "see_plan"
    REPLY = "reply"
    UPDATE_ACTION = "update_action"
    EDIT_TABLE = "edit_table"
    MANAGE_MEMBERS = "manage_members"
    MERGE_ORGANIZATIONS = "merge_organizations"
    MANAGE_MEETINGS = "manage_meetings"
    EDIT_AGENDA = "edit_agenda"
    TAKE_ATTENDANCE = "take_attendance"
    KEEP_MINUTES = "keep_minutes"
    RECORD_DECISION = "record_decision"
    EDIT_PLAN = "edit_plan"
    SEE_SENT = "see_sent"
    IMPORT = "import"
    EXPORT = "export"


class Role(StrEnum):
    """How a visitor stands towards a table; one person may stand in several ways."""

    VISITOR = "visitor"
    ADMINISTRATOR = "administrator"
    OBSERVER = "observer"
    ALTERNATE = "alternate"
    DELEGATE = "delegate"
    SECRETARY = "secretary"
    CHAIR = "chair"
    COORDINATOR = "coordinator"


P = Permission
_VISIT = frozenset({P.SEE_PUBLISHED})
_SIT = _VISIT | {P.SEE_FIGURES, P.SEE_MEMBERS, P.SEE_MEETINGS, P.SEE_MINUTES, P.SEE_PLAN, P.REPLY}
_SPEAK = _SIT | {P.SEE_CONTACTS, P.UPDATE_ACTION}
_RECORD = _SPEAK | {P.EDIT_AGENDA, P.TAKE_ATTENDANCE, P.KEEP_MINUTES, P.RECORD_DECISION}

GRANTS: dict[Role, frozenset[Permission]] = {
    Role.VISITOR: _VISIT,
    Role.ADMINISTRATOR: _VISIT | {P.SEE_FIGURES, P.SEE_MEMBERS, P.SEE_PLAN, P.MERGE_ORGANIZATIONS},
    Role.OBSERVER: _SIT,
    Role.ALTERNATE: _SPEAK,
    Role.DELEGATE: _SPEAK,
    Role.SECRETARY: _RECORD,
    Role.CHAIR: _RECORD | {P.MANAGE_MEETINGS, P.EDIT_PLAN},
    Role.COORDINATOR: frozenset(P),
}

_CHARGES = {
    Office.Charge.COORDINATOR: Role.COORDINATOR,
    Office.Charge.CHAIR: Role.CHAIR,
    Office.Charge.SECRETARY: Role.SECRETARY,
}
LISTENING = (Membership.Category.OBSERVER, Membership.Category.HONORARY)


def permissions_at(table: Table, user: Visitor) -> frozenset[Permission]:
    """Return all that the visitor may do at the table; one query, none for the anonymous."""
    return frozenset().union(*(GRANTS[role] for role in roles_at(table, user)))


def roles_at(table: Table, user: Visitor) -> frozenset[Role]:
    """Return every way in which the visitor stands towards the table today; one query at most."""
    roles = {Role.VISITOR} if table.publication == Publication.PUBLIC else set()
    if not user.is_authenticated:
        return frozenset(roles)

    today = timezone.localdate()
    seated = _seated(user, today).filter(seat__table=table)
    charged = _charged(user, today).filter(table=table)
    stewarded = stewardships(user, today).filter(_anchors(table))
    held = (
        seated.values_list(Value("seat"), "rank", "seat__membership__category")
        .union(charged.values_list(Value("office"), Value(0), "charge"))
        .union(stewarded.values_list(Value("steward"), Value(0), Value("")))
    )
    found = {_role(*row) for row in held}
    return frozenset(roles | {role for role in found if role})


def permissions_over(tables: Iterable[Table], user: Visitor) -> dict[int, frozenset[Permission]]:
    """Return what the visitor may do at each of the tables, by table id; one query at most."""
    roles: dict[int, set[Role | None]] = {
        table.pk: {Role.VISITOR} if table.publication == Publication.PUBLIC else set()
        for table in tables
    }
    if user.is_authenticated and roles:
        today = timezone.localdate()
        seated = _seated(user, today).filter(seat__table__in=roles)
        charged = _charged(user, today).filter(table__in=roles)
        stewarded = _stewarded_table_ids(user).filter(table__in=roles)
        held = (
            seated.values_list(
                "seat__table_id", Value("seat"), "rank", "seat__membership__category"
            )
            .union(charged.values_list("table_id", Value("office"), Value(0), "charge"))
            .union(stewarded.values_list("table_id", Value("steward"), Value(0), Value("")))
        )
        for table_id, *how in held:
            roles[table_id].add(_role(*how))
    return {
        table_id: frozenset().union(*(GRANTS[role] for role in held if role))
        for table_id, held in roles.items()
    }


def permissions_of(person: Person, on: date) -> dict[int, frozenset[Permission]]:
    """Return what a person, with an account or not, may know of each table where they sit or serve.

    By table id; one query. It is for what is sent to people: pages ask `permissions_at`.
    """
    held = (
        running_mandates(on)
        .filter(person=person)
        .values_list("seat__table_id", Value("seat"), "rank", "seat__membership__category")
        .union(
            running_offices(on)
            .filter(person=person)
            .values_list("table_id", Value("office"), Value(0), "charge")
        )
    )
    roles: dict[int, set[Role | None]] = {}
    for table_id, *how in held:
        roles.setdefault(table_id, set()).add(_role(*how))
    return {
        table_id: frozenset().union(*(GRANTS[role] for role in held_there if role))
        for table_id, held_there in roles.items()
    }


def tables_open_to(user: Visitor) -> QuerySet[Table]:
    """Return the tables that exist for this visitor; any other answers 404."""
    open_to = Q(publication=Publication.PUBLIC)
    if user.is_authenticated:
        open_to |= Q(pk__in=table_ids_of(user)) | Q(pk__in=_stewarded_table_ids(user))
    return Table.objects.filter(open_to)


def tables_of(user: Visitor) -> QuerySet[Table]:
    """Return the tables where the person holds a seat or an office today."""
    if not user.is_authenticated:
        return Table.objects.none()
    return Table.objects.filter(pk__in=table_ids_of(user))


def table_ids_of(user: User) -> QuerySet[Any]:
    """Return the ids of the tables where the person holds a seat or an office, as a subquery."""
    today = timezone.localdate()
    return (
        _seated(user, today)
        .values_list("seat__table_id")
        .union(_charged(user, today).values_list("table_id"))
    )


def stewardships(user: Visitor, on: date | None = None) -> QuerySet[Stewardship]:
    """Return the territories that the person looks after on a day, today by default."""
    if not user.is_authenticated:
        return Stewardship.objects.none()
    day = on or timezone.localdate()
    return Stewardship.objects.filter(Q(until=None) | Q(until__gte=day), since__lte=day, user=user)


def may_report_on(user: Visitor, territory: Territory) -> bool:
    """Say whether the person looks after the territory or one that contains it; one query."""
    return stewardships(user).filter(territory__path__in=territory.ancestor_paths).exists()


def organizations_represented(table: Table, user: Visitor) -> QuerySet[Organization]:
    """Return the organisations in whose name the person may speak at the table today.

    A delegate or an alternate speaks for theirs; the coordination reports what any member said.
    """
    if not user.is_authenticated:
        return Organization.objects.none()
    today = timezone.localdate()
    members = Organization.objects.filter(
        memberships__in=Membership.objects.active().filter(table=table)
    )
    if _charged(user, today).filter(table=table, charge=Office.Charge.COORDINATOR).exists():
        return members.distinct()
    speaking = _seated(user, today).exclude(seat__membership__category__in=LISTENING)
    return members.filter(
        memberships__in=speaking.filter(seat__table=table).values("seat__membership")
    ).distinct()


def _role(kind: str, rank: int, detail: str) -> Role | None:
    if kind == "office":
        return _CHARGES.get(Office.Charge(detail))
    if kind == "steward":
        return Role.ADMINISTRATOR
    if detail in LISTENING:
        return Role.OBSERVER
    return Role.DELEGATE if rank == 0 else Role.ALTERNATE


def running_mandates(day: date) -> QuerySet[Mandate]:
    """Return the mandates that run on the day, in open seats of active members."""
    running: QuerySet[Mandate] = Mandate.objects.on(day)
    return running.filter(
        seat__closed_on=None,
        seat__membership__accepted_on__isnull=False,
        seat__membership__suspended_on=None,
        seat__membership__ended_on=None,
    )


def running_offices(day: date) -> QuerySet[Office]:
    """Return the offices held on the day."""
    return Office.objects.filter(Q(until=None) | Q(until__gte=day), since__lte=day)


def _seated(user: User, day: date) -> QuerySet[Mandate]:
    return running_mandates(day).filter(person__user=user)


def _charged(user: User, day: date) -> QuerySet[Office]:
    return running_offices(day).filter(person__user=user)


def _anchors(table: Table) -> Exists:
    """The stewardship's territory contains one of the table's."""
    return Exists(table.territories.filter(path__startswith=OuterRef("territory__path")))


def _stewarded_table_ids(user: User) -> QuerySet[Any]:
    through = Table.territories.through
    return through.objects.filter(
        Exists(
            stewardships(user)
            .annotate(anchor=ExpressionWrapper(OuterRef("territory__path"), CharField()))
            .filter(anchor__startswith=F("territory__path"))
        )
    ).values("table_id")
