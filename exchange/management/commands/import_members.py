"""Bring a list of members in from a spreadsheet."""

from exchange.management.importing import ImportCommand
from exchange.models import Import


class Command(ImportCommand):
    help = "Bring a list of members in from XLSX, XLS, ODS or CSV; run again, it updates."
    kind = Import.Kind.MEMBERS
