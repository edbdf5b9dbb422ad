"""How people are written down: by organisation, each with a title."""

import re
import unicodedata

from concertation.sample.shape import Function, Person


def slug_of(name: str) -> str:
    plain = unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z]+", "-", plain).strip("-")


def at(organization: str, *people: tuple[str, str, str, str]) -> tuple[Person, ...]:
    """Return the people of an organisation from (given name, family name, title, marks).

    Marks: « a » an account, « n » no e-mail, « e » English.
    """
    return tuple(_person(organization, *person) for person in people)


def resident(given: str, family: str, marks: str = "") -> Person:
    """Return someone who sits in their own name."""
    slug = slug_of(f"{given} {family}")
    email = "" if "n" in marks else f"{slug}@courriel.example.org"
    return Person(slug, given, family, (), email, account="a" in marks)


def _person(organization: str, given: str, family: str, title: str, marks: str = "") -> Person:
    email = f"{slug_of(given)}.{slug_of(family)}@{organization}.example.org"
    return Person(
        slug=slug_of(f"{given} {family}"),
        given=given,
        family=family,
        functions=(Function(organization, title),),
        email="" if "n" in marks else email,
        account="a" in marks,
        language="en" if "e" in marks else "fr",
    )
