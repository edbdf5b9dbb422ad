"""Forms of a plan and of its headings."""

from django import forms
from django.utils.translation import gettext_lazy as _

from actions.forms.fields import DayField, decisions_of
from actions.models import ActionPlan, Heading
from actions.services import headings
from actions.services.plans import ADOPTING, PERIOD, default_bounds


class DecisionField(forms.ModelChoiceField):
    """A decision of the table, by its number and its first words."""

    def label_from_instance(self, decision):
        text = " ".join(decision.text.split())
        return f"{decision.number} · {text[:80]}{'…' if len(text) > 80 else ''}"


class PlanForm(forms.ModelForm):
    starts_on = DayField(label=_("Starts on"))
    ends_on = DayField(label=_("Ends on"))
    short_until = DayField(
        label=_("Short term until"),
        required=False,
        help_text=_("Left empty: twelve months after the start."),
    )
    medium_until = DayField(
        label=_("Medium term until"),
        required=False,
        help_text=_("Left empty: thirty-six months after the start."),
    )
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = ActionPlan
        fields = ("title", *PERIOD, "level_1", "level_2", "level_3", "publication")
        labels = {
            "title": _("Title"),
            "level_1": _("The first level is called"),
            "level_2": _("The second level is called"),
            "level_3": _("The third level is called"),
            "publication": _("Shown to"),
        }
        help_texts = {
            "level_2": _("Left empty: the plan has one level only."),
            "publication": _("A plan shown to everyone appears on the public page once adopted."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["version"] = self.instance.version
        if self.instance.adopted_at:
            for name in PERIOD:
                self.fields[name].disabled = True

    def clean(self):
        """Let the bounds left out fall where the plan's start says, before they are judged."""
        said = super().clean()
        if starts_on := said.get("starts_on"):
            short, medium = default_bounds(starts_on)
            said["short_until"] = said.get("short_until") or short
            said["medium_until"] = said.get("medium_until") or medium
        if said.get("level_3") and not said.get("level_2"):
            self.add_error("level_2", _("A plan that names a third level names the second."))
        return said


class AdoptForm(forms.Form):
    decision = DecisionField(
        label=_("Adopted by"),
        queryset=None,
        help_text=_(
            "A decision that the table carried. An adopted plan keeps its period and its horizons."
        ),
    )

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["decision"].queryset = decisions_of(table).filter(outcome__in=ADOPTING)


class HeadingForm(forms.ModelForm):
    class Meta:
        model = Heading
        fields = ("parent", "number", "title")
        labels = {"parent": _("Placed under"), "number": _("Number"), "title": _("Title")}
        help_texts = {"number": _("Left empty: the next one.")}

    def __init__(self, *args, plan, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            del self.fields["parent"]
            return
        self.fields["parent"].queryset = plan.headings.filter(
            level__lt=headings.depth(plan)
        ).order_by("position", "pk")
        self.fields["parent"].empty_label = _("The plan itself (%(level)s)") % {
            "level": plan.level_1
        }


class MoveHeadingForm(forms.Form):
    to = forms.IntegerField(min_value=1, max_value=1000)
