"""Nobody reaches another table's things: by an address, a field of a form, or a filter.

Everything is found by walking: an address with a new argument, a form with a new choice among
rows, a new filter fails the build until it is said here how to fill it.
"""

import inspect
import uuid

import django_filters
import pytest
from django import forms
from django.http import QueryDict
from django.test import RequestFactory
from django.utils import timezone

from accounts.models import User
from actions import filters as of_actions
from actions.models import Action, ActionPlan, Commitment, Heading
from concertation.addresses import addresses
from meetings import filters as of_meetings
from meetings.models import Decision, Meeting
from members import filters as of_members
from members.models import Membership, Organization, Person, Seat
from members.queries.roster import people_of
from notifications import filters as of_mails
from notifications.models import Delivery
from tables import filters as of_tables
from tests.world import fingerprint, world

APPS = (
    "accounts",
    "actions",
    "concertation",
    "exchange",
    "meetings",
    "members",
    "notifications",
    "reports",
)
# The directory of organisations is common: anyone who keeps a roster may add any of them to it, or
# fold a duplicate of their own into any of them.
COMMON = {"table_slug", "organization_slug", "kept_slug", "step", "kind"}
BELOW_A_TABLE = [address for address in addresses() if "table_slug" in address.arguments]
CASES = [
    (address, argument)
    for address in BELOW_A_TABLE
    for argument in address.arguments
    if argument not in COMMON
]


@pytest.fixture
def water(db):
    return world("water")


@pytest.fixture
def forest(water):
    """Another table, whose things bear no id, number or name of those of « water »."""
    return world("forest", number=41)


@pytest.fixture
def ben(client, water):
    client.force_login(water.people.ben)
    return client


def test_an_id_of_another_table_is_not_found(ben, water, forest):
    before = fingerprint()

    found = []
    for address, argument in CASES:
        kwargs = {**water.filled(address), argument: forest.filled(address)[argument]}
        url = _url(address, kwargs)
        found += _answers(ben, url)

    assert found == []
    assert fingerprint() == before


def test_another_table_does_not_exist(ben, forest):
    before = fingerprint()

    found = []
    for address in BELOW_A_TABLE:
        url = forest.url(address)
        found += _answers(ben, url)

    assert found == []
    assert fingerprint() == before


def test_an_id_that_no_row_can_bear_is_not_found(ben, water):
    wrong = []
    for address, argument in CASES:
        for value in (0, 2**31, 2**63, 10**40):
            url = _url(address, {**water.filled(address), argument: value})
            wrong += _answers(ben, url)

    assert wrong == []


def test_every_form_that_offers_rows_is_held_to_its_table(water, forest):
    theirs = _rows_of(forest)
    makers = _makers(water)
    unknown = [form.__name__ for form in _forms_with_rows() if form.__name__ not in makers]
    assert unknown == [], "say in this file how these forms are made"

    offered = []
    for form in _forms_with_rows():
        made = makers[form.__name__](form)
        for name, field in made.fields.items():
            if isinstance(field, forms.ModelChoiceField) and field.queryset.model in theirs:
                said = f"{form.__name__}.{name}"
                rows = theirs[field.queryset.model] if said not in OF_THE_DIRECTORY else ()
                offered += [f"{said}: {row}" for row in rows if _is_valid(field, row)]

    assert offered == []


def test_every_filter_is_held_to_its_table(water, forest):
    theirs = _rows_of(forest)
    makers = _filter_makers(water)
    known = {type(make(QueryDict())).__name__ for make in makers}
    assert {each.__name__ for each in _subclasses(django_filters.FilterSet)} - BASES == known

    leaked = []
    for make in makers:
        for name, its in make(QueryDict()).filters.items():
            for row in _meant(its, theirs):
                found = set(make(QueryDict(f"{name}={row.pk}")).qs)
                leaked += [f"{name}={row}" for each in found if each in theirs.get(type(each), ())]

    assert leaked == []


OF_THE_DIRECTORY = {
    "EmployerForm.organization",  # someone may leave for any organisation
    "NameForm.organization",
    "NewActionForm.other",
}
BASES = {"ActionFilter"}


def _url(address, kwargs):
    """Write the address by hand: some values are refused by `reverse` before the view is."""
    url = f"/{address.route}"
    for name, value in kwargs.items():
        for kind in ("int", "slug", "str"):
            url = url.replace(f"<{kind}:{name}>", str(value))
    return url


def _answers(client, url):
    """Say how the address answers, unless it says that there is nothing there."""
    answers = {"GET": client.get(url), "POST": client.post(url, {"once": uuid.uuid4()})}
    return [
        f"{method} {url}: {answer.status_code}"
        for method, answer in answers.items()
        if answer.status_code not in {404, 405}
    ]


def _subclasses(base):
    for each in base.__subclasses__():
        if each.__module__.split(".")[0] in {*APPS, "tables", "core"}:
            yield each
        yield from _subclasses(each)


def _forms_with_rows():
    """Every form of ours with a choice among rows, those that its making adds included."""
    seen = {}
    for form in _subclasses(forms.BaseForm):
        declared = any(isinstance(f, forms.ModelChoiceField) for f in form.base_fields.values())
        if declared and not inspect.isabstract(form) and not _is_of_a_filter(form):
            seen[form.__qualname__] = form
    return list(seen.values())


def _is_of_a_filter(form):
    return form.__name__.endswith("FilterForm") or "Filter" in form.__qualname__


def _is_valid(field, row):
    try:
        field.clean([row.pk] if isinstance(field, forms.ModelMultipleChoiceField) else row.pk)
    except forms.ValidationError:
        return False
    return True


def _rows_of(made):
    """The rows of a table, by model: what a form or a filter of another one must not know."""
    table = made.people.table
    memberships = Membership.objects.filter(table=table)
    people = Person.objects.filter(mandates__seat__table=table) | Person.objects.filter(
        offices__table=table
    )
    rows = {
        Action: table.actions.all(),
        ActionPlan: table.plans.all(),
        Commitment: Commitment.objects.filter(action__table=table),
        Decision: table.decisions.all(),
        Delivery: table.deliveries.all(),
        Heading: Heading.objects.filter(plan__table=table),
        Meeting: table.meetings.all(),
        Membership: memberships,
        Organization: Organization.objects.filter(memberships__in=memberships),
        Person: people.distinct(),
        Seat: table.seats.all(),
        User: User.objects.filter(person__in=people),
    }
    found = {model: set(each) for model, each in rows.items()}
    assert all(found.values()), "a kind of thing of which the world has none proves nothing"
    return found


def _makers(made):
    """How each form with a choice among rows is made for the table « water »."""
    people, table = made.people, made.people.table
    action = Action.objects.get(pk=made.arguments["action_id"])
    plan = action.plan
    for_action = {"table": table, "plan": plan}
    return {
        "ActionForm": lambda form: form(instance=action, **for_action),
        "NewActionForm": lambda form: form(**for_action),
        "MoveForm": lambda form: form(table=table),
        "AdoptForm": lambda form: form(table=table),
        "AskForm": lambda form: form(action=action),
        "DecisionForm": lambda form: form(
            members=list(Organization.objects.filter(memberships__table=table))
        ),
        "EmployerForm": lambda form: form(),
        "EditItemForm": lambda form: form(table=table),
        "FillForm": lambda form: form(table=table),
        "FollowUpForm": lambda form: form(table=table),
        "HeadingForm": lambda form: form(plan=plan),
        "HostForm": lambda form: form(table=table),
        "ItemForm": lambda form: form(table=table),
        "NameForm": lambda form: form(action=action),
        "NewTableForm": lambda form: form(within=["QC/08/"]),
        "OfficeForm": lambda form: form(people=people_of(table)),
        "OrganizationFactsForm": lambda form: form(table=table, instance=people.centre),
        "OrganizationForm": lambda form: form(table=table),
        "PlanImportForm": lambda form: form(table=table),
        "ProgressForm": lambda form: form(action=action, voices=[people.centre]),
        "PromoteForm": lambda form: form(table=table),
        "ReplyForm": lambda form: form(alternates=[people.person("gil")]),
        "SeatForm": lambda form: form(instance=people.seat),
        "SpokenReplyForm": lambda form: form(
            people=[people.person("chloe")], alternates=[people.person("gil")]
        ),
        "TableForm": lambda form: form(instance=table),
    }


def _filter_makers(made):
    table, user = made.people.table, made.people.ben
    today = timezone.localdate()
    request = RequestFactory().get("/")
    request.table, request.user = table, user
    plan = Action.objects.filter(plan=made.arguments["plan_id"])
    follow_ups = Action.objects.follow_ups().filter(table=table)
    shares = Commitment.objects.filter(action__table=table)
    return [
        lambda data: of_actions.PlanFilter(data, queryset=plan, on=today, user=user),
        lambda data: of_actions.FollowUpFilter(data, queryset=follow_ups, on=today),
        lambda data: of_actions.CommitmentFilter(data, queryset=shares),
        lambda data: of_meetings.MeetingFilter(data, table.meetings.all(), table=table),
        lambda data: of_meetings.DecisionFilter(data, queryset=table.decisions.all(), table=table),
        lambda data: of_members.RosterFilter(
            data, queryset=table.memberships.all(), request=request
        ),
        lambda data: of_members.OrganizationFilter(
            data, queryset=Organization.objects.filter(memberships__table=table)
        ),
        lambda data: of_mails.SentFilter(data, queryset=table.deliveries.all()),
        lambda data: of_tables.TableFilter(data, queryset=type(table).objects.filter(pk=table.pk)),
    ]


def _meant(its, theirs):
    """The rows of another table that a filter could be asked for."""
    model = getattr(getattr(its, "queryset", None), "model", None)
    return theirs.get(model, ())
