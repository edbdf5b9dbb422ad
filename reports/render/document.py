"""The regional report as an accessible PDF."""

from datetime import date
from typing import Any, TypedDict

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from core import when
from core.documents import pdf
from reports.regional import RegionalReport
from reports.render import words


class Section(TypedDict):
    """A table of the document: its title, its headings, its rows."""

    title: str
    header: list[str]
    rows: list[list[Any]]


def regional_pdf(report: RegionalReport) -> bytes:
    """Return the document, in the active language; PDF/UA-1."""
    return pdf("reports/regional.typ", regional_words(report))


def regional_words(report: RegionalReport) -> dict[str, Any]:
    """Every word and figure of the document, ready to be set."""
    return {
        "language": get_language() or "fr-ca",
        "title": words.title(report),
        "over": words.as_of(report),
        "page": _("Page"),
        "of": _("of"),
        "none": _("None."),
        "figures": _figures(report),
        "sections": [
            _tables(report),
            _composition(report),
            _places(report),
            _horizons(report),
            _late(report),
            _slid(report),
        ],
        "definitions_title": _("Definitions"),
        "definitions": words.definitions(report),
    }


def _parts() -> list[str]:
    return [_("Done"), _("In progress"), _("Late"), _("To come")]


def _tables(report: RegionalReport) -> Section:
    counts = [_("Members"), _("Meetings"), _("Participation"), _("Decisions"), _("Late")]
    return Section(
        title=_("Tables"),
        header=[_("Table"), *counts],
        rows=[
            [
                line.table.name,
                line.members,
                line.meetings,
                line.rate.percent_words,
                line.decisions,
                line.share.late,
            ]
            for line in report.lines
        ],
    )


def _composition(report: RegionalReport) -> Section:
    return Section(
        title=_("Composition by sector"),
        header=[_("Sector"), _("Organisations"), _("Vacant seats")],
        rows=[[line.label, line.organizations, line.wanted] for line in report.composition.lines],
    )


def _places(report: RegionalReport) -> Section:
    return Section(
        title=_("Actions by place"),
        header=[_("Place"), *_parts()],
        rows=[[line.label, *_counts(line.parts)] for line in report.follow_up.places],
    )


def _horizons(report: RegionalReport) -> Section:
    return Section(
        title=_("Actions by horizon"),
        header=[_("Horizon"), *_parts()],
        rows=[[line.label, *_counts(line.parts)] for line in report.follow_up.horizons],
    )


def _late(report: RegionalReport) -> Section:
    return Section(
        title=_("Late actions"),
        header=[_("Action"), _("Confirmed lead"), _("Due on"), _("Days late")],
        rows=[
            [
                f"{line.action.title} ({line.action.table.name})",
                line.leads or "—",
                _day(line.action.due_on),
                line.days,
            ]
            for line in report.follow_up.late
        ],
    )


def _slid(report: RegionalReport) -> Section:
    return Section(
        title=_("Drift"),
        header=[_("Action"), _("From"), _("To"), _("Decision")],
        rows=[
            [
                f"{drift.action.title}. {drift.reason}",
                _day(drift.from_due_on),
                _day(drift.to_due_on),
                drift.decision.number if drift.decision else "—",
            ]
            for drift in report.follow_up.slid
        ],
    )


def _counts(parts: list[tuple[str, int]]) -> list[int]:
    return [count for _part, count in parts]


def _day(on: date | None) -> str:
    return when.day_short(on) if on else "—"


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
