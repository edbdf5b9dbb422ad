"""What a row says against itself: pointed out, never repaired."""

from datetime import date

from exchange.cells.conventions import Conventions
from exchange.layouts.drafts import Draft

FAR = 10  # years after the end of a plan where a date is no doubt a slip of the keyboard


def of_action(draft: Draft, conventions: Conventions, today: date) -> None:
    """Remark what the state, the percentage and the dates of an action say against one another."""
    _of_state(draft, today)
    _of_dates(draft, conventions)


def _of_state(draft: Draft, today: date) -> None:
    values = draft.values
    due_on, state, percent = values["due_on"], values["state"], values["percent"]
    to_come = due_on is not None and due_on >= today.isoformat()
    if values["late_declared"] and to_come:
        draft.remark("layout.late_with_date_to_come", due_on=due_on)
    if values["late_declared"] and due_on is None:
        draft.remark("layout.late_without_date")
    if state == "done" and percent is not None and percent < 100:
        draft.remark("layout.done_below_hundred", percent=percent)
    if state == "abandoned" and percent == 100:
        draft.remark("layout.abandoned_with_percent", percent=percent)
    if percent == 100 and state in {"planned", "in_progress", "deferred"}:
        draft.remark("layout.hundred_not_done")
    if state == "planned" and percent and percent < 100:
        draft.remark("layout.planned_with_percent", percent=percent)


def _of_dates(draft: Draft, conventions: Conventions) -> None:
    values = draft.values
    due_on, starts_on = values["due_on"], values["starts_on"]
    if due_on and starts_on and due_on < starts_on:
        draft.remark("layout.due_before_start", due_on=due_on, starts_on=starts_on)
    if due_on and int(due_on[:4]) > conventions.ends_on.year + FAR:
        draft.remark("layout.due_after_plan", due_on=due_on)
    if due_on and due_on < conventions.starts_on.isoformat():
        draft.remark("layout.due_before_plan", due_on=due_on)


def of_member(draft: Draft) -> None:
    """Remark a vote that the category does not have."""
    values = draft.values
    if values["category"] in {"observer", "advisory"} and values["votes"]:
        draft.remark("layout.observer_votes")
    if values["category"] == "regular" and values["votes"] is False:
        draft.remark("layout.regular_without_vote")
    alternate = values["alternate"]
    if alternate and alternate == values["person"]:
        draft.remark("layout.own_alternate", person=alternate)
