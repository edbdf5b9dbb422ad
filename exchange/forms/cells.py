"""One cell of a file, said otherwise."""

from django import forms
from django.utils.translation import gettext_lazy as _


class PlaceForm(forms.Form):
    """Which cell: its sheet, its line as a person counts them, its column from 0; seen where."""

    sheet = forms.CharField(required=False, strip=False, max_length=100)
    line = forms.IntegerField(min_value=1, max_value=10_000_000)
    column = forms.IntegerField(min_value=0, max_value=100_000)
    show = forms.CharField(required=False, max_length=20)
    page = forms.CharField(required=False, max_length=20)

    def where(self):
        """Return the cell, without the page that it was seen on."""
        return {name: self.cleaned_data[name] for name in ("sheet", "line", "column")}


class CellForm(forms.Form):
    """What the cell should have said."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    text = forms.CharField(
        label=_("What this cell should say"),
        required=False,
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Leave it empty to leave the cell out. Your file itself is not touched."),
    )

    def said(self):
        """Return the version looked at and the text, its lines ended as files end them."""
        text = self.cleaned_data["text"].replace("\r\n", "\n")
        return {"version": self.cleaned_data["version"], "text": text}


class CommitForm(forms.Form):
    """The last step: what was looked at, and whether refused rows are knowingly left aside."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    leave_refused = forms.BooleanField(required=False)

    def said(self):
        """Return what was sent; a version that is no number is nobody's."""
        return {
            "version": self.cleaned_data.get("version") or 0,
            "leave_refused": self.cleaned_data.get("leave_refused", False),
        }


class LeaveOutForm(forms.Form):
    """A row to leave out, or to take back, and the page that it was seen on."""

    version = forms.IntegerField()
    position = forms.IntegerField(min_value=1, max_value=10_000_000)
    left_out = forms.BooleanField(required=False)
    show = forms.CharField(required=False, max_length=20)
    page = forms.CharField(required=False, max_length=20)

    def said(self):
        """Return what to do with which row, without the page that it was seen on."""
        return {name: self.cleaned_data[name] for name in ("version", "position", "left_out")}
