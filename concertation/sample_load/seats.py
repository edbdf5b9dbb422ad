"""Tables, with their hosts, offices, memberships, seats and mandates."""

from django.utils.text import slugify

from concertation.sample.shape import Membership as Line
from concertation.sample.shape import Seat as Place
from concertation.sample.shape import Table as Sheet
from concertation.sample_load.books import Books
from members.models import Hosting, Mandate, Membership, Office, Seat
from tables.models import FormerForm, Table


def load_tables(books: Books, sheets: tuple[Sheet, ...]) -> None:
    """Make the tables first, then what refers to them, so that a table may sit at another."""
    for sheet in sheets:
        books.tables[sheet.slug] = _table(books, sheet)
    for sheet in sheets:
        _around(books, sheet)
        _members(books, sheet)


def _table(books: Books, sheet: Sheet) -> Table:
    table = Table.objects.create(
        slug=slugify(sheet.slug),
        name=sheet.name,
        kind=sheet.kind,
        form=sheet.form,
        mandate=sheet.mandate,
        parent=books.tables.get(sheet.parent),
        founded_on=books.month(sheet.founded),
        quorum_rule=sheet.quorum_rule,
        quorum_fixed=sheet.quorum_fixed,
        notice_days=sheet.notice_days,
        decision_template=sheet.decision_template,
        minutes_style=sheet.minutes_style,
        year_starts_in=sheet.year_starts_in,
        publication=sheet.publication,
        validates_progress=sheet.validates_progress,
        email=sheet.email,
    )
    table.territories.set([books.territories[code] for code in sheet.territories])
    table.populations.set([books.populations[code] for code in sheet.populations])
    return table


def _around(books: Books, sheet: Sheet) -> None:
    table = books.tables[sheet.slug]
    Hosting.objects.bulk_create(
        Hosting(
            table=table,
            organization=books.organizations[host.organization],
            since=books.month(host.since),
            until=books.month(host.until),
        )
        for host in sheet.hosts
    )
    Office.objects.bulk_create(
        Office(
            table=table,
            person=books.people[office.person],
            charge=office.charge,
            since=books.month(office.since),
            until=books.month(office.until),
        )
        for office in sheet.offices
    )
    FormerForm.objects.bulk_create(
        FormerForm(
            table=table,
            name=former.name,
            kind=former.kind,
            form=former.form,
            since=books.month(former.since),
            until=books.month(former.until),
            reason=former.reason,
        )
        for former in sheet.former
    )
    hand = next(
        office
        for office in sheet.offices
        if office.charge == "coordinator" and office.until is None
    )
    books.hands[sheet.slug] = books.people[hand.person].user


def _members(books: Books, sheet: Sheet) -> None:
    position = 0
    for line in sheet.memberships:
        membership = _membership(books, sheet, line)
        for place in line.seats:
            position += 1
            _seat(books, sheet, place, position, membership)
    for place in sheet.vacancies:
        position += 1
        _seat(books, sheet, place, position, None)


def _membership(books: Books, sheet: Sheet, line: Line) -> Membership:
    return Membership.objects.create(
        table=books.tables[sheet.slug],
        organization=books.organizations[line.organization] if line.organization else None,
        member_table=books.tables[line.member_table] if line.member_table else None,
        resident=books.people[line.resident] if line.resident else None,
        category=line.category,
        requested_on=books.month(line.requested),
        studied_on=books.month(line.studied),
        accepted_on=books.month(line.accepted),
        renew_by=books.month(line.renew_by),
        suspended_on=books.month(line.suspended),
        ended_on=books.month(line.ended),
        ending=line.ending,
        note=line.note,
    )


def _seat(
    books: Books, sheet: Sheet, place: Place, position: int, membership: Membership | None
) -> None:
    """Make a seat; that of a member who left is closed with the membership."""
    seat = Seat.objects.create(
        table=books.tables[sheet.slug],
        membership=membership,
        label=place.label,
        votes=place.votes,
        position=position,
        wanted_sector=books.sectors.get(place.sector),
        wanted_territory=books.territories.get(place.territory),
        wanted_population=books.populations.get(place.population),
        closed_on=membership.ended_on if membership else None,
    )
    books.seats[sheet.slug, place.slug] = seat
    Mandate.objects.bulk_create(
        Mandate(
            seat=seat,
            person=books.people[mandate.person],
            rank=mandate.rank,
            since=books.month(mandate.since),
            until=books.month(mandate.until) or seat.closed_on,
            instructions=mandate.instructions,
        )
        for mandate in place.mandates
    )
