"""The sample region holds together, and is written as the product speaks."""

import csv
import re
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from concertation.sample import calendar
from concertation.sample.region import MEETINGS, ORGANIZATIONS, PEOPLE, PERSONAS, PLANS, TABLES
from concertation.sample.shape import Action

REFERENCE = Path(__file__).parents[2] / "tables" / "reference"
LOADING_DAYS = tuple(date(2026, 11, 25) + timedelta(days=17 * n) for n in range(22))

organizations = {each.slug: each for each in ORGANIZATIONS}
people = {each.slug: each for each in PEOPLE}
tables = {each.slug: each for each in TABLES}


def codes(name, column="code"):
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8") as file:
        return {row[column] for row in csv.DictReader(file)}


territories = codes("territories") | codes("municipalities_08")


def seats_of(table):
    """Return (membership or None, seat) in order."""
    held = [(member, seat) for member in table.memberships for seat in member.seats]
    return [*held, *((None, seat) for seat in table.vacancies)]


def decisions_of(table):
    return [
        (meeting, each)
        for meeting in MEETINGS[table.slug]
        for item in meeting.items
        for each in item.decisions
    ]


def actions_of(heading):
    for part in heading.parts:
        yield from (part,) if isinstance(part, Action) else actions_of(part)


all_actions = [
    (plan, each) for plan in PLANS for heading in plan.headings for each in actions_of(heading)
]
all_items = [
    (slug, meeting, item)
    for slug, meetings in MEETINGS.items()
    for meeting in meetings
    for item in meeting.items
]


def repeated(values):
    return [value for value, count in Counter(values).items() if count > 1]


def prose(record):
    """Yield every text of a record and of what it holds, with the path that leads to it."""
    for name, value in zip(record._fields, record, strict=True):
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, str):
                yield f"{record[0]}.{name}", each
            elif hasattr(each, "_fields"):
                yield from prose(each)


WHOLE = (*ORGANIZATIONS, *PEOPLE, *PERSONAS, *TABLES, *PLANS, *sum(MEETINGS.values(), ()))
WRITTEN = [text for record in WHOLE for text in prose(record)]


# How much there is


def test_the_region_has_the_size_that_it_claims():
    assert len(TABLES) == 8
    assert 65 <= len(ORGANIZATIONS) <= 75
    assert 130 <= len(PEOPLE) <= 150
    assert 30 <= sum(person.account for person in PEOPLE) <= 45
    assert len(MEETINGS) == 8


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.slug)
def test_a_table_has_its_seats_and_its_meetings(table):
    meetings = MEETINGS[table.slug]

    assert 12 <= len(seats_of(table)) <= 27
    assert 5 <= len(meetings) <= 11
    assert all(6 <= len(meeting.items) <= 14 for meeting in meetings)


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.slug)
def test_a_plan_has_its_headings_and_its_actions(plan):
    actions = [each for owner, each in all_actions if owner is plan]

    assert 3 <= len(plan.headings) <= 5
    assert 15 <= len(actions) <= 30
    assert repeated(each.number for each in actions) == []


# What refers to something


def test_no_slug_number_address_or_telephone_is_used_twice():
    assert repeated(each.slug for each in ORGANIZATIONS) == []
    assert repeated(each.name for each in ORGANIZATIONS) == []
    assert repeated(each.phone for each in ORGANIZATIONS) == []
    assert repeated(each.slug for each in PEOPLE) == []
    assert repeated(each.email for each in PEOPLE if each.email) == []
    assert repeated(each.slug for table in TABLES for _, each in decisions_of(table)) == []
    assert repeated(plan.slug for plan in PLANS) == []


def test_organizations_speak_the_codes_of_the_reference_lists():
    assert {each.sector for each in ORGANIZATIONS} <= codes("sectors")
    assert {each.based_in for each in ORGANIZATIONS} <= territories
    assert {code for each in ORGANIZATIONS for code in each.serves} <= territories


def test_every_address_is_of_the_domain_kept_for_examples():
    addresses = [each.email for each in (*ORGANIZATIONS, *PEOPLE) if each.email]

    assert [each for each in addresses if not re.search(r"[@.]example\.org$", each)] == []
    assert [each for each in PEOPLE if each.account and not each.email] == []


def test_people_work_for_organizations_that_exist():
    worked_for = {each.organization for person in PEOPLE for each in person.functions}

    assert worked_for <= set(organizations)


def test_the_personas_are_who_they_say():
    assert {each.role: (each.email, people[each.person].email) for each in PERSONAS} == {
        "coordinator": ("josee.gagnon@example.org",) * 2,
        "partner": ("karim.haddad@example.org",) * 2,
        "steward": ("michelle.ouellet@example.org",) * 2,
        "alternate": ("aicha.benali@example.org",) * 2,
    }
    assert all(people[each.person].account for each in PERSONAS)


def test_the_partner_holds_a_seat_at_four_tables():
    held = {
        table.slug
        for table in TABLES
        for _, seat in seats_of(table)
        for mandate in seat.mandates
        if mandate.person == "karim-haddad" and mandate.rank == 0
    }

    assert len(held) == 4


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.slug)
def test_a_table_refers_to_what_exists(table):
    seats = [seat for _, seat in seats_of(table)]
    members = table.memberships

    assert set(table.territories) <= territories
    assert set(table.populations) <= codes("populations")
    assert {host.organization for host in table.hosts} <= set(organizations)
    assert {office.person for office in table.offices} <= set(people)
    assert repeated(seat.slug for seat in seats) == []
    assert {m.organization for m in members if m.organization} <= set(organizations)
    assert {m.resident for m in members if m.resident} <= set(people)
    assert {m.member_table for m in members if m.member_table} <= set(tables)
    assert {each.person for seat in seats for each in seat.mandates} <= set(people)
    assert {seat.sector for seat in seats if seat.sector} <= codes("sectors")
    assert {seat.territory for seat in seats if seat.territory} <= territories
    assert {seat.population for seat in seats if seat.population} <= codes("populations")
    assert [seat for seat in table.vacancies if seat.mandates] == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.slug)
def test_a_seat_has_one_delegate_at_a_time(table):
    for _, seat in seats_of(table):
        for rank in {each.rank for each in seat.mandates}:
            spans = sorted((m.since, m.until) for m in seat.mandates if m.rank == rank)

            assert all(until <= since for (_, until), (since, _) in pairwise(spans)), seat


def test_a_sectorial_table_has_only_community_organizations_as_members():
    seated = {
        organizations[member.organization].sector
        for table in TABLES
        if table.kind == "sectorial"
        for member in table.memberships
        if member.category in {"regular", "associate"} and member.organization
    }

    assert seated == {"communautaire"}


# Meetings


@pytest.mark.parametrize("slug", tables)
def test_meetings_follow_one_another_whatever_the_loading_day(slug):
    for today in LOADING_DAYS:
        days = [calendar.day_of(meeting.moment, today) for meeting in MEETINGS[slug]]

        assert days == sorted(set(days)), today
        assert [m.number for m in MEETINGS[slug]] == sorted({m.number for m in MEETINGS[slug]})
        assert all(
            (day < today) == (meeting.moment.weeks < 0)
            for day, meeting in zip(days, MEETINGS[slug], strict=True)
        ), today


@pytest.mark.parametrize("slug", tables)
def test_only_the_last_minutes_wait_for_adoption(slug):
    held = [m for m in MEETINGS[slug] if m.moment.weeks < 0 and not m.cancelled]

    assert [m.minutes for m in held[:-1]] == ["adopted"] * (len(held) - 1)
    assert held[-1].minutes in {"sent", "draft"}


@pytest.mark.parametrize("slug", tables)
def test_who_came_had_a_seat_that_day(slug):
    table = tables[slug]
    for meeting in MEETINGS[slug]:
        who = meeting.presence
        named = (*who.excused, *who.absent, *who.remote, *(seat for seat, _ in who.alternates))
        timed = (*(seat for seat, _ in who.late), *(seat for seat, _ in who.early))
        filled = {seat.slug for seat in filled_seats(table, meeting)}

        assert {*named, *timed} <= filled, meeting.number
        assert repeated(named) == [], meeting.number
        assert set(who.both) <= set(who.alternates), meeting.number
        assert {*timed}.isdisjoint({*who.excused, *who.absent}), meeting.number


def filled_seats(table, meeting):
    """Return the seats held on the day of a meeting, on any loading day."""
    return [
        seat
        for member, seat in seats_of(table)
        if member and all(_sat(member, meeting, today) for today in LOADING_DAYS)
    ]


def _sat(member, meeting, today):
    day = calendar.day_of(meeting.moment, today)
    start = member.accepted is not None and calendar.months_from(today, member.accepted) <= day
    return start and (member.ended is None or day < calendar.months_from(today, member.ended))


@pytest.mark.parametrize("slug", tables)
def test_alternates_are_alternates_of_the_seat(slug):
    seats = {seat.slug: seat for _, seat in seats_of(tables[slug])}
    sent = [
        *(pair for meeting in MEETINGS[slug] for pair in meeting.presence.alternates),
        *((r.seat, r.alternate) for m in MEETINGS[slug] for r in m.replies if r.alternate),
    ]

    for seat, person in sent:
        assert (person, True) in {(m.person, m.rank > 0) for m in seats[seat].mandates}, seat


@pytest.mark.parametrize("slug", tables)
def test_replies_come_from_seats_after_the_convocation(slug):
    seats = {seat.slug for _, seat in seats_of(tables[slug]) if seat.mandates}
    for meeting in MEETINGS[slug]:
        replies = meeting.replies

        assert {each.seat for each in replies} <= seats
        assert repeated(each.seat for each in replies) == []
        assert all(meeting.convened <= each.days <= 0 for each in replies)
        assert {r.seat for r in replies if bool(r.alternate) != (r.reply == "alternate")} == set()


def test_the_next_meeting_of_each_table_is_convened_with_replies():
    for meetings in MEETINGS.values():
        ahead = next(m for m in meetings if m.moment.weeks > 0)

        assert ahead.convened is not None
        assert ahead.replies


@pytest.mark.parametrize("slug", tables)
def test_votes_count_no_more_than_the_seats_present(slug):
    for meeting, decision in decisions_of(tables[slug]):
        who = meeting.presence
        away = {*who.excused, *who.absent}
        voting = [s for s in filled_seats(tables[slug], meeting) if s.votes and s.slug not in away]

        assert (decision.votes is not None) == (decision.mode == "vote"), decision.slug
        assert sum(decision.votes or ()) <= len(voting), decision.slug


def test_items_refer_to_what_exists():
    for _, meeting, item in all_items:
        follow_ups = item.follow_ups
        named = {item.organization, *(each.organization for each in follow_ups)}
        moved = {o for each in item.decisions for o in (each.mover, each.seconder)}

        assert named | moved <= {*organizations, ""}, item.title
        assert {each.person for each in follow_ups} <= {*people, ""}, item.title
        assert all((f.state == "done") == (f.done is not None) for f in follow_ups), item.title
        assert meeting.moment.weeks < 0 or not (item.notes or item.decisions), item.title


@pytest.mark.parametrize("slug", tables)
def test_the_last_three_meetings_have_minutes_worth_reading(slug):
    held = [m for m in MEETINGS[slug] if m.moment.weeks < 0 and not m.cancelled]
    items = [item for meeting in held[-3:] for item in meeting.items if not item.standing]

    assert [item.title for item in items if not 2 <= sentences(item.notes) <= 7] == []


def sentences(text):
    return len(re.findall(r"[.!?](?= [A-ZÀÉ«]|$|\u00a0»)", text))


# Plans


@pytest.mark.parametrize(("plan", "action"), all_actions, ids=lambda each: each[0])
def test_an_action_refers_to_what_exists(plan, action):
    shares = (*action.leads, *action.partners)
    taken = {each.slug for _, each in decisions_of(tables[plan.table])}

    assert shares
    assert repeated(share.organization for share in shares) == []
    assert {share.organization for share in shares} <= set(organizations)
    assert {each.organization for each in action.progress} <= set(organizations)
    assert {action.person, *(each.person for each in action.progress)} <= {*people, ""}
    assert {action.decision, *(each.decision for each in action.drifts)} <= {*taken, ""}
    assert {plan.decision} <= {*taken, ""}
    assert set(action.programmes) <= codes("programmes")
    assert set(action.steps) <= codes("steps")
    assert set(action.populations) <= codes("populations")
    assert set(action.territories) <= territories


@pytest.mark.parametrize(("plan", "action"), all_actions, ids=lambda each: each[0])
def test_an_action_says_one_thing_about_its_date_and_its_state(plan, action):
    days = [each.days for each in action.progress]

    assert [action.due is not None, action.ongoing, bool(action.horizon)].count(True) == 1
    assert (action.state == "done") == (action.done is not None)
    assert days == sorted(days)
    assert all(day <= 0 for day in days)
    if action.progress:
        assert action.progress[-1][1:3] == (action.state, action.percent)
    if action.drifts:
        assert action.drifts[-1].now == action.due


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.slug)
def test_what_is_due_falls_within_the_plan_whatever_the_loading_day(plan):
    due = [each.due for owner, each in all_actions if owner is plan and each.due is not None]
    for today in LOADING_DAYS:
        start = calendar.plan_starts(today, plan.fiscal_year)
        end = calendar.plan_starts(today, plan.fiscal_year + plan.years)

        assert start <= today + timedelta(days=min(due)), today
        assert today + timedelta(days=max(due)) <= end, today


def test_no_two_actions_or_agenda_items_of_substance_bear_the_same_title():
    substance = [
        (slug, item.title)
        for slug, meeting, item in all_items
        if not item.standing and item.title != "Tour des membres" and not meeting.cancelled
    ]

    assert repeated(action.title for _, action in all_actions) == []
    assert repeated(title for _, title in substance) == []


def test_an_action_begins_with_a_verb_in_the_infinitive():
    first = {action.title.split()[0].rstrip(",") for _, action in all_actions}

    assert {verb for verb in first if not re.search(r"(er|ir|re)$", verb)} <= {"Se"}


# The writing


@pytest.mark.parametrize(
    ("rule", "pattern"),
    [
        ("no filler", r"(?i)lorem|ipsum|\baction \d+\b$"),
        ("apostrophes are curved", r"'"),
        ("a no-break space before a colon", r"(?<!\u00a0):(?![\d/+{])"),
        ("a no-break space inside the quotes", r"«(?!\u00a0)|(?<!\u00a0)»"),
        ("no straight quotes", r'"'),
        ("no space before ; ! or ?", r"[ \u00a0\u202f][;!?]"),
        ("a no-break space before % and $", r" [%$]"),
        ("a no-break space in hours", r"\d h\b|\u00a0h \d"),
        ("the first of the month is « 1er »", r"\b1 (janvier|février|mars|avril|mai|juin)"),
        ("a rencontre, not a réunion", r"(?i)\bréunions?\b"),
        ("one space at a time", r"  |^ | $"),
        ("three dots are one sign", r"\.\.\."),
    ],
    ids=lambda each: each[:24],
)
def test_what_is_written_follows_the_usage(rule, pattern):
    faults = [
        (where, text)
        for where, text in WRITTEN
        if not text.startswith("https://")
        and not where.endswith("decision_template")
        and re.search(pattern, re.sub(r"\{\w+(:\d+|[+-]\d+)?\}", "", text))
    ]

    assert faults == [], rule


def test_every_token_is_one_that_the_calendar_says():
    left = [
        (where, text)
        for where, text in WRITTEN
        if not where.endswith("decision_template")
        and "{" in calendar.said(text, date(2026, 11, 25))
    ]

    assert left == []
