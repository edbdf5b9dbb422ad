"""The plan of the community organisations' table."""

from concertation.sample.shape import Plan
from concertation.sample.tables.harricana.axes_1_2 import HUNGER, ROOF
from concertation.sample.tables.harricana.axis_3 import DIGNITY

PLANS = (
    Plan(
        slug="har-plan",
        table="organismes-harricana",
        title="À plusieurs : plan commun {year}-{year+3}",
        fiscal_year=-1,
        years=3,
        headings=(HUNGER, ROOF, DIGNITY),
        levels=("Priorité",),
        short=24,
        medium=30,
        decision="har-97-plan",
        publication=3,
    ),
)
