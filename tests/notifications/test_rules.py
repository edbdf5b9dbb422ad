"""Each verb tells the right people, and no one else."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import timezone

from actions.services import commitments, follow_ups, updates
from meetings.models import Attendance
from meetings.services import convocation, minutes, replies
from members.models import Invitation, Membership
from notifications import outbox, sentences
from notifications.models import Delivery, Told
from notifications.rules import RULES
from tables import journal
from tables.models import Entry
from tests import factories

RECORDED = re.compile(r"\"((?:tables|members|meetings|actions|notifications|reports)\.[a-z_]+)\"")


def told():
    """Tell, and return (mail, address) of each row, in order."""
    outbox.tell()
    return sorted(Delivery.objects.values_list("kind", "address"))


def test_every_verb_of_the_code_has_a_rule_a_sentence_or_a_reason_to_be_silent():
    apps = (
        "tables",
        "members",
        "meetings",
        "actions",
        "exchange",
        "notifications",
        "reports",
        "concertation",
    )
    written = {
        verb
        for app in apps
        for path in (Path(settings.BASE_DIR) / app).rglob("*.py")
        if "services" in path.parts
        for verb in RECORDED.findall(path.read_text(encoding="utf-8"))
        if not verb.endswith((".tasks", ".services"))
    }

    known = RULES.keys() | sentences.SENTENCES.keys() | sentences.SILENT.keys()

    assert sorted(written - known) == []


def test_convening_writes_to_one_person_a_seat(people, elsewhere, convened):
    assert told() == [
        ("convocation", "chloe.water@example.org"),
        ("convocation", "dan.water@example.org"),
    ]


def test_a_seat_without_a_delegate_hears_through_its_first_alternate(people, meeting):
    people.seat.mandates.filter(rank=0).update(until=timezone.localdate() - timedelta(days=1))

    convocation.convene(meeting, by=people.ben)

    assert told() == [
        ("convocation", "dan.water@example.org"),
        ("convocation", "gil.water@example.org"),
    ]
    assert set(Delivery.objects.values_list("address", "reason")) == {
        ("dan.water@example.org", "delegate_of_seat"),
        ("gil.water@example.org", "alternate_of_seat"),
    }


def test_a_suspended_member_is_not_convened(people, meeting):
    Membership.objects.filter(seats=people.watching).update(suspended_on="2026-01-01")

    convocation.convene(meeting, by=people.ben)

    assert told() == [("convocation", "chloe.water@example.org")]


def test_a_person_of_two_seats_gets_a_mail_for_each(people, meeting):
    second = factories.seat(people.table, factories.organization("two"))
    factories.mandate(second, people.chloe.person)

    convocation.convene(meeting, by=people.ben)

    assert [address for _, address in told()].count("chloe.water@example.org") == 2


def test_telling_twice_writes_once(convened):
    outbox.tell()
    Told.objects.all().delete()

    outbox.tell()

    assert Delivery.objects.count() == 2


def test_a_draft_is_never_spoken_of(people, meeting):
    journal.record(people.table, "meetings.convened", by=people.ben, about=meeting, sequence=0)

    assert told() == []


def test_moving_cancelling_and_changing_tell_each_seat_again(people, convened):
    outbox.tell()
    later = {
        "starts_at": convened.starts_at + timedelta(days=1),
        "ends_at": convened.ends_at + timedelta(days=1),
    }
    convocation.move(convened, later, version=convened.version, by=people.ben)
    outbox.tell()
    convocation.send_changes(convened, by=people.ben)
    outbox.tell()
    convocation.cancel(convened, why="Tempête", by=people.ben)

    kinds = [kind for kind, _ in told()]

    assert sorted(kinds) == sorted(["convocation", "moved", "changed", "cancelled"] * 2)
    methods = dict(Delivery.objects.values_list("kind", "calendar_method"))
    assert methods == {
        "convocation": "REQUEST",
        "moved": "REQUEST",
        "changed": "REQUEST",
        "cancelled": "CANCEL",
    }


def test_an_alternate_of_the_directory_is_told_that_they_are_sent(people, convened):
    outbox.tell()
    replies.answer(
        convened,
        people.seat,
        person=people.person("chloe"),
        reply=Attendance.Reply.ALTERNATE,
        alternate=people.person("gil"),
        by=None,
    )

    assert [row for row in told() if row[0] != "convocation"] == [
        ("alternate", "gil.water@example.org")
    ]


def test_an_alternate_of_no_directory_is_told_at_the_address_given(people, convened):
    outbox.tell()
    replies.answer(
        convened,
        people.seat,
        person=people.person("chloe"),
        reply=Attendance.Reply.ALTERNATE,
        name="Uma Plourde",
        email="uma@example.org",
        by=None,
    )

    assert [row for row in told() if row[0] != "convocation"] == [("alternate", "uma@example.org")]
    mail = Delivery.objects.get(kind="alternate")
    assert mail.person is None
    assert "/r/" not in mail.text


@pytest.mark.parametrize("reply", [Attendance.Reply.YES, Attendance.Reply.NO])
def test_a_seat_that_answers_for_itself_tells_nobody(people, convened, reply):
    outbox.tell()
    replies.answer(convened, people.seat, person=people.person("chloe"), reply=reply, by=None)

    assert {kind for kind, _ in told()} == {"convocation"}


def test_only_the_silent_among_the_named_are_chased(people, convened):
    outbox.tell()
    replies.answer(
        convened, people.seat, person=people.person("chloe"), reply="yes", by=people.chloe
    )
    convocation.chase(convened, by=people.ben)

    assert [row for row in told() if row[0] == "chased"] == [("chased", "dan.water@example.org")]


def test_minutes_reach_each_seat_and_not_those_who_left(people, elsewhere):
    held = factories.held_meeting(people.table, people.ben)
    minutes.send(held, at=timezone.now(), by=people.sam)

    assert told() == [
        ("minutes", "chloe.water@example.org"),
        ("minutes", "dan.water@example.org"),
    ]


def test_an_invitation_goes_to_the_address_that_was_invited(people):
    invitation = Invitation.objects.create(
        table=people.table,
        person=factories.person("Noa Perron", email="old@example.org"),
        email="noa@example.org",
        sent_at=timezone.now(),
        sent_by=people.ben,
        expires_at=timezone.now() + timedelta(days=7),
    )
    journal.record(people.table, "members.invited", by=people.ben, about=invitation)

    assert told() == [("invitation", "noa@example.org")]


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (timedelta(0), None, [("welcome", "noa@example.org")]),
        (timedelta(days=30), None, []),
        (timedelta(days=-60), timedelta(days=-2), []),
    ],
)
def test_a_mandate_that_runs_is_welcomed(people, since, until, expected):
    today = timezone.localdate()
    mandate = factories.mandate(
        people.seat,
        factories.person("Noa Perron", email="noa@example.org"),
        rank=2,
        since=today + since,
        until=until and today + until,
    )
    journal.record(people.table, "members.mandated", by=people.ben, about=mandate)

    assert told() == expected


def test_naming_an_organization_asks_its_voice_and_no_one_else(people, elsewhere):
    elsewhere_seat = factories.seat(elsewhere.table, people.centre)
    factories.mandate(elsewhere_seat, factories.person("Mia Caron"))
    action = factories.action(people.table)
    commitments.name(action, people.centre, by=people.ben)

    assert told() == [("named", "chloe.water@example.org")]


def test_a_partner_without_a_seat_hears_through_whoever_works_there(people):
    partner = factories.organization("cegep", name="Cégep")
    person = factories.person("Lou Aubé", email="lou@example.org")
    factories.function(person, partner)
    commitments.name(factories.action(people.table), partner, by=people.ben)

    assert told() == [("named", "lou@example.org")]


def test_asking_for_an_update_writes_to_the_organization_asked(people):
    action = factories.action(people.table)
    factories.commitment(action, people.centre, confirmed_at=timezone.now())
    updates.ask(action, people.centre, by=people.ben)

    assert told() == [("update_asked", "chloe.water@example.org")]


def test_a_follow_up_reaches_the_organization_and_the_person_once(people):
    held = factories.held_meeting(people.table, people.ben)
    item = factories.item(held)
    follow_ups.make(
        item,
        title="Appeler la MRC",
        organization=people.centre,
        person=people.person("chloe"),
        by=people.sam,
    )
    follow_ups.make(item, title="Relire le plan", person=people.person("gil"), by=people.sam)

    assert told() == [
        ("follow_up", "chloe.water@example.org"),
        ("follow_up", "gil.water@example.org"),
    ]


def test_a_poisoned_entry_stops_no_other(people, convened):
    poisoned = journal.record(
        people.table, "meetings.minutes_sent", by=people.ben, about=people.table
    )

    assert [kind for kind, _ in told()] == ["convocation", "convocation"]
    assert list(Entry.objects.filter(verb__in=RULES, told=None)) == [poisoned]


def test_what_happened_long_ago_is_history(people, meeting):
    convocation.convene(meeting, at=timezone.now() - timedelta(days=31), by=people.ben)

    assert told() == []
