"""The day of a meeting: opening, attendance, quorum, minutes, decisions."""

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader

from core.errors import Conflict, Refused
from meetings.models import AgendaItem, Attendance, Decision, Minutes
from meetings.services import attendance, decisions, minutes, sitting
from tables.models import Entry, Publication, Table
from tests import factories
from tests.cast import cast

NOW = datetime(2026, 11, 24, 14, 30, tzinfo=UTC)


@pytest.fixture
def meeting(people):
    return factories.meeting(
        people.table, starts_at=NOW, convened_at=NOW - timedelta(days=12), convened_by=people.ben
    )


@pytest.fixture
def item(meeting):
    return factories.item(meeting, "Plan d’action", kind=AgendaItem.Kind.DECISION)


def verbs(about=None):
    return list(Entry.objects.order_by("pk").values_list("verb", flat=True))


def test_opening_fixes_the_quorum_of_the_day(people, meeting):
    opened = sitting.open_(meeting, at=NOW, by=people.ben)

    assert (opened.opened_at, opened.opened_by, opened.quorum) == (NOW, people.ben, 1)
    assert verbs() == ["meetings.opened"]


def test_opening_twice_changes_nothing(people, meeting):
    sitting.open_(meeting, at=NOW, by=people.ben)
    again = sitting.open_(meeting, at=NOW + timedelta(minutes=5), by=people.ana)

    assert (again.opened_at, again.opened_by) == (NOW, people.ben)
    assert verbs() == ["meetings.opened"]


def test_a_cancelled_meeting_is_not_opened(people, meeting):
    meeting.cancelled_at, meeting.cancelled_by = NOW, people.ben
    meeting.save()

    with pytest.raises(Refused):
        sitting.open_(meeting, at=NOW, by=people.ben)

    assert verbs() == []


def test_a_meeting_that_was_not_opened_is_not_adjourned(people, meeting):
    with pytest.raises(Refused):
        sitting.close(meeting, at=NOW, by=people.ben)

    meeting.refresh_from_db()
    assert meeting.closed_at is None


def test_a_seat_counts_once_when_its_delegate_and_its_alternate_both_come(people, meeting):
    sitting.open_(meeting, at=NOW, by=people.ben)
    for name in ("chloe", "gil"):
        attendance.mark(
            meeting, people.seat, people.person(name), presence="here", at=NOW, by=people.ben
        )

    assert attendance.voting_seats_here(meeting) == 1
    assert list(meeting.attendances.order_by("pk").values_list("as_alternate", flat=True)) == [
        False,
        True,
    ]


def test_an_observer_does_not_count_in_the_quorum(people, meeting):
    sitting.open_(meeting, at=NOW, by=people.ben)
    attendance.mark(
        meeting, people.watching, people.person("dan"), presence="here", at=NOW, by=people.ben
    )

    assert attendance.voting_seats_here(meeting) == 0


def test_who_left_no_longer_counts_and_may_come_back(people, meeting):
    sitting.open_(meeting, at=NOW, by=people.ben)
    row = attendance.mark(
        meeting, people.seat, people.person("chloe"), presence="here", at=NOW, by=people.ben
    )

    attendance.leave(row, at=NOW + timedelta(hours=1), by=people.ben)
    gone = attendance.voting_seats_here(meeting)
    row.refresh_from_db()
    attendance.leave(row, at=NOW + timedelta(hours=2), by=people.ben)

    assert (gone, attendance.voting_seats_here(meeting)) == (0, 1)


def test_marking_keeps_the_reply_that_was_given(people, meeting):
    factories.attendance(meeting, people.seat, people.person("chloe"), reply="yes", replied_at=NOW)

    attendance.mark(
        meeting, people.seat, people.person("chloe"), presence="excused", at=NOW, by=people.ben
    )

    row = meeting.attendances.get()
    assert (row.reply, row.presence, row.arrived_at) == ("yes", "excused", None)


def test_notes_are_saved_with_the_version_that_was_read(people, item):
    version = minutes.write(item, text="Le plan avance.", version=0, at=NOW, by=people.sam)
    item.refresh_from_db()

    assert (version, item.notes, item.notes_version, item.notes_by) == (
        1,
        "Le plan avance.",
        1,
        people.sam,
    )
    assert verbs() == ["meetings.minutes_saved"]


def test_of_two_writers_the_second_keeps_both_texts(people, item):
    minutes.write(item, text="Texte de Sam", version=0, at=NOW, by=people.sam)

    with pytest.raises(Conflict) as conflict:
        minutes.write(item, text="Texte de Ben", version=0, at=NOW, by=people.ben)

    item.refresh_from_db()
    assert item.notes == "Texte de Sam"
    assert (conflict.value.mine, conflict.value.theirs, conflict.value.version) == (
        "Texte de Ben",
        "Texte de Sam",
        1,
    )


def test_the_page_of_a_conflict_shows_both_texts_and_saves_over_knowingly(client, people, item):
    minutes.write(item, text="Texte de Sam", version=0, at=NOW, by=people.sam)
    client.force_login(people.ben)
    url = reverse("meetings:write_notes", args=("water", item.meeting.number, item.pk))

    refused = client.post(url, {"notes": "Texte de Ben", "version": 0})
    saved = client.post(url, {"notes": "Sam et Ben", "version": 1})

    assert (refused.status_code, saved.status_code) == (409, 303)
    assert b"Texte de Sam" in refused.content
    assert b"Texte de Ben" in refused.content
    item.refresh_from_db()
    assert item.notes == "Sam et Ben"


def test_decisions_take_the_numbers_of_the_table(people, meeting, item):
    sitting.open_(meeting, at=NOW, by=people.ben)
    attendance.mark(
        meeting, people.seat, people.person("chloe"), presence="here", at=NOW, by=people.ben
    )

    numbers = [
        decisions.record(
            item, text=text, mode="consensus", outcome="carried", at=NOW, by=people.sam
        ).number
        for text in ("Adopté", "Reporté")
    ]

    assert numbers == ["D-2026-11-01", "D-2026-11-02"]
    assert verbs()[-2:] == ["meetings.decided", "meetings.decided"]


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("D-{year}-{month:02}-{n:02}", "D-2026-11-03"),
        ("{year}-{serial:03}", "2026-118"),
        ("{yy}-{month:02}-{item}", "26-11-6.2"),
        ("CAMJBJ-{day:02}-{month:02}-{yy}-{n}", "CAMJBJ-24-11-26-3"),
        ("{nonsense}", "2026-118"),
        ("{year.real}{n!r", "2026-118"),
    ],
)
def test_a_number_is_drawn_from_the_template_and_never_lost(template, expected):
    drawn = decisions.number(template, on=NOW, meeting=9, item="6.2", n=3, serial=118)

    assert drawn == expected


def test_without_quorum_nothing_is_decided_but_note_is_taken(people, meeting, item):
    sitting.open_(meeting, at=NOW, by=people.ben)

    with pytest.raises(Refused, match=r"0.*1"):
        decisions.record(
            item, text="Adopté", mode="consensus", outcome="carried", at=NOW, by=people.sam
        )
    noted = decisions.record(
        item, text="Dépôt du bilan", mode="noted", outcome="carried", at=NOW, by=people.sam
    )

    assert noted.outcome == Decision.Outcome.NOTED
    assert Decision.objects.count() == 1


def test_carrying_the_approval_adopts_the_minutes_of_the_last_meeting(people, meeting):
    last = factories.held_meeting(people.table, people.ben, days_ago=400, number=7)
    factories.item(last, notes="Le bilan est présenté.")
    minutes.send(last, at=NOW, by=people.ben)
    approval = factories.item(
        meeting, standing=AgendaItem.Standing.LAST_MINUTES, kind=AgendaItem.Kind.DECISION
    )
    sitting.open_(meeting, at=NOW, by=people.ben)
    attendance.mark(
        meeting, people.seat, people.person("chloe"), presence="here", at=NOW, by=people.ben
    )

    decision = decisions.record(
        approval, text="Adopté", mode="consensus", outcome="carried", at=NOW, by=people.sam
    )

    record = Minutes.objects.get(meeting=last)
    assert (record.adopted_at, record.decision) == (NOW, decision)
    assert [revision.reason for revision in record.revisions.all()] == ["D-2026-11-01", ""]


def test_adopted_minutes_are_not_rewritten(people, meeting, item):
    record = minutes.of(meeting)
    record.adopted_at, record.adopted_by = NOW, people.ben
    record.save()

    with pytest.raises(Refused):
        minutes.write(item, text="Autre chose", version=0, at=NOW, by=people.sam)

    item.refresh_from_db()
    assert item.notes == ""


def test_minutes_sent_again_say_what_changed(people):
    held = factories.held_meeting(people.table, people.ben)
    minutes.send(held, at=NOW, by=people.sam)

    with pytest.raises(Refused):
        minutes.send(held, at=NOW, by=people.sam)
    again = minutes.send(held, at=NOW, by=people.sam, reason="Point 6, lire 18 participants")

    assert again.number == 2


def test_only_adopted_minutes_are_published_to_everyone(people):
    held = factories.held_meeting(people.table, people.ben)

    with pytest.raises(Refused):
        minutes.publish(held, level=Publication.PUBLIC, by=people.ben)

    assert minutes.of(held).publication == Publication.TABLE


def test_a_double_click_records_one_decision(client, people, meeting, item, once):
    sitting.open_(meeting, at=NOW, by=people.ben)
    client.force_login(people.sam)
    url = reverse("meetings:decide", args=("water", meeting.number, item.pk))
    form = {"text": "Dépôt du bilan", "mode": "noted", "outcome": "carried", **once}

    answers = [client.post(url, form) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [303, 303, 303]
    assert len({answer.url for answer in answers}) == 1
    assert Decision.objects.count() == 1


def test_a_decision_without_quorum_comes_back_as_it_was_typed(client, people, meeting, item, once):
    sitting.open_(meeting, at=NOW, by=people.ben)
    client.force_login(people.sam)
    url = reverse("meetings:decide", args=("water", meeting.number, item.pk))

    answer = client.post(
        url, {"text": "Adopter le budget", "mode": "consensus", "outcome": "carried", **once}
    )

    assert answer.status_code == 409
    assert "Adopter le budget" in answer.content.decode()
    assert Decision.objects.count() == 0


def test_the_attendance_of_another_table_is_not_found(client, people, meeting):
    other = factories.table("forest")
    elsewhere = factories.meeting(other, convened_at=NOW, convened_by=people.ben)
    guest = Attendance.objects.create(meeting=elsewhere, name="Invitée")
    client.force_login(people.ben)

    answer = client.post(reverse("meetings:remove_guest", args=("water", meeting.number, guest.pk)))

    assert answer.status_code == 404
    assert Attendance.objects.filter(pk=guest.pk).exists()


def test_a_seat_of_another_table_is_refused_in_the_form(client, people, meeting):
    other = cast("forest")
    client.force_login(people.ben)

    answer = client.post(
        reverse("meetings:mark", args=("water", meeting.number)),
        {"who": f"{other.seat.pk}-{other.chloe.person.pk}", "presence": "here"},
    )

    assert answer.status_code == 409
    assert Attendance.objects.count() == 0


@pytest.mark.parametrize("count", [1, 5])
def test_the_page_of_the_day_costs_the_same_whatever_its_length(
    client, people, meeting, count, django_assert_num_queries
):
    for _ in range(count):
        each = factories.item(meeting)
        factories.action(people.table, item=each)
        seat = factories.seat(people.table, factories.organization())
        factories.mandate(seat, factories.person())
    client.force_login(people.ben)
    url = reverse("meetings:live", args=("water", meeting.number))

    with django_assert_num_queries(13):
        answer = client.get(url)

    assert answer.content.count(b"agenda__title") == count


@pytest.mark.parametrize("count", [1, 5])
def test_the_register_costs_the_same_whatever_its_length(
    client, people, count, django_assert_num_queries
):
    held = factories.held_meeting(people.table, people.ben)
    for _ in range(count):
        made = factories.decision(held, people.ben)
        factories.action(people.table, decision=made)
    client.force_login(people.dan)

    with django_assert_num_queries(10):
        answer = client.get(reverse("meetings:decisions", args=("water",)))

    assert answer.content.count(b"D-1-") == count


def test_the_register_is_searched_in_the_query_string(client, people):
    held = factories.held_meeting(people.table, people.ben)
    factories.decision(held, people.ben, "Protocole d’accueil partagé")
    factories.decision(held, people.ben, "Calendrier des rencontres")
    client.force_login(people.chloe)

    answer = client.get(reverse("meetings:decisions", args=("water",)), {"q": "accueil"})

    assert "Protocole d’accueil partagé" in answer.content.decode()
    assert "Calendrier des rencontres" not in answer.content.decode()


def test_the_minutes_are_the_same_words_on_the_page_and_in_the_document(client, people):
    held = factories.held_meeting(people.table, people.ben, title="3e rencontre")
    each = factories.item(held, "Logement", notes="La **Ville** dépose son étude.\n\n- Un\n- Deux")
    factories.decision(held, people.ben, "L’étude est reçue.", item=each)
    factories.attendance(held, people.seat, people.person("chloe"), presence="here")
    client.force_login(people.dan)

    page = client.get(reverse("meetings:minutes", args=("water", held.number)))
    document = client.get(reverse("meetings:minutes_pdf", args=("water", held.number)))

    words = " ".join(
        " ".join(sheet.extract_text().split())
        for sheet in PdfReader(BytesIO(document.content)).pages
    )
    assert document["Content-Type"] == "application/pdf"
    for said in (
        "3e rencontre",
        "Logement",
        "La Ville dépose son étude.",
        "L’étude est reçue.",
        "Chloé Élie",
    ):
        assert said in words
    assert "<strong>Ville</strong>" in page.content.decode()


def test_what_people_typed_is_never_code(client, people):
    held = factories.held_meeting(people.table, people.ben)
    factories.item(
        held, "#panic(1) <b>", notes='<script>alert(1)</script> #read("/etc/passwd") $x$'
    )
    client.force_login(people.dan)

    page = client.get(reverse("meetings:minutes", args=("water", held.number)))
    document = client.get(reverse("meetings:minutes_pdf", args=("water", held.number)))

    assert b"<script>alert" not in page.content
    assert document.status_code == 200


def test_the_quorum_rule_may_be_a_fixed_number(people, meeting):
    Table.objects.filter(pk=people.table.pk).update(quorum_rule="fixed", quorum_fixed=9)

    opened = sitting.open_(meeting, at=timezone.now(), by=people.ben)

    assert opened.quorum == 9
