"""The sample region loads as a region at work, on whatever day it is loaded."""

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from accounts.models import User
from actions.models import Action, Commitment, Drift, Progress
from concertation.desk import desk_page
from concertation.sample.personas import PERSONAS
from meetings.models import Meeting, Minutes
from members.models import Organization, Person, Seat
from members.permissions import Role, roles_at, stewardships
from notifications.models import Delivery
from tables.models import Entry, Publication, Table


@pytest.mark.django_db
def test_the_sample_region_is_a_region_at_work():
    call_command("load_sample_region", verbosity=0)

    assert Table.objects.count() == 8
    assert set(Table.objects.values_list("kind", flat=True)) == set(Table.Kind)
    assert 65 <= Organization.objects.count() <= 80
    assert 130 <= Person.objects.count() <= 150
    assert Meeting.objects.held().count() >= 30
    assert Meeting.objects.upcoming(at=timezone.now()).convened().count() >= 4
    assert Seat.objects.open().filter(membership=None).exists()
    assert Commitment.objects.named().exists()
    assert Drift.objects.filter(decision__isnull=False).exists()
    assert Progress.objects.exists()
    assert Action.objects.overdue(on=timezone.localdate()).exists()
    assert Minutes.objects.filter(adopted_at__isnull=False, publication=Publication.PUBLIC).exists()
    _nothing_is_left_to_tell()
    _personas_stand_where_they_should()
    with pytest.raises(CommandError):
        call_command("load_sample_region", verbosity=0)
    call_command("load_sample_region", "--if-empty", verbosity=0)
    assert Table.objects.count() == 8


def _nothing_is_left_to_tell():
    """What happened before the region was loaded sends no mail."""
    assert Entry.objects.filter(told=None).count() == 0
    assert Delivery.objects.count() == 0
    assert Entry.objects.filter(at__gt=timezone.now()).count() == 0


def _personas_stand_where_they_should():
    users = {persona.role: User.objects.get(email=persona.email) for persona in PERSONAS}
    roles = {
        role: [each for table in Table.objects.all() for each in roles_at(table, user)]
        for role, user in users.items()
    }

    assert Role.COORDINATOR in roles["coordinator"]
    assert roles["partner"].count(Role.DELEGATE) == 4
    assert Role.ALTERNATE in roles["alternate"]
    assert [each.territory.code for each in stewardships(users["steward"])] == ["08"]
    assert desk_page(users["partner"]).replies_expected
    assert desk_page(users["partner"]).actions.tasks
