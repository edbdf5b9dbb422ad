"""Who sits: one delegate at a time, then alternates in their order."""

from datetime import date, timedelta

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from members.models import Mandate, Person, Seat
from members.services import rules
from tables import journal

DAY = timedelta(days=1)


@transaction.atomic
def give(
    seat: Seat,
    *,
    person: Person,
    on: date,
    until: date | None = None,
    delegate: bool = True,
    instructions: str = "",
    by: User | None,
) -> Mandate:
    """Seat a person as the delegate, or as the next alternate.

    A new delegate ends the mandate of the one before on the eve; an alternate who becomes the
    delegate leaves the rank held until then.
    """
    held = Seat.objects.select_for_update(of=("self",)).get(pk=seat.pk)
    if held.closed_on or not held.membership_id:
        raise Refused(_("This seat is vacant: give it to a member before naming who sits in it."))
    rules.follows(until or on, on)

    running = Mandate.objects.filter(seat=held).on(on)
    mine = running.filter(person=person).first()
    if mine and (mine.is_delegate or not delegate):
        raise Refused(_("%(person)s holds a mandate in this seat already.") % {"person": person})
    for earlier in running.filter(rank=0) if delegate else ():
        _end_on_the_eve(earlier, on)
    if mine:
        _end_on_the_eve(mine, on)
    mandate = Mandate(
        seat=held,
        person=person,
        rank=0 if delegate else _next_rank(held, on),
        since=on,
        until=until,
        instructions=instructions,
    )
    rules.keep(mandate)

    journal.record(
        held.table,
        "members.mandated",
        by=by,
        about=mandate,
        person=person.pk,
        seat=held.pk,
        rank=mandate.rank,
    )
    return mandate


@transaction.atomic
def promote(mandate: Mandate, *, on: date, by: User | None) -> Mandate:
    """Make an alternate the delegate; the mandates that both held until then end."""
    if mandate.is_delegate:
        raise Refused(_("%(person)s is the delegate already.") % {"person": mandate.person})

    return give(mandate.seat, person=mandate.person, on=on, by=by)


@transaction.atomic
def end(mandate: Mandate, *, on: date, by: User | None) -> Mandate:
    """End a mandate on a day, past or to come."""
    held = Mandate.objects.select_for_update(of=("self",)).get(pk=mandate.pk)
    if held.until and held.until <= on:
        raise Refused(_("This mandate has ended already."))
    rules.follows(on, held.since)

    held.until = on
    held.save(update_fields=["until"])

    journal.record(
        held.seat.table,
        "members.mandate_ended",
        by=by,
        about=held,
        person=held.person_id,
        seat=held.seat_id,
        rank=held.rank,
        on=on,
    )
    return held


def _end_on_the_eve(earlier: Mandate, on: date) -> None:
    """End a mandate the day before another takes its place; one begun the same day never was."""
    if earlier.since >= on:
        earlier.delete()
        return
    earlier.until = on - DAY
    earlier.save(update_fields=["until"])


def _next_rank(seat: Seat, on: date) -> int:
    highest = Mandate.objects.filter(seat=seat).on(on).aggregate(highest=Max("rank"))["highest"]
    return (highest or 0) + 1
