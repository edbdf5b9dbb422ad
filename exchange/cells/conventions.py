"""How a plan counts time, where its words leave it open. Each plan may set its own."""

from dataclasses import dataclass, field
from datetime import date, timedelta

MONTH_AND_DAY = tuple[int, int]


def _seasons() -> dict[str, MONTH_AND_DAY]:
    return {"winter": (3, 31), "spring": (6, 30), "summer": (8, 31), "autumn": (12, 31)}


@dataclass(frozen=True)
class Conventions:
    """The period and bounds of a plan, and what « automne », « T3 » or « An 2 » mean in it.

    `short_until` and `medium_until` are the last days of the short and of the medium term. The
    `fiscal_month` is the first month of the fiscal year (4: from April to March), which quarters,
    « An n » and « 2027-2028 » count by. `seasons` give the last day of each season.
    """

    starts_on: date
    ends_on: date
    short_until: date
    medium_until: date
    fiscal_month: int = 4
    school_year_ends: MONTH_AND_DAY = (6, 30)
    seasons: dict[str, MONTH_AND_DAY] = field(default_factory=_seasons)

    @classmethod
    def starting(cls, day: date, *, years: int = 3) -> "Conventions":
        """The defaults of a plan starting on a day: 12 and 36 months, fiscal years from April."""
        return cls(day, _eve(day, years), _eve(day, 1), _eve(day, 3))

    def horizon_of(self, due_on: date) -> str:
        """Return "short", "medium" or "long"."""
        if due_on <= self.short_until:
            return "short"
        return "medium" if due_on <= self.medium_until else "long"


def _eve(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years) - timedelta(days=1)
    except ValueError:
        return date(day.year + years, 2, 28)
