"""What is checked again when a mail leaves: each returns why it should not, or ""."""

from django.utils import timezone

from actions.models import Action, Commitment
from actions.queries.voices import speaks_for
from meetings.models import Attendance, Meeting, Minutes
from members.models import Invitation, Mandate, Office, Organization
from members.permissions import running_mandates, running_offices
from notifications.audiences import today_at


def objection(delivery, checks):
    """Return the first reason not to send this mail any more, or ""."""
    return next(filter(None, (check(delivery) for check in checks)), "")


def meeting_stands(delivery):
    """The meeting is still on, and this is the last word on it."""
    meeting = Meeting.objects.filter(pk=delivery.facts["meeting"]).first()
    if meeting is None:
        return "gone"
    if meeting.cancelled_at:
        return "cancelled"
    return "" if delivery.facts["sequence"] == meeting.sequence else "superseded"


def sits(delivery):
    """The person holds the seat, whatever their rank in it: on the day of the meeting, or today."""
    day = delivery.facts.get("day") or today_at(delivery.table)
    mandates = running_mandates(day).filter(seat=delivery.facts["seat"], person=delivery.person_id)
    return "" if mandates.exists() else "left_the_seat"


def comes(delivery):
    """The person, who may hold no seat, is still the one sent or coming."""
    rows = Attendance.objects.filter(
        meeting=delivery.facts["meeting"],
        seat=delivery.facts["seat"],
        person=delivery.person_id,
        email=delivery.facts.get("email", ""),
    ).exclude(reply=Attendance.Reply.NO)
    sent = rows.filter(as_alternate=True) | rows.filter(reply=Attendance.Reply.YES)
    return "" if sent.exists() else "will_not_come"


def reply_missing(delivery):
    replies = Attendance.objects.filter(
        meeting=delivery.facts["meeting"], seat=delivery.facts["seat"]
    ).exclude(reply="")
    return "replied" if replies.exists() else ""


def may_come(delivery):
    """The person said yes, or holds the seat and nobody answered for it."""
    if not comes(delivery):
        return ""
    return ("will_not_come" if reply_missing(delivery) else "") or sits(delivery)


def invitation_open(delivery):
    waiting = Invitation.objects.filter(
        pk=delivery.subject_id,
        accepted_at=None,
        revoked_at=None,
        expires_at__gt=timezone.now(),
    )
    return "" if waiting.exists() else "changed"


def action_open(delivery):
    action = Action.objects.filter(pk=delivery.facts["action"]).only("state", "due_on").first()
    if action is None:
        return "gone"
    if not action.is_open:
        return "closed"
    due_on = action.due_on.isoformat() if action.due_on else None
    return "" if delivery.facts.get("due_on", due_on) == due_on else "changed"


def commitment_waits(delivery):
    commitment = (
        Commitment.objects.filter(pk=delivery.facts["commitment"]).select_related("action").first()
    )
    if commitment is None:
        return "gone"
    if commitment.answer != Commitment.Answer.NAMED:
        return "answered"
    return "" if commitment.action.is_open else "closed"


def speaks(delivery):
    """The person still speaks for the organisation, or follows the action, or coordinates."""
    if delivery.reason == "coordinator":
        return coordinates(delivery)
    if delivery.reason == "follows_action":
        follows = Action.objects.filter(pk=delivery.facts["action"], person=delivery.person_id)
        return "" if follows.exists() else "no_longer_speaks"
    organization = Organization.objects.get(pk=delivery.facts["organization"])
    speaking = speaks_for(delivery.person, organization, delivery.table, today_at(delivery.table))
    return "" if speaking else "no_longer_speaks"


def coordinates(delivery):
    offices = running_offices(today_at(delivery.table)).filter(
        table=delivery.table_id, person=delivery.person_id, charge=Office.Charge.COORDINATOR
    )
    return "" if offices.exists() else "no_longer_coordinates"


def mandate_ends(delivery):
    mandates = Mandate.objects.filter(pk=delivery.facts["mandate"], until=delivery.facts["until"])
    return "" if mandates.exists() else "changed"


def minutes_wait(delivery):
    minutes = Minutes.objects.filter(pk=delivery.facts["minutes"], adopted_at=None)
    return "" if minutes.exists() else "changed"
