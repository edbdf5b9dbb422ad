"""The file that someone brings in, and the plan that it goes to."""

from pathlib import PurePath

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from actions.forms.fields import DayField
from actions.models import ActionPlan
from core import when
from core.uploads import MEBI, MOST

KINDS = (".xlsx", ".xls", ".ods", ".csv", ".tsv", ".txt")
# What a file of such a name is refused for by whoever reads it, in a sentence of its own.
READ_TO_BE_REFUSED = (".xlsm", ".xlsb", ".xltx", ".ots", "")
ACCEPTED = (
    *KINDS,
    "text/csv",
    "application/vnd.ms-excel",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
)


class ImportForm(forms.Form):
    """A spreadsheet."""

    file = forms.FileField(
        label=gettext_lazy("Your spreadsheet"),
        max_length=200,
        help_text=gettext_lazy(
            "Excel (.xlsx or .xls), LibreOffice (.ods) or CSV, up to 25 MB and 20,000 rows. "
            "As it is: titles, merged cells and totals do no harm."
        ),
        widget=forms.FileInput(attrs={"accept": ",".join(ACCEPTED)}),
        error_messages={
            "required": gettext_lazy("Choose the file to read."),
            "missing": gettext_lazy("Choose the file to read."),
            "invalid": gettext_lazy("Choose the file to read."),
            "empty": gettext_lazy("This file is empty. Open it to see, then choose it again."),
            "max_length": gettext_lazy("This file’s name is too long: shorten it, then try again."),
        },
    )

    def clean_file(self):
        """Refuse what is too large or cannot be a spreadsheet; its inside is judged by reading."""
        file = self.cleaned_data["file"]
        if file.size > MOST:
            raise forms.ValidationError(
                _(
                    "This file weighs %(size)s MB; the portal reads up to 25. Often pictures or "
                    "empty formatted rows make a spreadsheet heavy: copy the list alone into a "
                    "new file."
                )
                % {"size": when.number(-(-file.size // MEBI))}
            )
        ending = PurePath(file.name).suffix.lower()
        if ending not in KINDS and ending not in READ_TO_BE_REFUSED:
            raise forms.ValidationError(
                _(
                    "“%(name)s” is no spreadsheet. Save the list as .xlsx, .ods or .csv, then "
                    "choose that file."
                )
                % {"name": file.name}
            )
        return file


class PlanImportForm(ImportForm):
    """A spreadsheet of actions, and the plan of the table that it goes to."""

    plan = forms.ModelChoiceField(
        label=gettext_lazy("Into which plan"),
        queryset=ActionPlan.objects.none(),
        required=False,
        empty_label=gettext_lazy("A new plan, made from this file"),
        error_messages={"invalid_choice": gettext_lazy("Choose one of the plans of this table.")},
    )
    plan_starts_on = DayField(
        label=gettext_lazy("A new plan starts on"),
        required=False,
        help_text=gettext_lazy(
            "Needed for a new plan only. “Year 2” and “short term” are counted from this day."
        ),
        error_messages={"invalid": gettext_lazy("Write a day, as 2026-04-01.")},
    )

    def __init__(self, *args, table, **kwargs):
        super().__init__(*args, **kwargs)
        plans = ActionPlan.objects.filter(table=table).order_by("-starts_on", "-pk")
        self.fields["plan"].queryset = plans

    def clean(self):
        """A new plan needs the day from which it counts."""
        said = super().clean()
        if not said.get("plan") and not said.get("plan_starts_on") and not self.errors:
            self.add_error(
                "plan_starts_on", _("Say when the new plan starts: its terms are counted from it.")
            )
        if said.get("plan"):
            said["plan_starts_on"] = None
        return said
