"""One file for an organisation that had two.

It stands here because the rows that move are of members, meetings, actions and of the habits of
files: `exchange` is the first room that may import them all.
"""

from collections import defaultdict
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from actions.services import merging as of_actions
from core.errors import Refused
from exchange.models import Habit, Import
from exchange.queries.concerned import beyond
from meetings.services import merging as of_meetings
from members.models import Organization
from members.services import merging as of_members
from tables import journal
from tables.models import Table

APPS = (of_members, of_meetings, of_actions)


@transaction.atomic
def merge(
    table: Table, duplicate: Organization, *, into: Organization, by: User | None
) -> Organization:
    """Bring all that a duplicate holds under another file; its names and its address lead there.

    Each table that the duplicate touched has one entry in its journal, and the table where it was
    asked. Whoever merges must be able to at each of these tables: nobody moves what is another's.
    There is no way back; the duplicate stays, empty, marked as merged.
    """
    held = _hold(duplicate, into)
    duplicate, kept = held[duplicate.pk], held[into.pk]

    _judge(duplicate, kept, by)

    facts: dict[int, dict[str, Any]] = defaultdict(dict, {table.pk: {}})
    for app in APPS:
        for table_id, moved in app.bring_under(duplicate, kept).items():
            facts[table_id] |= moved
    _point_elsewhere(str(duplicate.pk), str(kept.pk))

    for each in Table.objects.filter(pk__in=facts).order_by("pk"):
        journal.record(
            each,
            "members.organization_merged",
            by=by,
            about=kept,
            duplicate=duplicate.pk,
            **facts[each.pk],
        )
    return kept


def _judge(duplicate: Organization, kept: Organization, by: User | None) -> None:
    if duplicate == kept:
        raise Refused(_("These two files are one and the same."))
    if duplicate.merged_into_id or kept.merged_into_id:
        raise Refused(_("One of these two files was merged already. Reload the page to see it."))
    if by and beyond(duplicate, by):
        raise Refused(
            _("The file of “%(name)s” is used at a table that you do not look after.")
            % {"name": duplicate},
            remedy=_(
                "Keep that file and merge the other into it, or ask whoever looks after the"
                " territory."
            ),
        )


def _point_elsewhere(duplicate: str, kept: str) -> None:
    """What files taught, and what was chosen for those that wait, means the file that is kept."""
    names = Habit.objects.filter(about=Habit.About.NAME, field="organization")
    names.filter(meant=duplicate).update(meant=kept)
    states = (Import.State.WAITING, Import.State.READY, Import.State.COMMITTING)
    waiting = Import.objects.filter(state__in=states)
    for imported in waiting.without_file().select_for_update(of=("self",)):
        for each in imported.names:
            if each["what"] == "organization" and each["choice"] == duplicate:
                each["choice"] = kept
        chosen = imported.choices.get("names", {})
        chosen |= {key: kept for key, choice in chosen.items() if _means(key, choice, duplicate)}
        imported.save(update_fields=["names", "choices", "updated_at"])


def _means(key: str, choice: str, organization: str) -> bool:
    return key.startswith("organization:") and choice == organization


def _hold(*organizations: Organization) -> dict[int, Organization]:
    """Lock the files, always in the same order; two who merge crosswise wait for each other."""
    rows = Organization.objects.filter(pk__in=[each.pk for each in organizations])
    return {each.pk: each for each in rows.select_for_update(of=("self",)).order_by("pk")}
