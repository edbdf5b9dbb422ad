"""As what a member joins, and who a resident is."""

from django import forms
from django.utils.translation import gettext_lazy as _

from core.errors import Refused
from members.forms.membership import Day
from members.forms.people import NEW, PersonForm
from members.models import Membership, Person
from members.services.memberships import refusal_of

Category = Membership.Category
OF_PERSONS = (Category.RESIDENT, Category.ADVISORY, Category.OBSERVER, Category.HONORARY)


class JoinForm(forms.Form):
    """A member comes to the table: as what, since when, with how many seats."""

    category = forms.ChoiceField(label=_("Category"))
    accepted = forms.TypedChoiceField(
        label=_("State of the membership"),
        choices=((1, _("Accepted: it sits from this day")), (0, _("Requested: to be studied"))),
        coerce=lambda value: value == "1",
        widget=forms.RadioSelect,
        initial=1,
    )
    on = Day(label=_("On"))
    seat = forms.ChoiceField(
        label=_("Seat"), help_text=_("A request holds no seat until it is accepted.")
    )
    votes = forms.BooleanField(label=_("This seat votes"), required=False, initial=True)

    def __init__(self, *args, table, member, vacant, **kwargs):
        super().__init__(*args, **kwargs)
        self.table, self.member = table, member
        self.vacant = {str(each.pk): each for each in vacant}
        self.fields["category"].choices = _categories(member)
        self.fields["category"].initial = _usual(table, member)
        self.fields["seat"].choices = [
            ("new", _("A new seat")),
            *((pk, each.wish) for pk, each in self.vacant.items()),
            ("none", _("No seat for now")),
        ]

    def clean(self):
        """Say before the service does what a sectorial table, or an observer's seat, refuses."""
        data = super().clean()
        refusal = refusal_of(self.table, data.get("category"), self.member)
        if isinstance(refusal, Refused):
            self.add_error("category", f"{refusal.sentence} {refusal.remedy}")
        if data.get("category") == Category.OBSERVER and data.get("votes"):
            data["votes"] = False
        return data


class ResidentForm(PersonForm):
    """Someone whom the coordination knows already, or someone new."""

    who = forms.ChoiceField(
        label=_("Who"),
        help_text=_("Someone whom the table knows, or someone described below."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        *known, new = self.fields["who"].choices
        self.fields["who"].choices = [new, *known]
        self.fields["who"].initial = NEW
        del self.fields["title"]

    @property
    def person(self):
        """The person chosen, or the one described, not kept yet; for what the rules say of them."""
        if self.chosen:
            return self.chosen
        names = ("given_name", "family_name")
        return Person(**{name: self.cleaned_data.get(name, "") for name in names})


def _categories(member):
    if isinstance(member, Person):
        return [(each.value, each.label) for each in OF_PERSONS]
    return [each for each in Category.choices if each[0] != Category.RESIDENT]


def _usual(table, member):
    """The category that most such members have, or the one that the table can give."""
    usual = Category.RESIDENT if isinstance(member, Person) else Category.REGULAR
    return Category.OBSERVER if refusal_of(table, usual, member) else usual
