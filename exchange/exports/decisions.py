"""The register of decisions as a list."""

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from exchange.exports.listing import Column, Kind, Listing
from meetings.models import Decision
from tables.models import Table


def listing(
    table: Table, rows: list[Decision], *, on: date, conditions: list[tuple[str, str]]
) -> Listing:
    return Listing(
        code="decisions",
        slug=pgettext("name of a file", "decisions"),
        sheet=_("Decisions"),
        title=_("Register of decisions, %(table)s") % {"table": table.name},
        table=table.name,
        on=on,
        columns=[*_when(), *_what(), *_how(), *_votes(), *_who()],
        rows=rows,
        conditions=conditions,
    )


def _when() -> list[Column]:
    return [
        Column(
            pgettext("heading of a column", "Number"),
            Kind.CODE,
            16,
            lambda row: row.number,
            _("In the register of the table."),
        ),
        Column(
            pgettext("heading of a column", "Date"),
            Kind.DATE,
            13,
            lambda row: timezone.localdate(row.meeting.starts_at, row.meeting.zone),
            _("The day of the meeting that decided."),
        ),
        Column(
            pgettext("heading of a column", "Meeting"),
            Kind.TEXT,
            20,
            lambda row: row.meeting.name,
            _("The meeting that decided."),
        ),
    ]


def _what() -> list[Column]:
    return [
        Column(
            pgettext("heading of a column", "Agenda item"),
            Kind.TEXT,
            28,
            lambda row: row.item.title if row.item else "",
            _("The item under which it was decided."),
        ),
        Column(
            pgettext("heading of a column", "Decision"),
            Kind.LONG,
            60,
            lambda row: row.text,
            _("The words of the decision."),
        ),
    ]


def _how() -> list[Column]:
    return [
        Column(
            pgettext("heading of a column", "How"),
            Kind.TEXT,
            14,
            lambda row: str(row.get_mode_display()),
            _("By consensus, by a vote, or noted."),
        ),
        Column(
            pgettext("heading of a column", "Outcome"),
            Kind.TEXT,
            16,
            lambda row: str(row.get_outcome_display()),
            _("What became of the proposal."),
        ),
    ]


def _votes() -> list[Column]:
    counted = _("Votes, where there was one.")
    return [
        Column(
            pgettext("heading of a column", "For"),
            Kind.WHOLE,
            8,
            lambda row: row.votes_for,
            counted,
        ),
        Column(
            pgettext("heading of a column", "Against"),
            Kind.WHOLE,
            8,
            lambda row: row.votes_against,
            counted,
        ),
        Column(
            pgettext("heading of a column", "Abstentions"),
            Kind.WHOLE,
            11,
            lambda row: row.abstentions,
            counted,
        ),
    ]


def _who() -> list[Column]:
    return [
        Column(
            pgettext("heading of a column", "Moved by"),
            Kind.TEXT,
            26,
            lambda row: row.mover.name if row.mover else "",
            _("The organization that proposed it."),
        ),
        Column(
            pgettext("heading of a column", "Seconded by"),
            Kind.TEXT,
            26,
            lambda row: row.seconder.name if row.seconder else "",
            _("The organization that supported the proposal."),
        ),
        Column(
            pgettext("heading of a column", "What it made happen"),
            Kind.LONG,
            40,
            _made,
            _("The actions that it made or moved, the plan that it adopted."),
        ),
    ]


def _made(row: Decision) -> str:
    made = [action.title for action in row.made_actions.all()]
    moved = [drift.action.title for drift in row.drifts.all()]
    adopted = [plan.title for plan in row.adopted_plans.all()]
    return "\n".join(dict.fromkeys([*made, *moved, *adopted]))
