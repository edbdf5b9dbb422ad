"""What the plans know of an organisation that had two files, brought under one of them."""

from collections import defaultdict
from typing import Any

from actions.models import Commitment, Progress
from members.models import Organization

Facts = dict[int, dict[str, Any]]
ENGAGED = (Commitment.Answer.CONFIRMED, Commitment.Answer.NAMED, Commitment.Answer.DECLINED)
ANSWERED = ("named_at", "confirmed_at", "declined_at", "amended_at", "answered_by")
LONGEST_SHARE = 300


def bring_under(duplicate: Organization, kept: Organization) -> Facts:
    """Move the shares and the reports of a duplicate to the file that is kept.

    In the transaction of the caller, who holds both. Returns what moved, by id of table.
    """
    facts: Facts = defaultdict(dict)
    theirs = {each.action_id: each for each in _shares(kept)}
    for share in _shares(duplicate):
        twin = theirs.get(share.action_id)
        moved = facts[share.action.table_id]
        if twin:
            _join(share, twin)
            moved.setdefault("joined_shares", []).append([share.pk, twin.pk])
            share.delete()
        else:
            share.organization = kept
            share.save(update_fields=["organization", "updated_at"])
            moved.setdefault("shares", []).append(share.pk)
    reports = Progress.objects.filter(on_behalf_of=duplicate)
    for table_id, pk in reports.order_by("pk").values_list("action__table_id", "pk"):
        facts[table_id].setdefault("reports", []).append(pk)
    reports.update(on_behalf_of=kept)
    return facts


def _shares(organization: Organization) -> list[Commitment]:
    rows = Commitment.objects.filter(organization=organization).select_related("action")
    return list(rows.select_for_update(of=("self",)).order_by("pk"))


def _join(share: Commitment, twin: Commitment) -> None:
    """Make one share of two in an action: the firmer answer stands, and the lead leads."""
    firmer, other = sorted((twin, share), key=lambda each: ENGAGED.index(each.answer))
    twin.level = firmer.level or other.level
    for column in ANSWERED:
        setattr(twin, column, getattr(firmer, column))
    if share.role == Commitment.Role.LEAD:
        twin.role = share.role
    twin.share = _both(twin.share, share.share)
    twin.note = _both(twin.note, share.note)
    twin.save()


def _both(one: str, other: str) -> str:
    return " · ".join(dict.fromkeys(text for text in (one, other) if text))[:LONGEST_SHARE]
