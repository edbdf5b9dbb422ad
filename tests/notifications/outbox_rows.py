"""Rows of the outbox, made directly."""

import uuid

from django.db.models.functions import Now

from notifications.models import Delivery


def delivery(address="one@example.org", **fields) -> Delivery:
    """Make a mail that is due now and about nothing that could object."""
    key = uuid.uuid4().hex
    fields = {
        "dedupe_key": key,
        "kind": "cancelled",
        "reason": "delegate_of_seat",
        "language": "fr-ca",
        "subject": "Essai",
        "text": "Bonjour",
        "html": "<p>Bonjour</p>",
        "message_id": f"<{key}@example.org>",
        "next_try": Now(),
        **fields,
    }
    made = Delivery.objects.create(address=address, **fields)
    return Delivery.objects.get(pk=made.pk)
