"""The plan of the seniors' table."""

from concertation.sample.shape import Plan
from concertation.sample.tables.aines.axes_1_2 import AT_HOME, MOVING
from concertation.sample.tables.aines.axes_3_4 import JOY, PROTECTED

PLANS = (
    Plan(
        slug="ain-plan",
        table="bien-vieillir-abitibi-ouest",
        title="Bien vieillir en Abitibi-Ouest : plan d’action {year}-{year+4}",
        fiscal_year=-1,
        years=4,
        short=24,
        medium=36,
        levels=("Orientation",),
        headings=(AT_HOME, MOVING, PROTECTED, JOY),
        decision="ain-46-plan",
    ),
)
