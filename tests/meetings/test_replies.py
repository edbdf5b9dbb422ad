"""Answering a convocation, for oneself or for someone who telephoned."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from core.errors import Refused
from meetings.models import Attendance
from meetings.queries.seats import forecast_of, seat_lines
from meetings.services import replies
from meetings.services.quorum import Answer
from tables.models import Entry
from tests import factories


@pytest.fixture
def meeting(people):
    return factories.meeting(people.table, convened_at=timezone.now(), convened_by=people.ben)


def _answer(meeting, people, reply="yes", **more):
    fields = {"person": people.chloe.person, "by": people.chloe, **more}
    return replies.answer(meeting, people.seat, reply=reply, **fields)


def _rows():
    return list(
        Attendance.objects.order_by("pk").values_list("person", "name", "as_alternate", "reply")
    )


@pytest.mark.parametrize("reply", ["yes", "no"])
def test_an_answer_is_kept_and_told_to_the_journal(meeting, people, reply):
    row = _answer(meeting, people, reply, note="Par la route 117")

    assert (row.reply, row.note, row.as_alternate) == (reply, "Par la route 117", False)
    entry = Entry.objects.get()
    assert (entry.verb, entry.subject_id, entry.by) == ("meetings.replied", row.pk, people.chloe)
    assert entry.facts == {
        "meeting": meeting.pk,
        "seat": people.seat.pk,
        "person": people.chloe.person.pk,
        "reply": reply,
        "alternate": None,
    }


def test_the_last_answer_wins_and_the_same_one_twice_says_nothing_new(meeting, people):
    for reply in ("yes", "no", "no", "yes"):
        _answer(meeting, people, reply)

    assert _rows() == [(people.chloe.person.pk, "", False, "yes")]
    assert [entry.facts["reply"] for entry in Entry.objects.order_by("pk")] == ["yes", "no", "yes"]


def test_naming_an_alternate_of_the_seat_sets_their_place(meeting, people):
    for _again in range(2):
        _answer(meeting, people, "alternate", alternate=people.gil.person)

    assert _rows() == [
        (people.chloe.person.pk, "", False, "alternate"),
        (people.gil.person.pk, "", True, ""),
    ]
    assert Entry.objects.get().facts["alternate"] == people.gil.person.pk


def test_an_alternate_who_is_not_in_the_directory_keeps_their_name(meeting, people):
    for _again in range(2):
        _answer(meeting, people, "alternate", name=" Zoé Roy ", email="zoe@example.org")

    assert _rows() == [
        (people.chloe.person.pk, "", False, "alternate"),
        (None, "Zoé Roy", True, ""),
    ]
    assert Attendance.objects.get(person=None).email == "zoe@example.org"
    assert Entry.objects.count() == 1


def test_coming_after_all_takes_the_alternate_back(meeting, people):
    _answer(meeting, people, "alternate", name="Zoé Roy")
    _answer(meeting, people, "yes")

    assert _rows() == [(people.chloe.person.pk, "", False, "yes")]


def test_another_alternate_takes_the_place_of_the_first(meeting, people):
    _answer(meeting, people, "alternate", name="Zoé Roy")
    _answer(meeting, people, "alternate", alternate=people.gil.person)

    assert [row[:3] for row in _rows()][1:] == [(people.gil.person.pk, "", True)]


def test_an_alternate_who_answered_for_themselves_is_not_erased(meeting, people):
    _answer(meeting, people, "alternate", alternate=people.gil.person)
    replies.answer(meeting, people.seat, person=people.gil.person, reply="yes", by=people.gil)
    _answer(meeting, people, "yes")

    assert _rows() == [
        (people.chloe.person.pk, "", False, "yes"),
        (people.gil.person.pk, "", True, "yes"),
    ]


def test_the_coordinator_answers_for_someone_who_telephoned(meeting, people):
    row = _answer(meeting, people, "no", by=people.ben)

    assert row.person == people.chloe.person
    entry = Entry.objects.get()
    assert (entry.by, entry.facts["person"]) == (people.ben, people.chloe.person.pk)


@pytest.mark.parametrize(
    "flaw", ["draft", "cancelled", "closed", "past", "ended", "suspended", "closed seat", "table"]
)
def test_an_answer_that_has_no_place_is_refused_and_leaves_no_trace(meeting, people, flaw):
    now, seat, person = timezone.now(), people.seat, people.chloe.person
    if flaw == "draft":
        meeting.convened_at = meeting.convened_by = None
    if flaw in {"cancelled", "closed"}:
        meeting.cancelled_at, meeting.cancelled_by = now, people.ben
    if flaw == "closed":
        meeting.cancelled_at = meeting.cancelled_by = None
        meeting.opened_at = meeting.closed_at = now
        meeting.opened_by = meeting.closed_by = people.ben
    if flaw == "past":
        meeting.starts_at, meeting.ends_at = now - timedelta(hours=3), now - timedelta(hours=1)
    if flaw == "ended":
        people.seat.mandates.filter(rank=0).update(until=date(2021, 1, 1))
    if flaw == "suspended":
        type(seat.membership).objects.update(suspended_on=date(2021, 1, 1))
    if flaw == "closed seat":
        type(seat).objects.update(closed_on=date(2021, 1, 1))
    if flaw == "table":
        seat = factories.seat(factories.table("forest"), people.centre)
        factories.mandate(seat, person)
    meeting.save()

    with pytest.raises(Refused):
        replies.answer(meeting, seat, person=person, reply="yes", by=None)

    assert (Attendance.objects.count(), Entry.objects.count()) == (0, 0)


@pytest.mark.parametrize("who", ["nobody", "self", "a stranger"])
def test_an_alternate_who_is_no_one_for_this_seat_is_refused(meeting, people, who):
    alternate = {"self": people.chloe.person, "a stranger": people.dan.person}.get(who)

    with pytest.raises(Refused):
        _answer(meeting, people, "alternate", alternate=alternate, name=" ")

    assert (Attendance.objects.count(), Entry.objects.count()) == (0, 0)


def test_the_seats_of_a_meeting_cost_three_queries(meeting, people, django_assert_num_queries):
    for _each in range(5):
        seat = factories.seat(people.table, factories.organization())
        factories.mandate(seat, factories.person(phone="819 555-0101"))
    factories.seat(people.table, label="Siège d’un employeur")
    _answer(meeting, people, "alternate", alternate=people.gil.person)
    replies.answer(meeting, people.seat, person=people.gil.person, reply="yes", by=None)

    with django_assert_num_queries(3):
        lines = seat_lines(meeting)
        forecast = forecast_of(meeting, lines)
        shown = [(line.name, line.answer, line.state, line.label, line.family) for line in lines]

    assert shown[0][1:3] == (Answer.COMES, "filled")
    assert lines[0].substitute == "Gil Naud"
    assert [line.state for line in lines[1:]] == ["pending"] * 6 + ["vacant"]
    assert (forecast.required, forecast.expected, forecast.tally.silent) == (4, 1, 5)


def test_a_seat_gets_one_mail_at_its_first_address_else_a_call(meeting, people):
    people.chloe.person.email = ""
    people.chloe.person.save()
    people.watching.mandates.update(until=date(2021, 1, 1))

    lines = {line.seat.pk: line for line in seat_lines(meeting)}

    assert lines[people.seat.pk].recipient == people.gil.person
    assert lines[people.watching.pk].recipient is None
    assert lines[people.watching.pk].delegate is None
