"""Asking an organisation where its action stands; the mail is written elsewhere."""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from actions.models import Action
from core.errors import Refused
from members.models import Organization
from tables import journal
from tables.models import Entry


@transaction.atomic
def ask(action: Action, organization: Organization, *, by: User | None) -> Entry:
    """Ask one organisation for an update on an open action in which it has a share."""
    locked = Action.objects.hold(action.pk)

    if not locked.is_open:
        raise Refused(_("This action is done or abandoned: there is no update to ask for."))
    if not locked.commitments.standing().filter(organization=organization).exists():
        raise Refused(_("This organization has no share in the action."))

    return journal.record(
        locked.table, "actions.update_asked", by=by, about=locked, organization=organization.pk
    )
