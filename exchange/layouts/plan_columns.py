"""The columns of an action plan: which of its terms are which field, beside one another."""

from exchange.layouts.columns import Assigned, changes
from exchange.layouts.content import Held
from exchange.layouts.roles import is_total
from exchange.layouts.strips import Strip

UPPER = ("mandate", "axis", "orientation", "issue", "theme", "priority", "strand")
LEVELS = ("axis", "objective", "specific")
TITLES = (
    "title", "means", "activity", "measure", "specific", "objective", "steps", "description",
    "expected",
)  # fmt: skip
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
FILLED = 0.5  # of the fullest column of words: less is no column of actions
RATED = 0.7


def fields(columns: list[Assigned], held: Held, body: list[Strip]) -> list[Assigned]:
    """Give each column its field."""
    named = [_by_content(column, held, columns) for column in columns]
    named = _levels(named, held, body)
    named = _title(named, held)
    named = _level_by_content(named, body)
    if not any(column.label.text for column in columns):
        named = _headless(named, held)
    named = [_plain(column, named, held) for column in named]
    return _once(named, held)


def _has(columns: list[Assigned], *terms: str) -> bool:
    return any(column.term in terms or column.field in terms for column in columns)


def _by_content(column: Assigned, held: Held, columns: list[Assigned]) -> Assigned:
    """Settle the headings that mean one thing or another according to what stands below."""
    if column.settled:
        return column
    shape = held.shape(column.index)
    term = column.term
    if term == "follow_up":
        return _term(column, _of_follow_up(column, held, columns))
    if term == "priority" and shape.of("urgency") >= RATED:
        return _term(column, "other")
    if term == "funding" and shape.of("money") >= 0.5 and not _has(columns, "budget"):
        return _term(column, "budget")
    if term == "id" and column.certainty < 1:
        return _term(column, "number")
    if term == "percent" and held.words(column.index).of("state") > 0.5 > shape.of("digits"):
        return _term(column, "state")
    if term in {"involved", "leads"} and shape.of("whole") >= RATED:
        return _term(column, "other")
    if term in NEVER_MONEY and shape.of("money") >= RATED:
        return _known_by_content(_term(column, ""), held, columns)  # who pays, not who does
    return _known_by_content(column, held, columns) if not term else column


def _of_follow_up(column: Assigned, held: Held, columns: list[Assigned]) -> str:
    shape, words = held.shape(column.index), held.words(column.index)
    if not _has(columns, "percent") and shape.of("percent") >= RATED:
        return "percent"
    if not _has(columns, "state") and words.of("state") >= 0.5:
        return "state"
    return "other" if _has(columns, "comments") else "comments"


def _term(column: Assigned, term: str) -> Assigned:
    return Assigned(column.index, column.label, term, "", column.certainty, column.why)


def _known_by_content(column: Assigned, held: Held, columns: list[Assigned]) -> Assigned:
    """A column whose heading nobody knows, where what stands below leaves no doubt."""
    shape = held.shape(column.index)
    if not shape.count:
        return column
    guesses = (
        ("number", shape.of("number") >= 0.8 and shape.of("digits") >= 0.8 and shape.length < 8),
        ("budget", shape.of("money") >= 0.6),
        ("percent", shape.of("percent") >= 0.8),
        ("due", shape.of("date") >= RATED and shape.length < 25),
        ("state", held.words(column.index).of("state") >= RATED),
    )
    for term, holds in guesses:
        alone = term != "due" or not _has(columns, "year", "leads_and_due")
        if holds and alone and not _has(columns, term):
            certainty = 0.75 if is_total(column.label.text) else 0.7  # the sum before its parts
            return Assigned(column.index, column.label, term, "", certainty, "content")
    return column


def _levels(columns: list[Assigned], held: Held, body: list[Strip]) -> list[Assigned]:
    """Give the levels above an action their fields; the one that changes least often is the first."""
    texts = [strip.texts for strip in body if len(strip.texts) > 1]
    taken = {column.field for column in columns if column.settled}
    uppers = [c for c in columns if c.term in UPPER and not c.settled]
    nested = sorted(uppers, key=lambda c: (changes(texts, c.index), c.index))
    given: dict[int, str] = {}
    objectives = _objectives(columns, taken, given)
    free = [f for f in LEVELS if f not in taken and f not in given.values()]
    if objectives:
        free = [f for f in free if f == "axis"]
    given |= _placed(nested, free)
    return [c.to(given[c.index]) if c.index in given else c for c in columns]


def _placed(nested: list[Assigned], free: list[str]) -> dict[int, str]:
    """Put the upper levels in the free fields; an « Axe » has one whatever stands above it."""
    axes = [c for c in nested if c.term == "axis"]
    kept = [*axes, *(c for c in nested if c not in axes)][: len(free)]
    places = dict(zip((c.index for c in nested if c in kept), free, strict=False))
    return {c.index: places.get(c.index, "description") for c in nested}


def _objectives(columns: list[Assigned], taken: set[str], given: dict[int, str]) -> bool:
    """Place the objectives, general above specific; return whether any stands above an action.

    Where no column says the action, the lowest of them does.
    """
    ordered = sorted(
        (c for c in columns if c.term in {"objective", "specific"} and not c.settled),
        key=lambda c: (c.term == "specific", c.index),
    )
    if ordered and "title" not in taken and not _has(columns, *TITLES[:4]):
        given[ordered.pop().index] = "title"
    free = [f for f in ("objective", "specific") if f not in taken]
    for column in ordered:
        given[column.index] = free.pop(0) if free else "description"
    return bool(ordered)


def _title(columns: list[Assigned], held: Held) -> list[Assigned]:
    """Name the column that says the action: « Moyens » where no other does, and so on."""
    if any(column.field == "title" for column in columns):
        return columns
    fullest = max((held.filled(c.index) for c in columns), default=0)
    for term in TITLES:
        found = [c for c in columns if c.term == term and not c.settled]
        if found and held.filled(found[0].index) > FILLED * fullest:
            return _titled(columns, found[0])
    leaf = [c for c in columns if c.term in UPPER and not c.settled]
    if leaf:
        return _titled(columns, leaf[-1])
    wordy = [c for c in columns if not c.term and held.shape(c.index).length > 12]
    full = [c for c in wordy if held.filled(c.index) > FILLED * fullest]
    longest = max(full or wordy, key=lambda c: held.shape(c.index).length, default=None)
    return _titled(columns, longest) if longest else columns


def _titled(columns: list[Assigned], chosen: Assigned) -> list[Assigned]:
    certain = chosen.certainty if chosen.term else 0.5
    title = chosen.to("title", certainty=certain, why="" if chosen.term else "content")
    return [title if c.index == chosen.index else c for c in columns]


def _level_by_content(columns: list[Assigned], body: list[Strip]) -> list[Assigned]:
    """Where no heading says a level, take the unknown column before the titles that repeats."""
    title = next((c.index for c in columns if c.field == "title"), None)
    if title is None or any(c.field in LEVELS for c in columns):
        return columns
    texts = [strip.texts for strip in body if len(strip.texts) > 1]
    unknown = [c for c in columns if c.label.text and not (c.term or c.field or c.settled)]
    for column in unknown:
        if column.index < title and _groups(texts, column.index):
            level = column.to("axis", certainty=0.5, why="content")
            return [level if c.index == column.index else c for c in columns]
    return columns


def _groups(texts: list[dict[int, str]], column: int) -> bool:
    """Whether a column says few things, each over several lines: written again, or once for all."""
    said = [line[column] for line in texts if column in line]
    wordy = sum(any(c.isalpha() for c in text) for text in said)
    few = len(set(said)) <= 0.7 * len(texts)
    return len(said) > 1 and wordy == len(said) and few and changes(texts, column) == len(set(said))


def _headless(columns: list[Assigned], held: Held) -> list[Assigned]:
    """Guess the words around the titles of a sheet without headings: who leads, who helps, levels."""
    title = next((c.index for c in columns if c.field == "title"), None)
    if title is None:
        return columns
    short = [c for c in columns if not c.term and not c.field and held.shape(c.index).length < 60]
    wordy = [c for c in short if held.shape(c.index).of("digits") < 0.5]
    after = [c.index for c in wordy if c.index > title]
    before = [c.index for c in wordy if c.index < title]
    guesses = {
        **dict(zip(after, ("leads", "partners"), strict=False)),
        **dict(zip(before, LEVELS, strict=False)),
    }
    return [
        c.to(guesses[c.index], certainty=0.4, why="content") if c.index in guesses else c
        for c in columns
    ]


def _plain(column: Assigned, columns: list[Assigned], held: Held) -> Assigned:
    """Give a field to a column whose place among the others is settled."""
    if column.settled or column.field:
        return column
    term = column.term
    if term == "budget_year":
        return column.to("comments" if _has(columns, "budget") else "budget")
    if term in SAME:
        return column.to(term)
    chosen = _beside(term, columns, column, held)
    if chosen:
        return column.to(chosen)
    return column.to("description" if term in AS_DESCRIPTION else "comments")


def _beside(term: str, columns: list[Assigned], column: Assigned, held: Held) -> str:
    """Return the field of a term that depends on the other columns, "" where it is a remark."""
    if term == "measure":
        return "description" if _has(columns, "indicator") else "indicator"
    if term in {"expected", "indicator_and_target"} or term == "result":
        told = term == "result" and _has(columns, "state", "percent", "expected")
        return _expected(term, columns) if not told else ""
    if term == "involved":
        return "leads" if not _has(columns, "leads", "leads_and_due") else "partners"
    if term == "person":
        people = held.words(column.index).of("person") >= 0.5
        return "person" if people or _has(columns, "leads", "leads_and_due") else "leads"
    if term == "comments":
        return "comments"
    return ""


def _expected(term: str, columns: list[Assigned]) -> str:
    if term == "indicator_and_target":
        return "description" if _has(columns, "indicator") else "indicator"
    return "description" if _has(columns, "target") else "target"


def _once(columns: list[Assigned], held: Held) -> list[Assigned]:
    """Leave each field to one column, the surest; the others say it in words."""
    ranked = sorted(
        columns,
        key=lambda c: (not c.settled, not held.shape(c.index).count, -c.certainty, c.index),
    )
    owner: dict[str, int] = {}
    for column in ranked:
        if column.field not in SEVERAL and column.term != "budget_year":
            owner.setdefault(column.field, column.index)
    return [
        c if owner.get(c.field, c.index) == c.index or c.term == "budget_year" else _second(c)
        for c in columns
    ]


def _second(column: Assigned) -> Assigned:
    if column.field in LEVELS or column.field == "title":
        return column.to("description")
    if column.why == "content":
        return column.to("comments", certainty=0.0, why="unknown")  # noted under its own heading
    return column.to("comments")
