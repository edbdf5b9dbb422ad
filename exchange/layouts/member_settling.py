"""What several cells of a member say together: the person, the number, the vote, a resident."""

from typing import Any

from exchange.cells.got import Got, Grade, Why
from exchange.cells.people import PersonName, person
from exchange.cells.votes import Category
from exchange.layouts.content import of_words
from exchange.layouts.drafts import Draft
from exchange.layouts.member_rows import delegate
from exchange.layouts.parsing import Parsers
from exchange.layouts.strips import Spot


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
        if values["category"] is None and _is_resident(values["function"], parsers)[1]:
            values["category"] = "resident"
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
            delegate(draft, named)
    elif told:
        draft.remark("layout.resident_with_organization", said=said)


def _is_name_of_resident(said: str, values: dict[str, Any]) -> bool:
    citizen = values["category"] == "resident" or values["sector"] == "citoyen"
    if not citizen or values["person"] or "person" not in of_words(said):
        return False
    return person(said).grade == Grade.UNDERSTOOD


def _category_of_nobody(values: dict[str, Any]) -> str | None:
    alone = values["person"] and values["sector"] == "citoyen"
    return "resident" if alone and values["category"] in {None, "regular"} else values["category"]


def _is_resident(said: str, parsers: Parsers) -> tuple[bool, bool]:
    """Whether the words for an organisation are those for a resident, and surely so."""
    if len(said) > 60 or len(said.split()) > 6:
        return False, False
    got: Got[Category] = parsers.read("category", Spot(0, said, said, None))
    resident = got.value is not None and got.value.code == "resident"
    return resident, resident and got.grade == Grade.UNDERSTOOD and not got.whys
