"""Forms shape what people type; services judge it."""

from actions.forms.actions import AbandonForm, ActionForm, MoveForm, NewActionForm
from actions.forms.commitments import AnswerForm, AskForm, NameForm
from actions.forms.follow_ups import FollowUpForm, PromoteForm
from actions.forms.plans import AdoptForm, HeadingForm, MoveHeadingForm, PlanForm
from actions.forms.progress import ProgressForm

__all__ = [
    "AbandonForm",
    "ActionForm",
    "AdoptForm",
    "AnswerForm",
    "AskForm",
    "FollowUpForm",
    "HeadingForm",
    "MoveForm",
    "MoveHeadingForm",
    "NameForm",
    "NewActionForm",
    "PlanForm",
    "ProgressForm",
    "PromoteForm",
]
