"""A text as a grammar reads it: lower case, without accents, its punctuation made one."""

import re
import unicodedata

LONGEST = 500  # characters: beyond, a text is no date, no state and no amount

_ALIKE = str.maketrans({
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
    **dict.fromkeys("\u2018\u2019\u201b\u2032\u0060\u00b4\u02bc", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("⇒⟶➔➜➡⮕→", "→"),
    "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "×": "x", "✕": "x", "\u2044": "/", "\u2215": "/",
})  # fmt: skip
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060\ufe0f\ufeff\u00ad]+")
_BLANKS = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n[ \n]*")


def plain(text: str) -> str:
    """Return the text folded, its punctuation kept: dashes, quotes and spaces each of one kind."""
    lowered = _INVISIBLE.sub("", text).translate(_ALIKE).casefold()
    apart = unicodedata.normalize("NFKD", lowered).translate(_ALIKE)
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    bare = bare.replace("\r\n", "\n").replace("\r", "\n")
    return _LINES.sub("\n", _BLANKS.sub(" ", bare)).strip()


def near(word: str, other: str) -> bool:
    """Whether two words differ by one slip: a letter more, less, changed or two exchanged."""
    if abs(len(word) - len(other)) > 1 or word == other:
        return word == other
    start = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), None)
    if start is None:
        return True
    rest, other_rest = word[start:], other[start:]
    return (
        rest[1:] == other_rest
        or rest == other_rest[1:]
        or rest[1:] == other_rest[1:]
        or (rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:])
    )


def nearest(word: str, words: frozenset[str], shortest: int = 5) -> str:
    """Return the one word that `word` misspells by one slip, or "" for none or for several."""
    if len(word) < shortest:
        return ""
    alike = [known for known in words if len(known) >= shortest and near(word, known)]
    return alike[0] if len(alike) == 1 else ""
