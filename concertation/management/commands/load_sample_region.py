"""Load the sample region: real territories, invented organisations and people."""

from django.core.management import CommandError, call_command
from django.core.management.base import BaseCommand
from django.db import connection, transaction
from django.utils import translation

from accounts.models import User
from concertation.sample import region
from concertation.sample_load import meetings, people, plans, seats
from concertation.sample_load.books import Books
from notifications.models import Told
from tables.models import Entry, Table


class Command(BaseCommand):
    help = "Load the sample region, with dates that move with the day."

    def add_arguments(self, parser):
        parser.add_argument(
            "--if-empty", action="store_true", help="do nothing when there are tables already"
        )

    def handle(self, *, if_empty, **_options):
        if Table.objects.exists() or User.objects.exists():
            if if_empty:
                return
            raise CommandError(
                "There are tables or accounts here: the sample needs an empty database."
            )

        with transaction.atomic(), translation.override("fr-ca"):
            call_command("load_reference", stdout=self.stdout)
            load_region()
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")  # so that the first pages are not planned blindly
        self.stdout.write(
            f"Sample region: {Table.objects.count()} tables, {User.objects.count()} accounts."
        )


def load_region() -> None:
    """Make every row of the sample, in one transaction of the caller's."""
    books = Books()
    people.load_organizations(books, region.ORGANIZATIONS)
    people.load_people(books, region.PEOPLE)
    people.load_stewards(books, region.PERSONAS)
    seats.load_tables(books, region.TABLES)
    for slug, sheets in region.MEETINGS.items():
        meetings.load_meetings(books, slug, sheets)
    for slug, sheets in region.MEETINGS.items():
        plans.load_follow_ups(books, slug, sheets)
    plans.load_plans(books, region.PLANS)
    Told.objects.bulk_create(Told(entry=entry) for entry in Entry.objects.filter(told=None))
