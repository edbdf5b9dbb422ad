"""The name of an organisation, taken apart so that two spellings of it meet."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from core.text import fold, sort_key
from exchange.cells.said import tidy
from exchange.matching.kinds import (
    BEFORE_A_KIND,
    IGNORED,
    KINDS,
    LEGAL,
    LONGEST_KIND,
    ONE_OF_A_KIND,
    SAME_WORDS,
    STOPS,
)

_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_DASH = re.compile(r"\s+[-–—]\s+|\s*[–—]\s*|\s+[:|/]\s+")
_ACRONYM = re.compile(r"^[A-ZÀ-Ý][A-ZÀ-Ýa-z0-9&.-]{1,9}$")


@dataclass(frozen=True)
class Name:
    """A name taken apart.

    `kind` is what its first words say it is (« cje »), `old` whether they say it in a former way,
    `words` those that tell which one it is, in the singular; `acronyms` stood in parentheses;
    `placed` is true where « de », « d’ » or « des » follow the kind: a place, most often.
    """

    key: str
    kind: str = ""
    kind_said: str = ""
    old: bool = False
    words: tuple[str, ...] = ()
    acronyms: frozenset[str] = field(default_factory=frozenset)
    placed: bool = False

    @cached_property
    def rest(self) -> frozenset[str]:
        """The words that tell which one it is."""
        return frozenset(self.words)

    @cached_property
    def initials(self) -> str:
        """The first letters of the words of the name, as an acronym takes them."""
        return initials(self.key.split())

    @cached_property
    def all_initials(self) -> frozenset[str]:
        """The acronyms that its words may make: « UQAC » takes the « à » in."""
        said = self.key.split()
        return frozenset({initials(said), initials(said, STOPS - {"a", "en"})})

    @property
    def generic(self) -> bool:
        """Whether it says what it is and not which one, where there are many: « Ville »."""
        return bool(self.kind) and not self.words and self.kind not in ONE_OF_A_KIND


def taken_apart(text: str) -> Name:
    """Return a name taken apart; never fails, an empty text has an empty key."""
    said, acronyms = _without_acronyms(tidy(text).replace("&", " et "))
    words = [SAME_WORDS.get(word, word) for word in fold(said).split()]
    while len(words) > 1 and words[-1] in LEGAL:
        words.pop()
    return of_words(words, sort_key(" ".join(words)), frozenset(acronyms))


def of_words(words: list[str], key: str, acronyms: frozenset[str] = frozenset()) -> Name:
    """Return the name that folded words make."""
    start, length = _kind_in(words)
    if not length:
        return Name(key, words=_telling(words), acronyms=acronyms)
    said = " ".join(words[start : start + length])
    kind, old = KINDS[said]
    rest = [word for word in words[:start] + words[start + length :] if word not in IGNORED]
    placed = words[start + length : start + length + 1] in (["de"], ["d"], ["du"], ["des"])
    return Name(key, kind, said, old, _telling(rest), acronyms, placed)


def initials(words: Sequence[str], without: frozenset[str] = STOPS) -> str:
    """Return the first letters of the words that tell something."""
    return "".join(word[0] for word in words if word not in without | LEGAL)


def singular(word: str) -> str:
    """Return a word without the mark of the plural."""
    return word[:-1] if len(word) > 3 and word[-1] in "sx" and not word.endswith("ss") else word


def _telling(words: list[str]) -> tuple[str, ...]:
    return tuple(singular(word) for word in words if word not in STOPS | LEGAL)


def _without_acronyms(said: str) -> tuple[str, set[str]]:
    """Take out the acronyms in parentheses, and those that a dash puts beside what they mean."""
    acronyms = set()

    def kept(found: re.Match[str]) -> str:
        inside = tidy(found[1] or found[2] or "")
        if _ACRONYM.match(inside) and _mostly_capitals(inside):
            acronyms.add(fold(inside).replace(" ", ""))
            return " "
        return f" {inside} "

    outside = tidy(_BRACKETS.sub(" ", said))
    text = tidy(_BRACKETS.sub(kept, said)) or said
    inside = text.removeprefix(outside)
    if _ACRONYM.match(outside) and inside and _stands_for(fold(outside), fold(inside)):
        return inside, {fold(outside)}
    parts = [part for part in _DASH.split(text) if part]
    for part in parts:
        others = " ".join(each for each in parts if each is not part)
        if _ACRONYM.match(part) and others and _stands_for(fold(part), fold(others)):
            acronyms.add(fold(part))
            text = others
            break
    return text, acronyms


def _mostly_capitals(text: str) -> bool:
    return sum(c.isupper() for c in text) * 2 >= sum(c.isalpha() for c in text)


def _stands_for(acronym: str, words: str) -> bool:
    known = KINDS.get(acronym)
    opens = _kind_in(words.split())
    made = (initials(words.split()), initials(words.split(), STOPS - {"a", "en"}))
    return any(each.startswith(acronym) for each in made) or bool(
        known and opens[1] and KINDS[" ".join(words.split()[opens[0] :][: opens[1]])][0] == known[0]
    )


def _kind_in(words: list[str]) -> tuple[int, int]:
    """Return where the phrase of a kind starts, at or near the beginning, and its length."""
    before = (count for count in range(1, 5) if " ".join(words[:count]) in BEFORE_A_KIND)
    for start in (0, *before):
        for length in range(min(LONGEST_KIND, len(words) - start), 0, -1):
            if " ".join(words[start : start + length]) in KINDS:
                return start, length
    return 0, 0
