"""What each column of a file is, in one form."""

from django import forms
from django.utils.translation import gettext as _

from exchange.queries import words


class ColumnsForm(forms.Form):
    """For each sheet: whether it is left out, the line of its headings, a choice a column.

    Fields are named by the place of the sheet and of the column: `s1-out`, `s1-header`, `s1-c3`.
    """

    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args, page, **kwargs):
        super().__init__(*args, **kwargs)
        self.page = page
        self.initial["version"] = page.imported.version
        choices = [("", _("Do not read this column")), *words.fields_of(page.imported.kind)]
        for place, sheet in page.placed:
            self._add_sheet(f"s{place}", sheet)
            for column in sheet.columns:
                self.fields[f"s{place}-c{column.index}"] = forms.ChoiceField(
                    label=_("What column %(letter)s is") % {"letter": column.letter},
                    choices=choices,
                    initial=column.field,
                    required=False,
                )

    def _add_sheet(self, name, sheet):
        if self.page.may_leave_out and (sheet.is_read or sheet.is_left_out):
            self.fields[f"{name}-out"] = forms.BooleanField(
                label=_("Do not read this sheet"), initial=sheet.is_left_out, required=False
            )
        if sheet.lines and not sheet.is_left_out:
            lines = [(line, f"{line} · {text}") for line, text in sheet.lines]
            self.fields[f"{name}-header"] = forms.TypedChoiceField(
                label=_("The headings of the columns are in row"),
                choices=lines
                if sheet.header
                else [("", _("No row: this sheet is not read")), *lines],
                coerce=int,
                empty_value=None,
                initial=sheet.header,
                required=False,
            )

    def sheets(self):
        """Yield each sheet with its fields: (sheet, out, header, [(column, field)])."""
        for place, sheet in self.page.placed:
            columns = [(each, self[f"s{place}-c{each.index}"]) for each in sheet.columns]
            yield sheet, self._of(f"s{place}-out"), self._of(f"s{place}-header"), columns

    def _of(self, name):
        return self[name] if name in self.fields else None

    def said(self):
        """Return what differs from what stands, as columns, headers and sheets left out."""
        columns, headers, left_out = {}, {}, {}
        for place, sheet in self.page.placed:
            out = self.cleaned_data.get(f"s{place}-out", sheet.is_left_out)
            header = self.cleaned_data.get(f"s{place}-header", sheet.header)
            if out != sheet.is_left_out:
                left_out[sheet.name] = out
            if header is not None and header != sheet.header:
                headers[sheet.name] = header
            for column in sheet.columns:
                field = self.cleaned_data[f"s{place}-c{column.index}"]
                if field != column.field:
                    columns[sheet.name, column.index] = field
        version = self.cleaned_data["version"]
        return {"columns": columns, "headers": headers, "left_out": left_out, "version": version}
