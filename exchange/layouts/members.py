"""The lines of a list of members: sections by sector or category, organisations, their people."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from exchange.cells.got import Got, Grade, Why
from exchange.layouts import contradictions, member_rows, member_settling
from exchange.layouts.columns import Assigned
from exchange.layouts.content import Held
from exchange.layouts.drafts import Draft
from exchange.layouts.lines import Where, besides, where
from exchange.layouts.parsing import Parsers
from exchange.layouts.roles import is_ditto, is_legend
from exchange.layouts.sections import Section
from exchange.layouts.shapes import Aside, Mark, Row
from exchange.layouts.strips import Spot, Strip
from exchange.layouts.texts import flat, folded

OWN = frozenset({"organization", "id", "acronym", "website"})
PEOPLE = frozenset({"person", "given_name", "family_name", "function", "email", "phone", "contact"})
GROUPING = frozenset({
    "secteur", "secteurs", "milieu", "milieux", "reseau", "sector", "organismes", "organisations",
    "membres", "partenaires", "representants", "acteurs", "groupes", "college",
})  # fmt: skip
SECTION = frozenset({"secteur", "secteurs", "sector", "sectors", "college"})
COUNTED = re.compile(
    r"\s*[(\[]?\b\d+\s*(?:membres?|organismes?|sièges?|personnes?)?[)\]]?\s*$", re.IGNORECASE
)
LONGEST_NAME = 6  # words, of a category or a sector
HELD = ("sector", "category", "votes", "territory")


@dataclass
class Members:
    """A sheet of members while it is read; what a heading says holds until the next one."""

    parsers: Parsers
    held: dict[str, object] = field(default_factory=dict)
    whole: dict[str, object] = field(default_factory=dict)  # what the name of the sheet says
    above: dict[int, Spot] = field(default_factory=dict)
    draft: Draft | None = None
    previous: Strip | None = None
    legend: bool = False
    crosses: bool = False  # whether the votes are crosses, so that a blank is no vote

    def name(self, sheet: str) -> None:
        """Take what the name of a sheet says of all its members."""
        if sheet:
            self.whole = self._told(sheet)
        self.held = dict(self.whole)

    def read(self, section: Section, columns: list[Assigned]) -> Iterator[Row | Aside]:
        """Read a section; a row comes once the lines that continue it are read."""
        at = where(columns, section.body)
        held = Held(section.body)
        self.crosses = any(crosses_alone(column, held) for column in columns)
        again = {id(strip) for strip in section.again}
        ends = max((p for p, s in enumerate(section.body) if len(s.said) > 1), default=-1)
        for place, strip in enumerate(section.body):
            if id(strip) in again:
                yield strip.aside("header")
                continue
            last = place > ends >= 0
            yield from self._line(strip, at, columns, last=last)
        yield from self._done()

    def above_header(self, strip: Strip) -> Aside | None:
        """Take a line above the header that says which members these are."""
        said = self._told(strip.alone) if strip.alone else {}
        if not said or said == {"category": "regular"}:
            return None
        self.held = {**self.whole, **said}
        return strip.aside("heading", {min(strip.spots): next(iter(said))})

    def _line(
        self, strip: Strip, at: Where, columns: list[Assigned], *, last: bool
    ) -> Iterator[Row | Aside]:
        role, said = self._role(strip, at, last=last)
        self.legend = is_legend(next(iter(strip.texts.values()), "")) or (
            self.legend and role == "note"
        )
        if role:
            yield from self._done()
            if role == "heading":
                self.held = {**self.whole, **said}
            fields = (
                {min(strip.spots): next(iter(said), "")} if role == "heading" and said else None
            )
            yield strip.aside(role, fields)
        elif self._continues(strip, at):
            yield self._more(strip, columns)
        else:
            yield from self._done()
            self._begin(strip, columns)
        self.previous = strip

    def _role(self, strip: Strip, at: Where, *, last: bool) -> tuple[str, dict[str, object]]:
        other = besides(strip, in_legend=self.legend)
        if other:
            return other, {}
        alone = strip.alone
        said = self._heads(strip, at, alone) if alone else None
        if said is not None:
            return ("note", {}) if last and not said else ("heading", said)
        return ("note", {}) if last and alone and len(alone) > 60 else ("", {})

    def _heads(self, strip: Strip, at: Where, alone: str) -> dict[str, object] | None:
        """Return what a text alone on its line says of the members below, None for a member."""
        column = min(strip.texts)
        spread = len(strip.texts) >= 2
        if not spread and at.fields.get(column) in {"category", "votes", "sector", "function"}:
            return None
        told, of_members = self._told(alone), folded(alone).startswith(("membres ", "members "))
        if told or of_members:
            return {n: value for n, value in told.items() if not (of_members and n == "sector")}
        if folded(alone).split(" ")[0] in SECTION and len(alone.split()) <= LONGEST_NAME:
            return {}  # a section that no sector is sure of; the names say better
        likely = self.parsers.read("sector", Spot(0, alone, alone, None)).value
        if spread and likely and len(alone.split()) <= LONGEST_NAME:
            return {"sector": likely}
        if spread or at.fields.get(column) not in {"organization", "person", "family_name"}:
            place = folded(alone).startswith(
                ("mrc ", "ville ", "region ", "territoire ", "municipalite ")
            )
            return {"territory": alone} if place and spread else {}
        return None

    def _told(self, text: str) -> dict[str, object]:
        """Return the category and its vote, or the sector, that a text is the name of."""
        text = COUNTED.sub("", text).strip(" :–—-")
        if not text or len(text.split()) > LONGEST_NAME:
            return {}
        category = self.sure("category", text)
        if category is not None:
            votes = {} if category.votes is None else {"votes": category.votes}
            return {"category": category.code, **votes}
        sector = self.sure("sector", text) or self.sure("sector", _named(text))
        return {"sector": sector} if sector else {}

    def sure(self, name: str, text: str) -> Any:
        """Return what a text is surely for a field, None for what is doubtful."""
        got = self.parsers.read(name, Spot(0, text, text, None))
        return got.value if got.grade == Grade.UNDERSTOOD else None

    def _continues(self, strip: Strip, at: Where) -> bool:
        """Whether a line names more people of the organisation above."""
        if self.draft is None or not self.draft.values["organization"]:
            return False
        fields = {at.fields.get(c, "") for c in strip.texts if not self._repeated(strip, c)}
        column = at.column("organization")
        if column is None or fields & OWN or not fields & PEOPLE:
            return False
        blank = column not in strip.texts and at.column("alternate") is None
        return (blank and not _resident(strip, at, self)) or self._repeated(strip, column)

    def _repeated(self, strip: Strip, column: int) -> bool:
        if self.previous is None or column not in strip.spots:
            return False
        above, spot = self.previous.spots.get(column), strip.spots[column]
        return bool(above and spot.merged and above.text == spot.text)

    def _begin(self, strip: Strip, columns: list[Assigned]) -> None:
        draft = self.draft = Draft("members", strip)
        for column in columns:
            if column.index in strip.spots:
                self._take(draft, column, strip.spots[column.index])
        draft.account(strip)
        self.above = self.above | strip.spots
        for name in HELD:
            if name in self.held and draft.values[name] in {None, ""}:
                draft.values[name] = self.held[name]

    def _take(self, draft: Draft, column: Assigned, spot: Spot) -> None:
        if not flat(spot.text):
            draft.marks.append(Mark(spot.column, spot.said, "", None))
        elif is_ditto(spot.flat) and spot.column in self.above and column.field:
            above = self.above[spot.column]
            member_rows.take(draft, column, replace(above, said=spot.said), self.parsers)
            whys = (Why("layout.ditto", {"meant": above.flat}), *draft.marks[-1].whys)
            draft.marks[-1] = replace(draft.marks[-1], whys=whys)
            spot.text, spot.value = above.text, above.value
        else:
            member_rows.take(draft, column, spot, self.parsers)

    def _more(self, strip: Strip, columns: list[Assigned]) -> Aside:
        """Take a line of someone else of the same organisation: the alternate of its delegate."""
        assert self.draft
        other = Draft("members", strip)
        for column in columns:
            spot = strip.spots.get(column.index)
            if spot is None:
                continue
            if self._repeated(strip, column.index) or not flat(spot.text):
                other.marks.append(other.mark(column, spot, Got(None)))
            else:
                member_rows.take(other, column, spot, self.parsers)
        other.account(strip)
        member_settling.settle(other, self.parsers)
        self._join(self.draft, other.values, strip)
        return Aside(strip.sheet, strip.number, "continued", other.row().marks)

    def _join(self, draft: Draft, other: dict[str, object], strip: Strip) -> None:
        values = draft.values
        if (
            other["person"]
            and not values["person"]
            and not values["given_name"]
            and not values["family_name"]
        ):
            for name in ("person", "given_name", "family_name"):
                values[name] = other[name]
        elif other["person"]:
            draft.add_words("alternate", str(other["person"]), ", ")
            draft.remark("layout.second_person", person=other["person"], line=strip.number)
        more = [str(other[name]) for name in ("function", "email", "phone") if other[name]]
        who = str(other["person"] or "")
        if more:
            draft.add_words("note", ", ".join([who, *more] if who else more))
        draft.add_words("note", str(other["note"]))

    def _done(self) -> Iterator[Row]:
        if self.draft is not None:
            member_settling.settle(self.draft, self.parsers)
            if self.crosses and self.draft.values["votes"] is None:
                self.draft.values["votes"] = False
            contradictions.of_member(self.draft)
            yield self.draft.row()
        self.draft = None


def crosses_alone(column: Assigned, held: Held) -> bool:
    """Whether a column of votes holds nothing but crosses."""
    said = column.field == "votes" and not column.means
    return said and held.shape(column.index).of("tick") == 1.0


def _named(text: str) -> str:
    """« Secteur communautaire », « SECTEUR : Éducation »: the sector named."""
    words = text.split()
    if len(words) > 1 and folded(words[0]) in GROUPING:
        return " ".join(words[1:]).lstrip(":–—- ") or text
    return text


def _resident(strip: Strip, at: Where, members: Members) -> bool:
    """Whether a line without an organisation is one of a resident, who has none."""
    for name in ("category", "sector", "function"):
        text = at.text(strip, name)
        if not text:
            continue
        value = members.sure("category" if name == "function" else name, text)
        if getattr(value, "code", value) in {"resident", "citoyen"}:
            return True
    return False
