"""Working out what each row of a members' list means for the table as it stands."""

from collections import Counter
from datetime import date

from django.utils import timezone

from core.text import fold
from exchange.cells.got import Why
from exchange.models import Import, ImportRow
from exchange.services import untouched
from exchange.services.members.circle import find
from exchange.services.members.intent import Intent
from exchange.services.members.people import names_in, same
from exchange.services.members.places import Places
from exchange.services.members.standing import Standing, stand
from exchange.services.names import Chosen, Names
from members.models import Membership, Organization

Category = Membership.Category
NOTE_LONGEST = 300


def work_out(imported: Import, rows: list[ImportRow]) -> tuple[list[Intent], Standing]:
    """Return what each row means for the table, and how that stands; a dozen queries."""
    names = Names(imported)
    chosen = {row.position: _organization(row, names) for row in rows}
    standing = stand(
        imported.table,
        emails=[row.values["email"] for row in rows],
        organizations=[each.id for each in chosen.values() if each and each.id],
    )
    intents = [Intent(row, standing, organization=chosen[row.position]) for row in rows]
    places = Places(names, intents)
    lines: Counter[int | str] = Counter()
    first: dict[int | str, Intent] = {}
    for intent in intents:
        intent.named = names_in(intent.values)
        _who(intent, standing)
        if intent.refused or intent.key is None:
            continue
        intent.place = intent.key
        _seat(intent, standing, lines[intent.place], first.get(intent.place))
        lines[intent.place] += 1
        first.setdefault(intent.place, intent)
        places.set(intent)
        _note(intent, places.words(intent))
    return intents, standing


def since(intent: Intent) -> date:
    """Return the day since which it is a member: today where the file does not say, or too late."""
    said = intent.values["joined_on"]
    today = timezone.localdate()
    return min(date.fromisoformat(said), today) if said else today


def _organization(row: ImportRow, names: Names) -> Chosen | None:
    said = untouched.anew(row)["organization"]
    return names.find("organization", said) if said else None


def _who(intent: Intent, standing: Standing) -> None:
    """Find the membership by the identifier, else by the organisation, else by the resident."""
    organization = intent.organization
    if intent.is_ours:
        _by_identifier(intent, standing)
    elif organization and organization.id:
        intent.membership = standing.by_organization.get(organization.id)
    elif organization and not organization.new and intent.values["category"] != Category.RESIDENT:
        intent.refused.append(Why("member.no_organization", {"said": organization.said}))
    elif organization is None or not organization.new:
        _resident(intent, standing)
    if intent.membership and intent.membership.resident_id:
        intent.is_resident = True


def _by_identifier(intent: Intent, standing: Standing) -> None:
    letter, number, *_seat = [*str(intent.values["id"]).split("-"), ""]
    found = standing.memberships.get(int(number)) if letter == "M" and number.isdigit() else None
    if found is None:
        said = {"said": intent.values["id"]}
        intent.refused.append(Why("member.identifier_unknown", said))
        return
    intent.membership = found
    chosen, named = intent.organization, intent.values["organization"]
    if chosen and chosen.id and found.organization_id and chosen.id != found.organization_id:
        told = {"said": named, "name": found.name}
        intent.refused.append(Why("member.identifier_of_another", told))
    elif named and fold(named) != fold(found.name) and not _is_known_as(named, found, chosen):
        told = {"said": named, "name": found.name}
        intent.remarks.append(Why("member.renamed", told))


def _is_known_as(said: str, membership: Membership, chosen: Chosen | None) -> bool:
    organization: Organization | None = membership.organization
    if organization is None:
        return False
    return bool(chosen and chosen.id == organization.pk) or fold(said) == fold(organization.acronym)


def _resident(intent: Intent, standing: Standing) -> None:
    intent.organization, intent.is_resident = None, True
    if intent.named is None:
        intent.refused.append(Why("member.nobody"))
        return
    known = standing.by_email.get(intent.values["email"].lower())
    if known and same(intent.named, known):
        intent.membership = standing.residents.get(fold(known.name))
    if intent.membership is None:
        intent.membership = standing.residents.get(fold(intent.named.name))


def _seat(intent: Intent, standing: Standing, nth: int, first: Intent | None) -> None:
    """Say in which seat the row sits, and who sits there.

    A line of ours may name the seat; else the nth line of a member is of its nth seat. A line too
    many names one more person of the same organisation, who becomes an alternate; when it names
    nobody new, it is left out.
    """
    seats = standing.seats(intent.membership)
    intent.person = find(intent, standing)
    own = [seat for seat in seats if intent.values["id"] == f"M-{seat.membership_id}-{seat.pk}"]
    if own or nth < len(seats):
        intent.seat = own[0] if own else seats[nth]
        return
    if nth == 0 or first is None:
        return
    told = {"line": first.row.line}
    if intent.named is None or (first.named and first.named.is_like(intent.named)):
        intent.repeats = first.row.line
        intent.remarks.append(Why("member.repeated", told))
        return
    intent.as_alternate, intent.seat = True, first.seat
    intent.remarks.append(Why("member.one_more_person", told))


def _note(intent: Intent, words: list[str]) -> None:
    """Gather what has no column of its own; what stands in the note already is not said again."""
    note = "; ".join([each for each in (intent.values["note"].strip(), *words) if each])
    if len(note) > NOTE_LONGEST:
        intent.remarks.append(Why("member.note_cut", {"longest": NOTE_LONGEST}))
        note = f"{note[: NOTE_LONGEST - 1]}…"
    intent.note = note
