"""The whole sample region, gathered."""

from concertation.sample.organizations import ORGANIZATIONS
from concertation.sample.people import PEOPLE
from concertation.sample.personas import PERSONAS
from concertation.sample.shape import Meeting, Plan, Table
from concertation.sample.tables.accueil import meetings as accueil_meetings
from concertation.sample.tables.accueil.table import TABLE as ACCUEIL
from concertation.sample.tables.aines import meetings as aines_meetings
from concertation.sample.tables.aines import plans as aines_plans
from concertation.sample.tables.aines.table import TABLE as AINES
from concertation.sample.tables.enfance import meetings as enfance_meetings
from concertation.sample.tables.enfance import plans as enfance_plans
from concertation.sample.tables.enfance.table import TABLE as ENFANCE
from concertation.sample.tables.femmes import meetings as femmes_meetings
from concertation.sample.tables.femmes import plans as femmes_plans
from concertation.sample.tables.femmes.table import TABLE as FEMMES
from concertation.sample.tables.habitation import meetings as habitation_meetings
from concertation.sample.tables.habitation import plans as habitation_plans
from concertation.sample.tables.habitation.table import TABLE as HABITATION
from concertation.sample.tables.harricana import meetings as harricana_meetings
from concertation.sample.tables.harricana import plans as harricana_plans
from concertation.sample.tables.harricana.table import TABLE as HARRICANA
from concertation.sample.tables.immigration import meetings as immigration_meetings
from concertation.sample.tables.immigration import plans as immigration_plans
from concertation.sample.tables.immigration.table import TABLE as IMMIGRATION
from concertation.sample.tables.jeunesse import meetings as jeunesse_meetings
from concertation.sample.tables.jeunesse import plans as jeunesse_plans
from concertation.sample.tables.jeunesse.table import TABLE as JEUNESSE

__all__ = ["MEETINGS", "ORGANIZATIONS", "PEOPLE", "PERSONAS", "PLANS", "TABLES"]

# A parent comes before its sub-committee, a member table before the table it sits at.
TABLES: tuple[Table, ...] = (
    IMMIGRATION,
    ACCUEIL,
    ENFANCE,
    AINES,
    HARRICANA,
    JEUNESSE,
    FEMMES,
    HABITATION,
)

MEETINGS: dict[str, tuple[Meeting, ...]] = {
    IMMIGRATION.slug: immigration_meetings.MEETINGS,
    ACCUEIL.slug: accueil_meetings.MEETINGS,
    ENFANCE.slug: enfance_meetings.MEETINGS,
    AINES.slug: aines_meetings.MEETINGS,
    HARRICANA.slug: harricana_meetings.MEETINGS,
    JEUNESSE.slug: jeunesse_meetings.MEETINGS,
    FEMMES.slug: femmes_meetings.MEETINGS,
    HABITATION.slug: habitation_meetings.MEETINGS,
}

PLANS: tuple[Plan, ...] = (
    *immigration_plans.PLANS,
    *enfance_plans.PLANS,
    *aines_plans.PLANS,
    *harricana_plans.PLANS,
    *jeunesse_plans.PLANS,
    *femmes_plans.PLANS,
    *habitation_plans.PLANS,
)
