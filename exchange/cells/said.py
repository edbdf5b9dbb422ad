"""Words of a cell without what nobody reads in them, and the ways to say nothing."""

import re
from typing import Any

from core.text import fold
from exchange.cells.got import Got, doubt

_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060\ufeff\u00ad]+")
_SPACES = re.compile(r"\s+")
_UNSAID = frozenset({
    "nd", "n d", "na", "n a", "so", "s o", "sans objet", "aucun", "aucune", "none", "nil", "null",
    "neant", "rien", "vide", "blank", "non disponible", "non applicable", "ne s applique pas",
    "not available", "not applicable", "inconnu", "inconnue", "unknown", "xxx", "nan",
})  # fmt: skip
_TO_COME = frozenset({
    "a determiner", "a confirmer", "a venir", "a preciser", "a valider", "a completer", "a voir",
    "a verifier", "a definir", "a nommer", "a designer", "a identifier", "en attente", "tbd", "tba",
    "tbc", "to be determined", "to be confirmed", "to be announced", "to come", "pending",
    "a suivre", "en recrutement", "a combler", "poste a combler", "en cours de nomination",
    "a remplacer", "a trouver", "a elire", "en remplacement", "non determine", "non confirme",
    "a determiner plus tard", "en cours", "en cours de designation", "a det", "a conf",
})  # fmt: skip


def tidy(text: str) -> str:
    """Return the text on one line, its spaces single, without invisible characters."""
    return _SPACES.sub(" ", _INVISIBLE.sub("", text)).strip()


def unsaid(text: str) -> bool:
    """Whether a cell says in words, or with a stroke, that there is nothing to say."""
    folded = fold(text)
    return folded in _UNSAID or (not folded and "?" not in text)


def to_come(text: str) -> bool:
    """Whether a cell says that the answer is not known yet: « À déterminer », « ? »."""
    folded = fold(text)
    return folded in _TO_COME or (not folded and "?" in text)


def nothing_in(said: str, unknown: str) -> Got[Any] | None:
    """Return what a cell without an answer gives: nothing, or the doubt `unknown`; else None."""
    if to_come(said):
        return doubt(None, unknown, said=said)
    return Got(None) if unsaid(said) else None


def words(text: str) -> frozenset[str]:
    """Return the words of a list that is written as a text."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a list that is written as a text, commas between them."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(",")) - {""}
