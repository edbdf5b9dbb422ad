"""What an agenda starts from: the items that come by themselves, and what the last one left."""

from django.utils.translation import gettext as _

from core import when
from meetings.models import AgendaItem, Meeting
from meetings.queries.carried import left_over, open_follow_ups
from meetings.services import agenda
from tables.models import Table

Kind, Standing = AgendaItem.Kind, AgendaItem.Standing


def draw_up(meeting: Meeting, *, last: Meeting | None) -> list[AgendaItem]:
    """Write the agenda of a new meeting, in the active language; six queries at most.

    Must run in the transaction that creates the meeting.
    """
    items = [*_opening(), *_from(meeting.table, last), *_ending()]
    for position, item in enumerate(items, start=1):
        item.meeting, item.position, item.label = meeting, position, ""
    for item, label in zip(items, agenda.numbers(items), strict=True):
        item.label = label
    return AgendaItem.objects.bulk_create(items)


def _opening() -> list[AgendaItem]:
    return [
        _standing(Standing.OPENING, _("Welcome and round of the table"), Kind.INFORMATION, 10),
        _standing(Standing.QUORUM, _("Quorum"), Kind.INFORMATION, 2),
        _standing(Standing.AGENDA, _("Adoption of the agenda"), Kind.DECISION, 3),
    ]


def _from(table: Table, last: Meeting | None) -> list[AgendaItem]:
    if last is None:
        return []
    return [*_last_minutes(table, last), _follow_ups(table), *map(_carried, left_over(last))]


def _last_minutes(table: Table, last: Meeting) -> list[AgendaItem]:
    record = getattr(last, "record", None)
    if record and record.adopted_at:
        return []
    title = _("Approval of the meeting notes of %(day)s")
    if table.minutes_style == Table.MinutesStyle.FORMAL:
        title = _("Approval of the minutes of %(day)s")
    day = when.day(last.local_start)
    return [_standing(Standing.LAST_MINUTES, title % {"day": day}, Kind.DECISION, 5)]


def _follow_ups(table: Table) -> AgendaItem:
    item = _standing(Standing.FOLLOW_UPS, _("Follow-ups"), Kind.FOLLOW_UP, 15)
    item.background = "\n".join(open_follow_ups(table))
    return item


def _carried(item: AgendaItem) -> AgendaItem:
    return AgendaItem(
        title=item.title,
        kind=item.kind,
        minutes=item.minutes,
        presenter=item.presenter,
        organization_id=item.organization_id,
        background=item.background,
        carried_from=item,
    )


def _ending() -> list[AgendaItem]:
    return [
        _standing(Standing.OTHER_BUSINESS, _("Other business"), Kind.INFORMATION, 10),
        _standing(Standing.NEXT_MEETING, _("Next meeting"), Kind.INFORMATION, 5),
        _standing(Standing.CLOSING, _("Adjournment"), Kind.INFORMATION, 0),
    ]


def _standing(standing: str, title: str, kind: str, minutes: int) -> AgendaItem:
    return AgendaItem(standing=standing, title=title, kind=kind, minutes=minutes)
