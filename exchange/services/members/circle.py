"""Who a row of a members' list names, among those whom the portal knows."""

from core.text import fold
from exchange.cells.got import Why
from exchange.services.members.intent import Intent
from exchange.services.members.people import Named, same
from exchange.services.members.standing import Standing
from members.models import Person


def find(intent: Intent, standing: Standing) -> Person | None:
    """Return the person that a row names: by address, else by name among the member's people.

    An address that someone of another name bears does not make them one person: the row says so.
    """
    named = intent.named
    if named is None:
        return None
    email = intent.values["email"].lower()
    bearer = standing.by_email.get(email) if email else None
    if bearer and same(named, bearer):
        return bearer
    if bearer:
        told = {"email": email, "name": bearer.name}
        intent.remarks.append(Why("member.address_of_another", told))
        intent.may_have_address = False
    return among(named, _circle(intent, standing), intent)


def among(named: Named, people: list[Person], intent: Intent) -> Person | None:
    """Return the person of a circle who bears the name; one whose name agrees, with a remark."""
    exact = [each for each in people if fold(each.name) == fold(named.name)]
    if exact:
        return exact[0]
    alike = {each.pk: each for each in people if same(named, each)}
    if len(alike) != 1:
        return None
    found = next(iter(alike.values()))
    told = {"said": named.name, "name": found.name}
    intent.remarks.append(Why("member.taken_for", told))
    return found


def known_as(named: Named, intent: Intent, standing: Standing) -> Person | None:
    """Return the one person around a member who may bear a name."""
    people = {each.pk: each for each in _circle(intent, standing) if same(named, each)}
    exact = [each for each in people.values() if fold(each.name) == fold(named.name)]
    found = exact or list(people.values())
    return found[0] if len(found) == 1 else None


def _circle(intent: Intent, standing: Standing) -> list[Person]:
    organization = intent.organization.id if intent.organization else None
    return [*standing.circle(intent.membership), *standing.people.get(organization or 0, [])]
