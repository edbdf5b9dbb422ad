"""The rule of the table that a row of a members' list may break."""

from exchange.cells.got import Why
from exchange.services.members.changes import organization_of
from exchange.services.members.intent import Intent
from exchange.services.members.standing import Standing
from exchange.services.organizations import COMMUNITY, Wanted
from members.models import Organization, Person
from members.services.memberships import refusal_of
from tables.models import Sector, Table


def refuse(intent: Intent, standing: Standing) -> None:
    """Refuse a member that the table cannot take (rule T4); say when its sector is supposed."""
    joins = intent.membership is None or "category" in intent.changed
    member = _member(intent, standing)
    if joins and member and refusal_of(standing.table, intent.category, member):
        told = {"said": intent.values["organization"] or member.name}
        intent.refused.append(Why("member.sectorial", told))
    elif intent.membership is None and _new(intent) and _wanted(intent).is_supposed:
        intent.remarks.append(Why("member.sector_supposed"))


def _member(intent: Intent, standing: Standing) -> Organization | Table | Person | None:
    """Who is or would be the member; what is not known yet is described, and not saved."""
    known = intent.membership.member if intent.membership else organization_of(intent, standing)
    if known:
        return known
    if not intent.is_resident:
        code = _wanted(intent).sector_code
        sector = Sector(code=code, is_community=code == COMMUNITY)
        return Organization(name=intent.values["organization"], sector=sector)
    named = intent.named
    return Person(given_name=named.given_name, family_name=named.family_name) if named else None


def _new(intent: Intent) -> bool:
    return bool(intent.organization and intent.organization.new)


def _wanted(intent: Intent) -> Wanted:
    return Wanted(intent.values["organization"], intent.values["sector"])
