"""What the calendar owes people: before a meeting, a reply, a due date, the end of a mandate.

Each reminder has a key of its own, so that looking for them again writes nothing again. A
reminder that was missed by a day or two still leaves; an older one is past its use.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Prefetch

from accounts.models import Clock
from actions.models import Action, Commitment
from meetings.models import AgendaItem, Attendance, Meeting, Minutes
from members.models import Mandate
from notifications import addresses
from notifications.audiences import Holder, coordinators, holders, ranked
from notifications.letters import Letter, post
from notifications.models import Preference
from notifications.rules.actions import errand
from notifications.rules.meetings import answered_seats, letter_about
from notifications.schedule import MORNING, instant, last_morning

WEEKS = (1, 8, 15)  # days late at which the carrier is reminded; never a fourth time
LAST_WORD = 22  # days late at which the alternate and the coordination are told, once
AHEAD = (14, 3)
RECENT = timedelta(days=7)  # whoever reported that lately has acted


@dataclass(frozen=True)
class Morning:
    """One local morning of one clock: the day, and the moment at which we look."""

    zone: str
    day: date
    at: datetime

    def days(self, first: int, last: int) -> tuple[datetime, datetime]:
        """Return the instants that bound the days from `first` to `last` after this one."""
        return (
            instant(self.day + timedelta(days=first), 0, self.zone),
            instant(self.day + timedelta(days=last + 1), 0, self.zone),
        )


def materialize(*, at: datetime) -> int:
    """Write the reminders that are due at a moment, and return how many were new."""
    muted = set(Preference.objects.filter(reminders=False).values_list("person_id", flat=True))
    made = 0
    for zone in Clock.values:
        morning = Morning(zone, last_morning(at, zone), at)
        for kind in KINDS:
            made += post(letter for letter in kind(morning) if letter.person.pk not in muted)
    return made


def meetings_soon(morning: Morning) -> Iterator[Letter]:
    """Seven days before, which asks again for the reply, and the day before."""
    for days, window in ((7, (5, 7)), (1, (1, 1))):
        for meeting in _convened(morning, "starts_at", window):
            eve = meeting.local_start.date() - timedelta(days=days)
            if meeting.convened_at < instant(eve, MORNING, morning.zone):
                yield from _to_those_who_may_come(meeting, days)


def replies_missing(morning: Morning) -> Iterator[Letter]:
    """Three days before replies are due, to the seats that are silent."""
    for meeting in _convened(morning, "reply_by", (2, 3)):
        eve = meeting.reply_by.astimezone(meeting.zone).date() - timedelta(days=3)
        if meeting.convened_at >= instant(eve, MORNING, morning.zone):
            continue
        answered = answered_seats(meeting)
        for holder in holders(meeting.table, meeting.local_start.date()):
            if holder.seat.pk not in answered:
                yield letter_about(
                    meeting,
                    mail="reply_missing",
                    key=f"reply_missing:{meeting.pk}:{meeting.sequence}:{holder.seat.pk}",
                    person=holder.person,
                    seat=holder.seat,
                    reason=holder.reason,
                    until=meeting.reply_by,
                )


def actions_due(morning: Morning) -> Iterator[Letter]:
    """Fourteen days and three days before the due date, to those who carry the action."""
    for ahead in AHEAD:
        first, last = (morning.day + timedelta(days=days) for days in (ahead - 1, ahead))
        for action in _actions(morning).filter(created_on__lt=morning.day).due_between(first, last):
            for carrier in _carriers(action, morning):
                yield _about_action(
                    "action_due",
                    f"action_due:{action.pk}:{action.due_on}:{ahead}:{carrier.person.pk}",
                    action,
                    carrier,
                    days=(action.due_on - morning.day).days,
                )


def actions_late(morning: Morning) -> Iterator[Letter]:
    """Three weekly reminders to those who carry it, then one word to the next in line."""
    oldest = morning.day - timedelta(days=LAST_WORD + 6)
    late = _actions(morning).overdue(on=morning.day).filter(due_on__gte=oldest)
    for action in late.exclude(reported_at__gte=morning.at - RECENT):
        days = action.days_late(morning.day)
        turn = sum(days >= week for week in (*WEEKS, LAST_WORD))
        last_word = turn > len(WEEKS)
        told = _next_in_line(action, morning) if last_word else _carriers(action, morning)
        for carrier in told:
            yield _about_action(
                "action_late",
                f"action_late:{action.pk}:{action.due_on}:{turn}:{carrier.person.pk}",
                action,
                carrier,
                days=days,
                escalated=last_word,
            )


def mandates_ending(morning: Morning) -> Iterator[Letter]:
    """Sixty days before a mandate ends, to the coordination."""
    first, last = (morning.day + timedelta(days=days) for days in (47, 60))
    ending = Mandate.objects.filter(
        until__gte=first, until__lte=last, seat__table__time_zone=morning.zone, seat__closed_on=None
    ).select_related("person", "seat__table")
    for mandate in ending.order_by("pk"):
        table = mandate.seat.table
        for person in coordinators(table, morning.day):
            yield Letter(
                key=f"mandate_ending:{mandate.pk}:{mandate.until}:{person.pk}",
                mail="mandate_ending",
                reason="coordinator",
                person=person,
                table=table,
                about=mandate,
                context={
                    "mandate": mandate,
                    "url": addresses.absolute("members:roster", table.slug),
                },
                facts={"mandate": mandate.pk, "until": mandate.until.isoformat()},
            )


def minutes_to_adopt(morning: Morning) -> Iterator[Letter]:
    """Two weeks before the next meeting, to the coordination, when its agenda has no such item."""
    for following in _coming(morning, (8, 14)):
        if following.items.filter(standing=AgendaItem.Standing.LAST_MINUTES).exists():
            continue
        minutes = _unadopted(following)
        for person in coordinators(following.table, morning.day) if minutes else ():
            yield Letter(
                key=f"minutes_to_adopt:{minutes.pk}:{following.pk}:{person.pk}",
                mail="minutes_to_adopt",
                reason="coordinator",
                person=person,
                table=following.table,
                about=minutes,
                context={
                    "meeting": minutes.meeting,
                    "next": following,
                    "zone": following.time_zone,
                    "url": addresses.absolute(
                        "meetings:agenda", following.table.slug, following.number
                    ),
                },
                facts={"minutes": minutes.pk},
                useful_until=following.starts_at,
            )


KINDS = (
    meetings_soon,
    replies_missing,
    actions_due,
    actions_late,
    mandates_ending,
    minutes_to_adopt,
)


def _coming(morning: Morning, window, field="starts_at"):
    bounds = morning.days(*window)
    return (
        Meeting.objects.standing()
        .filter(**{f"{field}__range": bounds}, time_zone=morning.zone, opened_at=None)
        .filter(starts_at__gt=morning.at)
        .select_related("table")
        .order_by("pk")
    )


def _convened(morning, field, window):
    return _coming(morning, window, field).convened().filter(**{f"{field}__gt": morning.at})


def _to_those_who_may_come(meeting: Meeting, days: int) -> Iterator[Letter]:
    minutes = _unadopted(meeting)
    read = minutes and addresses.absolute(
        "meetings:minutes", meeting.table.slug, minutes.meeting.number
    )
    for person, seat, reason, silent in _expected(meeting):
        yield letter_about(
            meeting,
            mail="meeting_soon",
            key=f"meeting_soon:{meeting.pk}:{meeting.local_start.date()}:{days}:{seat.pk}:{person.pk}",
            person=person,
            seat=seat,
            reason=reason,
            until=meeting.starts_at,
            context={"days": days, "ask": silent and days > 1, "minutes_url": read or ""},
        )


def _expected(meeting):
    """Return (person, seat, reason, silent) of those who said yes or did not reply; two queries."""
    rows = (
        meeting.attendances.of_seats()
        .exclude(person=None)
        .select_related("person__user", "seat__membership__organization")
        .order_by("pk")
    )
    answered = answered_seats(meeting)
    for row in rows:
        comes = row.reply == Attendance.Reply.YES or (row.as_alternate and not row.reply)
        if comes and row.seat_id in answered:
            reason = "alternate_named" if row.as_alternate else "delegate_of_seat"
            yield row.person, row.seat, reason, False
    for holder in holders(meeting.table, meeting.local_start.date()):
        if holder.seat.pk not in answered:
            yield holder.person, holder.seat, holder.reason, True


def _unadopted(meeting: Meeting) -> Minutes | None:
    """The last minutes of the table that were sent and not adopted yet; one query."""
    return (
        Minutes.objects.filter(
            meeting__table=meeting.table_id, sent_at__isnull=False, adopted_at=None
        )
        .exclude(meeting=meeting)
        .select_related("meeting__table")
        .order_by("-meeting__starts_at")
        .first()
    )


def _actions(morning: Morning):
    leads = Commitment.objects.confirmed().filter(role=Commitment.Role.LEAD)
    return (
        Action.objects.filter(table__time_zone=morning.zone, table__closed_at=None)
        .select_related("table", "person__user")
        .prefetch_related(
            Prefetch("commitments", leads.select_related("organization"), to_attr="leads")
        )
        .order_by("pk")
    )


def _carriers(action: Action, morning: Morning) -> Iterable[Holder]:
    """The voice of each lead that confirmed, and the person who follows it; once each."""
    people = ranked(action.table, [lead.organization_id for lead in action.leads], morning.day)
    told = {holders[0].person.pk: holders[0] for holders in people.values()}
    if action.person_id and action.person_id not in told:
        told[action.person_id] = Holder(action.person, None)
    return told.values()


def _next_in_line(action: Action, morning: Morning) -> Iterable[Holder]:
    """The alternate of each lead, and the coordination."""
    people = ranked(action.table, [lead.organization_id for lead in action.leads], morning.day)
    told = {those[1].person.pk: those[1] for those in people.values() if len(those) > 1}
    for person in coordinators(action.table, morning.day):
        told.setdefault(person.pk, Holder(person, None))
    return told.values()


def _about_action(mail, key, action, carrier, *, days, escalated=False) -> Letter:
    organization = carrier.organization
    reason = "coordinator" if escalated else "follows_action"
    names = ", ".join(lead.organization.name for lead in action.leads)
    return Letter(
        key=key,
        mail=mail,
        reason="speaks_for_organization" if organization else reason,
        person=carrier.person,
        table=action.table,
        about=action,
        context={
            **errand(action, organization, carrier.person),
            "days": days,
            "escalated": escalated,
            "carrier": names or (action.person.name if action.person else ""),
        },
        facts={
            "action": action.pk,
            "organization": organization.pk if organization else None,
            "due_on": action.due_on.isoformat(),
        },
    )
