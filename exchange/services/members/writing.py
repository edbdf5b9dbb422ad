"""Writing what a members' list says of organisations and people, together."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.utils import timezone

from core.text import fold
from exchange.services.kept import clean
from exchange.services.members.changes import organization_of
from exchange.services.members.circle import known_as
from exchange.services.members.intent import Intent
from exchange.services.members.people import Named
from exchange.services.members.standing import Standing
from exchange.services.organizations import Wanted, make
from exchange.services.pending import Pending
from exchange.services.traces import Traces
from members.models import Function, Organization, Person
from tables.models import Sector, Territory

FACTS = ("acronym", "website", "email", "phone")


def organizations(intents: list[Intent], standing: Standing, traces: Traces) -> None:
    """Make the organisations that nobody knew, correct the others; sets `whose` on each row."""
    made = make([_wanted(each) for each in intents if _is_new(each)], traces)
    sectors = {each.code: each for each in Sector.objects.all()}
    pending, serving = Pending(traces), []
    for intent in intents:
        is_new = _is_new(intent)
        key = fold(intent.organization.said) if intent.organization else ""
        intent.whose = made[key] if is_new else organization_of(intent, standing)
        if intent.whose is None or intent.as_alternate:
            continue
        columns = _said(intent) if is_new else _changed(intent)
        if code := columns.pop("sector", None):
            columns["sector"] = sectors.get(code, intent.whose.sector)
        if place := columns.pop("serves", None):
            serving.append((intent.whose, place))
        if columns:
            pending.change(intent.whose, **columns)
    pending.save()
    _serve(serving, traces)


def people(intents: list[Intent], standing: Standing, traces: Traces) -> None:
    """Make the people that nobody knew, correct the contacts and functions of the others."""
    made: dict[tuple[str, str, int], Person] = {}
    for intent in intents:
        if intent.named and intent.person is None:
            intent.person = _person(intent, intent.named, made, email=True)
        intent.alternates = [
            known_as(each, intent, standing) or _person(intent, each, made)
            for each in intent.new_alternates
        ]
    Person.objects.bulk_create(made.values())
    traces.made(made.values())
    _correct(intents, set(map(id, made.values())), traces)
    _functions(intents, standing, traces)


def _is_new(intent: Intent) -> bool:
    chosen = intent.organization
    return bool(chosen and chosen.new and intent.membership is None)


def _wanted(intent: Intent) -> Wanted:
    assert intent.organization is not None
    return Wanted(intent.organization.said, intent.values["sector"], intent.values["acronym"])


def _said(intent: Intent) -> dict[str, Any]:
    """What a row says of an organisation that it makes, beside its name, letters and sector."""
    names = ("website", "email", "phone") if intent.named is None else ("website",)
    said: dict[str, Any] = {
        name: clean(intent.values[name]) for name in names if intent.values[name]
    }
    if intent.based_in:
        said["based_in"] = intent.based_in
    if intent.serves:
        said["serves"] = intent.serves
    return said


def _changed(intent: Intent) -> dict[str, Any]:
    """The facts that a row changes on an organisation that stands."""
    names = {"acronym", "website", "sector", "based_in", "serves"}
    if intent.named is None:
        names |= {"email", "phone"}
    now = {name: value for name, (_was, value) in intent.changed.items() if name in names}
    return {name: clean(value) if name in FACTS else value for name, value in now.items()}


def _serve(pairs: Iterable[tuple[Organization, Territory]], traces: Traces) -> None:
    through = Organization.serves.through
    pairs = list(pairs)
    traces.before([organization for organization, _place in pairs])
    through.objects.bulk_create(
        [through(organization=one, territory=place) for one, place in pairs],
        ignore_conflicts=True,
    )


def _person(
    intent: Intent, named: Named, made: dict[tuple[str, str, int], Person], *, email: bool = False
) -> Person:
    """Someone to make; the same name in the same organisation or at the same address is one."""
    address = intent.values["email"] if email and intent.may_have_address else ""
    place = (
        fold(named.name), address.lower(), 0 if address else id(intent.whose or intent.key)
    )  # fmt: skip
    if place not in made:
        made[place] = Person(
            given_name=clean(named.given_name),
            family_name=clean(named.family_name),
            email=clean(address),
            phone=clean(intent.values["phone"])[:40] if email else "",
            language=settings.LANGUAGE_CODE,
        )
    return made[place]


def _correct(intents: list[Intent], made: set[int], traces: Traces) -> None:
    pending = Pending(traces)
    for intent in intents:
        contacts = {
            name: clean(intent.changed[name][1])
            for name in ("email", "phone")
            if name in intent.changed
        }
        if contacts and intent.named and intent.person and id(intent.person) not in made:
            pending.change(intent.person, **contacts)
    pending.save()


def _functions(intents: list[Intent], standing: Standing, traces: Traces) -> None:
    """Say who works where: a title that changes is corrected, without another function."""
    pending, made = Pending(traces), {}
    today = timezone.localdate()
    for intent in intents:
        people_here = [(intent.person, intent.values["function"])] if intent.person else []
        for person, title in [*people_here, *((each, "") for each in intent.alternates)]:
            if intent.whose is None or (person.pk, intent.whose.pk) in made:
                continue
            works = standing.function(person, intent.whose.pk)
            if works is None:
                made[person.pk, intent.whose.pk] = Function(
                    person=person,
                    organization=intent.whose,
                    title=clean(title)[:120],
                    since=today,
                )
            elif title and fold(title) != fold(works.title):
                pending.change(works, title=clean(title)[:120])
    pending.save()
    Function.objects.bulk_create(made.values())
    traces.made(made.values())
