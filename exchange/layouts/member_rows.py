"""The cells of a member, put together into its values."""

import re
from dataclasses import replace
from typing import Any

from exchange.cells.got import Got, Grade, Why, doubt, sure
from exchange.cells.people import PersonName
from exchange.cells.said import to_come
from exchange.cells.votes import Category
from exchange.layouts import spans
from exchange.layouts.columns import Assigned
from exchange.layouts.drafts import Draft, labelled
from exchange.layouts.parsing import Parsers
from exchange.layouts.spans import is_cross
from exchange.layouts.strips import Spot
from exchange.layouts.texts import flat, folded

PLAIN = frozenset({"note"})
UNTITLED: frozenset[str] = frozenset()


VACANT = re.compile(r"^(?:siege |poste )?(?:vacant|libre|non comble|a combler|inoccupe)e?s?$")
REPRESENTED = re.compile(r",?\s*\(?\brepr[ée]sent[ée]+e?s? par\b", re.IGNORECASE)
CUTS = (
    REPRESENTED, re.compile(r"\n"), re.compile(r"\s*[–—|]\s*|\s-\s|\s*[:(]\s*"),
    re.compile(r"\s*/\s*"), re.compile(r",\s*"),
)  # fmt: skip


def take(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    """Read a cell of a member into its values, and mark it."""
    if column.means and is_cross(spot.text):
        spot = replace(spot, text=column.means, value=None)
    elif column.means:
        column = column.to("note") if spans.crossed(spot.text) else column.to("")
    TAKERS.get(column.field, _words)(draft, column, spot, parsers)


def note(draft: Draft, column: Assigned, text: str) -> None:
    draft.add_words("note", labelled(column, text, PLAIN))


def _words(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    field = column.field
    got = parsers.read(f"{field}_words", spot)
    if field == "note":
        note(draft, column, spot.text)
    elif field:
        draft.values[field] = got.value or ""
    draft.marks.append(draft.mark(column, spot, got if field else Got(None)))


def _parsed(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    """E-mail, site: a value of one word, or the text is noted."""
    got = parsers.read(column.field, spot)
    draft.values[column.field] = got.value or draft.values[column.field]
    if got.grade != Grade.UNDERSTOOD and not to_come(spot.text):
        note(draft, column, spot.text)
    draft.marks.append(draft.mark(column, spot, got))


def _sector(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    """The code of the sector; words that say more than its name are noted."""
    got = parsers.read("sector", spot)
    draft.values["sector"] = got.value or draft.values["sector"]
    if (got.whys or got.value is None) and spot.flat:
        note(draft, column, spot.text)
    draft.marks.append(draft.mark(column, spot, got))


def _phone(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    if column.term == "extension":
        draft.defer("extensions", spot.flat)
        draft.marks.append(draft.mark(column, spot, sure(spot.flat)))
        return
    got = parsers.read("phone", spot)
    if got.value and not draft.values["phone"]:
        draft.values["phone"] = got.value
    elif got.value != draft.values["phone"]:
        draft.add_words("note", labelled(column, got.value or spot.text, UNTITLED))
    if got.value and got.grade != Grade.UNDERSTOOD and not same_figures(got.value, spot.text):
        note(draft, column, spot.text)
    draft.marks.append(draft.mark(column, spot, got))


def _person(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got: Got[list[PersonName]] = parsers.read("alternate", spot)
    shown = None
    if not got.value:
        _nobody(draft, column, spot, got)
    else:
        delegate(draft, got.value[0])
        shown = got.value[0].name
        _others(draft, got.value[1:])
        if len(got.value) > 1:
            more = Why("layout.more_people", {"others": ", ".join(p.name for p in got.value[1:])})
            got = Got(got.value, Grade.DOUBTFUL, (more, *got.whys))
    draft.marks.append(draft.mark(column, spot, got, shown))


def _nobody(draft: Draft, column: Assigned, spot: Spot, got: Got[Any]) -> None:
    """A cell of people that names none: a function alone, an address, words to keep."""
    if any(why.code == "person.function_only" for why in got.whys):
        draft.defer("found", ("function", spot.flat))
    elif any(why.code == "person.email_only" for why in got.whys):
        draft.defer("found", ("email", str(got.whys[0].params["said"])))
    elif got.grade != Grade.UNDERSTOOD and not all(map(to_come, spot.flat.split("/"))):
        note(draft, column, spot.text)


def same_figures(one: str, other: str) -> bool:
    """Whether two texts have the same figures and nothing else tells them apart but signs."""
    return [c for c in one if c.isdigit()] == [c for c in other if c.isdigit()]


def delegate(draft: Draft, person: PersonName) -> None:
    values = draft.values
    values["person"] = person.name
    values["given_name"], values["family_name"] = person.given_name, person.family_name
    for field in ("function", "email", "phone"):
        said = getattr(person, field)
        if said:
            draft.defer("found", (field, said))


def _others(draft: Draft, people: list[PersonName]) -> None:
    """Those whom a cell names beside the delegate: the alternate, where no column says one."""
    for person in people:
        draft.defer("others", person.name)


def _alternate(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got: Got[list[PersonName]] = parsers.read("alternate", spot)
    if got.value:
        draft.add_words("alternate", ", ".join(p.name for p in got.value), ", ")
        for person in got.value:
            more = [said for said in (person.function, person.email, person.phone) if said]
            if more:
                draft.add_words(
                    "note", labelled(column, f"{person.name}, {', '.join(more)}", PLAIN)
                )
    elif got.grade != Grade.UNDERSTOOD and not all(map(to_come, spot.flat.split("/"))):
        note(draft, column, spot.text)
    draft.marks.append(draft.mark(column, spot, got, draft.values["alternate"] or None))


def _contact(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    """« Coordonnées »: an address, a number and perhaps a name, in one cell."""
    email = parsers.read("email", spot) if "@" in spot.text else Got(None)
    phone = parsers.read("phone", spot) if any(c.isdigit() for c in spot.text) else Got(None)
    for field, got in (("email", email), ("phone", phone)):
        if got.value and got.grade != Grade.REFUSED:
            draft.defer("found", (field, got.value))
    if email.value is None and phone.value is None:
        note(draft, column, spot.text)
    shown = [value for value in (email.value, phone.value) if value]
    draft.marks.append(draft.mark(column, spot, Got(None), shown))


def _category(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got: Got[Category] = parsers.read("category", spot)
    if got.value:
        draft.values["category"] = got.value.code
        draft.defer("implied", got.value.votes)
    if got.grade != Grade.UNDERSTOOD:
        note(draft, column, spot.text)
    draft.marks.append(draft.mark(column, spot, got))


def _votes(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got = parsers.read("votes", spot)
    if got.value is not None or draft.values["votes"] is None:
        draft.values["votes"] = got.value
    if got.value is None and got.grade == Grade.REFUSED:
        note(draft, column, spot.text)
    draft.defer("voting", got.grade)
    draft.marks.append(draft.mark(column, spot, got))


def _joined(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    got = parsers.read("joined", spot)
    if got.value:
        draft.values["joined_on"] = got.value.on.isoformat()
        draft.values["joined_precision"] = got.value.precision
    if got.grade != Grade.UNDERSTOOD:
        note(draft, column, spot.text)
    draft.marks.append(draft.mark(column, spot, got))


def _organization(draft: Draft, column: Assigned, spot: Spot, parsers: Parsers) -> None:
    """The name of an organisation, and that of its delegate where the cell says both."""
    if VACANT.match(folded(spot.flat)) or to_come(spot.text):
        draft.marks.append(draft.mark(column, spot, doubt(None, "layout.vacant", said=spot.flat)))
        return
    cuts = CUTS if column.term == "organization_and_person" else (REPRESENTED,)
    for cut in cuts:
        body, _, who = (
            part.strip(" ,;:–—-()") for part in cut.sub("\0", spot.text, 1).partition("\0")
        )
        named = parsers.read("alternate", Spot(0, who, who, None)) if body and who else Got(None)
        if named.value and named.value[0].family_name:
            draft.values["organization"] = flat(body)
            delegate(draft, named.value[0])
            _others(draft, named.value[1:])
            shown = [draft.values["organization"], *(person.name for person in named.value)]
            draft.marks.append(draft.mark(column, spot, Got(None, named.grade, named.whys), shown))
            return
    _words(draft, column, spot, parsers)


TAKERS: dict[str, Any] = {
    "email": _parsed, "website": _parsed, "sector": _sector, "phone": _phone, "person": _person,
    "alternate": _alternate, "contact": _contact, "category": _category, "votes": _votes,
    "joined": _joined, "organization": _organization,
}  # fmt: skip
