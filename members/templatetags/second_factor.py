"""The notice that asks the powerful for a second factor, wherever a page wants it."""

from django import template

from members.second_factor import lacks_second_factor

register = template.Library()


@register.inclusion_tag("members/_second_factor.html", takes_context=True)
def ask_for_second_factor(context):
    """Say it to who lacks one and should not; one query."""
    return {
        "second_factor_wanted": lacks_second_factor(context["request"].user),
        "url_name": context.get("url_name", ""),
    }
