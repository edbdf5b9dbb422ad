"""The plan of the early childhood table."""

from concertation.sample.shape import Plan
from concertation.sample.tables.enfance.axes_2_3 import PARENTS, SERVICES
from concertation.sample.tables.enfance.axis_1 import EARLY
from concertation.sample.tables.enfance.axis_4 import SCHOOL

PLANS = (
    Plan(
        slug="enf-plan",
        table="petite-enfance-rouyn-noranda",
        title="Grandir entourés : plan d’action {year}-{year+3}",
        fiscal_year=-1,
        years=3,
        short=24,
        medium=30,
        levels=("Orientation",),
        headings=(EARLY, PARENTS, SERVICES, SCHOOL),
        decision="enf-73-plan",
    ),
)
