"""The names that a file says: who each is taken for, and who else it could be."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.core.paginator import Page, Paginator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from exchange.models import Import
from exchange.queries.cells import sentences

NEW, WORDS = "new", "words"
CHECK, MADE, KNOWN, KEPT = "check", "made", "known", "kept"
GROUPS = (CHECK, MADE, KNOWN, KEPT)
ASKED = ("possible", "probable")
PER_PAGE = 50


@dataclass(frozen=True)
class Option:
    """Somebody that a name may be, or what else may be done with it."""

    value: str
    label: str
    why: str = ""


@dataclass(frozen=True)
class Name:
    """A name of the file. `place` is where it stands among the names of its import."""

    place: int
    what: str
    said: str
    rows: int
    choice: str
    group: str
    options: list[Option]

    @property
    def what_words(self) -> str:
        """What the file says it is."""
        return {"territory": _("Territory"), "person": _("Person")}.get(
            self.what, _("Organization")
        )

    @property
    def rows_words(self) -> str:
        return ngettext("in %(n)s row", "in %(n)s rows", self.rows) % {"n": self.rows}

    @property
    def taken_for(self) -> str:
        """Who or what it is, as things stand."""
        return next((each.label for each in self.options if each.value == self.choice), "")

    @property
    def is_asked(self) -> bool:
        return self.group == CHECK


@dataclass(frozen=True)
class Group:
    """Names that stand alike: to check, to be created, known, kept as words."""

    name: str
    names: list[Name]

    @property
    def label(self) -> str:
        return {
            CHECK: _("To check"),
            MADE: _("Will be created"),
            KNOWN: _("Already known"),
            KEPT: _("Kept as words"),
        }[self.name]

    @property
    def hint(self) -> str:
        """What it means to stand here."""
        return {
            CHECK: _("The directory knows names that look like these. Say who is meant."),
            MADE: _("Nobody of that name is known: the directory will have them from this file."),
            KNOWN: _("These organizations, places and people were recognized."),
            KEPT: _("They stay in the rows as they are written, and are tied to nobody."),
        }[self.name]


@dataclass(frozen=True)
class NamesPage:
    imported: Import
    page: Page[Name]
    groups: list[Group]
    counts: Mapping[str, int]

    @property
    def names(self) -> list[Name]:
        return list(self.page.object_list)


def names_page(imported: Import, number: str | None = None) -> NamesPage:
    """Return fifty names, those to check first; no query."""
    names = [_name(place, each) for place, each in enumerate(imported.names)]
    names.sort(key=lambda name: GROUPS.index(name.group))
    page = Paginator(names, PER_PAGE).get_page(number)
    groups = [Group(name, list(each)) for name, each in groupby(page.object_list, _group)]
    return NamesPage(imported, page, groups, Counter(map(_group, names)))


def names_in_short(imported: Import) -> tuple[str, int]:
    """Say how many names there are, and count those to check; no query."""
    counts = Counter(_group_of(each) for each in imported.names)
    whole = len(imported.names)
    if not whole:
        return "", 0
    parts = [ngettext("%(n)s name", "%(n)s names", whole) % {"n": whole}]
    if counts[KNOWN]:
        said = ngettext("%(n)s already known", "%(n)s already known", counts[KNOWN])
        parts.append(said % {"n": counts[KNOWN]})
    if made := created(imported):
        said = ngettext("%(n)s to be created", "%(n)s to be created", made)
        parts.append(said % {"n": made})
    return ", ".join(parts), counts[CHECK]


def created(imported: Import) -> int:
    """Return how many organisations would be created; no query."""
    return sum(
        each.get("choice") == NEW and each.get("what") == "organization" for each in imported.names
    )


def _name(place: int, each: Mapping[str, Any]) -> Name:
    return Name(
        place=place,
        what=str(each.get("what") or ""),
        said=str(each.get("said") or ""),
        rows=int(each.get("rows") or 0),
        choice=str(each.get("choice") or WORDS),
        group=_group_of(each),
        options=_options(each),
    )


def _group(name: Name) -> str:
    return name.group


def _group_of(each: Mapping[str, Any]) -> str:
    if each.get("by") == "default" and each.get("certainty") in ASKED:
        return CHECK
    choice = each.get("choice")
    if choice == NEW:
        return MADE
    return KEPT if choice == WORDS else KNOWN


def _options(each: Mapping[str, Any]) -> list[Option]:
    """Return who it may be, the likeliest first, then what else may be done."""
    candidates = {str(who["id"]): who for who in each.get("candidates") or ()}
    if each.get("id") and str(each["id"]) not in candidates:
        best = {name: each.get(name) for name in ("id", "name", "certainty")}
        candidates = {str(each["id"]): best, **candidates}
    choice = str(each.get("choice") or WORDS)
    if choice not in {NEW, WORDS, *candidates}:
        candidates[choice] = {"id": choice, "name": each.get("called")}
    options = [_candidate(who) for who in candidates.values()]
    if each.get("what") == "organization":
        options.append(Option(NEW, _("A new organization, to be created")))
    options.append(Option(WORDS, _nobody(str(each.get("what")))))
    return options


def _candidate(who: Mapping[str, Any]) -> Option:
    certainty = {
        "certain": _("the same name"),
        "probable": _("likely"),
        "possible": _("possibly"),
    }.get(str(who.get("certainty")), "")
    why = who.get("why")
    said = sentences([why])[0] if isinstance(why, Mapping) else str(why or "")
    reasons = " · ".join(filter(None, (certainty, said)))
    return Option(str(who["id"]), str(who.get("name") or ""), reasons)


def _nobody(what: str) -> str:
    if what == "territory":
        return _("None of these: keep it as it is written")
    if what == "person":
        return _("Nobody known: keep the name as it is written")
    return _("Not an organization: keep it as it is written")
