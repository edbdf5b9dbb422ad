"""The regional report as a spreadsheet: real numbers and dates, frozen headings, filters."""

from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO
from typing import Any

import xlsxwriter
from django.utils.translation import gettext as _

from reports.regional import RegionalReport
from reports.render import words

WIDEST = 60


@dataclass(frozen=True)
class Grid:
    """One sheet: its name, its headings and its rows. `percents` are columns of ratios."""

    name: str
    headings: list[str]
    rows: list[list[Any]]
    percents: tuple[int, ...] = field(default=())


def workbook(report: RegionalReport) -> bytes:
    """Return the workbook; text is written as text, so that nothing in it is ever a formula."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"title": words.title(report), "comments": words.as_of(report)})
        formats = {
            "heading": book.add_format({"bold": True, "bottom": 1, "text_wrap": True}),
            "date": book.add_format({"num_format": "yyyy-mm-dd"}),
            "percent": book.add_format({"num_format": "0 %"}),
        }
        for grid in grids(report):
            _write(book.add_worksheet(grid.name[:31]), grid, formats)
    return out.getvalue()


def grids(report: RegionalReport) -> list[Grid]:
    """Every sheet of the workbook, as plain values."""
    return [
        _summary(report),
        _tables(report),
        _composition(report),
        _places(report),
        _horizons(report),
        _late(report),
        _slid(report),
        _definitions(report),
    ]


def _definitions(report: RegionalReport) -> Grid:
    headings = [_("Figure"), _("How it is counted")]
    return Grid(_("Definitions"), headings, [list(pair) for pair in words.definitions(report)])


def _summary(report: RegionalReport) -> Grid:
    done = report.follow_up
    rows: list[list[Any]] = [
        [_("Territory"), report.scope.territory.name],
        [_("Period"), report.scope.period.label],
        [_("States read on"), report.scope.on],
        [_("Tables"), len(report.lines)],
        [_("Organisations"), report.composition.organizations],
        [_("Meetings held"), report.participation.held],
        [_("Seats expected"), report.participation.whole.expected],
        [_("Seats that came"), report.participation.whole.came],
        [_("Decisions"), report.decided.total],
        [_("of which by consensus"), report.decided.by_consensus],
        [_("Actions"), done.whole.total],
        [_("Done"), done.whole.done],
        [_("In progress"), done.whole.going],
        [_("Late"), done.late_total],
        [_("of which for more than 60 days"), done.late_long],
        [_("Changes of date"), done.slid_total],
        [_("Changes of horizon"), done.changed_horizon],
        [_("of which by decision"), done.changed_by_decision],
    ]
    return Grid(_("Summary"), [_("Figure"), _("Value")], rows)


def _tables(report: RegionalReport) -> Grid:
    headings = [
        _("Table"), _("Kind"), _("Members"), _("Meetings held"), _("Participation"),
        _("Decisions"), _("Done"), _("In progress"), _("Late"), _("To come"),
    ]  # fmt: skip
    rows = [
        [
            line.table.name,
            line.table.get_kind_display(),
            line.members,
            line.meetings,
            line.rate.came / line.rate.expected if line.rate.expected else None,
            line.decisions,
            *(count for _part, count in line.share.parts),
        ]
        for line in report.lines
    ]
    return Grid(_("Tables"), headings, rows, percents=(4,))


def _composition(report: RegionalReport) -> Grid:
    headings = [_("Sector"), _("Organisations"), _("Memberships"), _("Vacant seats")]
    rows = [
        [line.label, line.organizations, line.memberships, line.wanted]
        for line in report.composition.lines
    ]
    return Grid(_("Composition"), headings, rows)


def _places(report: RegionalReport) -> Grid:
    headings = [_("Place"), _("Tables"), _("Done"), _("In progress"), _("Late"), _("To come")]
    rows = [
        [line.label, line.tables, *(count for _part, count in line.parts)]
        for line in report.follow_up.places
    ]
    return Grid(_("Actions by place"), headings, rows)


def _horizons(report: RegionalReport) -> Grid:
    headings = [_("Horizon"), _("Done"), _("In progress"), _("Late"), _("To come")]
    rows = [
        [line.label, *(count for _part, count in line.parts)] for line in report.follow_up.horizons
    ]
    return Grid(_("Actions by horizon"), headings, rows)


def _late(report: RegionalReport) -> Grid:
    headings = [_("Action"), _("Table"), _("Due on"), _("Days late"), _("Confirmed lead")]
    rows = [
        [line.action.title, line.action.table.name, line.action.due_on, line.days, line.leads]
        for line in report.follow_up.late
    ]
    return Grid(_("Late"), headings, rows)


def _slid(report: RegionalReport) -> Grid:
    headings = [
        _("Action"), _("Table"), _("On"), _("From"), _("To"),
        _("From horizon"), _("To horizon"), _("Reason"), _("Decision"),
    ]  # fmt: skip
    rows = [
        [
            drift.action.title,
            drift.action.table.name,
            drift.at.date(),
            drift.from_due_on,
            drift.to_due_on,
            drift.get_from_horizon_display(),
            drift.get_to_horizon_display(),
            drift.reason,
            drift.decision.number if drift.decision else "",
        ]
        for drift in report.follow_up.slid
    ]
    return Grid(_("Drift"), headings, rows)


def _write(sheet, grid: Grid, formats: dict) -> None:
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    for column, heading in enumerate(grid.headings):
        sheet.write_string(0, column, heading, formats["heading"])
        sheet.set_column(column, column, _width(grid, column))
    for line, row in enumerate(grid.rows, start=1):
        for column, value in enumerate(row):
            _put(sheet, line, column, value, formats, ratio=column in grid.percents)
    if grid.rows:
        sheet.autofilter(0, 0, len(grid.rows), len(grid.headings) - 1)


def _put(sheet, line: int, column: int, value: Any, formats: dict, *, ratio: bool) -> None:
    if value is None or value == "":
        return
    if isinstance(value, date | datetime):
        sheet.write_datetime(line, column, value, formats["date"])
    elif isinstance(value, int | float):
        sheet.write_number(line, column, value, formats["percent"] if ratio else None)
    else:
        sheet.write_string(line, column, str(value))


def _width(grid: Grid, column: int) -> int:
    longest = max(len(str(row[column])) for row in [grid.headings, *grid.rows])
    return min(WIDEST, max(10, longest + 2))
