"""Recording what was decided, under the next number of the table's register."""

from datetime import datetime
from typing import TypedDict

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from meetings.models import AgendaItem, Decision, Meeting
from meetings.services import attendance, minutes
from members.models import Organization
from tables import journal
from tables.models import Table


class Votes(TypedDict, total=False):
    """The counts of a vote; a seat counts once."""

    votes_for: int | None
    votes_against: int | None
    abstentions: int | None


@transaction.atomic
def record(
    item: AgendaItem,
    *,
    text: str,
    mode: str,
    outcome: str,
    at: datetime,
    by: User,
    votes: Votes | None = None,
    mover: Organization | None = None,
    seconder: Organization | None = None,
) -> Decision:
    """Record a decision under an item and give it the next number.

    The table is locked while the number is drawn, so that two decisions never share one. On the
    item that approves the last minutes, carrying it adopts them. Raises `Refused` when the meeting
    is not open, when the quorum is not reached (taking note needs none), or when its minutes
    have been adopted.
    """
    Table.objects.select_for_update(of=("self",)).get(pk=item.meeting.table_id)
    meeting = Meeting.objects.select_related("table").get(pk=item.meeting_id)

    _refuse_unless_sitting(meeting)
    if mode != Decision.Mode.NOTED:
        _refuse_without_quorum(meeting)

    rank = meeting.decisions.count() + 1
    decision = Decision.objects.create(
        table=meeting.table,
        meeting=meeting,
        item=item,
        number=_next_number(meeting, item, rank),
        position=rank,
        text=text,
        mode=mode,
        outcome=Decision.Outcome.NOTED if mode == Decision.Mode.NOTED else outcome,
        mover=mover,
        seconder=seconder,
        recorded_at=at,
        recorded_by=by,
        **(votes or {} if mode == Decision.Mode.VOTE else {}),
    )
    _adopt_last_minutes(decision, by)

    journal.record(
        meeting.table,
        "meetings.decided",
        by=by,
        about=decision,
        mode=mode,
        outcome=decision.outcome,
    )
    return decision


@transaction.atomic
def reword(decision: Decision, *, text: str, by: User) -> Decision:
    """Correct the wording of a decision until the minutes are sent."""
    decision = Decision.objects.select_for_update(of=("self",)).get(pk=decision.pk)

    if minutes.of(decision.meeting).sent_at:
        raise Refused(_("The minutes were sent: a decision is amended at a later meeting."))

    decision.text = text
    decision.save(update_fields=["text", "words"])

    journal.record(decision.table, "meetings.decided", by=by, about=decision, reworded=True)
    return decision


def number(template: str, *, on: datetime, meeting: int, item: str, n: int, serial: int) -> str:
    """Return a number from a template such as `D-{year}-{month:02}-{n:02}` or `{year}-{serial:03}`.

    `n` is the rank in the meeting, `serial` the rank in the calendar year. A template that cannot
    be read gives `year-serial`: a decision is never lost for want of a number.
    """
    words = {"year": on.year, "yy": on.year % 100, "month": on.month, "day": on.day}
    try:
        return template.format(**words, meeting=meeting, item=item or n, n=n, serial=serial)[:40]
    except (KeyError, IndexError, ValueError, AttributeError):
        return f"{on.year}-{serial:03}"


def _next_number(meeting: Meeting, item: AgendaItem, rank: int) -> str:
    """The template's number; when that one is taken, the next free rank or serial."""
    on = meeting.local_start
    taken = set(meeting.table.decisions.values_list("number", flat=True))
    serial = meeting.table.decisions.filter(meeting__starts_at__year=on.year).count() + 1
    for step in range(len(taken) + 1):
        drawn = number(
            meeting.table.decision_template,
            on=on,
            meeting=meeting.number,
            item=item.label,
            n=rank + step,
            serial=serial + step,
        )
        if drawn not in taken:
            return drawn
    return f"{drawn[:34]}-{rank:02}-{serial}"[:40]


def _refuse_unless_sitting(meeting: Meeting) -> None:
    if meeting.cancelled_at or not meeting.opened_at:
        raise Refused(_("Open the meeting first: decisions are taken at a meeting."))
    if minutes.of(meeting).sent_at:
        raise Refused(_("The minutes were sent: a decision is now taken at a later meeting."))


def _refuse_without_quorum(meeting: Meeting) -> None:
    """While the meeting lasts only: what was decided is sometimes written down afterwards."""
    here = attendance.voting_seats_here(meeting)
    if not meeting.closed_at and meeting.quorum and here < meeting.quorum:
        raise Refused(
            _("The quorum is not reached: %(here)s out of %(required)s.")
            % {"here": here, "required": meeting.quorum},
            remedy=_("Take the attendance, or take note without deciding."),
        )


def _adopt_last_minutes(decision: Decision, by: User) -> None:
    carried = (Decision.Outcome.CARRIED, Decision.Outcome.AMENDED)
    item = decision.item
    if (
        item is None
        or item.standing != AgendaItem.Standing.LAST_MINUTES
        or decision.outcome not in carried
    ):
        return
    last = (
        decision.table.meetings.held()
        .filter(starts_at__lt=decision.meeting.starts_at, record__adopted_at=None)
        .select_related("record")
        .first()
    )
    if last and hasattr(last, "record"):
        minutes.adopt(last.record, decision=decision, at=decision.recorded_at, by=by)
