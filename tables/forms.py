"""What people say of a table: its words, its places, its rules."""

import re
from string import Formatter

from django import forms
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.text import fold, whole
from tables.models import Population, Table, Territory

FOUND = 12
APART = {
    "version",
    "find",
    "territories",
    "populations",
    "given_name",
    "family_name",
    "coordinator_email",
}
NUMBERED = {"year", "yy", "month", "day", "meeting", "item", "n", "serial"}
WIDTH = re.compile(r"(?:0?[1-9]d?)?")


class TableForm(forms.ModelForm):
    """Shapes what `services.tables` wants; it never saves.

    Places are boxes: those chosen, then those found by `find`, so that 1300 of them may be
    chosen from without a script.
    """

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    find = forms.CharField(
        label=_("Find a territory"),
        required=False,
        help_text=_("Region, MRC, municipality or community: type a part of its name."),
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )
    territories = forms.ModelMultipleChoiceField(
        label=_("Territories"),
        queryset=Territory.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one territory: find it by its name.")},
    )
    populations = forms.ModelMultipleChoiceField(
        label=_("Populations"),
        queryset=Population.objects.all(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    class Meta:
        model = Table
        fields = (
            "name",
            "mandate",
            "find",
            "territories",
            "populations",
            "founded_on",
            "email",
            "website",
            "time_zone",
            "quorum_rule",
            "quorum_fixed",
            "notice_days",
            "decision_template",
            "minutes_style",
            "year_starts_in",
            "validates_progress",
            "publication",
        )
        widgets = {
            "mandate": forms.Textarea(attrs={"rows": 6}),
            "founded_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        }

    def __init__(self, data=None, *, within=None, **kwargs):
        searching = data is not None and "search" in data
        if searching:
            kwargs["initial"] = self._typed(data)
        super().__init__(None if searching else data, **kwargs)
        self.within = within
        self._offer(data)

    def clean_decision_template(self):
        """Refuse a numbering that the register could not write."""
        template = self.cleaned_data["decision_template"]
        if not _counts(template):
            raise forms.ValidationError(
                _("Write {n} or {serial}, with {year} and {month} as you like: D-{year}-{n:02}.")
            )
        return template

    def clean(self):
        """Ask for the number beside the rule that needs it."""
        cleaned = super().clean()
        fixed = cleaned.get("quorum_rule") == Table.QuorumRule.FIXED
        if fixed and not cleaned.get("quorum_fixed"):
            self.add_error("quorum_fixed", _("Say how many voting seats make the quorum."))
        return cleaned

    def clean_territories(self):
        """A steward makes tables where they look after at least one of the places."""
        places = self.cleaned_data["territories"]
        if self.within is not None and not any(
            place.path.startswith(path) for place in places for path in self.within
        ):
            raise forms.ValidationError(_("Choose at least one territory that you look after."))
        return places

    @property
    def details(self):
        """What goes to the service besides the places and the populations."""
        return {name: value for name, value in self.cleaned_data.items() if name not in APART}

    def _typed(self, data):
        return {
            name: field.widget.value_from_datadict(data, {}, name)
            for name, field in self.base_fields.items()
        }

    def _offer(self, data):
        """Offer the places chosen so far, and those that the words find; one query more."""
        chosen, words = self._chosen(), ""
        if data is not None:
            chosen = Q(pk__in=[whole(each) for each in data.getlist("territories") if whole(each)])
            words = fold(data.get("find", ""))
        found = _named(words)
        field = self.fields["territories"]
        field.queryset = Territory.objects.filter(chosen | Q(pk__in=found)).order_by("path")
        field.label_from_instance = lambda place: place.title
        self.found_nothing = bool(words) and not found
        if not field.queryset:
            field.help_text = _("None is chosen yet: find them by name.")

    def _chosen(self):
        return Q(tables=self.instance) if self.instance.pk else Q(pk=None)


class NewTableForm(TableForm):
    """A table that does not exist yet says its kind, its form and who will coordinate it."""

    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=Table.Kind.choices,
        widget=forms.RadioSelect,
        help_text=_("A sectorial table has only community organizations as members."),
    )
    given_name = forms.CharField(label=_("Given name"), max_length=80, required=False)
    family_name = forms.CharField(label=_("Family name"), max_length=80, required=False)
    coordinator_email = forms.EmailField(
        label=_("E-mail"),
        required=False,
        help_text=_("They are invited by mail. Leave empty to coordinate it yourself for now."),
    )

    class Meta(TableForm.Meta):
        fields = ("name", "kind", "form", *TableForm.Meta.fields[1:])

    def clean(self):
        """Ask for the name of whoever is named by an address."""
        cleaned = super().clean()
        named = cleaned.get("given_name") or cleaned.get("family_name")
        if cleaned.get("coordinator_email") and not named:
            self.add_error("family_name", _("Say the name of this person."))
        if named and not cleaned.get("coordinator_email") and not self.errors:
            self.add_error("coordinator_email", _("An address is needed to invite this person."))
        return cleaned

    @property
    def coordinator(self):
        """Who will coordinate, as typed."""
        said = self.cleaned_data
        names = {name: said[name] for name in ("given_name", "family_name")}
        return {**names, "email": said["coordinator_email"]}


class BecomeForm(forms.ModelForm):
    """What a table becomes, and by which decision."""

    kind = forms.ChoiceField(label=_("Kind"), choices=Table.Kind.choices, widget=forms.RadioSelect)
    reason = forms.CharField(
        label=_("Reason or decision"),
        max_length=300,
        help_text=_("For example the number of the decision, and why."),
    )
    on = forms.DateField(
        label=_("As of"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    class Meta:
        model = Table
        fields = ("name", "kind", "form")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["on"].initial = timezone.localdate()

    def clean_on(self):
        """A change is dated when it is known, not ahead."""
        on = self.cleaned_data["on"]
        if on > timezone.localdate():
            raise forms.ValidationError(_("This day is still to come."))
        return on


def _named(words):
    """Return the first places whose name holds every word; one query."""
    if not words:
        return []
    found = Territory.objects.filter(closed_on=None)
    for word in words.split():
        found = found.filter(sort_key__contains=word)
    return list(found.order_by("path").values_list("pk", flat=True)[:FOUND])


def _counts(template):
    """Say whether a numbering names only what it may, and tells two decisions apart."""
    try:
        parts = [part for part in Formatter().parse(template) if part[1] is not None]
        names = {name for _text, name, _spec, _turn in parts}
        plain = all(WIDTH.fullmatch(spec) and not turn for _text, _name, spec, turn in parts)
        return plain and names <= NUMBERED and bool(names & {"n", "serial"})
    except ValueError:
        return False
