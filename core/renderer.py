"""Django's own forms, in our markup."""

from django.forms.renderers import TemplatesSetting
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join

SELECT = "django/forms/widgets/select.html"


class PortalRenderer(TemplatesSetting):
    """Draw forms and fields from `templates/core/forms/`.

    A select is drawn here rather than by its template, which includes another one for each of its
    options: filters hold hundreds of them, and they made half the cost of a page.
    """

    form_template_name = "core/forms/form.html"
    field_template_name = "core/forms/field.html"

    def render(self, template_name, context, request=None):
        if template_name == SELECT:
            return _select(context["widget"])
        return super().render(template_name, context, request)


def _select(widget):
    attrs = {"name": widget["name"], **widget["attrs"]}
    groups = (_group(name, options) for name, options, _index in widget["optgroups"])
    return format_html(
        "<select{}>{}</select>", flatatt(attrs), format_html_join("", "{}", ((g,) for g in groups))
    )


def _group(name, options):
    drawn = format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        ((each["value"], flatatt(each["attrs"]), each["label"]) for each in options),
    )
    return format_html('<optgroup label="{}">{}</optgroup>', name, drawn) if name else drawn
