"""What follows from a change in an account."""

from allauth.account.signals import email_changed

from members.services import people


def follow_address(sender, user, from_email_address=None, **_more):  # noqa: ARG001 -- allauth's names
    """Write to a person where their account now is."""
    if from_email_address:
        people.follow_account(user, from_email_address.email)


def listen():
    email_changed.connect(follow_address)
