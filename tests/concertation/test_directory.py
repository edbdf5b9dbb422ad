"""The directory of tables: what each filter keeps, and what never leaks."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from members.models import Membership
from tables.models import Publication
from tables.services import reference
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def tables(people):
    """Public tables at each level and elsewhere; « water » is Ana’s, and not published."""
    reference.load(on=timezone.localdate())
    region = factories.territory("region", "08")
    mrc = factories.territory("mrc", "880")
    amos = factories.territory("municipality", "88057")
    mauricie = factories.territory("region", "04")
    made = {
        "region": factories.public_table("region", name="Région", territories=[region]),
        "mrc": factories.public_table("mrc", name="Éveil d’Abitibi", territories=[mrc]),
        "amos": factories.public_table("amos", name="Table d’Amos", territories=[amos]),
        "both": factories.public_table("both", name="Deux lieux", territories=[mrc, mauricie]),
        "far": factories.public_table("far", name="Mauricie", territories=[mauricie]),
        "secret": factories.table("secret", name="Secrète", territories=[mrc]),
        "closed": factories.public_table(
            "closed",
            name="Ancienne",
            territories=[mrc],
            closed_at=timezone.now(),
            closed_by=people.ben,
        ),
    }
    made["far"].populations.add(factories.population("aines"))
    return made


def slugs(lines):
    return [line.table.slug for line in lines]


def find(client, user=None, **query):
    if user:
        client.force_login(user)
    response = client.get(reverse("tables:directory"), query)
    assert response.status_code == 200
    return response.context["page"]


def test_the_public_finds_the_published_tables_in_order(client, tables):
    assert slugs(find(client).lines) == ["both", "mrc", "far", "region", "amos"]


@pytest.mark.parametrize(
    ("key", "inside", "above"),
    [
        ("region-08", ["both", "mrc", "region", "amos"], []),
        ("mrc-880", ["both", "mrc", "amos"], ["region"]),
        ("municipality-88057", ["amos"], ["both", "mrc", "region"]),
        ("mrc-890", [], ["region"]),
        ("region-04", ["both", "far"], []),
        ("province-QC", ["both", "mrc", "far", "region", "amos"], []),
    ],
)
def test_a_territory_includes_what_lies_under_it_and_tells_what_covers_it(
    client, tables, key, inside, above
):
    page = find(client, territory=key)

    assert slugs(page.lines) == inside
    assert slugs(page.above) == above


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"q": "eveil"}, ["mrc"]),
        ({"q": "ABITIBI"}, ["both", "mrc", "region"]),
        ({"q": "table amos"}, ["amos"]),
        ({"q": "table mauricie"}, []),
        ({"population": "aines"}, ["far"]),
        ({"state": "closed"}, ["closed"]),
        ({"state": "closed", "territory": "region-04"}, []),
        ({"kind": "sectorial"}, []),
        ({"form": "table", "q": "amos"}, ["amos"]),
        ({"territory": "mrc-880", "q": "eveil"}, ["mrc"]),
    ],
)
def test_each_filter_keeps_what_it_says(client, tables, query, found):
    assert slugs(find(client, **query).lines) == found


def test_a_sector_is_that_of_an_active_member(client, tables):
    school = factories.organization("school", sector="education")
    other = factories.organization("other-school", sector="education")
    factories.membership(tables["mrc"], school)
    factories.membership(
        tables["far"], other, ended_on="2024-01-01", ending=Membership.Ending.WITHDRAWN
    )

    assert slugs(find(client, sector="education").lines) == ["mrc"]


@pytest.mark.parametrize(
    ("name", "sees"),
    [
        (None, set()),
        ("eve", set()),
        ("fay", set()),
        ("chloe", {"water"}),
        ("ben", {"water"}),
        ("rae", {"water", "secret"}),
    ],
)
def test_tables_that_are_not_published_are_found_by_their_own_only(
    client, people, tables, name, sees
):
    page = find(client, name and getattr(people, name))

    assert set(slugs(page.lines)) & {"water", "secret"} == sees
    assert page.count == 5 + len(sees)


def test_a_filter_that_means_nothing_is_said_and_keeps_everything(client, tables):
    page = find(client, territory="mrc-999", kind="secret")

    assert set(page.filter.form.errors) == {"territory", "kind"}
    assert page.count == 5


def test_the_next_meeting_is_told_to_those_who_may_know_it(client, people, tables):
    tables["mrc"].offices.create(
        person=people.ben.person, charge="coordinator", since=factories.LONG_AGO
    )
    soon = timezone.now() + timedelta(days=2)
    later = timezone.now() + timedelta(days=20)
    convened = {"convened_at": timezone.now(), "convened_by": people.ben}
    factories.meeting(tables["mrc"], starts_at=soon, **convened)
    factories.meeting(tables["mrc"], starts_at=later, publication=Publication.PUBLIC, **convened)
    factories.meeting(tables["far"], starts_at=soon, publication=Publication.PUBLIC)

    def told(user=None):
        return {line.table.slug: line.next_at for line in find(client, user).lines}

    assert (told()["mrc"], told()["far"]) == (later, None)
    assert told(people.ben)["mrc"] == soon


def test_nothing_found_says_what_to_try(client, tables):
    response = client.get(reverse("tables:directory"), {"q": "introuvable"})

    assert b"introuvable" in response.content
    assert response.context["page"].count == 0
    assert reverse("tables:directory").encode() in response.content


@pytest.mark.parametrize("count", [1, 5])
@pytest.mark.parametrize(("key", "cost"), [("", 7), ("mrc-880", 11)])
def test_the_list_costs_the_same_however_long(
    client, tables, count, key, cost, django_assert_num_queries
):
    for n in range(count):
        table = factories.public_table(f"more-{n}", territories=[factories.territory("mrc", "880")])
        for m in range(3):
            factories.seat(table, factories.organization(f"org-{n}-{m}"))

    with django_assert_num_queries(cost):
        client.get(reverse("tables:directory"), {"territory": key})


def test_swap_equals_reload(client, tables):
    query = {"territory": "mrc-880"}

    whole = client.get(reverse("tables:directory"), query).content.decode()
    part = client.get(
        reverse("tables:directory"), query, headers={"HX-Request": "true"}
    ).content.decode()

    assert part.strip() in whole


def test_the_map_counts_tables_by_region_and_leads_into_each(client, people, tables):
    page = client.get(reverse("tables:map")).context["page"]

    counts = {tile.code: tile.figure for tile in page.tiles}
    assert len(counts) == 17
    assert {code: n for code, n in counts.items() if n} == {"08": 4, "04": 2}


def test_the_map_of_a_region_counts_its_mrc_and_says_apart_what_covers_them_all(client, tables):
    page = client.get(reverse("tables:map"), {"territory": "region-08"}).context["page"]

    assert {tile.code: tile.figure for tile in page.tiles} == {
        "850": 0,
        "860": 0,
        "870": 0,
        "880": 3,
        "890": 0,
    }
    assert page.over == 1
    assert page.region.code == "08"


def test_the_map_answers_the_same_questions_as_the_list(client, tables):
    page = client.get(reverse("tables:map"), {"population": "aines"}).context["page"]

    assert [(tile.code, tile.figure) for tile in page.tiles if tile.figure] == [("04", 1)]
    mauricie = next(tile for tile in page.tiles if tile.code == "04")
    assert mauricie.directory == "population=aines&territory=region-04"


def test_a_place_under_an_mrc_opens_the_map_of_its_region(client, tables):
    page = client.get(reverse("tables:map"), {"territory": "municipality-88057"}).context["page"]

    assert page.region.code == "08"
