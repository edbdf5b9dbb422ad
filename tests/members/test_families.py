"""The letter under which a member is drawn, the same on every page."""

from django.urls import reverse

from members.families import family_of
from members.models import Membership
from tests import factories

TODAY = factories.LONG_AGO


def _drawn(membership):
    family = family_of(membership)
    return family.letter, family.hue


def _seat(table, **member):
    membership = Membership.objects.create(table=table, accepted_on=TODAY, sort_key="zzz", **member)
    seat = factories.seat(table)
    seat.membership = membership
    seat.save()
    return membership


def test_sectors_tables_and_residents_have_each_their_letter(people):
    resident = _seat(people.table, resident=factories.person("Zoé Audet"))
    other = _seat(people.table, member_table=factories.table("other"))

    assert _drawn(people.seat.membership) == ("C", people.centre.sector.hue)
    assert _drawn(resident) == ("P", 8)
    assert _drawn(other) == ("Ta", 4)


def test_the_letters_are_the_same_on_the_roster_and_the_home_of_the_table(people, client):
    _seat(people.table, resident=factories.person("Zoé Audet"))
    _seat(people.table, member_table=factories.table("other"))
    client.force_login(people.ben)

    roster = client.get(reverse("members:roster", args=("water",))).context["page"]
    home = client.get("/tables/water/").context["page"]

    drawn = [(row.letter, row.hue, row.label, row.count) for row in roster.circle.by_sector]
    assert drawn[-2:] == [("Ta", 4, "Tables membres", 1), ("P", 8, "Population", 1)]
    assert [(row.letter, row.hue, row.label, row.count) for row in home.circle.legend] == drawn
    assert [(dot.letter, dot.hue) for dot in roster.circle.dots] == [
        (row.letter, row.hue) for row in home.circle.ring
    ]


def test_residents_and_their_organisations_are_one_row_of_the_legend(people, client):
    sector = factories.sector(
        "citoyen", name_fr="Population", name_en="Residents", letter="P", hue=8
    )
    group = factories.organization("group", sector=sector.code)
    factories.seat(people.table, group)
    _seat(people.table, resident=factories.person("Zoé Audet"))
    client.force_login(people.ben)

    page = client.get(reverse("members:roster", args=("water",))).context["page"]

    shown = [(row.letter, row.count) for row in page.circle.by_sector if row.letter == "P"]
    assert shown == [("P", 2)]
    assert [len(group.lines) for group in page.groups if group.family.letter == "P"] == [2]
