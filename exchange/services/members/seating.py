"""Writing who sits at the table: memberships, seats, mandates."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta

from django.utils import timezone

from exchange.services.kept import clean
from exchange.services.members.intent import VOTING, Intent
from exchange.services.members.intents import since
from exchange.services.members.standing import Standing, running
from exchange.services.pending import Pending
from exchange.services.traces import Traces
from members.models import Mandate, Membership, Person, Seat

DAY = timedelta(days=1)


def memberships(intents: list[Intent], standing: Standing, traces: Traces) -> None:
    """Make the memberships that are new, change the others."""
    pending = Pending(traces)
    made: dict[int | str, Membership] = {}
    for intent in intents:
        if intent.membership:
            if columns := _columns(intent):
                pending.change(intent.membership, **columns)
        elif intent.place not in made:
            intent.is_new = True
            made[intent.place] = Membership(
                table=standing.table,
                organization=None if intent.is_resident else intent.whose,
                resident=intent.person if intent.is_resident else None,
                category=intent.category,
                accepted_on=since(intent),
                note=clean(intent.note),
            )
    pending.save()
    Membership.objects.bulk_create(made.values())
    traces.made(made.values())
    for intent in intents:
        intent.membership = intent.membership or made[intent.place]


def seats(intents: list[Intent], standing: Standing, traces: Traces) -> None:
    """Open the seats that are missing, give or take their votes."""
    pending = Pending(traces)
    made: dict[int | str, Seat] = {}
    position = standing.table.seats.count()
    for intent in intents:
        if intent.seat is None and intent.as_alternate:
            intent.seat = made.get(intent.place)
        elif intent.seat is None and _sits(intent, is_new=intent.is_new):
            position += 1
            made[intent.place] = intent.seat = Seat(
                table=standing.table,
                membership=intent.membership,
                votes=intent.votes,
                position=position,
                opened_on=timezone.localdate(),
            )
        elif intent.seat and "votes" in intent.changed:
            pending.change(intent.seat, votes=intent.votes)
    pending.save()
    Seat.objects.bulk_create(made.values())
    traces.made(made.values())


def mandates(intents: list[Intent], traces: Traces) -> None:
    """Seat the delegates and the alternates that the rows name, from today on."""
    made: list[Mandate] = []
    ending: dict[int, Mandate] = {}
    taken: dict[int, list[int]] = defaultdict(list)
    for intent in intents:
        if intent.seat is None:
            continue
        for person, is_delegate in _coming(intent):
            leaving = _leaving(intent.seat, person, is_delegate=is_delegate)
            ending |= {each.pk: each for each in leaving}
            made.append(_mandate(intent.seat, person, taken, is_delegate=is_delegate))
        ending |= {each.pk: each for each in intent.gone_alternates}
    _end(ending.values(), traces)
    Mandate.objects.bulk_create(made)
    traces.made(made)


def _columns(intent: Intent) -> dict[str, object]:
    now = {name: value for name, (_was, value) in intent.changed.items()}
    columns: dict[str, object] = {name: now[name] for name in ("category", "note") if name in now}
    if "joined_on" in now:
        columns["accepted_on"] = since(intent)
    return columns


def _sits(intent: Intent, *, is_new: bool) -> bool:
    """Someone to seat, or a new member of a kind that has a seat."""
    if not is_new:
        return "person" in intent.changed
    return bool(intent.person or intent.values["votes"]) or intent.category in VOTING


def _coming(intent: Intent) -> Iterable[tuple[Person, bool]]:
    """Who takes a place in the seat that was not theirs; nobody twice."""
    there = {each.person_id for each in running(intent.seat)}
    if intent.person and "person" in intent.changed:
        yield intent.person, True
    if intent.person and intent.as_alternate and intent.person.pk not in there:
        yield intent.person, False
    for each in intent.alternates:
        if each.pk not in there and each != intent.person:
            yield each, False


def _leaving(seat: Seat, person: Person, *, is_delegate: bool) -> list[Mandate]:
    """Which mandates end: the delegate's before, and the rank of an alternate who is promoted."""
    if not is_delegate:
        return []
    return [each for each in running(seat) if each.is_delegate or each.person_id == person.pk]


def _mandate(
    seat: Seat, person: Person, taken: dict[int, list[int]], *, is_delegate: bool
) -> Mandate:
    """Seat a person at the first rank that nobody has; `taken` are those given just now."""
    ranks = [*(each.rank for each in running(seat)), *taken[seat.pk]]
    rank = 0 if is_delegate else max(ranks, default=0) + 1
    taken[seat.pk].append(rank)
    return Mandate(seat=seat, person=person, rank=rank, since=timezone.localdate())


def _end(mandates: Iterable[Mandate], traces: Traces) -> None:
    """End mandates on the eve; one that began today never was."""
    today, pending, gone = timezone.localdate(), Pending(traces), []
    for each in mandates:
        if each.since >= today:
            gone.append(each)
        else:
            pending.change(each, until=today - DAY)
    pending.save()
    traces.gone(gone)
    Mandate.objects.filter(pk__in=[each.pk for each in gone]).delete()
