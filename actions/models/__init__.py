from actions.models.action import Action, Drift, Progress
from actions.models.commitment import Commitment
from actions.models.plan import ActionPlan, Heading, Horizon

__all__ = ["Action", "ActionPlan", "Commitment", "Drift", "Heading", "Horizon", "Progress"]
