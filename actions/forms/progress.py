"""Telling how far an action has come, in two minutes, from a phone."""

from django import forms
from django.utils.translation import gettext_lazy as _

from actions.models import Action
from members.models import Organization

STEPS = (0, 25, 50, 75, 100)
TOLD = (
    Action.State.PLANNED,
    Action.State.IN_PROGRESS,
    Action.State.DONE,
    Action.State.DEFERRED,
)


class ProgressForm(forms.Form):
    state = forms.ChoiceField(
        label=_("Where it stands"),
        choices=[(state.value, state.label) for state in TOLD],
        widget=forms.RadioSelect,
    )
    step = forms.ChoiceField(
        label=_("How far it has come"),
        choices=[(str(step), step) for step in STEPS],
        widget=forms.RadioSelect,
        required=False,
    )
    percent = forms.IntegerField(
        label=_("Another percentage"),
        min_value=0,
        max_value=100,
        required=False,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
    )
    note = forms.CharField(
        label=_("What was done, what comes next"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("One or two sentences are enough; they are read at the next meeting."),
    )
    on_behalf_of = forms.ModelChoiceField(
        label=_("On behalf of"), queryset=Organization.objects.none(), required=False
    )

    def __init__(self, *args, action, voices, required=True, **kwargs):
        state = action.state if action.state in TOLD else Action.State.PLANNED
        kwargs["initial"] = {
            "state": state,
            "step": str(action.percent) if action.percent in STEPS else None,
            "percent": None if action.percent in STEPS else action.percent,
            **(kwargs.get("initial") or {}),
        }
        super().__init__(*args, **kwargs)
        field = self.fields["on_behalf_of"]
        field.queryset = Organization.objects.filter(pk__in=[each.pk for each in voices]).in_order()
        field.required = required
        field.empty_label = None if required else _("The coordination itself")
        if required and len(voices) == 1:
            field.widget = forms.HiddenInput()
            field.initial = voices[0].pk

    def clean(self):
        """Take the percentage typed, else the step picked; done is all of it."""
        said = super().clean()
        step = said.pop("step", "")
        typed = said.get("percent")
        if step and ("percent" not in self.changed_data or typed is None):
            said["percent"] = int(step)
        if said.get("state") == Action.State.DONE:
            said["percent"] = 100
        if said.get("percent") is None and "percent" not in self.errors:
            self.add_error("step", _("Say how far it has come: pick a step or give a percentage."))
        return said
