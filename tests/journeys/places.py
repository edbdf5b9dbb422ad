"""Where one may go in the sample region: each address of the portal, filled with a thing of it."""

from django.urls import reverse

from actions.models import Commitment
from concertation.addresses import addresses
from core import links
from members.models import Organization, Seat
from tables.models import Table

TABLE = "immigration-vallee-or"
ACTION = "Tenir deux séjours exploratoires par année"
HELD, CONVENED, DRAFT = 31, 32, 33
NUMBER = {
    "meetings:minutes": HELD,
    "meetings:minutes_pdf": HELD,
    "tables:published_minutes": HELD,
    "meetings:agenda": DRAFT,
    "meetings:convene": DRAFT,
}
BESIDES = ("account_request_login_code", "account_login", "mfa_index", "usersessions_list")


def places():
    """Addresses by name, those of `GET` and of `POST` alike: the caller asks which is which."""
    things = _things()
    return {
        each.name: reverse(each.name, kwargs=filled)
        for each in addresses()
        if (each.is_ours or each.name in BESIDES) and (filled := _fill(each, things)) is not None
    }


def _fill(address, things):
    if address.gate == "by_link":
        token = things["tokens"].get(address.view.gate_scope)
        return {"token": token} if token and address.arguments == ("token",) else None
    here = things | {"number": NUMBER.get(address.name, CONVENED)}
    if any(name not in here for name in address.arguments):
        return None
    return {name: here[name] for name in address.arguments}


def _things():
    table = Table.objects.get(slug=TABLE)
    share = Commitment.objects.get(action__title=ACTION, organization__slug="horizon-emploi")
    action = share.action
    seat = Seat.objects.get(table=table, membership__organization=share.organization)
    mandate = seat.mandates.get(rank=0)
    meeting = table.meetings.get(number=CONVENED)
    person = mandate.person_id
    return {
        "table_slug": table.slug,
        "plan_id": action.plan_id,
        "heading_id": action.heading_id,
        "action_id": action.pk,
        "commitment_id": share.pk,
        "membership_id": seat.membership_id,
        "seat_id": seat.pk,
        "mandate_id": mandate.pk,
        "person_id": person,
        "office_id": table.offices.earliest("pk").pk,
        "organization_slug": Organization.objects.exclude(memberships__table=table).first().slug,
        "slug": share.organization.slug,
        "territory_code": "region-08",
        "tokens": {
            "reply": links.sign("reply", meeting=meeting.pk, seat=seat.pk, person=person),
            "action": links.sign(
                "action", action=action.pk, organization=share.organization_id, person=person
            ),
            "commitment": links.sign("commitment", commitment=share.pk, person=person),
            "unsubscribe": links.sign("unsubscribe", person=person, list="digest"),
        },
    }
