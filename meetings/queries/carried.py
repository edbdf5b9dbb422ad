"""What the last meetings left for the next one."""

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from core import when
from meetings.models import AgendaItem, Decision, Meeting
from tables.models import Table


def last_held(table: Table) -> Meeting | None:
    """Return the last meeting that took place, with its minutes; one query."""
    last: Meeting | None = table.meetings.held().select_related("record").first()
    return last


def left_over(meeting: Meeting) -> QuerySet[AgendaItem]:
    """Keep the items put off, and those that time did not allow; one query.

    An item had no time when nothing was noted or decided under it, in a meeting where something
    was noted or decided under others. What a later agenda took up already is left out.
    """
    decided = Exists(Decision.objects.filter(item=OuterRef("pk")))
    items = meeting.items.annotate(decided=decided)
    dealt_with = ~Q(notes="") | Q(decided=True)
    left = Q(postponed_at__isnull=False)
    if items.filter(dealt_with).exists():
        left |= ~dealt_with & ~Q(kind=AgendaItem.Kind.PAUSE)
    taken_up = AgendaItem.objects.filter(carried_from=OuterRef("pk"), meeting__cancelled_at=None)
    found: QuerySet[AgendaItem] = items.filter(left, ~Exists(taken_up), standing="").in_order()
    return found


def open_follow_ups(table: Table) -> list[str]:
    """Return the follow-ups still open as lines: what, who, when; two queries.

    They belong to the app above, which lent its name to the table: `table.actions`.
    """
    found = (
        table.actions.follow_ups()
        .open()
        .in_order()
        .select_related("person")
        .prefetch_related("commitments__organization")
    )
    return [_line(action) for action in found]


def _line(action) -> str:  # type: ignore[no-untyped-def]
    who = [share.organization.short_name for share in action.commitments.all()]
    if action.person:
        who.append(action.person.name)
    if action.due_on:
        who.append(_("by %(day)s") % {"day": when.day(action.due_on)})
    detail = ", ".join(who)
    return f"• {action.title} ({detail})" if detail else f"• {action.title}"
