"""Django's own forms, in our markup."""

from django.forms.renderers import TemplatesSetting


class PortalRenderer(TemplatesSetting):
    """Draw forms and fields from `templates/core/forms/`."""

    form_template_name = "core/forms/form.html"
    field_template_name = "core/forms/field.html"
