"""Forms of a follow-up."""

from django import forms
from django.utils.translation import gettext_lazy as _

from actions.forms.fields import DayField, members_of, people_of
from actions.models import ActionPlan, Heading
from members.models import Organization, Person


class FollowUpForm(forms.Form):
    title = forms.CharField(label=_("What is to be done"), max_length=300)
    organization = forms.ModelChoiceField(
        label=_("Organization"), queryset=Organization.objects.none(), required=False
    )
    person = forms.ModelChoiceField(
        label=_("Person"), queryset=Person.objects.none(), required=False
    )
    due_on = DayField(label=_("Due on"), required=False)

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["organization"].queryset = members_of(table)
        self.fields["person"].queryset = people_of(table)


class PromoteForm(forms.Form):
    plan = forms.ModelChoiceField(label=_("Plan"), queryset=ActionPlan.objects.none())
    heading = forms.ModelChoiceField(
        label=_("Placed under"),
        queryset=Heading.objects.none(),
        required=False,
        empty_label=_("No heading"),
    )
    number = forms.CharField(
        label=_("Number"),
        max_length=16,
        required=False,
        help_text=_("Left empty: the next one under its heading."),
    )

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["plan"].queryset = table.plans.order_by("-starts_on", "-pk")
        self.fields["heading"].queryset = Heading.objects.filter(plan__table=table).order_by(
            "plan", "position", "pk"
        )

    def clean(self):
        """Keep heading and plan together."""
        said = super().clean()
        plan, heading = said.get("plan"), said.get("heading")
        if plan and heading and heading.plan_id != plan.pk:
            self.add_error("heading", _("That heading belongs to another plan."))
        return said
