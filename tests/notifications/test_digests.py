"""One digest a person: whole, theirs alone, at their hour, when there is something to say."""

import threading
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection, transaction
from django.utils import timezone

from actions.models import Commitment
from actions.services import progress
from members.models import Office, Person
from notifications import digests, news, outbox
from notifications.models import Delivery, DigestWindow, Preference
from tables import journal
from tests import factories

TORONTO = ZoneInfo("America/Toronto")
MONDAY = date(2026, 11, 23)


def local(day, hour=7, minute=1, zone=TORONTO):
    return datetime.combine(day, datetime.min.time(), tzinfo=zone).replace(hour=hour, minute=minute)


@pytest.fixture(autouse=True)
def _known_for_long(people):
    Person.objects.update(created_at=local(date(2026, 1, 1)))


@pytest.fixture
def decided(people):
    """A decision taken on the Friday before, recorded by Sam."""
    held = factories.held_meeting(people.table, people.ben, publication=1)
    made = factories.decision(held, people.sam)
    friday = local(date(2026, 11, 20))
    with transaction.atomic():
        journal.record(people.table, "meetings.decided", by=people.sam, about=made, at=friday)
    return made


def written(at):
    digests.materialize(at=at)
    return sorted(Delivery.objects.filter(kind="digest").values_list("address", flat=True))


SEATED = [f"{name}.water@example.org" for name in ("ana", "ben", "chloe", "dan", "gil")]


def test_a_digest_is_due_on_monday_at_seven_unless_one_chose(decided):
    assert written(local(MONDAY, 6, 59)) == []
    assert written(local(MONDAY, 7, 0)) == SEATED


def test_neither_those_who_left_nor_strangers_are_told_and_the_author_knows(people, decided):
    told = set(written(local(MONDAY)))

    assert told.isdisjoint({f"{name}.water@example.org" for name in ("fay", "eve", "rae", "sam")})


def test_nothing_to_say_nothing_sent_and_the_window_goes_on(people):
    assert written(local(MONDAY)) == []

    windows = DigestWindow.objects.filter(person=people.person("chloe"))
    assert list(windows.values_list("day", "since", "until", "delivery")) == [
        (MONDAY, local(date(2026, 11, 16), 7, 0), local(MONDAY, 7, 0), None)
    ]


def test_looking_again_writes_nothing_again(decided):
    for hour in range(7, 20):
        digests.materialize(at=local(MONDAY, hour))

    assert Delivery.objects.filter(kind="digest").count() == len(SEATED)


def test_a_scheduler_that_slept_three_days_makes_one_digest_that_misses_nothing(people, decided):
    chloe = people.person("chloe")
    Preference.objects.create(person=chloe, digest="daily", hour=8)
    digests.materialize(at=local(MONDAY, 8))
    for day in (24, 25, 26):
        made = factories.decision(decided.meeting, people.sam)
        journal.record(
            people.table,
            "meetings.decided",
            by=people.sam,
            about=made,
            at=local(date(2026, 11, day), 12),
        )

    digests.materialize(at=local(date(2026, 11, 27), 15))

    last = DigestWindow.objects.filter(person=chloe).latest("until")
    assert DigestWindow.objects.filter(person=chloe).count() == 2
    assert last.since == local(MONDAY, 8, 0)
    [table] = news.gather(chloe, since=last.since, until=last.until, at=last.until).tables
    assert [happening.words for happening in table.happenings] == [
        "3\N{NO-BREAK SPACE}décisions prises"
    ]
    assert "3\N{NO-BREAK SPACE}décisions prises" in last.delivery.text


def test_windows_follow_one_another_without_a_hole(people):
    Preference.objects.create(person=people.person("chloe"), digest="daily", hour=2)
    moment = local(date(2027, 3, 10), 0)
    while moment < local(date(2027, 3, 18), 0):
        digests.materialize(at=moment)
        moment += timedelta(hours=4)

    windows = list(DigestWindow.objects.filter(person=people.person("chloe")).order_by("until"))
    assert [w.until for w in windows[:-1]] == [w.since for w in windows[1:]]
    assert [w.day.weekday() for w in windows] == [1, 2, 3, 4, 0, 1, 2]


def test_who_comes_in_after_the_hour_starts_with_the_next_one(people, decided):
    Person.objects.filter(pk=people.person("chloe").pk).update(created_at=local(MONDAY, 9))

    assert "chloe.water@example.org" not in written(local(MONDAY, 10))
    window = DigestWindow.objects.get(person=people.person("chloe"))
    assert (window.day, window.delivery) == (MONDAY, None)


def test_whoever_wants_none_gets_none(people, decided):
    Preference.objects.create(person=people.person("chloe"), digest="never")

    assert "chloe.water@example.org" not in written(local(MONDAY))


def test_each_reads_it_in_their_language_and_on_their_clock(people, decided):
    type(people.chloe).objects.filter(pk=people.chloe.pk).update(
        language="en-ca", time_zone="America/Halifax"
    )

    written(local(MONDAY, 6, 30))  # 7 h 30 on the islands

    mail = Delivery.objects.get(kind="digest")
    assert (mail.address, mail.language) == ("chloe.water@example.org", "en-ca")
    assert mail.subject == "Your tables on November 23, 2026"
    assert "\n- 1 decision taken: http" in mail.text


# -- what it says ------------------------------------------------------------


def gathered(person, since=date(2026, 11, 16), at=None):
    return news.gather(person, since=local(since), until=local(MONDAY), at=at or local(MONDAY))


def test_what_one_did_oneself_is_known(people, decided):
    assert gathered(people.person("chloe")).tables != []
    assert gathered(people.person("sam")).tables == []


def test_what_happened_at_other_tables_is_not_told(people, elsewhere, decided):
    assert gathered(elsewhere.person("chloe")).is_empty


def test_a_treasurer_without_a_seat_learns_nothing_that_the_office_does_not_show(people, decided):
    person = factories.person("Tom Trésor")
    factories.office(people.table, person, Office.Charge.TREASURER)

    assert gathered(person).is_empty


def test_what_waits_for_one_comes_with_the_link_that_answers(people, convened):
    named = factories.commitment(factories.action(people.table), people.centre)

    waiting = gathered(people.person("chloe"), at=timezone.now()).waiting

    assert [(each.meeting, each.commitment) for each in waiting] == [
        (convened, None),
        (None, named),
    ]
    assert ["/r/" in waiting[0].url, "/c/" in waiting[1].url] == [True, True]


def test_an_observer_is_not_asked_for_an_organization_s_share(people, elsewhere):
    watcher = people.watching.membership.organization
    factories.commitment(factories.action(people.table), watcher)

    assert gathered(people.person("dan")).waiting == []


def test_one_s_actions_due_are_those_of_one_s_organization_at_that_table(people, elsewhere):
    today = local(MONDAY).date()
    mine = factories.action(people.table, "Le mien", due_on=today + timedelta(days=5))
    factories.commitment(mine, people.centre, confirmed_at=local(MONDAY))
    late = factories.action(people.table, "En retard", due_on=today - timedelta(days=2))
    factories.commitment(late, people.centre, confirmed_at=local(MONDAY))
    far = factories.action(people.table, "Plus tard", due_on=today + timedelta(days=60))
    factories.commitment(far, people.centre, confirmed_at=local(MONDAY))
    named = factories.action(people.table, "Pressenti", due_on=today)
    factories.commitment(named, people.centre)
    other = factories.action(elsewhere.table, "Ailleurs", due_on=today)
    factories.commitment(other, people.centre, confirmed_at=local(MONDAY))

    lines = gathered(people.person("chloe")).actions

    assert [(line.action.title, line.late) for line in lines] == [("En retard", 2), ("Le mien", 0)]


def test_progress_on_one_s_organization_s_actions_is_told_by_name(people):
    action = factories.action(people.table, "Séjour exploratoire")
    factories.commitment(
        action, people.centre, role=Commitment.Role.LEAD, confirmed_at=local(MONDAY)
    )
    progress.report(
        action, state="in_progress", percent=40, note="", on_behalf_of=people.centre,
        person=people.person("gil"), by=people.gil,
    )  # fmt: skip
    now = timezone.now() + timedelta(minutes=1)

    def told(name):
        content = news.gather(
            people.person(name), since=now - timedelta(hours=1), until=now, at=now
        )
        return [report.percent for each in content.tables for report in each.progress]

    assert (told("chloe"), told("gil"), told("dan")) == ([40], [], [])


def test_a_digest_costs_the_same_however_many_tables(people, django_assert_max_num_queries):
    chloe = people.person("chloe")
    for n in range(5):
        table = factories.table(f"more-{n}")
        seat = factories.seat(table, factories.organization(f"more-{n}"))
        factories.mandate(seat, chloe)
        factories.meeting(table, convened_at=local(MONDAY), convened_by=people.ben)
        journal.record(table, "tables.edited", by=None, about=table, at=local(date(2026, 11, 20)))

    with django_assert_max_num_queries(11):
        content = gathered(chloe, at=timezone.now())

    assert len(content.tables) == len(content.meetings) == 5


# -- what changed before it left ---------------------------------------------


def test_a_table_that_one_left_meanwhile_is_taken_out_of_the_digest(people, decided, sink):
    chloe = people.person("chloe")
    other = factories.table("kept", name="Table gardée")
    factories.mandate(factories.seat(other, factories.organization("kept")), chloe)
    journal.record(other, "tables.edited", by=None, about=other, at=local(date(2026, 11, 20)))
    digests.materialize(at=local(MONDAY))
    Delivery.objects.update(useful_until=None)
    people.seat.mandates.update(until=timezone.localdate() - timedelta(days=1))

    outbox.deliver()

    [mail] = sink.to("chloe.water@example.org")
    said = mail.parsed.get_payload(0).get_payload(decode=True).decode()
    assert "Table gardée" in said
    assert "Table water" not in said
    assert sink.to("gil.water@example.org") == []
    assert Delivery.objects.get(address="gil.water@example.org").skip_reason == "nothing_left"


@pytest.mark.django_db(transaction=True)
def test_eight_schedulers_at_once_write_each_digest_once(people, decided):
    start = threading.Barrier(8)

    def look():
        start.wait()
        try:
            digests.materialize(at=local(MONDAY))
        finally:
            connection.close()

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert Delivery.objects.count() == len(SEATED)
    assert DigestWindow.objects.count() == len(SEATED) + 1  # Sam's is empty
