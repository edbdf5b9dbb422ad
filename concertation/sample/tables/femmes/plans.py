"""The plan of the women's groups."""

from concertation.sample.shape import Plan
from concertation.sample.tables.femmes.axis_1 import LIVING
from concertation.sample.tables.femmes.axis_2 import SAFE
from concertation.sample.tables.femmes.axis_3 import TOGETHER

PLANS = (
    Plan(
        slug="fem-plan",
        table="groupes-de-femmes",
        title="Du même souffle : plan triennal {year}-{year+3}",
        fiscal_year=-1,
        years=3,
        headings=(LIVING, SAFE, TOGETHER),
        levels=("Orientation",),
        short=24,
        medium=36,
        decision="fem-120-plan",
        publication=2,
    ),
)
