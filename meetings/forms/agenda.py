"""Shapes of an agenda: an item, a place in the order."""

from django import forms
from django.utils.translation import gettext_lazy as _

from meetings.models import AgendaItem
from members.models import Organization


class ItemForm(forms.Form):
    """What is written in an item; `content` is the argument of the services."""

    title = forms.CharField(label=_("Title"), max_length=200)
    kind = forms.ChoiceField(label=_("Kind"), choices=AgendaItem.Kind)
    minutes = forms.IntegerField(
        label=_("Duration in minutes"), min_value=0, max_value=600, initial=10
    )
    label = forms.CharField(
        label=_("Number"),
        max_length=12,
        required=False,
        help_text=_("Free: “6.2”, “6 b”. Leave empty to follow the order."),
    )
    presenter = forms.CharField(
        label=_("Presented by"),
        max_length=120,
        required=False,
        help_text=_("A person or a function."),
    )
    organization = forms.ModelChoiceField(
        label=_("For the organisation"),
        queryset=Organization.objects.none(),
        required=False,
        empty_label="—",
    )
    background = forms.CharField(
        label=_("Background"),
        max_length=20_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("What people should know before the meeting."),
    )

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, **kwargs)
        members = table.memberships.active().values("organization")
        self.fields["organization"].queryset = Organization.objects.filter(
            pk__in=members
        ).in_order()

    @classmethod
    def initial_of(cls, item):
        names = ("title", "kind", "minutes", "label", "presenter", "background", "version")
        return {name: getattr(item, name) for name in names} | {
            "organization": item.organization_id
        }

    def clean_background(self):
        """Keep one way of ending lines, so that a browser's own does not count as a change."""
        return self.cleaned_data["background"].replace("\r\n", "\n")

    @property
    def content(self):
        """The argument that services take."""
        return {name: self.cleaned_data[name] for name in ItemForm.base_fields}


class EditItemForm(ItemForm):
    """An item that exists: its version tells whether someone else saved in the meantime."""

    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)


class MoveItemForm(forms.Form):
    """A place in the order, among those there are, and the order that the person had in front."""

    to = forms.IntegerField(label=_("Place in the order"), min_value=1)
    version = forms.IntegerField(min_value=1, required=False, widget=forms.HiddenInput)

    def __init__(self, *args, meeting, **kwargs):
        super().__init__(*args, **kwargs)
        self.places = meeting.items.count()

    def clean_to(self):
        if self.cleaned_data["to"] > self.places:
            raise forms.ValidationError(
                _("There are %(places)s items on this agenda."), params={"places": self.places}
            )
        return self.cleaned_data["to"]


class VersionForm(forms.Form):
    """What the person had in front of them when they pressed a button."""

    version = forms.IntegerField(min_value=1, required=False, widget=forms.HiddenInput)
