"""Words of a cell as the understanding reads them, and the key under which a heading is known."""

import re
from functools import lru_cache

from core.text import fold

INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad\x00-\x08\x0e-\x1f]+")
BOUND = re.compile("(?<=«)[\u00a0\u202f](?=\\S)|(?<=\\S)[\u00a0\u202f](?=[:;!?%$»])")
SPACES = re.compile(r"\s+")
CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
PLURAL = re.compile(r"\((?:e?s|x|es?)\)", re.IGNORECASE)
ENDINGS = re.compile(
    r"(?<=[a-zà-ÿ])(?:[./·•-](?:trices?|ices?|euses?|ves?|nes?|es?)(?:[.·•-]s)?)(?![a-zà-ÿ])",
    re.IGNORECASE,
)
NUMERO = re.compile(r"\bn[°º]", re.IGNORECASE)
SYMBOLS = {"#": "no", "$": "dollar", "%": "pourcent", "№": "no", "n.": "no", "@": "courriel"}
EMPTY_WORDS = frozenset({
    "de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "sur", "the",
    "of", "and", "or", "ou", "un", "une", "ce", "ci",
})  # fmt: skip
TWO_WORDS = frozenset({"comments"})  # « Comment » is « how », « Comments » are remarks
HOLD = "\ue000"  # stands for a no-break space while the others are evened out


@lru_cache(maxsize=100_000)
def flat(text: str) -> str:
    """Return a text on one line, without what nobody sees in it; « : » keeps its no-break space."""
    seen = BOUND.sub(HOLD, INVISIBLE.sub("", text))
    return SPACES.sub(" ", seen).strip(f" {HOLD}").replace(HOLD, "\u00a0")


@lru_cache(maxsize=100_000)
def clean(text: str) -> str:
    """The same, its line breaks kept."""
    if "\n" not in text and "\r" not in text:
        return flat(text)
    lines = (flat(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return "\n".join(line for line in lines if line)


@lru_cache(maxsize=100_000)
def folded(text: str) -> str:
    return fold(text)


@lru_cache(maxsize=100_000)
def key(text: str) -> str:
    """Return what a heading is known by: folded, singular, without articles or inclusive endings.

    « Responsable(s) de l’action », « RESPONSABLES DES ACTIONS » have the same key, as have
    « SecteurActivite » and « Secteur d’activité ».
    """
    seen = flat(text)
    if seen.casefold() in SYMBOLS:
        return SYMBOLS[seen.casefold()]
    if " " not in seen:
        seen = CAMEL.sub(" ", seen)
    seen = NUMERO.sub("no", seen.replace("%", " pourcent ").replace("#", " no "))
    words = fold(ENDINGS.sub("", PLURAL.sub("", seen))).split()
    telling = [word for word in words if word not in EMPTY_WORDS] or words
    return " ".join(_singular(word) for word in telling)


def _singular(word: str) -> str:
    if word in TWO_WORDS:
        return word
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word
