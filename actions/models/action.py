"""An action of a plan, or a follow-up from minutes: one concept, one list."""

from datetime import timedelta

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Cast, Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from actions.models.plan import ActionPlan, Heading, Horizon
from core.fields import KeyField, NumberKeyField
from core.models import Stamped
from core.text import fold
from meetings.models import AgendaItem, Decision
from members.models import Person
from tables.models import Population, Programme, Step, Table, Territory

SHORT_DAYS, MEDIUM_DAYS = 365, 1096  # the bounds of a follow-up, which has no plan


class WordsField(KeyField):
    """The words by which a row is found, without accents, case or punctuation."""

    def key_of(self, text):
        return fold(text)


class ActionQuerySet(models.QuerySet):
    def open(self):
        """Keep what is still to be done."""
        return self.filter(state__in=Action.OPEN)

    def overdue(self, *, on):
        """Keep the open ones whose date has passed on that day."""
        return self.open().filter(due_on__lt=on)

    def due_between(self, first, last):
        """Keep the open ones due from one day to another, both included."""
        return self.open().filter(due_on__gte=first, due_on__lte=last)

    def follow_ups(self):
        """Keep the actions without a plan: those that came from minutes."""
        return self.filter(plan=None)

    def standing(self):
        """Leave out the abandoned."""
        return self.exclude(state=Action.State.ABANDONED)

    def with_horizon(self):
        """Annotate `horizon`: from the due date and the plan's bounds, else the one set by hand.

        Without a plan the bounds are 12 and 36 months from the day that the action was made.
        """
        short = Coalesce("plan__short_until", _days_after_making(SHORT_DAYS))
        medium = Coalesce("plan__medium_until", _days_after_making(MEDIUM_DAYS))
        return self.annotate(
            horizon=Case(
                When(ongoing=True, then=Value(Horizon.ONGOING)),
                When(due_on__isnull=True, then=F("horizon_by_hand")),
                When(due_on__lte=short, then=Value(Horizon.SHORT)),
                When(due_on__lte=medium, then=Value(Horizon.MEDIUM)),
                default=Value(Horizon.LONG),
                output_field=models.CharField(),
            )
        )

    def saying(self, text):
        """Keep those whose number or title holds the words, whatever their accents."""
        return self.filter(words__contains=fold(text))

    def hold(self, pk: int) -> "Action":
        """Lock one row until the transaction ends and read it again, with its plan and table."""
        return self.select_for_update(of=("self",)).select_related("table", "plan").get(pk=pk)

    def in_order(self):
        """By date as people look for it: the dated first, then by number."""
        return self.order_by(F("due_on").asc(nulls_last=True), "number_key", "pk")

    def by_number(self):
        return self.order_by("number_key", "pk")


class Action(Stamped):
    """What a table does. Late is never stored: it is a due date gone by on an open action."""

    class State(models.TextChoices):
        PLANNED = "planned", _("To come")
        IN_PROGRESS = "in_progress", _("In progress")
        DONE = "done", _("Done")
        DEFERRED = "deferred", _("Deferred")
        ABANDONED = "abandoned", _("Abandoned")

    OPEN = (State.PLANNED, State.IN_PROGRESS, State.DEFERRED)

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="actions")
    plan = models.ForeignKey(
        ActionPlan, on_delete=models.PROTECT, null=True, blank=True, related_name="actions"
    )
    heading = models.ForeignKey(
        Heading,
        verbose_name=_("heading"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="actions",
    )
    item = models.ForeignKey(
        AgendaItem, on_delete=models.SET_NULL, null=True, blank=True, related_name="follow_ups"
    )
    decision = models.ForeignKey(
        Decision, on_delete=models.SET_NULL, null=True, blank=True, related_name="made_actions"
    )
    number = models.CharField(_("number"), max_length=16, blank=True)
    number_key = NumberKeyField(source="number", max_length=80)
    title = models.CharField(_("title"), max_length=300)
    words = WordsField(source="said", max_length=330)
    description = models.TextField(_("description"), blank=True)
    created_on = models.DateField(editable=False)
    due_on = models.DateField(_("due on"), null=True, blank=True)
    ongoing = models.BooleanField(_("ongoing, without an end"), default=False)
    horizon_by_hand = models.CharField(
        _("horizon, where there is no date"), max_length=8, choices=Horizon, blank=True
    )
    state = models.CharField(_("state"), max_length=12, choices=State, default=State.PLANNED)
    percent = models.PositiveSmallIntegerField(
        _("percentage"), default=0, validators=(MaxValueValidator(100),)
    )
    done_on = models.DateField(_("done on"), null=True, blank=True)
    reported_at = models.DateTimeField(_("last update"), null=True, blank=True, editable=False)
    person = models.ForeignKey(
        Person,
        verbose_name=_("followed by"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="actions",
    )
    territories = models.ManyToManyField(
        Territory, verbose_name=_("territories"), related_name="actions", blank=True
    )
    populations = models.ManyToManyField(
        Population, verbose_name=_("populations"), related_name="actions", blank=True
    )
    programmes = models.ManyToManyField(
        Programme, verbose_name=_("programmes"), related_name="actions", blank=True
    )
    steps = models.ManyToManyField(
        Step, verbose_name=_("steps of the pathway"), related_name="actions", blank=True
    )
    indicator = models.CharField(_("indicator"), max_length=200, blank=True)
    target = models.CharField(_("target"), max_length=120, blank=True)
    budget = models.DecimalField(
        _("budget ($)"), max_digits=12, decimal_places=2, null=True, blank=True
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ActionQuerySet.as_manager()

    class Meta:
        verbose_name = _("action")
        verbose_name_plural = _("actions")
        constraints = (
            models.CheckConstraint(
                name="action_is_dated_or_ongoing_not_both",
                condition=~Q(ongoing=True) | Q(due_on=None),
                violation_error_message=_("An ongoing action has no due date."),
            ),
            models.CheckConstraint(name="action_percent_up_to_100", condition=Q(percent__lte=100)),
            models.CheckConstraint(
                name="action_done_has_its_day",
                condition=Q(state="done", done_on__isnull=False)
                | ~Q(state="done") & Q(done_on=None),
                violation_error_message=_("Say on which day the action was done."),
            ),
        )
        indexes = (
            models.Index(fields=("table", "plan", "number_key", "id"), name="action_of_a_plan"),
            models.Index(
                fields=("table", "due_on", "id"),
                name="action_open_by_date",
                condition=Q(state__in=("planned", "in_progress", "deferred")),
            ),
        )

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("actions:detail", args=(self.table.slug, self.pk))

    @property
    def said(self):
        """What a person types to find it."""
        return f"{self.number} {self.title}"

    @property
    def is_open(self):
        return self.state in self.OPEN

    @property
    def stated_horizon(self):
        """The horizon by its date, else the one set by hand; queries unless the plan was joined.

        The same answer as `with_horizon()`, for one action in hand; "" when nothing says it.
        """
        if self.ongoing:
            return Horizon.ONGOING.value
        return self.horizon_of(self.due_on) if self.due_on else self.horizon_by_hand

    def horizon_of(self, due_on):
        """Return the horizon of a date by the plan's bounds, or those of a follow-up."""
        if self.plan_id:
            return self.plan.horizon_of(due_on).value
        if due_on <= self.created_on + timedelta(days=SHORT_DAYS):
            return Horizon.SHORT.value
        medium = due_on <= self.created_on + timedelta(days=MEDIUM_DAYS)
        return (Horizon.MEDIUM if medium else Horizon.LONG).value

    def days_late(self, on):
        """Return how many days the due date has gone by on a day; 0 when it has not."""
        if not self.is_open or self.due_on is None or self.due_on >= on:
            return 0
        return (on - self.due_on).days


def _days_after_making(days):
    return Cast(F("created_on") + timedelta(days=days), models.DateField())
