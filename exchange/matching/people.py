"""Known people, and which of them a name means."""

from collections import defaultdict
from collections.abc import Iterable

from core.text import fold
from exchange.cells.got import Why
from exchange.cells.people import person
from exchange.matching.shapes import RANK, Candidate, Certainty, KnownPerson, Match


class People:
    """Known people, indexed by their names and addresses."""

    def __init__(self, known: Iterable[KnownPerson]):
        self.by_name: dict[str, list[KnownPerson]] = defaultdict(list)
        self.by_email: dict[str, list[KnownPerson]] = defaultdict(list)
        self.by_family: dict[str, list[KnownPerson]] = defaultdict(list)
        for each in known:
            self.by_name[fold(_named(each))].append(each)
            self.by_family[fold(each.family_name)].append(each)
            if each.email:
                self.by_email[each.email.casefold()].append(each)

    def match(self, said: str, email: str = "", organization: int | None = None) -> Match:
        """Return who a name means: certain by name and by address or organisation."""
        value = person(said).value
        name = fold(value.name) if value else fold(said)
        found = [_weighed(each, email, organization) for each in self.by_name.get(name, ())]
        for each in self.by_email.get(email.casefold(), ()) if email else ():
            if fold(_named(each)) != name:
                told = Why("match.person_email", {"name": _named(each)})
                found.append((each, "possible", told))
        if value and not found:
            found += self._by_initial(value.given_name, value.family_name, organization)
        return _decided(said, found)

    def _by_initial(
        self, given: str, family: str, organization: int | None
    ) -> list[tuple[KnownPerson, Certainty, Why]]:
        """« Lavoie, S. » for Sylvie Lavoie; « Sgt. Caron » for the only Caron there."""
        letters = fold(given).replace(" ", "")
        if len(letters) > 2:
            return []
        same = [
            each
            for each in self.by_family.get(fold(family), ())
            if fold(each.given_name).startswith(letters)
        ]
        there = [each for each in same if organization in each.organizations]
        likely: Certainty = "probable" if len(there) == 1 and letters else "possible"
        return [
            (each, likely, Why("match.person_initial", {"name": _named(each)}))
            for each in (there or same)
        ]


def _named(each: KnownPerson) -> str:
    return f"{each.given_name} {each.family_name}".strip()


def _weighed(
    each: KnownPerson, email: str, organization: int | None
) -> tuple[KnownPerson, Certainty, Why]:
    told = {"name": _named(each)}
    if email and each.email and email.casefold() == each.email.casefold():
        return each, "certain", Why("match.person_name_and_email", told)
    if organization is not None and organization in each.organizations:
        return each, "certain", Why("match.person_name_and_organization", told)
    return each, "probable", Why("match.person_name", told)


def _decided(said: str, found: list[tuple[KnownPerson, Certainty, Why]]) -> Match:
    if not found:
        return Match(said)
    found.sort(key=lambda each: (-RANK[each[1]], fold(_named(each[0])), each[0].id))
    candidates = tuple(
        Candidate(each.id, _named(each), certainty, why) for each, certainty, why in found
    )
    best = found[0][1]
    leaders = [each for each in found if each[1] == best]
    if len(leaders) == 1 and best != "possible":
        return Match(said, leaders[0][0].id, candidates[0].name, best, candidates)
    return Match(said, None, "", "possible", candidates)
