"""Who a cell names: « Gagnon, Josée », « M. Karim Haddad », « Tremblay Isabelle »."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.text import fold
from exchange.cells.family_names import FAMILY
from exchange.cells.got import Got, Grade, Why, doubt
from exchange.cells.name_order import Order, cased, is_given, is_initial, is_particle, ordered, rate
from exchange.cells.person_text import Bare, bared, is_body, is_function, without_titles
from exchange.cells.person_words import OTHERS, VACANT
from exchange.cells.said import tidy, to_come, unsaid

LONGEST = 200  # characters: beyond, a cell is no name
_BRACKETS = re.compile(r"\(([^()]*)\)")
_BETWEEN = re.compile(r"\n|;|\s+/\s+|(?<=\w{2})/(?=\w{2})|\s+(?:et|ou|and|or|&|\+|et/ou)\s+|\s•\s")


@dataclass(frozen=True)
class PersonName:
    """A person as named. The function, address and number are what stood around the name."""

    given_name: str = ""
    family_name: str = ""
    title: str = ""
    function: str = ""
    email: str = ""
    phone: str = ""

    @property
    def name(self) -> str:
        """The name in the order people say it."""
        return f"{self.given_name} {self.family_name}".strip()


def person(text: str) -> Got[PersonName]:
    """Return the person of a cell; the first, with a doubt that names the others, where several."""
    got = people(text)
    if not got.value:
        return Got(None, got.grade, got.whys)
    first, *others = got.value
    if not others:
        return Got(first, got.grade, got.whys)
    told = {"first": first.name, "others": ", ".join(each.name for each in others)}
    return Got(first, Grade.DOUBTFUL, (Why("person.several", told), *got.whys))


def people(text: str) -> Got[list[PersonName]]:
    """Return everyone that a cell names, in order. A cell that says « vacant » names nobody."""
    nobody = _nobody(tidy(text))
    if nobody:
        return Got(None, nobody.grade, nobody.whys)
    gots = [_one(part) for part in _apart(text)]
    named = [got.value for got in gots if got.value]
    doubtful = any(got.grade != Grade.UNDERSTOOD for got in gots) or not gots
    grade = Grade.DOUBTFUL if doubtful else Grade.UNDERSTOOD
    return Got(
        _with_shared_family(named) or None, grade, _once(w for got in gots for w in got.whys)
    )


def _once(whys: Iterable[Why]) -> tuple[Why, ...]:
    return tuple({(why.code, str(why.params)): why for why in whys}.values())


def _nobody(said: str) -> Got[PersonName] | None:
    """Return what a cell that names nobody says, None where it may name someone."""
    folded = fold(said)
    if folded in VACANT or folded.startswith(("vacant", "poste vacant", "siege vacant")):
        return Got(None, Grade.UNDERSTOOD, (Why("person.vacant"),))
    if to_come(said):
        return doubt(None, "person.unknown", said=said)
    if unsaid(said):
        return Got(None)
    if len(said) > LONGEST:
        return doubt(None, "person.not_a_person", said=f"{said[:80]}…")
    return None


def _apart(text: str) -> list[str]:
    """Split a cell where it names several people."""
    text = _BRACKETS.sub(lambda found: f" ; {found[1]} " if _is_full(found[1]) else found[0], text)
    parts = [part for part in map(tidy, _BETWEEN.split(text)) if part]
    told = [part for part in parts if not _is_title(part) and fold(part) not in OTHERS] or parts
    return [piece for part in told for piece in _apart_at_commas(part)]


def _is_title(part: str) -> bool:
    """« M. » in « M. et Mme Roy »."""
    return bool(without_titles(part)[1]) and not without_titles(part)[0]


def _apart_at_commas(part: str) -> list[str]:
    """« Josée Gagnon, Marc Roy » are two; so are « Gagnon, Josée, Roy, Marc »."""
    pieces = [tidy(piece) for piece in part.split(",") if tidy(piece)]
    if len(pieces) > 1 and all(_is_full(bared(piece).text) for piece in pieces):
        return pieces
    pairs = list(zip(pieces[::2], pieces[1::2], strict=False))
    if len(pieces) > 2 and not len(pieces) % 2 and all(is_given(given) for _, given in pairs):
        return [f"{family}, {given}" for family, given in pairs]
    return [part]


def _is_full(text: str) -> bool:
    words = text.split()
    if len(words) < 2 or is_function(text) or is_body(text) or is_particle(words[0]):
        return False
    order = ordered(words)
    known = bool(order.given) and bool(order.family) and is_given(order.given[0])
    return known and rate(order.family[-1]) < 3


def _one(part: str) -> Got[PersonName]:
    nobody = _nobody(part)
    if nobody:
        return nobody
    bare = _with_name_first(bared(part))
    words = bare.text.replace(",", " ").split()
    if bare.email and not words:
        return doubt(None, "person.email_only", said=bare.email)
    if _is_acronym(bare.text):
        return doubt(None, "person.acronym", said=part)
    if is_function(bare.text):
        return doubt(None, "person.function_only", said=part)
    if not words or is_body(bare.text.partition(",")[0]) or not _may_be_a_name(bare.text):
        return doubt(None, "person.not_a_person", said=part)
    return _with_comma(bare) if "," in bare.text else _settled(ordered(words), bare)


def _with_name_first(bare: Bare) -> Bare:
    """« Direction, Josée Gagnon »: the name, and what stood before it beside it."""
    first, *others = [tidy(piece) for piece in bare.text.split(",")]
    if not others or not (is_body(first) or is_function(first)):
        return bare
    named = next((piece for piece in others if _is_full(piece)), "")
    if not named:
        return bare
    beside = [piece for piece in (first, *others) if piece != named]
    return replace(bare, text=named, function=bare.function or ", ".join(beside))


def _may_be_a_name(text: str) -> bool:
    name = ",".join(text.split(",")[:2])
    letters = sum(c.isalpha() for c in name)
    return letters > 1 and len(name.split()) <= 7 and not any(c.isdigit() for c in name)


def _is_acronym(text: str) -> bool:
    """« SADC » is no one; « ROY » and « JOSÉE » are."""
    letters = "".join(c for c in text if c.isalpha())
    if text != text.upper() or not 1 < len(letters) <= 6 or " " in text or "," in text:
        return False
    return not (is_initial(text) or is_given(text) or fold(text).replace(" ", "-") in FAMILY)


def _with_comma(bare: Bare) -> Got[PersonName]:
    first, second, *rest = (tidy(piece) for piece in f"{bare.text}, ".split(","))
    rest = [piece for piece in rest if piece]
    words, after = first.split(), second.split()
    if _is_hint(first, second) or not after:
        hint = ", ".join(filter(None, [second, *rest]))
        return _settled(ordered(words), replace(bare, function=bare.function or hint))
    if rest:
        bare = replace(bare, function=bare.function or ", ".join(rest))
    if len(words) == 1 and rate(first) > 1 and not is_given(after[0]) and not is_initial(after[0]):
        return _settled(Order(words, after, "person.order"), bare)
    return _settled(Order(after, words, "person.initial" if is_initial(second) else ""), bare)


def _is_hint(name: str, after: str) -> bool:
    """Whether what follows a comma is something else than a given name."""
    words = after.split()
    if not words or is_given(words[0]) or is_initial(words[0]):
        return False
    if is_function(after) or is_body(after) or (after[0].islower() and not name.islower()):
        return True
    first, *others = name.split()
    return bool(others) and is_given(first) and not is_particle(first)


def _settled(order: Order, bare: Bare) -> Got[PersonName]:
    value = PersonName(
        cased(" ".join(order.given)),
        cased(" ".join(order.family)),
        bare.title,
        bare.function,
        bare.email,
        bare.phone,
    )
    whys = []
    if order.doubt:
        told = {"name": value.name, "given": value.given_name, "family": value.family_name}
        whys.append(Why(order.doubt, told))
    if bare.function:
        whys.append(Why("person.function_beside", {"function": bare.function}))
    grade = Grade.DOUBTFUL if whys else Grade.UNDERSTOOD
    if order.turned and not order.doubt:
        whys.append(Why("person.family_first", {"family": value.family_name}))
    beside = ", ".join(filter(None, (bare.email, bare.phone)))
    if beside:
        whys.append(Why("person.beside", {"beside": beside}))
    return Got(value, grade, tuple(whys))


def _with_shared_family(named: list[PersonName]) -> list[PersonName]:
    """« Josée et Marc Roy »: the first takes the family name of the next."""
    if len(named) == 2 and not named[0].family_name and named[1].given_name:
        return [replace(named[0], family_name=named[1].family_name), named[1]]
    return named
