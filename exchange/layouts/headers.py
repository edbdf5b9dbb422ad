"""Where the header of a list stands: over one line or more, below titles, again further down."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from exchange.layouts.content import of_words
from exchange.layouts.headings import Meaning, meaning
from exchange.layouts.levels import labelled_heading
from exchange.layouts.shapes import Kind
from exchange.layouts.spans import looks_like_span
from exchange.layouts.strips import Strip
from exchange.layouts.texts import folded

LOOKED_AT = 80  # lines from the top among which the first header stands
SHORT = 60  # characters of a heading without its explanations
SURE = 0.9
NOTHING_TAUGHT: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Label:
    """What heads a column: its own heading and the one of the group above it."""

    text: str
    group: str = ""

    @property
    def whole(self) -> str:
        return (
            f"{self.group} – {self.text}" if self.group and self.text else self.text or self.group
        )


@dataclass(frozen=True)
class Header:
    """The lines of a header (places in the sheet's strips) and the label of each column."""

    places: tuple[int, ...]
    labels: Mapping[int, Label]

    @cached_property
    def heads(self) -> dict[int, set[str]]:
        """What each column is headed by, without case."""
        return {c: {each.text.casefold(), each.group.casefold()} for c, each in self.labels.items()}


@dataclass(frozen=True)
class Likeness:
    """How much a line looks like a header: what its cells weigh, and their share of the line."""

    weight: float = 0.0
    share: float = 0.0
    sure: int = 0

    @property
    def score(self) -> float:
        return self.weight * self.share


def likeness(strip: Strip, kind: Kind, taught: frozenset[str] = NOTHING_TAUGHT) -> Likeness:
    """Weigh a line as a header of a kind; a merge counts once.

    `taught` are the folded headings that earlier files of the table taught.
    """
    texts = [text for text in strip.said if text]
    spans = [text for text in texts if looks_like_span(text)]
    weights = [1.0 if folded(text) in taught else _weight(text, kind, len(spans)) for text in texts]
    if not weights:
        return Likeness()
    known = [weight for weight in weights if weight > 0]
    sure = sum(weight >= SURE for weight in weights)
    return Likeness(sum(known), len(known) / len(texts), sure)


def _weight(text: str, kind: Kind, spans: int) -> float:
    found = meaning(text, kind)
    if found and (found.certainty >= SURE or len(text) <= SHORT):
        return found.certainty if found.certainty > 0.7 else 0.3
    if spans > 1 and looks_like_span(text):
        return 0.6
    return 0.0


def find(strips: list[Strip], kind: Kind, taught: frozenset[str] = NOTHING_TAUGHT) -> int | None:
    """Return the place of the main line of the first header, None where the sheet has none."""
    top = strips[:LOOKED_AT]
    scored = [(likeness(strip, kind, taught), place) for place, strip in enumerate(top)]
    likely = [(like.score, place) for like, place in scored if _is_header(like)]
    if not likely:
        return _narrow(strips, kind, taught)
    best = max(score for score, _ in likely)
    return next(place for score, place in likely if score >= 0.7 * best)


def _is_header(like: Likeness) -> bool:
    return (like.sure >= 2 and like.share >= 0.5) or (like.sure >= 4 and like.share >= 0.3)


def _narrow(strips: list[Strip], kind: Kind, taught: frozenset[str]) -> int | None:
    """Return the place of a header of which one heading is known, above lines as wide as it."""
    for place, strip in enumerate(strips[:12]):
        like = likeness(strip, kind, taught)
        below = [len(under.texts) for under in strips[place + 1 : place + 20]]
        fits = below and max(below) <= len(strip.texts) + 1
        share = max(like.share, _share_with_sorts(strip)) if kind == "members" else like.share
        if like.sure and share >= 0.34 and fits and max(map(len, strip.said)) <= SHORT:
            return place
    return None


def _share_with_sorts(strip: Strip) -> float:
    """The share of a line that names categories or sectors, as over columns of crosses."""
    sorts = [of_words(text) & {"category", "sector"} for text in strip.said]
    return (sum(map(bool, sorts)) + 1) / len(sorts) if len(sorts) > 2 else 0.0


def block(strips: list[Strip], place: int, kind: Kind) -> Header:
    """Return the whole header around its main line: groups above it, sub-headings below it."""
    places = [place]
    if place and _is_group(strips[place - 1], strips[place], kind):
        places.insert(0, place - 1)
    below = place + 1
    if below < len(strips) and _is_under(strips[below], strips[place], kind):
        places.append(below)
    return Header(tuple(places), labels_of([strips[p] for p in places]))


def _is_group(above: Strip, main: Strip, kind: Kind) -> bool:
    """Whether a line heads groups of the columns that the main line names."""
    if main.number - above.number != 1 or not above.said:
        return False
    if any(len(text) > SHORT for text in above.said) or labelled_heading(above.said):
        return False
    if above.alone:
        spread = len(above.texts)
        named = meaning(above.alone, kind) or looks_like_span(above.alone)
        return bool(named) and spread < max(2, len(main.texts)) and min(above.texts) > 0
    like = likeness(above, kind)
    spread_out = len(above.said) < len(main.said) or any(c not in main.texts for c in above.texts)
    return spread_out and ((like.sure >= 1 and like.share >= 0.5) or bool(above.spread))


def _is_under(below: Strip, main: Strip, kind: Kind) -> bool:
    """Whether a line names parts of the columns that the main line groups."""
    if below.number - main.number != 1 or len(below.texts) < 2:
        return False
    news = {c: t for c, t in below.texts.items() if main.texts.get(c) != t}
    if not news or any(len(text) > SHORT for text in news.values()):
        return False
    if not _parts_of(main, set(news)):
        return False
    spans = sum(looks_like_span(text) for text in news.values())
    known = sum(_weight(text, kind, spans) > 0.5 for text in news.values())
    if any(c in main.texts for c in below.texts if c not in news) and known:
        return True
    return len(news) >= 2 and known >= 0.5 * len(news)


def _parts_of(main: Strip, columns: set[int]) -> bool:
    """Whether columns are all below groups of a line: merges, or a text and blanks beside it."""
    spread = main.spread
    below = {c for c in columns if c not in main.texts or c in spread}
    first = {
        c for c in columns - below
        if (c + 1 in columns and c + 1 not in main.texts) or looks_like_span(main.texts[c])
    }  # fmt: skip
    return bool(below) and below | first == columns


def labels_of(lines: list[Strip]) -> dict[int, Label]:
    """Put the lines of a header together, each group carried over the columns it heads."""
    if len(lines) == 1:
        return {c: Label(text) for c, text in lines[0].texts.items()}
    *uppers, last = lines
    upper: dict[int, str] = {}
    for line in uppers:
        upper |= _carried(line, last, upper)
    columns = sorted(set(upper) | set(last.texts))
    return {c: _label(upper.get(c, ""), last.texts.get(c, "")) for c in columns}


def _carried(line: Strip, last: Strip, above: dict[int, str]) -> dict[int, str]:
    carried, group = {}, ""
    for column in range(max([*line.texts, *last.texts], default=-1) + 1):
        if column in line.texts:
            group = line.texts[column]
            carried[column] = group
        elif column in last.texts and group and column not in above:
            carried[column] = group
    return carried


def _label(upper: str, lower: str) -> Label:
    if not lower or folded(upper) == folded(lower):
        return Label(upper)
    return Label(lower, upper)


def term_of(label: Label, kind: Kind) -> Meaning | None:
    """Return what a label means, by its own words, with those of its group where they say more."""
    own = meaning(label.text, kind)
    group = meaning(label.group, kind) if label.group else None
    if group and own and group.term == "alternate":
        named = own.term in {
            "name",
            "person",
            "full_name",
            "alternate",
            "given_name",
            "family_name",
        }
        return Meaning("alternate" if named else "alternate_more", own.certainty)
    if (
        group
        and own
        and own.term in {"description", "comments", "note"}
        and group.certainty >= SURE
    ):
        return own
    return own or (Meaning(group.term, 0.7) if group else None)
