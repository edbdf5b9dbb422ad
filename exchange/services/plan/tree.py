"""The headings of a plan, and those that a file names: found again, reworded, or to be made."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from actions.models import ActionPlan, Heading
from core.text import fold

# « 1. Attraction », « 2.1 Accueil », « A. Attraction », « IV. Emploi »
NUMBERED = re.compile(r"(\d{1,3}(?:\.\d{1,3})*\.?|[A-Z]\.|[IVX]{1,5}\.)[ \u00a0]+(\S.*)")
LONGEST_NUMBER, LONGEST_TITLE = 12, 240
NUMBER = "number"
NEAR = 0.75
COMPARED = 20  # titles that are held against one another, at most
Path = tuple[str, ...]


@dataclass
class Node:
    """A heading as a file says it: `heading` is the one of the plan that it is, if any."""

    text: str
    level: int
    parent: "Node | None" = None
    heading: Heading | None = None
    parts: dict[str, "Node"] = field(default_factory=dict)

    @property
    def is_reworded(self) -> bool:
        return self.heading is not None and str(self.heading) != self.text

    @property
    def path(self) -> Path:
        return (*(self.parent.path if self.parent else ()), self.text)

    def put_on(self, heading: Heading) -> Heading:
        """Give a heading this number and this title."""
        heading.number, heading.title = parted(self.text)
        return heading


class Tree:
    """The headings of a file, tied to those of a plan as far as they are the same."""

    def __init__(self, headings: Iterable[Heading]):
        self._under: dict[int | None, list[Heading]] = {}
        self._by: dict[tuple[int | None, str, str], list[Heading]] = {}
        for heading in headings:
            self._under.setdefault(heading.parent_id, []).append(heading)
            for way, said in _ways(str(heading), heading.number, heading.title):
                self._by.setdefault((heading.parent_id, way, said), []).append(heading)
        self._tops: dict[str, Node] = {}
        self._taken: set[int] = set()
        self.nodes: list[Node] = []
        self.paths = {each.pk: path for each, path in self._walk(None, ())}

    def place(self, path: Path) -> Node | None:
        """Return the node of a path, met for the first time or not; None for no heading."""
        node, parts = None, self._tops
        for text in path:
            shown = whole(text)
            if key(shown) not in parts:
                made = Node(shown, node.level + 1 if node else 1, node)
                made.heading = self._found(made)
                parts[key(shown)] = made
                self.nodes.append(made)
            node = parts[key(shown)]
            parts = node.parts
        return node

    def _found(self, node: Node) -> Heading | None:
        """The heading of the same words; else of the same number, its words near; else the title.

        Its text may differ in case or accents: it is then reworded as the file says.
        """
        above = node.parent.heading if node.parent else None
        if node.parent and above is None:
            return None
        number, title = parted(node.text)
        for way, said in _ways(node.text, number, title):
            among = self._by.get((above.pk if above else None, way, said), [])
            free = [each for each in among if each.pk not in self._taken][:COMPARED]
            found = next((e for e in free if way != NUMBER or near(e.title, title)), None)
            if found:
                self._taken.add(found.pk)
                return found
        return None

    def _walk(self, parent: int | None, above: Path) -> Iterable[tuple[Heading, Path]]:
        for heading in self._under.get(parent, []):
            path = (*above, str(heading))
            yield heading, path
            yield from self._walk(heading.pk, path)


def parted(text: str) -> tuple[str, str]:
    """Part a heading into its number and its title; put together again they give the same text."""
    found = NUMBERED.fullmatch(text)
    if found and len(found[1]) <= LONGEST_NUMBER:
        return found[1], found[2][:LONGEST_TITLE]
    return "", text[:LONGEST_TITLE]


def whole(text: str) -> str:
    """Return the text of a heading as the plan gives it back."""
    number, title = parted(" ".join(text.split()))
    return f"{number} {title}".strip()


def key(text: str) -> str:
    """Return what a text is recognised by, in any script."""
    return fold(text) or " ".join(text.casefold().split())


def near(one: str, other: str) -> bool:
    """Say whether two titles are one, reworded: the same but for a few words."""
    one, other = fold(one), fold(other)
    if one == other or (min(len(one), len(other)) > 8 and (one in other or other in one)):
        return True
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= NEAR


def make(plan: ActionPlan, tree: Tree) -> tuple[list[Heading], list[Heading]]:
    """Save what a file adds to the headings of a plan; return those made and those reworded.

    One query a level, and one for the reworded. The caller has locked the plan and orders them.
    """
    made: list[Heading] = []
    for level in (1, 2, 3):
        fresh = [each for each in tree.nodes if each.level == level and each.heading is None]
        for node in fresh:
            above = node.parent.heading if node.parent else None
            node.heading = node.put_on(Heading(plan=plan, parent=above, level=level))
        made += Heading.objects.bulk_create([node.heading for node in fresh if node.heading])
    reworded = [node.put_on(node.heading) for node in tree.nodes if node.is_reworded]  # type: ignore[arg-type]
    Heading.objects.bulk_update(reworded, ["number", "title"])
    return made, reworded


def _ways(text: str, number: str, title: str) -> list[tuple[str, str]]:
    """By what a heading is found again, the surest first."""
    ways = [("text", key(text)), (NUMBER, _bare(number)), ("title", key(title))]
    return [(way, said) for way, said in ways if said]


def _bare(number: str) -> str:
    return number.strip().rstrip(".)").casefold()
