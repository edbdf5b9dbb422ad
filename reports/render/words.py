"""The words and figures that every rendering of the regional report shares."""

from django.utils.translation import gettext as _

from core import when
from meetings.models import Decision
from reports.regional import RegionalReport


def definitions(report: RegionalReport) -> list[tuple[str, str]]:
    """How each figure is counted: a figure without its definition is not sent to anyone."""
    day = {"day": when.day(report.scope.on)}
    return [
        (_("Tables"), _("Those anchored in the territory or under it, open during the period.")),
        (
            _("Organisations"),
            _("Active members on %(day)s; one that sits at several tables counts once.") % day,
        ),
        (
            _("Participation"),
            _(
                "Seats that came out of seats whose presence was taken, at the meetings held in"
                " the period. A seat counts once, whether its delegate or an alternate came."
            ),
        ),
        (_("Decisions"), _("Those recorded at the meetings of the period.")),
        (
            _("Actions"),
            _(
                "Those made by %(day)s and not abandoned, follow-ups of minutes included, in"
                " their state of today."
            )
            % day,
        ),
        (_("Late"), _("Open actions whose due date was before %(day)s.") % day),
        (
            _("By place"),
            _(
                "An action counts in each of its own places, otherwise in those of its table."
                " The lines may add up to more than the total."
            ),
        ),
        (_("Drift"), _("Changes of due date or horizon recorded in the period.")),
    ]


def modes(report: RegionalReport) -> list[tuple[str, int]]:
    """Decisions by mode, in the order of the choices."""
    by_mode = report.decided.by_mode
    return [(str(label), by_mode[mode]) for mode, label in Decision.Mode.choices if mode in by_mode]


def title(report: RegionalReport) -> str:
    return _("Regional report: %(territory)s") % {"territory": report.scope.territory.name}


def as_of(report: RegionalReport) -> str:
    """« Exercice 2026-2027, au 23 novembre 2026 »."""
    return _("%(period)s, as of %(day)s") % {
        "period": report.scope.period.label,
        "day": when.day(report.scope.on),
    }
