"""What waits for the coordination of a table."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, OuterRef, QuerySet
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from actions.models import Action, Commitment
from core import when
from meetings.models import Meeting
from meetings.queries.seats import SeatLine
from members.models import Mandate, Membership
from tables.models import Table

LEADLESS_DAYS = 14
ENDING_DAYS = 60
SHOWN = 3


@dataclass(frozen=True)
class Task:
    """Something to do: in words, and the action or meeting it is about, else the members."""

    words: str
    label: str
    action_id: int | None = None
    meeting_number: int | None = None


def tasks(table: Table, seats: list[SeatLine], held: list[Meeting], *, on: date) -> list[Task]:
    """Return what waits for the coordination; one query, besides what is given."""
    row = Table.objects.filter(pk=table.pk).values(
        requests=ArraySubquery(_requests()),
        leadless=ArraySubquery(_leadless(on)),
        ending=ArraySubquery(_ending(on)),
    )[0]
    return [
        *_of_requests(row["requests"]),
        *_of_minutes(held, on),
        *_of_actions(row["leadless"]),
        *_of_mandates(row["ending"]),
        *_of_vacancies(seats),
    ]


def _requests() -> QuerySet[Any]:
    waiting = Membership.objects.open().filter(table=OuterRef("pk"), accepted_on=None)
    return waiting.order_by("requested_on", "pk").values("pk")


def _leadless(on: date) -> QuerySet[Any]:
    lead = Commitment.objects.confirmed().filter(action=OuterRef("pk"), role=Commitment.Role.LEAD)
    return (
        Action.objects.open()
        .filter(
            ~Exists(lead),
            table=OuterRef("pk"),
            plan__isnull=False,
            created_on__lte=on - timedelta(days=LEADLESS_DAYS),
        )
        .order_by("created_on", "number_key", "pk")
        .values(
            row=JSONObject(pk=F("pk"), number=F("number"), title=F("title"), since=F("created_on"))
        )
    )


def _ending(on: date) -> QuerySet[Any]:
    return (
        Mandate.objects.on(on)
        .filter(
            seat__table=OuterRef("pk"),
            seat__closed_on=None,
            until__lte=on + timedelta(days=ENDING_DAYS),
        )
        .order_by("until", "pk")
        .values("until")
    )


def _of_requests(found: list[int]) -> list[Task]:
    words = ngettext(
        "%(n)s membership request to study", "%(n)s membership requests to study", len(found)
    )
    return [Task(words % {"n": len(found)}, _("Study"))] if found else []


def _of_minutes(held: list[Meeting], on: date) -> list[Task]:
    """Minutes sent and not adopted; minutes not sent a week after the meeting."""
    found = []
    for meeting in held:
        record = getattr(meeting, "record", None)
        day = when.day(meeting.local_start)
        if record and record.sent_at and not record.adopted_at:
            words = _("Minutes of %(day)s to have adopted") % {"day": day}
            found.append(Task(words, _("Read"), meeting_number=meeting.number))
        elif not (record and record.sent_at) and meeting.local_start.date() < on - timedelta(
            days=7
        ):
            words = _("Minutes of %(day)s to send") % {"day": day}
            found.append(Task(words, _("Finish"), meeting_number=meeting.number))
    return found


def _of_actions(found: list[dict[str, Any]]) -> list[Task]:
    told = [
        Task(
            _leadless_words(each),
            _("Find a lead"),
            action_id=each["pk"],
        )
        for each in found[:SHOWN]
    ]
    rest = len(found) - len(told)
    if rest:
        words = ngettext(
            "%(n)s more action without a confirmed lead",
            "%(n)s more actions without a confirmed lead",
            rest,
        )
        told.append(Task(words % {"n": rest}, _("See the plan"), action_id=0))
    return told


def _leadless_words(action: dict[str, Any]) -> str:
    words = _("Action %(number)s has had no confirmed lead since %(day)s")
    day = when.day(date.fromisoformat(action["since"]))
    return words % {"number": action["number"] or f"« {action['title']} »", "day": day}


def _of_mandates(found: list[date]) -> list[Task]:
    if not found:
        return []
    words = ngettext("%(n)s mandate ends by %(day)s", "%(n)s mandates end by %(day)s", len(found))
    return [Task(words % {"n": len(found), "day": when.day(found[-1])}, _("Renew"))]


def _of_vacancies(seats: list[SeatLine]) -> list[Task]:
    vacant = sum(seat.is_vacant for seat in seats)
    words = ngettext("%(n)s vacant seat", "%(n)s vacant seats", vacant) % {"n": vacant}
    return [Task(words, _("Whom to invite?"))] if vacant else []
