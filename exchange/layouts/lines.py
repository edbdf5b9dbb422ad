"""What each line of a section is: an action or a member, a heading, a total, a note."""

from collections.abc import Iterable
from dataclasses import dataclass

from exchange.layouts.columns import Assigned
from exchange.layouts.levels import announced, keyword, labelled_heading
from exchange.layouts.numbers import depth, number_of, parents, parted
from exchange.layouts.roles import is_legend, is_note, is_total
from exchange.layouts.strips import Strip
from exchange.layouts.texts import folded

FACTS = frozenset({
    "leads", "partners", "leads_and_due", "starts", "due", "year", "horizon", "state", "percent",
    "indicator", "target", "person", "territory",
})  # fmt: skip
FIGURES = frozenset({"budget", "percent", "target", "year"})
LEVELS = ("axis", "objective", "specific")


@dataclass(frozen=True)
class Where:
    """The columns of a section by field, and the numbers of its lines that have others below."""

    fields: dict[int, str]
    parents: frozenset[str]
    deepest: int
    usual: float  # how many cells a line has, as a rule
    bare: bool  # whether titles begin with a number alone, as « 1 Attraction »

    def column(self, field: str) -> int | None:
        return next((c for c, f in self.fields.items() if f == field), None)

    def text(self, strip: Strip, field: str) -> str:
        column = self.column(field)
        return strip.texts.get(column, "") if column is not None else ""


def where(columns: Iterable[Assigned], body: list[Strip]) -> Where:
    """Work out what a section needs to know of its lines as a whole."""
    fields = {column.index: column.field for column in columns}
    number = next((c for c, f in fields.items() if f == "number"), None)
    title = next((c for c, f in fields.items() if f == "title"), None)
    titles = [strip.texts.get(title, "") for strip in body] if title is not None else []
    begun = sum(bool(parted(t, bare=True)[0]) for t in titles)
    bare = begun >= 3 and begun >= 0.6 * sum(map(bool, titles))
    numbers = [_number(strip, number, title, bare=bare) for strip in body]
    said = [n for n in numbers if n]
    counts = sorted(len(strip.texts) for strip in body) or [0]
    deepest = max(map(depth, said), default=0)
    return Where(fields, parents(said), deepest, counts[len(counts) * 3 // 4], bare)


def _number(strip: Strip, number: int | None, title: int | None, *, bare: bool) -> str:
    own = strip.texts.get(number, "") if number is not None else ""
    if own:
        return number_of(own)
    text = strip.texts.get(title, "") if title is not None else ""
    return parted(text, bare=bare)[0].rstrip(".")


def role(
    strip: Strip, at: Where, *, last: bool, in_legend: bool, following: Strip | None = None
) -> str:
    """Return "total", "note", "heading" or "" for a line that has a row in it.

    `last` tells that no line with several cells follows; `following` is the next line.
    """
    said = besides(strip, in_legend=in_legend)
    if said:
        return said
    if heading(strip, at):
        if _may_be_action(strip, at) and (following is None or len(following.texts) < 2):
            return ""
        return "note" if last and not _surely_heads(strip, at) else "heading"
    return "note" if last and strip.alone and _after(strip, at) else ""


def besides(strip: Strip, *, in_legend: bool) -> str:
    """Return "empty", "total" or "note" for a line that no list is made of, "" for another."""
    first = next(iter(strip.texts.values()), "")
    if not first:
        return "empty"
    if is_total(first) and figures_only(strip):
        return "total"
    alone = bool(strip.alone) and is_note(strip.alone)
    return "note" if alone or is_legend(first) or (in_legend and len(strip.texts) <= 2) else ""


def _may_be_action(strip: Strip, at: Where) -> bool:
    """Whether a heading is one for want of anything beside it, and would be an action as well."""
    column = min(strip.texts)
    alone = len(strip.texts) == 1 and at.fields.get(column) == "title"
    return (
        alone
        and not strip.alone.isupper()
        and not announced(strip.alone)
        and (not parted(strip.alone, bare=at.bare)[0])
    )


def _surely_heads(strip: Strip, at: Where) -> bool:
    return bool(_labelled(strip, at)) or any(announced(text) for text in strip.said)


def _after(strip: Strip, at: Where) -> bool:
    """Whether a text alone below the table is none of its lines."""
    column = min(strip.texts)
    return at.fields.get(column) not in {"title", *LEVELS} or len(strip.alone) > 120


def figures_only(strip: Strip) -> bool:
    """Whether a line says nothing but numbers after its first text."""
    rest = [t for c, t in strip.texts.items() if t != strip.said[0]]
    return all(sum(c.isalpha() for c in text) <= 3 for text in rest)


def heading(strip: Strip, at: Where) -> tuple[str, str] | None:
    """Return the number and the text of a line that heads others, None for any other line."""
    if said := levels_only(strip, at):
        return "", next(iter(said.values()))
    texts = dict(strip.texts)
    if labelled := _labelled(strip, at):
        return "", labelled
    number = _own_number(texts, at)
    words = list(dict.fromkeys(texts.values()))
    text = words[0] if words else ""
    if not text or any(f in FACTS - FIGURES for f in _facts(texts, at, text)):
        return None
    figures = [t for t in words[1:] if sum(c.isalpha() for c in t) > 3]
    if len(words) > 1 and (figures or not announced(text)):
        return None
    return (number, text) if _heads(strip, texts, text, number, at) else None


def levels_only(strip: Strip, at: Where) -> dict[str, str]:
    """Return the levels of a line that says nothing else, in their columns; {} for any other."""
    said = {at.fields.get(c, ""): text for c, text in strip.texts.items()}
    return said if said and said.keys() <= set(LEVELS) and not strip.spread else {}


def _labelled(strip: Strip, at: Where) -> str:
    """« Axe 1 » and « Attraction » in two cells of a line that has no other."""
    first = min(strip.texts)
    two = len(strip.texts) == 2 or len(strip.spread) >= len(strip.texts) - 1
    if not two or at.fields.get(first, "") in LEVELS:
        return ""
    return labelled_heading(strip.said)


def _own_number(texts: dict[int, str], at: Where) -> str:
    """Take the number of a line out of its texts."""
    column = at.column("number")
    said = number_of(texts.get(column, "")) if column is not None else ""
    if said and len(texts) > 1 and column is not None:
        del texts[column]
        return said
    return ""


def _facts(texts: dict[int, str], at: Where, text: str) -> list[str]:
    return [at.fields.get(c, "") for c, said in texts.items() if said != text]


def _heads(strip: Strip, texts: dict[int, str], text: str, number: str, at: Where) -> bool:
    columns = list(texts)
    fields = {at.fields.get(c, "") for c in columns}
    if len(columns) >= 3 and len(set(texts.values())) == 1 and len(strip.spread) >= len(columns):
        return True
    own = number or parted(text, bare=at.bare)[0].rstrip(".")
    if own and own in at.parents:
        return True
    if fields & set(LEVELS) and "title" not in fields:
        return True
    if announced(text):
        return not (own and depth(own) == at.deepest and at.deepest > 1)
    if fields <= {"title"}:
        return _looks_like_heading(strip, text, own, at)
    return fields <= {"number", "id", "description", ""} and min(columns) <= 1 and not number


def _looks_like_heading(strip: Strip, text: str, number: str, at: Where) -> bool:
    """Whether a title without lead, date or anything is a heading where others have them all."""
    levels = {f for f in at.fields.values() if f in LEVELS}
    if levels or at.usual < 3:
        return bool(keyword(text)) and text.isupper()
    if number and at.deepest > 1:
        return depth(number) < at.deepest
    return not number and (text.isupper() or (folded(text) != "" and len(strip.texts) == 1))
