"""Load the regions, MRC, sectors, populations, steps and programmes that ship with the portal."""

from django.core.management.base import BaseCommand
from django.utils import timezone
from django.utils.translation import gettext as _

from tables.services import reference


class Command(BaseCommand):
    help = "Load the reference data that ships with the portal; run again, it changes nothing."

    def handle(self, **_options):
        loaded = reference.load(on=timezone.localdate())
        if loaded.nothing:
            self.stdout.write(_("Reference data: nothing to change."))
            return
        settled = loaded.territories
        self.stdout.write(
            _(
                "Reference data: %(made)s territories created, %(changed)s changed,"
                " %(same)s as they were; %(terms)s terms created."
            )
            % {
                "made": len(settled.made),
                "changed": len(settled.changed),
                "same": settled.same,
                "terms": loaded.terms,
            }
        )
