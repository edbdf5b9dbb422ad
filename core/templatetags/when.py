"""Filters that write days, hours and numbers; see `core.when` for how each one looks."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django import template
from django.utils import timezone

from core import when

register = template.Library()


def _local(value, zone=None):
    """Return a moment on the clock named, else on the reader's; a date as it is."""
    if isinstance(value, datetime):
        return timezone.localtime(value, ZoneInfo(zone) if isinstance(zone, str) else zone)
    return value


def _filter(name, write):
    def apply(value, zone=None):
        return "" if value in (None, "") else write(_local(value, zone))

    apply.__doc__ = write.__doc__
    register.filter(name, apply)


for _name in (
    "hour",
    "clock",
    "day",
    "day_short",
    "day_and_month",
    "weekday",
    "full_day",
    "month",
    "month_short",
):
    _filter(_name, getattr(when, _name))


@register.filter
def iso(value, zone=None):
    """« 2026-11-24 » or « 2026-11-24T09:00:00-05:00 », for `<time datetime>`."""
    local = _local(value, zone)
    return local.isoformat(timespec="seconds") if isinstance(local, datetime) else local.isoformat()


@register.filter
def duration(minutes):
    """« 1 h 30 », from minutes."""
    return when.duration(minutes or 0)


@register.filter
def figures(value, decimals=None):
    """A number with the separators of the language."""
    return "" if value is None else when.number(value, decimals)


@register.filter
def money(value):
    """« 12 500 $ »."""
    return "" if value is None else when.money(value)


@register.filter
def percent(value):
    """« 80 % »."""
    return "" if value is None else when.percent(value)


@register.filter
def ordinal(value):
    """« 3e »."""
    return when.ordinal(value)


@register.simple_tag
def hours(start, end, zone=None):
    """« de 9 h à 12 h »."""
    return when.span(_local(start, zone), _local(end, zone))


@register.filter
def distance(value, today=None):
    """« dans 8 jours »."""
    on = _local(value)
    on = on.date() if isinstance(on, datetime) else on
    return when.distance(on, today if isinstance(today, date) else timezone.localdate())
