"""The action plan as a list. What an import reads of it stands under headings that it knows."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from actions.models import Action, ActionPlan, Horizon
from exchange.exports.listing import Column, Kind, Listing
from exchange.exports.said import as_it_is, as_words, coming_back, heading, mark
from exchange.queries.lists import LEVELS, PlanLine, level_names

WIDTHS = {
    "number": 8, "title": 44, "description": 40, "leads": 30, "partners": 30, "horizon": 14,
    "state": 14, "indicator": 26, "target": 12, "territory": 22, "person": 22, "comments": 40,
}  # fmt: skip
KINDS = {
    "number": Kind.CODE, "title": Kind.LONG, "description": Kind.LONG, "target": Kind.CODE,
    "comments": Kind.LONG,
}  # fmt: skip


def listing(
    plan: ActionPlan, lines: list[PlanLine], *, on: date, conditions: list[tuple[str, str]]
) -> Listing:
    """Return the list of the lines, which `queries.lists.plan_lines` read."""
    columns = [
        *_levels(plan, lines), *_what(), *_who(), *_when(), *_how_far(), *_aims(), *_around(),
        *_besides(),
    ]  # fmt: skip
    return Listing(
        code="plan",
        slug=plan.title.replace("’", "-").replace("'", "-"),
        sheet=_("Action plan"),
        title=plan.title,
        table=plan.table.name,
        on=on,
        columns=columns,
        rows=lines,
        conditions=conditions,
        notes=coming_back(),
    )


def _levels(plan: ActionPlan, lines: list[PlanLine]) -> list[Column]:
    deepest = max((max(line.headings, default=1) for line in lines), default=1)
    names = level_names(plan, deepest)
    return [
        Column(
            names[level],
            Kind.TEXT,
            26,
            lambda line, level=level: line.headings.get(level, ""),
            _("The heading that holds the action, with its number."),
            _("The number and the title of a heading. One that the plan does not have is made."),
            _("Moves the action under that heading."),
        )
        for level in LEVELS
        if level in names
    ]


def _column(name: str, title: str, holds: str, accepts: str, back: str = "", **more: Any) -> Column:
    """Return a column of words."""
    kind, width = KINDS.get(name, Kind.TEXT), WIDTHS[name]
    back = back or as_it_is()
    return Column(title, kind, width, lambda line: line.said[name], holds, accepts, back, **more)


def _what() -> list[Column]:
    return [
        _column(
            "number",
            pgettext("heading of a column", "No."),
            _("The number of the action in the plan."),
            _("Any number, such as 1.1 or A-3."),
        ),
        _column(
            "title",
            pgettext("heading of a column", "Action"),
            _("What the table commits to do."),
            _("Up to 300 characters. A line without an action is not read."),
        ),
        _column(
            "description",
            pgettext("heading of a column", "Description"),
            _("Means, context, details."),
            as_words(),
        ),
    ]


def _who() -> list[Column]:
    several = _("Names of organizations, apart by a semicolon: SANA; MRC.")
    known = _("Each name is looked for among known organizations, and shown before it is kept.")
    return [
        _column(
            "leads",
            pgettext("heading of a column", "Lead(s)"),
            _("The organizations that bear the action, confirmed or not."),
            several,
            known,
            hint=several,
        ),
        _column(
            "partners",
            pgettext("heading of a column", "Partners"),
            _("The organizations that take part in it, confirmed or not."),
            several,
            known,
            hint=several,
        ),
    ]


def _when() -> list[Column]:
    return [
        Column(
            pgettext("heading of a column", "Due date"),
            Kind.DATE,
            13,
            lambda line: line.action.due_on,
            _("The day by which the action is to be done."),
            _("A date such as 2027-03-31, or words: Autumn 2026, Q3 2026-2027, Year 2."),
            _("Sets the date; the plan keeps track of each one that slides."),
            hint=_("A date such as 2027-03-31. Words are read too: Autumn 2026, Year 2."),
        ),
        _column(
            "horizon",
            pgettext("heading of a column", "Horizon"),
            _("Only where there is no date: the date says the horizon by itself."),
            _("One of the choices of the list."),
            _("Read where there is no date."),
            hint=_("Only where there is no due date. The date says the horizon by itself."),
            choices=tuple(str(label) for label in Horizon.labels),
        ),
    ]


def _how_far() -> list[Column]:
    return [
        _column(
            "state",
            pgettext("heading of a column", "Status"),
            _("Where the action stands, as last reported."),
            _("One of the choices of the list."),
            hint=_("Choose in the list. Late is not a choice: the due date says it."),
            choices=tuple(str(label) for label in Action.State.labels),
        ),
        Column(
            pgettext("heading of a column", "Progress"),
            Kind.PERCENT,
            12,
            lambda line: line.action.percent,
            _("How far the action has come."),
            _("A percentage from 0 to 100."),
            as_it_is(),
            hint=_("A percentage from 0 to 100."),
        ),
    ]


def _aims() -> list[Column]:
    return [
        Column(
            pgettext("heading of a column", "Budget"),
            Kind.AMOUNT,
            15,
            lambda line: line.action.budget,
            _("What the action costs, in dollars."),
            _("An amount, or nothing where it is not known. 0 means that it costs nothing."),
            as_it_is(),
        ),
        _column(
            "indicator",
            pgettext("heading of a column", "Indicator"),
            _("What is counted to know whether the action bears fruit."),
            as_words(),
        ),
        _column(
            "target",
            pgettext("heading of a column", "Target"),
            _("How much of it is aimed at."),
            _("A figure or a few words."),
        ),
    ]


def _around() -> list[Column]:
    return [
        _column(
            "territory",
            pgettext("heading of a column", "Territories"),
            _("The places that the action concerns."),
            _("Names of places, apart by a semicolon."),
            _("Each name is looked for among known places."),
        ),
        _column(
            "person",
            pgettext("heading of a column", "Followed by"),
            _("The person who keeps an eye on the action."),
            _("The name of a person of the table."),
        ),
        _column(
            "comments",
            pgettext("heading of a column", "Comments"),
            _("The last words that were reported of the action."),
            as_words(),
            _("New words are kept as an update of the day; the former ones stay in the history."),
        ),
    ]


def _besides() -> list[Column]:
    return [
        Column(
            heading("confirmed"),
            Kind.TEXT,
            30,
            lambda line: line.confirmed,
            _("Those of the leads and partners that have confirmed their commitment."),
            _("Nothing: an organization confirms by itself, on its page or by mail."),
            _("Is not read."),
        ),
        mark(lambda line: f"A-{line.action.pk}"),
    ]
