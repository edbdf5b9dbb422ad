"""The page of a plan: three presentations of the same actions, each with a link."""

import re
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.models import Action, ActionPlan, Commitment, Drift, Horizon
from tables.models import Pathway, Programme, Publication, Step
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
@pytest.mark.parametrize(("view", "cost"), [("horizon", 12), ("axis", 13), ("table", 12)])
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


# -- filters -----------------------------------------------------------------


@pytest.fixture
def filtered(people):
    """Make actions that each answer to one filter."""
    plan = plan_of(people)
    pathway = Pathway.objects.create(code="p", name_fr="Parcours", name_en="Pathway")
    step = Step.objects.create(code="s", name_fr="Accueil", name_en="Welcome", pathway=pathway)
    programme = Programme.objects.create(code="pac", name_fr="PAC", name_en="PAC")
    late = TODAY() - timedelta(days=8)

    def action(title, **fields):
        return factories.action(people.table, title, plan=plan, **fields)

    action("Étudier l’œuvre", number="1")
    action("En retard", number="2", due_on=late)
    action("Faite", number="3", state="done", done_on=late, due_on=late)
    action("Abandonnée", number="4", state="abandoned", due_on=late)
    action("Du programme", number="5").programmes.add(programme)
    action("De l’étape", number="6").steps.add(step)
    action("Du lieu", number="7").territories.add(factories.territory())
    factories.commitment(action("Du Centre", number="8"), people.centre)
    factories.commitment(action("Refusée", number="9"), people.centre, declined_at=timezone.now())
    return plan, step, programme


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ({"q": "etudier l oeuvre"}, ["Étudier l’œuvre"]),
        ({"state": "late"}, ["En retard"]),
        ({"state": "done"}, ["Faite"]),
        ({"state": "abandoned"}, ["Abandonnée"]),
        ({"mine": "on"}, ["Du Centre"]),
        ({"q": "rien de tel"}, []),
    ],
)
def test_filters_narrow_the_plan(client, people, filtered, query, shown):
    client.force_login(people.chloe)

    page = client.get(filtered[0].get_absolute_url(), query)

    assert [title.replace("&#x27;", "'") for title in titles(page)] == shown


def test_filters_by_programme_step_place_and_organisation(client, people, filtered):
    plan, step, programme = filtered
    client.force_login(people.chloe)

    def shown(**query):
        return titles(client.get(plan.get_absolute_url(), query))

    assert shown(programme=programme.pk) == ["Du programme"]
    assert shown(step=step.pk) == ["De l’étape"]
    assert shown(territory=factories.territory().pk) == ["Du lieu"]
    assert shown(organization=people.centre.pk) == ["Du Centre"]
    assert shown(horizon="short") == ["En retard", "Faite"]
    assert len(shown(state="all")) == 9


def test_an_organisation_of_elsewhere_filters_nothing_and_shows_nothing(client, people, filtered):
    stranger = factories.organization("stranger", name="Organisme secret")
    client.force_login(people.chloe)

    page = client.get(filtered[0].get_absolute_url(), {"organization": stranger.pk})

    assert page.status_code == 200
    assert b"Organisme secret" not in page.content


def test_the_fragment_is_the_living_part_of_the_page(client, people, filtered):
    client.force_login(people.chloe)
    address = filtered[0].get_absolute_url()

    whole = client.get(address, {"state": "late"}).content.decode()
    part = client.get(address, {"state": "late"}, headers={"HX-Request": "true"}).content.decode()

    assert part.strip().startswith('<div id="plan"')
    assert part.strip() in whole


# -- what a line says ---------------------------------------------------------


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


# -- which plan ----------------------------------------------------------------


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


def test_the_public_reads_adopted_public_plans_and_confirmed_shares_only(client):
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


# -- horizons -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("due_on", "horizon"),
    [
        (date(2026, 4, 1), "short"),
        (date(2027, 3, 31), "short"),
        (date(2027, 4, 1), "medium"),
        (date(2029, 3, 31), "medium"),
        (date(2029, 4, 1), "long"),
    ],
)
def test_the_last_day_of_a_term_belongs_to_it(people, due_on, horizon):
    plan = plan_of(people)
    factories.action(people.table, plan=plan, due_on=due_on)

    assert plan.horizon_of(due_on) == horizon
    assert plan.actions.with_horizon().get().horizon == horizon


def test_the_database_and_the_plan_agree_on_every_horizon(people):
    plan = plan_of(people)
    action = factories.action(people.table, plan=plan)

    @settings(deadline=None)
    @given(
        due_on=st.dates(),
        short=st.dates(date(2026, 4, 1), date(2040, 1, 1)),
        more=st.integers(1, 4000),
    )
    def agree(due_on, short, more):
        bounds = {"short_until": short, "medium_until": short + timedelta(days=more)}
        ActionPlan.objects.filter(pk=plan.pk).update(**bounds)
        Action.objects.filter(pk=action.pk).update(due_on=due_on)
        found = Action.objects.with_horizon().select_related("plan").get(pk=action.pk)
        assert found.horizon == found.plan.horizon_of(due_on).value == found.stated_horizon

    agree()


def test_the_database_and_a_follow_up_agree_too(people):
    action = factories.action(people.table)

    @settings(deadline=None)
    @given(made=st.dates(date(2000, 1, 1), date(2100, 1, 1)), after=st.integers(-3000, 3000))
    def agree(made, after):
        Action.objects.filter(pk=action.pk).update(
            created_on=made, due_on=made + timedelta(days=after)
        )
        found = Action.objects.with_horizon().get(pk=action.pk)
        assert found.horizon == found.stated_horizon

    agree()


def test_an_ongoing_or_undated_action_stands_where_it_was_put(people):
    plan = plan_of(people)
    factories.action(people.table, "a", plan=plan, ongoing=True)
    factories.action(people.table, "b", plan=plan, horizon_by_hand=Horizon.LONG)
    factories.action(people.table, "c", plan=plan)

    found = plan.actions.with_horizon().order_by("title")

    assert [(each.horizon, each.stated_horizon) for each in found] == [
        ("ongoing", "ongoing"),
        ("long", "long"),
        ("", ""),
    ]
