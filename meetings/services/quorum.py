"""The quorum: how many voting seats a meeting needs, and how many it may expect.

Pure functions: no query here. One vote a seat, even when its delegate and an alternate both come.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from core.text import sort_key
from tables.models import Table


class Answer(StrEnum):
    """What a seat said, all its people taken together."""

    COMES = "comes"
    ALTERNATE = "alternate"
    STAYS = "stays"
    SILENT = "silent"


@dataclass(frozen=True)
class Said:
    """What one person said for a seat; `sent` marks an alternate whom another person named."""

    reply: str
    sent: bool = False


@dataclass(frozen=True)
class Voice:
    """A filled voting seat: its family, and what it answered."""

    family: str
    answer: Answer


@dataclass(frozen=True)
class Tally:
    """Seats counted by answer."""

    comes: int = 0
    alternate: int = 0
    stays: int = 0
    silent: int = 0

    @property
    def expected(self) -> int:
        """Seats that will be held, by the delegate or by an alternate."""
        return self.comes + self.alternate

    @property
    def whole(self) -> int:
        return self.expected + self.stays + self.silent


@dataclass(frozen=True)
class Forecast:
    """What may be expected against what is required, in all and family by family."""

    required: int
    tally: Tally
    families: dict[str, Tally] = field(default_factory=dict)

    @property
    def expected(self) -> int:
        return self.tally.expected

    @property
    def missing(self) -> int:
        """Seats still to be won; 0 once the quorum is expected."""
        return max(0, self.required - self.expected)

    @property
    def is_reached(self) -> bool:
        return self.missing == 0

    @property
    def is_possible(self) -> bool:
        """Whether the silent could still make the quorum."""
        return self.expected + self.tally.silent >= self.required


def required(table: Table, filled_voting_seats: int) -> int:
    """Return how many voting seats the table's rule asks for, of those that are filled.

    « 50 % + 1 » is read as more than half: half rounded down, plus one (10 of 19, 11 of 20, as in
    the by-laws that we read). Whoever is present makes the third rule's quorum: one seat at least.
    """
    rules = Table.QuorumRule
    if table.quorum_rule == rules.FIXED and table.quorum_fixed:
        return table.quorum_fixed
    if table.quorum_rule == rules.PRESENT:
        return 1
    return filled_voting_seats // 2 + 1


def answer_of(said: Iterable[Said]) -> Answer:
    """Return what a seat answers when each of its people may have said something.

    Someone who comes settles it; then a promised alternate, unless the alternate declined too.
    """
    spoken = [each for each in said if each.reply]
    replies = {each.reply for each in spoken}
    if "yes" in replies:
        return Answer.COMES
    if "alternate" in replies:
        declined = any(each.reply == "no" and each.sent for each in spoken)
        return Answer.STAYS if declined else Answer.ALTERNATE
    return Answer.STAYS if replies else Answer.SILENT


def forecast(table: Table, voices: Sequence[Voice]) -> Forecast:
    """Count the filled voting seats by family and answer, against what the rule requires."""
    families = sorted({voice.family for voice in voices}, key=sort_key)
    return Forecast(
        required=required(table, len(voices)),
        tally=_count(voices),
        families={name: _count([v for v in voices if v.family == name]) for name in families},
    )


def _count(voices: Iterable[Voice]) -> Tally:
    answers = [voice.answer for voice in voices]
    return Tally(**{answer.value: answers.count(answer) for answer in Answer})
