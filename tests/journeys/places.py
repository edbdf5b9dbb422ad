"""Where one may go in the sample region: each address of the portal, filled with a thing of it."""

from django.urls import reverse

from accounts.models import User
from actions.models import Commitment
from concertation.addresses import addresses
from core import links
from meetings.models import Meeting
from meetings.services import convocation
from members.models import Organization, Person, Seat
from members.services import invitations
from notifications import outbox
from notifications.models import Delivery
from tables.models import Table
from tests import factories

COORDINATOR = "josee.gagnon@example.org"
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
NAMED_BY_ACTS = {  # addresses that only answer POST, and the mailbox of sample mode
    "item_id", "decision_id", "attendance_id", "progress_id", "invitation_id", "step", "name",
}  # fmt: skip
BESIDES = ("account_request_login_code", "account_login", "mfa_index", "usersessions_list")


def places():
    """Addresses by name, those of `GET` and of `POST` alike: the caller asks which is which.

    Two mails are written first, so that there is one to read and an invitation to open; and a file
    is there to be looked at before it comes in.
    """
    _writes_two_mails()
    things = _things()
    return {
        each.name: reverse(each.name, kwargs=filled)
        for each in addresses()
        if (each.is_ours or each.name in BESIDES) and (filled := _fill(each, things)) is not None
    }


def _fill(address, things):
    if NAMED_BY_ACTS & set(address.arguments):
        return None
    here = things | {"number": NUMBER.get(address.name, CONVENED)}
    if "token" in address.arguments:
        here["token"] = things["tokens"][getattr(address.view, "gate_scope", "") or "feed"]
    return {name: here[name] for name in address.arguments}


def _writes_two_mails():
    meeting = Meeting.objects.get(table__slug=TABLE, number=CONVENED)
    stranger = Person.objects.filter(user=None, mandates__seat__table=meeting.table).exclude(
        email=""
    )
    convocation.chase(meeting, by=None)
    invitations.invite(
        stranger.earliest("pk"), meeting.table, by=User.objects.get(email=COORDINATOR)
    )
    outbox.tell()


def _things():
    table = Table.objects.get(slug=TABLE)
    imported = factories.imported(table, User.objects.get(email=COORDINATOR))
    factories.import_row(imported, grade="doubtful")
    share = Commitment.objects.get(action__title=ACTION, organization__slug="horizon-emploi")
    action = share.action
    seat = Seat.objects.get(table=table, membership__organization=share.organization)
    mandate = seat.mandates.get(rank=0)
    meeting = table.meetings.get(number=CONVENED)
    person = mandate.person_id
    return {
        "table_slug": table.slug,
        "import_id": imported.pk,
        "kind": "members",
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
        "delivery_id": Delivery.objects.filter(person=person).latest("pk").pk,
        "territory_code": "region-08",
        "duplicate_slug": factories.organization(name=f"{share.organization.name} inc.").slug,
        "kept_slug": share.organization.slug,
        "tokens": {
            "reply": links.sign("reply", meeting=meeting.pk, seat=seat.pk, person=person),
            "action": links.sign(
                "action", action=action.pk, organization=share.organization_id, person=person
            ),
            "commitment": links.sign("commitment", commitment=share.pk, person=person),
            "minutes": links.sign(
                "minutes", meeting=table.meetings.get(number=HELD).pk, person=person
            ),
            "invitation": links.sign("invitation", invitation=table.invitations.latest("pk").pk),
            "feed": links.sign("feed", table=table.pk, user=mandate.person.user_id),
            "unsubscribe": links.sign("unsubscribe", person=person, list="digest"),
        },
    }
