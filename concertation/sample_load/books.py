"""What the loader has made so far, by the slugs of the data."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone

from accounts.models import User
from concertation.sample.calendar import months_from
from meetings.models import Decision, Meeting
from members.models import Organization, Person, Seat
from tables.models import Population, Programme, Sector, Step, Table, Territory

CLOCK = ZoneInfo("America/Toronto")


def today() -> date:
    return timezone.localdate(timezone=CLOCK)


@dataclass
class Books:
    """Rows by slug or code, and the day from which every offset counts."""

    today: date = field(default_factory=today)
    organizations: dict[str, Organization] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    tables: dict[str, Table] = field(default_factory=dict)
    seats: dict[tuple[str, str], Seat] = field(default_factory=dict)
    hands: dict[str, User] = field(default_factory=dict)
    decisions: dict[str, Decision] = field(default_factory=dict)
    meetings: dict[tuple[str, int], Meeting] = field(default_factory=dict)

    def __post_init__(self):
        self.territories = {place.code: place for place in Territory.objects.all()}
        self.sectors = {term.code: term for term in Sector.objects.all()}
        self.populations = {term.code: term for term in Population.objects.all()}
        self.programmes = {term.code: term for term in Programme.objects.all()}
        self.steps = {term.code: term for term in Step.objects.all()}

    def month(self, offset: int | None) -> date | None:
        """The day so many months away, or nothing."""
        return None if offset is None else months_from(self.today, offset)

    def day(self, offset: int | None) -> date | None:
        """The day so many days away, or nothing."""
        return None if offset is None else self.today + timedelta(days=offset)

    def moment(self, offset: int, hour: int = 10) -> datetime:
        """A working hour of the day so many days away, never in the future of now."""
        at = datetime.combine(self.today + timedelta(days=offset), time(hour, 12), CLOCK)
        return min(at, timezone.now()) if offset <= 0 else at
