"""Words that the tests of these pages share: addresses, keyed forms, the journal."""

import uuid
from datetime import date

from django.urls import reverse

from tables.models import Entry

DUE = date(2026, 12, 31)
PERIOD = {
    "starts_on": "2026-04-01",
    "ends_on": "2029-03-31",
    "level_1": "Axe",
    "publication": 1,
}


def at(name, *args, slug="water"):
    """Return the address of a page of the table « water »."""
    return reverse(f"actions:{name}", args=(slug, *args))


def keyed(**data):
    """Return the data of a form, with a hidden key of its own."""
    return {"once": str(uuid.uuid4()), **data}


def said():
    """Return the verbs of the journal, in order."""
    return list(Entry.objects.order_by("pk").values_list("verb", flat=True))


def last_facts():
    """Return what the last entry of the journal knows."""
    return Entry.objects.order_by("pk").last().facts


def row(thing):
    """Return a row as it stands in the database."""
    return type(thing).objects.filter(pk=thing.pk).values().get()
