"""The names that a file says: who each may be, and who it was taken for.

`Import.names` holds one entry for each name: {"what": "organization", "territory" or "person",
"said", "key" (folded), "rows" (how many), "collective", "certainty", "id" and "name" (the best of
what is known), "candidates" [{"id", "name", "certainty", "why"}], "choice", "by", "called"}. A
choice is an id as text, "new" (it will be created) or "words" (kept as words); `by` says whether
a "person" chose it, an earlier file ("remembered"), or nobody yet ("default").
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core.text import fold
from exchange.matching import Candidate, Directory, Match
from exchange.models import Habit, Import, ImportRow
from exchange.services import kept, untouched

NEW, WORDS = "new", "words"
SURE = ("certain", "probable")
ASKED = ("probable", "possible")
# Where the rows of each kind of file name somebody or some place.
FIELDS: dict[str, tuple[tuple[str, str], ...]] = {
    Import.Kind.PLAN: (
        ("organization", "leads"),
        ("organization", "partners"),
        ("territory", "territory"),
        ("person", "person"),
    ),
    Import.Kind.MEMBERS: (("organization", "organization"), ("territory", "territory")),
}
MADE = {"organization"}  # what may be created; a place or a person that is not known stays words


@dataclass(frozen=True)
class Chosen:
    """Who a name was taken for: an id; none and `new`; or neither, and it stays words."""

    said: str
    id: int | None = None
    name: str = ""
    new: bool = False
    maybe: str = ""  # somebody known who it is, or may be, as long as nobody said

    @property
    def key(self) -> int | str:
        """The id, or what tells apart those that are still to be made."""
        return self.id or fold(self.said)


class Names:
    """The names of an import, to look up by what the file says."""

    def __init__(self, imported: Import):
        self._entries = {(each["what"], each["key"]): each for each in imported.names}

    def find(self, what: str, said: str) -> Chosen:
        """Return who a name was taken for; words when the file does not name it."""
        entry = self._entries.get((what, fold(said)))
        if entry is None:
            return Chosen(said)
        maybe = _maybe(entry)
        if entry["choice"] == WORDS:
            return Chosen(said, maybe=maybe)
        if entry["choice"] == NEW:
            return Chosen(said, name=entry["said"], new=True, maybe=maybe)
        return Chosen(said, id=int(entry["choice"]), name=_named(entry), maybe=maybe)


def matched(
    imported: Import,
    rows: Iterable[ImportRow],
    directory: Directory,
    habits: Iterable[Habit],
) -> list[dict[str, Any]]:
    """Return the names of a file, matched with the directory and chosen as far as can be."""
    seen: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], str] = {}
    for what, said in _said(imported.kind, rows, directory):
        key = (what, fold(said))
        seen[key] += 1
        first.setdefault(key, said)
    taught = _taught(imported.kind, habits, directory)
    said_so = imported.choices.get("names", {})
    return [
        _entry(
            imported.kind, key, said, seen[key], _look_up(directory, key[0], said), taught, said_so
        )
        for key, said in first.items()
        if key[1]
    ]


def chosen(entry: Mapping[str, Any], choice: str, name: str | None) -> dict[str, Any]:
    """Return an entry as a person chose it; `name` is that of an id."""
    return {**_choose(entry, choice, "person"), "called": name or ""}


def chosen_key(what: str, key: str) -> str:
    """Return the key of a choice in `Import.choices["names"]`."""
    return f"{what}:{key}"


def places_in(text: str) -> list[str]:
    """Return the several places that one text may name."""
    return [each for each in re.split(r"\s*[;,/]\s*", text.strip()) if each]


def _said(kind: str, rows: Iterable[ImportRow], directory: Directory) -> Iterator[tuple[str, str]]:
    for row in rows:
        values = untouched.anew(row)
        for what, field in FIELDS[kind]:
            value = values.get(field) or ()
            texts = [value] if isinstance(value, str) else value
            if what == "territory" and texts and directory.territory(texts[0]).id is None:
                texts = places_in(texts[0])
            for said in texts:
                yield what, said


def _look_up(directory: Directory, what: str, said: str) -> Match:
    if what == "person":
        return directory.person(said)
    return directory.territory(said) if what == "territory" else directory.organization(said)


def _taught(kind: str, habits: Iterable[Habit], directory: Directory) -> dict[str, str]:
    """Names mean the same in every file of a table; those of the same kind of file come last.

    Somebody who is gone from the directory since is forgotten, and looked for by name again.
    """
    known = {
        "organization": {str(each.id) for each in directory.organizations},
        "territory": {str(each.id) for each in directory.territories},
    }
    names = [each for each in habits if each.about == Habit.About.NAME]
    names.sort(key=lambda each: each.kind == kind)
    return {
        chosen_key(each.field, each.said): each.meant
        for each in names
        if each.meant == WORDS or each.meant in known.get(each.field, {each.meant})
    }


def _entry(
    kind: str,
    key: tuple[str, str],
    said: str,
    rows: int,
    match: Match,
    taught: Mapping[str, str],
    said_so: Mapping[str, str],
) -> dict[str, Any]:
    what, folded = key
    entry = kept.plain(
        {
            "what": what,
            "said": said,
            "key": folded,
            "rows": rows,
            "collective": match.collective,
            "certainty": match.certainty,
            "id": match.id,
            "name": match.name,
            "candidates": [_candidate(each) for each in match.candidates],
        }
    )
    place = chosen_key(what, folded)
    if place in said_so:
        return _choose(entry, said_so[place], "person")
    if place in taught:
        return _choose(entry, taught[place], "remembered")
    return _choose(entry, _by_default(kind, entry), "default")


def _choose(entry: Mapping[str, Any], choice: str, by: str) -> dict[str, Any]:
    return {**entry, "choice": choice, "by": by}


def _by_default(kind: str, entry: Mapping[str, Any]) -> str:
    """Take what is sure, make what nobody knows.

    What may be someone known is a question: a plan keeps it as words until it is answered, so
    that nothing is made twice; a member is somebody, and is made unless a person says who it is.
    """
    if entry["id"] and entry["certainty"] in SURE:
        return str(entry["id"])
    if entry["what"] not in MADE:
        return WORDS
    if kind == Import.Kind.MEMBERS:
        return NEW
    return WORDS if entry["collective"] or entry["certainty"] == "possible" else NEW


def _candidate(candidate: Candidate) -> dict[str, Any]:
    return {
        "id": candidate.id,
        "name": candidate.name,
        "certainty": candidate.certainty,
        "why": kept.reason(candidate.why),
    }


def _maybe(entry: Mapping[str, Any]) -> str:
    """Who a name may be, where that is a guess that nobody confirmed yet."""
    if entry["by"] != "default" or entry["certainty"] not in ASKED:
        return ""
    return str(entry["name"] or next((each["name"] for each in entry["candidates"]), ""))


def _named(entry: Mapping[str, Any]) -> str:
    if str(entry["id"]) == entry["choice"]:
        return str(entry["name"])
    if entry.get("called"):
        return str(entry["called"])
    found = (each["name"] for each in entry["candidates"] if str(each["id"]) == entry["choice"])
    return str(next(found, entry["said"]))
