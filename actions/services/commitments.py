"""The share of an organisation in an action: named until it answers; only confirmed counts."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from actions.models import Action, Commitment
from core.errors import Refused
from members.models import Organization, Person
from tables import journal


@transaction.atomic
def name(
    action: Action,
    organization: Organization,
    *,
    role: str = Commitment.Role.PARTNER,
    level: str = "",
    share: str = "",
    by: User | None,
) -> Commitment:
    """Name an organisation to an action, or ask again one that declined."""
    action = _open(action)
    commitment = Commitment.objects.filter(action=action, organization=organization).first()

    if commitment and not commitment.declined_at:
        raise Refused(_("This organization has a share in the action already."))

    commitment = commitment or Commitment(action=action, organization=organization)
    commitment.role, commitment.level, commitment.share = role, level, share
    commitment.named_at, commitment.declined_at = timezone.now(), None
    commitment.answered_by, commitment.note = None, ""
    commitment.save()

    _record(commitment, "actions.named", by)
    return commitment


@transaction.atomic
def confirm(commitment: Commitment, *, person: Person | None = None, by: User | None) -> Commitment:
    """Take the share on as it is. `person` answered; None when the coordination wrote it down."""
    commitment = _lock(commitment)

    if commitment.confirmed_at:
        raise Refused(_("This share is confirmed already."))

    commitment.confirmed_at, commitment.declined_at = timezone.now(), None
    commitment.answered_by, commitment.note = person, ""
    commitment.save()

    _record(commitment, "actions.confirmed", by)
    return commitment


@transaction.atomic
def amend(
    commitment: Commitment,
    *,
    role: str,
    level: str = "",
    share: str = "",
    note: str = "",
    person: Person | None = None,
    by: User | None,
) -> Commitment:
    """Take on another share than the one named, or change the one taken on."""
    commitment = _lock(commitment)

    if (commitment.role, commitment.level, commitment.share) == (role, level, share):
        raise Refused(
            _("Nothing changed in this share. Accept it as it is, or change what it brings.")
        )

    now = timezone.now()
    commitment.role, commitment.level, commitment.share = role, level, share
    commitment.confirmed_at, commitment.amended_at, commitment.declined_at = now, now, None
    commitment.answered_by, commitment.note = person, note
    commitment.save()

    _record(commitment, "actions.amended", by)
    return commitment


@transaction.atomic
def decline(
    commitment: Commitment, *, note: str = "", person: Person | None = None, by: User | None
) -> Commitment:
    """Say no to a share, or step back from one taken on."""
    commitment = _lock(commitment)

    if commitment.declined_at:
        raise Refused(_("This share is declined already."))

    commitment.declined_at, commitment.confirmed_at = timezone.now(), None
    commitment.answered_by, commitment.note = person, note
    commitment.save()

    _record(commitment, "actions.declined", by)
    return commitment


@transaction.atomic
def withdraw(commitment: Commitment, *, by: User | None) -> None:
    """Take an organisation's name off the action; what it confirmed, it must decline itself."""
    commitment = _lock(commitment)

    if commitment.confirmed_at:
        raise Refused(
            _("This organization took its share on: record that it declines rather than erase it.")
        )

    journal.record(
        commitment.action.table,
        "actions.withdrawn",
        by=by,
        about=commitment.action,
        organization=commitment.organization_id,
        role=commitment.role,
    )
    commitment.delete()


def _lock(commitment: Commitment) -> Commitment:
    """Lock the action, then the share, in that order everywhere."""
    _open(commitment.action)
    rows = Commitment.objects.select_for_update(of=("self",)).select_related("action__table")
    return rows.get(pk=commitment.pk)


def _open(action: Action) -> Action:
    locked = Action.objects.hold(action.pk)
    if not locked.is_open:
        raise Refused(_("This action is done or abandoned: its shares do not change any more."))
    return locked


def _record(commitment: Commitment, verb: str, by: User | None) -> None:
    journal.record(
        commitment.action.table,
        verb,
        by=by,
        about=commitment,
        action=commitment.action_id,
        organization=commitment.organization_id,
        role=commitment.role,
    )
