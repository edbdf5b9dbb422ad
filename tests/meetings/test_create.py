"""The next meeting is made from the last one."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone, translation

from core.errors import Conflict, Refused
from meetings.models import Meeting
from meetings.services import meetings
from tables.models import Entry
from tests import factories

ZONES = ("America/Toronto", "America/Halifax", "America/Blanc-Sablon")


@pytest.fixture(autouse=True)
def _in_french():
    with translation.override("fr-ca"):
        yield


def _times(days=10, hours=3):
    start = timezone.now().replace(minute=0, second=0, microsecond=0) + timedelta(days=days)
    return {"starts_at": start, "ends_at": start + timedelta(hours=hours)}


def _create(people, **fields):
    fields = {**_times(), "mode": "on_site", "place": "Salle du conseil", **fields}
    return meetings.create_next(people.table, by=people.ben, **fields)


def _standings(meeting):
    return [item.standing or item.title for item in meeting.items.in_order()]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("latest", "before", "expected"),
    [
        ((2026, 10, 6), (2026, 9, 1), (2026, 11, 10)),  # across November: clocks go back
        ((2027, 2, 2), (2026, 12, 29), (2027, 3, 9)),
        ((2027, 3, 2), (2027, 1, 19), (2027, 4, 13)),  # across March: clocks go forward
    ],
)
def test_nine_in_the_morning_stays_nine_in_the_morning(zone, latest, before, expected):
    clock = ZoneInfo(zone)
    last = [
        Meeting(
            starts_at=datetime(*day, 9, tzinfo=clock).astimezone(UTC),
            ends_at=datetime(*day, 12, tzinfo=clock).astimezone(UTC),
            mode="hybrid",
            place="Salle",
            link="https://visio.example.org/a",
        )
        for day in (latest, before)
    ]

    slot = meetings.propose(last, clock, at=datetime(*latest, 18, tzinfo=clock))

    assert slot.starts_at.astimezone(UTC) == datetime(*expected, 9, tzinfo=clock).astimezone(UTC)
    assert slot.ends_at.astimezone(UTC) == datetime(*expected, 12, tzinfo=clock).astimezone(UTC)
    assert (slot.starts_at.hour, slot.ends_at.hour) == (9, 12)
    assert (slot.mode, slot.place, slot.link) == ("hybrid", "Salle", "https://visio.example.org/a")


def test_what_is_proposed_is_never_in_the_past():
    clock = ZoneInfo("America/Toronto")
    last = [
        Meeting(
            starts_at=datetime(2025, 1, 14, 9, tzinfo=clock),
            ends_at=datetime(2025, 1, 14, 11, tzinfo=clock),
        )
    ]

    slot = meetings.propose(last, clock, at=datetime(2026, 11, 25, tzinfo=clock))

    assert slot.starts_at == datetime(2027, 1, 12, 9, tzinfo=clock)
    assert slot.starts_at.weekday() == datetime(2025, 1, 14).weekday()


def test_the_first_meeting_ever_has_an_agenda_without_a_past(people):
    meeting = _create(people)

    assert (meeting.number, meeting.previous, meeting.stage) == (1, None, Meeting.Stage.DRAFT)
    assert _standings(meeting) == [
        "opening",
        "quorum",
        "agenda",
        "other_business",
        "next_meeting",
        "closing",
    ]
    assert [item.label for item in meeting.items.in_order()] == list("123456")
    assert [item.position for item in meeting.items.in_order()] == [1, 2, 3, 4, 5, 6]


def test_creating_a_meeting_is_in_the_journal_and_nothing_else_is(people):
    meeting = _create(people)

    entry = Entry.objects.get()
    assert (entry.verb, entry.subject_id, entry.by) == ("meetings.created", meeting.pk, people.ben)


def test_the_approval_of_the_last_minutes_comes_by_itself_under_its_date(people):
    start = datetime(2026, 9, 15, 9, tzinfo=factories.TORONTO)
    last = factories.held_meeting(people.table, people.ben, starts_at=start)

    meeting = _create(people)

    approval = meeting.items.get(standing="last_minutes")
    assert meeting.previous == last
    assert "15\u00a0septembre 2026" in approval.title
    assert approval.kind == "decision"


def test_open_follow_ups_come_back_with_who_and_when(people):
    factories.held_meeting(people.table, people.ben)
    open_ = factories.action(
        people.table, "Envoyer la liste", person=people.chloe.person, due_on=datetime(2027, 2, 1)
    )
    factories.commitment(open_, people.centre)
    factories.action(people.table, "Louer la salle", state="done", done_on=datetime(2026, 5, 1))
    factories.action(people.table, "Action du plan", plan=factories.plan(people.table))
    factories.action(factories.table("forest"), "Suivi d’une autre table")

    meeting = _create(people)

    background = meeting.items.get(standing="follow_ups").background
    assert background.startswith("• Envoyer la liste (Centre des femmes, Chloé Élie, ")
    assert "1er\u00a0février 2027" in background
    assert len(background.splitlines()) == 1


def test_what_was_put_off_or_had_no_time_is_carried_over_once(people):
    last = factories.held_meeting(people.table, people.ben)
    put_off = factories.item(
        last,
        "Budget",
        kind="decision",
        minutes=25,
        presenter="Ana",
        organization=people.centre,
        background="Voir le tableau.",
        notes="Manque le tableau.",
        notes_at=timezone.now(),
        notes_by=people.ben,
        postponed_at=timezone.now(),
    )
    no_time = factories.item(last, "Bilan de la semaine")
    factories.item(last, "Traité", notes="Dit.", notes_at=timezone.now(), notes_by=people.ben)
    decided = factories.item(last, "Décidé")
    factories.decision(last, people.ben, item=decided)
    factories.item(last, "Pause", kind="pause")
    factories.item(last, "Varia", standing="other_business")

    meeting = _create(people)
    after = _create(people, **_times(60))

    carried = list(meeting.items.exclude(carried_from=None).in_order())
    assert [(item.title, item.carried_from) for item in carried] == [
        ("Budget", put_off),
        ("Bilan de la semaine", no_time),
    ]
    first = carried[0]
    assert (first.kind, first.minutes, first.presenter) == ("decision", 25, "Ana")
    assert (first.organization, first.background) == (people.centre, "Voir le tableau.")
    assert (first.notes, first.postponed_at, first.standing) == ("", None, "")
    assert list(after.items.exclude(carried_from=None)) == []


def test_a_meeting_whose_minutes_nobody_kept_carries_nothing_over(people):
    last = factories.held_meeting(people.table, people.ben)
    factories.item(last, "Budget")

    assert list(_create(people).items.exclude(carried_from=None)) == []


def test_a_closed_table_no_longer_meets(people):
    people.table.closed_at, people.table.closed_by = timezone.now(), people.ben
    people.table.save()

    with pytest.raises(Refused):
        _create(people)

    assert (Meeting.objects.count(), Entry.objects.count()) == (0, 0)


def test_a_meeting_ends_after_it_starts(people):
    times = _times()

    with pytest.raises(Refused):
        _create(people, starts_at=times["ends_at"], ends_at=times["starts_at"])

    assert (Meeting.objects.count(), Entry.objects.count()) == (0, 0)


def test_editing_a_draft_raises_its_version_and_a_stale_edit_shows_both(people):
    meeting = _create(people)
    meetings.edit(meeting, {"place": "Bibliothèque"}, version=1, by=people.ana)

    with pytest.raises(Conflict) as conflict:
        meetings.edit(meeting, {"place": "Hôtel de ville"}, version=1, by=people.ben)

    meeting.refresh_from_db()
    assert (meeting.place, meeting.version) == ("Bibliothèque", 2)
    assert "Hôtel de ville" in conflict.value.mine
    assert "Bibliothèque" in conflict.value.theirs
    assert [entry.verb for entry in Entry.objects.order_by("pk")] == [
        "meetings.created",
        "meetings.edited",
    ]


def test_a_draft_is_deleted_and_its_number_is_free_again(people):
    meetings.discard(_create(people), by=people.ben)

    assert Meeting.objects.count() == 0
    assert _create(people).number == 1


def test_a_convened_meeting_is_not_deleted(people):
    meeting = factories.meeting(people.table, convened_at=timezone.now(), convened_by=people.ben)

    with pytest.raises(Refused):
        meetings.discard(meeting, by=people.ben)

    assert (Meeting.objects.count(), Entry.objects.count()) == (1, 0)
