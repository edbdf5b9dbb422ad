"""Load the regions, MRC, sectors, populations, steps and programmes that ship with the portal."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from tables.services import reference


class Command(BaseCommand):
    help = "Load the reference data that ships with the portal; run again, it changes nothing."

    def handle(self, **_options):
        loaded = reference.load(on=timezone.localdate())
        if loaded.nothing:
            self.stdout.write("Reference data: nothing to change.")
            return
        settled = loaded.territories
        self.stdout.write(
            f"Reference data: {len(settled.made)} territories created,"
            f" {len(settled.changed)} changed, {settled.same} as they were;"
            f" {loaded.terms} terms created."
        )
