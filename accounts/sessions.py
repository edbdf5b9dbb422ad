"""What happens to sessions when someone signs in, or when the keys of an account change."""

import time

from allauth.account import signals as account
from allauth.account.models import EmailAddress
from allauth.core import context
from allauth.mfa import signals as mfa
from allauth.usersessions.models import UserSession
from django.contrib.auth import login, user_logged_in

SEEN = "seen_at"
SINCE = "signed_in_at"
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def begin(request, user):
    """Open a session for someone whose identity is established, listed among their sessions."""
    own(user)
    login(request, user, backend=BACKEND)
    with context.request_context(request):
        UserSession.objects.create_from_request(request)


def note(sender, request, user, **_more):
    """Write down when the session began."""
    request.session[SEEN] = request.session[SINCE] = int(time.time())


def own(user):
    """Say that the address of an account was proven to be its holder's."""
    EmailAddress.objects.get_or_create(
        user=user, email=user.email, defaults={"primary": True, "verified": True}
    )


def note_proof(sender, request, user, method, **_more):
    """Take a code read in the mailbox for the proof of an address that had none yet."""
    if method == "code":
        own(user)


def end_others(sender, request, user, **_more):
    """End every session of the account but this one: whoever had its old keys is out."""
    for session in UserSession.objects.filter(user=user):
        if session.session_key != request.session.session_key:
            session.end()


def listen():
    user_logged_in.connect(note)
    account.authentication_step_completed.connect(note_proof)
    for changed in (
        account.email_changed,
        account.password_changed,
        account.password_set,
        mfa.authenticator_added,
        mfa.authenticator_removed,
    ):
        changed.connect(end_others)
