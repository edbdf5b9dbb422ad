"""A table’s own life: made, edited, becoming something else, closed."""

from collections.abc import Iterable
from datetime import date, datetime
from itertools import count
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Conflict, Refused
from core.text import sort_key
from tables import journal
from tables.models import FormerForm, Population, Table, Territory

OBSERVER = "observer"  # the category of members who may sit whatever their sector


@transaction.atomic
def create(
    *,
    name: str,
    kind: str,
    territories: Iterable[Territory],
    populations: Iterable[Population] = (),
    by: User | None,
    **details: Any,
) -> Table:
    """Make a table under a free address made from its name, on the clock of its first place."""
    places = list(territories)

    if not places:
        raise Refused(_("A table is anchored in at least one territory."))

    details.setdefault("time_zone", places[0].time_zone)
    table = Table.objects.create(slug=_free_slug(name), name=name, kind=kind, **details)
    table.territories.set(places)
    table.populations.set(populations)

    journal.record(table, "tables.created", by=by, about=table)
    return table


@transaction.atomic
def edit(
    table: Table,
    *,
    version: int,
    territories: Iterable[Territory],
    populations: Iterable[Population],
    by: User | None,
    **details: Any,
) -> Table:
    """Change what a table says of itself; its kind and form change by `become` only.

    Raises `Conflict` when another version was saved since the form was opened.
    """
    locked = _lock(table)
    places, peoples = list(territories), list(populations)

    changed = {name: value for name, value in details.items() if getattr(locked, name) != value}
    if locked.version != version:
        raise _overtaken(locked, changed)
    if locked.closed_at:
        raise Refused(_("This table is closed: its page is part of the record."))
    if not places:
        raise Refused(_("A table is anchored in at least one territory."))

    for name, value in changed.items():
        setattr(locked, name, value)
    locked.version += 1
    locked.sort_key = sort_key(locked.name)
    locked.save(update_fields=[*changed, "sort_key", "version", "updated_at"])
    locked.territories.set(places)
    locked.populations.set(peoples)

    journal.record(locked, "tables.edited", by=by, about=locked, changed=sorted(changed))
    return locked


@transaction.atomic
def become(
    table: Table, *, name: str, kind: str, form: str, reason: str, on: date, by: User | None
) -> Table:
    """Change a table’s kind, form or name by decision; what it was stays as a `FormerForm`.

    A table becomes sectorial only once its members are community organisations: the refusal
    names those who are not. Observers may be of any sector.
    """
    locked = _lock(table)

    if locked.closed_at:
        raise Refused(_("This table is closed: its page is part of the record."))
    if (locked.name, locked.kind, locked.form) == (name, kind, form):
        raise Refused(_("Nothing changes: the table is this already."))
    if kind == Table.Kind.SECTORIAL and locked.kind != kind:
        _refuse_outsiders(locked)

    was = _remember(locked, reason=reason, until=on)
    locked.name, locked.kind, locked.form = name, kind, form
    locked.sort_key = sort_key(name)
    locked.version += 1
    locked.save(update_fields=["name", "sort_key", "kind", "form", "version", "updated_at"])

    journal.record(
        locked,
        "tables.became",
        by=by,
        about=locked,
        from_kind=was.kind,
        from_form=was.form,
        to_kind=kind,
        to_form=form,
        on=on,
    )
    return locked


@transaction.atomic
def close(table: Table, *, at: datetime | None = None, by: User) -> Table:
    """Close a table for good; what it made stays. Refused while a meeting is to come."""
    locked = _lock(table)
    at = at or timezone.now()

    if locked.closed_at:
        raise Refused(_("This table is closed already."))
    if locked.meetings.upcoming(at=at).exists():  # type: ignore[attr-defined]
        raise Refused(
            _("This table still has a meeting to come."),
            remedy=_("Cancel it first, so that those invited are told."),
        )

    locked.closed_at, locked.closed_by = at, by
    locked.version += 1
    locked.save(update_fields=["closed_at", "closed_by", "version", "updated_at"])

    journal.record(locked, "tables.closed", by=by, about=locked, at=at)
    return locked


def _lock(table: Table) -> Table:
    return Table.objects.select_for_update(of=("self",)).get(pk=table.pk)


def _remember(table: Table, *, reason: str, until: date) -> FormerForm:
    """Keep what the table is today; it began where its last form ended, or when it was founded."""
    last = table.formerly.order_by("-until", "-pk").first()
    return FormerForm.objects.create(
        table=table,
        name=table.name,
        kind=table.kind,
        form=table.form,
        since=last.until if last else table.founded_on,
        until=until,
        reason=reason,
    )


def _refuse_outsiders(table: Table) -> None:
    """Refuse while others than community organisations and sectorial tables sit."""
    members = table.memberships.open().exclude(category=OBSERVER)  # type: ignore[attr-defined]
    outsiders = (
        members.filter(accepted_on__isnull=False)
        .exclude(organization__sector__is_community=True)
        .exclude(member_table__kind=Table.Kind.SECTORIAL)
        .select_related("organization", "member_table", "resident")
    )
    names = [member.name for member in outsiders.in_order()]
    if names:
        raise Refused(
            _("A sectorial table has only community organizations as members. Not so: %(names)s.")
            % {"names": ", ".join(names)},
            remedy=_("Make them observers, or let the table stay multisectorial."),
        )


def _overtaken(table: Table, mine: dict[str, Any]) -> Conflict:
    """Say what stands against what was tried, field by field; the mandate goes back to edit."""
    theirs = _told({name: getattr(table, name) for name in mine})
    text = str(mine["mandate"]) if "mandate" in mine else _told(mine)
    return Conflict(
        _("Someone else changed this table while you were writing."),
        mine=text,
        theirs=theirs or table.name,
        version=table.version,
    )


def _told(values: dict[str, Any]) -> str:
    fields = {field.name: field for field in Table._meta.fields}  # noqa: SLF001 -- documented API
    return "\n\n".join(f"{fields[name].verbose_name}\n{value}" for name, value in values.items())


def _free_slug(name: str) -> str:
    base = slugify(name)[:70].strip("-") or "table"
    taken = set(Table.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    return next(slug for n in count(1) if (slug := base if n == 1 else f"{base}-{n}") not in taken)
