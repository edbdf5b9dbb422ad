"""Whoever can change what a whole table sees is asked for more than a mailbox at sign-in."""

from allauth.mfa.models import Authenticator
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from accounts.models import User
from members.models import Office, Stewardship
from members.permissions import Visitor


def lacks_second_factor(user: Visitor) -> bool:
    """Say whether a coordinator, steward or operator signs in by mailbox alone; one query."""
    if not user.is_authenticated:
        return False

    today = timezone.localdate()
    running = Q(until=None) | Q(until__gte=today)
    powers = (
        Q(is_staff=True)
        | Exists(
            Office.objects.filter(
                running,
                person__user=OuterRef("pk"),
                charge=Office.Charge.COORDINATOR,
                since__lte=today,
            )
        )
        | Exists(Stewardship.objects.filter(running, user=OuterRef("pk"), since__lte=today))
    )
    keys = Authenticator.objects.filter(user=OuterRef("pk")).exclude(
        type=Authenticator.Type.RECOVERY_CODES
    )
    return User.objects.filter(powers, ~Exists(keys), pk=user.pk).exists()
