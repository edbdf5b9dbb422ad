"""The agenda: drawn up from the last one, then added to, reworded, reordered, renumbered."""

from collections.abc import Sequence
from typing import Any, TypedDict

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Conflict, Refused
from meetings.models import AgendaItem, Meeting
from members.models import Organization
from tables import journal

TAIL = (
    AgendaItem.Standing.OTHER_BUSINESS,
    AgendaItem.Standing.NEXT_MEETING,
    AgendaItem.Standing.CLOSING,
)


class Content(TypedDict, total=False):
    """What people write in an item."""

    label: str
    title: str
    kind: str
    minutes: int
    presenter: str
    organization: Organization | None
    background: str


@transaction.atomic
def add(meeting: Meeting, content: Content, *, by: User) -> AgendaItem:
    """Add an item before those that end every agenda; raise `Refused` once the meeting is held."""
    meeting = Meeting.objects.hold(meeting.pk)

    _refuse_a_record(meeting)

    items = list(meeting.items.in_order())
    tidy = _is_tidy(items)
    tail = next((at for at, each in enumerate(items) if each.standing in TAIL), len(items))
    item = AgendaItem.objects.create(meeting=meeting, position=len(items) + 1, **content)
    items.insert(tail, item)
    _settle(meeting, items, tidy=tidy and not item.label)

    _record("meetings.item_added", item, meeting, by)
    return item


@transaction.atomic
def edit(item: AgendaItem, content: Content, *, version: int, by: User) -> AgendaItem:
    """Save an item's words; raise `Conflict`, with both texts, when it changed since `version`."""
    meeting = Meeting.objects.hold(item.meeting_id)

    _refuse_a_record(meeting)

    saved = AgendaItem.objects.filter(pk=item.pk, version=version).update(
        **content, version=F("version") + 1
    )
    standing = AgendaItem.objects.select_related("organization").get(pk=item.pk)
    if not saved:
        mine = AgendaItem(**{**_content(standing), **content})
        raise Conflict(
            _("Someone else changed this item in the meantime. Both texts are below."),
            mine=as_text(mine),
            theirs=as_text(standing),
            version=standing.version,
        )

    _record("meetings.item_edited", item, meeting, by, version=standing.version)
    return standing


@transaction.atomic
def move(item: AgendaItem, *, to: int, by: User, version: int | None = None) -> None:
    """Move an item to a 1-based position; its neighbours close the gap. Nowhere new is no move.

    With the `version` of the agenda that the person had in front of them, raises `Conflict` when
    the order is no longer that one: « third » means nothing in another order.
    """
    meeting = Meeting.objects.hold(item.meeting_id)

    _refuse_a_record(meeting)
    items = list(meeting.items.in_order())
    _refuse_a_stale_order(meeting, items, version)

    tidy, was = _is_tidy(items), items.index(item) + 1
    to = max(1, min(to, len(items)))
    if to == was:
        return
    items.insert(to - 1, items.pop(was - 1))
    _settle(meeting, items, tidy=tidy)

    _record("meetings.item_moved", item, meeting, by, was=was, now=to)


@transaction.atomic
def remove(item: AgendaItem, *, by: User, version: int | None = None) -> None:
    """Take an item out; raise `Refused` when something was decided or promised under it.

    With the item's `version`, raises `Conflict` when someone reworded it since.
    """
    meeting = Meeting.objects.hold(item.meeting_id)

    _refuse_a_record(meeting)
    standing = meeting.items.select_related("organization").get(pk=item.pk)
    if standing.notes or standing.decisions.exists():
        raise Refused(_("Minutes were taken under this item: it stays on the agenda."))
    if version is not None and version != standing.version:
        raise Conflict(
            _("Someone else changed this item in the meantime: it was not removed."),
            theirs=as_text(standing),
            version=standing.version,
        )

    items = list(meeting.items.in_order())
    tidy = _is_tidy(items)
    _record("meetings.item_removed", standing, meeting, by, was=standing.position)
    items.remove(standing)
    standing.delete()
    _settle(meeting, items, tidy=tidy)


@transaction.atomic
def renumber(meeting: Meeting, *, by: User) -> None:
    """Number the items in their order, keeping the sub-items under theirs."""
    meeting = Meeting.objects.hold(meeting.pk)

    _refuse_a_record(meeting)

    items = list(meeting.items.in_order())
    _settle(meeting, items, tidy=True)

    journal.record(
        meeting.table, "meetings.edited", by=by, about=meeting, what="numbers", meeting=meeting.pk
    )


def numbers(items: Sequence[AgendaItem]) -> list[str]:
    """Return the labels that the items would bear in their order: 1, 2, 2.1; a break has none.

    A label's own dots say how deep an item lies, at most one level under the item before it.
    """
    counts: list[int] = []
    labels = []
    for item in items:
        if item.kind == AgendaItem.Kind.PAUSE:
            labels.append("")
            continue
        depth = min(item.label.strip(" .").count("."), len(counts))
        counts = [*counts[: depth + 1], *([0] if len(counts) <= depth else [])]
        counts[depth] += 1
        labels.append(".".join(map(str, counts)))
    return labels


def as_text(item: AgendaItem) -> str:
    """Return an item as plain lines, for two versions to be read side by side."""
    organization = item.organization.name if item.organization else ""
    by = " · ".join(filter(None, (item.presenter, organization)))
    first = f"{item.label} {item.title}".strip()
    second = f"{item.get_kind_display()}, {item.minutes} min"
    return "\n".join(filter(None, (first, second, by, item.background)))


def _settle(meeting: Meeting, items: list[AgendaItem], *, tidy: bool) -> None:
    """Write the order, and the numbers when they follow it, in one statement."""
    labels = numbers(items) if tidy else [each.label for each in items]
    for position, (each, label) in enumerate(zip(items, labels, strict=True), start=1):
        each.position, each.label = position, label
    meeting.items.bulk_update(items, ["position", "label"])
    Meeting.objects.filter(pk=meeting.pk).update(version=F("version") + 1)


def _is_tidy(items: Sequence[AgendaItem]) -> bool:
    return [each.label for each in items] == numbers(items)


def _content(item: AgendaItem) -> Content:
    return Content(
        label=item.label,
        title=item.title,
        kind=item.kind,
        minutes=item.minutes,
        presenter=item.presenter,
        organization=item.organization,
        background=item.background,
    )


def _refuse_a_record(meeting: Meeting) -> None:
    if meeting.cancelled_at:
        raise Refused(_("This meeting was cancelled: its agenda no longer changes."))
    if meeting.closed_at:
        raise Refused(_("This meeting has been held: its agenda is now part of the record."))


def _refuse_a_stale_order(
    meeting: Meeting, items: Sequence[AgendaItem], version: int | None
) -> None:
    if version is not None and version != meeting.version:
        raise Conflict(
            _("Someone else changed the agenda in the meantime. Here is its order now."),
            theirs="\n".join(f"{each.label} {each.title}".strip() for each in items),
            version=meeting.version,
        )


def _record(verb: str, item: AgendaItem, meeting: Meeting, by: User, **facts: Any) -> None:
    journal.record(meeting.table, verb, by=by, about=item, meeting=meeting.pk, **facts)
