"""What narrows a list, in words, for the sheet that explains it."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _

from core import when
from exchange.queries.periods import Span


def of_form(form: forms.Form) -> list[tuple[str, str]]:
    """Return the name and the words of each field of a filter that is on."""
    if not form.is_valid():
        return []
    return [
        (str(form.fields[name].label), _words(form.fields[name], value))
        for name, value in form.cleaned_data.items()
        if value not in {None, "", False}
    ]


def of_span(span: Span) -> list[tuple[str, str]]:
    """Return the days between which a list looks back; nothing where it has no bounds."""
    days = {"start": span.start and when.day(span.start), "end": span.end and when.day(span.end)}
    if span.start and span.end:
        return [(_("Period"), _("from %(start)s to %(end)s") % days)]
    if span.start:
        return [(_("Period"), _("since %(start)s") % days)]
    return [(_("Period"), _("until %(end)s") % days)] if span.end else []


def _words(field: Any, value: Any) -> str:
    if value is True:
        return _("Yes")
    choices = dict(getattr(field, "choices", ())) if isinstance(value, str) else {}
    return str(choices.get(value, value))
