"""What is said to people who come in."""

from members.models import Invitation, Mandate
from notifications import addresses
from notifications.audiences import today_at
from notifications.letters import Letter


def invited(entry):
    """The way in, to the address that was invited and no other."""
    invitation = (
        Invitation.objects.filter(pk=entry.subject_id, accepted_at=None, revoked_at=None)
        .select_related("table", "person__user", "sent_by")
        .first()
    )
    if invitation is None:
        return []
    return [
        Letter(
            key=f"invitation:{invitation.pk}",
            mail="invitation",
            reason="invited",
            person=invitation.person,
            address=invitation.email,
            table=invitation.table,
            about=invitation,
            context={
                "invitation": invitation,
                "by": invitation.sent_by,
                "url": addresses.invitation(invitation),
            },
            useful_until=invitation.expires_at,
        )
    ]


def mandated(entry):
    """A welcome to the seat, if the mandate runs today and is not of one's own making."""
    mandate = (
        Mandate.objects.filter(pk=entry.subject_id)
        .select_related("person__user", "seat__table", "seat__membership__organization")
        .first()
    )
    if mandate is None or (entry.by_id and mandate.person.user_id == entry.by_id):
        return []
    table = mandate.seat.table
    today = today_at(table)
    if mandate.since > today or (mandate.until and mandate.until < today):
        return []
    return [
        Letter(
            key=f"welcome:{mandate.pk}",
            mail="welcome",
            reason="alternate_of_seat" if mandate.rank else "delegate_of_seat",
            person=mandate.person,
            table=table,
            about=mandate,
            context={
                "mandate": mandate,
                "organization": mandate.seat.membership and mandate.seat.membership.organization,
                "url": addresses.absolute("tables:home", table.slug),
            },
            facts={"seat": mandate.seat_id},
        )
    ]
