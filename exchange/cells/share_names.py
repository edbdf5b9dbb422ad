"""One organisation as a cell names it, without what is said about it."""

import re
from dataclasses import dataclass, field

from core.text import fold
from exchange.cells.said import tidy, unsaid
from exchange.cells.share_words import AND_MORE, HELPERS, LEADS, NOBODY_YET, UNSETTLED

_ASIDE = re.compile(r"^(?P<name>.*?)[\s,]*[(\[](?P<aside>[^()\[\]]*)[)\]]\s*$", re.DOTALL)
_ROLE = re.compile(r"^(?P<role>[^:()]{2,40}?)\s*:\s*(?P<name>.+)$", re.DOTALL)
_DASH = re.compile(r"^(?P<name>.+?)\s+[-–—:]\s+(?P<aside>[^-–—:]+)$", re.DOTALL)
_MARKS = " \t\n,;:•●▪◦‣*&/|-–—_"
_ARTICLE = re.compile(r"^(?:l['’]|l[ae] |les |the )(?=[A-ZÀ-Ý])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:inc|enr|ltd|lt[ée]e|st|ste|dr|mme|qc)|\b\w\.\w)\.$", re.IGNORECASE
)
_MORE = re.compile(r"(?:[\s,]*(?:\.\.\.|…|\betc\b\.?))+\s*$", re.IGNORECASE)
_ROLES = LEADS | HELPERS


@dataclass
class Kept:
    """The names taken so far from a cell, and the codes of what a person should look at."""

    names: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    roles: set[str] = field(default_factory=set)

    def role(self, said: str) -> None:
        """Note that the cell says who leads or who helps; both in one cell are a doubt."""
        self.roles.add("leads" if said in LEADS else "helps")
        if len(self.roles) > 1:
            self.codes.append("shares.roles")


def cleaned(piece: str, kept: Kept) -> None:
    """Add the name that a piece of a cell holds to those kept, if it holds one."""
    name = _trimmed(piece)
    name = _without_more(name, kept)
    name = _without_role(name, kept)
    name = _without_asides(name, kept)
    name = _without_question(name, kept)
    folded = fold(name)
    if folded in NOBODY_YET or _nobody(folded) or (not folded and "?" in piece):
        kept.codes.append("shares.nobody_yet" if not kept.names else "shares.others_to_come")
    elif folded in AND_MORE:
        kept.codes.append("shares.and_more")
    elif folded and not unsaid(name):
        kept.names.append(name)
        if len(name) > 200:
            kept.codes.append("shares.long_name")


def _trimmed(piece: str) -> str:
    name = tidy(piece).strip(_MARKS).removeprefix("+ ").removesuffix(" +")
    name = _ARTICLE.sub("", name)
    if len(name) > 2 and name[0] in '"“«' and name[-1] in '"”»':
        name = name[1:-1].strip(_MARKS + "\u00a0")
    while name.endswith(".") and not _ABBREVIATED.search(name):
        if name.endswith(("...",)):
            break
        name = name[:-1].rstrip(_MARKS)
    return name


def _without_more(name: str, kept: Kept) -> str:
    shorter = _MORE.sub("", name)
    if shorter != name:
        kept.codes.append("shares.and_more")
    return shorter.strip(_MARKS)


def _without_role(name: str, kept: Kept) -> str:
    match = _ROLE.match(name)
    if match and fold(match["role"]) in _ROLES:
        kept.role(fold(match["role"]))
        return match["name"].strip(_MARKS)
    return name


def _without_asides(name: str, kept: Kept) -> str:
    """Drop « (porteur) » and « (à confirmer) », keep « (direction régionale) »."""
    while match := _ASIDE.match(name) or _DASH.match(name):
        aside = fold(match["aside"])
        if aside in _ROLES:
            kept.role(aside)
        elif aside in UNSETTLED or aside in NOBODY_YET or not aside:
            if aside or "?" in match["aside"]:
                kept.codes.append("shares.unsettled")
        else:
            break
        name = match["name"].strip(_MARKS)
    return name


def _without_question(name: str, kept: Kept) -> str:
    if name.endswith("?"):
        if fold(name):
            kept.codes.append("shares.unsettled")
        return name.rstrip("? ")
    for words in ("à confirmer", "à valider", "à déterminer", "to be confirmed"):
        if name.casefold().endswith(f" {words}") and fold(name[: -len(words)]) not in _ROLES:
            kept.codes.append("shares.unsettled")
            return name[: -len(words)].strip(_MARKS)
    return name


def _nobody(folded: str) -> bool:
    """« Porteur à confirmer », « à déterminer par le comité »: nobody is named."""
    if any(folded.startswith(f"{words} ") for words in NOBODY_YET):
        return True
    for words in NOBODY_YET:
        if folded.endswith(f" {words}"):
            who = folded[: -len(words) - 1].removeprefix("autres ").removeprefix("un ")
            return who in _ROLES or who in {"organisme", "organismes", "autres", "autre"}
    return False
