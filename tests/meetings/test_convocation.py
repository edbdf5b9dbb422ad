"""Convening, moving, sending again, cancelling, reminding."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from core.errors import Conflict, Refused
from meetings.models import Attendance
from meetings.services import convocation, replies
from tables.models import Entry
from tests import factories


@pytest.fixture
def draft(people):
    meeting = factories.meeting(
        people.table,
        starts_at=timezone.now() + timedelta(days=20),
        mode="hybrid",
        place="Salle",
        link="https://visio.example.org/a",
    )
    factories.item(meeting)
    return meeting


@pytest.fixture
def convened(draft, people):
    return convocation.convene(draft, by=people.ben)


def _verbs():
    return list(Entry.objects.order_by("pk").values_list("verb", flat=True))


def _answer(meeting, people, reply="yes", **more):
    return replies.answer(
        meeting, people.seat, person=people.chloe.person, reply=reply, by=None, **more
    )


def test_convening_dates_and_signs_the_meeting_and_tells_the_journal(draft, people):
    due = draft.starts_at - timedelta(days=7)

    convocation.convene(draft, reply_by=due, by=people.ben)

    draft.refresh_from_db()
    assert (draft.convened_by, draft.reply_by, draft.sequence) == (people.ben, due, 0)
    entry = Entry.objects.get()
    assert (entry.verb, entry.subject_id, entry.by) == (
        "meetings.convened",
        draft.pk,
        people.ben,
    )
    assert entry.facts == {"meeting": draft.pk, "sequence": 0}


@pytest.mark.parametrize(
    "flaw",
    [
        {"place": ""},
        {"link": ""},
        {"mode": "on_site", "place": ""},
        {"mode": "remote", "link": ""},
        {"empty": True},
        {"days": 3},
        {"days": -3},
        {"cancelled": True},
        {"late_reply": True},
    ],
    ids=str,
)
def test_what_cannot_be_convened_is_refused_and_leaves_no_trace(draft, people, flaw):
    reply_by = draft.starts_at + timedelta(days=1) if flaw.pop("late_reply", False) else None
    if flaw.pop("empty", False):
        draft.items.all().delete()
    if flaw.pop("cancelled", False):
        flaw = {"cancelled_at": timezone.now(), "cancelled_by": people.ben}
    if days := flaw.pop("days", 0):
        start = timezone.now() + timedelta(days=days)
        flaw = {"starts_at": start, "ends_at": start + timedelta(hours=3)}
    for name, value in flaw.items():
        setattr(draft, name, value)
    draft.save()

    with pytest.raises(Refused):
        convocation.convene(draft, reply_by=reply_by, by=people.ben)

    draft.refresh_from_db()
    assert (draft.convened_at, draft.convened_by) == (None, None)
    assert _verbs() == []


@pytest.mark.parametrize(
    "fields", [{"mode": "on_site", "link": ""}, {"mode": "remote", "place": ""}]
)
def test_each_mode_asks_for_what_it_needs_and_no_more(draft, people, fields):
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save()

    assert convocation.convene(draft, by=people.ben).convened_by == people.ben


def test_a_short_notice_passes_once_it_is_confirmed(draft, people):
    people.table.notice_days = 30
    people.table.save()

    with pytest.raises(Refused):
        convocation.convene(draft, by=people.ben)
    convocation.convene(draft, despite_short_notice=True, by=people.ben)

    assert _verbs() == ["meetings.convened"]


def test_a_meeting_is_convened_once(convened, people):
    with pytest.raises(Refused):
        convocation.convene(convened, by=people.ben)

    assert _verbs() == ["meetings.convened"]


def test_other_hours_raise_the_sequence_and_ask_for_every_reply_again(convened, people):
    _answer(convened, people, "alternate", name="Zoé Roy")
    start = convened.starts_at + timedelta(days=2)
    was = convened.starts_at

    moved = convocation.move(
        convened,
        {"starts_at": start, "ends_at": start + timedelta(hours=2)},
        version=convened.version,
        by=people.ben,
    )

    assert (moved.starts_at, moved.sequence, moved.version) == (start, 1, 2)
    rows = list(Attendance.objects.values_list("person", "reply", "replied_at"))
    assert rows == [(people.chloe.person.pk, "", None)]
    entry = Entry.objects.order_by("pk").last()
    assert (entry.verb, entry.facts["sequence"]) == ("meetings.moved", 1)
    assert datetime.fromisoformat(entry.facts["was_starts_at"]) == was.replace(
        microsecond=was.microsecond // 1000 * 1000
    )
    assert entry.facts["was_place"] == "Salle"
    assert entry.facts["replies_before"] == [
        {"seat": people.seat.pk, "person": people.chloe.person.pk, "reply": "alternate"}
    ]


def test_another_room_is_told_but_leaves_the_replies(convened, people):
    _answer(convened, people)

    moved = convocation.move(
        convened, {"place": "Bibliothèque"}, version=convened.version, by=people.ben
    )

    assert (moved.place, moved.sequence) == ("Bibliothèque", 1)
    assert Attendance.objects.get().reply == "yes"
    assert Entry.objects.order_by("pk").last().facts["replies_before"] == []


def test_changing_nothing_that_matters_tells_nobody(convened, people):
    moved = convocation.move(
        convened,
        {"place": convened.place, "title": "Rencontre d’automne"},
        version=convened.version,
        by=people.ben,
    )

    assert moved.sequence == 0
    assert _verbs() == ["meetings.convened", "meetings.edited"]


@pytest.mark.parametrize(
    "details",
    [
        {"place": ""},
        {"mode": "remote", "link": ""},
        {"starts_at": datetime(2026, 1, 1, tzinfo=UTC)},
        {"ends_at": datetime(2026, 1, 1, tzinfo=UTC)},
    ],
    ids=str,
)
def test_a_move_that_leads_nowhere_is_refused_and_leaves_no_trace(convened, people, details):
    _answer(convened, people)

    with pytest.raises(Refused):
        convocation.move(convened, details, version=convened.version, by=people.ben)

    convened.refresh_from_db()
    assert (convened.sequence, convened.place, convened.version) == (0, "Salle", 1)
    assert Attendance.objects.get().reply == "yes"
    assert _verbs() == ["meetings.convened", "meetings.replied"]


def test_moving_a_meeting_that_someone_moved_already_is_a_conflict(convened, people):
    convocation.move(convened, {"place": "Bibliothèque"}, version=1, by=people.ana)

    with pytest.raises(Conflict) as conflict:
        convocation.move(convened, {"place": "Hôtel de ville"}, version=1, by=people.ben)

    assert "Bibliothèque" in conflict.value.theirs
    assert _verbs() == ["meetings.convened", "meetings.moved"]


def test_the_time_left_to_reply_moves_with_the_meeting(draft, people):
    start = datetime(2036, 10, 28, 13, tzinfo=UTC)  # 9 h, before the clocks go back
    draft.starts_at, draft.ends_at = start, start + timedelta(hours=3)
    draft.save()
    due = datetime(2036, 10, 21, 20, 30, tzinfo=UTC)  # 16 h 30
    convened = convocation.convene(draft, reply_by=due, by=people.ben)

    later = datetime(2036, 11, 11, 14, tzinfo=UTC)  # 9 h, after
    moved = convocation.move(
        convened,
        {"starts_at": later, "ends_at": later + timedelta(hours=3)},
        version=convened.version,
        by=people.ben,
    )

    assert moved.reply_by == datetime(2036, 11, 4, 21, 30, tzinfo=UTC)  # 16 h 30 still


@pytest.mark.parametrize("act", ["move", "send_changes", "chase", "cancel"])
def test_nothing_is_told_of_a_draft(draft, people, act):
    more = {"cancel": {"why": "Neige"}, "move": {"details": {}, "version": 1}}.get(act, {})

    with pytest.raises(Refused):
        getattr(convocation, act)(draft, by=people.ben, **more)

    draft.refresh_from_db()
    assert (draft.sequence, draft.cancelled_at, _verbs()) == (0, None, [])


def test_an_agenda_changed_since_is_sent_again_under_a_higher_sequence(convened, people):
    changed = convocation.send_changes(convened, by=people.ben)

    assert changed.sequence == 1
    assert _verbs() == ["meetings.convened", "meetings.changed"]


def test_cancelling_keeps_the_reason_and_raises_the_sequence(convened, people):
    off = convocation.cancel(convened, why=" Tempête de neige ", by=people.ana)

    assert (off.cancelled_by, off.cancelled_why, off.sequence) == (
        people.ana,
        "Tempête de neige",
        1,
    )
    entry = Entry.objects.order_by("pk").last()
    assert (entry.verb, entry.facts["sequence"]) == ("meetings.cancelled", 1)


@pytest.mark.parametrize("flaw", ["no reason", "twice", "under way"])
def test_what_cannot_be_cancelled_is_refused(convened, people, flaw):
    if flaw == "twice":
        convocation.cancel(convened, why="Neige", by=people.ben)
    if flaw == "under way":
        convened.opened_at, convened.opened_by = timezone.now(), people.ben
        convened.save()
    before = _verbs()

    with pytest.raises(Refused):
        convocation.cancel(convened, why="" if flaw == "no reason" else "Neige", by=people.ben)

    assert _verbs() == before


def test_only_the_silent_are_reminded(convened, people):
    other = factories.seat(people.table, factories.organization())
    factories.mandate(other, factories.person())
    unreachable = factories.seat(people.table, factories.organization())
    factories.mandate(unreachable, factories.person(email=""))
    factories.seat(people.table)
    _answer(convened, people, "no")

    seats = convocation.chase(convened, by=people.ben)

    assert seats == [people.watching.pk, other.pk]
    assert Entry.objects.order_by("pk").last().facts["seats"] == seats


def test_reminding_when_everyone_answered_is_refused(convened, people):
    _answer(convened, people)
    replies.answer(convened, people.watching, person=people.dan.person, reply="no", by=people.dan)
    before = _verbs()

    with pytest.raises(Refused):
        convocation.chase(convened, by=people.ben)

    assert _verbs() == before
