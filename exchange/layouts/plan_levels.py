"""The levels of a plan and its actions: which columns stand above which."""

from exchange.layouts.columns import Assigned, changes
from exchange.layouts.content import Held
from exchange.layouts.strips import Strip

UPPER = ("mandate", "axis", "orientation", "issue", "theme", "priority", "strand")
LEVELS = ("axis", "objective", "specific")
TITLES = (
    "title", "means", "activity", "measure", "specific", "objective", "steps", "description",
    "expected",
)  # fmt: skip
PARTS = frozenset({"activity", "steps", "means"})  # what an action may be parted in
BORNE = frozenset({"leads", "due", "year", "leads_and_due", "state"})
FILLED = 0.5  # of the fullest column of words: less is no column of actions
APART = 0.3  # of the parts of actions: from there, those with a lead or a date are the actions


def placed(columns: list[Assigned], held: Held, body: list[Strip]) -> list[Assigned]:
    """Name the columns of the levels and the one of the actions."""
    named = _levels(columns, body)
    named = _parted(named, body)
    named = _title(named, held)
    if not any(column.label.text for column in columns):
        return _headless(named, held)
    return _level_by_content(named, body)


def has(columns: list[Assigned], *terms: str) -> bool:
    return any(column.term in terms or column.field in terms for column in columns)


def _levels(columns: list[Assigned], body: list[Strip]) -> list[Assigned]:
    """Give the levels their fields; the one that changes least often is the first."""
    texts = [strip.texts for strip in body if len(strip.texts) > 1]
    taken = {column.field for column in columns if column.settled}
    uppers = [c for c in columns if c.term in UPPER and not c.settled]
    nested = sorted(uppers, key=lambda c: (changes(texts, c.index), c.index))
    given: dict[int, str] = {}
    objectives = _objectives(columns, taken, given)
    free = [f for f in LEVELS if f not in taken and f not in given.values()]
    if objectives:
        free = [f for f in free if f == "axis"]
    given |= _in_fields(nested, free)
    return [c.to(given[c.index]) if c.index in given else c for c in columns]


def _in_fields(nested: list[Assigned], free: list[str]) -> dict[int, str]:
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
    if ordered and "title" not in taken and not has(columns, *TITLES[:4]):
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
        if found and held.filled(found[0].index) >= FILLED * fullest:
            return _titled(columns, found[0])
    leaf = [c for c in columns if c.term in UPPER and not c.settled]
    if leaf:
        return _titled(columns, leaf[-1])
    wordy = [c for c in columns if not c.term and held.shape(c.index).length > 12]
    full = [c for c in wordy if held.filled(c.index) > FILLED * fullest]
    longest = max(full or wordy, key=lambda c: held.shape(c.index).length, default=None)
    chosen = longest or next((c for c in columns if _names_things(c, held, fullest)), None)
    return _titled(columns, chosen) if chosen else columns


def _names_things(column: Assigned, held: Held, fullest: int) -> bool:
    """Whether a column that no heading says holds short words on most lines."""
    shape = held.shape(column.index)
    full = held.filled(column.index) > FILLED * fullest
    told = held.words(column.index).of("state") >= FILLED
    return not column.term and full and shape.of("digits") < FILLED and not told


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
    labelled = any(c.label.text for c in columns)
    unknown = [c for c in columns if labelled and not (c.term or c.field or c.settled)]
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
    """Guess the words around the titles of a sheet without headings: levels, leads, partners."""
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


def _parted(columns: list[Assigned], body: list[Strip]) -> list[Assigned]:
    """Where the parts of an action have each their lead or date, they are what is followed.

    The column of the « actions » is then the level above them.
    """
    upper = next((c for c in columns if c.term == "title" and not c.settled), None)
    lower = next((c for c in columns if c.term in PARTS and not c.settled), None)
    if upper is None or lower is None or any(c.field == "title" for c in columns):
        return columns
    facts = [c.index for c in columns if c.term in BORNE]
    if not _borne_apart(body, upper.index, lower.index, facts):
        return columns
    used = {c.field for c in columns}
    level = next((f for f in ("objective", "specific") if f not in used), "description")
    given = {upper.index: level, lower.index: "title"}
    return [c.to(given[c.index]) if c.index in given else c for c in columns]


def _borne_apart(body: list[Strip], upper: int, lower: int, facts: list[int]) -> bool:
    parts, apart, last = 0, 0, ""
    for strip in body:
        if lower not in strip.texts or strip.alone:
            continue
        parts += 1
        same = strip.texts.get(upper, last) == last
        borne = any(c in strip.texts and not strip.spots[c].merged for c in facts)
        apart += bool(last) and same and borne
        last = strip.texts.get(upper, last)
    return apart >= 2 and apart >= APART * parts
