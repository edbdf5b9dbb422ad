"""A cell of a file, written in Python: a page shows hundreds, and a template each would be slow."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from exchange.queries.cells import Cell

register = template.Library()
NOTHING = mark_safe("")


@register.simple_tag
def said(cell: Cell, correcting: str, seen: str, name: str) -> SafeString:
    """Write what a cell says, what was understood, why, and the way to correct it.

    `correcting` is the address of corrections, `seen` the query of the page that shows the cell,
    `name` the title of its row, for readers of screens.
    """
    return format_html(
        '<dt>{}</dt>\n<dd>{}{} <a class="small" href="{}?{}&amp;{}">{}'
        ' <span class="sr">{}, {}</span></a></dd>{}',
        cell.label if cell.is_read else _("Not read"),
        _meaning(cell),
        _doubt(cell),
        correcting,
        cell.address,
        seen,
        pgettext("a cell", "Correct"),
        cell.label,
        name,
        format_html_join("", '\n<dd class="small quiet">{}</dd>', ((r,) for r in cell.reasons)),
    )


def _meaning(cell: Cell) -> SafeString | str:
    if cell.is_as_written:
        return cell.said
    original = format_html('<span class="quiet">{}</span>', _("“%(said)s”") % {"said": cell.said})
    if cell.is_refused or not cell.understood:
        return original
    return format_html(
        '{} <span class="quiet" aria-hidden="true">→</span> <span class="sr">{}</span>'
        ' <span class="strong">{}</span>',
        original,
        _("is understood as"),
        cell.understood,
    )


def _doubt(cell: Cell) -> SafeString:
    if not cell.is_to_check:
        return NOTHING
    kind, words = (
        ("late", pgettext("a cell", "Refused"))
        if cell.is_refused
        else ("warn", pgettext("a cell", "To check"))
    )
    return format_html(' <span class="badge badge--{}">{}</span>', kind, words)
