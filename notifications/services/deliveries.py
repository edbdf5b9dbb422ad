"""What a coordinator may do about a mail that did not arrive."""

from django.db import transaction
from django.db.models.functions import Now
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from notifications.models import Delivery
from tables import journal


@transaction.atomic
def resend(delivery: Delivery, *, address: str, by: User) -> Delivery:
    """Put a refused mail back in the queue, at an address that was corrected or not."""
    locked = Delivery.objects.select_for_update(of=("self",)).get(pk=delivery.pk)

    if locked.status != Delivery.Status.FAILED or locked.table is None:
        raise Refused(_("Only a mail that the server refused is sent again."))

    Delivery.objects.filter(pk=locked.pk).update(
        address=address,
        status=Delivery.Status.QUEUED,
        next_try=Now(),
        failures=0,
        error="",
        settled_at=None,
    )

    journal.record(locked.table, "notifications.resent", by=by, about=locked)
    return locked
