"""From which day to which a list looks back."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class SpanForm(forms.Form):
    """Two days, both included, each optional."""

    start = forms.DateField(
        label=pgettext_lazy("the first day of a period", "From"), required=False
    )
    end = forms.DateField(label=pgettext_lazy("the last day of a period", "To"), required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
            field.input_formats = ["%Y-%m-%d"]

    def clean(self):
        said = super().clean()
        start, end = said.get("start"), said.get("end")
        if start and end and end < start:
            self.add_error("end", _("The last day comes before the first."))
        return said
