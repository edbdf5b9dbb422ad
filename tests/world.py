"""One of each thing that an address may name, at the table « water », for the permission matrix."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from core import links
from meetings.services import minutes
from notifications.models import Delivery
from tests import factories
from tests.cast import Cast, cast


@dataclass(frozen=True)
class World:
    people: Cast
    arguments: dict[str, object]
    tokens: dict[str, str]


def world() -> World:
    """Make the table, its people, and a thing of each kind; return what fills the addresses."""
    people = cast("water")
    table = people.table
    meeting = factories.meeting(
        table, convened_at=timezone.now() - timedelta(days=1), convened_by=people.ben
    )
    minutes.of(meeting)
    item = factories.item(meeting)
    attendance = factories.attendance(meeting, people.seat, people.person("chloe"), presence="here")
    guest_free = factories.decision(meeting, people.ben, item=item)
    plan = factories.plan(table)
    heading = factories.heading(plan)
    action = factories.action(table, plan=plan, heading=heading, number="1.1")
    commitment = factories.commitment(action, people.centre)
    progress = action.progress.create(
        state="in_progress", percent=10, at=timezone.now(), on_behalf_of=people.centre
    )
    invitation = table.invitations.create(
        person=factories.person("Inès Petit"),
        email="ines@example.org",
        sent_at=timezone.now(),
        sent_by=people.ben,
        expires_at=timezone.now() + timedelta(days=7),
    )
    delivery = _delivery(people)
    chloe = people.person("chloe")
    office = table.offices.get(person=people.person("ana"))
    hosting = table.hostings.create(organization=people.centre, since=factories.LONG_AGO)
    return World(
        people=people,
        arguments={
            "table_slug": table.slug,
            "number": meeting.number,
            "item_id": item.pk,
            "attendance_id": attendance.pk,
            "decision_id": guest_free.pk,
            "plan_id": plan.pk,
            "heading_id": heading.pk,
            "action_id": action.pk,
            "commitment_id": commitment.pk,
            "progress_id": progress.pk,
            "membership_id": people.seat.membership_id,
            "seat_id": people.seat.pk,
            "mandate_id": people.seat.mandates.get(rank=1).pk,
            "person_id": chloe.pk,
            "function_id": factories.function(chloe, people.centre).pk,
            "office_id": office.pk,
            "hosting_id": hosting.pk,
            "invitation_id": invitation.pk,
            "organization_slug": people.centre.slug,
            "slug": people.centre.slug,
            "delivery_id": delivery.pk,
            "territory_code": "region-08",
        },
        tokens={
            "reply": links.sign("reply", meeting=meeting.pk, seat=people.seat.pk, person=chloe.pk),
            "action": links.sign(
                "action", action=action.pk, organization=people.centre.pk, person=chloe.pk
            ),
            "commitment": links.sign("commitment", commitment=commitment.pk, person=chloe.pk),
            "invitation": links.sign("invitation", invitation=invitation.pk),
            "unsubscribe": links.sign("unsubscribe", person=chloe.pk, list="digest"),
            "feed": links.sign("feed", table=table.pk, person=chloe.pk),
        },
    )


def _delivery(people):
    return Delivery.objects.create(
        dedupe_key="world",
        kind="convocation",
        person=people.person("chloe"),
        table=people.table,
        reason="delegate_of_seat",
        address="chloe@example.org",
        language="fr-ca",
        subject="Convocation",
        text="Bonjour",
        message_id="<world@example.org>",
        next_try=timezone.now(),
    )
