"""The life of a membership: request, study, acceptance, suspension, end."""

from datetime import date

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from members.models import Mandate, Membership, Organization, Person, Seat
from members.services import rules
from tables import journal
from tables.models import Table

State = Membership.State


def refusal_of(
    table: Table, category: str, member: Organization | Table | Person
) -> Refused | None:
    """Return why the table cannot take this member in this category, or nothing (rule T4).

    A sectorial table accepts community organisations only, and other sectorial tables; anyone
    may observe. The remedy names the decision that would change the table's kind.
    """
    if table.kind != Table.Kind.SECTORIAL or category == Membership.Category.OBSERVER:
        return None
    if isinstance(member, Organization) and member.sector.is_community:
        return None
    if isinstance(member, Table) and member.kind == Table.Kind.SECTORIAL:
        return None
    return Refused(
        _(
            "This table is sectorial: it accepts community organizations only as members. "
            "“%(member)s” may sit as an observer."
        )
        % {"member": member.name},
        remedy=_(
            "To welcome it as a member, the table decides at a meeting to become "
            "multisectorial; the coordination then changes its kind at %(address)s."
        )
        % {"address": reverse("tables:edit", args=(table.slug,))},
    )


def closed_circle(table: Table) -> set[int]:
    """Return the tables that cannot be members of this one, by id.

    They are the table itself, those to which it reports however far up, and those of which it is
    a member, directly or through others: a table would end by sitting at its own. One query a
    level.
    """
    closed: set[int] = set()
    reached = {table.pk}
    while reached:
        closed |= reached
        above = Table.objects.filter(pk__in=reached, parent__isnull=False).values_list("parent_id")
        joined = Membership.objects.open().filter(member_table__in=reached).values_list("table_id")
        reached = {pk for (pk,) in above.union(joined)} - closed
    return closed


@transaction.atomic
def request(
    table: Table,
    *,
    member: Organization | Table | Person,
    category: str = Membership.Category.REGULAR,
    on: date,
    accepted: bool = False,
    note: str = "",
    by: User | None,
) -> Membership:
    """Open a membership, as a request to study or `accepted` at once; refuse a second one."""
    if refusal := refusal_of(table, category, member):
        raise refusal
    if isinstance(member, Table) and member.pk in closed_circle(table):
        raise Refused(
            _("“%(member)s” contains this table, or has it as a member: it cannot sit here.")
            % {"member": member.name}
        )
    rules.has_come(on)

    dates = {"accepted_on": on} if accepted else {"requested_on": on}
    whose = {"organization": None, "member_table": None, "resident": None, _slot(member): member}
    membership = Membership(table=table, category=category, note=note, **dates, **whose)
    rules.keep(membership)

    verb = "members.accepted" if accepted else "members.requested"
    journal.record(table, verb, by=by, about=membership, category=category, on=on)
    return membership


@transaction.atomic
def study(membership: Membership, *, on: date, note: str = "", by: User | None) -> Membership:
    """Put a request under study, to be presented at a meeting."""
    held = _hold(membership)
    _expect(held, State.REQUESTED)
    rules.has_come(on)
    rules.follows(on, held.requested_on)

    return _date(held, "studied_on", on, note, "members.studied", by)


@transaction.atomic
def accept(membership: Membership, *, on: date, note: str = "", by: User | None) -> Membership:
    """Accept a request, studied or not."""
    held = _hold(membership)
    _expect(held, State.REQUESTED, State.STUDIED)
    if refusal := refusal_of(held.table, held.category, held.member):
        raise refusal
    rules.has_come(on)
    rules.follows(on, held.studied_on or held.requested_on)

    return _date(held, "accepted_on", on, note, "members.accepted", by)


@transaction.atomic
def edit(
    membership: Membership, *, category: str, renew_by: date | None, note: str, by: User | None
) -> Membership:
    """Change the category, the day of renewal or the note; an observer keeps no vote."""
    held = _hold(membership)
    if refusal := refusal_of(held.table, category, held.member):
        raise refusal
    if category == Membership.Category.OBSERVER and held.seats.open().voting().exists():
        raise Refused(
            _("An observer does not vote: take the vote from the seats of this member first.")
        )

    was = held.category
    held.category, held.renew_by, held.note = category, renew_by, note
    held.save(update_fields=["category", "renew_by", "note", "updated_at"])

    journal.record(
        held.table, "members.edited", by=by, about=held, was=was, now=category, renew_by=renew_by
    )
    return held


@transaction.atomic
def suspend(membership: Membership, *, on: date, note: str = "", by: User | None) -> Membership:
    """Suspend a member: its seats stay its own, its people lose their rights until it returns."""
    held = _hold(membership)
    _expect(held, State.ACTIVE)
    rules.has_come(on)
    rules.follows(on, held.accepted_on)

    return _date(held, "suspended_on", on, note, "members.suspended", by)


@transaction.atomic
def reinstate(membership: Membership, *, on: date, note: str = "", by: User | None) -> Membership:
    """End a suspension; the journal keeps both its days."""
    held = _hold(membership)
    _expect(held, State.SUSPENDED)
    rules.has_come(on)
    rules.follows(on, held.suspended_on)

    return _date(held, "suspended_on", None, note, "members.reinstated", by, on=on)


@transaction.atomic
def end(
    membership: Membership,
    *,
    on: date,
    ending: str,
    close_seats: bool = False,
    note: str = "",
    by: User | None,
) -> Membership:
    """End a membership with its mandates; its seats are left vacant, or closed with it."""
    held = _hold(membership)
    _expect(held, State.REQUESTED, State.STUDIED, State.ACTIVE, State.SUSPENDED)
    rules.has_come(on)
    rules.follows(on, held.suspended_on or held.accepted_on or held.requested_on)
    if (ending == Membership.Ending.REFUSED) == bool(held.accepted_on):
        raise Refused(
            _("A request is refused; a member withdraws, expires, is excluded or closes.")
        )

    seats = list(held.seats.open().values_list("pk", flat=True))
    Mandate.objects.filter(seat__in=seats, since__gt=on).delete()
    Mandate.objects.on(on).filter(seat__in=seats).update(until=on)
    Seat.objects.filter(pk__in=seats).update(
        membership=None, **({"closed_on": on} if close_seats else {})
    )
    held.ended_on, held.ending, held.note = on, ending, note or held.note
    held.save(update_fields=["ended_on", "ending", "note", "updated_at"])

    journal.record(
        held.table,
        "members.ended",
        by=by,
        about=held,
        ending=ending,
        on=on,
        seats=seats,
        closed=close_seats,
    )
    return held


def _hold(membership: Membership) -> Membership:
    return Membership.objects.select_for_update(of=("self",)).get(pk=membership.pk)


def _expect(membership: Membership, *states: State) -> None:
    if membership.state not in states:
        raise Refused(
            _("This cannot be done now: this membership is “%(state)s”.")
            % {"state": membership.state.label}
        )


def _date(
    membership: Membership,
    column: str,
    value: date | None,
    note: str,
    verb: str,
    by: User | None,
    *,
    on: date | None = None,
) -> Membership:
    setattr(membership, column, value)
    membership.note = note or membership.note
    membership.save(update_fields=[column, "note", "updated_at"])
    journal.record(membership.table, verb, by=by, about=membership, on=on or value)
    return membership


def _slot(member: Organization | Table | Person) -> str:
    if isinstance(member, Organization):
        return "organization"
    return "member_table" if isinstance(member, Table) else "resident"
