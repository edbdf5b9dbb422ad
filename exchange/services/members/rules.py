"""The rules of the table that a row of a members' list may break."""

from exchange.cells.got import Why
from exchange.cells.sectors import sector_of_name
from exchange.services.members.changes import organization_of
from exchange.services.members.intent import Intent
from exchange.services.members.standing import Standing
from exchange.services.organizations import COMMUNITY
from members.models import Membership
from members.services.memberships import refusal_of
from tables.models import Table


def refuse(intent: Intent, standing: Standing) -> None:
    """Refuse a member that the table cannot take (rule T4); say when its sector is supposed."""
    joins = intent.membership is None or "category" in intent.changed
    if joins and _is_of_another_kind(intent, standing):
        told = {"said": intent.values["organization"] or intent.row.line}
        intent.refused.append(Why("member.sectorial", told))
    elif _is_supposed(intent):
        intent.remarks.append(Why("member.sector_supposed"))


def _is_of_another_kind(intent: Intent, standing: Standing) -> bool:
    organization = organization_of(intent, standing)
    if organization:
        return refusal_of(standing.table, intent.category, organization) is not None
    if standing.table.kind != Table.Kind.SECTORIAL or intent.is_resident:
        return False
    if intent.category == Membership.Category.OBSERVER:
        return False
    name = intent.values["organization"]
    return (intent.values["sector"] or sector_of_name(name) or COMMUNITY) != COMMUNITY


def _is_supposed(intent: Intent) -> bool:
    new = intent.membership is None and intent.organization and intent.organization.new
    values = intent.values
    return bool(new) and not values["sector"] and not sector_of_name(values["organization"])
