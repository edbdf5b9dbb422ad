"""Inviting someone, and coming in by the link of an invitation."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts import sessions
from accounts.models import User
from core.once import once
from core.pages import see_other, show
from members.gate import at_table, by_link
from members.models import Invitation
from members.permissions import Permission
from members.queries.roster import open_invitations, people_of
from members.services import invitations


@require_POST
@at_table(Permission.MANAGE_MEMBERS)
@once
def invite(request, person_id):
    person = get_object_or_404(people_of(request.table), pk=person_id)
    invitations.invite(person, request.table, by=request.user)
    messages.success(
        request, _("An invitation is on its way to %(email)s.") % {"email": person.email}
    )
    return see_other("members:roster", request.table.slug)


@require_POST
@at_table(Permission.MANAGE_MEMBERS)
@once
def revoke(request, invitation_id):
    invitation = get_object_or_404(open_invitations(request.table), pk=invitation_id)
    invitations.revoke(invitation, by=request.user)
    messages.success(request, _("The invitation no longer opens anything."))
    return see_other("members:roster", request.table.slug)


@require_http_methods(["GET", "POST"])
@by_link("invitation")
def open_link(request):
    """Show who invites whom to what; the POST alone opens the account."""
    found = Invitation.objects.select_related("table", "person", "sent_by")
    invitation = get_object_or_404(found, pk=request.link.get("invitation"))
    if request.method == "POST":
        _come_in(request, invitation)
        return see_other(invitation.table)
    return show(
        request,
        "members/invitation.html",
        invitation=invitation,
        opens=invitations.is_open(invitation),
        has_account=User.objects.filter(email__iexact=invitation.email).exists(),
    )


def _come_in(request, invitation):
    if request.user.is_authenticated:
        invitations.link(invitation, by=request.user)
    else:
        sessions.begin(request, invitations.accept(invitation))
    messages.success(request, _("Welcome to “%(table)s”.") % {"table": invitation.table})
