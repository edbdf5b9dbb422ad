"""Shapes of what is typed on the day."""

from django import forms
from django.utils.translation import gettext_lazy as _

from meetings.models import Attendance, Decision
from members.models import Organization
from tables.models import Publication


class PresenceForm(forms.Form):
    """The presence of one person for one seat; both are looked for at this table only."""

    who = forms.RegexField(r"^\d+-\d+$")
    presence = forms.ChoiceField(choices=[("", "—"), *Attendance.Presence.choices], required=False)


class GuestForm(forms.Form):
    name = forms.CharField(label=_("Name and organisation of the guest"), max_length=160)
    presence = forms.ChoiceField(
        label=_("Presence"),
        choices=[
            (Attendance.Presence.HERE, Attendance.Presence.HERE.label),
            (Attendance.Presence.REMOTE, Attendance.Presence.REMOTE.label),
        ],
    )


class NotesForm(forms.Form):
    notes = forms.CharField(
        label=_("Minutes of the item"),
        required=False,
        strip=False,
        max_length=50_000,
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)

    def clean_notes(self):
        """Keep one way of ending lines, so that a browser's own does not count as a change."""
        return self.cleaned_data["notes"].replace("\r\n", "\n").replace("\x00", "")


class DecisionForm(forms.ModelForm):
    class Meta:
        model = Decision
        fields = (
            "text",
            "mode",
            "outcome",
            "votes_for",
            "votes_against",
            "abstentions",
            "mover",
            "seconder",
        )
        widgets = {"text": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, members, **kwargs):
        """`members` are the organisations that may move and second, read once by the page."""
        super().__init__(*args, **kwargs)
        names = [("", "—"), *((each.pk, each.name) for each in members)]
        for name in ("mover", "seconder"):
            self.fields[name].queryset = Organization.objects.filter(
                pk__in=[each.pk for each in members]
            )
            self.fields[name].choices = names
        self.fields["outcome"].choices = [
            choice for choice in Decision.Outcome.choices if choice[0] != Decision.Outcome.NOTED
        ]

    def clean(self):
        """Ask for the counts of a vote, here rather than by the database."""
        cleaned = super().clean()
        if cleaned.get("mode") == Decision.Mode.VOTE:
            for name in ("votes_for", "votes_against"):
                if cleaned.get(name) is None:
                    self.add_error(name, _("Write the count, 0 if there is none."))
        return cleaned


class RewordForm(forms.Form):
    text = forms.CharField(label=_("Decision"), widget=forms.Textarea(attrs={"rows": 3}))


class SendMinutesForm(forms.Form):
    reason = forms.CharField(
        label=_("What changed since the last time"), max_length=300, required=False
    )


class PublicationForm(forms.Form):
    publication = forms.TypedChoiceField(
        label=_("Shown to"), choices=Publication.choices, coerce=int
    )
