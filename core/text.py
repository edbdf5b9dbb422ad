"""Text as people type it, and keys to sort and find French names without a collation for them."""

import re
import unicodedata
from functools import lru_cache

LIGATURES = str.maketrans(
    {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "’": "'", "–": "-", "—": "-"}
)
SAINT = re.compile(r"\bst(e?)(?=[ .-])\.?")
ARTICLE = re.compile(r"^(?:l|le|la|les|the) ")
ENDING = re.compile(
    r"(?<=[a-z])[·•(\[](?:e|ne|le|trice|rice|se|ve|re|euse)(s?)[)\]]?(?:[·•](s))?(?![a-z])"
)
APART = re.compile(r"[^a-z0-9]+")


SHORT = 160  # names and titles, which a long list says again and again


def fold(text):
    """Return `text` without accents, case, ligatures, punctuation or inclusive endings.

    « Ste-Germaine » and « Sainte-Germaine » fold alike, as do « œuvre » and « oeuvre »,
    « participant·e·s » and « participants ». Words stand apart by one space.
    """
    return _fold_once(text) if len(text) <= SHORT else _fold(text)


def _fold(text):
    lowered = text.translate(LIGATURES).casefold()
    bare = "".join(
        c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c)
    )
    bare = ENDING.sub(lambda ending: "s" if "s" in (ending[1], ending[2]) else "", bare)
    return APART.sub(" ", SAINT.sub(r"saint\1", bare)).strip()


_fold_once = lru_cache(maxsize=8192)(_fold)


def whole(text):
    """Return the whole number that a text of an address writes, or None for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def sort_key(name):
    """Return the key under which a name is filed: folded, without its leading article."""
    folded = fold(name)
    filed = ARTICLE.sub("", folded)
    return (filed or folded)[:200]
