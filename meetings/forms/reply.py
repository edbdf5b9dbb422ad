"""Shape of a reply: yes, no, or someone in one's place."""

from django import forms
from django.utils.translation import gettext_lazy as _

from meetings.models import Attendance
from members.models import Person

Reply = Attendance.Reply


class ReplyForm(forms.Form):
    """The answer of one person for one seat. Its buttons carry `reply`."""

    reply = forms.ChoiceField(choices=Reply, widget=forms.HiddenInput)
    alternate = forms.ModelChoiceField(
        label=_("Alternate of the seat"),
        queryset=Person.objects.none(),
        required=False,
        empty_label=_("Someone else"),
    )
    name = forms.CharField(
        label=_("Name of the person who will come"), max_length=160, required=False
    )
    email = forms.EmailField(
        label=_("Their e-mail"),
        required=False,
        help_text=_("Optional: the agenda is sent to them."),
    )
    note = forms.CharField(
        label=_("A word for the coordination"),
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args, alternates=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["alternate"].queryset = Person.objects.filter(
            pk__in=[person.pk for person in alternates]
        ).in_order()
        if not alternates:
            del self.fields["alternate"]
            return
        self.fields["name"].label = _("Or someone else: their name")
        if not self.is_bound:
            self.initial.setdefault("alternate", alternates[0].pk)

    @classmethod
    def initial_of(cls, row, sent):
        """Return what was answered so far, and which alternate of the seat it sent."""
        if row is None:
            return {}
        alternate = {"alternate": sent.person_id} if sent and sent.person_id else {}
        return {"note": row.note, **alternate}

    def clean(self):
        """An alternate has a name, one way or the other; a name typed wins over the list."""
        cleaned = super().clean()
        cleaned.setdefault("alternate", None)
        if cleaned.get("reply") != Reply.ALTERNATE:
            return {**cleaned, "alternate": None, "name": "", "email": ""}
        if cleaned["alternate"] and not cleaned.get("name"):
            return {**cleaned, "name": "", "email": ""}
        if not cleaned.get("name") and "name" not in self.errors:
            self.add_error("name", _("Say who will come in your place."))
        return {**cleaned, "alternate": None}


class SpokenReplyForm(ReplyForm):
    """What someone said on the telephone, noted by the coordination: who said it, and what."""

    person = forms.ModelChoiceField(
        label=_("Who replied"), queryset=Person.objects.none(), empty_label=None
    )
    reply = forms.ChoiceField(label=_("Answer"), choices=Reply, widget=forms.RadioSelect)
    field_order = ("person", "reply", "alternate", "name", "email", "note")

    def __init__(self, *args, people=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = Person.objects.filter(
            pk__in=[person.pk for person in people]
        ).in_order()
        self.fields["name"].label = _("Name of the alternate")
