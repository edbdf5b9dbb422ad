"""The lines of an action plan, from the first to the last: headings that hold, actions, notes."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from exchange.cells.got import Got, Grade, Why, sure
from exchange.layouts import contradictions, plan_rows, plan_sections, plan_settling
from exchange.layouts.columns import Assigned
from exchange.layouts.drafts import Draft
from exchange.layouts.levels import LEVELS, Levels, announced, keyword, labelled_heading
from exchange.layouts.lines import Where, heading, levels_only, role, where
from exchange.layouts.parsing import Parsers, worse
from exchange.layouts.roles import is_ditto, is_legend
from exchange.layouts.sections import Section
from exchange.layouts.shapes import Aside, Mark, Row
from exchange.layouts.strips import Spot, Strip
from exchange.layouts.texts import flat

CARRIED = frozenset(["finding", "issue", "theme", "priority", "strand", "orientation", "mandate"])
HEADERS = frozenset({
    "axe", "orientation", "enjeu", "volet", "priorite", "chantier", "objective", "theme", "mandat",
})  # fmt: skip
SINGLE = frozenset({"due", "state", "percent", "budget", "starts", "horizon"})
OWN = ("title", "number", "id")


@dataclass
class Plan:
    """A sheet of a plan while it is read; what holds goes on from one section to the next."""

    parsers: Parsers
    today: date
    levels: Levels = field(default_factory=Levels)
    above: dict[int, Spot] = field(default_factory=dict)
    held: dict[int, tuple[Assigned, Spot]] = field(default_factory=dict)
    draft: Draft | None = None
    previous: Strip | None = None
    legend: bool = False
    said: plan_sections.Section | None = None  # what the last heading says of when, or how far

    def read(self, section: Section, columns: list[Assigned]) -> Iterator[Row | Aside]:
        """Read a section; a row comes once the lines that continue it are read."""
        at = where(columns, section.body)
        self.levels.columns = frozenset(at.fields.values()) & frozenset(LEVELS)
        again = {id(strip) for strip in section.again}
        ends = _end(section.body)
        for place, strip in enumerate(section.body):
            if id(strip) in again:
                yield strip.aside("header")
            else:
                following = next(iter(section.body[place + 1 : place + 2]), None)
                yield from self._line(strip, at, columns, following, last=place > ends)
        yield from self._done(at)

    def above_header(self, strip: Strip) -> Aside | None:
        """Take a line above the header that heads the list: « Axe 1 : Prévenir »."""
        said = strip.alone or labelled_heading(strip.said)
        if not (said and announced(said) and keyword(said) in HEADERS):
            return None
        level = self.levels.head(said)
        return strip.aside("heading", dict.fromkeys(strip.texts, level))

    def _line(
        self,
        strip: Strip,
        at: Where,
        columns: list[Assigned],
        following: Strip | None,
        *,
        last: bool,
    ) -> Iterator[Row | Aside]:
        sort = role(strip, at, last=last, in_legend=self.legend, following=following)
        self.legend = is_legend(next(iter(strip.texts.values()), "")) or (
            self.legend and sort == "note"
        )
        if sort == "heading":
            yield from self._done(at)
            yield self._heading(strip, at)
        elif sort:
            yield from self._done(at)
            yield strip.aside(sort)
        elif self._continues(strip, at):
            yield self._more(strip, columns)
        else:
            yield from self._done(at)
            self._begin(strip, at, columns)
        self.previous = strip

    def _heading(self, strip: Strip, at: Where) -> Aside:
        """Take a line that heads what follows: in its own column, or as its words say."""
        said = levels_only(strip, at)
        for level in LEVELS:
            if level in said and not is_ditto(said[level]):
                self._say(level, said[level])
        if said:
            return strip.aside("heading", {c: at.fields[c] for c in strip.texts})
        number, text = heading(strip, at) or ("", strip.said[0])
        self.said = None if number else plan_sections.section(text, self.parsers)
        if self.said:
            self.levels.act()
            return strip.aside("heading", dict.fromkeys(strip.texts, self.said.field))
        level = self.levels.head(text, number)
        fields = {c: level for c, t in strip.texts.items() if level and t in text}
        return strip.aside("heading", fields)

    def _say(self, level: str, text: str) -> None:
        if self.levels.say(level, text) and level == "axis":
            self.held.clear()

    def _continues(self, strip: Strip, at: Where) -> bool:
        """Whether a line goes on with the action above: it has no title, level or number."""
        if self.draft is None:
            return False
        title = at.column("title")
        if title is None:
            return False
        said = [(c, at.fields.get(c, "")) for c in strip.texts]
        fresh = [(c, f) for c, f in said if not self._repeated(strip, c)]
        if not fresh:
            return self._repeated(strip, title)
        return not any(f in OWN or f in LEVELS for _, f in fresh)

    def _repeated(self, strip: Strip, column: int) -> bool:
        """Whether a merge over lines says again what it said of the action above."""
        if self.previous is None or column not in strip.spots:
            return False
        above = self.previous.spots.get(column)
        spot = strip.spots[column]
        return bool(above and spot.merged and above.text == spot.text)

    def _begin(self, strip: Strip, at: Where, columns: list[Assigned]) -> None:
        draft = self.draft = Draft("plan", strip)
        for level in LEVELS:
            text = at.text(strip, level)
            if text and not is_ditto(text):
                self._say(level, text)
        for column in columns:
            if column.index in strip.spots:
                self._take(draft, column, strip.spots[column.index])
            elif column.index in self.held:
                plan_rows.take_again(draft, *self.held[column.index])
        draft.account(strip)
        _name_after_level(draft, strip, at)
        self.levels.act()
        draft.values |= self.levels.now
        self.above = strip.spots if not self.above else self.above | strip.spots

    def _take(self, draft: Draft, column: Assigned, spot: Spot) -> None:
        if not flat(spot.text):
            draft.marks.append(Mark(spot.column, spot.said, "", None))
        elif column.field in LEVELS:
            draft.marks.append(draft.mark(column, spot, sure(self.levels.now[column.field])))
        elif is_ditto(spot.flat) and spot.column in self.above and column.field:
            self._ditto(draft, column, spot)
        else:
            plan_rows.take(draft, column, spot, self.parsers)
            if column.term in CARRIED and column.field == "description":
                self.held[column.index] = (column, spot)

    def _ditto(self, draft: Draft, column: Assigned, spot: Spot) -> None:
        """« Idem »: the cell says what the one above says."""
        above = self.above[spot.column]
        meant = replace(above, said=spot.said, column=spot.column)
        plan_rows.take(draft, column, meant, self.parsers)
        mark = draft.marks[-1]
        whys = (Why("layout.ditto", {"meant": above.flat}), *mark.whys)
        draft.marks[-1] = replace(mark, whys=whys)
        spot.text, spot.value = above.text, above.value

    def _more(self, strip: Strip, columns: list[Assigned]) -> Aside:
        """Take a line that goes on with the action above; its cells are marked there."""
        assert self.draft
        kept, self.draft.marks = self.draft.marks, []
        for column in columns:
            spot = strip.spots.get(column.index)
            if spot is not None:
                self._add(self.draft, column, spot, repeated=self._repeated(strip, column.index))
        self.draft.account(strip)
        marks, self.draft.marks = self.draft.marks, kept
        grade = Grade.UNDERSTOOD
        for mark in marks:
            grade = worse(grade, mark.grade)
        if grade != Grade.UNDERSTOOD:
            self.draft.remark("layout.continued_doubt", line=strip.number)
        return Aside(strip.sheet, strip.number, "continued", tuple(sorted(marks, key=_place)))

    def _add(self, draft: Draft, column: Assigned, spot: Spot, *, repeated: bool) -> None:
        if repeated or not flat(spot.text):
            draft.marks.append(draft.mark(column, spot, Got(None)))
            return
        before = (
            len(draft.later.get("dues", [])),
            draft.values["percent"],
            draft.later.get("states"),
        )
        if column.field in {"due", "state", "percent", "budget", "starts", "horizon"} and any(
            before
        ):
            draft.remark("layout.second_value", said=spot.flat)
        plan_rows.take(draft, column, spot, self.parsers)

    def _done(self, at: Where) -> Iterator[Row]:
        """Give the row whose lines have all been read."""
        if self.draft is not None:
            plan_settling.settle(self.draft, self.parsers, bare=at.bare)
            plan_sections.apply(self.said, self.draft, self.parsers)
            contradictions.of_action(self.draft, self.parsers.conventions, self.today)
            yield self.draft.row()
        self.draft = None


def _name_after_level(draft: Draft, strip: Strip, at: Where) -> None:
    """A line that says a level and who bears it, but no action: the level is what is done."""
    if draft.values["title"] or any(why.code == "layout.no_title" for why in draft.refused):
        return
    said = [at.text(strip, level) for level in LEVELS if at.text(strip, level)]
    if said and not is_ditto(said[-1]):
        draft.values["title"] = said[-1]
        draft.remark("layout.title_from_level", said=said[-1])


def _place(mark: Mark) -> int:
    return mark.column


def _end(body: list[Strip]) -> int:
    """Return the place of the last line that holds several things: notes alone may follow it."""
    return max((p for p, strip in enumerate(body) if len(strip.said) > 1), default=len(body))
