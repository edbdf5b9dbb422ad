"""Forms of a share: named by the table, answered by the organisation."""

from django import forms
from django.utils.translation import gettext_lazy as _

from actions.forms.fields import grouped, members_of, others_than
from actions.models import Commitment
from members.models import Organization

ANSWERS = (
    ("confirm", _("Accept it as it is")),
    ("amend", _("Accept, but otherwise")),
    ("decline", _("Decline")),
)


class NameForm(forms.ModelForm):
    class Meta:
        model = Commitment
        fields = ("organization", "role", "level", "share")
        labels = {
            "organization": _("Organization"),
            "role": _("Role"),
            "level": _("Level of engagement"),
            "share": _("What it brings"),
        }
        help_texts = {"share": _("People, a room, money, data… as agreed or hoped.")}

    def __init__(self, *args, action, **kwargs):
        super().__init__(*args, **kwargs)
        taken = [each.organization_id for each in action.commitments.all() if not each.declined_at]
        members = members_of(action.table).exclude(pk__in=taken)
        others = others_than(action.table).exclude(pk__in=taken)
        field = self.fields["organization"]
        field.queryset = Organization.objects.standing().exclude(pk__in=taken)
        field.choices = grouped(
            _("Members of the table"), members, _("Other organizations of the directory"), others
        )

    def validate_unique(self):
        """Leave it to the service, which asks again an organisation that declined."""

    def validate_constraints(self):
        """Ditto."""


class AnswerForm(forms.ModelForm):
    answer = forms.ChoiceField(label=_("Answer"), choices=ANSWERS, widget=forms.RadioSelect)

    class Meta:
        model = Commitment
        fields = ("role", "level", "share", "note")
        labels = {
            "role": _("Role"),
            "level": _("Level of engagement"),
            "share": _("What it brings"),
            "note": _("A word to the table"),
        }

    field_order = ("answer", "role", "level", "share", "note")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["note"] = ""
        if self.instance.confirmed_at:
            self.fields["answer"].choices = [
                ("amend", _("Change what it brings")),
                ("decline", _("Step back")),
            ]

    def clean(self):
        """Ask for a word from who steps back from a share taken on."""
        said = super().clean()
        if said.get("answer") == "decline" and self.instance.confirmed_at and not said.get("note"):
            self.add_error("note", _("Say why, in a few words: the table counted on this share."))
        return said


class AskForm(forms.Form):
    organization = forms.ModelChoiceField(queryset=Organization.objects.none())

    def __init__(self, *args, action, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["organization"].queryset = Organization.objects.filter(
            commitments__in=action.commitments.standing()
        )
