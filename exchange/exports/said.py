"""What several lists say alike: identifiers, columns for information, how a file comes back."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from exchange.exports.listing import Column, Kind


def as_it_is() -> str:
    """What an import does with most cells."""
    return _("Replaces what the portal holds, once you have seen it side by side.")


def as_words() -> str:
    """What may be typed in most cells."""
    return _("Words, on one line or several.")


def heading(name: str) -> str:
    """Return the heading of a column that stands for information and that no import reads."""
    return {
        "confirmed": pgettext("heading of a column", "Confirmed commitments"),
        "situation": pgettext("heading of a column", "Standing of the membership"),
    }[name]


def mark(of: Callable[[Any], str]) -> Column:
    """Return the column of identifiers, the last one, by which a file of ours is known again."""
    return Column(
        pgettext("heading of a column", "Identifier"),
        Kind.MARK,
        12,
        of,
        _("By what the portal knows the line again when the file comes back."),
        _("Nothing. Leave it empty on a line that you add."),
        _("Says which line of the portal is meant. Without it, a new one is made."),
        hint=_("Do not change it: it is by this that the portal knows the line again."),
    )


def coming_back() -> list[str]:
    """Return what to know of a file that is changed, then imported again."""
    return [
        _(
            "This file may be changed and brought back: choose Import on the page of the list. "
            "Nothing is written before you have seen what would change."
        ),
        _(
            "Order of columns and lines is free, filters and colours too. A line without an "
            "identifier is new. A line that you remove from the file removes nothing."
        ),
    ]
