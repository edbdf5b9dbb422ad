"""The columns of an action plan: which of its terms are which field, beside one another."""

from dataclasses import replace

from exchange.layouts.columns import Assigned, once
from exchange.layouts.content import Held, of_words
from exchange.layouts.headings import meaning
from exchange.layouts.plan_levels import LEVELS, has, placed
from exchange.layouts.roles import is_total
from exchange.layouts.strips import Strip

SAME = frozenset({
    "id", "number", "title", "leads", "partners", "leads_and_due", "starts", "due", "horizon",
    "state", "percent", "budget", "indicator", "target", "territory", "year",
})  # fmt: skip
AS_DESCRIPTION = frozenset({
    "means", "activity", "steps", "description", "resources", "finding", "population", "funding",
    "issue", "orientation", "theme", "priority", "strand", "mandate", "specific", "objective",
    "axis",
})  # fmt: skip
SEVERAL = frozenset(("year", "description", "comments", "leads", "partners", ""))
NEVER_MONEY = frozenset({
    "axis", "theme", "leads", "partners", "involved", "person", "territory", "comments", "other",
})  # fmt: skip
CROSSED = 0.9
RATED = 0.7


def fields(columns: list[Assigned], held: Held, body: list[Strip]) -> list[Assigned]:
    """Give each column its field."""
    named = [_crossed(column, held) for column in columns]
    named = [_by_content(column, held, named) for column in named]
    named = placed(named, held, body)
    named = [_plain(column, named, held) for column in named]
    return _once(named, held)


def _crossed(column: Assigned, held: Held) -> Assigned:
    """A column of crosses headed by a state, or by a name below « Partenaires »."""
    heading, group = column.label.text, column.label.group
    ticked = heading and held.shape(column.index).of("cross") >= CROSSED
    if column.settled or not ticked or column.term == "year":
        return column
    above = meaning(group, "plan") if group else None
    if above and above.term in {"leads", "partners", "involved"}:
        field = "leads" if above.term == "leads" else "partners"
        return replace(
            column, term="crossed", field=field, means=heading, certainty=0.8, why="said"
        )
    if "state" in of_words(heading) and column.term != "state":
        return replace(
            column, term="crossed", field="state", means=heading, certainty=0.8, why="said"
        )
    return column


def _by_content(column: Assigned, held: Held, columns: list[Assigned]) -> Assigned:
    """Settle the headings that mean one thing or another according to what stands below."""
    if column.settled or column.means:
        return column
    shape = held.shape(column.index)
    term = column.term
    if term == "follow_up":
        return _term(column, _of_follow_up(column, held, columns))
    meant = _by_shape(column, held, columns)
    if meant:
        return _term(column, meant)
    if term in NEVER_MONEY and shape.of("money") >= RATED:
        return _known_by_content(_term(column, ""), held, columns)  # who pays, not who does
    return _known_by_content(column, held, columns) if not term else column


def _by_shape(column: Assigned, held: Held, columns: list[Assigned]) -> str:
    """Return the other term that what stands below shows, "" where it shows none."""
    shape = held.shape(column.index)
    numbers = ("other", shape.of("whole") >= RATED)
    shown = {
        "priority": ("other", shape.of("urgency") >= RATED),
        "funding": ("budget", shape.of("money") >= 0.5 and not has(columns, "budget")),
        "percent": ("state", shape.of("digits") < 0.5 and _says_states(column, held)),
        "involved": numbers,
        "leads": numbers,
    }
    term, holds = shown.get(column.term, ("", False))
    return term if holds else ""


def _says_states(column: Assigned, held: Held) -> bool:
    return column.term == "percent" and held.words(column.index).of("state") > 0.5


def _of_follow_up(column: Assigned, held: Held, columns: list[Assigned]) -> str:
    shape, words = held.shape(column.index), held.words(column.index)
    if not has(columns, "percent") and shape.of("percent") >= RATED:
        return "percent"
    if not has(columns, "state") and words.of("state") >= 0.5:
        return "state"
    return "other" if has(columns, "comments") else "comments"


def _term(column: Assigned, term: str) -> Assigned:
    return Assigned(column.index, column.label, term, "", column.certainty, column.why)


def _known_by_content(column: Assigned, held: Held, columns: list[Assigned]) -> Assigned:
    """A column whose heading nobody knows, where what stands below leaves no doubt."""
    shape = held.shape(column.index)
    if not shape.count:
        return column
    numbered = min(shape.of("number"), shape.of("digits")) >= 0.8 and shape.length < 8
    guesses = (
        ("number", numbered and not column.label.text),
        ("budget", shape.of("money") >= 0.6),
        ("percent", shape.of("percent") >= 0.8),
        ("due", shape.of("date") >= RATED and shape.length < 25),
        ("state", held.words(column.index).of("state") >= RATED),
    )
    for term, holds in guesses:
        alone = term != "due" or not has(columns, "year", "leads_and_due")
        if holds and alone and not has(columns, term):
            certainty = 0.75 if is_total(column.label.text) else 0.7  # the sum before its parts
            return Assigned(column.index, column.label, term, "", certainty, "content")
    return column


def _plain(column: Assigned, columns: list[Assigned], held: Held) -> Assigned:
    """Give a field to a column whose place among the others is settled."""
    if column.settled or column.field:
        return column
    term = column.term
    if term == "budget_year":
        return column.to("comments" if has(columns, "budget") else "budget")
    if term in SAME:
        return column.to(term)
    chosen = _beside(term, columns, column, held)
    if chosen:
        return column.to(chosen)
    return column.to("description" if term in AS_DESCRIPTION else "comments")


def _beside(term: str, columns: list[Assigned], column: Assigned, held: Held) -> str:
    """Return the field of a term that depends on the other columns, "" where it is a remark."""
    if term == "measure":
        return "description" if has(columns, "indicator") else "indicator"
    if term in {"expected", "indicator_and_target"} or term == "result":
        told = term == "result" and has(columns, "state", "percent", "expected")
        return _expected(term, columns) if not told else ""
    if term == "involved":
        return "leads" if not has(columns, "leads", "leads_and_due") else "partners"
    if term == "person":
        people = held.words(column.index).of("person") >= 0.5
        return "person" if people or has(columns, "leads", "leads_and_due") else "leads"
    if term == "comments":
        return "comments"
    return ""


def _expected(term: str, columns: list[Assigned]) -> str:
    if term == "indicator_and_target":
        return "description" if has(columns, "indicator") else "indicator"
    return "description" if has(columns, "target") else "target"


def _once(columns: list[Assigned], held: Held) -> list[Assigned]:
    """Leave each field to one column, the surest; the others say it in words."""
    return once(
        columns,
        several=lambda c: c.field in SEVERAL or c.term == "budget_year" or bool(c.means),
        rank=lambda c: (
            not c.settled, not held.shape(c.index).count, -_weight(c, held), c.index
        ),
        second=_second,
    )  # fmt: skip


def _weight(column: Assigned, held: Held) -> float:
    """How surely a column is its field; words of state say more than « Fait : oui »."""
    words = held.words(column.index).of("state") if column.field == "state" else 0.0
    return column.certainty + words


def _second(column: Assigned) -> Assigned:
    if column.field in LEVELS or column.field == "title":
        return column.to("description")
    if column.why == "content":
        return column.to("comments", certainty=0.0, why="unknown")  # noted under its own heading
    return column.to("comments")
