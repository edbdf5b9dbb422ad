"""The page of a plan: three presentations of the same actions, each with a link."""

import re
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from actions.models import Commitment, Drift
from tables.models import Publication
from tests import factories
from tests.cast import cast

TODAY = timezone.localdate


def plan_of(people, **fields):
    return factories.plan(
        people.table, short_until=date(2027, 3, 31), medium_until=date(2029, 3, 31), **fields
    )


def fill(plan, count, partners=8):
    """Add actions, each with a lead, partners, a heading, a decision and a slide."""
    others = [factories.organization() for _ in range(partners)]
    meeting = factories.held_meeting(plan.table, factories.user())
    for n in range(1, count + 1):
        action = factories.action(
            plan.table,
            f"Action {n}",
            plan=plan,
            number=f"1.{n}",
            heading=factories.heading(plan, f"Axe {n}", str(n)),
            decision=factories.decision(meeting, meeting.closed_by),
            due_on=date(2027, 3, 31),
        )
        for place, organization in enumerate(others):
            role = Commitment.Role.PARTNER if place else Commitment.Role.LEAD
            factories.commitment(action, organization, role=role)
        Drift.objects.create(
            action=action, from_horizon="short", to_horizon="medium", reason="…", at=timezone.now()
        )


@pytest.mark.parametrize("count", [1, 5])
@pytest.mark.parametrize(("view", "cost"), [("horizon", 13), ("axis", 14), ("table", 13)])
def test_a_plan_costs_the_same_however_long(
    client, people, count, view, cost, django_assert_num_queries
):
    plan = plan_of(people)
    fill(plan, count)
    client.force_login(people.ben)

    with django_assert_num_queries(cost):
        page = client.get(plan.get_absolute_url(), {"view": view})

    assert page.content.count(b">Action ") == count


def titles(page):
    return re.findall(r'class="action__title"[^>]*>([^<]+)<', page.content.decode())


def mixed(people):
    """Make one action for each horizon, out of order, and an undated one."""
    plan = plan_of(people)
    first = factories.heading(plan, "Attraction", "1", position=1)
    second = factories.heading(plan, "Accueil", "2", position=2)
    for number, title, heading, when in (
        ("2.1", "Longue", second, {"due_on": date(2030, 12, 31)}),
        ("1.10", "Courte dix", first, {"due_on": date(2027, 3, 31)}),
        ("1.9", "Courte neuf", first, {"due_on": date(2026, 12, 31)}),
        ("2.2", "Continue", second, {"ongoing": True}),
        ("3", "Sans date", None, {}),
        ("1.2", "Moyenne", first, {"due_on": date(2027, 4, 1)}),
        ("2.3", "À la main", second, {"horizon_by_hand": "short"}),
    ):
        factories.action(people.table, title, plan=plan, number=number, heading=heading, **when)
    factories.action(people.table, "Abandonnée", plan=plan, number="9", state="abandoned")
    return plan


def test_by_horizon_the_near_comes_first_and_numbers_count(client, people):
    client.force_login(people.dan)

    page = client.get(mixed(people).get_absolute_url())

    assert titles(page) == [
        "Courte neuf",
        "Courte dix",
        "À la main",
        "Moyenne",
        "Longue",
        "Continue",
        "Sans date",
    ]


def test_by_heading_the_plan_stands_in_its_own_order(client, people):
    client.force_login(people.dan)

    page = client.get(mixed(people).get_absolute_url(), {"view": "axis"})

    assert titles(page) == [
        "Moyenne",
        "Courte neuf",
        "Courte dix",
        "Longue",
        "Continue",
        "À la main",
        "Sans date",
    ]
    assert re.findall(r'<h2 id="section[^>]*>([^<]+)<', page.content.decode()) == [
        "Axe 1\u00a0: Attraction",
        "Axe 2\u00a0: Accueil",
        "Sans axe ni objectif",
    ]


@pytest.mark.parametrize(
    ("sort", "first", "last"),
    [
        ("number", "Moyenne", "Sans date"),
        ("-number", "Sans date", "Moyenne"),
        ("due", "Courte neuf", "Sans date"),
        ("title", "À la main", "Sans date"),
        ("nonsense", "Moyenne", "Sans date"),
    ],
)
def test_as_a_table_any_column_sorts(client, people, sort, first, last):
    client.force_login(people.dan)

    page = client.get(mixed(people).get_absolute_url(), {"view": "table", "sort": sort})

    shown = re.findall(r'<th scope="row"><a[^>]*>([^<]+)<', page.content.decode())
    assert (len(shown), shown[0], shown[-1]) == (7, first, last)


def test_a_line_says_late_how_it_slid_and_who_confirmed(client, people):
    plan = plan_of(people)
    decision = factories.decision(
        factories.held_meeting(people.table, people.ben), people.ben, number="D-2026-11-03"
    )
    action = factories.action(
        people.table, plan=plan, number="1", due_on=TODAY() - timedelta(days=8), percent=40
    )
    for name, fields in (
        ("Oui", {"confirmed_at": timezone.now()}),
        ("Peut-être", {}),
        ("Jamais", {"declined_at": timezone.now()}),
    ):
        factories.commitment(action, factories.organization(name=name), **fields)
    Drift.objects.create(
        action=action,
        from_horizon="short",
        to_horizon="medium",
        reason="Financement",
        decision=decision,
        at=timezone.now(),
    )
    client.force_login(people.dan)

    page = client.get(plan.get_absolute_url()).content.decode()

    assert '<span class="badge badge--late">En retard de 8 jours</span>' in page
    assert '<span class="partner">Oui</span>' in page
    assert '<span class="partner partner--named">Peut-être' in page
    assert "Jamais" not in page.split('id="plan"')[1]
    assert "glissée de court à moyen terme le" in page
    assert "D-2026-11-03" in page


def test_the_running_plan_is_the_adopted_one_of_the_day(client, people):
    factories.plan(
        people.table,
        title="Ancien",
        starts_on=date(2020, 4, 1),
        ends_on=date(2023, 3, 31),
        short_until=date(2021, 3, 31),
        medium_until=date(2023, 3, 31),
    )
    adopted = plan_of(people, adopted_at=timezone.now(), adopted_by=people.ben)
    plan_of(people, title="Brouillon")
    client.force_login(people.dan)

    response = client.get(reverse("actions:current_plan", args=("water",)))

    assert (response.status_code, response.url) == (302, adopted.get_absolute_url())
    page = client.get(adopted.get_absolute_url()).content.decode()
    assert page.count("Ancien") == 1
    assert page.count("Brouillon") == 1


def test_a_table_without_a_plan_says_how_to_begin_to_who_may(client, people):
    create = reverse("actions:create_plan", args=("water",))
    offered = {}
    for who in ("ben", "dan"):
        client.force_login(getattr(people, who))
        page = client.get(reverse("actions:current_plan", args=("water",)))
        offered[who] = (page.status_code, create.encode() in page.content)

    assert offered == {"ben": (200, True), "dan": (200, False)}


def test_the_public_reads_adopted_public_plans_and_confirmed_shares_only(client, db):
    people = cast("open", publication=Publication.PUBLIC)
    public = plan_of(
        people, publication=Publication.PUBLIC, adopted_at=timezone.now(), adopted_by=people.ben
    )
    draft = plan_of(people, publication=Publication.PUBLIC)
    inner = plan_of(people, adopted_at=timezone.now(), adopted_by=people.ben)
    action = factories.action(people.table, plan=public)
    factories.commitment(action, factories.organization(name="Pressenti"))
    factories.commitment(action, factories.organization(name="Engagé"), confirmed_at=timezone.now())

    page = client.get(public.get_absolute_url())

    assert page.status_code == 200
    assert "Engagé" in page.content.decode()
    assert "Pressenti" not in page.content.decode()
    assert action.get_absolute_url().encode() not in page.content
    assert [client.get(plan.get_absolute_url()).status_code for plan in (draft, inner)] == [404] * 2


def test_a_plan_of_another_table_is_not_found(client, people):
    other = factories.plan(cast("forest").table)
    client.force_login(people.ben)

    assert client.get(reverse("actions:plan", args=("water", other.pk))).status_code == 404
