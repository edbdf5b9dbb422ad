"""The number of an action or of a heading: « 1.1.1 », « A-3 », « Action 4 : … »."""

import re
from functools import lru_cache

NUMBER = re.compile(
    r"^(?:(?:action|mesure|activit[ée]|projet|moyen|no|n[°º]|#)\.?\s*)?"
    r"([A-Z]{0,3}[-.]?\d{1,3}(?:[.,-]\d{1,3}){0,4}(?:\.?[a-z])?|[A-Z](?:[.-]?\d{1,3})+|[A-Z]|[IVX]{1,5})"
    r"[.):]*$",
    re.IGNORECASE,
)
DOTTED = re.compile(
    r"^((?:[A-Z]{1,2}[.-]?)?\d{1,2}(?:[.]\d{1,2}){1,4}(?:[a-z](?=[\s.)]))?)[.)]?(?:\s*[-–—:]\s*|\s+)(?=\S)"
)
CLOSED = re.compile(r"^(\d{1,2}|[A-Z]\d{1,2}|[A-Z]-\d{1,2})\s?(?:[.):]|\s[-–—])\s+(?=\S)")
NAMED = re.compile(
    r"^(?:action|mesure|activit[ée]|projet|moyen|initiative)\s*(?:no\.?|n[°º]|#)?\s*"
    r"([A-Z]?\d{1,3}(?:[.-]\d{1,3}){0,4}[a-z]?)\s*[-–—:.)]+\s*(?=\S)",
    re.IGNORECASE,
)
BARE = re.compile(r"^(\d{1,2})\s+(?=[A-ZÀ-Þ])")
UNITS = re.compile(
    r"^(?:%|\$|M\$|k\$|[MK]\b|millions?\b|km\b|h\b|heures?\b|ans?\b|mois\b)", re.IGNORECASE
)
ISO = re.compile(r"^\d{4}-\d\d-\d\d")


@lru_cache(maxsize=50_000)
def number_of(text: str) -> str:
    """Return the number that a cell of numbers holds, without « Action » or a final point."""
    found = NUMBER.match(text)
    return found[1].replace(",", ".") if found and not ISO.match(text) else ""


@lru_cache(maxsize=50_000)
def parted(text: str, *, bare: bool = False) -> tuple[str, str]:
    """Return the number that a title begins with and the title without it, ("", text) for none.

    « 12 unités » or « 1,5 M$ » begin with no number. A number alone before a capital letter counts
    where `bare` says that the lines around begin so.
    """
    for pattern in (NAMED, DOTTED, CLOSED, *((BARE,) if bare else ())):
        found = pattern.match(text)
        if found and not UNITS.match(text[found.end() :]):
            return found[1], text[found.end() :].strip()
    return "", text


def depth(number: str) -> int:
    """Count the levels of a number: 1 for « 1 », 3 for « 1.1.1 »."""
    return len([part for part in re.split(r"[.-]", number) if part]) if number else 0


def parents(numbers: list[str]) -> frozenset[str]:
    """Return the numbers under which others of the list stand: « 1.1 » where there is « 1.1.2 »."""
    found: set[str] = set()
    for number in set(numbers):
        parts = number.split(".")
        found.update(".".join(parts[:n]) for n in range(1, len(parts)))
    return frozenset(found & set(numbers))
