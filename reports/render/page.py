"""The regional report on screen: the report, and the sentences that stand beside its figures."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core import when
from reports.composition import Composition
from reports.follow_up import FollowUp
from reports.participation import Decided, Participation, Rate
from reports.regional import RegionalReport, TableLine
from reports.render import words
from reports.scope import Scope


@dataclass(frozen=True)
class Month:
    """One column of the chart."""

    on: date
    rate: Rate

    @property
    def label(self) -> str:
        return when.month_short(self.on)

    @property
    def value(self) -> int:
        return self.rate.percent or 0


@dataclass(frozen=True)
class RegionPage:
    report: RegionalReport

    @property
    def scope(self) -> Scope:
        return self.report.scope

    @property
    def lines(self) -> list[TableLine]:
        return self.report.lines

    @property
    def composition(self) -> Composition:
        return self.report.composition

    @property
    def participation(self) -> Participation:
        return self.report.participation

    @property
    def decided(self) -> Decided:
        return self.report.decided

    @property
    def follow_up(self) -> FollowUp:
        return self.report.follow_up

    @property
    def is_empty(self) -> bool:
        return self.report.is_empty

    @property
    def months(self) -> list[Month]:
        return [Month(on, rate) for on, rate in self.participation.by_month.items()]

    @property
    def definitions(self) -> list[tuple[str, str]]:
        return words.definitions(self.report)

    @property
    def move_words(self) -> str:
        """« + 6 points depuis la période précédente »."""
        move = self.report.move
        if move is None:
            return ""
        sign = "+" if move > 0 else "\N{MINUS SIGN}" if move < 0 else "±"
        figure = f"{sign}{when.NB}{abs(move)}"
        return ngettext(
            "%(figure)s point since the period before",
            "%(figure)s points since the period before",
            abs(move),
        ) % {"figure": figure}

    @property
    def move_mood(self) -> str:
        move = self.report.move or 0
        return "good" if move > 0 else "warn" if move < 0 else ""

    @property
    def decided_words(self) -> str:
        return _("decisions, %(consensus)s of them by consensus") % {
            "consensus": self.decided.by_consensus
        }

    @property
    def late_words(self) -> str:
        total = when.number(self.follow_up.whole.total)
        return _("late actions out of %(total)s") % {"total": total}

    @property
    def late_long_words(self) -> str:
        count = self.follow_up.late_long
        if not count:
            return ""
        return _("%(n)s for more than 60 days") % {"n": count}

    @property
    def late_mood(self) -> str:
        return "late" if self.follow_up.late_long else ""

    @property
    def late_listed_words(self) -> str:
        listed, total = len(self.follow_up.late), self.follow_up.late_total
        if listed == total:
            return ""
        return _("the %(listed)s oldest of %(total)s") % {"listed": listed, "total": total}

    @property
    def drift_words(self) -> str:
        done = self.follow_up
        if not done.changed_horizon:
            return ""
        return _("%(n)s of them by decision") % {"n": done.changed_by_decision}
