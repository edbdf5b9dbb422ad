"""The action plan as a list. What an import reads of it stands under headings that it knows."""

from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from actions.models import Action, ActionPlan, Horizon
from exchange.exports.listing import Column, Kind, Listing
from exchange.exports.said import AS_IT_IS, AS_TEXT, coming_back, heading, mark
from exchange.queries.lists import LEVELS, PlanLine, level_names


def listing(
    plan: ActionPlan, lines: list[PlanLine], *, on: date, conditions: list[tuple[str, str]]
) -> Listing:
    return Listing(
        code="plan",
        slug=plan.title.replace("’", "-").replace("'", "-"),
        sheet=_("Action plan"),
        title=plan.title,
        table=plan.table.name,
        on=on,
        columns=[*_levels(plan, lines), *_what(), *_who(), *_when(), *_how_far(), *_besides()],
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


def _what() -> list[Column]:
    return [
        Column(
            pgettext("heading of a column", "No."),
            Kind.CODE,
            8,
            lambda line: line.said["number"],
            _("The number of the action in the plan."),
            _("Any number, such as 1.1 or A-3."),
            AS_IT_IS(),
        ),
        Column(
            pgettext("heading of a column", "Action"),
            Kind.LONG,
            44,
            lambda line: line.said["title"],
            _("What the table commits to do."),
            _("Up to 300 characters. A line without an action is not read."),
            AS_IT_IS(),
        ),
        Column(
            pgettext("heading of a column", "Description"),
            Kind.LONG,
            40,
            lambda line: line.said["description"],
            _("Means, context, details."),
            AS_TEXT(),
            AS_IT_IS(),
        ),
    ]


def _who() -> list[Column]:
    several = _("Names of organizations, apart by a semicolon: SANA; MRC.")
    known = _("Each name is looked for among known organizations, and shown before it is kept.")
    return [
        Column(
            pgettext("heading of a column", "Lead(s)"),
            Kind.TEXT,
            30,
            lambda line: line.said["leads"],
            _("The organizations that bear the action, confirmed or not."),
            several,
            known,
            hint=several,
        ),
        Column(
            pgettext("heading of a column", "Partners"),
            Kind.TEXT,
            30,
            lambda line: line.said["partners"],
            _("The organizations that take part in it, confirmed or not."),
            several,
            known,
            hint=several,
        ),
    ]


def _when() -> list[Column]:
    terms = tuple(str(label) for label in Horizon.labels)
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
        Column(
            pgettext("heading of a column", "Horizon"),
            Kind.TEXT,
            14,
            lambda line: line.said["horizon"],
            _("Only where there is no date: the date says the horizon by itself."),
            _("One of the choices of the list."),
            _("Read where there is no date."),
            hint=_("Only where there is no due date. The date says the horizon by itself."),
            choices=terms,
        ),
    ]


def _how_far() -> list[Column]:
    states = tuple(str(label) for label in Action.State.labels)
    return [
        Column(
            pgettext("heading of a column", "Status"),
            Kind.TEXT,
            14,
            lambda line: line.said["state"],
            _("Where the action stands, as last reported."),
            _("One of the choices of the list."),
            AS_IT_IS(),
            hint=_("Choose in the list. Late is not a choice: the due date says it."),
            choices=states,
        ),
        Column(
            pgettext("heading of a column", "Progress"),
            Kind.PERCENT,
            12,
            lambda line: line.action.percent,
            _("How far the action has come."),
            _("A percentage from 0 to 100."),
            AS_IT_IS(),
            hint=_("A percentage from 0 to 100."),
        ),
        Column(
            pgettext("heading of a column", "Budget"),
            Kind.AMOUNT,
            15,
            lambda line: line.action.budget,
            _("What the action costs, in dollars."),
            _("An amount, or nothing where it is not known. 0 means that it costs nothing."),
            AS_IT_IS(),
        ),
    ]


def _besides() -> list[Column]:
    return [
        Column(
            pgettext("heading of a column", "Indicator"),
            Kind.TEXT,
            26,
            lambda line: line.said["indicator"],
            _("What is counted to know whether the action bears fruit."),
            AS_TEXT(),
            AS_IT_IS(),
        ),
        Column(
            pgettext("heading of a column", "Target"),
            Kind.CODE,
            12,
            lambda line: line.said["target"],
            _("How much of it is aimed at."),
            _("A figure or a few words."),
            AS_IT_IS(),
        ),
        Column(
            pgettext("heading of a column", "Territories"),
            Kind.TEXT,
            22,
            lambda line: line.said["territory"],
            _("The places that the action concerns."),
            _("Names of places, apart by a semicolon."),
            _("Each name is looked for among known places."),
        ),
        Column(
            pgettext("heading of a column", "Followed by"),
            Kind.TEXT,
            22,
            lambda line: line.said["person"],
            _("The person who keeps an eye on the action."),
            _("The name of a person of the table."),
            AS_IT_IS(),
        ),
        Column(
            pgettext("heading of a column", "Comments"),
            Kind.LONG,
            40,
            lambda line: line.said["comments"],
            _("The last words that were reported of the action."),
            AS_TEXT(),
            _("New words are kept as an update of the day; the former ones stay in the history."),
        ),
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
