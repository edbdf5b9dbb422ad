"""The plan of the regional youth table."""

from concertation.sample.shape import Plan
from concertation.sample.tables.jeunesse.axes_3_4 import VOICE, WORK
from concertation.sample.tables.jeunesse.axis_1 import WELL
from concertation.sample.tables.jeunesse.axis_2 import LEAVE

PLANS = (
    Plan(
        slug="jeu-plan",
        table="jeunesse-abitibi-temiscamingue",
        title="Rester, partir, revenir : plan d’action {year}-{year+5}",
        fiscal_year=-1,
        years=5,
        headings=(WELL, LEAVE, WORK, VOICE),
        levels=("Axe",),
        short=24,
        medium=48,
        decision="jeu-54-plan",
    ),
)
