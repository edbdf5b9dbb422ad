"""One of each thing that an address may name, at a table: what the generated tests walk through."""

from dataclasses import dataclass, field
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from concertation.addresses import Address
from concertation.sample.personas import PERSONAS
from core import links
from meetings.models import Minutes
from meetings.services import minutes
from notifications.models import Delivery
from tables.models import Publication
from tests import factories
from tests.cast import Cast, cast

KEPT_MAIL = "1-00000000"
DIGEST = (
    """SELECT 'NAME', md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM "NAME" t"""
)


@dataclass(frozen=True)
class World:
    people: Cast
    arguments: dict[str, object]
    tokens: dict[str, str]
    apart: dict[str, dict[str, object]] = field(default_factory=dict)

    def filled(self, address: Address) -> dict[str, object]:
        """Return what fills the address; an argument that no one thought of fails the build."""
        known = {**self.arguments, **self.apart.get(address.name, {})}
        filled = {}
        for name in address.arguments:
            if name == "token":
                filled[name] = self.tokens[address.view.gate_scope]
            else:
                assert name in known, f"say in tests/world.py what {name} is ({address.route})"
                filled[name] = known[name]
        return filled

    def url(self, address: Address) -> str:
        return reverse(address.name, kwargs=self.filled(address))


def world(slug: str = "water", *, number: int = 1, **table_fields) -> World:
    """Make the table, its people, and a thing of each kind; return what fills the addresses.

    Meetings are numbered from `number`, so that those of two tables need not bear the same.
    """
    people = cast(slug, **table_fields)
    table, chloe = people.table, people.person("chloe")
    meeting = factories.meeting(
        table,
        number=number,
        convened_at=timezone.now() - timedelta(days=1),
        convened_by=people.ben,
    )
    minutes.of(meeting)
    item = factories.item(meeting)
    attendance = factories.attendance(meeting, people.seat, chloe, presence="here")
    guest = meeting.attendances.create(name="Léa Roy, de la Ville", presence="here")
    decision = factories.decision(meeting, people.ben, item=item)
    adopted = _adopted_minutes(people, number + 1)
    draft = factories.meeting(
        table, number=number + 2, starts_at=timezone.now() + timedelta(days=40)
    )
    plan = factories.plan(
        table,
        publication=Publication.PUBLIC,
        adopted_at=timezone.now(),
        adopted_by=people.ben,
        decision=decision,
    )
    heading = factories.heading(plan)
    action = factories.action(table, plan=plan, heading=heading, number="1.1")
    follow_up = factories.action(table, "Envoyer la liste", item=item)
    commitment = factories.commitment(action, people.centre)
    progress = action.progress.create(
        state="in_progress", percent=10, at=timezone.now(), on_behalf_of=people.centre
    )
    invitation = table.invitations.create(
        person=factories.person("Inès Petit"),
        email=f"ines.{slug}@example.org",
        sent_at=timezone.now(),
        sent_by=people.ben,
        expires_at=timezone.now() + timedelta(days=7),
    )
    factories.seat(table)
    imported = factories.imported(table, people.ben, plan=plan, plan_starts_on=plan.starts_on)
    factories.import_row(imported)
    twin = factories.organization(f"{slug}-twin", name="Centre de femmes")
    factories.commitment(action, twin)
    return World(
        people=people,
        arguments={
            "table_slug": table.slug,
            "number": meeting.number,
            "item_id": item.pk,
            "attendance_id": attendance.pk,
            "decision_id": decision.pk,
            "plan_id": plan.pk,
            "heading_id": heading.pk,
            "action_id": action.pk,
            "commitment_id": commitment.pk,
            "progress_id": progress.pk,
            "membership_id": people.seat.membership_id,
            "seat_id": people.seat.pk,
            "mandate_id": people.seat.mandates.get(rank=1).pk,
            "person_id": chloe.pk,
            "office_id": table.offices.get(person=people.person("ana")).pk,
            "invitation_id": invitation.pk,
            "organization_slug": factories.organization(f"{slug}-new").slug,
            "slug": people.centre.slug,
            "step": "accept",
            "delivery_id": _delivery(people).pk,
            "territory_code": "region-08",
            "name": _keep_a_mail(),
            "import_id": imported.pk,
            "duplicate_slug": twin.slug,
            "kept_slug": people.centre.slug,
            "kind": "plan",
        },
        tokens={
            "reply": links.sign("reply", meeting=meeting.pk, seat=people.seat.pk, person=chloe.pk),
            "action": links.sign(
                "action", action=action.pk, organization=people.centre.pk, person=chloe.pk
            ),
            "commitment": links.sign("commitment", commitment=commitment.pk, person=chloe.pk),
            "minutes": links.sign("minutes", meeting=adopted.pk, person=chloe.pk),
            "invitation": links.sign("invitation", invitation=invitation.pk),
            "unsubscribe": links.sign("unsubscribe", person=chloe.pk, list="digest"),
            "feed": links.sign("feed", table=table.pk, user=people.chloe.pk),
        },
        apart={
            "actions:promote": {"action_id": follow_up.pk},
            "meetings:discard": {"number": draft.number},
            "meetings:remove_guest": {"attendance_id": guest.pk},
            "tables:published_minutes": {"number": adopted.number},
        },
    )


def sample_mode(settings, folder: Path) -> None:
    """Open the pages that only the sample region has: its mailbox, and the choice of a person."""
    settings.SAMPLE_MODE = settings.MAIL_BOX = True
    settings.VAR = folder
    factories.user(PERSONAS[0].email.split("@")[0], name="Josée Gagnon")


def fingerprint() -> dict[str, str]:
    """Return a digest of every row of every table of ours, the journal included."""
    ours = sorted(
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        if model._meta.app_label not in {"sessions", "usersessions", "admin"}
    )
    each = (DIGEST.replace("NAME", name) for name in ours)
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(each))
        return dict(cursor.fetchall())


def _adopted_minutes(people, number):
    held = factories.held_meeting(people.table, people.ben, number=number)
    decision = factories.decision(held, people.ben, item=factories.item(held))
    record = Minutes.objects.create(
        meeting=held,
        sent_at=held.closed_at,
        sent_by=people.ben,
        adopted_at=timezone.now(),
        adopted_by=people.ben,
        decision=decision,
        publication=Publication.PUBLIC,
    )
    minutes._freeze(record, reason="", at=timezone.now(), by=people.ben)
    return held


def _delivery(people):
    slug = people.table.slug
    return Delivery.objects.create(
        dedupe_key=f"world {slug}",
        kind="convocation",
        person=people.person("chloe"),
        table=people.table,
        reason="delegate_of_seat",
        address=f"chloe.{slug}@example.org",
        language="fr-ca",
        subject="Convocation",
        text="Bonjour",
        message_id=f"<{slug}@example.org>",
        next_try=timezone.now(),
    )


def _keep_a_mail():
    """Write a mail with a calendar file where the sample's mailbox looks for it."""
    if settings.MAIL_BOX:
        mail = EmailMessage()
        mail["Subject"], mail["Date"] = "Convocation", "Mon, 23 Nov 2026 09:00:00 -0500"
        mail.set_content("Bonjour")
        mail.add_attachment("BEGIN:VCALENDAR\nEND:VCALENDAR\n", subtype="calendar")
        folder = Path(settings.VAR) / "mail"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{KEPT_MAIL}.eml").write_bytes(mail.as_bytes())
    return KEPT_MAIL
