"""Headings that say when, or how far, the actions below are: « Court terme », « 2027 »."""

import re
from dataclasses import dataclass

from exchange.cells.got import Grade
from exchange.cells.states import Status
from exchange.layouts import spans
from exchange.layouts.drafts import Draft
from exchange.layouts.parsing import Parsers
from exchange.layouts.strips import Spot
from exchange.layouts.texts import flat, folded

BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
OF_ACTIONS = re.compile(
    r"^(?:les |nos )?(?:action|projet|mesure|activite|initiative|priorite|project|activitie)s? "
    r"(?:(?:a|de|pour|d) )?"
)
AT = re.compile(r"^(?:a|au|de|pour|horizon) (?=\D)")


@dataclass(frozen=True)
class Section:
    """What a heading says of the actions below it: a stretch of time or a state."""

    span: spans.Span | None = None
    status: Status | None = None

    @property
    def field(self) -> str:
        if self.status:
            return "state"
        return "due" if self.span and self.span.ends_on else "horizon"


def section(text: str, parsers: Parsers) -> Section | None:
    """Return what a heading says of its actions besides their axis, None for any other heading."""
    said = folded(BRACKETS.sub(" ", text))
    rest = OF_ACTIONS.sub("", said)
    held = spans.span(AT.sub("", rest), "", parsers.conventions)
    if held is not None:
        return Section(span=held)
    if rest == said or not rest:
        return None
    words = flat(text).split(maxsplit=1)[-1]
    got = parsers.read("state", Spot(0, words, words, None))
    return Section(status=got.value) if got.value and got.grade == Grade.UNDERSTOOD else None


def apply(held: Section | None, draft: Draft, parsers: Parsers) -> None:
    """Give an action what its section says, where none of its own cells says it."""
    values = draft.values
    if held is None:
        return
    if held.span and not (values["due_on"] or values["horizon"] or values["due_said"]):
        _put(held.span, draft, parsers)
    untold = not draft.later.get("states") and values["percent"] is None
    if held.status and untold and values["state"] == "planned":
        values["state"], values["percent"] = held.status.state, held.status.percent


def _put(held: spans.Span, draft: Draft, parsers: Parsers) -> None:
    values = draft.values
    if held.ends_on:
        values["due_on"] = held.ends_on.isoformat()
        values["horizon"] = parsers.conventions.horizon_of(held.ends_on)
    else:
        values["horizon"] = held.horizon
        values["ongoing"] = held.horizon == "ongoing"
