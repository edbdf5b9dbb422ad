"""A browser and a machine, from what the browser says of itself."""

from django import template
from django.utils.translation import gettext as _

register = template.Library()

BROWSERS = (("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))
MACHINES = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)


@register.filter
def device(user_agent):
    """« Firefox, Windows »."""
    names = [
        next((name for mark, name in known if mark in user_agent), "")
        for known in (BROWSERS, MACHINES)
    ]
    return ", ".join(name for name in names if name) or _("Unknown browser")
