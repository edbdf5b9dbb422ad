from actions.models.action import Action
from actions.models.commitment import Commitment
from actions.models.plan import ActionPlan, Heading, Horizon
from actions.models.progress import Drift, Progress

__all__ = ["Action", "ActionPlan", "Commitment", "Drift", "Heading", "Horizon", "Progress"]
