"""Every reason that the exchange gives, as a sentence for a person.

The understanding speaks in codes (`due.no_calendar`) and parameters, so that it needs no Django;
here each code has its sentence. A code without one fails the build.
"""

from collections.abc import Mapping
from typing import Any

from exchange.sentences import files, layouts, matching, members, memberships, plans, services

SENTENCES = {
    **files.SENTENCES,
    **plans.SENTENCES,
    **members.SENTENCES,
    **memberships.SENTENCES,
    **layouts.SENTENCES,
    **matching.SENTENCES,
    **services.SENTENCES,
}


def say(code: str, params: Mapping[str, Any] | None = None) -> str:
    """Return the sentence of a code in the reader's language; raise `KeyError` for no such code."""
    return str(SENTENCES[code]) % dict(params or {})
