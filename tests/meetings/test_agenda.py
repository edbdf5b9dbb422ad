"""Adding to an agenda, rewording it, reordering it, numbering it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from core.errors import Conflict, Refused
from meetings.models import AgendaItem, Meeting
from meetings.services import agenda
from meetings.timing import timetable
from tables.models import Entry
from tests import factories
from tests.cast import cast


@pytest.fixture
def meeting(people):
    return factories.meeting(people.table)


@pytest.fixture
def items(meeting):
    return [factories.item(meeting, title) for title in "ABCDE"]


def _titles(meeting):
    return "".join(item.title for item in meeting.items.in_order())


def _labels(meeting):
    return [item.label for item in meeting.items.in_order()]


def _positions(meeting):
    return [item.position for item in meeting.items.in_order()]


@pytest.mark.parametrize(
    ("which", "to", "order"),
    [
        (0, 3, "BCADE"),
        (4, 1, "EABCD"),
        (2, 2, "ACBDE"),
        (1, 99, "ACDEB"),
        (3, -5, "DABCE"),
    ],
)
def test_an_item_moves_and_its_neighbours_close_the_gap(meeting, items, people, which, to, order):
    agenda.move(items[which], to=to, by=people.ben)

    assert _titles(meeting) == order
    assert _positions(meeting) == [1, 2, 3, 4, 5]
    assert _labels(meeting) == list("12345")
    entry = Entry.objects.get()
    assert (entry.verb, entry.subject_id) == ("meetings.item_moved", items[which].pk)
    assert entry.facts == {
        "meeting": meeting.pk,
        "was": which + 1,
        "now": min(5, max(1, to)),
    }


def test_moving_an_item_to_where_it_is_says_nothing(meeting, items, people):
    agenda.move(items[1], to=2, by=people.ben)

    meeting.refresh_from_db()
    assert (_titles(meeting), meeting.version, Entry.objects.count()) == ("ABCDE", 1, 0)


def test_moving_from_an_order_that_changed_since_is_a_conflict(meeting, items, people):
    agenda.move(items[0], to=5, version=1, by=people.ana)

    with pytest.raises(Conflict) as conflict:
        agenda.move(items[1], to=1, version=1, by=people.ben)

    assert conflict.value.theirs == "1 B\n2 C\n3 D\n4 E\n5 A"
    assert _titles(meeting) == "BCDEA"
    assert Entry.objects.count() == 1


def test_an_added_item_stands_before_those_that_end_every_agenda(meeting, people):
    factories.item(meeting, "Accueil", standing="opening")
    factories.item(meeting, "Varia", standing="other_business")
    factories.item(meeting, "Levée", standing="closing")

    added = agenda.add(meeting, {"title": "Budget", "minutes": 20}, by=people.sam)

    assert [item.title for item in meeting.items.in_order()] == [
        "Accueil",
        "Budget",
        "Varia",
        "Levée",
    ]
    assert _labels(meeting) == ["1", "2", "3", "4"]
    entry = Entry.objects.get()
    assert (entry.verb, entry.subject_id) == ("meetings.item_added", added.pk)


def test_free_labels_are_left_alone_until_someone_renumbers(meeting, people):
    for label, kind in (
        ("1.", "information"),
        ("6", "information"),
        ("6.1", "decision"),
        ("6.2", "decision"),
        ("", "pause"),
        ("8", "information"),
    ):
        factories.item(meeting, label or "Pause", label=label, kind=kind)

    agenda.add(meeting, {"title": "Budget"}, by=people.ben)
    assert _labels(meeting) == ["1.", "6", "6.1", "6.2", "", "8", ""]

    agenda.renumber(meeting, by=people.ben)
    assert _labels(meeting) == ["1", "2", "2.1", "2.2", "", "3", "4"]


def test_a_stale_edit_is_a_conflict_that_holds_both_texts(meeting, items, people):
    agenda.edit(items[0], {"title": "Le budget", "background": "Ana"}, version=1, by=people.ana)

    with pytest.raises(Conflict) as conflict:
        agenda.edit(items[0], {"title": "Budget", "background": "Ben"}, version=1, by=people.ben)

    standing = AgendaItem.objects.get(pk=items[0].pk)
    assert (standing.title, standing.background, standing.version) == ("Le budget", "Ana", 2)
    assert conflict.value.mine.splitlines()[0] == "1 Budget"
    assert conflict.value.mine.splitlines()[-1] == "Ben"
    assert conflict.value.theirs.splitlines()[-1] == "Ana"
    assert conflict.value.version == 2
    assert [entry.verb for entry in Entry.objects.all()] == ["meetings.item_edited"]


def test_removing_closes_the_gap_and_keeps_a_trace(meeting, items, people):
    agenda.remove(items[1], version=1, by=people.ben)

    assert _titles(meeting) == "ACDE"
    assert (_positions(meeting), _labels(meeting)) == ([1, 2, 3, 4], list("1234"))
    entry = Entry.objects.get()
    assert (entry.verb, entry.subject_id, entry.facts["was"]) == (
        "meetings.item_removed",
        items[1].pk,
        2,
    )


def test_an_item_under_which_something_was_decided_stays(meeting, items, people):
    factories.decision(meeting, people.ben, item=items[0])

    with pytest.raises(Refused):
        agenda.remove(items[0], by=people.ben)

    assert (_titles(meeting), Entry.objects.count()) == ("ABCDE", 0)


def test_an_item_that_someone_reworded_is_not_removed_unseen(meeting, items, people):
    agenda.edit(items[0], {"title": "Z"}, version=1, by=people.ana)

    with pytest.raises(Conflict):
        agenda.remove(items[0], version=1, by=people.ben)

    assert _titles(meeting) == "ZBCDE"


@pytest.mark.parametrize("stage", ["closed", "cancelled"])
def test_the_agenda_of_a_meeting_that_is_over_no_longer_changes(meeting, items, people, stage):
    now = timezone.now()
    for name in ("opened", "closed") if stage == "closed" else ("cancelled",):
        setattr(meeting, f"{name}_at", now)
        setattr(meeting, f"{name}_by", people.ben)
    meeting.save()

    for act in (
        lambda: agenda.add(meeting, {"title": "F"}, by=people.ben),
        lambda: agenda.edit(items[0], {"title": "Z"}, version=1, by=people.ben),
        lambda: agenda.move(items[0], to=2, by=people.ben),
        lambda: agenda.remove(items[0], by=people.ben),
        lambda: agenda.renumber(meeting, by=people.ben),
    ):
        with pytest.raises(Refused):
            act()

    assert (_titles(meeting), Entry.objects.count()) == ("ABCDE", 0)


def test_durations_add_up_to_hours_on_the_clock_of_the_place():
    zone = "America/Blanc-Sablon"
    start = datetime(2026, 11, 24, 9, tzinfo=factories.TORONTO)  # 10 h over there
    meeting = Meeting(starts_at=start, ends_at=start + timedelta(minutes=60), time_zone=zone)
    items = [AgendaItem(title=f"{n}", minutes=n) for n in (20, 45, 0, 20)]

    times = timetable(meeting, items)

    assert [f"{slot.starts_at:%H:%M}" for slot in times.slots] == [
        "10:00",
        "10:20",
        "11:05",
        "11:05",
    ]
    assert (times.minutes, times.available, times.over, times.spare) == (85, 60, 25, 0)


@pytest.mark.django_db(transaction=True)
def test_two_people_reordering_at_once_leave_one_order():
    people = cast("race")
    meeting = factories.meeting(people.table)
    items = [factories.item(meeting, title) for title in "ABCDEFGH"]

    def shuffle(seed):
        try:
            for step in range(6):
                agenda.move(items[(seed + step) % 8], to=(seed * step) % 8 + 1, by=people.ben)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(shuffle, (3, 5)))

    assert _positions(meeting) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert sorted(_titles(meeting)) == list("ABCDEFGH")
    assert _labels(meeting) == list("12345678")
    moves = Entry.objects.filter(verb="meetings.item_moved").count()
    meeting.refresh_from_db()
    assert meeting.version == 1 + moves
