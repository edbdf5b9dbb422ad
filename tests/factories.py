"""Typed functions that make rows with sensible defaults. A test names only what it is about."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from django.utils import timezone

from accounts.models import User
from actions.models import Action, ActionPlan, Commitment, Heading
from exchange.layouts.shapes import blank_values
from exchange.models import Import, ImportRow
from meetings.models import AgendaItem, Attendance, Decision, Meeting
from members.models import (
    Function,
    Mandate,
    Membership,
    Office,
    Organization,
    Person,
    Seat,
    Stewardship,
)
from tables.models import Population, Publication, Sector, Table, Territory

_serial = count(1)
TORONTO = ZoneInfo("America/Toronto")
LONG_AGO = date(2020, 1, 1)


def territory(level: str = "mrc", code: str = "860", **fields) -> Territory:
    """Get or make a territory of Abitibi-Témiscamingue, with the ones that contain it."""
    found = Territory.objects.filter(level=level, code=code).first()
    if found:
        return found
    above = {"province": None, "region": ("province", "QC"), "mrc": ("region", "08")}
    parent = above.get(level, ("mrc", "860"))
    parent = territory(*parent) if parent else None
    path = f"{parent.path if parent else ''}{code}/"
    fields.setdefault(
        "name", {"QC": "Québec", "08": "Abitibi-Témiscamingue"}.get(code, f"Lieu {code}")
    )
    return Territory.objects.create(level=level, code=code, parent=parent, path=path, **fields)


def sector(code: str = "communautaire", **fields) -> Sector:
    made, _ = Sector.objects.get_or_create(
        code=code,
        defaults={
            "name_fr": code.capitalize(),
            "name_en": code.capitalize(),
            "letter": code[0].upper(),
            "hue": len(code) % 8 + 1,
            "is_community": code == "communautaire",
            **fields,
        },
    )
    return made


def population(code: str = "immigrantes") -> Population:
    made, _ = Population.objects.get_or_create(
        code=code, defaults={"name_fr": code.capitalize(), "name_en": code.capitalize()}
    )
    return made


def table(slug: str = "", *, territories=None, **fields) -> Table:
    """Make a multisectorial table of the MRC 860, not published."""
    slug = slug or f"table-{next(_serial)}"
    fields = {"name": f"Table {slug}", "kind": Table.Kind.MULTISECTORIAL, **fields}
    made = Table.objects.create(slug=slug, **fields)
    made.territories.set(territories or [territory()])
    return made


def public_table(slug: str = "", **fields) -> Table:
    return table(slug, publication=Publication.PUBLIC, **fields)


def organization(slug: str = "", *, sector: str = "communautaire", **fields) -> Organization:
    slug = slug or f"organization-{next(_serial)}"
    fields.setdefault("name", f"Organisme {slug}")
    return Organization.objects.create(slug=slug, sector=globals()["sector"](sector), **fields)


def user(handle: str = "", *, name: str = "Ida Lavoie", **fields) -> User:
    """Make an account and the person behind it."""
    handle = handle or f"user{next(_serial)}"
    made = User.objects.create_user(f"{handle}@example.org", name, **fields)
    given, _, family = name.partition(" ")
    Person.objects.create(given_name=given, family_name=family, email=made.email, user=made)
    return made


def person(name: str = "Léo Gendron", **fields) -> Person:
    """Make a person without an account."""
    given, _, family = name.partition(" ")
    fields.setdefault("email", f"person{next(_serial)}@example.org")
    return Person.objects.create(given_name=given, family_name=family, **fields)


def function(person: Person, organization: Organization, title: str = "Direction") -> Function:
    return Function.objects.create(person=person, organization=organization, title=title)


def membership(table: Table, organization: Organization, **fields) -> Membership:
    fields = {"accepted_on": LONG_AGO, **fields}
    return Membership.objects.create(
        table=table, organization=organization, sort_key=organization.sort_key, **fields
    )


def seat(
    table: Table,
    organization: Organization | None = None,
    *,
    votes: bool = True,
    category: str = Membership.Category.REGULAR,
    ended: bool = False,
    **fields,
) -> Seat:
    """Make a seat, with the membership of the organisation; vacant without one."""
    member = None
    if organization:
        over = (
            {"ended_on": date(2021, 1, 1), "ending": Membership.Ending.WITHDRAWN} if ended else {}
        )
        member = membership(table, organization, category=category, **over)
        if ended:
            fields.setdefault("closed_on", date(2021, 1, 1))
    position = table.seats.count() + 1
    return Seat.objects.create(
        table=table, membership=member, votes=votes, position=position, **fields
    )


def mandate(seat: Seat, person: Person, *, rank: int = 0, **fields) -> Mandate:
    return Mandate.objects.create(
        seat=seat, person=person, rank=rank, **{"since": LONG_AGO, **fields}
    )


def office(
    table: Table, person: Person, charge: str = Office.Charge.COORDINATOR, **fields
) -> Office:
    return Office.objects.create(
        table=table, person=person, charge=charge, **{"since": LONG_AGO, **fields}
    )


def stewardship(user: User, territory: Territory, **fields) -> Stewardship:
    return Stewardship.objects.create(
        user=user, territory=territory, **{"since": LONG_AGO, **fields}
    )


def meeting(
    table: Table, *, starts_at: datetime | None = None, hours: int = 3, **fields
) -> Meeting:
    """Make a meeting in preparation, in ten days by default, for three hours."""
    starts_at = starts_at or timezone.now() + timedelta(days=10)
    number = table.meetings.count() + 1
    fields = {"number": number, "time_zone": table.time_zone, **fields}
    fields.setdefault("ends_at", starts_at + timedelta(hours=hours))
    return Meeting.objects.create(table=table, starts_at=starts_at, **fields)


def held_meeting(table: Table, by: User, *, days_ago: int = 30, **fields) -> Meeting:
    """Make a meeting that took place: convened, opened and closed by someone."""
    starts_at = fields.pop("starts_at", timezone.now() - timedelta(days=days_ago))
    stages = {
        "convened_at": starts_at - timedelta(days=10),
        "convened_by": by,
        "opened_at": starts_at,
        "opened_by": by,
        "closed_at": starts_at + timedelta(hours=3),
        "closed_by": by,
        "quorum": 1,
    }
    return meeting(table, starts_at=starts_at, **{**stages, **fields})


def item(meeting: Meeting, title: str = "Accueil des personnes", **fields) -> AgendaItem:
    position = meeting.items.count() + 1
    fields = {"position": position, "label": str(position), **fields}
    return AgendaItem.objects.create(meeting=meeting, title=title, **fields)


def attendance(meeting: Meeting, seat: Seat, person: Person, **fields) -> Attendance:
    return Attendance.objects.create(meeting=meeting, seat=seat, person=person, **fields)


def decision(meeting: Meeting, by: User, text: str = "Le plan est adopté.", **fields) -> Decision:
    position = meeting.decisions.count() + 1
    fields = {"number": f"D-{meeting.number}-{position}", "position": position, **fields}
    return Decision.objects.create(
        table=meeting.table,
        meeting=meeting,
        text=text,
        recorded_by=by,
        recorded_at=timezone.now(),
        **fields,
    )


def plan(table: Table, *, starts_on: date = date(2026, 4, 1), **fields) -> ActionPlan:
    """Make a plan of three years from 1 April 2026, with bounds at 12 and 36 months."""
    fields = {
        "title": "Plan d’action 2026-2029",
        "ends_on": date(2029, 3, 31),
        "short_until": date(2027, 3, 31),
        "medium_until": date(2029, 3, 31),
        **fields,
    }
    return ActionPlan.objects.create(table=table, starts_on=starts_on, **fields)


def heading(plan: ActionPlan, title: str = "Accueillir", number: str = "1", **fields) -> Heading:
    return Heading.objects.create(plan=plan, title=title, number=number, **fields)


def action(table: Table, title: str = "Tenir un séjour exploratoire", **fields) -> Action:
    fields = {"created_on": date(2026, 4, 1), **fields}
    return Action.objects.create(table=table, title=title, **fields)


def commitment(action: Action, organization: Organization, **fields) -> Commitment:
    return Commitment.objects.create(
        action=action,
        organization=organization,
        **{"named_at": datetime(2026, 4, 1, tzinfo=UTC), **fields},
    )


def imported(table: Table, by: User, *, kind: str = Import.Kind.PLAN, **fields) -> Import:
    """Make a file that was read and waits to be looked at, without rows."""
    fields = {
        "name": "plan.xlsx" if kind == Import.Kind.PLAN else "membres.xlsx",
        "size": 12_000,
        "digest": "0" * 64,
        "state": Import.State.READY,
        "progress": 100,
        "columns": [mark_column(0, "Action", "title"), mark_column(1, "Échéancier", "due")],
        **fields,
    }
    return Import.objects.create(table=table, kind=kind, by=by, **fields)


def mark_column(index: int, heading: str, field: str, *, sheet: str = "", **said) -> dict:
    """A column of a file, as an import keeps it."""
    known = {"certainty": 1.0, "why": "said"}
    return {"sheet": sheet, "index": index, "heading": heading, "field": field, **known, **said}


def mark(column: int, said: str, field: str = "", got=None, grade: str = "understood", *whys):
    """A cell of a file, as an import keeps it."""
    return {
        "column": column,
        "said": said,
        "field": field,
        "got": got,
        "grade": grade,
        "whys": [{"code": code, "params": params} for code, params in whys],
    }


def import_row(imported: Import, title: str = "Tenir un atelier", **fields) -> ImportRow:
    """Make a row of a file, understood, that would be added."""
    position = imported.rows.count() + 1
    is_plan = imported.kind == Import.Kind.PLAN
    values = blank_values(imported.kind) | {"title" if is_plan else "organization": title}
    fields = {
        "position": position,
        "line": position + 1,
        "grade": "understood",
        "change": ImportRow.Change.NEW,
        "marks": [mark(0, title, "title" if is_plan else "organization", title)],
        **fields,
        "values": {**values, **fields.get("values", {})},
    }
    return ImportRow.objects.create(imported=imported, **fields)
