"""What the members' app knows of an organisation that had two files, brought under one of them.

Other apps move what is theirs; `exchange.services.merging` calls them all and writes the journal.
"""

from collections import defaultdict
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from core.errors import Refused
from members.models import FormerName, Function, Hosting, Membership, Organization, Seat
from members.services.memberships import refusal_of

Facts = dict[int, dict[str, Any]]
State = Membership.State
STANDING = (State.ACTIVE, State.SUSPENDED, State.STUDIED, State.REQUESTED)  # from the firmest
LONGEST_NOTE = 300
KEPT_IF_BLANK = ("acronym", "based_in", "email", "phone", "website")


def bring_under(duplicate: Organization, kept: Organization) -> Facts:
    """Move what a duplicate holds to the file that is kept, and mark it as merged into it.

    Both were locked by the caller, in its transaction. Returns what moved, by id of table: ids,
    codes and dates for the journal. Raises `Refused` where a rule of a table stands in the way.
    """
    facts: Facts = defaultdict(dict)
    for membership in _hold(duplicate):
        _move(membership, kept, facts[membership.table_id])
    for hosting in Hosting.objects.filter(organization=duplicate):
        facts[hosting.table_id].setdefault("hostings", []).append(hosting.pk)
    Hosting.objects.filter(organization=duplicate).update(organization=kept)
    _move_functions(duplicate, kept)
    _name(duplicate, kept)
    _complete(duplicate, kept)
    Organization.objects.filter(merged_into=duplicate).update(merged_into=kept)
    duplicate.merged_into = kept
    duplicate.save(update_fields=["merged_into", "updated_at"])
    return facts


def _hold(organization: Organization) -> list[Membership]:
    rows = Membership.objects.filter(organization=organization).select_related(
        "table", "organization"
    )
    return list(rows.select_for_update(of=("self",)).order_by("pk"))


def _move(membership: Membership, kept: Organization, facts: dict[str, Any]) -> None:
    """Give a membership to the file that is kept; where that one is a member too, join the two."""
    twin = None
    if not membership.ended_on:
        open_ = Membership.objects.open().filter(table=membership.table_id, organization=kept)
        twin = open_.select_related("table", "organization").select_for_update(of=("self",)).first()
        category = twin.category if twin else membership.category
        if refusal := refusal_of(membership.table, category, kept):
            raise refusal
    if twin:
        _join(membership, twin, kept, facts)
        return
    membership.organization = kept
    membership.save(update_fields=["organization", "sort_key", "updated_at"])
    facts.setdefault("memberships", []).append(membership.pk)


def _join(mine: Membership, twin: Membership, kept: Organization, facts: dict[str, Any]) -> None:
    """Keep the firmer of two open memberships, with the seats of both and the earliest dates.

    The other was the same member written twice: it goes, and the journal says what it held.
    """
    stays, goes = sorted((twin, mine), key=lambda each: STANDING.index(each.state))
    seats = list(goes.seats.values_list("pk", flat=True))
    facts.setdefault("joined", []).append(
        {
            "membership": goes.pk,
            "into": stays.pk,
            "category": goes.category,
            "requested_on": goes.requested_on,
            "accepted_on": goes.accepted_on,
            "seats": seats,
        }
    )
    Seat.objects.filter(pk__in=seats).update(membership=stays)
    _date(stays, goes)
    goes.delete()
    stays.organization = kept
    stays.save()
    if stays.category == Membership.Category.OBSERVER and stays.seats.open().voting().exists():
        raise Refused(
            _("At “%(table)s”, one of the two files observes and the other votes.")
            % {"table": stays.table},
            remedy=_("Give both the same category there first, then merge them."),
        )


def _date(stays: Membership, goes: Membership) -> None:
    stays.requested_on = _earliest(stays.requested_on, goes.requested_on)
    stays.accepted_on = stays.accepted_on and _earliest(stays.accepted_on, goes.accepted_on)
    stays.renew_by = stays.renew_by or goes.renew_by
    notes = dict.fromkeys(note for note in (stays.note, goes.note) if note)
    stays.note = " · ".join(notes)[:LONGEST_NOTE]


def _earliest(*days: date | None) -> date | None:
    return min((each for each in days if each), default=None)


def _move_functions(duplicate: Organization, kept: Organization) -> None:
    """Move what people do there; one person with the same title in both does it once."""
    already = {
        (each.person_id, each.title.casefold()): each
        for each in Function.objects.filter(organization=kept, until=None)
    }
    for function in Function.objects.filter(organization=duplicate):
        same = already.get((function.person_id, function.title.casefold()))
        if same and not function.until:
            same.since = _earliest(same.since, function.since)
            same.save(update_fields=["since"])
            function.delete()
            continue
        function.organization = kept
        function.save(update_fields=["organization"])


def _name(duplicate: Organization, kept: Organization) -> None:
    """Keep every name of the duplicate as another name, so that each still finds the file."""
    borne = {kept.name, kept.acronym, ""} | set(kept.other_names.values_list("name", flat=True))
    names = {each.name: each.until for each in duplicate.other_names.all()}
    names |= {duplicate.name: None, duplicate.acronym: None}
    FormerName.objects.bulk_create(
        FormerName(organization=kept, name=name, until=until)
        for name, until in names.items()
        if name not in borne
    )
    duplicate.other_names.all().delete()


def _complete(duplicate: Organization, kept: Organization) -> None:
    """Fill in what the file that is kept does not say; what it says stands."""
    for column in KEPT_IF_BLANK:
        if not getattr(kept, column):
            setattr(kept, column, getattr(duplicate, column))
    kept.save(update_fields=[*KEPT_IF_BLANK, "updated_at"])
    kept.serves.add(*duplicate.serves.all())
