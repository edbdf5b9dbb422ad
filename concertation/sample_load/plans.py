"""Plans with their actions, commitments, progress and drift; follow-ups from the minutes."""

from datetime import date, datetime, timedelta

from actions.models import Action, ActionPlan, Commitment, Drift, Heading, Progress
from concertation.sample.calendar import months_from, plan_starts, said
from concertation.sample.shape import Action as Line
from concertation.sample.shape import FollowUp, Share
from concertation.sample.shape import Heading as Title
from concertation.sample.shape import Meeting as Sitting
from concertation.sample.shape import Plan as Sheet
from concertation.sample_load.books import CLOCK, Books
from meetings.models import AgendaItem
from tables import journal


def load_plans(books: Books, sheets: tuple[Sheet, ...]) -> None:
    for sheet in sheets:
        _plan(books, sheet)


def load_follow_ups(books: Books, slug: str, sittings: tuple[Sitting, ...]) -> None:
    """Make the follow-ups of the minutes, with the organisation that took each."""
    for sitting in sittings:
        meeting = books.meetings[slug, sitting.number]
        if meeting.closed_at:
            for item, point in zip(meeting.items.in_order(), sitting.items, strict=True):
                for line in point.follow_ups:
                    _follow_up(books, slug, item, line)


def _plan(books: Books, sheet: Sheet) -> None:
    starts_on = plan_starts(books.today, sheet.fiscal_year)
    decision = books.decisions.get(sheet.decision)
    levels = (*sheet.levels, "", "")[:3]
    plan = ActionPlan.objects.create(
        table=books.tables[sheet.table],
        title=said(sheet.title, starts_on),
        starts_on=starts_on,
        ends_on=months_from(starts_on, 12 * sheet.years) - timedelta(days=1),
        short_until=months_from(starts_on, sheet.short) - timedelta(days=1),
        medium_until=months_from(starts_on, sheet.medium) - timedelta(days=1),
        level_1=levels[0],
        level_2=levels[1],
        level_3=levels[2],
        publication=sheet.publication,
        decision=decision,
        adopted_at=decision.recorded_at if decision else _morning(starts_on),
        adopted_by=decision.recorded_by if decision else books.hands[sheet.table],
    )
    for position, title in enumerate(sheet.headings, start=1):
        _heading(books, sheet, plan, title, None, position)


def _morning(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=CLOCK)


def _heading(
    books: Books,
    sheet: Sheet,
    plan: ActionPlan,
    title: Title,
    parent: Heading | None,
    position: int,
) -> None:
    heading = Heading.objects.create(
        plan=plan,
        parent=parent,
        level=parent.level + 1 if parent else 1,
        number=title.number,
        title=said(title.title, plan.starts_on),
        position=position,
    )
    for place, part in enumerate(title.parts, start=1):
        if isinstance(part, Title):
            _heading(books, sheet, plan, part, heading, place)
        else:
            _action(books, sheet, plan, heading, part)


def _action(books: Books, sheet: Sheet, plan: ActionPlan, heading: Heading, line: Line) -> None:
    action = Action.objects.create(
        table=plan.table,
        plan=plan,
        heading=heading,
        decision=books.decisions.get(line.decision),
        number=line.number,
        title=said(line.title, plan.starts_on),
        description=said(line.description, plan.starts_on),
        created_on=plan.starts_on,
        due_on=books.day(line.due),
        ongoing=line.ongoing,
        horizon_by_hand=line.horizon,
        state=line.state,
        percent=line.percent,
        done_on=books.day(line.done) if line.state == "done" else None,
        reported_at=books.moment(line.progress[-1].days) if line.progress else None,
        person=books.people.get(line.person),
        indicator=said(line.indicator, plan.starts_on),
        target=said(line.target, plan.starts_on),
        budget=line.budget,
    )
    action.territories.set([books.territories[code] for code in line.territories])
    action.populations.set([books.populations[code] for code in line.populations])
    action.programmes.set([books.programmes[code] for code in line.programmes])
    action.steps.set([books.steps[code] for code in line.steps])
    named_at = _morning(plan.starts_on)
    for role, shares in (("lead", line.leads), ("partner", line.partners)):
        for share in shares:
            _share(books, action, role, share, named_at)
    _told(books, sheet.table, action, line)


def _share(books: Books, action: Action, role: str, share: Share, named_at: datetime) -> None:
    answered_at = named_at + timedelta(days=21)
    confirmed = share.answer in {"confirmed", "amended"}
    Commitment.objects.create(
        action=action,
        organization=books.organizations[share.organization],
        role=role,
        level=share.level,
        share=share.brings,
        note=share.note,
        named_at=named_at,
        confirmed_at=answered_at if confirmed else None,
        amended_at=answered_at if share.answer == "amended" else None,
        declined_at=answered_at if share.answer == "declined" else None,
    )


def _told(books: Books, slug: str, action: Action, line: Line) -> None:
    """Progress and drift, as they were told, with the entries that go with them."""
    hand = books.hands[slug]
    for each in line.progress:
        at = books.moment(each.days)
        person = books.people.get(each.person)
        progress = Progress.objects.create(
            action=action,
            state=each.state,
            percent=each.percent,
            note=said(each.note, at.date()),
            on_behalf_of=books.organizations[each.organization],
            person=person,
            by=(person.user if person else None) or hand,
            at=at,
        )
        journal.record(
            action.table, "actions.progressed", by=progress.by, about=progress, at=at,
            action=action.pk, state=each.state, percent=each.percent,
            organization=progress.on_behalf_of_id,
        )  # fmt: skip
    for each in line.drifts:
        was, now, at = books.day(each.was), books.day(each.now), books.moment(each.days)
        drift = Drift.objects.create(
            action=action,
            from_due_on=was,
            to_due_on=now,
            from_horizon=action.plan.horizon_of(was),
            to_horizon=action.plan.horizon_of(now),
            reason=said(each.reason, at.date()),
            decision=books.decisions.get(each.decision),
            at=at,
            by=hand,
        )
        facts = {"action": action.pk, "from": was, "to": now}
        journal.record(action.table, "actions.drifted", by=hand, about=drift, at=at, **facts)


def _follow_up(books: Books, slug: str, item: AgendaItem, line: FollowUp) -> None:
    meeting = item.meeting
    on: date = meeting.local_start.date()
    action = Action.objects.create(
        table=meeting.table,
        item=item,
        title=said(line.title, on),
        created_on=on,
        due_on=on + timedelta(days=line.due),
        state="done" if line.done is not None else line.state,
        percent=100 if line.done is not None else line.percent,
        done_on=on + timedelta(days=line.done) if line.done is not None else None,
        person=books.people.get(line.person),
    )
    if line.organization:
        action.commitments.create(
            organization=books.organizations[line.organization],
            role="lead",
            named_at=meeting.closed_at,
            confirmed_at=meeting.closed_at,
        )
    journal.record(
        meeting.table,
        "actions.follow_up_made",
        by=books.hands[slug],
        about=action,
        at=meeting.closed_at,
        item=item.pk,
    )
