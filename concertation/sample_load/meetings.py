"""Meetings held and to come: agendas, attendance, decisions, minutes, replies."""

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from concertation.sample.calendar import day_of, said
from concertation.sample.shape import Item as Point
from concertation.sample.shape import Meeting as Sheet
from concertation.sample.shape import Moment
from concertation.sample_load.books import CLOCK, Books
from concertation.sample_load.sitting import load_attendance, load_replies
from meetings.models import AgendaItem, Decision, Meeting, Minutes, Revision
from meetings.services import decisions as register
from meetings.services import quorum
from meetings.transcript import transcript
from tables import journal
from tables.models import Publication, Table


def load_meetings(books: Books, slug: str, sheets: tuple[Sheet, ...]) -> None:
    """Make the meetings of a table in the order of time, each adopting the minutes of the last."""
    table = books.tables[slug]
    previous = None
    for sheet in sorted(sheets, key=lambda each: each.number):
        meeting = _meeting(books, slug, sheet, previous)
        books.meetings[slug, sheet.number] = meeting
        _agenda(books, slug, meeting, sheet)
        if meeting.closed_at:
            load_attendance(books, slug, meeting, sheet.presence)
            previous = meeting
        else:
            load_replies(books, slug, meeting, sheet.replies)
    _minutes(books, table, slug, sheets)


def _meeting(books: Books, slug: str, sheet: Sheet, previous: Meeting | None) -> Meeting:
    table, hand = books.tables[slug], books.hands[slug]
    starts_at, ends_at = _hours(books, sheet.moment)
    held = starts_at < timezone.now() and not sheet.cancelled
    stages: dict[str, Any] = {}
    convened_at = _convened(books, table, sheet, starts_at)
    if convened_at:
        stages |= {"convened_at": convened_at, "convened_by": hand}
        stages["reply_by"] = starts_at - timedelta(days=5)
    if held:
        opened_at = starts_at + timedelta(minutes=4)
        stages |= {
            "opened_at": opened_at,
            "opened_by": hand,
            "closed_at": ends_at,
            "closed_by": hand,
        }
        seats = table.seats.filled().voting().count()
        stages["quorum"] = quorum.required(table, seats)
    if sheet.cancelled:
        cancelled_at = _cancelled(books, sheet, starts_at)
        stages |= {"cancelled_at": cancelled_at, "cancelled_by": hand}
        stages["cancelled_why"] = sheet.cancelled
    meeting = Meeting.objects.create(
        table=table,
        number=sheet.number,
        title=said(sheet.title, starts_at.date()),
        starts_at=starts_at,
        ends_at=ends_at,
        time_zone=table.time_zone,
        mode=sheet.mode,
        place=sheet.place,
        link="https://visio.example.org/" + slug if sheet.mode != "on_site" else "",
        previous=previous,
        publication=sheet.publication if held else table.publication,
        sequence=bool(sheet.moved) + bool(sheet.cancelled and convened_at),
        **stages,
    )
    _tell(books, meeting, sheet, hand)
    return meeting


def _hours(books: Books, moment: Moment) -> tuple[datetime, datetime]:
    day = day_of(moment, books.today)
    start, end = (
        datetime(day.year, day.month, day.day, *hour, tzinfo=CLOCK)
        for hour in (moment.start, moment.end)
    )
    return start, end


def _convened(books: Books, table: Table, sheet: Sheet, starts_at: datetime) -> datetime | None:
    if sheet.convened is not None:
        return books.moment(sheet.convened)
    if starts_at < timezone.now():
        return starts_at - timedelta(days=table.notice_days + 2)
    return None


def _cancelled(books: Books, sheet: Sheet, starts_at: datetime) -> datetime:
    """Some days before a meeting that is past, else some days before today."""
    days = sheet.cancelled_days or -1
    if starts_at < timezone.now():
        return starts_at + timedelta(days=days)
    return books.moment(days)


def _tell(books: Books, meeting: Meeting, sheet: Sheet, hand) -> None:
    if meeting.convened_at:
        journal.record(
            meeting.table,
            "meetings.convened",
            by=hand,
            about=meeting,
            at=meeting.convened_at,
            sequence=0,
        )
    if sheet.moved:
        start, end = _hours(books, sheet.moved.moment)
        journal.record(
            meeting.table,
            "meetings.moved",
            by=hand,
            about=meeting,
            at=books.moment(sheet.moved.days),
            sequence=1,
            was_starts_at=start,
            was_ends_at=end,
            was_place=sheet.moved.place,
        )
    for verb, at in (
        ("opened", meeting.opened_at),
        ("closed", meeting.closed_at),
        ("cancelled", meeting.cancelled_at),
    ):
        if at:
            facts = {"sequence": meeting.sequence} if verb == "cancelled" else {}
            journal.record(
                meeting.table, f"meetings.{verb}", by=hand, about=meeting, at=at, **facts
            )


def _agenda(books: Books, slug: str, meeting: Meeting, sheet: Sheet) -> None:
    on = meeting.local_start.date()
    held = meeting.closed_at is not None
    items = AgendaItem.objects.bulk_create(
        AgendaItem(
            meeting=meeting,
            position=position,
            label=point.label or str(position),
            title=said(point.title, on),
            kind=point.kind,
            standing=point.standing,
            minutes=point.minutes,
            presenter=point.presenter,
            organization=books.organizations.get(point.organization),
            background=said(point.background, on),
            postponed_at=meeting.closed_at if point.postponed and held else None,
            **_notes(books, slug, meeting, point),
        )
        for position, point in enumerate(sheet.items, start=1)
    )
    if held:
        for item, point in zip(items, sheet.items, strict=True):
            _decisions(books, slug, meeting, item, point)


def _notes(books: Books, slug: str, meeting: Meeting, point: Point) -> dict[str, Any]:
    if not point.notes or not meeting.closed_at:
        return {}
    return {
        "notes": said(point.notes, meeting.local_start.date()),
        "notes_version": 1,
        "notes_at": meeting.closed_at,
        "notes_by": books.hands[slug],
    }


def _decisions(books: Books, slug: str, meeting: Meeting, item: AgendaItem, point: Point) -> None:
    hand = books.hands[slug]
    for sheet in point.decisions:
        rank = meeting.decisions.count() + 1
        votes = dict(
            zip(("votes_for", "votes_against", "abstentions"), sheet.votes or (), strict=False)
        )
        decision = Decision.objects.create(
            table=meeting.table,
            meeting=meeting,
            item=item,
            number=_number(meeting, item, rank),
            position=rank,
            text=said(sheet.text, meeting.local_start.date()),
            mode=sheet.mode,
            outcome=sheet.outcome,
            mover=books.organizations.get(sheet.mover),
            seconder=books.organizations.get(sheet.seconder),
            publication=sheet.publication,
            recorded_at=meeting.closed_at,
            recorded_by=hand,
            **votes,
        )
        books.decisions[sheet.slug] = decision
        journal.record(
            meeting.table,
            "meetings.decided",
            by=hand,
            about=decision,
            at=meeting.closed_at,
            mode=decision.mode,
            outcome=decision.outcome,
        )


def _number(meeting: Meeting, item: AgendaItem, rank: int) -> str:
    """The next number of the table's register, as on the day."""
    on = meeting.local_start
    serial = meeting.table.decisions.filter(meeting__starts_at__year=on.year).count() + 1
    return register.number(
        meeting.table.decision_template,
        on=on,
        meeting=meeting.number,
        item=item.label,
        n=rank,
        serial=serial,
    )


def _minutes(books: Books, table: Table, slug: str, sheets: tuple[Sheet, ...]) -> None:
    """Send the minutes a week after, and adopt them at the next meeting that took place."""
    hand = books.hands[slug]
    held = list(table.meetings.held().order_by("starts_at").select_related("table"))
    states = {sheet.number: sheet for sheet in sheets}
    for meeting, following in zip(held, [*held[1:], None], strict=True):
        sheet = states[meeting.number]
        record = Minutes.objects.create(meeting=meeting, publication=_level(sheet, following))
        if sheet.minutes == "draft":
            continue
        sent_at = min(meeting.closed_at + timedelta(days=7), timezone.now())
        record.sent_at, record.sent_by = sent_at, hand
        _freeze(record, 1, "", sent_at, hand)
        journal.record(
            table,
            "meetings.minutes_sent",
            by=hand,
            about=record,
            at=sent_at,
            meeting=meeting.pk,
            revision=1,
        )
        approval = _approval(following) if sheet.minutes == "adopted" and following else None
        if approval:
            record.adopted_at, record.adopted_by, record.decision = (
                following.closed_at,
                hand,
                approval,
            )
            _freeze(record, 2, approval.number, following.closed_at, hand)
            journal.record(
                table, "meetings.minutes_adopted", by=hand, about=record, at=following.closed_at,
                meeting=meeting.pk, decision=approval.pk,
            )  # fmt: skip
        record.save()


def _approval(following: Meeting) -> Decision | None:
    return following.decisions.filter(item__standing=AgendaItem.Standing.LAST_MINUTES).first()


def _level(sheet: Sheet, following: Meeting | None) -> int:
    adopted = sheet.minutes == "adopted" and following and _approval(following)
    return sheet.publication if adopted else min(sheet.publication, Publication.PARTNERS)


def _freeze(record: Minutes, number: int, reason: str, at: datetime, hand) -> None:
    Revision.objects.create(
        minutes=record,
        number=number,
        body=transcript(record.meeting).as_data(),
        reason=reason,
        at=at,
        by=hand,
    )
