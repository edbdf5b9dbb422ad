"""Which words of a person’s name are given and which are the family’s."""

import re
from dataclasses import dataclass

from core.text import fold
from exchange.cells.family_names import FAMILY
from exchange.cells.given_names import AMBIGUOUS, GIVEN
from exchange.cells.person_words import OPENERS, PARTICLES, SMALL

_INITIAL = re.compile(r"^(?:[^\W\d_]\.?-?){1,3}$")
_PIECE = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Order:
    """The two parts of a name, and why one may doubt them ("" when sure)."""

    given: list[str]
    family: list[str]
    doubt: str = ""
    turned: bool = False  # the family name came first


def ordered(words: list[str]) -> Order:
    """Tell the given from the family name in words that stand in either order."""
    capitals = [w for w in words if _in_capitals(w)]
    if capitals and len(capitals) < len(words):
        return _by_capitals(words)
    if len(words) == 1:
        return _alone(words[0])
    if is_initial(words[0]) or is_initial(words[-1]):
        return _with_initial(words)
    if _opens_family(words):
        count = min(len(_last_given(words)), len(words) - 2)
        return Order(words[-count:], words[:-count], turned=True)
    return _weighed(words)


def _weighed(words: list[str]) -> Order:
    """Compare the first word with the last: which is the likelier given name?"""
    first, last = _first_part(words), _last_given(words)
    lead, trail = rate(words[0]), rate(words[-1])
    if lead >= 2 and trail < 2:
        return Order(first, words[len(first) :])
    if trail > lead and (lead > 0 or trail - lead >= 2.5):
        return Order(last, words[: -len(last)], turned=True)
    if lead < 0 and trail == 0:
        return Order(words[-1:], words[:-1], "person.order", turned=True)
    sure = lead - trail >= 1 or _rate_family(words[1:]) < 0 <= lead
    return Order(first, words[len(first) :], "" if sure else "person.order")


def is_given(word: str) -> bool:
    """Whether a word is a given name: « Josée », « Marie-Ève », « Abdel-Karim »."""
    parts = fold(word).split()
    if not parts or parts[0] in {"saint", "sainte"}:
        return False
    if len(parts) == 1:
        return parts[0] in GIVEN
    if parts[0] in {"marie", "jean"} and not {parts[1], "-".join(parts)} & FAMILY:
        return True
    return all(part in GIVEN or part in OPENERS for part in parts)


def is_initial(word: str) -> bool:
    """Whether a word is one or more initials: « S. », « J.-F. », « M »."""
    letters = [c for c in word if c.isalpha()]
    return (
        bool(_INITIAL.match(word)) and (len(letters) == 1 or "." in word) and word.upper() == word
    )


def cased(name: str) -> str:
    """Return a name in its usual capitals when it is all in capitals or all in small letters."""
    if not name or (name != name.upper() and name != name.lower()) or is_initial(name):
        return name
    return re.sub(r"\bde La\b", "de la", " ".join(map(_cased_word, name.lower().split(" "))))


def _cased_word(word: str) -> str:
    if fold(word) in SMALL - {"la", "las", "los", "van"}:
        return word
    titled = _PIECE.sub(lambda piece: piece[0][0].upper() + piece[0][1:], word)
    titled = re.sub(r"\bD(['’])(?=\w)", lambda m: "D" + m[1], titled)
    return re.sub(r"\bMc(\w)", lambda m: "Mc" + m[1].upper(), titled)


def _in_capitals(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 1 and word == word.upper() and not is_initial(word)


def rate(word: str) -> float:
    """Rate a word from 3, a given name and nothing else, to -1, a family name."""
    folded = fold(word).replace(" ", "-")
    if is_given(word):
        if folded not in AMBIGUOUS:
            return 3
        return -0.5 if folded in FAMILY else 2
    known = folded in FAMILY or folded.split("-")[0] in FAMILY or folded.startswith("saint-")
    return -1 if known else 0


def _rate_family(words: list[str]) -> float:
    joined = fold(" ".join(words)).replace(" ", "-")
    return -1 if joined in FAMILY or is_particle(words[0]) else rate(words[-1])


def is_particle(word: str) -> bool:
    folded = fold(word)
    return folded in PARTICLES or bool(re.match(r"(?i)^(?:d|l|o|n)['’]\w", word))


def _alone(word: str) -> Order:
    if is_given(word) and rate(word) > 0:
        return Order([word], [], "person.given_only")
    return Order([], [word], "person.family_only")


def _by_capitals(words: list[str]) -> Order:
    """« TREMBLAY Isabelle », « Isabelle DE LA RUE »: the capitals are the family name."""
    start = next(i for i, w in enumerate(words) if _in_capitals(w))
    end = max(i for i, w in enumerate(words) if _in_capitals(w)) + 1
    while start and fold(words[start - 1]) in PARTICLES and not is_given(words[start - 1]):
        start -= 1
    family = words[start:end]
    given = words[:start] + words[end:]
    return Order(given, family, _of_letters(given, family), turned=not start and bool(given))


def _of_letters(given: list[str], family: list[str]) -> str:
    """« Studio MT » bears the letters of a firm: nobody's name for sure."""
    letters = sum(c.isalpha() for c in "".join(family))
    known = any(is_given(word) for word in given) or fold(" ".join(family)) in FAMILY
    return "" if letters > 3 or known else "person.order"


def _with_initial(words: list[str]) -> Order:
    if is_initial(words[-1]) and not is_initial(words[0]):
        if len(words) == 2 and rate(words[0]) >= 3:  # « Nathalie B. », who keeps her name short
            return Order(words[:1], words[1:], "person.initial")
        count = 1
        while count < len(words) - 1 and is_given(words[-count - 1]):
            count += 1
        return Order(words[-count:], words[:-count], "person.initial", turned=True)
    count = 1
    while count < len(words) - 1 and (is_initial(words[count]) or is_given(words[count])):
        count += 1
    doubt = "" if any(is_given(w) for w in words[:count]) else "person.initial"
    return Order(words[:count], words[count:], doubt)


def _opens_family(words: list[str]) -> bool:
    """« Ben Salah Amira », « St-Pierre Luc », « Le Gal Yves »: a particle first."""
    return (
        len(words) > 2
        and is_particle(words[0])
        and rate(words[-1]) >= 2
        and not (is_given(words[0]) and rate(words[1]) < 0)
    )


def _first_part(words: list[str]) -> list[str]:
    """Return the given names that a name opens with, at least one word."""
    count = 1
    while count < len(words) - 1:
        if not (is_initial(words[count]) or _continues(words[count - 1], words[count], count)):
            break
        count += 1
    return words[:count]


def _continues(before: str, word: str, count: int) -> bool:
    """« Marie Claude Roy »: a second given name; a third only after « Jean », « Marie »…"""
    given = is_given(word) and not is_particle(word) and rate(word) >= 0
    return given and (count < 2 or fold(before) in OPENERS)


def _last_given(words: list[str]) -> list[str]:
    """Return the given names that a name ends with, at least one word."""
    count = 1
    while count < len(words) - 1:
        word = words[-count - 1]
        vietnamese = fold(word) in {"thi", "van"} and fold(words[0]) in FAMILY
        if not vietnamese and (rate(word) <= 0 or not is_given(word) or is_particle(word)):
            break
        count += 1
    return words[-count:]
