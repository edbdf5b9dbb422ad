"""The minutes: written item by item, sent for comments, amended, adopted, published."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Conflict, Refused
from meetings.models import AgendaItem, Decision, Meeting, Minutes, Revision
from meetings.transcript import transcript
from tables import journal
from tables.models import Publication


@transaction.atomic
def write(item: AgendaItem, *, text: str, version: int, at: datetime, by: User) -> int:
    """Save the notes of an item and return their new version.

    Raises `Conflict`, with both texts, when someone saved since `version` was read: nothing is
    overwritten. Saving the text that already stands changes nothing.
    """
    record = of(item.meeting)

    if record.adopted_at:
        raise Refused(_("These minutes were adopted: they are corrected at a later meeting."))

    standing = AgendaItem.objects.only("notes", "notes_version").get(pk=item.pk)
    if standing.notes == text:
        return standing.notes_version
    saved = AgendaItem.objects.filter(pk=item.pk, notes_version=version).update(
        notes=text, notes_version=F("notes_version") + 1, notes_at=at, notes_by=by
    )
    if not saved:
        standing.refresh_from_db(fields=("notes", "notes_version"))
        raise Conflict(
            _("Someone else wrote here in the meantime. Both texts are below; nothing is lost."),
            mine=text,
            theirs=standing.notes,
            version=standing.notes_version,
        )

    journal.record(
        item.meeting.table, "meetings.minutes_saved", by=by, about=item, version=version + 1
    )
    return version + 1


@transaction.atomic
def send(meeting: Meeting, *, at: datetime, by: User, reason: str = "") -> Revision:
    """Freeze a revision and send it to the members; again after a correction, with its reason."""
    record = _locked(meeting)

    if not meeting.closed_at:
        raise Refused(_("Adjourn the meeting first: minutes are sent once it is over."))
    if record.adopted_at:
        raise Refused(_("These minutes were adopted: they are corrected at a later meeting."))
    if record.sent_at and not reason:
        raise Refused(_("Say what changed since the minutes were sent."))

    revision = _freeze(record, reason=reason, at=at, by=by)
    record.sent_at, record.sent_by = at, by
    record.save(update_fields=["sent_at", "sent_by"])

    journal.record(
        meeting.table,
        "meetings.minutes_sent",
        by=by,
        about=record,
        meeting=meeting.pk,
        revision=revision.number,
    )
    return revision


@transaction.atomic
def adopt(minutes: Minutes, *, decision: Decision, at: datetime, by: User) -> Minutes:
    """Adopt the minutes by a decision of a later meeting and freeze them for good."""
    record = Minutes.objects.select_for_update(of=("self",)).get(pk=minutes.pk)

    if record.adopted_at:
        return record

    _freeze(record, reason=decision.number, at=at, by=by)
    record.adopted_at, record.adopted_by, record.decision = at, by, decision
    record.save(update_fields=["adopted_at", "adopted_by", "decision"])

    journal.record(
        decision.table,
        "meetings.minutes_adopted",
        by=by,
        about=record,
        meeting=record.meeting_id,
        decision=decision.pk,
    )
    return record


@transaction.atomic
def publish(meeting: Meeting, *, level: int, by: User) -> Minutes:
    """Say how far the minutes are published. Everyone may read adopted minutes only."""
    record = _locked(meeting)

    if level == Publication.PUBLIC and not record.adopted_at:
        raise Refused(_("Only adopted minutes are published to everyone."))

    was, record.publication = record.publication, level
    record.save(update_fields=["publication"])

    journal.record(
        meeting.table, "meetings.minutes_published", by=by, about=record, was=was, now=level
    )
    return record


def of(meeting: Meeting) -> Minutes:
    """Return the minutes of a meeting, begun when there were none; one query, two at first."""
    return Minutes.objects.get_or_create(meeting=meeting)[0]


def _locked(meeting: Meeting) -> Minutes:
    of(meeting)
    return Minutes.objects.select_for_update(of=("self",)).get(meeting=meeting)


def _freeze(record: Minutes, *, reason: str, at: datetime, by: User) -> Revision:
    with translation.override("fr-ca"):
        body: dict[str, Any] = transcript(record.meeting).as_data()
    last = record.revisions.first()
    return Revision.objects.create(
        minutes=record,
        number=last.number + 1 if last else 1,
        body=body,
        reason=reason,
        at=at,
        by=by,
    )
