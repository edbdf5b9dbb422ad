"""The columns of a list of members: which of its terms are which field, beside one another."""

import re
from dataclasses import replace

from exchange.layouts.columns import Assigned, once
from exchange.layouts.content import Held, Profile, of_words

SAME = frozenset({
    "id", "organization", "acronym", "sector", "person", "given_name", "family_name", "function",
    "email", "phone", "website", "alternate", "category", "votes", "territory", "joined", "note",
    "contact",
})  # fmt: skip
SEVERAL = frozenset(("note", "phone", ""))
ALIKE = {
    "full_name": "person", "person_and_function": "person", "municipality": "territory",
    "county": "territory", "region": "territory", "mobile": "phone", "other_phone": "phone",
    "extension": "phone", "organization_and_person": "organization",
}  # fmt: skip
PLACES = ("territory", "municipality", "county", "region")  # the first of these there is
RATED = 0.6
SOUNDS = 0.7  # below, a heading is only like one that is known
YEAR = re.compile(r"\b20\d\d\b")


def fields(columns: list[Assigned], held: Held) -> list[Assigned]:
    """Give each column its field."""
    named = [_crossed(column, held) for column in columns]
    named = [_by_content(column, held, named) for column in named]
    named = [_names(column, held, named) for column in named]
    named = _organization(named, held)
    named = [_plain(column, named) for column in named]
    return _once(named, held)


def _has(columns: list[Assigned], *terms: str) -> bool:
    return any(c.term in terms or c.field in terms for c in columns if not c.means)


def _crossed(column: Assigned, held: Held) -> Assigned:
    """A column of crosses whose heading is a category, a sector or « sans droit de vote »."""
    heading = column.label.text
    if column.settled or not heading or held.shape(column.index).of("cross") < 0.9:
        return column
    sorts = of_words(heading)
    if column.term == "non_voting":
        return replace(column, field="votes", means="non", certainty=0.9, why="said")
    for field in ("category", "sector"):
        if field in sorts and column.term not in {field, "votes"}:
            return replace(
                column, term="crossed", field=field, means=heading, certainty=0.9, why="said"
            )
    return column


def _term(column: Assigned, term: str, why: str = "") -> Assigned:
    certainty = 0.75 if why else column.certainty
    return Assigned(column.index, column.label, term, "", certainty, why or column.why)


def _by_content(column: Assigned, held: Held, columns: list[Assigned]) -> Assigned:
    """Settle the headings that mean one thing or another according to what stands below."""
    if column.settled or column.means or not held.shape(column.index).count:
        return column
    shape = held.shape(column.index)
    term = column.term
    if term in {"contact", "person", "address", "note"}:
        return _of_contact(column, held, columns)
    if term == "type":
        return _of_type(column, held, columns)
    if not term:
        return _known_by_content(column, held, columns)
    votes = term == "category" and _says_votes(column, held) and not _has(columns, "votes")
    meant = "votes" if votes else _by_shape(term, shape)
    return _term(column, meant) if meant else column


def _by_shape(term: str, shape: Profile) -> str:
    """Return the other term that the shape of a column shows, "" where it shows none."""
    shown = {
        "row_number": "aside" if shape.of("whole") >= 0.9 else "other",
        "function": "extension" if shape.of("whole") >= RATED
        else "other" if shape.of("civility") >= 0.8 else "",
        "joined": "other" if shape.of("digits") < 0.3 else "",
    }  # fmt: skip
    return shown.get(term, "")


def _says_votes(column: Assigned, held: Held) -> bool:
    words = held.words(column.index)
    return words.of("votes") >= 0.8 and words.of("category") < words.of("votes")


def _of_contact(column: Assigned, held: Held, columns: list[Assigned]) -> Assigned:
    shape = held.shape(column.index)
    if shape.of("email") >= RATED and not _has(columns, "email"):
        return _term(column, "email")
    if column.term == "contact":
        pure = shape.of("phone") >= 0.8 and not shape.of("some_email")
        return _term(column, "phone") if pure and not _has(columns, "phone") else column
    return column


def _of_type(column: Assigned, held: Held, columns: list[Assigned]) -> Assigned:
    words = held.words(column.index)
    if not _has(columns, "category") and words.of("category") >= RATED:
        return _term(column, "category")
    if not _has(columns, "sector") and words.of("sector") >= 0.5:
        return _term(column, "sector")
    return column


def _known_by_content(column: Assigned, held: Held, columns: list[Assigned]) -> Assigned:
    """A column whose heading nobody knows, where what stands below leaves no doubt."""
    shape = held.shape(column.index)
    for sort, term in (("email", "email"), ("phone", "phone"), ("website", "website")):
        if shape.of(sort) >= 0.8 and not _has(columns, term):
            return _term(column, term, "content")
    words = held.words(column.index)
    for sort in ("votes", "category", "sector", "person"):
        if words.of(sort) >= 0.8 and not _has(columns, sort) and not column.label.text:
            return _term(column, sort, "content")
    return column


def _names(column: Assigned, held: Held, columns: list[Assigned]) -> Assigned:
    """« Nom » is a person or an organisation, « Membre » too or a category."""
    if column.settled or column.term not in {"name", "member"}:
        return column
    words = held.words(column.index)
    people = words.of("person") >= 0.5
    if column.term == "name" and _has(columns, "given_name"):
        return _term(column, "family_name")
    if not _has(columns, "organization") and not (people and _has(columns, "member", "acronym")):
        return _term(column, "person" if people and column.term == "name" else "organization")
    if column.term == "member" and not people:
        sort = max(("votes", "category"), key=words.of)
        return _term(column, sort if words.of(sort) >= RATED else "other")
    return _term(column, "other" if _has(columns, "person", "full_name") else "person")


def _organization(columns: list[Assigned], held: Held) -> list[Assigned]:
    """Name the column of the organisations where no heading does."""
    if _has(columns, "organization", "organization_and_person"):
        return columns
    wordy = [c for c in columns if (not c.term or _misnamed(c, held)) and _wordy(c, held)]
    if not wordy:
        return columns
    chosen = wordy[0].to("organization", certainty=0.5, why="content")
    return [chosen if c.index == chosen.index else c for c in columns]


def _misnamed(column: Assigned, held: Held) -> bool:
    """Whether a heading sounds like that of people above names that are none."""
    sounds = column.term == "person" and column.certainty < SOUNDS and not column.settled
    return sounds and held.words(column.index).of("person") < 0.5


def _wordy(column: Assigned, held: Held) -> bool:
    shape = held.shape(column.index)
    other = max(shape.of(sort) for sort in ("whole", "some_email", "phone", "date", "money"))
    return shape.count > 0 and other < 0.5 and shape.length > 3


def _plain(column: Assigned, columns: list[Assigned]) -> Assigned:
    if column.settled or column.field:
        return column
    term = column.term
    if term == "aside":
        return column.to("")
    if term in PLACES:
        first = next(place for place in PLACES if _has(columns, place))
        return column.to("territory" if term == first else "note")
    return column.to(term if term in SAME else ALIKE.get(term, "note"))


def _once(columns: list[Assigned], held: Held) -> list[Assigned]:
    """Leave each field to one column, the surest; the others are noted in words."""
    return once(
        columns,
        several=lambda c: c.field in SEVERAL or bool(c.means),
        rank=lambda c: (
            not c.settled, not held.shape(c.index).count, -c.certainty, -_year(c), c.index
        ),
        second=lambda c: _second(c, columns, held),
    )  # fmt: skip


def _second(column: Assigned, columns: list[Assigned], held: Held) -> Assigned:
    """A second delegate is the alternate, where no column is; anything else is noted."""
    people = held.words(column.index).of("person") >= 0.5
    if column.field == "person" and people and not _has(columns, "alternate") and not _year(column):
        return column.to("alternate", certainty=0.6)
    return column.to("note")


def _year(column: Assigned) -> int:
    """Return the last year that a heading says: « Représentant 2026-2027 » holds now."""
    years = YEAR.findall(column.label.text)
    return int(years[-1]) if years else 0
