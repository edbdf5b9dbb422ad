"""What would move if a file were merged into another, shown before it is done."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Q
from django.utils.translation import gettext, ngettext

from actions.models import Commitment, Progress
from exchange.queries.concerned import beyond, tables_of_each
from exchange.queries.files_side_by_side import Pair, files, other_names, side_by_side
from meetings.models import AgendaItem, Decision
from members.models import Function, Hosting, Membership, Organization
from members.permissions import Visitor
from tables.models import Table


@dataclass
class Moves:
    """What moves at one table, in words."""

    table: Table
    what: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class MergePage:
    """Two files, what moves from the first to the second, and whether the visitor may move it."""

    pair: Pair
    moves: list[Moves]
    people: int
    names: list[str]
    is_beyond: bool

    @property
    def duplicate(self) -> Organization:
        return self.pair.left

    @property
    def kept(self) -> Organization:
        return self.pair.right


def files_of(table: Table, user: Visitor, duplicate: str, kept: str) -> tuple[Any, Any] | None:
    """Return two files by their addresses, None for what the table has nothing to do with.

    The file that goes is the table's, or one that the visitor may merge wherever it is used; the
    directory is common, so the other may be any, unless the first is not the table's.
    """
    found = {each.slug: each for each in files().filter(slug__in=(duplicate, kept))}
    if len(found) < 2:
        return None
    goes, stays = found[duplicate], found[kept]
    touched = tables_of_each((goes.pk, stays.pk))
    ours = table.pk in touched[goes.pk]
    theirs = table.pk in touched[stays.pk] and not beyond(goes, user)
    return (goes, stays) if ours or theirs else None


def merge_page(user: Visitor, duplicate: Organization, kept: Organization) -> MergePage:
    """Return what would move; fourteen queries. Tables of others are not named."""
    others = other_names((duplicate.pk, kept.pk))
    hidden = beyond(duplicate, user)
    borne = {kept.name, kept.acronym, "", *others.get(kept.pk, ())}
    names = [duplicate.name, duplicate.acronym, *others.get(duplicate.pk, ())]
    return MergePage(
        pair=side_by_side(duplicate, kept, others),
        moves=_moves(duplicate, kept, hidden),
        people=Function.objects.filter(organization=duplicate, until=None).count(),
        names=[name for name in names if name not in borne],
        is_beyond=bool(hidden),
    )


def _moves(duplicate: Organization, kept: Organization, hidden: set[int]) -> list[Moves]:
    touched = tables_of_each([duplicate.pk])[duplicate.pk] - hidden
    moves = {each.pk: Moves(each) for each in Table.objects.filter(pk__in=touched).order_by("name")}
    for table_id, words in (*_at_the_table(duplicate, kept), *_counted(duplicate)):
        if table_id in moves:
            moves[table_id].what.append(words)
    return list(moves.values())


def _at_the_table(duplicate: Organization, kept: Organization) -> list[tuple[int, str]]:
    """Memberships and seats; where both are members, one membership is left with all the seats."""
    seats = Count("seats", filter=Q(seats__closed_on=None))
    votes = Count("seats", filter=Q(seats__closed_on=None, seats__votes=True))
    open_ = Membership.objects.filter(organization__in=(duplicate, kept), ended_on=None)
    rows = open_.annotate(many=seats, voting=votes).order_by("pk")
    found: dict[int, dict[int, tuple[int, int]]] = defaultdict(dict)
    for table, whose, many, voting in rows.values_list(
        "table_id", "organization_id", "many", "voting"
    ):
        found[table][whose] = (many, voting)
    return [
        (table, _seats(*each[duplicate.pk], *each.get(kept.pk, ())))
        for table, each in found.items()
        if duplicate.pk in each
    ]


def _seats(many: int, voting: int, *twin: int) -> str:
    if not twin:
        return ngettext(
            "its membership, with %(n)s seat", "its membership, with %(n)s seats", many
        ) % {"n": many}
    return gettext(
        "both are members: one membership is left, with %(n)s seats of which %(voting)s vote"
    ) % {"n": many + twin[0], "voting": voting + twin[1]}


def _counted(duplicate: Organization) -> list[tuple[int, str]]:
    """Shares, reports, what meetings say, hostings: how many of each, by table; six queries."""
    found: dict[tuple[int, str], int] = Counter()
    for rows, of, kind in (
        (Commitment.objects.filter(organization=duplicate), "action__table_id", "share"),
        (Progress.objects.filter(on_behalf_of=duplicate), "action__table_id", "report"),
        (AgendaItem.objects.filter(organization=duplicate), "meeting__table_id", "meeting"),
        (Decision.objects.filter(mover=duplicate), "table_id", "meeting"),
        (Decision.objects.filter(seconder=duplicate), "table_id", "meeting"),
        (Hosting.objects.filter(organization=duplicate), "table_id", "hosting"),
    ):
        for table, many in rows.order_by().values_list(of).annotate(many=Count("pk")):
            found[table, kind] += many
    return [(table, _words(kind, many)) for (table, kind), many in found.items()]


def _words(kind: str, many: int) -> str:
    words = {
        "share": ngettext("%(n)s share in an action", "%(n)s shares in actions", many),
        "report": ngettext("%(n)s report on an action", "%(n)s reports on actions", many),
        "meeting": ngettext("%(n)s mention at a meeting", "%(n)s mentions at meetings", many),
        "hosting": ngettext("%(n)s hosting of the table", "%(n)s hostings of the table", many),
    }
    return words[kind] % {"n": many}
