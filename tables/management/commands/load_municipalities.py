"""Bring the municipalities in line with the official Répertoire des municipalités."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.errors import Refused
from tables.services import municipalities

SHOWN = 20


class Command(BaseCommand):
    help = "Load municipalities from MUN.csv of the Ministère des Affaires municipales."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)

    def handle(self, *, file, **_options):
        try:
            report = municipalities.load(file.read_bytes(), on=timezone.localdate())
        except OSError as error:
            raise CommandError(str(error)) from error
        except Refused as refused:
            raise CommandError(str(refused.sentence)) from refused

        settled = report.settled
        self.stdout.write(
            _("%(made)s territories created, %(changed)s changed, %(same)s as they were.")
            % {"made": len(settled.made), "changed": len(settled.changed), "same": settled.same}
        )
        self._tell_problems(report.problems)
        self._tell_absent(report.absent)

    def _tell_problems(self, problems):
        if not problems:
            return
        count = len(problems)
        self.stdout.write(
            ngettext("%(n)s row left out:", "%(n)s rows left out:", count) % {"n": count}
        )
        for each in problems:
            self.stdout.write(
                _("  line %(line)s, %(name)s: %(reason)s")
                % {"line": each.line, "name": each.name, "reason": each.reason}
            )

    def _tell_absent(self, absent):
        if not absent:
            return
        count = len(absent)
        names = ", ".join(f"{each.name} ({each.code})" for each in absent[:SHOWN])
        self.stdout.write(
            ngettext(
                "%(n)s known place is not in this file and was left as it is: %(names)s",
                "%(n)s known places are not in this file and were left as they are: %(names)s",
                count,
            )
            % {"n": count, "names": names + ("…" if count > SHOWN else "")}
        )
