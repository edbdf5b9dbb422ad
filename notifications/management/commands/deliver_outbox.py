"""Does what the worker and the beat do, without Redis: mail leaves all the same."""

import time

from django.core.management.base import BaseCommand
from django.db import OperationalError, close_old_connections

from notifications import outbox, rounds

REST = 2.0  # seconds between two looks


class Command(BaseCommand):
    help = "Tell what happened, send what is due; with --loop, go on until stopped."

    def add_arguments(self, parser):
        parser.add_argument("--loop", action="store_true", help="go on until stopped")
        parser.add_argument("--rest", type=float, default=REST, help="seconds between two looks")

    def handle(self, **options):
        sent = self.once()
        while options["loop"]:
            if not sent:
                time.sleep(options["rest"])
            sent = self.once()

    def once(self):
        """Do one round; a database that is away is waited for."""
        close_old_connections()
        try:
            rounds.make()
            outbox.reclaim()
            outbox.tell()
            sent = outbox.deliver()
        except OperationalError as error:
            self.stderr.write(f"The database does not answer: {error}")
            return 0
        if sent:
            self.stdout.write(f"{sent} sent")
        return sent
