"""The only way in: an invitation bound to a person and an address, good for seven days, once."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.sessions import own
from core.errors import Refused
from members.models import Invitation, Mandate, Office, Person
from tables import journal
from tables.models import Table

LIFETIME = timedelta(days=7)


@transaction.atomic
def invite(person: Person, table: Table, *, by: User, at: datetime | None = None) -> Invitation:
    """Make a way in for someone without an account; the one sent before dies. Its mail follows."""
    held = Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    now = at or timezone.now()
    if held.user_id:
        raise Refused(_("%(person)s has an account already.") % {"person": held})
    if not held.email:
        raise Refused(
            _("%(person)s has no e-mail address: add one, then invite.") % {"person": held}
        )

    _open_ones(held, table).update(revoked_at=now)
    invitation = Invitation.objects.create(
        table=table,
        person=held,
        email=held.email,
        sent_at=now,
        sent_by=by,
        expires_at=now + LIFETIME,
    )

    journal.record(table, "members.invited", by=by, about=invitation, person=held.pk)
    return invitation


@transaction.atomic
def revoke(invitation: Invitation, *, by: User | None) -> Invitation:
    """Close a way in that was not used."""
    held = _hold(invitation)

    held.revoked_at = timezone.now()
    held.save(update_fields=["revoked_at"])

    journal.record(
        held.table, "members.invitation_revoked", by=by, about=held, person=held.person_id
    )
    return held


@transaction.atomic
def accept(invitation: Invitation, *, at: datetime | None = None) -> User:
    """Open the account of the person invited, at the address invited, and no other.

    Refused when an account has this address: its holder signs in, then `link`s.
    """
    held = _hold(invitation, at=at)
    person = held.person
    if User.objects.filter(email__iexact=held.email).exists():
        raise Refused(_("An account has this address already: sign in, then open the link again."))

    user = User.objects.create_user(held.email, person.name, language=person.language)
    own(user)
    person.user = user
    person.save(update_fields=["user", "updated_at"])
    _use(held, at)

    journal.record(held.table, "members.invitation_accepted", by=user, about=held, person=person.pk)
    return user


@transaction.atomic
def link(invitation: Invitation, *, by: User, at: datetime | None = None) -> Person:
    """Join the person invited to the account of who is signed in, when the address is the same.

    An account known as someone already takes over the seats and charges of the table.
    """
    held = _hold(invitation, at=at)
    person = held.person
    if by.email.lower() != held.email.lower():
        raise Refused(
            _("This invitation is for %(invited)s; you are signed in as %(email)s.")
            % {"invited": held.email, "email": by.email}
        )

    known = Person.objects.filter(user=by).first()
    if known is None:
        person.user = by
        person.save(update_fields=["user", "updated_at"])
        known = person
    else:
        Mandate.objects.filter(person=person, seat__table=held.table).update(person=known)
        Office.objects.filter(person=person, table=held.table).update(person=known)
    _use(held, at)

    journal.record(held.table, "members.invitation_accepted", by=by, about=held, person=known.pk)
    return known


def is_open(invitation: Invitation, at: datetime | None = None) -> bool:
    """Say whether the way in still opens: neither used, nor revoked, nor too old; no query."""
    return (
        invitation.accepted_at is None
        and invitation.revoked_at is None
        and invitation.expires_at > (at or timezone.now())
    )


def _hold(invitation: Invitation, *, at: datetime | None = None) -> Invitation:
    held = (
        Invitation.objects.select_for_update(of=("self",))
        .select_related("person", "table")
        .get(pk=invitation.pk)
    )
    if not is_open(held, at):
        raise Refused(_("This invitation no longer opens: ask the coordination for another."))
    return held


def _open_ones(person: Person, table: Table) -> QuerySet[Invitation]:
    return Invitation.objects.filter(person=person, table=table, accepted_at=None, revoked_at=None)


def _use(invitation: Invitation, at: datetime | None) -> None:
    invitation.accepted_at = at or timezone.now()
    invitation.save(update_fields=["accepted_at"])
