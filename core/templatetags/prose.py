"""`{{ text|prose }}`: what people typed, as clean HTML."""

from django import template

from core import prose as writing

register = template.Library()


@register.filter
def prose(text):
    """Draw light Markdown; see `core.prose.html`."""
    return writing.html(text or "")
