"""What a row of a members' list would change, column by column: what is, what the file says."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from core.text import fold
from exchange.cells.got import Why
from exchange.services.members.intent import Intent
from exchange.services.members.people import Named, same, several
from exchange.services.members.standing import Standing
from members.models import Membership, Organization, Person
from tables.models import Territory

Change = tuple[str, Any, Any]
PRECISIONS = {"year": 4, "month": 7, "day": 10}  # how much of an ISO date is said


def set_changes(intent: Intent, standing: Standing) -> None:
    """Set the columns that a row would change. An empty cell changes nothing."""
    for column, was, now in _changes(intent, standing):
        intent.changed[column] = (was, now)


def _changes(intent: Intent, standing: Standing) -> Iterator[Change]:
    if not intent.as_alternate:
        yield from _of_membership(intent)
        yield from _of_organization(intent, standing)
    yield from _of_person(intent, standing)
    yield from _of_alternates(intent, standing)


def _of_membership(intent: Intent) -> Iterator[Change]:
    held, values = intent.membership, intent.values
    if held is None:
        return
    if values["category"] and values["category"] != held.category:
        yield "category", held.category, values["category"]
    if intent.seat and values["votes"] is not None and intent.votes != intent.seat.votes:
        yield "votes", intent.seat.votes, intent.votes
    said, stands = values["joined_on"], held.accepted_on
    if said and not _is_that_day(said, values["joined_precision"], stands):
        yield "joined_on", stands and stands.isoformat(), said
    if intent.note and intent.note != held.note:
        yield "note", held.note, intent.note


def _is_that_day(said: str, precision: str, stands: date | None) -> bool:
    length = PRECISIONS.get(precision, 10)
    return stands is not None and stands.isoformat()[:length] == said[:length]


def _of_organization(intent: Intent, standing: Standing) -> Iterator[Change]:
    """The facts of an organisation are every table's.

    Where it sits at others too, only a file of ours changes them; another fills what is empty.
    """
    organization = organization_of(intent, standing)
    if organization is None:
        return
    for column, was, now in _facts(intent, organization):
        if was and organization.pk in standing.shared and not intent.is_ours:
            told = {"column": column, "was": said(was), "now": said(now)}
            intent.remarks.append(Why("member.shared_fact", told))
        else:
            yield column, was, now


def said(value: Any) -> Any:
    """Return a value as a person is shown it: a place by its title."""
    return value.title if isinstance(value, Territory) else value


def organization_of(intent: Intent, standing: Standing) -> Organization | None:
    """Return the known organisation of a row."""
    if intent.membership:
        return intent.membership.organization
    chosen = intent.organization
    return standing.organizations.get(chosen.id) if chosen and chosen.id else None


def _facts(intent: Intent, organization: Organization) -> Iterator[Change]:
    values = intent.values
    if values["acronym"] and values["acronym"] != organization.acronym:
        yield "acronym", organization.acronym, values["acronym"]
    if values["sector"] and values["sector"] != organization.sector.code:
        yield "sector", organization.sector.code, values["sector"]
    if values["website"] and values["website"] != organization.website:
        yield "website", organization.website, values["website"]
    if intent.based_in and intent.based_in != organization.based_in:
        yield "based_in", organization.based_in, intent.based_in
    known = [organization.based_in, *organization.serves.all()]
    if intent.serves and intent.serves not in known:
        yield "serves", None, intent.serves
    if intent.named is None:
        yield from _contacts(intent, organization)


def _contacts(intent: Intent, whose: Person | Organization) -> Iterator[Change]:
    email, phone = intent.values["email"], intent.values["phone"]
    if email and email.lower() != whose.email.lower():
        yield "email", whose.email, email
    if phone and phone != whose.phone:
        yield "phone", whose.phone, phone


def _of_person(intent: Intent, standing: Standing) -> Iterator[Change]:
    if intent.named is None:
        return
    if _may_sit(intent):
        yield from _of_seat(intent, standing)
    person = intent.person
    if person is None:
        return
    organization = organization_of(intent, standing)
    works = standing.function(person, organization.pk if organization else None)
    title = intent.values["function"]
    if title and organization and (works is None or fold(works.title) != fold(title)):
        yield "function", works.title if works else "", title
    for column, was, now in _contacts(intent, person):
        if column == "email" and _keeps_its_address(intent, person, standing):
            continue
        yield column, was, now


def _may_sit(intent: Intent) -> bool:
    """Only an accepted member holds a seat, and a resident sits for themself."""
    held = intent.membership
    if held is None:
        return True
    is_accepted = held.state == Membership.State.ACTIVE or "joined_on" in intent.changed
    return is_accepted and not intent.is_resident


def _keeps_its_address(intent: Intent, person: Person, standing: Standing) -> bool:
    """An account's address is its holder's; an address that someone else bears stays theirs."""
    bearer = standing.by_email.get(intent.values["email"].lower())
    if bearer is not None and bearer.pk != person.pk:
        return True
    if bearer is None and person.user_id and person.email:
        intent.remarks.append(Why("member.account_address", {"name": person.name}))
        return True
    return bearer is not None and bool(person.email)


def _of_seat(intent: Intent, standing: Standing) -> Iterator[Change]:
    """Who sits: another delegate, or one more alternate."""
    named = intent.named
    if named is None:
        return
    if intent.as_alternate:
        if not _sits(named, standing, intent):
            yield "alternate", "", named.name
        return
    mandate = standing.delegate(intent.seat)
    if mandate is None or (intent.person != mandate.person and not same(named, mandate.person)):
        yield "person", mandate.person.name if mandate else "", named.name
    elif intent.person is None:
        intent.person = mandate.person


def _sits(named: Named, standing: Standing, intent: Intent) -> bool:
    return any(same(named, each.person) for each in standing.alternates(intent.seat))


def _of_alternates(intent: Intent, standing: Standing) -> Iterator[Change]:
    """A file of ours says all the alternates; another only adds those that it names."""
    named = several(intent.values["alternate"])
    if not named or intent.as_alternate:
        return
    sitting = standing.alternates(intent.seat)
    intent.new_alternates = [
        each for each in named if not any(same(each, held.person) for held in sitting)
    ]
    if intent.is_ours:
        intent.gone_alternates = [
            held for held in sitting if not any(same(each, held.person) for each in named)
        ]
    if intent.new_alternates or intent.gone_alternates:
        stay = [held.person.name for held in sitting if held not in intent.gone_alternates]
        now = [*stay, *(each.name for each in intent.new_alternates)]
        yield "alternate", "; ".join(held.person.name for held in sitting), "; ".join(now)
