"""A region of 200 tables, bulk-made: figures for measuring, not a place to look around in."""

import random
from datetime import UTC, date, datetime, timedelta

from django.db import transaction

from accounts.models import User
from actions.models import Action, ActionPlan, Commitment, Heading, Progress
from meetings.models import AgendaItem, Attendance, Decision, Meeting, Minutes
from members.models import Mandate, Membership, Office, Organization, Person, Seat, Stewardship
from tables.models import Publication, Sector, Table, Territory

TABLES, ORGANIZATIONS, SEATS, MEETINGS, ITEMS, ACTIONS = 200, 1200, 15, 10, 12, 30
START = datetime(2026, 1, 12, 14, tzinfo=UTC)
LONG_AGO = date(2020, 1, 1)
NOTES = "La rencontre fait le point sur l’accueil, le logement et la francisation. " * 6


@transaction.atomic
def generate() -> None:
    """Make the region, about 150,000 rows; does nothing when there are tables already."""
    if Table.objects.exists():
        return
    chance = random.Random(2026)  # noqa: S311 -- the same region at each run
    places = list(Territory.objects.filter(level="mrc", path__contains="/08/"))
    sectors = list(Sector.objects.all())
    organizations = _organizations(chance, places, sectors)
    people = _people(organizations)
    tables = _tables(places)
    seats = _seats(chance, tables, organizations, people)
    _meetings(tables, people[0].user, seats)
    _plans(chance, tables, organizations, people[0].user)
    _offices(tables, people)


def _organizations(chance, places, sectors):
    return Organization.objects.bulk_create(
        Organization(
            slug=f"organisme-{n}",
            name=f"Organisme de concertation no {n}",
            acronym=f"OC{n}",
            sector=chance.choice(sectors),
            based_in=chance.choice(places),
        )
        for n in range(ORGANIZATIONS)
    )


def _people(organizations):
    users = User.objects.bulk_create(
        User(email=f"person{n}@example.org", name=f"Camille Tremblay {n}", password="!")  # noqa: S106 -- no password opens it
        for n in range(len(organizations))
    )
    return Person.objects.bulk_create(
        Person(given_name="Camille", family_name=f"Tremblay {n}", email=user.email, user=user)
        for n, user in enumerate(users)
    )


def _tables(places):
    tables = Table.objects.bulk_create(
        Table(
            slug=f"table-{n}",
            name=f"Table de concertation no {n}",
            kind=Table.Kind.MULTISECTORIAL,
            founded_on=LONG_AGO,
            publication=Publication.PUBLIC,
        )
        for n in range(TABLES)
    )
    through = Table.territories.through
    through.objects.bulk_create(
        through(table=table, territory=places[n % len(places)]) for n, table in enumerate(tables)
    )
    return tables


def _seats(chance, tables, organizations, people):
    """Fifteen seats a table; the first organisation sits at the first four, as busy partners do."""
    chosen = [(table, chance.sample(range(4, ORGANIZATIONS), SEATS)) for table in tables]
    for n in range(4):
        chosen[n][1][0] = 0
    memberships = Membership.objects.bulk_create(
        Membership(table=table, organization=organizations[n], accepted_on=LONG_AGO)
        for table, numbers in chosen
        for n in numbers
    )
    seats = Seat.objects.bulk_create(
        Seat(table=member.table, membership=member, position=n % SEATS + 1)
        for n, member in enumerate(memberships)
    )
    held = [n for _table, numbers in chosen for n in numbers]
    Mandate.objects.bulk_create(
        Mandate(seat=seat, person=people[n], since=LONG_AGO)
        for seat, n in zip(seats, held, strict=True)
    )
    return [(seat, people[n]) for seat, n in zip(seats, held, strict=True)]


def _meetings(tables, user, seats):
    stages = {"convened_by": user, "opened_by": user, "closed_by": user, "quorum": 8}
    meetings = Meeting.objects.bulk_create(
        Meeting(
            table=table,
            number=n + 1,
            time_zone=table.time_zone,
            place="Salle du conseil",
            starts_at=(at := START + timedelta(weeks=4 * n)),
            ends_at=at + timedelta(hours=3),
            convened_at=at - timedelta(days=12),
            opened_at=at,
            closed_at=at + timedelta(hours=3),
            **stages,
        )
        for table in tables
        for n in range(MEETINGS)
    )
    items = AgendaItem.objects.bulk_create(
        AgendaItem(
            meeting=meeting,
            position=n,
            label=str(n),
            title=f"Point {n} : état de la situation",
            kind=AgendaItem.Kind.DECISION if n in {3, 6} else AgendaItem.Kind.DISCUSSION,
            notes=NOTES,
            notes_version=1,
            notes_at=meeting.closed_at,
            notes_by=user,
        )
        for meeting in meetings
        for n in range(1, ITEMS + 1)
    )
    Decision.objects.bulk_create(
        Decision(
            table=item.meeting.table,
            meeting=item.meeting,
            item=item,
            number=f"D-{item.meeting.number}-{item.position}",
            position=item.position,
            text="La proposition est adoptée telle que présentée.",
            recorded_at=item.meeting.closed_at,
            recorded_by=user,
        )
        for item in items
        if item.kind == AgendaItem.Kind.DECISION
    )
    Minutes.objects.bulk_create(Minutes(meeting=meeting) for meeting in meetings)
    by_table = {}
    for seat, person in seats:
        by_table.setdefault(seat.table_id, []).append((seat, person))
    Attendance.objects.bulk_create(
        (
            Attendance(
                meeting=meeting,
                seat=seat,
                person=person,
                presence="absent" if (seat.pk + meeting.pk) % 6 == 0 else "here",
            )
            for meeting in meetings
            for seat, person in by_table[meeting.table_id]
        ),
        batch_size=5000,
    )


def _plans(chance, tables, organizations, user):
    plans = ActionPlan.objects.bulk_create(
        ActionPlan(
            table=table,
            title="Plan d’action 2026-2029",
            starts_on=date(2026, 4, 1),
            ends_on=date(2029, 3, 31),
            short_until=date(2027, 3, 31),
            medium_until=date(2029, 3, 31),
        )
        for table in tables
    )
    headings = Heading.objects.bulk_create(
        Heading(plan=plan, number=str(n), title=f"Axe {n} : accueillir et intégrer", position=n)
        for plan in plans
        for n in range(1, 5)
    )
    states = ("planned", "in_progress", "in_progress", "done")
    actions = Action.objects.bulk_create(
        Action(
            table=heading.plan.table,
            plan=heading.plan,
            heading=heading,
            number=f"{heading.number}.{n}",
            title=f"Tenir l’activité {n} avec les partenaires du milieu",
            created_on=date(2026, 4, 1),
            due_on=date(2026, 6, 1) + timedelta(days=chance.randrange(1200)),
            state=(state := chance.choice(states)),
            percent=100 if state == "done" else chance.randrange(90),
            done_on=date(2026, 9, 1) if state == "done" else None,
        )
        for heading in headings
        for n in range(1, ACTIONS // 4 + 1)
    )
    Commitment.objects.bulk_create(
        Commitment(
            action=action,
            organization=organization,
            role="partner" if n else "lead",
            named_at=START,
            confirmed_at=START if n % 2 == 0 else None,
        )
        for action in actions
        for n, organization in enumerate(chance.sample(organizations, 4))
    )
    Progress.objects.bulk_create(
        Progress(
            action=action, state="in_progress", percent=40, at=START, note=NOTES[:200], by=user
        )
        for action in actions
        for _ in range(3)
    )


def _offices(tables, people):
    Office.objects.bulk_create(
        Office(table=table, person=people[1], charge="coordinator", since=LONG_AGO)
        for table in tables[:2]
    )
    Stewardship.objects.create(
        user=people[2].user,
        territory=Territory.objects.get(level="region", code="08"),
        since=LONG_AGO,
    )
