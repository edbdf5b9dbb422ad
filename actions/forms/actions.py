"""Forms of an action: made, reworded, moved, abandoned."""

from django import forms
from django.utils.translation import gettext_lazy as _

from actions.forms.fields import (
    DayField,
    decisions_of,
    members_of,
    others_than,
    people_of,
    places_of,
)
from actions.forms.plans import DecisionField
from actions.models import Action, Horizon
from members.models import Organization
from tables.models import Programme, Step, Territory

WHEN = (
    ("dated", _("On a date")),
    ("ongoing", _("Ongoing, without an end")),
    ("by_hand", _("No date yet, a horizon only")),
)


class TicksField(forms.ModelMultipleChoiceField):
    widget = forms.CheckboxSelectMultiple

    def label_from_instance(self, thing):
        """Tell a place from its homonyms: « Senneterre (paroisse) »."""
        return thing.title if isinstance(thing, Territory) else str(thing)


class WhenFields(forms.Form):
    """A date, no end, or a horizon by hand: one of the three, never two."""

    when = forms.ChoiceField(
        label=_("Due"), choices=WHEN, widget=forms.RadioSelect, initial="dated"
    )
    due_on = DayField(label=_("Due on"), required=False)
    horizon = forms.ChoiceField(
        label=_("Horizon"),
        required=False,
        choices=[
            ("", "---------"),
            *((h.value, h.label) for h in (Horizon.SHORT, Horizon.MEDIUM, Horizon.LONG)),
        ],
    )

    def clean(self):
        """Keep the one way that was chosen, and ask for what it needs."""
        said = super().clean()
        way = said.get("when")
        if way == "dated" and not said.get("due_on") and "due_on" not in self.errors:
            self.add_error("due_on", _("Give the date, or choose another way to say when."))
        if way != "dated":
            said["due_on"] = None
        if way == "by_hand" and not said.get("horizon"):
            self.add_error("horizon", _("Choose a horizon for an action without a date."))
        if way == "ongoing":
            said["horizon"] = Horizon.ONGOING.value
        elif way == "dated":
            said["horizon"] = ""
        return said


class ActionForm(forms.ModelForm):
    """The words of an action. Its dates move elsewhere, with a reason; its state is reported."""

    programmes = TicksField(label=_("Programmes"), queryset=Programme.objects.all(), required=False)
    steps = TicksField(label=_("Steps of the pathway"), queryset=Step.objects.all(), required=False)
    territories = TicksField(
        label=_("Territories"), queryset=Territory.objects.none(), required=False
    )
    decision = DecisionField(label=_("Comes from decision"), queryset=None, required=False)
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = Action
        fields = (
            "heading",
            "number",
            "title",
            "description",
            "person",
            "decision",
            "indicator",
            "target",
            "budget",
            "programmes",
            "steps",
            "territories",
        )
        labels = {
            "heading": _("Placed under"),
            "number": _("Number"),
            "title": _("Title"),
            "description": _("Means and details"),
            "person": _("Followed by"),
            "indicator": _("Indicator"),
            "target": _("Target"),
            "budget": _("Budget ($)"),
        }
        help_texts = {
            "number": _("Left empty: the next one under its heading."),
            "title": _("A verb, and what will exist once it is done."),
            "target": _("A number, a percentage or a sentence."),
        }
        widgets = {
            "budget": forms.NumberInput(attrs={"min": 0, "step": "0.01", "inputmode": "decimal"})
        }

    def __init__(self, *args, table, plan, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial.setdefault("version", self.instance.version)
        self.fields["decision"].queryset = decisions_of(table)
        self.fields["person"].queryset = people_of(table)
        self.fields["territories"].queryset = places_of(table)
        if plan is None:
            del self.fields["heading"]
        else:
            self.fields["heading"].queryset = plan.headings.order_by("position", "pk")
            self.fields["heading"].empty_label = _("No heading")

    def clean_budget(self):
        budget = self.cleaned_data["budget"]
        if budget is not None and budget < 0:
            raise forms.ValidationError(_("A budget is zero or more."))
        return budget


class NewActionForm(WhenFields, ActionForm):
    """An action to make: its words, its date, and who is asked to bear it."""

    leads = TicksField(label=_("Leads"), queryset=Organization.objects.none(), required=False)
    partners = TicksField(label=_("Partners"), queryset=Organization.objects.none(), required=False)
    other = forms.ModelChoiceField(
        label=_("Another organization of the directory"),
        queryset=Organization.objects.none(),
        required=False,
        help_text=_("As a partner. More can be named once the action is made."),
    )

    class Meta(ActionForm.Meta):
        pass

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, table=table, **kwargs)
        members = members_of(table)
        self.fields["leads"].queryset = self.fields["partners"].queryset = members
        self.fields["other"].queryset = others_than(table)

    @property
    def described(self):
        """The cleaned words as `services.actions.create` wants them."""
        said = dict(self.cleaned_data)
        horizon, other = said.pop("horizon"), said.pop("other")
        said["ongoing"] = horizon == Horizon.ONGOING
        said["horizon_by_hand"] = "" if said["ongoing"] else horizon
        said["partners"] = [*said["partners"], *([other] if other else [])]
        for name in ("when", "version"):
            said.pop(name)
        return said


class MoveForm(WhenFields):
    """Another date, or another horizon, and why."""

    reason = forms.CharField(
        label=_("Why it moves"),
        max_length=300,
        help_text=_("Kept with the action and shown in reports."),
    )
    decision = DecisionField(label=_("By decision"), queryset=None, required=False)
    field_order = ("when", "due_on", "horizon", "reason", "decision")

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["decision"].queryset = decisions_of(table)

    @property
    def moved(self):
        return {name: value for name, value in self.cleaned_data.items() if name != "when"}


class AbandonForm(forms.Form):
    reason = forms.CharField(label=_("Why it is abandoned"), max_length=300)
