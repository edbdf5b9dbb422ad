"""Filters of the actions' pages; they live in the query string, so every state has a link."""

import django_filters
from django import forms
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from actions.models import Action, Commitment, Horizon
from actions.queries import shares_of
from members.models import Organization
from tables.models import Programme, Step, Territory

MORE = ("programme", "step", "territory", "horizon", "mine")
EVERYONE = pgettext_lazy("organizations", "All")
EVERY = pgettext_lazy("steps or answers", "All")
STATES = (
    ("open", pgettext_lazy("actions", "Open")),
    ("late", _("Late")),
    *((value, label) for value, label in Action.State.choices),
    ("all", _("All, abandoned ones too")),
)
ANSWERS = {
    "confirmed": {"confirmed_at__isnull": False},
    "named": {"confirmed_at": None, "declined_at": None},
    "declined": {"declined_at__isnull": False},
}


def by_state(actions, state, on):
    """Keep the actions in a state; « late » is computed, and nothing means all but abandoned."""
    if state == "all":
        return actions
    if state in {"open", "late"}:
        return actions.overdue(on=on) if state == "late" else actions.open()
    return actions.filter(state=state) if state else actions.standing()


class ActionFilter(django_filters.FilterSet):
    """What any list of actions can be narrowed to."""

    q = django_filters.CharFilter(
        label=_("Words of the title, or number"),
        method="saying",
        widget=forms.TextInput(attrs={"type": "search", "maxlength": 100}),
    )
    organization = django_filters.ModelChoiceFilter(
        label=_("Organization"), method="of_organization", empty_label=EVERYONE
    )
    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=STATES,
        method="in_state",
        empty_label=_("Not abandoned"),
    )

    class Meta:
        model = Action
        fields = ()

    def __init__(self, *args, on, public=False, **kwargs):
        super().__init__(*args, **kwargs)
        self.on, self.public = on, public
        self.shares = Commitment.objects.confirmed() if public else Commitment.objects.standing()
        self.filters["organization"].queryset = Organization.objects.filter(
            Exists(self.shares.filter(action__in=self.queryset, organization=OuterRef("pk")))
        ).in_order()

    @property
    def is_on(self):
        """Whether anything narrows the list; bad values narrow nothing and say so."""
        return self.form.is_valid() and any(self.form.cleaned_data.values())

    @property
    def qs(self):
        """Leave the abandoned out unless they are asked for."""
        narrowed = super().qs
        state = self.form.cleaned_data.get("state") if self.form.is_bound else ""
        return narrowed if state else narrowed.standing()

    def saying(self, actions, _name, text):
        return actions.saying(text)

    def of_organization(self, actions, _name, organization):
        return actions.filter(
            Exists(self.shares.filter(organization=organization, action=OuterRef("pk")))
        )

    def in_state(self, actions, _name, state):
        return by_state(actions, state, self.on)


class PlanFilter(ActionFilter):
    """What the actions of a plan can be narrowed to; lists offer what the plan uses."""

    programme = django_filters.ModelChoiceFilter(
        label=_("Programme"), field_name="programmes", empty_label=EVERYONE
    )
    step = django_filters.ModelChoiceFilter(
        label=_("Step of the pathway"), field_name="steps", empty_label=EVERY
    )
    territory = django_filters.ModelChoiceFilter(
        label=_("Territory"), field_name="territories", empty_label=EVERYONE
    )
    horizon = django_filters.ChoiceFilter(
        label=_("Horizon"), choices=Horizon.choices, method="at_horizon", empty_label=EVERYONE
    )
    mine = django_filters.BooleanFilter(
        label=_("My commitments only"), method="of_mine", widget=forms.CheckboxInput
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        for name, model in (("programme", Programme), ("step", Step), ("territory", Territory)):
            used = model.objects.filter(actions__in=self.queryset).distinct()
            self.filters[name].queryset = used
        if not user.is_authenticated:
            del self.filters["mine"]

    @property
    def more(self):
        """How many of the conditions that are not in sight at first are on."""
        said = self.form.cleaned_data if self.form.is_valid() else {}
        return sum(1 for name in MORE if said.get(name))

    def at_horizon(self, actions, _name, horizon):
        return actions.with_horizon().filter(horizon=horizon)

    def of_mine(self, actions, _name, mine):
        if not mine:
            return actions
        shares = shares_of(self.user, self.on).standing()
        return actions.filter(Exists(shares.filter(action=OuterRef("pk"))))


class FollowUpFilter(ActionFilter):
    """What follow-ups can be narrowed to; those to do unless something else is asked."""

    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=(
            ("late", _("Late")),
            ("done", _("Done")),
            ("abandoned", _("Abandoned")),
            ("all", _("All, abandoned ones too")),
        ),
        method="in_state",
        empty_label=_("To do"),
    )

    @property
    def qs(self):
        """Keep the open ones unless a state is asked for."""
        narrowed = super().qs
        state = self.form.cleaned_data.get("state") if self.form.is_bound else ""
        return narrowed if state else narrowed.open()


class CommitmentFilter(django_filters.FilterSet):
    """What the table of commitments can be narrowed to."""

    organization = django_filters.ModelChoiceFilter(
        label=_("Organization"), queryset=Organization.objects.none(), empty_label=EVERYONE
    )
    role = django_filters.ChoiceFilter(
        label=_("Role"), choices=Commitment.Role.choices, empty_label=EVERYONE
    )
    answer = django_filters.ChoiceFilter(
        label=_("Answer"),
        choices=Commitment.Answer.choices,
        method="answered",
        empty_label=EVERY,
    )

    class Meta:
        model = Commitment
        fields = ()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["organization"].queryset = Organization.objects.filter(
            Exists(self.queryset.filter(organization=OuterRef("pk")))
        ).in_order()

    @property
    def is_on(self):
        return self.form.is_valid() and any(self.form.cleaned_data.values())

    def answered(self, shares, _name, answer):
        return shares.filter(**ANSWERS[answer])
