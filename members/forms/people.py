from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from members.forms.membership import Day
from members.models import Office, Organization, Person, Seat
from tables.models import Population, Sector, Territory

NEW = "new"
NOBODY = "nobody"


class PersonForm(forms.Form):
    """Someone already known in the organisation, or someone new."""

    who = forms.ChoiceField(label=_("Who"), widget=forms.RadioSelect)
    given_name = forms.CharField(label=_("Given name"), max_length=80, required=False)
    family_name = forms.CharField(label=_("Family name"), max_length=80, required=False)
    email = forms.EmailField(
        label=_("E-mail"),
        required=False,
        help_text=_("If someone has this address already, that person is named."),
    )
    phone = forms.CharField(label=_("Telephone"), max_length=40, required=False)
    title = forms.CharField(label=_("Function"), max_length=120, required=False)
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    invite = forms.BooleanField(
        label=_("Send an invitation to open an account"), required=False, initial=False
    )

    optional = False

    def __init__(self, *args, known, **kwargs):
        super().__init__(*args, **kwargs)
        self.known = {str(each.pk): each for each in known}
        choices = [(pk, each.name) for pk, each in self.known.items()]
        choices.append((NEW, _("Someone else, described here")))
        if self.optional:
            choices.insert(0, (NOBODY, _("Nobody for now")))
        self.fields["who"].choices = choices
        self.fields["who"].initial = choices[0][0]
        self.fields["language"].initial = settings.LANGUAGE_CODE

    def clean(self):
        data = super().clean()
        named = data.get("given_name") or data.get("family_name")
        if named and data.get("who") == NOBODY:
            data["who"] = NEW
        if named and data.get("who") in self.known:
            self.add_error("who", _("Choose this person, or describe another one: not both."))
        if data.get("who") == NEW and not named:
            self.add_error("family_name", _("Give a name."))
        if data.get("who") == NEW and data.get("invite") and not data.get("email"):
            self.add_error("email", _("An invitation needs an address."))
        return data

    @property
    def describes(self):
        """Whether the fields that describe someone new stand open."""
        wrong = set(self.errors) - {"who"} if self.is_bound else set()
        return bool(wrong) or self["who"].value() == NEW

    @property
    def is_empty(self):
        return self.cleaned_data["who"] == NOBODY

    @property
    def chosen(self):
        """The person picked among those known, or nothing when someone new is described."""
        return self.known.get(self.cleaned_data["who"])

    @property
    def described(self):
        names = ("given_name", "family_name", "email", "phone", "language", "title")
        return {name: self.cleaned_data[name] for name in names if name in self.cleaned_data}


class OptionalPersonForm(PersonForm):
    optional = True


class MandateForm(PersonForm):
    on = Day(label=_("Starting on"))
    until = Day(label=_("Until"), required=False, initial=None)
    instructions = forms.CharField(
        label=_("Instructions"),
        required=False,
        widget=forms.Textarea({"rows": 3}),
        help_text=_("What the organization asked this person to say or to defend."),
    )

    def clean(self):
        data = super().clean()
        if data.get("on") and data.get("until") and data["until"] < data["on"]:
            self.add_error("until", _("A mandate ends after it starts."))
        return data


class ContactForm(forms.ModelForm):
    class Meta:
        model = Person
        fields = ("given_name", "family_name", "email", "phone", "language")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.user_id:
            self.fields["email"].disabled = True
            self.fields["email"].help_text = _(
                "This person has an account, and alone can change its address."
            )


class EmployerForm(forms.Form):
    """Where someone works from a day on, and what becomes of their mandates."""

    organization = forms.ModelChoiceField(
        label=_("New employer"),
        queryset=None,
        help_text=_("An organization that is missing here is opened from “Add a member”."),
    )
    title = forms.CharField(label=_("Function"), max_length=120, required=False)
    on = Day(label=_("First day there"))
    keep_mandates = forms.TypedChoiceField(
        label=_("Mandates in the seats of the former employer"),
        choices=((0, _("End them the day before")), (1, _("Keep them: the member wishes it"))),
        coerce=lambda value: value == "1",
        widget=forms.RadioSelect,
        initial=0,
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["organization"].queryset = Organization.objects.standing().in_order()
        self.fields["organization"].empty_label = _("To choose")


class SeatForm(forms.ModelForm):
    class Meta:
        model = Seat
        fields = ("label", "votes", "wanted_sector", "wanted_territory", "wanted_population")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["wanted_sector"].queryset = Sector.objects.all()
        self.fields["wanted_population"].queryset = Population.objects.all()
        self.fields["wanted_territory"].queryset = Territory.objects.filter(
            level__in=("region", "mrc")
        ).in_order()
        for name in ("wanted_sector", "wanted_territory", "wanted_population"):
            self.fields[name].empty_label = _("No preference")


class FillForm(forms.Form):
    membership = forms.ModelChoiceField(label=_("Member"), queryset=None)

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, **kwargs)
        active = table.memberships.active().in_order()
        self.fields["membership"].queryset = active.select_related(
            "organization", "member_table", "resident"
        )


class OfficeForm(forms.Form):
    person = forms.ModelChoiceField(label=_("Person"), queryset=None)
    charge = forms.ChoiceField(label=_("Charge"), choices=Office.Charge.choices)
    on = Day(label=_("Starting on"))

    def __init__(self, *args, people, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = people.in_order()


class HostForm(forms.Form):
    organization = forms.ModelChoiceField(label=_("Host"), queryset=None)
    on = Day(label=_("Starting on"))

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["organization"].queryset = (
            Organization.objects.standing().filter(memberships__table=table).distinct().in_order()
        )
