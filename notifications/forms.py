from django import forms
from django.utils.translation import gettext_lazy as _

from notifications.models import Preference


class PreferenceForm(forms.ModelForm):
    hour = forms.TypedChoiceField(label=_("Hour"), coerce=int, choices=())

    class Meta:
        model = Preference
        fields = ("digest", "weekday", "hour", "time_zone", "reminders")
        labels = {"digest": _("How often"), "reminders": _("Receive reminders")}
        help_texts = {
            "reminders": _("Before a meeting, a deadline to reply, the due date of an action.")
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["hour"].choices = [(hour, f"{hour}\N{NO-BREAK SPACE}h") for hour in range(24)]


class ResendForm(forms.Form):
    address = forms.EmailField(label=_("To this address"))

    def __init__(self, delivery, *args, **kwargs):
        super().__init__(*args, initial={"address": delivery.address}, **kwargs)


class UndoForm(forms.Form):
    back = forms.BooleanField(required=False)
    was = forms.ChoiceField(choices=Preference.Frequency, required=False)
