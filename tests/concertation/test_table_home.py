"""The home of a table: what each person finds there, and what it costs."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from actions.models import Commitment
from meetings.models import Attendance, Minutes
from members.models import Hosting, Mandate, Office
from tables.models import FormerForm, Publication
from tests import factories
from tests.cast import cast

pytestmark = pytest.mark.django_db

PUBLIC = Publication.PUBLIC


def visit(client, user=None, slug="water"):
    if user:
        client.force_login(user)
    response = client.get(reverse("tables:home", args=(slug,)))
    return response, response.content.decode()


def adopted(meeting, by, publication=Publication.TABLE):
    now = timezone.now()
    return Minutes.objects.create(
        meeting=meeting,
        sent_at=now,
        sent_by=by,
        adopted_at=now,
        adopted_by=by,
        publication=publication,
    )


@pytest.fixture
def everything(people):
    """A public table with one of each thing published, and one of each not."""
    table, ben = people.table, people.ben
    table.publication = PUBLIC
    table.mandate = "Veiller sur l’eau de la région."
    table.email = "eau@example.org"
    table.save()
    secret = factories.held_meeting(table, ben, days_ago=20, title="Rencontre à huis clos")
    shown = factories.held_meeting(table, ben, days_ago=50, title="Rencontre du printemps")
    adopted(secret, ben)
    adopted(shown, ben, PUBLIC)
    factories.decision(secret, ben, text="Décision gardée à la table.")
    factories.decision(shown, ben, text="Décision publiée à tous.", publication=PUBLIC)
    factories.meeting(
        table,
        title="Rencontre interne",
        convened_at=timezone.now(),
        convened_by=ben,
        starts_at=timezone.now() + timedelta(days=3),
    )
    factories.meeting(
        table,
        title="Rencontre ouverte",
        convened_at=timezone.now(),
        convened_by=ben,
        publication=PUBLIC,
        starts_at=timezone.now() + timedelta(days=9),
    )
    factories.plan(table, title="Plan de l’eau")
    factories.plan(
        table,
        title="Plan public de l’eau",
        publication=PUBLIC,
        adopted_at=timezone.now(),
        adopted_by=ben,
        starts_on=date(2026, 5, 1),
    )
    return people


PRIVATE = (
    "Rencontre à huis clos",
    "Décision gardée à la table.",
    "Rencontre interne",
    "Centre des femmes",
    "Ana Côté",
    "Ben Roy",
    "To do for the coordination",
    "Vacant seats",
)
PUBLISHED = (
    "Veiller sur l’eau de la région.",
    "Décision publiée à tous.",
    "Plan public de l’eau",
    "eau@example.org",
)


@pytest.mark.parametrize("name", [None, "eve", "fay"])
def test_the_public_finds_what_is_published_and_nothing_else(client, everything, name):
    response, text = visit(client, name and getattr(everything, name))

    assert response.status_code == 200
    assert [words for words in PUBLISHED if words not in text] == []
    assert [words for words in PRIVATE if words in text] == []
    assert "Rencontre ouverte" in text
    assert "Rencontre du printemps" in text


@pytest.mark.parametrize("name", ["chloe", "gil", "dan", "sam", "ana", "ben"])
def test_whoever_sits_at_the_table_finds_all_of_it(client, everything, name):
    _response, text = visit(client, getattr(everything, name))

    for words in ("Rencontre interne", "Décision gardée à la table.", "Rencontre à huis clos"):
        assert words in text
    assert "Ana Côté" in text


@pytest.mark.parametrize(
    ("name", "sees"),
    [("ben", True), ("ana", False), ("sam", False), ("chloe", False), ("dan", False)],
)
def test_the_coordination_alone_has_its_list_of_things_to_do(client, everything, name, sees):
    response, _text = visit(client, getattr(everything, name))

    assert (response.context["page"].tasks is not None) is sees


def test_a_steward_finds_members_and_plan_but_only_what_is_published_to_partners(
    client, everything
):
    table = everything.table
    held = factories.held_meeting(table, everything.ben, days_ago=5)
    factories.decision(
        held, everything.ben, text="Décision pour partenaires.", publication=Publication.PARTNERS
    )

    _response, text = visit(client, everything.rae)

    assert "Décision pour partenaires." in text
    assert "Centre des femmes" in text
    assert "Décision gardée à la table." not in text
    assert "Rencontre interne" not in text


def test_a_table_that_is_not_published_does_not_exist_for_a_stranger(client, people):
    response, text = visit(client, people.eve)

    assert response.status_code == 404
    assert "Table water" not in text


def test_a_meeting_in_preparation_is_shown_to_those_who_prepare_it(client, people):
    factories.meeting(people.table, title="En chantier")

    shown = {
        name: visit(client, getattr(people, name))[0].context["page"].next is not None
        for name in ("ben", "ana", "sam", "chloe", "dan")
    }

    assert shown == {"ben": True, "ana": True, "sam": False, "chloe": False, "dan": False}


def test_the_forecast_counts_voting_seats_by_what_they_answered(client, people):
    table = people.table
    for n, reply in enumerate(("yes", "yes", "alternate", "no", ""), start=1):
        seat = factories.seat(table, factories.organization(f"member-{n}"))
        person = factories.person(f"Personne {n}")
        factories.mandate(seat, person)
        if n == 1:
            convened = factories.meeting(table, convened_at=timezone.now(), convened_by=people.ben)
        if reply:
            Attendance.objects.create(
                meeting=convened,
                seat=seat,
                person=person,
                reply=reply,
                replied_at=timezone.now(),
            )

    response, _text = visit(client, people.chloe)

    forecast = response.context["page"].next.forecast
    tally = forecast.tally  # six voting seats: Chloé’s is silent too, Dan’s has no vote
    assert (tally.comes, tally.alternate, tally.stays, tally.silent) == (2, 1, 1, 2)
    assert (forecast.expected, forecast.required) == (3, 4)


def test_the_plan_is_counted_by_horizon_and_by_state(client, people):
    plan = factories.plan(people.table)
    today = timezone.localdate()
    for due_on, state in (
        (today - timedelta(days=1), "planned"),
        (plan.short_until, "in_progress"),
        (plan.medium_until, "planned"),
        (plan.medium_until, "abandoned"),
        (date(2035, 1, 1), "deferred"),
    ):
        factories.action(people.table, plan=plan, due_on=due_on, state=state)
    factories.action(people.table, plan=plan, ongoing=True, state="done", done_on=today)

    response, _text = visit(client, people.chloe)

    bands = response.context["page"].plan.bands
    assert [
        (band.horizon, band.tally.done, band.tally.going, band.tally.late, band.tally.warn)
        for band in bands
    ] == [
        ("short", 0, 1, 1, 0),
        ("medium", 0, 0, 0, 0),
        ("long", 0, 0, 0, 1),
        ("ongoing", 1, 0, 0, 0),
    ]
    assert response.context["page"].plan.count == 5


def test_the_ring_shows_the_filled_and_the_vacant_with_a_legend(client, people):
    factories.seat(people.table, None)

    response, text = visit(client, people.chloe)

    circle = response.context["page"].circle
    assert (circle.members, circle.filled, circle.vacant) == (2, 2, 1)
    assert [(row.letter, row.state, row.count) for row in circle.legend] == [
        ("C", "filled", 1),
        ("G", "filled", 1),
        ("", "vacant", 1),
    ]
    assert text.count('class="ring__seat"') == 2
    assert text.count("ring__seat--vacant") == 1


def test_the_coordination_is_told_what_waits(client, people):
    table, today = people.table, timezone.localdate()
    asking = factories.organization("asking", name="Organisme en attente")
    factories.membership(table, asking, accepted_on=None, requested_on=today)
    sent = factories.held_meeting(table, people.ben, days_ago=30)
    Minutes.objects.create(meeting=sent, sent_at=timezone.now(), sent_by=people.ben)
    unsent = factories.held_meeting(table, people.ben, days_ago=12)
    plan = factories.plan(table)
    lead = {"role": Commitment.Role.LEAD}
    alone = factories.action(table, plan=plan, number="1.1")
    factories.commitment(alone, people.centre, **lead)
    led = factories.action(table, plan=plan, number="1.2")
    factories.commitment(led, people.centre, confirmed_at=timezone.now(), **lead)
    factories.action(table, plan=plan, number="1.3", created_on=today)
    factories.action(table, number="S1")
    factories.seat(table, None)
    Mandate.objects.filter(seat=people.seat, rank=0).update(until=today + timedelta(days=30))

    response, _text = visit(client, people.ben)

    found = response.context["page"].tasks
    assert [(task.action_id, task.meeting_number) for task in found] == [
        (None, None),
        (None, unsent.number),
        (None, sent.number),
        (alone.pk, None),
        (None, None),
        (None, None),
    ]


def test_more_than_three_actions_without_a_lead_are_counted(client, people):
    plan = factories.plan(people.table)
    for n in range(5):
        factories.action(people.table, plan=plan, number=f"1.{n}")

    response, _text = visit(client, people.ben)

    about = [task.action_id for task in response.context["page"].tasks]
    assert sum(bool(each) for each in about) == 3
    assert about.count(0) == 1


def test_kin_and_history_are_told_and_kin_that_do_not_exist_for_the_visitor_are_not(
    client, everything
):
    table = everything.table
    factories.public_table("shown", name="Comité publié", parent=table)
    factories.table("hidden", name="Comité caché", parent=table)
    factories.public_table(
        "closed",
        name="Comité fermé",
        parent=table,
        closed_at=timezone.now(),
        closed_by=everything.ben,
    )
    FormerForm.objects.create(
        table=table,
        name="Coalition de l’eau",
        kind="multisectorial",
        form="coalition",
        since=date(2010, 1, 1),
        until=date(2015, 6, 1),
        reason="Devenue permanente.",
    )
    Hosting.objects.create(table=table, organization=everything.centre, since=date(2020, 1, 1))

    response, text = visit(client)

    around = response.context["page"].around
    assert [kin.name for kin in around.subcommittees] == ["Comité publié"]
    assert [(each.name, each.since, each.until.year) for each in around.former] == [
        ("Coalition de l’eau", date(2010, 1, 1), 2015)
    ]
    assert around.host.name == "Centre des femmes"
    assert "Comité caché" not in text


def test_offices_that_ended_are_left_out(client, people):
    gone = factories.person("Lou Ancien")
    factories.office(people.table, gone, Office.Charge.CHAIR, until=date(2021, 1, 1))

    response, _text = visit(client, people.chloe)

    assert [charge.name for charge in response.context["page"].around.charges] == [
        "Ben Roy",
        "Ana Côté",
        "Sam Huot",
    ]


@pytest.mark.parametrize("count", [1, 5])
@pytest.mark.parametrize(("name", "cost"), [("ben", 12), ("chloe", 11), ("rae", 10), (None, 7)])
def test_the_home_costs_the_same_however_much_there_is(
    client, everything, count, name, cost, django_assert_num_queries
):
    table = everything.table
    for n in range(count):
        organization = factories.organization(f"more-{n}")
        seat = factories.seat(table, organization)
        person = factories.person(f"Personne {n}")
        factories.mandate(seat, person)
        factories.office(table, person, Office.Charge.TREASURER)
        factories.public_table(f"sub-{n}", parent=table)
        for plan in table.plans.all():
            factories.action(table, plan=plan, number=f"2.{n}")
        for meeting in table.meetings.filter(closed_at=None):
            factories.attendance(meeting, seat, person, reply="yes", replied_at=timezone.now())
        held = factories.held_meeting(table, everything.ben, days_ago=100 + n)
        factories.decision(held, everything.ben, publication=PUBLIC)
        adopted(held, everything.ben, PUBLIC)
    if name:
        client.force_login(getattr(everything, name))

    with django_assert_num_queries(cost):
        client.get(reverse("tables:home", args=("water",)))


def test_what_another_table_holds_does_not_show(client, everything):
    other = cast("other", publication=PUBLIC)
    held = factories.held_meeting(other.table, other.ben, title="Rencontre d’ailleurs")
    factories.decision(held, other.ben, text="Décision d’ailleurs.", publication=PUBLIC)

    _response, text = visit(client, everything.ben)

    assert "ailleurs" not in text
