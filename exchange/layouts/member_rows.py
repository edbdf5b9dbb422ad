"""The cells of a member, put together into its values."""

from dataclasses import replace
from typing import Any

from exchange.cells.got import Got, Grade, Why, sure
from exchange.cells.people import PersonName
from exchange.cells.said import to_come
from exchange.cells.votes import Category
from exchange.layouts import spans
from exchange.layouts.columns import Assigned
from exchange.layouts.content import of_words
from exchange.layouts.drafts import Draft, labelled
from exchange.layouts.parsing import Parsers
from exchange.layouts.spans import is_cross
from exchange.layouts.strips import Spot

PLAIN = frozenset({"note"})
UNTITLED: frozenset[str] = frozenset()


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
        _delegate(draft, got.value[0])
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


def _delegate(draft: Draft, person: PersonName) -> None:
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


TAKERS: dict[str, Any] = {
    "email": _parsed, "website": _parsed, "sector": _sector, "phone": _phone, "person": _person,
    "alternate": _alternate, "contact": _contact, "category": _category, "votes": _votes,
    "joined": _joined,
}  # fmt: skip


def settle(draft: Draft, parsers: Parsers) -> None:
    """Put together what several cells say: the person, the number, the vote, a resident."""
    _settle_person(draft, parsers)
    _settle_found(draft)
    _settle_vote(draft)
    _settle_resident(draft, parsers)
    if not draft.values["organization"] and draft.values["category"] != "resident":
        draft.refused.append(Why("layout.no_organization"))
    elif not draft.values["organization"] and not draft.values["person"]:
        draft.refused.append(Why("layout.resident_without_name"))


def _settle_person(draft: Draft, parsers: Parsers) -> None:
    values = draft.values
    if not values["person"]:
        _put_names(values, parsers)
    others = [name for name in draft.later.get("others", []) if name != values["person"]]
    if others and not values["alternate"]:
        values["alternate"] = ", ".join(others)
    elif others:
        draft.add_words("note", ", ".join(others))


def _put_names(values: dict[str, Any], parsers: Parsers) -> None:
    """The names of two columns make one; what is all in capitals is written as names are."""
    given, family = values["given_name"], values["family_name"]
    if given and len(family) > 2 and family.isupper():
        whole = f"{family}, {given}"
        got = parsers.read("person", Spot(0, whole, whole, None))
        if got.value:
            given, family = got.value.given_name, got.value.family_name
    values["given_name"], values["family_name"] = given, family
    values["person"] = f"{given} {family}".strip()


def _settle_found(draft: Draft) -> None:
    """Put what stood in other cells where no cell of its own said it, or else in the note."""
    for field, said in draft.later.get("found", []):
        if not draft.values[field]:
            draft.values[field] = said
        elif draft.values[field] != said:
            draft.add_words("note", said)
    for extension in draft.later.get("extensions", []):
        phone = draft.values["phone"]
        if phone and "poste" not in phone:
            draft.values["phone"] = f"{phone}, poste {extension}"
        elif not phone:
            draft.add_words("note", f"poste {extension}")


def _settle_vote(draft: Draft) -> None:
    implied = [vote for vote in draft.later.get("implied", []) if vote is not None]
    if draft.values["votes"] is None and implied and not draft.later.get("voting"):
        draft.values["votes"] = implied[0]


def _settle_resident(draft: Draft, parsers: Parsers) -> None:
    """« Citoyenne », or a name, in the column of the organisations is no organisation: a resident.

    A resident has none: the words that name them otherwise are noted.
    """
    values = draft.values
    said, told = values["organization"], values["category"] == "resident"
    if not said:
        values["category"] = _category_of_nobody(values)
        return
    resident, surely = _is_resident(said, parsers)
    if resident and (surely or told):
        values["organization"], values["category"] = "", "resident"
        if not surely:
            draft.add_words("note", said)
    elif _is_name_of_resident(said, values):
        values["organization"], values["category"] = "", "resident"
        named: PersonName | None = parsers.read("person", Spot(0, said, said, None)).value
        if named is not None:
            _delegate(draft, named)
    elif told:
        draft.remark("layout.resident_with_organization", said=said)


def _is_name_of_resident(said: str, values: dict[str, Any]) -> bool:
    citizen = values["category"] == "resident" or values["sector"] == "citoyen"
    return citizen and not values["person"] and "person" in of_words(said)


def _category_of_nobody(values: dict[str, Any]) -> str | None:
    alone = values["person"] and values["sector"] == "citoyen"
    return "resident" if alone and values["category"] in {None, "regular"} else values["category"]


def _is_resident(said: str, parsers: Parsers) -> tuple[bool, bool]:
    """Whether the words for an organisation are those for a resident, and surely so."""
    if len(said) > 60 or len(said.split()) > 6:
        return False, False
    got: Got[Category] = parsers.read("category", Spot(0, said, said, None))
    resident = got.value is not None and got.value.code == "resident"
    return resident, resident and got.grade == Grade.UNDERSTOOD
