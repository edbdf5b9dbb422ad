"""Shapes of a meeting as people type it: a day and hours on the clock of the place."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext_lazy as _

from meetings.models import Meeting
from tables.models import Publication

OUR_TIME = MinValueValidator(date(1990, 1, 1)), MaxValueValidator(date(2100, 12, 31))


class DayInput(forms.DateInput):
    input_type = "date"

    def __init__(self, **attrs):
        super().__init__(attrs=attrs, format="%Y-%m-%d")


class HourInput(forms.TimeInput):
    input_type = "time"

    def __init__(self, **attrs):
        super().__init__(attrs={"step": 300, **attrs}, format="%H:%M")


class MeetingForm(forms.Form):
    """When and where. `details` are the arguments of the services, in UTC."""

    title = forms.CharField(
        label=_("Title"),
        max_length=160,
        required=False,
        help_text=_("Leave empty to call it by its number."),
    )
    day = forms.DateField(label=_("Day"), widget=DayInput(), validators=OUR_TIME)
    start = forms.TimeField(label=_("Starts at"), widget=HourInput())
    end = forms.TimeField(label=_("Ends at"), widget=HourInput())
    mode = forms.ChoiceField(label=_("Mode"), choices=Meeting.Mode, widget=forms.RadioSelect)
    place = forms.CharField(label=_("Place"), max_length=200, required=False)
    link = forms.URLField(
        label=_("Videoconference link"),
        max_length=500,
        required=False,
        assume_scheme="https",
        help_text=_("Shown only to those who sit at the table."),
    )

    def __init__(self, *args, zone: ZoneInfo, **kwargs):
        super().__init__(*args, **kwargs)
        self.zone = zone

    @classmethod
    def initial_of(cls, slot, zone):
        """Return what the form starts with, from a meeting or a proposed slot."""
        start, end = slot.starts_at.astimezone(zone), slot.ends_at.astimezone(zone)
        return {
            "title": getattr(slot, "title", ""),
            "day": start.date(),
            "start": start.time(),
            "end": end.time(),
            "mode": slot.mode,
            "place": slot.place,
            "link": slot.link,
        }

    def clean(self):
        """Set the hours on the day; an hour that the clocks skip that day is no hour."""
        cleaned = super().clean()
        for name in ("start", "end"):
            if cleaned.get("day") and cleaned.get(name):
                moment = datetime.combine(cleaned["day"], cleaned[name], tzinfo=self.zone)
                if moment.astimezone(UTC).astimezone(self.zone).time() != cleaned[name]:
                    self.add_error(name, _("The clocks change that day: this hour does not exist."))
                cleaned[f"{name}s_at"] = moment.astimezone(UTC)
        starts_at, ends_at = cleaned.get("starts_at"), cleaned.get("ends_at")
        if starts_at and ends_at and ends_at <= starts_at:
            self.add_error("end", _("A meeting ends after it starts."))
        return cleaned

    @property
    def details(self):
        """The arguments that services take."""
        names = ("title", "starts_at", "ends_at", "mode", "place", "link")
        return {name: self.cleaned_data[name] for name in names}


class EditMeetingForm(MeetingForm):
    """A meeting that exists: its version tells whether someone else saved in the meantime."""

    publication = forms.TypedChoiceField(
        label=_("Shown to"),
        choices=Publication,
        coerce=int,
        help_text=_("The date and the place; the agenda stays with those who sit at the table."),
    )
    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)

    @property
    def details(self):
        return {**super().details, "publication": self.cleaned_data["publication"]}


class ConveneForm(forms.Form):
    """When replies are due, and the word given on a notice that is too short."""

    day = forms.DateField(label=_("Reply by"), widget=DayInput(), validators=OUR_TIME)
    hour = forms.TimeField(label=_("Hour"), widget=HourInput())
    despite_short_notice = forms.BooleanField(
        label=_("Convene despite the short notice"), required=False
    )

    def __init__(self, *args, zone: ZoneInfo, short: bool, **kwargs):
        super().__init__(*args, **kwargs)
        self.zone = zone
        if not short:
            del self.fields["despite_short_notice"]
        else:
            self.fields["despite_short_notice"].required = True

    @classmethod
    def initial_of(cls, due, zone):
        due = due.astimezone(zone)
        return {"day": due.date(), "hour": due.time()}

    @property
    def reply_by(self):
        day, hour = self.cleaned_data["day"], self.cleaned_data["hour"]
        return datetime.combine(day, hour, tzinfo=self.zone).astimezone(UTC)


class CancelForm(forms.Form):
    why = forms.CharField(
        label=_("Reason"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Everyone invited will read it."),
    )
