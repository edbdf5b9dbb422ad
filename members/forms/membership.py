from django import forms
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from members.models import Membership, Organization
from tables.models import Sector, Territory

Ending = Membership.Ending


class Day(forms.DateField):
    """A day, picked in the browser's own calendar."""

    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")

    def __init__(self, **kwargs):
        super().__init__(**{"initial": timezone.localdate, **kwargs})


class StepForm(forms.Form):
    """A step of a membership's life: when, and a word."""

    on = Day(label=_("On"))
    note = forms.CharField(label=_("Note"), max_length=300, required=False)


class EndForm(StepForm):
    ending = forms.ChoiceField(label=_("How it ends"))
    close_seats = forms.TypedChoiceField(
        label=_("Its seats"),
        choices=((0, _("Left vacant, to be filled")), (1, _("Closed with it"))),
        coerce=lambda value: value == "1",
        widget=forms.RadioSelect,
        initial=0,
    )
    field_order = ("ending", "on", "close_seats", "note")

    def __init__(self, *args, membership, **kwargs):
        super().__init__(*args, **kwargs)
        choices = Ending.choices
        if membership.accepted_on:
            choices = [each for each in choices if each[0] != Ending.REFUSED]
        else:
            choices = [each for each in choices if each[0] == Ending.REFUSED]
        self.fields["ending"].choices = choices


class EditForm(forms.ModelForm):
    class Meta:
        model = Membership
        fields = ("category", "renew_by", "note")
        widgets = {"renew_by": forms.DateInput({"type": "date"}, format="%Y-%m-%d")}


class OrganizationForm(forms.ModelForm):
    website = forms.URLField(label=_("Web site"), required=False, assume_scheme="https")
    serves = forms.ModelMultipleChoiceField(
        label=_("Territories served"),
        queryset=Territory.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = Organization
        fields = ("name", "acronym", "sector", "based_in", "serves", "email", "phone", "website")

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, **kwargs)
        places = Territory.objects.filter(level__in=("region", "mrc")).in_order()
        self.fields["based_in"].queryset = places
        self.fields["serves"].queryset = _near(table, self.instance, places)
        self.fields["sector"].queryset = Sector.objects.all()
        self.fields["sector"].empty_label = _("To choose")
        self.fields["based_in"].empty_label = _("Not said")


class OrganizationFactsForm(OrganizationForm):
    """All but the names, which are changed with their date."""

    class Meta(OrganizationForm.Meta):
        fields = ("sector", "based_in", "serves", "email", "phone", "website")


class RenameForm(forms.ModelForm):
    on = Day(label=_("Since"))

    class Meta:
        model = Organization
        fields = ("name", "acronym")


def _near(table, organization, places):
    """The regions of the table and their MRC, with what the organisation serves already."""
    near = Q(pk__in=organization.serves.values("pk")) if organization.pk else Q()
    for territory in table.territories.all():
        region = "/".join(territory.path.split("/")[:2]) + "/"
        near |= Q(path__startswith=region)
    return places.filter(near)
