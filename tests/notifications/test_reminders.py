"""What the calendar owes people: each reminder once, to those it concerns, on their own morning."""

import threading
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection

from actions.models import Commitment
from meetings.models import Attendance
from meetings.services import minutes, replies
from notifications import reminders
from notifications.models import Delivery, Preference
from tests import factories
from tests.cast import cast

TORONTO = ZoneInfo("America/Toronto")


def local(day, hour=9, minute=5, zone=TORONTO):
    return datetime.combine(day, datetime.min.time(), tzinfo=zone).replace(hour=hour, minute=minute)


MEETING_DAY = date(2026, 12, 10)
CHLOE, DAN, GIL = (f"{name}.water@example.org" for name in ("chloe", "dan", "gil"))
BEN = "ben.water@example.org"


@pytest.fixture
def soon(people):
    """A meeting on 10 December at 9 h, convened on 20 November; replies due on 3 December."""
    made = factories.meeting(
        people.table,
        starts_at=local(MEETING_DAY, 9, 0),
        convened_at=local(date(2026, 11, 20)),
        convened_by=people.ben,
        reply_by=local(date(2026, 12, 3), 16, 30),
        place="Salle du Lac",
    )
    factories.item(made)
    return made


def reminded(at, kind=None):
    reminders.materialize(at=at)
    rows = Delivery.objects.filter(kind=kind) if kind else Delivery.objects.all()
    return sorted(rows.values_list("kind", "address"))


@pytest.mark.parametrize(
    ("at", "told"),
    [
        (local(date(2026, 12, 3), 8, 59), []),
        (local(date(2026, 12, 3), 9, 0), [CHLOE, DAN]),
        (local(date(2026, 12, 5), 8, 0), [CHLOE, DAN]),
        (local(date(2026, 12, 6), 9, 0), []),
        (local(date(2026, 12, 9), 9, 0), [CHLOE, DAN]),
        (local(date(2026, 12, 10), 9, 30), []),
    ],
)
def test_a_meeting_is_recalled_seven_days_and_one_day_before(soon, at, told):
    assert [address for _, address in reminded(at, "meeting_soon")] == told


def test_looking_again_writes_nothing_again(soon):
    for hour in range(9, 18):
        reminders.materialize(at=local(date(2026, 12, 3), hour))

    assert Delivery.objects.filter(kind="meeting_soon").count() == 2


def test_only_those_who_come_or_never_said_are_recalled(people, soon):
    when = local(date(2026, 12, 1))
    replies.answer(
        soon, people.watching, person=people.person("dan"), reply="no", at=when, by=people.dan
    )
    replies.answer(
        soon,
        people.seat,
        person=people.person("chloe"),
        reply=Attendance.Reply.ALTERNATE,
        alternate=people.person("gil"),
        at=when,
        by=people.chloe,
    )

    assert reminded(local(date(2026, 12, 3)), "meeting_soon") == [("meeting_soon", GIL)]


def test_a_week_before_the_silent_are_asked_again_and_the_others_are_not(people, soon):
    replies.answer(
        soon,
        people.seat,
        person=people.person("chloe"),
        reply="yes",
        at=local(date(2026, 12, 1)),
        by=people.chloe,
    )
    reminders.materialize(at=local(date(2026, 12, 3)))

    asked = dict(Delivery.objects.values_list("address", "text"))
    assert {address: "?reply" in text or "/r/" in text for address, text in asked.items()} == {
        CHLOE: False,
        DAN: True,
    }


def test_a_meeting_convened_since_is_not_recalled_on_top(soon):
    type(soon).objects.update(convened_at=local(date(2026, 12, 3), 10))

    assert reminded(local(date(2026, 12, 3), 11)) == []


@pytest.mark.parametrize("change", [{"cancelled": True}, {"draft": True}])
def test_nothing_recalls_a_meeting_that_is_off_or_not_yet_on(people, soon, change):
    off = {"cancelled_at": local(date(2026, 12, 1)), "cancelled_by": people.ben}
    draft = {"convened_at": None, "convened_by": None}
    type(soon).objects.update(**(off if "cancelled" in change else draft))

    assert reminded(local(date(2026, 12, 3))) == []


def test_each_table_keeps_its_own_clock(soon, people):
    islands = cast("islands", time_zone="America/Halifax")
    factories.item(
        factories.meeting(
            islands.table,
            starts_at=local(MEETING_DAY, 9, 0, ZoneInfo("America/Halifax")),
            convened_at=local(date(2026, 11, 20)),
            convened_by=islands.ben,
        )
    )

    told = reminded(local(date(2026, 12, 3), 8, 30), "meeting_soon")

    assert [address for _, address in told] == [
        "chloe.islands@example.org",
        "dan.islands@example.org",
    ]


def test_three_days_before_the_deadline_only_the_silent_are_asked(people, soon):
    replies.answer(
        soon,
        people.seat,
        person=people.person("chloe"),
        reply="yes",
        at=local(date(2026, 11, 25)),
        by=people.chloe,
    )

    assert reminded(local(date(2026, 11, 29)), "reply_missing") == []
    assert reminded(local(date(2026, 11, 30)), "reply_missing") == [("reply_missing", DAN)]


def test_whoever_wants_no_reminder_gets_none(people, soon):
    Preference.objects.create(person=people.person("chloe"), reminders=False)

    assert [address for _, address in reminded(local(date(2026, 12, 3)))] == [DAN]


# -- actions -----------------------------------------------------------------

DUE = date(2026, 12, 15)


@pytest.fixture
def led(people, elsewhere):
    """An action that the Centre leads and confirmed, and that another only may join."""
    action = factories.action(people.table, due_on=DUE)
    factories.commitment(
        action,
        people.centre,
        role=Commitment.Role.LEAD,
        confirmed_at=local(date(2026, 5, 1)),
    )
    named = factories.organization("named")
    seat = factories.seat(people.table, named)
    factories.mandate(seat, factories.person("Nul Ici", email="named@example.org"))
    factories.commitment(action, named, role=Commitment.Role.LEAD)
    return action


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 11, 30), []),
        (date(2026, 12, 1), [CHLOE]),
        (date(2026, 12, 2), [CHLOE]),
        (date(2026, 12, 3), []),
        (date(2026, 12, 12), [CHLOE]),
        (date(2026, 12, 14), []),
    ],
)
def test_who_carries_an_action_is_recalled_fourteen_and_three_days_before(led, day, told):
    assert [address for _, address in reminded(local(day), "action_due")] == told


def test_late_three_weekly_reminders_then_one_word_to_the_next_in_line_and_never_again(
    people, led, second_coordinator
):
    told = {}
    for late in range(36):
        before = set(Delivery.objects.values_list("pk", flat=True))
        reminders.materialize(at=local(DUE + timedelta(days=late)))
        new = Delivery.objects.filter(kind="action_late").exclude(pk__in=before)
        if new:
            told[late] = sorted(new.values_list("address", flat=True))

    assert told == {
        1: [CHLOE],
        8: [CHLOE],
        15: [CHLOE],
        22: sorted([GIL, BEN, second_coordinator.email]),
    }


def test_whoever_reported_this_week_is_not_told_that_they_are_late(led):
    type(led).objects.update(reported_at=local(DUE))

    assert reminded(local(DUE + timedelta(days=2)), "action_late") == []


@pytest.mark.parametrize("state", ["done", "abandoned"])
def test_what_is_over_is_not_recalled(led, state):
    type(led).objects.update(state=state, done_on=DUE if state == "done" else None)

    assert reminded(local(DUE + timedelta(days=1))) == []


def test_the_person_who_follows_an_action_is_recalled_beside_the_organization(people, led):
    type(led).objects.update(person=people.person("sam"))

    assert [address for _, address in reminded(local(date(2026, 12, 1)))] == [
        CHLOE,
        "sam.water@example.org",
    ]


# -- the coordination --------------------------------------------------------


def test_the_coordination_learns_sixty_days_ahead_that_a_mandate_ends(people):
    people.seat.mandates.filter(rank=0).update(until=date(2027, 2, 1))

    assert reminded(local(date(2026, 12, 2))) == []
    assert reminded(local(date(2026, 12, 3))) == [("mandate_ending", BEN)]


def test_the_coordination_learns_that_minutes_wait_and_no_item_adopts_them(people, soon):
    held = factories.held_meeting(people.table, people.ben)
    minutes.send(held, at=local(date(2026, 11, 24)), by=people.sam)

    assert reminded(local(date(2026, 11, 26)), "minutes_to_adopt") == [("minutes_to_adopt", BEN)]
    factories.item(soon, standing="last_minutes")
    Delivery.objects.all().delete()
    assert reminded(local(date(2026, 11, 26)), "minutes_to_adopt") == []


@pytest.mark.django_db(transaction=True)
def test_eight_schedulers_at_once_write_each_reminder_once(people, soon):
    for n in range(20):
        seat = factories.seat(people.table, factories.organization(f"o{n}"))
        factories.mandate(seat, factories.person(f"P{n} Roy", email=f"p{n}@example.org"))
    start = threading.Barrier(8)

    def look():
        start.wait()
        try:
            reminders.materialize(at=local(date(2026, 12, 3)))
        finally:
            connection.close()

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert Delivery.objects.count() == 22
