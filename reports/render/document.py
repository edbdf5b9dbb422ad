"""The regional report as an accessible PDF."""

from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from core import when
from core.documents import pdf
from reports.regional import RegionalReport
from reports.render import words


def regional_pdf(report: RegionalReport) -> bytes:
    """Return the document, in the active language; PDF/UA-1."""
    return pdf("reports/regional.typ", regional_words(report))


def regional_words(report: RegionalReport) -> dict[str, Any]:
    """Every word and figure of the document, ready to be set."""
    done = report.follow_up
    parts = [_("Done"), _("In progress"), _("Late"), _("To come")]
    return {
        "language": get_language() or "fr-ca",
        "title": words.title(report),
        "over": words.as_of(report),
        "page": _("Page"),
        "of": _("of"),
        "none": _("None."),
        "figures": _figures(report),
        "sections": [
            {
                "title": _("Tables"),
                "header": [_("Table"), _("Members"), _("Meetings"), _("Participation"), _("Decisions"), _("Late")],
                "rows": [
                    [line.table.name, line.members, line.meetings, line.rate.percent_words, line.decisions, line.share.late]
                    for line in report.lines
                ],
            },
            {
                "title": _("Composition by sector"),
                "header": [_("Sector"), _("Organisations"), _("Vacant seats")],
                "rows": [[line.label, line.organizations, line.wanted] for line in report.composition.lines],
            },
            {
                "title": _("Actions by place"),
                "header": [_("Place"), *parts],
                "rows": [[line.label, *(count for _part, count in line.parts)] for line in done.places],
            },
            {
                "title": _("Actions by horizon"),
                "header": [_("Horizon"), *parts],
                "rows": [[line.label, *(count for _part, count in line.parts)] for line in done.horizons],
            },
            {
                "title": _("Late actions"),
                "header": [_("Action"), _("Confirmed lead"), _("Due on"), _("Days late")],
                "rows": [
                    [f"{line.action.title} ({line.action.table.name})", line.leads or "—", when.day_short(line.action.due_on), line.days]
                    for line in done.late
                ],
            },
            {
                "title": _("Drift"),
                "header": [_("Action"), _("From"), _("To"), _("Decision")],
                "rows": [
                    [
                        f"{drift.action.title}. {drift.reason}",
                        when.day_short(drift.from_due_on) if drift.from_due_on else "—",
                        when.day_short(drift.to_due_on) if drift.to_due_on else "—",
                        drift.decision.number if drift.decision else "—",
                    ]
                    for drift in done.slid
                ],
            },
        ],
        "definitions_title": _("Definitions"),
        "definitions": words.definitions(report),
    }  # fmt: skip


def _figures(report: RegionalReport) -> list[list[str]]:
    done = report.follow_up
    return [
        [_("Tables"), when.number(len(report.lines))],
        [_("Organisations"), when.number(report.composition.organizations)],
        [_("Participation"), report.participation.whole.percent_words],
        [_("Decisions"), when.number(report.decided.total)],
        [_("Actions"), when.number(done.whole.total)],
        [_("Late"), when.number(done.late_total)],
        [_("Changes of horizon"), when.number(done.changed_horizon)],
    ]
