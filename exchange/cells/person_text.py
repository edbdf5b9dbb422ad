"""What stands around a name in a cell: a civility, letters, a function, an address, a number."""

import re
from dataclasses import dataclass

from core.text import fold
from exchange.cells.person_words import (
    BODIES,
    CREDENTIALS,
    FUNCTIONS,
    LABELS,
    OFFICES,
    TITLES,
)
from exchange.cells.said import tidy

_EMAIL = re.compile(r"<?\s*(?:mailto:)?([^\s<>(),;]+@[^\s<>(),;]+)\s*>?")
_PHONE = re.compile(
    r"(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?:,?\s*(?:p\.?|poste|ext\.?|#|x)\s*\d+)?"
)
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_DASH = re.compile(r"\s+[-–—]+\s+|\s*[–—]\s*|\s*:\s+|\s*\|\s*")
_NUMBERED = re.compile(r"^\s*(?:\d{1,3}\s*[.)°-]+|[-–—•*·])\s*")
_ELIDED = re.compile(r"(?i)^l['’]\s*(?=(?:abb[ée]|hon))")
_PRONOUNS = frozenset({"il", "elle", "iel", "lui", "he", "she", "they", "il lui", "elle she"})
_RARELY_TITLES = frozenset({"general", "major", "aine", "grand", "colonel", "frere", "inf", "ing"})


@dataclass(frozen=True)
class Bare:
    """A name alone in `text`, and what stood around it."""

    text: str
    title: str = ""
    function: str = ""
    email: str = ""
    phone: str = ""


def bared(part: str) -> Bare:
    """Take away what stands around a name."""
    email, text = _EMAIL.search(part), _EMAIL.sub(" ", part)
    phone, text = _PHONE.search(text), _PHONE.sub(" ", text)
    hints = [tidy(a or b) for a, b in _BRACKETS.findall(text)]
    text = _NUMBERED.sub("", tidy(_BRACKETS.sub(" ", text))).strip(" ,;:*•|-–—")
    head, *rest = [part for part in _DASH.split(text) if part] or [""]
    if rest and fold(head) in LABELS:
        head, *rest = rest
    elif rest and is_function(head):
        head, rest = rest[0], [head, *rest[1:]]
    head, after = _before_function(head)
    rest = [*rest, after]
    text, titles = without_titles(head)
    hints = [tidy(h).strip(" ,;") for h in (*hints, *rest)]
    titles += [h for h in hints if fold(h) in TITLES]
    offices = [t for t in titles if fold(t) in OFFICES]
    told = [h for h in hints if h and h not in titles and fold(h) not in _PRONOUNS]
    return Bare(
        text=text,
        title=" ".join(titles),
        function=", ".join(told or offices),
        email=email[1].rstrip(".") if email else "",
        phone=tidy(phone[0]) if phone else "",
    )


def _before_function(text: str) -> tuple[str, str]:
    """« Josée Gagnon directrice générale »: the name, then the function."""
    words = text.split()
    for at in range(2, len(words)):
        told = fold(words[at]) in FUNCTIONS and (words[at].islower() or words[at].isupper())
        told &= words[at - 1][0].isupper()
        if told and not text.isupper() and not text.islower() and "," not in text:
            return " ".join(words[:at]), " ".join(words[at:])
    return text, ""


def without_titles(text: str) -> tuple[str, list[str]]:
    """Return the text without civilities, ranks and letters after a name, and these."""
    titles: list[str] = []
    kept: list[str] = []
    for index, part in enumerate(text.split(",")):
        words = _ELIDED.sub("", tidy(part)).split()
        while words and _opens_as_title(words, first=not index):
            titles.append(words.pop(0))
            if len(words) > 1 and words[0] in {"la", "le"} and fold(words[1]) in TITLES:
                del words[0]
        while len(words) > 1 and _credential(words[-1]):
            words.pop()
        if index and words and all(_credential(word) for word in words):
            continue
        if words:
            kept.append(" ".join(words))
    return ", ".join(kept), titles


def is_function(text: str) -> bool:
    """Whether a text opens as what someone does: « Directrice, formation générale »."""
    words = fold(text).split()
    if words and words[0] in {"la", "le", "l", "son", "sa", "un", "une", "leur", "notre"}:
        del words[0]
    return bool(words) and words[0] in FUNCTIONS


def is_body(text: str) -> bool:
    """Whether a text holds a word that no name of a person holds."""
    return "&" in text or any(word in BODIES for word in fold(text).split())


def _opens_as_title(words: list[str], *, first: bool) -> bool:
    """« M. » before a name is Monsieur; alone after a comma it is an initial."""
    folded = fold(words[0])
    if folded not in TITLES:
        return False
    if len(words) == 1:
        return first or folded not in {"m", "me", "chef", "aine", "major"}
    if folded in OFFICES:
        return words[1][:1].isupper() and fold(words[1]) not in FUNCTIONS | BODIES
    if folded in _RARELY_TITLES:
        return words[0][:1].islower() or words[0].endswith(".")
    return True


def _credential(word: str) -> bool:
    bare = word.replace(".", "").casefold()
    return bare in CREDENTIALS and (word.isupper() or "." in word or word.islower())
