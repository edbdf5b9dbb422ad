"""Places at a table: opened, described, filled, vacated, closed, put in order."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from members.models import Mandate, Membership, Seat
from members.services import rules
from tables import journal
from tables.models import Population, Sector, Table, Territory


@transaction.atomic
def open_seat(
    table: Table,
    *,
    membership: Membership | None = None,
    label: str = "",
    votes: bool = True,
    wanted_sector: Sector | None = None,
    wanted_territory: Territory | None = None,
    wanted_population: Population | None = None,
    on: date,
    by: User | None,
) -> Seat:
    """Open a seat at the end of the order, for a member or vacant with the profile wanted."""
    Table.objects.select_for_update(of=("self",)).get(pk=table.pk)
    if membership:
        _may_hold(table, membership, votes=votes)

    seat = Seat.objects.create(
        table=table,
        membership=membership,
        label=label,
        votes=votes,
        position=table.seats.count() + 1,
        wanted_sector=wanted_sector,
        wanted_territory=wanted_territory,
        wanted_population=wanted_population,
        opened_on=on,
    )

    journal.record(
        table, "members.seat_opened", by=by, about=seat, votes=votes, membership=_id(membership)
    )
    return seat


@transaction.atomic
def describe(
    seat: Seat,
    *,
    label: str,
    votes: bool,
    wanted_sector: Sector | None,
    wanted_territory: Territory | None,
    wanted_population: Population | None,
    by: User | None,
) -> Seat:
    """Change a seat's label, vote and wanted profile."""
    held = _hold(seat)
    if held.membership and votes:
        _may_hold(held.table, held.membership, votes=votes)

    was = held.votes
    held.label, held.votes, held.wanted_sector = label, votes, wanted_sector
    held.wanted_territory, held.wanted_population = wanted_territory, wanted_population
    held.save()

    journal.record(held.table, "members.seat_edited", by=by, about=held, was=was, now=votes)
    return held


@transaction.atomic
def fill(seat: Seat, *, membership: Membership, on: date, by: User | None) -> Seat:
    """Give a vacant seat to a member of the table."""
    held = _hold(seat)
    if held.membership_id:
        raise Refused(_("This seat is filled already: vacate it first."))
    _may_hold(held.table, membership, votes=held.votes)

    held.membership = membership
    held.save(update_fields=["membership"])

    journal.record(
        held.table, "members.seat_filled", by=by, about=held, membership=membership.pk, on=on
    )
    return held


@transaction.atomic
def vacate(seat: Seat, *, on: date, by: User | None) -> Seat:
    """Take a seat from its member, ending the mandates in it; the seat stays, vacant."""
    held = _hold(seat)
    if not held.membership_id:
        raise Refused(_("This seat is vacant already."))
    rules.has_come(on)

    membership = held.membership_id
    ended = _end_mandates(held, on)
    held.membership = None
    held.save(update_fields=["membership"])

    journal.record(
        held.table, "members.seat_vacated", by=by, about=held, membership=membership, ended=ended
    )
    return held


@transaction.atomic
def close(seat: Seat, *, on: date, by: User | None) -> Seat:
    """Give up a seat for good, ending the mandates in it."""
    held = _hold(seat)
    rules.has_come(on)
    rules.follows(on, held.opened_on)

    ended = _end_mandates(held, on)
    held.membership, held.closed_on = None, on
    held.save(update_fields=["membership", "closed_on"])

    journal.record(held.table, "members.seat_closed", by=by, about=held, on=on, ended=ended)
    return held


@transaction.atomic
def move(seat: Seat, *, to: int, by: User | None) -> None:
    """Put an open seat at a 1-based place; its neighbours close the gap."""
    Table.objects.select_for_update(of=("self",)).get(pk=seat.table_id)

    seats = list(Seat.objects.filter(table=seat.table_id).open().in_order())
    was = seats.index(seat) + 1
    seats.insert(to - 1, seats.pop(was - 1))
    for position, each in enumerate(seats, start=1):
        each.position = position
    Seat.objects.bulk_update(seats, ["position"])

    journal.record(seat.table, "members.seat_moved", by=by, about=seat, was=was, now=to)


def _hold(seat: Seat) -> Seat:
    held = Seat.objects.select_for_update(of=("self",)).get(pk=seat.pk)
    if held.closed_on:
        raise Refused(_("This seat was closed."))
    return held


def _may_hold(table: Table, membership: Membership, *, votes: bool) -> None:
    if membership.table_id != table.pk or membership.state != Membership.State.ACTIVE:
        raise Refused(_("Only an active member of this table can hold a seat here."))
    if votes and membership.category == Membership.Category.OBSERVER:
        raise Refused(_("An observer does not vote: choose a seat without a vote."))


def _end_mandates(seat: Seat, on: date) -> list[Any]:
    Mandate.objects.filter(seat=seat, since__gt=on).delete()
    running = Mandate.objects.on(on).filter(seat=seat)
    ended = list(running.values_list("pk", flat=True))
    Mandate.objects.filter(pk__in=ended).update(until=on)
    return ended


def _id(row: Membership | None) -> int | None:
    return row.pk if row else None
